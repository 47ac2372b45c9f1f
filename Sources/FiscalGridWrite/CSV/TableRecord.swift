import FiscalGridCore
import FiscalGridLanguage

/// One record of a typed table: a row, or what a row says on one side of a side-by-side table or of one item.
struct TableRecord {
    private(set) var row: Table.Row
    /// The side; `nil` in a plain table, and for a row that says nothing on any side.
    private(set) var side: String?
    /// Which list of its side; `nil` where a side has one.
    private(set) var list: String?
    /// The item that the header names; `nil` where a cell does.
    private(set) var item: Item?
    private(set) var kind: RowKind?
    /// Cells that a field claims and can read, by their place in the row, with its index.
    private(set) var values: [(field: Int, cell: Int)] = []
    /// What a field claims and cannot read.
    private(set) var unparsed: [(field: Int, text: String)] = []
    /// Cells that no field claims, by their place in the row; those of no side stand in the row's first record.
    private(set) var others: [Int] = []

    /// The cells that no field claims.
    var otherCells: [Table.Cell] { others.map { row.cells[$0] } }

    fileprivate init(_ row: Table.Row) { self.row = row }

    /// Reads the next record. One value reads all of a table, so that its lists are made once.
    fileprivate mutating func read(_ row: Table.Row, record: Int?, isFirst: Bool, of table: Table) {
        self.row = row
        values.removeAll(keepingCapacity: true)
        unparsed.removeAll(keepingCapacity: true)
        others.removeAll(keepingCapacity: true)
        side = record.flatMap { table.records[$0].side }
        list = record.flatMap { table.records[$0].list }
        item = record.flatMap { table.records[$0].item }
        kind = record.map { row.recordKinds.indices.contains($0) ? row.recordKinds[$0] : nil } ?? row.kind
        // A cell that holds nothing but a table says nothing here: the table stands for itself.
        // By index: an iterator would copy each cell.
        for cell in row.cells.indices where !row.cells[cell].text.isBlank {
            if row.cells[cell].value.isPartOrLabel { continue }
            let own = row.isPlaced && !table.records.isEmpty ? table.record(of: row.cells[cell]) : nil
            if let own, own != record { continue }
            guard row.isPlaced, let field = row.cells[cell].field else {
                if isFirst || own != nil { others.append(cell) }
                continue
            }
            // An amount of the whole row counts once.
            if own == nil, !isFirst, table.schema?.fields[field].type == .amount { continue }
            if !row.cells[cell].value.isUnreadable {
                values.append((field, cell))
            } else if let known = unparsed.firstIndex(where: { $0.field == field }) {
                // The parts of a code that make none.
                unparsed[known].text += " " + row.cells[cell].text
            } else {
                unparsed.append((field, row.cells[cell].text))
            }
        }
    }
}

/// The records of a table, row by row.
struct TableRecords {
    private var next: TableRecord?

    /// Calls `body` with the records of a row: one for each side or item that it says something of, else one for the whole row.
    mutating func forEach(of row: Table.Row, in table: Table, _ body: (TableRecord) -> Void) {
        var record = next.take() ?? TableRecord(row)
        var isFirst = true
        for index in table.records.indices where row.isPlaced {
            let isFilled = row.cells.indices.contains { cell in
                !row.cells[cell].value.isLabel && table.record(of: row.cells[cell]) == index
            }
            if !isFilled { continue }
            record.read(row, record: index, isFirst: isFirst, of: table)
            body(record)
            isFirst = false
        }
        if isFirst {
            record.read(row, record: nil, isFirst: true, of: table)
            body(record)
        }
        next = record
    }
}
