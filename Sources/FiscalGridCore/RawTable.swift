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
    public var cells: RowCells<RawCell>
    /// The 1-based line of its first cell.
    public var line: Int
    /// True if the file says that it is repeated at the top of each page, or stands in the head of its table.
    public var isMarkedHeader = false
    /// True for a title, or context, that is printed again above the rest of a table that goes on.
    public var isHeadOfPage = false

    /// Creates a row.
    public init(cells: RowCells<RawCell>, line: Int) {
        self.cells = cells
        self.line = line
    }

    /// Creates a row of cells that stand in no other row's array.
    public init(cells: [RawCell], line: Int) { self.init(cells: RowCells(cells), line: line) }

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
        guard let first else { return 0 }
        let width = first.width
        // Most tables have rows of one width.
        if dropFirst().allSatisfy({ $0.width == width }) { return width }
        var counts: [Int: Int] = [:]
        for row in self { counts[row.width, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}

/// A cell as its file gives it.
public struct RawCell: Sendable, Equatable {
    /// The paragraphs, joined by LF, without bookmark marks, white space as printed.
    public var text: String
    // A large table has millions of cells: the numbers are kept small, 0 for a span that is not said.
    private var lineNumber: Int32
    private var columns: Int32
    private var rows: Int32
    /// The 1-based line of its first paragraph.
    public var line: Int {
        get { Int(lineNumber) }
        set { lineNumber = Int32(clamping: newValue) }
    }
    /// Columns that the file says it covers; `nil` where the format has no spans, as text has not.
    public var columnSpan: Int? {
        get { columns == 0 ? nil : Int(columns) }
        set { columns = Int32(clamping: newValue ?? 0) }
    }
    /// Rows that the file says it covers; `nil` where the format has no spans.
    public var rowSpan: Int? {
        get { rows == 0 ? nil : Int(rows) }
        set { rows = Int32(clamping: newValue ?? 0) }
    }
    /// True for the place that a cell from above covers: it has the columns of that cell, and no words. Text, which has no spans, has
    /// an ordinary blank cell there.
    public var continuesAbove = false
    /// Blank paragraphs above the text and below it, which it does not hold: in a cell of several items one may print nothing.
    public var blankAbove: UInt8 = 0
    /// The same below it.
    public var blankBelow: UInt8 = 0
    /// True if the text stands below the nested tables, false if above.
    public var textFollowsNested: Bool
    /// Tables inside the cell.
    public var nested: [RawTable]

    /// Creates a cell.
    public init(
        text: String, line: Int, columnSpan: Int? = nil, rowSpan: Int? = nil, nested: [RawTable] = [],
        textFollowsNested: Bool = false
    ) {
        self.text = text
        lineNumber = Int32(clamping: line)
        columns = Int32(clamping: columnSpan ?? 0)
        rows = Int32(clamping: rowSpan ?? 0)
        self.nested = nested
        self.textFollowsNested = textFollowsNested
    }

    /// True if it holds neither a word nor a table.
    public var isBlank: Bool { nested.isEmpty && text.isBlank }
}
