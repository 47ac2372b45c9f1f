import FiscalGridCore
import FiscalGridLanguage

/// Puts paragraphs, cells and rows together to the blocks of a document, as a reader of markup meets them.
///
/// Markup has no lines. What stands for the line is the number of the paragraph in the document, those of cells and blank ones counted.
struct BlockAssembler {
    /// Gives a table's cells their columns.
    private let resolve: (MarkupTable, inout [Finding]) -> RawTable
    /// True for a table that frames what is in its cells, or lays out a page: it is read as if it was not there.
    private let isFrame: (MarkupTable) -> Bool
    /// Paragraphs so far.
    private(set) var line = 0
    /// Cells so far: a file of blank ones packs very well.
    private(set) var cells = 0
    /// The blocks of the document so far.
    private(set) var blocks: [SourceBlock] = []
    /// Bookmarks of blank paragraphs: they belong to the next one.
    private var pendingBookmarks: [String] = []
    private var open: [Frame] = []
    /// Tables nest at most so deep; what is deeper is read as words. Word itself shows no more than eleven.
    private static let maximumDepth = 32
    private var tooDeep = 0
    var findings: [Finding] = []

    init(
        after line: Int = 0, resolve: @escaping (MarkupTable, inout [Finding]) -> RawTable,
        isFrame: @escaping (MarkupTable) -> Bool
    ) {
        self.line = line
        self.resolve = resolve
        self.isFrame = isFrame
    }

    /// A table, or a text box, that is open around the present place.
    private struct Frame {
        var isBox = false
        /// The blocks of a text box.
        var blocks: [SourceBlock] = []
        var table = MarkupTable(line: 0, lastLine: 0)
        /// The group of rows that is open.
        var group = 0
        var groupKind = MarkupTable.GroupKind.body
        var row: MarkupTable.Row?
        var hasNested = false
        var isInCell = false
        var cell = MarkupTable.Form(line: 0)
        var flow = Flow()
    }

    /// What a cell holds, in order.
    private struct Flow {
        /// A paragraph or a table of the cell.
        struct Piece {
            var line: Int
            /// Where its text ends.
            var end: Int
            /// The number of the nested table; `nil` for a paragraph.
            var table: Int?
            var bookmarks: [String] = []
            var outlineLevel: Int?
        }

        /// The paragraphs, joined by LF.
        var text: [UInt8] = []
        var pieces: [Piece] = []
        var nested: [RawTable] = []
        var bookmark: String?
    }

    // MARK: Paragraphs

    /// The number of the paragraph that starts here.
    mutating func nextLine() -> Int {
        line += 1
        return line
    }

    /// Adds a paragraph to the cell, text box or document that is open.
    mutating func add(
        _ text: [UInt8], line: Int, bookmarks: [String] = [], outlineLevel: Int? = nil
    ) {
        if let frame = openFlow {
            guard open[frame].isBox else {
                if !open[frame].flow.pieces.isEmpty { open[frame].flow.text.append(0x0A) }
                if open[frame].flow.bookmark == nil { open[frame].flow.bookmark = bookmarks.first }
                open[frame].flow.text += text
                open[frame].flow.pieces.append(
                    Flow.Piece(
                        line: line, end: open[frame].flow.text.count, bookmarks: bookmarks, outlineLevel: outlineLevel))
                return
            }
            let paragraph = Paragraph(
                text: String(decoding: text, as: UTF8.self), bookmarks: bookmarks, line: line,
                outlineLevel: outlineLevel)
            if !paragraph.text.isBlank { open[frame].blocks.append(.paragraph(paragraph)) }
            return
        }
        append(
            Paragraph(
                text: String(decoding: text, as: UTF8.self), bookmarks: bookmarks, line: line,
                outlineLevel: outlineLevel))
    }

    private mutating func append(_ paragraph: Paragraph) {
        if paragraph.text.isBlank {
            pendingBookmarks += paragraph.bookmarks
            return
        }
        var paragraph = paragraph
        paragraph.bookmarks = pendingBookmarks + paragraph.bookmarks
        pendingBookmarks = []
        blocks.append(.paragraph(paragraph))
    }

