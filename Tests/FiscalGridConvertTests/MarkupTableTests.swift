import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("Tables of markup") struct MarkupTableTests {
    private func table(_ rows: [[(text: String, columns: Int, rows: Int)]]) -> MarkupTable {
        var table = MarkupTable(line: 1, lastLine: 9)
        for row in rows {
            var cells = MarkupTable.Row(line: 1)
            for cell in row {
                var form = MarkupTable.Form(line: 1)
                (form.columnSpan, form.rowSpan) = (cell.columns, cell.rows)
                cells.cells.append(MarkupTable.Cell(form: form, cell: RawCell(text: cell.text, line: 1)))
            }
            table.rows.append(cells)
        }
        return table
    }

    /// Rows as `text*columns`, `^` for a place that a cell from above covers, `?` where nothing is known.
    private func dump(_ table: RawTable) -> [String] {
        table.rows.map { row in
            row.cells.map { cell in
                let text = cell.continuesAbove ? "^" : cell.text
                guard let columns = cell.columnSpan else { return text + "?" }
                return text + (columns > 1 ? "*\(columns)" : "")
            }.joined(separator: "|")
        }
    }

    /// Only title and context are cut as they need it.
    @Test func leadRows() {
        func isLead(_ cells: String...) -> Bool { MarkupTable.isLead(RawText.row(cells).cells) }
        #expect(isLead("收入总表", "", "") && isLead("305林业局", "单位：元") && isLead("收入总表", "单位：元"))
        #expect(!isLead("", "") && !isLead("收入总表", "金额") && !isLead("科目编码", "合计"))
    }

    /// Cells stand as in a browser where their sizes are known, and as in text where they are not.
    @Test func spansOfHTML() {
        let known = table([[("甲", 1, 2), ("乙", 2, 1)], [("丙", 1, 1), ("丁", 1, 1)]])
        #expect(dump(HTMLSpans.resolve(known, areKnown: true)) == ["甲|乙*2", "^|丙|丁"])
        #expect(HTMLSpans.resolve(known, areKnown: true).rows[0].cells.map(\.rowSpan) == [2, 1])
        #expect(dump(HTMLSpans.resolve(known, areKnown: false)) == ["甲?|乙?", "丙?|丁?"])
        // Ragged rows without any span: a page that lost them.
        let ragged = table([[("甲", 1, 1)], [("丙", 1, 1), ("丁", 1, 1)]])
        #expect(dump(HTMLSpans.resolve(ragged, areKnown: true)) == ["甲?", "丙?|丁?"])
    }

    /// Cells of w:vMerge go on below as long as they cover the same columns; words in one that Word hides are told.
    @Test func spansOfWord() {
        var word = table([
            [("甲", 1, 1), ("1", 1, 1)], [("", 1, 1), ("2", 1, 1)], [("藏", 1, 1), ("3", 1, 1)], [("", 2, 1)],
        ])
        word.rows[0].cells[0].form.merge = .restart
        for row in 1...3 { word.rows[row].cells[0].form.merge = .continues }
        var findings: [Finding] = []
        let raw = WordSpans(word).resolve(findings: &findings)
        #expect(dump(raw) == ["甲|1", "^|2", "藏|3", "*2"] && raw.rows[0].cells[0].rowSpan == 2)
        #expect(
            findings.map(\.message.text) == [
                "found \"藏\" in a cell that the one above covers, where Word hides it; read as a cell of its own"
            ])
    }

    /// A row that does not fill the grid is placed by the widths of its cells; if they do not fit, it has no spans.
    @Test func widthsOfWord() {
        for (widths, expected) in [([900, 1800], "丙|丁*2"), ([1800, 900], "丙*2|丁"), ([500, 2200], "丙?|丁?")] {
            var word = table([[("甲", 1, 1), ("乙", 1, 1), ("戊", 1, 1)], [("丙", 1, 1), ("丁", 1, 1)]])
            word.gridColumns = [900, 900, 900]
            for cell in 0..<2 { word.rows[1].cells[cell].form.width = widths[cell] }
            var findings: [Finding] = []
            let raw = WordSpans(word).resolve(findings: &findings)
            #expect(dump(raw) == ["甲|乙|戊", expected] && findings.isEmpty)
        }
    }

    /// Two lines that no row has both of are one if a border was only dragged, and lines of a title row part no columns.
    @Test func columnLines() {
        func columns(_ edges: [[Int]], _ positions: [Int], _ isLead: [Bool]) -> [Int] {
            ColumnLines(edges: edges, positions: positions, isLead: isLead).columns
        }
        let no = [false, false]
        #expect(columns([[0, 1, 3], [0, 2, 3]], [0, 1000, 1300, 3000], no) == [0, 1, 1, 2])
        #expect(columns([[0, 1, 3], [0, 2, 3]], [0, 1200, 2000, 3000], no) == [0, 1, 2, 3])
        #expect(columns([[0, 1, 2, 3], [0, 1, 2, 3]], [0, 1000, 1050, 3000], no) == [0, 1, 2, 3])
        #expect(columns([[0, 1, 3], [0, 2, 3]], [0, 1200, 2000, 3000], [true, false]) == [0, 1, 1, 2])
    }
}
