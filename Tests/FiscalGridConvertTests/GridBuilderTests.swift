import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("A framed table becomes a grid") struct GridBuilderTests {
    private func build(_ text: MarkedText) throws -> (Grid, [Finding]) {
        let rows = try RawText.rows(of: text)
        var findings: [Finding] = []
        return (GridBuilder().build(TableFrame(rows: rows, line: 1), findings: &findings), findings)
    }

    private func build(_ rows: [[String]]) throws -> Grid {
        let (grid, findings) = try build(MarkedText(TikaText.table(rows)))
        #expect(findings.isEmpty)
        return grid
    }

    /// A figure in a header would be no fact.
    @Test func noHeader() throws {
        let text = MarkedText(TikaText.table([["1️⃣森林防火", "30.00"], ["水库除险", "20.00"]]))
        let (grid, findings) = try build(text)
        #expect(grid.paths == ["", ""] && grid.rows.map(\.role) == [.body, .body])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .gridNoHeader,
                "found figures or long text in the first row and no column numbers below; the table has no header, "
                    + "and its columns no paths"))
    }

    /// Where neither a schema nor a repeated label decides, it is a choice, and told.
    @Test func ambiguousHeader() throws {
        let text = MarkedText(TikaText.table([["1️⃣收入", "支出"], ["项目", "金额", "事项"], ["防火", "1.00", "2.00"]]))
        let (grid, findings) = try build(text)
        #expect(grid.rows.map(\.role) == [.header, .header, .body])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .gridAmbiguousHeader,
                "the labels of the header can be cut in more than one way, and no schema decides; read as "
                    + "收入/项目 | 支出/金额 | 支出/事项"))
    }

    /// The header ends above the ruler; both may be printed again on a later page.
    @Test func rulersAndRepeatedHeaders() throws {
        let head = [["科目编码", "科目名称", "合计"], ["栏次", "", "1"]]
        let grid = try build(head + [["201", "教育", "9.00"]] + head + [["205", "水务", "8.00"]])
        #expect(grid.rows.map(\.role) == [.header, .ruler, .body, .repeatedHeader, .ruler, .body])
        #expect(grid.paths == ["科目编码", "科目名称", "合计"])
    }

    /// Words behind a repeated header are the rest of the row that the page break cut.
    @Test func rowCutByAPage() throws {
        let header = ["科目编码", "科目名称", "合计"]
        let text = MarkedText(
            TikaText.table([
                header, ["2010301", "行政", "9.00"], header, ["1️⃣", "运行", ""], ["20104", "发展与改革", "1.00"],
            ]))
        let (grid, findings) = try build(text)
        #expect(grid.rows.map(\.role) == [.header, .body, .repeatedHeader, .rest, .body])
        #expect(grid.rows[1].cells[1].text == "行政运行" && grid.rows[1].cells[1].printedHere == "行政")
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .gridRowRejoined,
                "found a row of words without figures behind a repeated header; joined with the row above the page break"
            ))
    }

    /// A blank row is the lower part of labels that are all merged downwards, if rows of data follow: a body does not begin with
    /// nothing, unless it has nothing.
    @Test func blankRowsBelowTheHeader() throws {
        let (header, blank) = (["科目编码", "科目名称", "合计"], ["", "", ""])
        let full = try build([header, blank, ["201", "教育", "9.00"], ["205", "水务", "8.00"]])
        #expect(full.rows.map(\.role) == [.header, .header, .body, .body])
        let empty = try build([header, blank, blank])
        #expect(empty.rows.map(\.role) == [.header, .body, .body])
    }

    /// A year alone is a label, not a figure.
    @Test func yearsAsLabels() throws {
        let grid = try build([["项目", "2023", "2024"], ["森林防火", "30.00", "31.00"]])
        #expect(grid.paths == ["项目", "2023", "2024"] && grid.bodyRows.count == 1)
    }

    /// Every row covers every column once, by its own cells or by those that reach down from above.
    @Test func rectangular() throws {
        let grid = try build([
            ["科目编码", "合计", "基本支出"], ["", "", "人员经费", "公用经费"], ["201", "9.00", "5.00", "4.00"], ["一、本级"],
        ])
        var reach = [Int](repeating: 0, count: grid.width)
        for row in grid.rows {
            var covered = reach.map { $0 > 0 ? 1 : 0 }
            reach = reach.map { max($0 - 1, 0) }
            for cell in row.cells {
                for column in cell.columns {
                    covered[column] += 1
                    reach[column] = max(reach[column], cell.rowSpan - 1)
                }
            }
            #expect(covered == [Int](repeating: 1, count: grid.width))
        }
        #expect(grid.rows.count == 4 && grid.width == 4)
    }
}
