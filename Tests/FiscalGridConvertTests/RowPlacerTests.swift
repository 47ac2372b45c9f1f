import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("The cells of a body row get their columns") struct RowPlacerTests {
    private static let paths = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]
    private static let whole = ["201", "一般公共服务支出", "9.00", "5.00", "4.00"]

    /// The rows below a header of these paths, placed in turn, and what was found.
    private func place(
        _ rows: [RawRow], as role: GridRow.Role = .body, below paths: [String] = RowPlacerTests.paths
    ) -> ([GridRow], [Finding]) {
        let grid = Grid(lead: [], width: paths.count, rows: [], paths: paths, notes: [], line: 1)
        let placer = RowPlacer(rows: rows[...], below: grid)
        var findings: [Finding] = []
        var body = GridRows(rows: rows.count, cells: 0)
        for row in rows { placer.place(row, as: role, in: &body, &findings) }
        return (body.made, findings)
    }

    private static let short: [([[String]], [Range<Int>])] = [
        ([RowPlacerTests.whole, ["合计", "9.00", "5.00", "4.00"]], [0..<2, 2..<3, 3..<4, 4..<5]),
        ([["合计", "9.00", "5.00", "4.00"]], [0..<2, 2..<3, 3..<4, 4..<5]),
        ([RowPlacerTests.whole, ["一、本级支出"]], [0..<5]),
        ([RowPlacerTests.whole, ["", "", "", "", "", "", ""]], [0..<1, 1..<2, 2..<3, 3..<4, 4..<5]),
    ]

    /// 合计 is merged over code and name, with a whole row to compare with and without one; a lone text is a heading.
    @Test(arguments: short)
    func shortRows(_ rows: [[String]], _ spans: [Range<Int>]) {
        let (placed, findings) = place(RawText.rows(rows))
        #expect(placed.last?.spans == spans && placed.allSatisfy(\.isPlaced) && findings.isEmpty)
        let isMerged = placed.last?.cells.map { $0.columnSpan > 1 }
        #expect(placed.last?.cells.map { $0.evidence == .inferred } == isMerged)
    }

    /// Any other word over two columns would hide a lost cell, and so would a total over figures or a figure alone.
    @Test(arguments: [
        (["1️⃣教育支出", "9.00", "5.00", "4.00"], "4"), (["1️⃣合计", "9.00"], "2"), (["1️⃣9.00"], "1"),
        (["1️⃣201", "教育支出", "9.00", "5.00", "4.00", "3.00"], "6"),
    ])
    func rowsThatNoRuleCanPlace(_ row: [String], _ count: String) throws {
        let text = MarkedText(TikaText.table([RowPlacerTests.whole, RowPlacerTests.whole, row]))
        let (placed, findings) = place(try RawText.rows(of: text))
        let last = try #require(placed.last)
        // Kept whole, in print order.
        #expect(!last.isPlaced && last.spans == last.cells.indices.map { $0..<($0 + 1) })
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .gridUnplacedRow,
                "found \(count) cells in a table of 5 columns, and no rule tells which; the row is kept whole"))
    }

    /// A code that the file itself merges over 类, 款 and 项 is the whole code; a figure over two columns may be that of either.
    @Test func codesOverTheirColumns() {
        let paths = ["科目编码/类", "科目编码/款", "科目编码/项", "科目名称", "合计"]
        func row(_ code: String, _ span: Int, _ rest: [String]) -> RawRow {
            var row = RawText.rows([[code] + rest])[0]
            row.cells[0].columnSpan = span
            for index in row.cells.indices.dropFirst() { row.cells[index].columnSpan = 1 }
            return row
        }
        #expect(place([row("2130201", 3, ["行政运行", "9.00"])], below: paths).1.isEmpty)
        #expect(place([row("9.00", 2, ["1", "行政运行", "9.00"])], below: paths).1.map(\.code) == [.gridFigureOverColumns])
    }

    /// A code is merged over 类, 款 and 项, and a total over them and the name.
    @Test func mergedCodes() {
        let rows = RawText.rows([["201", "06", "01", "行政运行", "9.00"], ["201", "教育支出", "9.00"], ["合计", "9.00"]])
        let (placed, findings) = place(rows, below: ["科目编码/类", "科目编码/款", "科目编码/项", "科目名称", "合计"])
        #expect(placed[1].spans == [0..<3, 3..<4, 4..<5])
        #expect(placed[2].spans == [0..<4, 4..<5])
        #expect(findings.isEmpty)
    }

    @Test func mergedLabelOfTheRuler() {
        let (placed, findings) = place(RawText.rows([["栏次", "1", "2", "3"]]), as: .ruler)
        #expect(placed[0].spans == [0..<2, 2..<3, 3..<4, 4..<5] && findings.isEmpty)
    }

    /// A figure that the file puts over columns of several paths may be that of any.
    @Test func figuresOverColumns() {
        var row = RawText.row(["201", "教育支出", "9.00", "4.00"])
        for cell in row.cells.indices { row.cells[cell].columnSpan = cell == 2 ? 2 : 1 }
        let (placed, findings) = place([row])
        #expect(placed[0].isPlaced && placed[0].spans == [0..<1, 1..<2, 2..<4, 4..<5])
        #expect(
            findings.map(\.message.text) == [
                "found \"9.00\" in a cell over 2 columns; read as that of the first, \"合计\""
            ])
    }
}
