import FiscalGrid
import Testing

/// A large table has millions of cells: what one of them takes is what a document takes.
@Suite("How large values are") struct CellSizeTests {
    @Test func cellsAreSmall() {
        #expect(MemoryLayout<RawCell>.stride <= 40)
        #expect(MemoryLayout<GridCell>.stride <= 56)
        #expect(MemoryLayout<Table.Cell>.stride <= 88)
        #expect(MemoryLayout<Amount>.size <= 17)
    }

    /// What is kept small is kept whole.
    @Test func nothingIsCut() {
        let amounts = [Int128(0), -1, 127478, -(Int128(1) << 100), Int128(1) << 100]
        for significand in amounts {
            let amount = Amount(significand: significand, decimals: 3)
            #expect(amount.significand == significand && amount.decimals == 3)
        }
        var cell = Table.Cell(column: 70_000, columnSpan: 90_000, text: "a", value: .text, line: 3_000_000)
        #expect(cell.columns == 70_000..<160_000 && cell.line == 3_000_000 && cell.field == nil)
        cell.field = 0
        cell.nested = [2, 3]
        cell.printedHere = "b"
        #expect(cell.field == 0 && cell.nested == [2, 3] && cell.printedHere == "b")
        cell.printedHere = nil
        #expect(cell.nested == [2, 3] && cell.printedHere == nil)
        var raw = RawCell(text: "", line: 1, columnSpan: 3, rowSpan: nil)
        #expect(raw.columnSpan == 3 && raw.rowSpan == nil)
        raw.columnSpan = nil
        #expect(raw.columnSpan == nil)
    }
}
