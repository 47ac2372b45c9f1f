import FiscalGrid
import Testing
@testable import FiscalGridConvert

@Suite("Several items in the cells of a row") struct RowItemsTests {
    private func apart(_ cells: [String], blankAbove: UInt8 = 0) -> ([[String]], [Finding]) {
        var row = RawText.row(cells)
        if blankAbove > 0 { row.cells[row.cells.count - 1].blankAbove = blankAbove }
        var findings: [Finding] = []
        return (RowItems.apart([row], findings: &findings).map { $0.cells.map(\.text) }, findings)
    }

    /// All filled cells have as many lines, and a column of them is figures.
    @Test func aRowEach() {
        let (rows, findings) = apart(["2130201\n2130205", "行政运行\n森林资源培育", "1,200.50\n34.00", ""])
        #expect(rows == [["2130201", "行政运行", "1,200.50", ""], ["2130205", "森林资源培育", "34.00", ""]])
        #expect(findings.map(\.code) == [.gridRowApart])
        // A blank paragraph is an item that prints nothing.
        #expect(apart(["213\n214", "甲\n乙", "1.00\n2.00", "3.00"], blankAbove: 1).0.map { $0[3] } == ["", "3.00"])
    }

    /// Words alone, and cells that have not as many lines, are left as they are.
    @Test(arguments: [
        ["科目\n编码", "科目\n名称", "合计"], ["2130201", "行政\n运行", "1,200.50"], ["213\n214", "甲", "1.00\n2.00"],
        ["目标一\n目标二", "说明一\n说明二"], ["办公费\n(含水电)", "12.00\n(3.00)"], ["2130\n201", "行政\n运行", "1234\n5.60"],
    ])
    func asTheyAre(_ cells: [String]) {
        let (rows, findings) = apart(cells)
        #expect(rows == [cells] && findings.isEmpty)
    }

    @Test(arguments: [("1,200.\n50", "1,200.50"), ("1,200\n.50", "1,200.50"), ("12,\n345.00", "12,345.00")])
    func cutFigures(_ cell: String, _ figure: String) { #expect(apart(["213", cell]).0 == [["213", figure]]) }

    @Test(arguments: ["1,200\n50", "9\n.", "行政.\n运行"]) func noCutFigures(_ cell: String) {
        #expect(apart(["213", cell]).0.first?[1] == cell)
    }
}
