import FiscalGrid
import Testing

@Suite("The cells of all rows of a table stand in one array") struct RowCellsTests {
    private let all = Array(0..<10)

    @Test func partOfAnArray() {
        let cells = RowCells(all, 3..<7)
        #expect(Array(cells) == [3, 4, 5, 6] && cells.count == 4 && cells.first == 3 && cells.last == 6)
        #expect(cells == RowCells([3, 4, 5, 6]) && cells != RowCells(all, 3..<8))
        #expect(Array(cells[1...]) == [4, 5, 6] && cells[1...].first { $0 > 5 } == 6)
        #expect(cells.withContiguousStorageIfAvailable { Array($0) } == [3, 4, 5, 6])
        #expect(RowCells<Int>().isEmpty && RowCells(all, 10..<10).isEmpty)
    }

    /// A row that is changed leaves the cells of its neighbours as they are.
    @Test func changes() {
        var rows = [RowCells(all, 0..<3), RowCells(all, 3..<7), RowCells(all, 7..<10)]
        rows[1][0] = 30
        rows[1].append(70)
        rows[1].insert(35, at: 1)
        rows[2].removeFirst(2)
        rows[2].sort(by: >)
        #expect(rows[0].elementsEqual(0..<3))
        #expect(Array(rows[1]) == [30, 35, 4, 5, 6, 70] && Array(rows[2]) == [9])
        rows[0].sort(by: >)
        #expect(Array(rows[0]) == [2, 1, 0] && all == Array(0..<10))
    }
}
