import FiscalGridCore
import FiscalGridLanguage

/// Reads the text that Apache Tika 1.x to 3.3.1 makes of a `.docx`, one table cell a line.
///
///     [x] cells of one and of several paragraphs      [x] rows, tables
///     [x] bookmarks, also alone on a line             [x] images, footnote marks (kept in the text)
///     [x] nested tables at the start of their cell    [ ] nested tables behind text: the text shows no start
///     [x] block content controls (`c1→c2`)            [x] content controls around a cell (`→c1→c2`)
///     [ ] content controls around a row: Tika drops the row
///     [x] an empty paragraph that looks like a row end, or like a table end
///     [x] page headers and footers, repeated at each section
///     [x] LF, CRLF, UTF-8 with or without byte-order mark
///
/// A cell is `→text¶`, its further paragraphs have no TAB, a row ends with a blank line, a table with one more. Of a `.doc`, Tika writes a
/// blank line behind every paragraph besides, in cells as well: `→d1¶¶d2¶`.
struct TikaTextReader: Sendable {
    /// True for the text of a `.doc`.
    let isOfDoc: Bool

    /// Creates a reader.
    init(isOfDoc: Bool = false) { self.isOfDoc = isOfDoc }

    /// The blocks of a text.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    func read(_ lines: TextLines, findings: inout [Finding]) -> [SourceBlock] {
        var parser = TikaTextParser(lines, isOfDoc: isOfDoc)
        parser.parse()
        findings += parser.findings
        return parser.blocks
    }
}

/// The blocks of one text, read line by line.
private struct TikaTextParser {
    private let lines: TextLines
    private let isOfDoc: Bool
    private var index = 0
    /// Bookmarks that stood alone on a line: they belong to the next paragraph.
    private var pendingBookmarks: [String] = []
    /// The bookmarks in the cells of the table that is read, by line.
    private var cellBookmarks: [Int: String] = [:]
    /// Up to here, lines with TABs are known to be a table of contents.
    private var contentsEnd = 0
    /// What is known of the next run of blank lines: whether a nested table may end there.
    private var nestedTableEnd: (line: Int, isEnd: Bool) = (0, false)
    /// What is known of the last block, if it is a table to which a rest was joined.
    private var joint: TikaTableRepair.Joint?
    /// True if a cell of the table that is read has a TAB in its text.
    private var hasTabsInCells = false
    /// How many tables are open around the line that is read.
    private var depth = 0
    /// Tables nest at most so deep; further TABs are text. Word itself shows no more than eleven.
    private static let maximumDepth = 32
    private(set) var blocks: [SourceBlock] = []
    private(set) var findings: [Finding] = []

    init(_ lines: TextLines, isOfDoc: Bool) {
        self.lines = lines
        self.isOfDoc = isOfDoc
    }

    mutating func parse() {
        while index < lines.count {
            if lines.isEmpty(index) {
                index += 1
            } else if lines.startsWithTab(index) {
                readTableOrIndentedParagraphs()
            } else if let end = endOfContentControlTable() {
                readContentControlTable(upTo: end)
            } else {
                addParagraph(index)
                index += 1
            }
        }
    }

    private mutating func note(
        _ code: FindingCode, _ severity: Finding.Severity, _ line: Int,
        _ arguments: KeyValuePairs<String, Message.Value> = [:]
    ) {
        findings.append(Finding(code, severity, at: Place(line: line), arguments))
    }

    private mutating func add(_ block: SourceBlock) {
        blocks.append(block)
        joint = nil
    }

    // MARK: Paragraphs

    private mutating func addParagraph(_ line: Int, skipping: Int = 0) {
        // Moved, not copied: many may stand alone on lines.
        var bookmarks: [String] = []
        swap(&bookmarks, &pendingBookmarks)
        let text = lines.text(line, skipping: skipping, bookmarks: &bookmarks)
        if text.isBlank {
            pendingBookmarks = bookmarks
            return
        }
        add(.paragraph(Paragraph(text: text, bookmarks: bookmarks, line: line + 1)))
    }

    /// A single cell that no further cell follows is a frame around paragraphs, or an indented paragraph.
    private mutating func readTableOrIndentedParagraphs() {
        if let end = endOfLoneCell() {
            addParagraph(index, skipping: 1)
            for line in (index + 1)..<max(end, index + 1) { addParagraph(line) }
            index = end
            return
        }
        // A bookmark alone on the line above is that of the first cell, which may be the title.
        cellBookmarks = [:]
        if let first = pendingBookmarks.first { cellBookmarks[index + 1] = first }
        pendingBookmarks = []
        hasTabsInCells = false
        let raw = readTable(skipping: 0)
        guard !raw.rows.isEmpty else { return }
        var table = TikaTableRepair().repair(raw, hasTabs: hasTabsInCells, findings: &findings)
        table.bookmarks = cellBookmarks
        if case .table(var before)? = blocks.last {
            var known = joint ?? TikaTableRepair.Joint(before)
            if known.takes(table, findings: &findings) {
                // Taken out of the list first, so that its rows are not copied.
                blocks.removeLast()
                before.rows += table.rows
                before.lastLine = table.lastLine
                blocks.append(.table(before))
                joint = known
                return
            }
        }
        add(.table(table))
    }

