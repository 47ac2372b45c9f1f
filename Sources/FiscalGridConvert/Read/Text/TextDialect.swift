import FiscalGridCore
import FiscalGridLanguage

/// Tells the forms of Word-derived text apart by where their TABs stand.
struct TextDialect {
    /// The form.
    let format: SourceFormat
    /// Why, for a person.
    let reason: String

    /// Looks at the lines with a TAB: a cell a line (Tika), a row a line with a TAB before each cell (newer Tika), or a row a line with TABs
    /// between its cells (Word).
    ///
    /// Lines of Word's text start with a TAB where a row's first cell is empty; so of the rows that start with one only nearly all tell
    /// newer Tika.
    init(_ lines: TextLines) {
        var withTab = 0
        var cells = 0
        var rows = 0
        var rowsWithTabFirst = 0
        // Lines of a cell with a blank one behind them: without any, there is no row of cells, and the lines are indented paragraphs.
        var rowEnds = 0
        for index in 0..<lines.count {
            let tabs = lines.tabCount(index)
            if tabs == 0 || (tabs == 1 && TextDialect.isNoCell(lines, index)) { continue }
            withTab += 1
            let startsWithTab = lines.startsWithTab(index)
            if tabs > 1 {
                rows += 1
                if startsWithTab { rowsWithTabFirst += 1 }
            } else if startsWithTab {
                cells += 1
                if index + 1 < lines.count, lines.isEmpty(index + 1) { rowEnds += 1 }
            }
        }
        if withTab == 0 {
            (format, reason) = (.tikaDocx, "no line has a TAB")
        } else if cells * 2 >= withTab, rowEnds > 0 || rows < 2 {
            let share = "\(cells) of \(withTab) lines with a TAB start with their only one"
            if TextDialect.hasBlankLinesAround(lines) {
                (format, reason) = (
                    .tikaDoc, "\(share), and every paragraph is followed by a blank line, in cells as well"
                )
            } else {
                (format, reason) = (.tikaDocx, share)
            }
        } else if rows > 0, rowsWithTabFirst * 10 >= rows * 9 {
            (format, reason) = (.tikaSAX, "\(rowsWithTabFirst) of \(rows) lines with several TABs start with one")
        } else {
            (format, reason) = (
                .wordText, "\(withTab - cells - rowsWithTabFirst) of \(withTab) lines with a TAB do not start with one"
            )
        }
    }

    /// True for a line of contents, which has a TAB and a page number at its end, and for an indented sentence.
    private static func isNoCell(_ lines: TextLines, _ index: Int) -> Bool {
        let bytes = lines.bytes[lines.lines[index].start..<lines.lines[index].end]
        if lines.startsWithTab(index) { return bytes.count > 60 && bytes.suffix(3).elementsEqual("。".utf8) }
        let page = bytes.reversed().prefix { $0 != 0x09 }
        return page.count <= 4 && page.allSatisfy { (0x30...0x39).contains($0) } && !page.isEmpty
    }

    /// True if nine of ten paragraphs outside cells are followed by a blank line, and cells have such blank lines inside.
    private static func hasBlankLinesAround(_ lines: TextLines) -> Bool {
        var paragraphs = 0
        var followed = 0
        var inside = 0
        for index in 0..<lines.count where lines.isText(index) {
            // Up through the paragraphs with a blank line between, to the cell that they may be in.
            var above = index
            while above > 1, lines.isText(above), lines.isEmpty(above - 1), !lines.isEmpty(above - 2) { above -= 2 }
            if lines.startsWithTab(above) {
                inside += 1
                continue
            }
            if above > 0, lines.startsWithTab(above - 1), lines.isText(above) { continue }
            paragraphs += 1
            if index + 1 == lines.count || lines.isEmpty(index + 1) { followed += 1 }
        }
        return inside > 0 && paragraphs > 0 && followed * 10 >= paragraphs * 9
    }
}
