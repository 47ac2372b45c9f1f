/// A table of a disclosure: its grid, and, where a schema recognizes it, what each cell says.
public struct Table: Sendable {
    /// Its number in the document, from 1, in reading order; a nested table follows the one it stands in.
    public var ordinal: Int
    /// The type that it was recognized as; `nil` for a table that no schema fits.
    public var schema: TableSchema?
    /// The table as a rectangle, with all that is printed around it.
    public var grid: Grid
    /// What it plans or accounts for, as the document or its header says; `nil` if neither does.
    public var stage: Stage?
    /// What is printed about it; organization and year are the document's where the table prints none.
    public var context: Context
    /// Values from the title (`project`) and the prelude (`goals`), by field name, in the order of the source.
    public var fields: [Field]
    /// The box above the table, if it has one, label by label.
    public var prelude: [PreludeEntry]
    /// One entry a column of the grid.
    public var columns: [Column]
    /// What each row says more than one of, left to right: the sides of a side-by-side table, or the items of a wide row. Empty for
    /// a table whose rows are records themselves.
    public var records: [Record] = []
    /// The body rows.
    public var rows: [Row]
    /// Where it stands inside another table; `nil` for a table of the document itself.
    public var parent: Parent?

    /// Creates a table.
    public init(
        ordinal: Int, schema: TableSchema?, grid: Grid, context: Context, fields: [Field] = [],
        columns: [Column], rows: [Row], parent: Parent? = nil
    ) {
        self.ordinal = ordinal
        self.schema = schema
        self.grid = grid
        self.context = context
        self.fields = fields
        prelude = []
        self.columns = columns
        self.rows = rows
        self.parent = parent
    }

    /// A value of the whole table.
    public struct Field: Sendable {
        /// The field's name.
        public var name: String
        /// As printed, without white space at its ends.
        public var text: String
        /// What it says.
        public var value: CellValue

        /// Creates a value.
        public init(name: String, text: String, value: CellValue) {
            self.name = name
            self.text = text
            self.value = value
        }
    }

    /// A label of the box above a table, and what stands beside it.
    public struct PreludeEntry: Sendable {
        /// As printed.
        public var label: String
        /// What stands beside the label, as printed; may be blank.
        public var text: String
        /// The index in ``TableSchema/preludeFields``; `nil` if no field knows the label.
        public var field: Int?
        /// What the text says.
        public var value: CellValue
        /// True if the label is printed above, over a row of values, and so stands as an entry of its own already.
        public var isLabelAbove = false

        /// Creates an entry.
        public init(label: String, text: String, field: Int?, value: CellValue) {
            self.label = label
            self.text = text
            self.field = field
            self.value = value
        }
    }

    /// A column.
    public struct Column: Sendable {
        /// Its header path.
        public var path: String
        /// The index in ``TableSchema/fields``; `nil` if no field claims it.
        public var field: Int?
        /// The index in ``TableSchema/fields`` of the code that its cells have before their words, 213 农林水支出: such a cell is two,
        /// one behind the other. `nil` where cells are of one field.
        public var codeField: Int?
        /// The 0-based part of a joined field that stands in it; `nil` for a field of one column.
        public var part: Int?
        /// The index in ``Table/records`` of the record that it belongs to; `nil` for a column of the whole row.
        public var record: Int?
        /// The unit of its amounts: its own, else the field's, else the table's.
        public var unit: MonetaryUnit?

        /// Creates a column.
        public init(
            path: String, field: Int? = nil, part: Int? = nil, record: Int? = nil, unit: MonetaryUnit? = nil
        ) {
            self.path = path
            self.field = field
            self.part = part
            self.record = record
            self.unit = unit
        }
    }

    /// One of the records that a row is made of.
    public struct Record: Sendable, Equatable {
        /// The side of a side-by-side table; two records may have the same.
        public var side: String?
        /// Which of several lists of one side it is: by function, by use. They are the same money. `nil` where a side has one.
        public var list: String?
        /// The item whose figures they are, where the header says it; the column of items says it for all others.
        public var item: Item?

        /// Creates a record.
        public init(side: String? = nil, list: String? = nil, item: Item? = nil) {
            self.side = side
            self.list = list
            self.item = item
        }
    }

    /// A body row.
    public struct Row: Sendable {
        /// Its number among the body rows, from 1, blank ones counted.
        public var number: Int
        /// The 1-based line of the source.
        public var line: Int
        /// What it is in the table's sum; that of its first record where it has several. `nil` where nothing tells it.
        public var kind: RowKind?
        /// The kind of each of its records, in the order of ``Table/records``; else empty.
        public var recordKinds: [RowKind?]
        /// Its filled cells and those that hold a value from above, left to right.
        public var cells: RowCells<Cell>
        /// False if its cells could not be told to their columns.
        public var isPlaced: Bool

        /// Creates a row.
        public init(number: Int, line: Int, kind: RowKind? = nil, cells: RowCells<Cell>, isPlaced: Bool = true) {
            self.number = number
            self.line = line
            self.kind = kind
            recordKinds = []
            self.cells = cells
            self.isPlaced = isPlaced
        }

        /// Creates a row of cells that stand in no other row's array.
        public init(number: Int, line: Int, kind: RowKind? = nil, cells: [Cell], isPlaced: Bool = true) {
            self.init(number: number, line: line, kind: kind, cells: RowCells(cells), isPlaced: isPlaced)
        }
    }

