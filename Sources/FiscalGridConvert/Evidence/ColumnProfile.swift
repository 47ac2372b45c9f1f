import FiscalGridCore
import FiscalGridLanguage

/// Which columns hold numbers and which hold words, to tell whether a row's cells stand in the right ones.
struct ColumnProfile {
    private var numbers: [Int]
    private var words: [Int]

    /// Looks at the rows of `width` cells that hold figures; headers, rulers and blank rows say nothing.
    init(rows: some Sequence<RawRow>, width: Int) {
        numbers = Array(repeating: 0, count: width)
        words = numbers
        add(rows)
    }

    /// Looks at further rows.
    mutating func add(_ rows: some Sequence<RawRow>) {
        for row in rows where row.cells.count == numbers.count && !Ruler.isRuler(row) {
            let isNumber = row.cells.map { Amount(printed: $0.text) != nil }
            guard isNumber.contains(true) else { continue }
            for (column, cell) in row.cells.enumerated() where !cell.text.isBlank {
                if isNumber[column] { numbers[column] += 1 } else { words[column] += 1 }
            }
        }
    }

    /// True if no row of figures was seen: then nothing conflicts.
    var isEmpty: Bool { !numbers.contains { $0 > 0 } }

    /// True if a column holds words.
    func hasWords(_ column: Int) -> Bool { words[column] > 0 }

    /// True if a cell does not belong into a column: a number among words only, or a word among numbers.
    ///
    /// A word or two do not make a column of numbers one of words: 无 is printed for nothing.
    func conflicts(_ cell: RawCell, column: Int) -> Bool {
        if cell.text.isBlank { return false }
        if Amount(printed: cell.text) != nil { return numbers[column] == 0 && words[column] > 0 }
        return words[column] * 4 < numbers[column]
    }

    /// True if no cell of a whole row conflicts with its column.
    func fits(_ cells: RowCells<RawCell>) -> Bool {
        cells.indices.allSatisfy { !conflicts(cells[$0], column: $0) }
    }
}
