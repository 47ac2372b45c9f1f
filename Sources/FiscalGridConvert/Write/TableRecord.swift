import FiscalGridCore

/// One record of a typed table: a row, or what a row says on one side of a side-by-side table.
struct TableRecord {
    let row: Table.Row
    /// The side; `nil` in a plain table, and for a row that says nothing on any side.
    let side: String?
    let kind: RowKind
    /// Cells that a field claims and can read, with its index.
    private(set) var values: [(field: Int, cell: Table.Cell)] = []
    /// Cells that a field claims and cannot read.
    private(set) var unparsed: [(field: Int, cell: Table.Cell)] = []
    /// Cells that no field claims; those of no side stand in the row's first record.
    private(set) var others: [Table.Cell] = []

    private init(_ row: Table.Row, side: String?, kind: RowKind, isFirst: Bool, of table: Table) {
        self.row = row
        self.side = side
        self.kind = kind
        // A cell that holds nothing but a table says nothing here: the table stands for itself.
        for cell in row.cells where !cell.text.isBlank {
            let own = row.isPlaced ? table.side(of: cell) : nil
            if let own, own != side { continue }
            guard row.isPlaced, let field = cell.field else {
                if isFirst || own != nil { others.append(cell) }
                continue
            }
            if cell.value == .unreadable { unparsed.append((field, cell)) } else { values.append((field, cell)) }
        }
    }

    /// The records of a row: one for each side that says something, else one for the whole row.
    static func records(of row: Table.Row, in table: Table) -> [TableRecord] {
        let sides = (table.schema?.blocks ?? []).filter { block in
            row.isPlaced && row.cells.contains { table.side(of: $0) == block.side }
        }
        if sides.isEmpty { return [TableRecord(row, side: nil, kind: row.kind, isFirst: true, of: table)] }
        return sides.enumerated().map { index, block in
            TableRecord(
                row, side: block.side, kind: table.kind(of: row, side: block.side) ?? .detail, isFirst: index == 0,
                of: table)
        }
    }
}
