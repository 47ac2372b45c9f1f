import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("What types say about the paths of a header") struct KnownPathsTests {
    private func paths(_ ids: String...) throws -> KnownPaths {
        let catalog = try SchemaCatalog()
        return KnownPaths(try ids.map { id in try #require(catalog.schema(id)) }, fiscalYear: 2024)
    }

    private func proof(_ paths: KnownPaths, _ upper: String, _ lower: [String], isTop: Bool = true) -> Int {
        let cell = HeaderCutter.Cell(text: lower.first, columns: 0..<1, paths: [lower])
        return paths.proof(of: cell, under: RawCell(text: upper, line: 1), isTop: isTop)
    }

    /// A path that is written out proves more than one that leaves a level open.
    @Test func writtenAndOpen() throws {
        let expenditure = try paths("final-expenditure")
        #expect(proof(expenditure, "基本支出", ["人员经费"]) == 10)
        #expect(proof(expenditure, "基本 支出", ["人员经费"]) == 10)
        #expect(proof(expenditure, "项目支出", ["人员经费"]) == 0)
        #expect(proof(try paths("three-public-expenses"), "比上年", ["增减额"]) == 5)
        #expect(proof(try paths(), "基本支出", ["人员经费"]) == 0)
    }

    /// Below the top row the end of a path is enough; a blank label adds nothing.
    @Test func endsOfPaths() throws {
        let expenditure = try paths("final-expenditure")
        let fund = try paths("final-government-fund")
        #expect(proof(fund, "项目支出结余", [], isTop: false) == 10)
        #expect(proof(fund, "项目支出结余", [], isTop: true) == 0)
        #expect(proof(expenditure, "", ["项目支出"]) == 10)
    }

    /// The label of a side stands above the paths of its records.
    @Test func sides() throws {
        let summary = try paths("revenue-expenditure-summary")
        #expect(proof(summary, "收入", ["项目"]) == 10)
        #expect(proof(summary, "结余", ["项目"]) == 0)
        // Two labels of one field begin the next half, whichever it prints.
        let halves = ["项目", "项目(按功能分类)", "预算数", "备注"].map(summary.fieldOfHalf)
        #expect(
            halves[0] != nil && halves[0] == halves[1] && halves[2] != nil && halves[0] != halves[2] && halves[3] == nil
        )
    }

    /// Items in the header: their labels above those of a value, below them, or alone.
    @Test(
        arguments: [
            ("公务接待费", ["预算数"], 10), ("预算数", ["公务接待费"], 10), ("公务接待费", [], 10), ("公务接待费", ["备注"], 0),
            ("差旅费", ["预算数"], 0),
        ] as [(String, [String], Int)])
    func items(_ upper: String, _ lower: [String], _ expected: Int) throws {
        #expect(proof(try paths("three-public-expenses"), upper, lower) == expected)
    }
}