    /// A filled body cell, or one that holds a value from above.
    public struct Cell: Sendable {
        /// As printed; for an inherited cell what is printed in the cell above.
        public var text: String
        /// What it says.
        public var value: CellValue
        // A large table has millions of cells: the numbers are kept small, and apart what few cells have.
        private var rare: Rare?
        private var firstColumn: Int32
        private var columnCount: Int32
        private var lineNumber: Int32
        private var fieldNumber: Int16 = -1
        /// True if the value stands in a cell above that reaches down here.
        public var isInherited: Bool
        /// True if the text stands below the nested tables.
        public var textFollowsNested: Bool

        private final class Rare: Sendable {
            let printedHere: String?
            let nested: [Int]

            init(printedHere: String?, nested: [Int]) {
                self.printedHere = printedHere
                self.nested = nested
            }
        }

        /// The 0-based column; the first of several that it covers.
        public var column: Int {
            get { Int(firstColumn) }
            set { firstColumn = Int32(clamping: newValue) }
        }
        /// Columns covered, 1 or more.
        public var columnSpan: Int {
            get { Int(columnCount) }
            set { columnCount = Int32(clamping: newValue) }
        }
        /// The index in ``TableSchema/fields`` of what it says; `nil` if no field claims it. A cell over several columns
        /// belongs to the first field that can read it: 合计 over code and name is a name.
        public var field: Int? {
            get { fieldNumber < 0 ? nil : Int(fieldNumber) }
            set { fieldNumber = Int16(clamping: newValue ?? -1) }
        }
        /// The 1-based line of the source; of the cell above for an inherited one.
        public var line: Int {
            get { Int(lineNumber) }
            set { lineNumber = Int32(clamping: newValue) }
        }
        /// What of the text is printed in this row, where a page break cut it in two; `nil` for all.
        public var printedHere: String? {
            get { rare?.printedHere }
            set { if newValue != nil || rare != nil { rare = Rare(printedHere: newValue, nested: nested) } }
        }
        /// The ordinals of the tables inside it.
        public var nested: [Int] {
            get { rare?.nested ?? [] }
            set { if !newValue.isEmpty || rare != nil { rare = Rare(printedHere: printedHere, nested: newValue) } }
        }

        /// The columns that it covers.
        public var columns: Range<Int> { column..<(column + columnSpan) }

        /// Creates a cell.
        public init(
            column: Int, columnSpan: Int = 1, text: String, value: CellValue, isInherited: Bool = false, line: Int
        ) {
            self.text = text
            self.value = value
            firstColumn = Int32(clamping: column)
            columnCount = Int32(clamping: columnSpan)
            lineNumber = Int32(clamping: line)
            self.isInherited = isInherited
            textFollowsNested = false
        }
    }

    /// Where a nested table stands.
    public struct Parent: Sendable, Equatable {
        /// The ordinal of the table around it.
        public var table: Int
        /// The body row, from 1.
        public var row: Int
        /// The column, from 1.
        public var column: Int

        /// Creates a parent.
        public init(table: Int, row: Int, column: Int) {
            self.table = table
            self.row = row
            self.column = column
        }
    }

    /// The index in ``records`` of the record that a cell belongs to; `nil` if it stands outside them, or covers two sides.
    ///
    /// 公用经费合计 over two records of one side is the label of the figure behind it, and so of the last of them; a figure is of the first, where
    /// the label before it stands.
    public func record(of cell: Cell) -> Int? { Table.record(of: cell, columns, records) }

    /// The same, where only columns and records are at hand.
    package static func record(of cell: Cell, _ columns: [Column], _ records: [Record]) -> Int? {
        if cell.columnSpan == 1 { return columns[cell.column].record }
        if case .decimal = cell.value, let column = cell.columns.first(where: { columns[$0].field == cell.field }) {
            return columns[column].record
        }
        var last: Int?
        for column in cell.columns {
            guard let record = columns[column].record else { continue }
            if let last, last != record, records[last].side != records[record].side || records[record].item != nil {
                return nil
            }
            last = record
        }
        return last
    }

    /// True if a cell covers columns of two sides, or of two items.
    public func crossesRecords(_ cell: Cell) -> Bool {
        cell.columnSpan > 1 && record(of: cell) == nil && cell.columns.contains { columns[$0].record != nil }
    }

    /// The side that a column stands on; `nil` if it stands on none.
    public func side(ofColumn column: Int) -> String? { columns[column].record.flatMap { records[$0].side } }

    /// The field of a cell; `nil` if none claims it.
    public func field(of cell: Cell) -> TableSchema.Field? { cell.field.flatMap { schema?.fields[$0] } }

    /// The index in ``TableSchema/fields`` of the one that names a row: the first of ``TableSchema/labelFields`` that the table
    /// prints; `nil` for none.
    public var labelField: Int? {
        guard let schema else { return nil }
        var first: Int?
        for name in schema.labelFields {
            guard let field = schema.index(ofField: name) else { continue }
            if columns.contains(where: { $0.field == field }) { return field }
            first = first ?? field
        }
        return first
    }

    /// The field that claims a column; `nil` for none.
    public func field(ofColumn column: Int) -> TableSchema.Field? {
        guard let schema, columns.indices.contains(column), let index = columns[column].field else { return nil }
        return schema.fields[index]
    }
}
