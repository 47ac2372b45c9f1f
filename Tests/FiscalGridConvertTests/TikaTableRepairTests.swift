import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("What Tika's text cannot express is repaired where the table proves how") struct TikaTableRepairTests {
    private static let head = [["科目编码", "科目名称", "合计"], ["201", "教育支出", "9.00"]]

    private func repair(_ rows: [[String]]) -> (rows: [[String]], findings: [Finding]) {
        var findings: [Finding] = []
        let table = TikaTableRepair().repair(RawText.table(TikaTableRepairTests.head + rows), findings: &findings)
        return (Array(table.cellTexts.dropFirst(2)), findings)
    }

    /// `→c1→c2¶` is two cells if that fills the row; else the TAB belongs to the text.
    @Test func cellsOfContentControls() {
        let (rows, findings) = repair([["205\t水务", "8.00"], ["20\t5", "水务", "8.00"], ["a\tb\tc", "水务"]])
        #expect(rows == [["205", "水务", "8.00"], ["20\t5", "水务", "8.00"], ["a\tb\tc", "水务"]])
        #expect(
            findings.map(\.message.text) == [
                "found 2 of 3 cells, some with a TAB inside; split there, as around a content control"
            ])
        #expect(findings.map(\.place.line) == [9])
    }

    @Test(arguments: [[["205", "水务"], ["8.00"]], [["205"], ["水务", "8.00"]]])
    func joinedRows(_ rows: [[String]]) {
        let repaired = repair(rows)
        #expect(repaired.rows == [["205", "水务", "8.00"]] && repaired.findings.map(\.code) == [.readRowRejoined])
    }

    /// Not where a cell would not fit its column, above a note, or where one is blank.
    @Test(arguments: [
        [["水务"], ["205", "8.00"]], [["205"], ["注：含基金", "8.00"]], [["205", "水务"], [""]],
        [["205", "水务"], ["8.00", "1.00"]],
    ])
    func otherRows(_ rows: [[String]]) {
        let repaired = repair(rows)
        #expect(repaired.rows == rows && repaired.findings.isEmpty)
    }

    /// A row of the header that is printed again looks like half a row.
    @Test func repeatedHeaders() {
        let rows = [["205"], ["水务", "8.00"]] + TikaTableRepairTests.head + [["205"], ["水务", "8.00"]]
        var findings: [Finding] = []
        let table = TikaTableRepair().repair(RawText.table(rows + [["202", "外交", "1.00"]]), findings: &findings)
        #expect(table.rows.count == 7 && findings.isEmpty)
    }

    /// The rest of a table has no header of its own: it starts with a row of figures, as wide as the rows above.
    @Test(arguments: rest)
    func rests(_ rows: [[String]], _ isRest: Bool) {
        var joint = TikaTableRepair.Joint(RawText.table(TikaTableRepairTests.head))
        var findings: [Finding] = []
        let isTaken = joint.takes(RawText.table(rows), findings: &findings)
        #expect(isTaken == isRest && findings.map(\.code.rawValue) == (isRest ? ["read.table-rejoined"] : []))
    }

    private static let rest: [([[String]], Bool)] = [
        ([["205", "水务", "8.00"]], true), ([["205", "水务", "8.00"], ["206", "林业", "7.00"]], true),
        ([["205", "水务", ""]], true), ([["项目", "说明", "金额"], ["防火", "见后", "8.00"]], false),
        ([["205", "8.00"]], false), ([["水务", "205", "8.00"]], false), ([["205", "水务", "8.00"], head[0]], false),
    ]
}
