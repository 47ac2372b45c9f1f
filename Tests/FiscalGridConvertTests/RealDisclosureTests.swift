import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite(
    "The real disclosure", .enabled(if: Project.realDisclosure != nil, "shared/disclosures is not beside the project"))
struct RealDisclosureTests {
    private let disclosure: Disclosure
    private let bytes: [UInt8]

    init() throws {
        bytes = try [UInt8](Data(contentsOf: #require(Project.realDisclosure)))
        disclosure = try Converter(catalog: SchemaCatalog()).convert(bytes, name: "real.txt")
    }

    @Test func tables() {
        #expect(disclosure.tables.count == 19)
        #expect(disclosure.tables.flatMap(\.rows).flatMap(\.cells).count == 824)
        #expect(
            disclosure.tables.map { $0.schema?.id } == [
                "revenue-expenditure-summary", "revenue", "expenditure", "appropriation-summary",
                "general-public-expenditure", "general-public-basic-expenditure", "government-fund-expenditure",
                "state-capital-expenditure", "three-public-expenses", "institutions",
            ] + Array(repeating: "performance-targets", count: 7) + ["procurement", "fixed-assets"])
        #expect(disclosure.organization == Organization(code: "201", name: "区委部门"))
        #expect(disclosure.fiscalYear == 2023)
        #expect(disclosure.tables.prefix(9).allSatisfy { $0.context.unit == .tenThousandYuan })
        #expect(disclosure.findings.isEmpty)
    }

    /// The row that the design shows.
    @Test func aRowInJSON() throws {
        let json = try Converter(catalog: SchemaCatalog()).write(disclosure, as: .jsonLines)
        let row =
            #"{"row":1,"line":513,"kind":"total","sequence":1,"name":"合计","total":1274.78,"basic":827.09,"project":447.83}"#
        #expect(String(decoding: json, as: UTF8.self).contains(row))
    }

    @Test func headerPaths() {
        let paths = disclosure.tables.map { $0.columns.map(\.path) }
        #expect(paths[0] == ["序号", "收入/项目", "收入/预算数", "支出/项目", "支出/预算数"])
        #expect(paths[1].contains("本年收入/财政拨款收入") && paths[1].contains("功能分类科目/科目编码"))
        #expect(paths[2].suffix(3) == ["经营支出", "上解上级支出", "对附属单位补助支出"])
        #expect(paths[3].suffix(2) == ["支出/政府性基金预算财政拨款", "支出/国有资本经营预算财政拨款"])
        #expect(paths[5].suffix(3) == ["一般公共预算基本支出/合计", "一般公共预算基本支出/人员经费", "一般公共预算基本支出/公用经费"])
        #expect(paths[8].last == "资金性质/国有资本经营预算财政拨款")
        #expect(paths[17].prefix(3) == ["政府采购项目来源/项目名称", "政府采购项目来源/预算资金", "采购物品名称"])
        #expect(paths[17].last == "2023年预留中小微企业份额")
    }

    @Test func outline() {
        let headings = disclosure.body.compactMap { block -> (Int, Int)? in
            if case .heading(let paragraph, let level) = block { (paragraph.line, level) } else { nil }
        }
        let top = headings.filter { $0.1 == 1 }.map(\.0)
        #expect(top == [1500, 1505, 1523, 1528, 1537, 1543, 1990, 2043, 2060, 2071])
        #expect(headings.first { $0.0 == 1548 }?.1 == 4)
    }

    @Test func everyWordIsInTheXML() throws {
        let converter = Converter(catalog: try SchemaCatalog())
        let xml = try converter.write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: bytes))
    }
}

@Suite("The made-up budgets", .enabled(if: Project.corpus != nil, "shared/corpus is not beside the project"))
struct CorpusTests {
    private struct Truth: Decodable {
        var ordinal: Int
        var rows: Int
        var unit: String?
        var columns: [String]
        var type: String
    }

    private struct Document: Decodable {
        var organization: String
        var code: String?
        var year: Int
    }

    /// The six budgets and three final accounts, in each of the forms that a user may hold.
    @Test(arguments: (0...8).map { "d00\($0)" }, ["txt", "docx", "xhtml", "word.txt"])
    func tables(_ name: String, _ form: String) throws {
        let corpus = try #require(Project.corpus)
        let bytes = try [UInt8](Data(contentsOf: corpus.appending(path: "\(name).\(form)")))
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(bytes, name: "\(name).\(form)")
        let truth = try JSONDecoder().decode(
            [Truth].self, from: Data(contentsOf: corpus.appending(path: "\(name).tables.json")))
        let document = try JSONDecoder().decode(
            Document.self, from: Data(contentsOf: corpus.appending(path: "\(name).errors.json")))
        #expect(disclosure.organization == Organization(code: document.code, name: document.organization))
        #expect(disclosure.fiscalYear == document.year)
        #expect(disclosure.tables.count == truth.count)
        for (table, expected) in zip(disclosure.tables, truth) {
            #expect(table.columns.map(\.path) == expected.columns)
            #expect(table.rows.count == expected.rows)
            #expect(table.context.unit?.printed == expected.unit)
            #expect(table.schema?.id == expected.type)
        }
        #expect(disclosure.findings.isEmpty)
        try expectFacts(disclosure, converter, corpus.appending(path: "\(name).facts.csv"))
    }

    private func expectFacts(_ disclosure: Disclosure, _ converter: Converter, _ truth: URL) throws {
        func facts(_ rows: [[String]]) -> Set<[String]> {
            guard let header = rows.first else { return [] }
            // The truth was written when the path was called column, a reserved word of SQL.
            let path = header.contains("column_path") ? "column_path" : "column"
            let places = ["table_ordinal", "row", path, "value"].compactMap { header.firstIndex(of: $0) }
            return Set(
                rows.dropFirst().map { row in
                    places.map { row[$0].replacing(",", with: "").filter { !$0.isWhitespace } }
                })
        }
        let found = parseCSV(String(decoding: try converter.write(disclosure, as: .facts), as: UTF8.self))
        let expected = parseCSV(try String(contentsOf: truth, encoding: .utf8))
        #expect(facts(found) == facts(expected))
        #expect(found.count == expected.count)
    }
}
