import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("Header rows lie over their columns") struct HeaderLayoutTests {
    private static let rows = RawText.rows([
        ["科目编码", "合 计[footnoteRef:1]", "基本支出"], ["", "", "人员经费", "公用经费"],
    ])

    private func layout(_ rows: [RawRow], shared: RawRow? = nil, width: Int) -> HeaderLayout {
        HeaderLayout(rows, shared: shared, width: width, schemas: [], fiscalYear: nil)
    }

    /// A blank cell below a label over the same columns is its lower part, and the path has the label once, without marks.
    @Test func mergedDownwards() {
        let layout = layout(HeaderLayoutTests.rows, width: 4)
        #expect(layout.paths == ["科目编码", "合计", "基本支出/人员经费", "基本支出/公用经费"] && !layout.isAmbiguous)
        #expect(layout.rows.map(\.spans) == [[0..<1, 1..<2, 2..<4], [2..<3, 3..<4]])
        #expect(layout.rows[0].cells.map(\.rowSpan) == [2, 2, 1])
        #expect(layout.rows[0].cells.allSatisfy { $0.evidence == .inferred })
    }

    /// Where the file says its spans, a blank cell is a blank cell.
    @Test func blankCellsOfTheFile() {
        var rows = RawText.rows([["科目编码", "合计"], ["", "基本支出"]])
        for row in rows.indices {
            rows[row].cells = RowCells(
                rows[row].cells.map { RawCell(text: $0.text, line: $0.line, columnSpan: 1, rowSpan: 1) })
        }
        #expect(layout(rows, width: 2).rows.map { $0.cells.count } == [2, 2])
        // It goes on with the one above, if the file says so.
        rows[0].cells[0].rowSpan = 2
        rows[1].cells[0].continuesAbove = true
        let merged = layout(rows, width: 2)
        #expect(merged.rows.map { $0.cells.count } == [2, 1] && merged.paths == ["科目编码", "合计/基本支出"])
    }

    /// Columns that have no label of their own belong to the first.
    @Test func fewerLabelsThanColumns() {
        let layout = layout([RawText.row(["项目", "金额"])], width: 3)
        #expect(layout.paths == ["项目", "项目", "金额"] && layout.isAmbiguous)
    }

    /// Labels in the first row of data join the paths, and the row is not the header's.
    @Test func labelsOfASharedRow() {
        let shared = RawText.row(["类", "款", "项", "", ""])
        let layout = layout([RawText.row(["科目编码", "科目名称", "合计"])], shared: shared, width: 5)
        #expect(layout.paths == ["科目编码/类", "科目编码/款", "科目编码/项", "科目名称", "合计"])
        #expect(layout.rows.map(\.spans) == [[0..<3, 3..<4, 4..<5]])
        #expect(layout.rows[0].cells.map(\.rowSpan) == [1, 1, 1])
    }

    /// A header that a run has seen lies as before, and has the places of its own rows.
    @Test func knownLayouts() {
        let known = KnownLayouts()
        func layout(_ rows: [RawRow]) -> HeaderLayout {
            known.layout(rows, shared: nil, width: 4, schemas: [], fiscalYear: nil)
        }
        var later = HeaderLayoutTests.rows
        for row in later.indices {
            later[row].line += 100
            for cell in later[row].cells.indices { later[row].cells[cell].line += 100 }
        }
        let (first, second) = (layout(HeaderLayoutTests.rows), layout(later))
        #expect(second.paths == first.paths && second.rows.map(\.spans) == first.rows.map(\.spans))
        #expect(second.rows.map(\.line) == first.rows.map { $0.line + 100 })
        // The blank cells of the second row are gone: the others keep their own places.
        #expect(second.rows[1].cells.map(\.line) == later[1].cells[2...].map(\.line))
    }
}
