import FiscalGridCore

/// The rows of a grid as they are laid out, one behind the other: the cells of all stand in one array.
struct GridRows {
    private struct Row {
        var role: GridRow.Role
        var line: Int
        var isPlaced: Bool
        var start: Int
    }

    private var rows: [Row] = []
    private var cells: [GridCell] = []

    init(rows: Int, cells: Int) {
        self.rows.reserveCapacity(rows)
        self.cells.reserveCapacity(cells)
    }

    /// Rows so far.
    var count: Int { rows.count }

    /// What the last row is there for; `nil` for no row.
    var lastRole: GridRow.Role? { rows.last?.role }

    /// Begins a row; cells that are added are its.
    mutating func begin(_ role: GridRow.Role, line: Int, isPlaced: Bool = true) {
        rows.append(Row(role: role, line: line, isPlaced: isPlaced, start: cells.count))
    }

    /// Adds a cell to the last row.
    mutating func add(_ cell: GridCell) { cells.append(cell) }

    /// Changes a cell of a row.
    mutating func change(_ cell: Int, ofRow row: Int, _ change: (inout GridCell) -> Void) {
        change(&cells[self.cells(ofRow: row).lowerBound + cell])
    }

    /// The last body row, if its cells could be placed; `nil` for none.
    var lastBodyRow: Int? {
        rows.lastIndex { $0.role == .body }.flatMap { rows[$0].isPlaced ? $0 : nil }
    }

    /// The cells of a row.
    subscript(row: Int) -> ArraySlice<GridCell> { cells[cells(ofRow: row)] }

    private func cells(ofRow row: Int) -> Range<Int> {
        rows[row].start..<(row + 1 < rows.count ? rows[row + 1].start : cells.count)
    }

    /// The rows as they are.
    var made: [GridRow] {
        rows.indices.map { index in
            GridRow(
                role: rows[index].role, cells: RowCells(cells, cells(ofRow: index)), line: rows[index].line,
                isPlaced: rows[index].isPlaced)
        }
    }
}