    /// The end of the paragraphs of a cell that no table goes on from; `nil` if one does.
    private func endOfLoneCell() -> Int? {
        guard lines.leadingTabs(index) == 1 else { return nil }
        let end = endOfText(from: index + 1)
        let next = end + blankRun(from: end)
        if next == lines.count || next - end >= 2 { return end }
        if lines.startsWithTab(next) { return nil }
        // One blank line and then text: an empty paragraph of the cell if another cell follows, unless that is a table of
        // its own with a title.
        let afterText = endOfText(from: next)
        let goesOn = afterText < lines.count && lines.startsWithTab(afterText) && !looksLikeAfterTable(afterText - 1)
        return goesOn ? nil : end
    }

    private func endOfText(from start: Int) -> Int {
        var end = start
        while end < lines.count, lines.isText(end) { end += 1 }
        return end
    }

    private func blankRun(from start: Int) -> Int {
        var end = start
        while end < lines.count, lines.isEmpty(end) { end += 1 }
        return end - start
    }

    // MARK: Tables

    /// Reads rows from `index` until the table ends; `skipping` TABs of its first line belong to the cell around it.
    private mutating func readTable(skipping: Int) -> RawTable {
        var rows = RawRows(countsWidths: isOfDoc)
        var skipping = skipping
        let first = index
        var last = index
        var rowIsOpen = false

        while index < lines.count {
            if lines.startsWithTab(index) {
                last = index
                rowIsOpen = true
                if lines.leadingTabs(index) > skipping + 1, startsNestedTable() {
                    rows.add(readCellWithNestedTable(skipping: skipping + 1))
                } else {
                    rows.add(cell(index, skipping: skipping + 1))
                    index += 1
                }
                skipping = 0
            } else if lines.isText(index) {
                last = index
                append(line: index, to: &rows)
                index += 1
            } else if isOfDoc, isInsideRowOfDoc(rows) {
                index += 2
            } else if isOfDoc, index + 1 < lines.count, lines.isText(index + 1) {
                // The blank line between two paragraphs of a cell.
                index += 1
            } else if index + 1 < lines.count, lines.isText(index + 1), !looksLikeAfterTable(index + 1) {
                // One blank line and then text: an empty paragraph inside the cell, for a table ends with two.
                note(.readEmptyParagraph, .info, index + 1)
                rows.changeLast { $0.text += "\n" }
                index += 1
            } else {
                rows.close()
                rowIsOpen = false
                index += 1
                if index < lines.count, lines.startsWithTab(index) { continue }
                if index < lines.count, lines.isEmpty(index) { index += 1 }
                break
            }
        }
        if rowIsOpen {
            let width = rows.modalWidth
            if rows.open.count < width {
                note(
                    .readTruncatedTable, .warning, last + 1,
                    ["cells": .number(rows.open.count), "width": .number(width)])
                while rows.open.count < width { rows.add(RawCell(text: "", line: last + 1)) }
            }
        }
        return RawTable(rows: rows.made(), line: first + 1, lastLine: last + 1)
    }

    private mutating func cell(_ line: Int, skipping: Int) -> RawCell {
        var bookmarks: [String] = []
        let text = lines.text(line, skipping: skipping, bookmarks: &bookmarks)
        hasTabsInCells = hasTabsInCells || lines.hasTab(line, behind: skipping)
        if let first = bookmarks.first { cellBookmarks[line + 1] = first }
        return RawCell(text: text, line: line + 1)
    }

    private mutating func append(line: Int, to rows: inout RawRows) {
        if rows.open.isEmpty { return }
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        hasTabsInCells = hasTabsInCells || lines.hasTab(line, behind: 0)
        rows.changeLast { cell in
            if !cell.nested.isEmpty && cell.text.isBlank {
                cell.textFollowsNested = true
                cell.text = text
            } else {
                cell.text += "\n" + text
            }
        }
    }

    /// A table nested in a cell is flattened, and ends with a blank line more than a paragraph of the cell: the row goes on behind two,
    /// as it lacks cells; a box above a table ends so too.
    private mutating func isInsideRowOfDoc(_ rows: RawRows) -> Bool {
        let cells = rows.open
        guard let last = cells.last, last.text.containsByte(0x0A), cells.count < rows.modalWidth, index > 0,
            lines.isText(index - 1), index + 2 < lines.count, lines.isEmpty(index + 1), lines.startsWithTab(index + 2)
        else { return false }
        note(.readNestedTableFlattened, .info, last.line)
        return true
    }

