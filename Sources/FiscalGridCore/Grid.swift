/// A rectangular table: every row covers every column once, through its own cells or through cells that reach down from above.
///
/// `rows` holds header, ruler and body in source order; what stands around them is `lead` above and `notes` below, so that
/// a writer can give back every word in the order of the source.
public struct Grid: Sendable {
    /// What stands above the header, in source order: title, context, a box that belongs to the table.
    public var lead: [Lead]
    /// Columns; 0 only if there is no row.
    public var width: Int
    /// All rows but those in `lead` and `notes`.
    public var rows: [GridRow]
    /// The header path of each column: labels from top to bottom without white space, joined by `/`.
    public var paths: [String]
    /// What stands below the rows.
    public var notes: [Note]
    /// The 1-based line where the table starts, its title included.
    public var line: Int

    /// Creates a grid.
    public init(lead: [Lead], width: Int, rows: [GridRow], paths: [String], notes: [Note], line: Int) {
        self.lead = lead
        self.width = width
        self.rows = rows
        self.paths = paths
        self.notes = notes
        self.line = line
    }

    /// Something that stands above the header.
    public indirect enum Lead: Sendable, Equatable {
        case title(Title)
        case context([ContextItem], line: Int)
        /// A small table that belongs to this one (绩效目标), its rows as printed.
        case prelude(RawTable)
    }

    /// A note below a table, a paragraph (注：…) or a last row.
    public struct Note: Sendable, Equatable {
        /// As printed.
        public var text: String
        /// The 1-based line of the source.
        public var line: Int

        /// Creates a note.
        public init(text: String, line: Int) {
            self.text = text
            self.line = line
        }
    }

    /// The title, the last where 续表 stands above it; `nil` if none is printed.
    public var title: Title? {
        for case .title(let title) in lead.reversed() { return title }
        return nil
    }

    /// The rows that hold data, blank ones included.
    public var bodyRows: LazyFilterSequence<[GridRow]> { rows.lazy.filter { $0.role == .body } }
}

/// A row of a grid.
public struct GridRow: Sendable {
    /// What a row is there for.
    public enum Role: Sendable {
        /// Labels.
        case header
        /// 栏次: column numbers.
        case ruler
        /// Data.
        case body
        /// The header, or the ruler, printed again on a later page.
        case repeatedHeader
        /// The rest of the body row before it, which a page break cut in two: the words stand in that row's cells as well.
        case rest
    }

    /// What it is there for.
    public var role: Role
    /// Left to right. A column that a cell from above covers has no cell.
    public var cells: RowCells<GridCell>
    /// The 1-based line of the source.
    public var line: Int
    /// False if no rule tells which columns the cells belong to; then they are kept in print order from the left.
    public var isPlaced: Bool

    /// Creates a row.
    public init(role: Role, cells: RowCells<GridCell>, line: Int, isPlaced: Bool = true) {
        self.role = role
        self.cells = cells
        self.line = line
        self.isPlaced = isPlaced
    }

    /// Creates a row of cells that stand in no other row's array.
    public init(role: Role, cells: [GridCell], line: Int, isPlaced: Bool = true) {
        self.init(role: role, cells: RowCells(cells), line: line, isPlaced: isPlaced)
    }
}

/// A cell of a grid.
public struct GridCell: Sendable {
    /// How it is known which columns and rows a cell covers.
    public enum Evidence: Sendable {
        /// It covers one, or the file says so.
        case read
        /// The text does not say so; the cells around it do.
        case inferred
    }

    /// As printed, paragraphs joined by LF.
    public var text: String
    // A large table has millions of cells: the numbers are kept small, and apart what few cells have.
    private var rare: Rare?
    private var firstColumn: Int32
    private var columnCount: Int32
    private var rowCount: Int32
    private var lineNumber: Int32
    /// How the spans are known.
    public var evidence: Evidence
    /// True for a label of the header in a body row: 类, 款 and 项 beside the figures of 合计.
    public var isLabel = false
    /// True if the text stands below the nested tables.
    public var textFollowsNested: Bool

    private final class Rare: Sendable {
        let printedHere: String?
        let nested: [RawTable]

        init(printedHere: String?, nested: [RawTable]) {
            self.printedHere = printedHere
            self.nested = nested
        }
    }

    /// The 0-based first column.
    public var column: Int {
        get { Int(firstColumn) }
        set { firstColumn = Int32(clamping: newValue) }
    }
    /// Columns covered, 1 or more.
    public var columnSpan: Int {
        get { Int(columnCount) }
        set { columnCount = Int32(clamping: newValue) }
    }
    /// Rows covered, 1 or more.
    public var rowSpan: Int {
        get { Int(rowCount) }
        set { rowCount = Int32(clamping: newValue) }
    }
    /// The 1-based line of the source.
    public var line: Int {
        get { Int(lineNumber) }
        set { lineNumber = Int32(clamping: newValue) }
    }
    /// What of the text is printed in this row, where a page break cut it and ``GridRow/Role/rest`` holds the rest; `nil` for all.
    public var printedHere: String? {
        get { rare?.printedHere }
        set { rare = Rare(printedHere: newValue, nested: nested) }
    }
    /// Tables inside it.
    public var nested: [RawTable] { rare?.nested ?? [] }

    /// Creates a cell.
    public init(_ cell: RawCell, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, evidence: Evidence = .read) {
        text = cell.text
        firstColumn = Int32(clamping: column)
        columnCount = Int32(clamping: columnSpan)
        rowCount = Int32(clamping: rowSpan)
        lineNumber = Int32(clamping: cell.line)
        self.evidence = evidence
        rare = cell.nested.isEmpty ? nil : Rare(printedHere: nil, nested: cell.nested)
        textFollowsNested = cell.textFollowsNested
    }

    /// True if it holds neither a word nor a table.
    public var isBlank: Bool { nested.isEmpty && text.isBlank }
    /// The columns that it covers.
    public var columns: Range<Int> { column..<(column + columnSpan) }
}
