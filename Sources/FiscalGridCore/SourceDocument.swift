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
    /// How it was told, for a person: `5 of 7 lines with a TAB start with one`; empty if it was forced.
    public var reason: String
    /// The encoding of a text; `nil` where the file is no text.
    public var encoding: TextEncoding?
    /// Paragraphs and tables, top to bottom.
    public var blocks: [SourceBlock]

    /// Creates a document from what a reader found.
    public init(
        name: String, format: SourceFormat, sha256: String, reason: String = "", encoding: TextEncoding? = nil,
        blocks: [SourceBlock]
    ) {
        self.name = name
        self.format = format
        self.sha256 = sha256
        self.reason = reason
        self.encoding = encoding
        self.blocks = blocks
    }
}

extension SourceDocument {
    /// How its places are told; for text, by lines alone.
    public var places: SourcePlaces { format.hasLines ? SourcePlaces() : SourcePlaces(blocks) }
}

/// The forms of input that FiscalGrid reads; the raw value is what `-f` takes and what the output reports.
public enum SourceFormat: String, Sendable, CaseIterable {
    /// Word's own `.docx` (WordprocessingML, ISO/IEC 29500).
    case docx
    /// HTML: Word's and WPS's "web page", a page of a government site, Apache Tika's XHTML.
    case html
    /// Apache Tika's text of a `.docx`, one table cell a line (Tika 1.x to 3.3.1).
    case tikaDocx = "tika-docx"
    /// Apache Tika's text of a `.docx`, one table row a line (from Tika 3.3.2).
    case tikaSAX = "tika-sax"
    /// Apache Tika's text of a `.doc`: every paragraph is followed by a blank line.
    case tikaDoc = "tika-doc"
    /// Word's own "plain text", one table row a line, cells parted by TABs.
    case wordText = "word-text"

    /// True for text, where a place is a line; in markup a place is a paragraph, and its number says little to a reader.
    public var hasLines: Bool { self != .docx && self != .html }
}

/// How the bytes of a text stand for characters; the raw value is what `--encoding` takes.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// GB18030, which holds GBK and GB2312.
    case gb18030
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
    /// The 1-based line of the source; in markup, the number of the paragraph, those of table cells counted.
    public var line: Int
    /// What it is besides a paragraph of the text.
    public var role: Role
    /// The level that its style gives it as a heading, 1 the highest; `nil` for body text, and in text, which has no styles.
    public var outlineLevel: Int?

    /// What a paragraph is besides a paragraph of the text; the raw value is what the XML says.
    public enum Role: String, Sendable {
        case text
        /// A page header or footer.
        case page
        case footnote
        case endnote
    }

    /// True for a page header or footer.
    public var isPageFurniture: Bool { role == .page }

    /// Creates a paragraph.
    public init(
        text: String, bookmarks: [String] = [], line: Int, role: Role = .text, outlineLevel: Int? = nil
    ) {
        self.text = text
        self.bookmarks = bookmarks
        self.line = line
        self.role = role
        self.outlineLevel = outlineLevel
    }
}

/// A table as its file gives it: rows of cells, nothing interpreted. In text the rows are ragged and nothing is merged.
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
    /// True if the file says that it is repeated at the top of each page, or stands in the head of its table.
    public var isMarkedHeader = false

    /// Creates a row.
    public init(cells: [RawCell], line: Int) {
        self.cells = cells
        self.line = line
    }

    /// True if the file says of every cell how many columns it covers.
    public var hasSpans: Bool { cells.allSatisfy { $0.columnSpan != nil } }

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

extension [RawRow] {
    /// The commonest width of a row, the larger where two are equally common; 0 for no row.
    public var modalWidth: Int { self[...].modalWidth }
}

extension ArraySlice<RawRow> {
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
    /// True for the place that a cell from above covers: it has the columns of that cell, and no words. Text, which has no spans, has
    /// an ordinary blank cell there.
    public var continuesAbove = false
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
