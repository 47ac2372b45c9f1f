import FiscalGridCore
import FiscalGridLanguage

/// Reads the text that Apache Tika makes of a `.docx` from 3.3.2 on: one table row a line, a TAB before each cell.
///
///     [x] rows of cells, empty cells first and last         [x] cells of several paragraphs, wrapped in line ends
///     [x] a nested table in a cell without words, in a table of known width
///     [-] a nested table behind words: its rows are read as rows of the table around it
///
/// Row `→a→→c¶`, end of a table one blank line; paragraphs behind a cell's first are `¶`-wrapped: `→d1¶d2¶¶d3¶→e`.
struct TikaSAXReader: Sendable {
    /// The blocks of a text.
    func read(_ lines: TextLines, findings: inout [Finding]) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        var pending: [String] = []
        var index = 0
        while index < lines.count {
            if lines.startsWithTab(index) {
                var reader = RowReader(lines, index)
                let table = reader.table(&findings)
                index = reader.index
                var known = table
                if let first = pending.first { known.bookmarks[known.line] = first }
                pending = []
                blocks.append(.table(known))
                continue
            }
            var bookmarks: [String] = []
            swap(&bookmarks, &pending)
            let text = lines.text(index, bookmarks: &bookmarks)
            pending = text.isBlank ? bookmarks : []
            if !text.isBlank {
                blocks.append(.paragraph(Paragraph(text: text, bookmarks: bookmarks, line: index + 1)))
            }
            index += 1
        }
        return blocks
    }
}

/// The rows of one table.
private struct RowReader {
    private let lines: TextLines
    private(set) var index: Int
    /// How many rows have so many cells, the row that is open left out, and the commonest of these widths.
    private var counts: [Int: Int] = [:]
    private var width = 0
    /// Where the run of lines ends that the line read last stands in.
    private var textEnd = 0

    init(_ lines: TextLines, _ start: Int) {
        self.lines = lines
        index = start
    }

    mutating func table(_ findings: inout [Finding]) -> RawTable {
        let first = index
        var pieces: [RawRow] = []
        /// True if the row above ends with a paragraph that is not its cell's first.
        var isWrapped = false
        var last = index
        while index < lines.count {
            if lines.startsWithTab(index) {
                let cells = cells(index)
                // `d3¶→e`: the row goes on behind the paragraphs of a cell.
                if isWrapped, let open = pieces.indices.last, goesOn(pieces, with: cells) {
                    pieces[open].cells += cells
                } else {
                    if let last = pieces.last { count(last) }
                    pieces.append(RawRow(cells: cells, line: index + 1))
                }
                isWrapped = false
                last = index
                index += 1
            } else if !lines.isEmpty(index) {
                guard let open = pieces.indices.last, isInCell(index) else { break }
                var bookmarks: [String] = []
                pieces[open].cells[pieces[open].cells.count - 1].text += "\n" + lines.text(index, bookmarks: &bookmarks)
                isWrapped = true
                last = index
                index += 1
            } else if isWrapped, index + 1 < lines.count, !lines.isEmpty(index + 1) {
                // The line end that wraps a paragraph, or that of the row behind one.
                index += 1
            } else if let rest = rowBehindNested(pieces) {
                nest(rest, in: &pieces)
                last = index + 1
                index += 2
            } else {
                index += 1
                break
            }
        }
        var table = RawTable(rows: pieces, line: first + 1, lastLine: last + 1)
        table.rows = TikaSAXRows.joined(table.rows, &findings)
        return table
    }

    private func cells(_ line: Int) -> [RawCell] {
        var bookmarks: [String] = []
        let text = lines.text(line, skipping: 1, bookmarks: &bookmarks)
        return text.split(separator: "\t", omittingEmptySubsequences: false).map {
            RawCell(text: String($0), line: line + 1)
        }
    }

    private mutating func count(_ row: RawRow) {
        counts[row.cells.count, default: 0] += 1
        let (new, best) = (counts[row.cells.count] ?? 0, counts[width] ?? 0)
        if (new, row.cells.count) > (best, width) { width = row.cells.count }
    }

    private func goesOn(_ rows: [RawRow], with cells: [RawCell]) -> Bool {
        guard width > 0 else { return false }
        return rows[rows.count - 1].cells.count + cells.count <= width
    }

    /// Text without a TAB belongs to the cell above if the table goes on: a blank line or a cell follows, then more of it.
    private mutating func isInCell(_ line: Int) -> Bool {
        guard line > 0, !lines.isEmpty(line - 1) || lines.isText(line) else { return false }
        var next = max(line, textEnd)
        while next < lines.count, lines.isText(next) { next += 1 }
        textEnd = next
        if next < lines.count, lines.startsWithTab(next) { return true }
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        return !lines.isEmpty(line - 1) && !LineKind.isNote(text) && bookmarks.isEmpty
    }

    /// `→o1→→n1→n2¶¶→o3¶`: the row behind a blank line that completes the one above, which holds a nested table.
    private func rowBehindNested(_ rows: [RawRow]) -> [RawCell]? {
        guard lines.isEmpty(index), index + 1 < lines.count, lines.startsWithTab(index + 1), rows.count > 1 else {
            return nil
        }
        let rest = cells(index + 1)
        let row = rows[rows.count - 1].cells
        let before = width - rest.count
        guard before > 0, row.count > before, row[before - 1].isBlank else { return nil }
        return rest
    }

    private func nest(_ rest: [RawCell], in rows: inout [RawRow]) {
        let open = rows.count - 1
        let before = width - rest.count
        let inner = Array(rows[open].cells[before...])
        rows[open].cells.removeSubrange(before...)
        let line = rows[open].line
        rows[open].cells[before - 1].nested = [
            RawTable(rows: [RawRow(cells: inner, line: line)], line: line, lastLine: line)
        ]
        rows[open].cells += rest
    }
}

private enum TikaSAXRows {
    /// Rows that a cell's further paragraphs have cut, where the width proves it.
    static func joined(_ rows: [RawRow], _ findings: inout [Finding]) -> [RawRow] {
        let width = rows.modalWidth
        guard width > 1,
            rows.contains(where: { $0.cells.count < width && $0.cells.contains { $0.text.contains("\n") } })
        else { return rows }
        var result: [RawRow] = []
        for row in rows {
            if let last = result.last, last.cells.count + row.cells.count == width,
                last.cells[last.cells.count - 1].text.contains("\n")
            {
                result[result.count - 1].cells += row.cells
                findings.append(Finding(.readRowRejoined, .info, at: Place(line: row.line), variant: "cut"))
            } else {
                result.append(row)
            }
        }
        return result
    }
}

extension SourceFormat {
    /// Apache Tika's text of a `.docx`, one table row a line (from Tika 3.3.2).
    public static let tikaSAX = SourceFormat("tika-sax", hasLines: true)
}

extension Reader {
    /// Newer Tika's text.
    public static let tikaSAX = Reader(
        format: .tikaSAX, suffixes: ["txt", "text"],
        sniff: { content throws(ConversionError) in try content.reason(for: .tikaSAX) },
        read: { content, findings throws(ConversionError) in
            try content.textDocument(.tikaSAX, &findings) { TikaSAXReader().read($0, findings: &$1) }
        })
}