    /// Adds blocks to what is open: those of a text box, behind the paragraph that it hangs on.
    mutating func add(_ blocks: [SourceBlock]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph) where openFlow == nil: append(paragraph)
            case .paragraph(let paragraph):
                add(
                    Array(paragraph.text.utf8), line: paragraph.line, bookmarks: paragraph.bookmarks,
                    outlineLevel: paragraph.outlineLevel)
            case .table(let table): add(table)
            }
        }
    }

    /// Adds the blocks of another document, whose lines follow those so far, and what was found in it.
    mutating func add(_ blocks: [SourceBlock], findings found: [Finding]) {
        let base = line
        for case .table(let table) in blocks { cells += table.rows.reduce(0) { $0 + $1.cells.count } }
        add(blocks.map { $0.moved(by: base) })
        for var finding in found {
            finding.place.line = finding.place.line.map { $0 + base }
            findings.append(finding)
        }
        line = base + (blocks.map(\.lastLine).max() ?? 0)
    }

    private mutating func add(_ table: RawTable) {
        guard let frame = openFlow else {
            var table = table
            // A bookmark in the blank paragraph above is that of the first cell, which may be the title.
            if let first = pendingBookmarks.first, table.bookmarks[table.line] == nil {
                table.bookmarks[table.line] = first
            }
            pendingBookmarks = []
            blocks.append(.table(table))
            return
        }
        if open[frame].isBox {
            open[frame].blocks.append(.table(table))
            return
        }
        open[frame].flow.nested.append(table)
        open[frame].flow.pieces.append(
            Flow.Piece(
                line: table.line, end: open[frame].flow.text.count, table: open[frame].flow.nested.count - 1))
    }

    /// The innermost text box or open cell.
    private var openFlow: Int? {
        var frame = open.count - 1
        while frame >= 0, !open[frame].isBox, !open[frame].isInCell { frame -= 1 }
        return frame < 0 ? nil : frame
    }

    // MARK: Text boxes

    /// A text box starts.
    mutating func startBox() { open.append(Frame(isBox: true)) }

    /// The text box that was started last ends: its blocks.
    mutating func endBox() -> [SourceBlock] { open.popLast()?.blocks ?? [] }

    // MARK: Tables

    mutating func startTable() {
        if open.count >= BlockAssembler.maximumDepth {
            tooDeep += 1
            return
        }
        var frame = Frame()
        frame.table.line = line + 1
        open.append(frame)
    }

    /// Changes the table that is open; nothing if none is.
    mutating func withTable(_ change: (inout MarkupTable) -> Void) {
        guard let last = open.indices.last, !open[last].isBox, tooDeep == 0 else { return }
        change(&open[last].table)
    }

    mutating func startRow() {
        guard let last = openTable else { return }
        endRow()
        var row = MarkupTable.Row(line: line + 1)
        (row.group, row.groupKind) = (open[last].group, open[last].groupKind)
        open[last].row = row
        let columns = open[last].table.gridColumns.count
        open[last].row?.cells.reserveCapacity(columns)
    }

    /// A group of rows starts: no cell reaches into it from above.
    mutating func startGroup(_ kind: MarkupTable.GroupKind) {
        guard let last = openTable else { return }
        endRow()
        open[last].group += 1
        open[last].groupKind = kind
    }

    /// Changes the row that is open; nothing if none is.
    mutating func withRow(_ change: (inout MarkupTable.Row) -> Void) {
        guard let last = openTable, open[last].row != nil else { return }
        change(&open[last].row!)
    }

    mutating func startCell() {
        guard let last = openTable else { return }
        endCell()
        if open[last].row == nil { startRow() }
        open[last].isInCell = true
        cells += 1
        open[last].cell = MarkupTable.Form(line: line + 1)
    }

    /// Changes the cell that is open; nothing if none is.
    mutating func withCell(_ change: (inout MarkupTable.Form) -> Void) {
        guard let last = openTable, open[last].isInCell else { return }
        change(&open[last].cell)
    }

    /// True if the cell that is open is not printed: it goes on with the one above it, or its row is left out.
    var isInUnseenCell: Bool {
        guard let last = openTable, open[last].isInCell else { return false }
        return open[last].cell.merge == .continues || (open[last].row?.isLeftOut ?? false)
    }

    private var openTable: Int? {
        guard tooDeep == 0, !open.isEmpty, !open[open.count - 1].isBox else { return nil }
        return open.count - 1
    }

    mutating func endCell() {
        guard let last = openTable, open[last].isInCell else { return }
        open[last].isInCell = false
        let form = open[last].cell
        if open[last].flow.pieces.isEmpty { line += 1 }
        var cell = MarkupTable.Cell(form: form, cell: BlockAssembler.cell(of: open[last].flow, line: form.line))
        let hasNested = !open[last].flow.nested.isEmpty
        // A table of one row may prove to be a frame around what is in it.
        if hasNested || open[last].table.rows.isEmpty { cell.blocks = blocks(of: open[last].flow) }
        if let bookmark = open[last].flow.bookmark {
            open[last].table.bookmarks[form.line] = bookmark
            open[last].flow.bookmark = nil
        }
        if hasNested {
            cell.cell.nested = open[last].flow.nested
            cell.cell.textFollowsNested = open[last].flow.pieces.first { $0.table != nil || $0.end > 0 }?.table != nil
            open[last].flow.nested = []
            open[last].hasNested = true
        }
        open[last].flow.text.removeAll(keepingCapacity: true)
        open[last].flow.pieces.removeAll(keepingCapacity: true)
        open[last].row?.cells.append(cell)
    }

    /// A cell of paragraphs without the blank ones at its ends, which are counted.
    private static func cell(of flow: Flow, line: Int) -> RawCell {
        flow.text.withUnsafeBufferPointer { text in
            var start = 0
            var end = text.count
            while start < end, text[start] == 0x0A { start += 1 }
            while end > start, text[end - 1] == 0x0A { end -= 1 }
            var cell = RawCell(
                text: String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self), line: line)
            if end > start {
                (cell.blankAbove, cell.blankBelow) = (UInt8(clamping: start), UInt8(clamping: text.count - end))
            }
            return cell
        }
    }

    /// A cell has its words in one piece: what stands below a nested table is read with what stands above it.
    private mutating func noteWordsAround(_ cell: MarkupTable.Cell) {
        func isWords(_ block: SourceBlock) -> Bool {
            if case .paragraph(let paragraph) = block { !paragraph.text.isBlank } else { false }
        }
        let isTable = cell.blocks.map { if case .table = $0 { true } else { false } }
        guard let first = isTable.firstIndex(of: true), cell.blocks[..<first].contains(where: isWords),
            cell.blocks[first...].contains(where: isWords)
        else { return }
        findings.append(Finding(.readWordsAroundNestedTable, .info, at: Place(line: cell.cell.line)))
    }

    private func blocks(of flow: Flow) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        blocks.reserveCapacity(flow.pieces.count)
        var start = 0
        for piece in flow.pieces {
            if let table = piece.table {
                blocks.append(.table(flow.nested[table]))
                continue
            }
            var text = flow.text[start..<piece.end]
            start = piece.end
            if text.first == 0x0A { text.removeFirst() }
            blocks.append(
                .paragraph(
                    Paragraph(
                        text: String(decoding: text, as: UTF8.self), bookmarks: piece.bookmarks, line: piece.line,
                        outlineLevel: piece.outlineLevel)))
        }
        return blocks
    }

    mutating func endRow() {
        guard let last = openTable else { return }
        endCell()
        if let row = open[last].row, !row.isLeftOut, !row.cells.isEmpty { open[last].table.rows.append(row) }
        open[last].row = nil
    }

    mutating func endTable() {
        if tooDeep > 0 {
            tooDeep -= 1
            return
        }
        guard openTable != nil else { return }
        endRow()
        guard let frame = open.popLast(), !frame.table.rows.isEmpty else { return }
        var table = frame.table
        table.lastLine = line
        if isFrame(table) {
            for row in table.rows {
                for cell in row.cells { add(cell.blocks.isEmpty ? paragraphs(of: cell.cell) : cell.blocks) }
            }
        } else {
            if frame.hasNested {
                for row in table.rows {
                    for cell in row.cells where !cell.cell.nested.isEmpty { noteWordsAround(cell) }
                }
            }
            let raw = resolve(table, &findings)
            if !raw.rows.isEmpty { add(raw) }
        }
    }

    private func paragraphs(of cell: RawCell) -> [SourceBlock] {
        cell.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, text in
            .paragraph(Paragraph(text: String(text), line: cell.line + index))
        }
    }
}