    /// What can stand only after a table, even where its second blank line was lost: a note or a title.
    private func looksLikeAfterTable(_ line: Int) -> Bool {
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        return !bookmarks.isEmpty || LineKind.isNote(text)
            || (LineKind.namesTable(text) && LineKind.isTitle(text))
    }

    /// A nested table is followed by three blank lines (row, table, the cell's last paragraph), four at the end of its
    /// row, five or more at the end of the table around it; a cell that merely starts with a TAB is not.
    private mutating func startsNestedTable() -> Bool {
        if depth >= TikaTextParser.maximumDepth { return false }
        if index < nestedTableEnd.line { return nestedTableEnd.isEnd }
        var end = index + 1
        nestedTableEnd = (lines.count, false)
        while end < lines.count {
            let blanks = blankRun(from: end)
            if blanks >= 2 {
                let next = end + blanks
                let isEnd = blanks >= 5 || (blanks >= 3 && next < lines.count && lines.startsWithTab(next))
                nestedTableEnd = (end, isEnd)
                break
            }
            end += max(blanks, 1)
        }
        return nestedTableEnd.isEnd
    }

    private mutating func readCellWithNestedTable(skipping: Int) -> RawCell {
        let line = index + 1
        depth += 1
        let nested = readTable(skipping: skipping)
        depth -= 1
        // The empty paragraph that Word puts behind a nested table.
        if index < lines.count, lines.isEmpty(index) { index += 1 }
        return RawCell(text: "", line: line, nested: [nested])
    }

    // MARK: Content controls

    /// The end of a run of lines `c1→c2`, which is how Tika writes a table inside a block content control.
    ///
    /// Two lines make a table; a table of contents and lines to be signed are none.
    private mutating func endOfContentControlTable() -> Int? {
        guard index >= contentsEnd, lines.tabCount(index) > 0 else { return nil }
        // 编制单位：水务局→→单位：万元 above a table is a line of context.
        var bookmarks: [String] = []
        if !ContextItem.items(in: lines.text(index, bookmarks: &bookmarks)).isEmpty { return nil }
        var end = index
        // A line with one TAB, before everything else, is the cell of another table.
        while end < lines.count, !lines.isEmpty(end), lines.tabCount(end) > 0,
            !(lines.startsWithTab(end) && lines.tabCount(end) == 1)
        {
            end += 1
        }
        guard end - index >= 2 else { return nil }
        // Contents end with a page number; 单位负责人： and the like are lines to be signed.
        let rows = (index..<end).map { contentControlRow($0).cells }
        let isContents = rows.allSatisfy { LineKind.isPageNumber($0[$0.count - 1].text) }
        let isSignature = rows.contains {
            $0.contains { $0.text.trimmed.hasSuffix("：") || $0.text.trimmed.hasSuffix(":") }
        }
        if isContents || isSignature {
            contentsEnd = end
            return nil
        }
        return end
    }

    private func contentControlRow(_ line: Int) -> RawRow {
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
        return RawRow(cells: cells.map { RawCell(text: String($0), line: line + 1) }, line: line + 1)
    }

    private mutating func readContentControlTable(upTo end: Int) {
        pendingBookmarks = []
        note(.readContentControlTable, .info, index + 1, ["lines": .number(end - index)])
        let rows = (index..<end).map(contentControlRow)
        add(.table(RawTable(rows: rows, line: index + 1, lastLine: end)))
        index = end
    }
}

extension SourceFormat {
    /// Apache Tika's text of a `.docx`, one table cell a line (Tika 1.x to 3.3.1).
    public static let tikaDocx = SourceFormat("tika-docx", hasLines: true)
    /// Apache Tika's text of a `.doc`: every paragraph is followed by a blank line.
    public static let tikaDoc = SourceFormat("tika-doc", hasLines: true)
}

extension Reader {
    /// Tika's text of Word files.
    public static let tikaDocx = Reader(
        format: .tikaDocx, suffixes: ["txt", "text"],
        sniff: { content throws(ConversionError) in try content.reason(for: .tikaDocx) },
        read: { content, findings throws(ConversionError) in
            try content.textDocument(.tikaDocx, &findings) { TikaTextReader(isOfDoc: false).read($0, findings: &$1) }
        })

    /// Tika's text of older Word files.
    public static let tikaDoc = Reader(
        format: .tikaDoc, suffixes: ["txt", "text"],
        sniff: { content throws(ConversionError) in try content.reason(for: .tikaDoc) },
        read: { content, findings throws(ConversionError) in
            try content.textDocument(.tikaDoc, &findings) { TikaTextReader(isOfDoc: true).read($0, findings: &$1) }
        })
}
