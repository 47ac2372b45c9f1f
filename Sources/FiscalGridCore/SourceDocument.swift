/// What a reader makes of a file: paragraphs and raw tables in reading order, before anything is interpreted.
///
/// Blank paragraphs are not kept: they hold no word, and the line numbers still tell how far apart two blocks stand.
public struct SourceDocument: Sendable {
    /// The name as the user gave it; `-` for standard input.
    public var name: String
    /// How the bytes were read.
    public var format: SourceFormat
    /// The SHA-256 digest of the input's bytes, in 64 lower-case hexadecimal digits.
    public var sha256: String
    /// Paragraphs and tables, top to bottom.
    public var blocks: [SourceBlock]

    /// Creates a document from what a reader found.
    public init(name: String, format: SourceFormat, sha256: String, blocks: [SourceBlock]) {
        self.name = name
        self.format = format
        self.sha256 = sha256
        self.blocks = blocks
    }
}

/// The forms of input that FiscalGrid reads; the raw value is what `-f` takes and what the output reports.
public enum SourceFormat: String, Sendable, CaseIterable {
    /// Apache Tika's text of a `.docx`, one table cell a line (Tika 1.x to 3.3.1).
    case tikaDocx = "tika-docx"
}

/// One block of a document.
public enum SourceBlock: Sendable {
    case paragraph(Paragraph)
    case table(RawTable)
}

/// One non-blank paragraph outside tables.
public struct Paragraph: Sendable, Equatable {
    /// The text without `[bookmark: …]` marks, white space as printed.
    public var text: String
    /// The names of the bookmarks that stand in it, or alone on the lines just above; without Word's `_GoBack`.
    public var bookmarks: [String]
    /// The 1-based line of the source.
    public var line: Int
    /// True for a page header or footer that the text repeats at each section.
    public var isPageFurniture: Bool

    /// Creates a paragraph.
    public init(text: String, bookmarks: [String] = [], line: Int, isPageFurniture: Bool = false) {
        self.text = text
        self.bookmarks = bookmarks
        self.line = line
        self.isPageFurniture = isPageFurniture
    }
}

/// A table as its file gives it: ragged rows of cells, nothing merged, nothing interpreted.
public struct RawTable: Sendable, Equatable {
    /// The rows, top to bottom; none is empty of cells.
    public var rows: [RawRow]
    /// The 1-based line of its first cell.
    public var line: Int
    /// The 1-based line of its last cell.
    public var lastLine: Int
    /// The first bookmark of each cell that has one, by the line of the cell.
    public var bookmarks: [Int: String] = [:]

    /// Creates a table.
    public init(rows: [RawRow], line: Int, lastLine: Int) {
        self.rows = rows
        self.line = line
        self.lastLine = lastLine
    }

    /// The text of a one-cell table, which is a frame around a paragraph rather than a table; `nil` for any other.
    public var frameText: RawCell? {
        guard rows.count == 1, rows[0].cells.count == 1, rows[0].cells[0].nested.isEmpty else { return nil }
        return rows[0].cells[0]
    }
}

/// A row as its file gives it.
public struct RawRow: Sendable, Equatable {
    /// The cells, left to right. In text a merged cell stands once, so rows differ in length.
    public var cells: [RawCell]
    /// The 1-based line of its first cell.
    public var line: Int

    /// Creates a row.
    public init(cells: [RawCell], line: Int) {
        self.cells = cells
        self.line = line
    }

    /// The columns that it covers, as far as the file says; in text its cells.
    public var width: Int { cells.reduce(0) { $0 + ($1.columnSpan ?? 1) } }

    /// True if no cell holds a word or a table.
    public var isBlank: Bool { cells.allSatisfy(\.isBlank) }

    /// The only cell that holds a word; `nil` if several do, or none.
    public var onlyFilledCell: RawCell? {
        var found: RawCell?
        for cell in cells where !cell.isBlank {
            if found != nil { return nil }
            found = cell
        }
        return found
    }

    /// True if both rows print the same cells, white space aside, and hold no table.
    public func printsSame(as other: RawRow) -> Bool {
        cells.count == other.cells.count
            && zip(cells, other.cells).allSatisfy {
                $0.nested.isEmpty && $1.nested.isEmpty
                    && ($0.text.hasSameBytes(as: $1.text)
                        || $0.text.withoutSpace.hasSameBytes(as: $1.text.withoutSpace))
            }
    }
}

extension Collection<RawRow> {
    /// The commonest width of a row, the larger where two are equally common; 0 for no row.
    public var modalWidth: Int {
        var counts: [Int: Int] = [:]
        for row in self { counts[row.width, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}

/// A cell as its file gives it.
public struct RawCell: Sendable, Equatable {
    /// The paragraphs, joined by LF, without bookmark marks, white space as printed.
    public var text: String
    /// The 1-based line of its first paragraph.
    public var line: Int
    /// Columns that the file says it covers; `nil` where the format has no spans, as text has not.
    public var columnSpan: Int?
    /// Rows that the file says it covers; `nil` where the format has no spans.
    public var rowSpan: Int?
    /// Tables inside the cell.
    public var nested: [RawTable]
    /// True if the text stands below the nested tables, false if above.
    public var textFollowsNested: Bool

    /// Creates a cell.
    public init(
        text: String, line: Int, columnSpan: Int? = nil, rowSpan: Int? = nil, nested: [RawTable] = [],
        textFollowsNested: Bool = false
    ) {
        self.text = text
        self.line = line
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
        self.nested = nested
        self.textFollowsNested = textFollowsNested
    }

    /// True if it holds neither a word nor a table.
    public var isBlank: Bool { nested.isEmpty && text.isBlank }
}
