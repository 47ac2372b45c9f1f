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
    /// Cells that a field claims and can read, with its index.
    private(set) var values: [(field: Int, cell: Table.Cell)] = []
    /// Cells that a field claims and cannot read.
    private(set) var unparsed: [(field: Int, cell: Table.Cell)] = []
    /// Cells that no field claims; those of no side stand in the row's first record.
    private(set) var others: [Table.Cell] = []

    private init(_ row: Table.Row, record: Int?, isFirst: Bool, of table: Table) {
        self.row = row
        side = record.flatMap { table.records[$0].side }
        list = record.flatMap { table.records[$0].list }
        item = record.flatMap { table.records[$0].item }
        kind = record.map { row.recordKinds.indices.contains($0) ? row.recordKinds[$0] : nil } ?? row.kind
        // A cell that holds nothing but a table says nothing here: the table stands for itself.
        for cell in row.cells where !cell.text.isBlank {
            if cell.value.isPartOrLabel { continue }
            let own = row.isPlaced ? table.record(of: cell) : nil
            if let own, own != record { continue }
            // An amount of the whole row counts once.
            if own == nil, !isFirst, row.isPlaced, table.field(of: cell)?.type == .amount { continue }
            guard row.isPlaced, let field = cell.field else {
                if isFirst || own != nil { others.append(cell) }
                continue
            }
            if !cell.value.isUnreadable {
                values.append((field, cell))
            } else if let known = unparsed.firstIndex(where: { $0.field == field }) {
                // The parts of a code that make none.
                unparsed[known].cell.text += " " + cell.text
            } else {
                unparsed.append((field, cell))
            }
        }
    }

    /// The records of a row: one for each side or item that it says something of, else one for the whole row.
    static func records(of row: Table.Row, in table: Table) -> [TableRecord] {
        let filled = table.records.indices.filter { record in
            row.isPlaced && row.cells.contains { !$0.value.isLabel && table.record(of: $0) == record }
        }
        if filled.isEmpty { return [TableRecord(row, record: nil, isFirst: true, of: table)] }
        return filled.enumerated().map { TableRecord(row, record: $1, isFirst: $0 == 0, of: table) }
    }
}
