import FiscalGridCore
import FiscalGridLanguage

/// One record of a typed table: a row, or what a row says on one side of a side-by-side table or of one item.
struct TableRecord {
    let row: Table.Row
    /// The side; `nil` in a plain table, and for a row that says nothing on any side.
    let side: String?
    /// Which list of its side; `nil` where a side has one.
    let list: String?
    /// The item that the header names; `nil` where a cell does.
    let item: Item?
    let kind: RowKind?
    /// Cells that a field claims and can read, by their place in the row, with its index.
    private(set) var values: [(field: Int, cell: Int)] = []
    /// What a field claims and cannot read.
    private(set) var unparsed: [(field: Int, text: String)] = []
    /// Cells that no field claims, by their place in the row; those of no side stand in the row's first record.
    private(set) var others: [Int] = []

    /// The cells that no field claims.
    var otherCells: [Table.Cell] { others.map { row.cells[$0] } }

    private init(_ row: Table.Row, record: Int?, isFirst: Bool, of table: Table) {
        self.row = row
        side = record.flatMap { table.records[$0].side }
        list = record.flatMap { table.records[$0].list }
        item = record.flatMap { table.records[$0].item }
        kind = record.map { row.recordKinds.indices.contains($0) ? row.recordKinds[$0] : nil } ?? row.kind
        // A cell that holds nothing but a table says nothing here: the table stands for itself.
        values.reserveCapacity(row.cells.count)
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

    /// Calls `body` with the records of a row: one for each side or item that it says something of, else one for the whole row.
    static func forEach(of row: Table.Row, in table: Table, _ body: (TableRecord) -> Void) {
        var isFirst = true
        for record in table.records.indices where row.isPlaced {
            let isFilled = row.cells.indices.contains { cell in
                !row.cells[cell].value.isLabel && table.record(of: row.cells[cell]) == record
            }
            if !isFilled { continue }
            body(TableRecord(row, record: record, isFirst: isFirst, of: table))
            isFirst = false
        }
        if isFirst { body(TableRecord(row, record: nil, isFirst: true, of: table)) }
    }
}
