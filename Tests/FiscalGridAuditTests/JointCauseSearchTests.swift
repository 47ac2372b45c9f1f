import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("Figures that have to be corrected together") struct JointCauseSearchTests {
    /// The corrections of the checks that fail; values in hundredths. The values of the ledger are given back as they were.
    private func corrections(_ printed: [String], _ failed: [Int], _ trials: Trial...) throws -> [Int: Int128]? {
        let ledger = try Ledger(printed)
        let search = JointCauseSearch(trials: trials, ledger: ledger) { figure in
            trials.indices.filter { index in
                trials[index].readings.contains { ($0.totals + $0.parts).contains(figure) }
            }
        }
        var values = ledger.values
        let found = search.corrections(for: failed, &values)
        #expect(values == ledger.values)
        return found?.mapValues { $0 / 2 }
    }

    @Test func twoItemsOfAList() throws {
        let printed = ["11.00", "9.00", "1.00", "5.00", "6.00"]
        let found = try corrections(printed, [0, 1, 2], sumOf(0, 1, 2), sumOf(1, 3), sumOf(2, 4))
        #expect(found == [1: 500, 2: 600])
    }

    /// Only a set without rival is an answer: here each of two checks may be wrong on either side.
    @Test func setsWithRivals() throws {
        let found = try corrections(["5.00", "6.00", "7.00", "8.00"], [0, 1], sumOf(0, 1), sumOf(2, 3))
        #expect(found == nil)
    }

    /// One check, and more than twelve, are not looked at.
    @Test func howManyAreLookedAt() throws {
        #expect(try corrections(["5.00", "6.00"], [0], sumOf(0, 1)) == nil)
        let ledger = try Ledger("5.00", "6.00")
        let many = [Trial](repeating: sumOf(0, 1), count: 13)
        var values = ledger.values
        let search = JointCauseSearch(trials: many, ledger: ledger) { _ in Array(many.indices) }
        #expect(search.corrections(for: Array(many.indices), &values) == nil)
    }
}
