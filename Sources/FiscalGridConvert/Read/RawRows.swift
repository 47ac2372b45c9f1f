import FiscalGridCore

/// The rows of a table as they are read, one behind the other: the cells of all stand in one array.
struct RawRows {
    private var cells: [RawCell] = []
    /// Where each row starts, and, at last, the open one.
    private var starts = [0]
    /// How many rows have how many cells, where that is asked often.
    private var widths: [Int: Int]?

    /// No rows. Where ``modalWidth`` is asked at each line, it is counted as rows end.
    init(countsWidths: Bool) {
        widths = countsWidths ? [:] : nil
        // Most tables are no larger.
        cells.reserveCapacity(64)
        starts.reserveCapacity(16)
    }

    /// The cells of the row that is read.
    var open: ArraySlice<RawCell> { cells[starts[starts.count - 1]...] }

    /// Adds a cell to the row that is read.
    mutating func add(_ cell: RawCell) { cells.append(cell) }

    /// Changes the last cell of the row that is read, if it has one.
    mutating func changeLast(_ change: (inout RawCell) -> Void) {
        if cells.count > starts[starts.count - 1] { change(&cells[cells.count - 1]) }
    }

    /// Ends the row that is read; one without cells is none.
    mutating func close() {
        let width = open.count
        if width == 0 { return }
        widths?[width, default: 0] += 1
        starts.append(cells.count)
    }

    /// The commonest width of a row that is read to its end, the larger where two are equally common; 0 for no row.
    var modalWidth: Int { (widths ?? counted).max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0 }

    private var counted: [Int: Int] {
        zip(starts, starts.dropFirst()).reduce(into: [:]) { $0[$1.1 - $1.0, default: 0] += 1 }
    }

    /// All rows, the last one ended.
    mutating func made() -> [RawRow] {
        close()
        return zip(starts, starts.dropFirst()).map { start, end in
            RawRow(cells: RowCells(cells, start..<end), line: cells[start].line)
        }
    }
}
