import FiscalGrid
import Testing
@testable import FiscalGridAudit

/// A check of one sum: the first figure is that of the others.
func sumOf(_ total: Int, _ parts: Int...) -> Trial {
    Trial(
        code: .total, rule: 0, spot: .init(table: 0, row: total, column: 0),
        readings: [Equation(totals: [total], parts: parts)])
}

@Suite("The figure behind failed checks") struct CauseFinderTests {
    /// `figures value: checks` of each cause; values in hundredths.
    private func causes(_ printed: [String], _ trials: Trial...) throws -> [String] {
        let ledger = try Ledger(printed)
        var finder = CauseFinder(trials.map { $0.judged(by: ledger) }, ledger)
        return finder.causes().map { cause in
            "\(cause.figures) \(cause.correction.map { String($0 / 2) } ?? "?"): \(cause.trials)"
        }
    }

    /// 13.00 fails in two sums, and 11.00 would satisfy both.
    @Test func oneCorrectionThatMendsAll() throws {
        let printed = ["16.00", "13.00", "5.00", "6.00", "5.00"]
        #expect(try causes(printed, sumOf(0, 1, 2), sumOf(1, 3, 4)) == ["[1] 1100: [0, 1]"])
    }

    /// A correction that would break a check that holds is none, and then no figure is named.
    @Test func whatHoldsIsKept() throws {
        let printed = ["16.00", "13.00", "5.00", "6.00", "5.00", "13.00"]
        #expect(
            try causes(printed, sumOf(0, 1, 2), sumOf(1, 3, 4), sumOf(1, 5)) == ["[] ?: [0]", "[] ?: [1]"])
    }

    @Test func aCheckThatFailsAloneNamesNoFigure() throws {
        #expect(try causes(["16.00", "10.00", "5.00"], sumOf(0, 1, 2)) == ["[] ?: [0]"])
        #expect(try causes(["16.00", "11.00", "5.00"], sumOf(0, 1, 2)).isEmpty)
    }

    /// Two figures that do as well with the same checks are named together.
    @Test func rivals() throws {
        let printed = ["16.00", "13.00", "5.00", "5.00"]
        #expect(try causes(printed, sumOf(0, 1, 2), sumOf(0, 1, 3)) == ["[0, 1] ?: [0, 1]"])
    }

    /// A negative number is no correction where the table prints no other.
    @Test func negativeCorrections() throws {
        let printed = ["5.00", "3.00", "10.00", "2.00", "7.00"]
        #expect(try causes(printed, sumOf(0, 1, 2), sumOf(3, 1, 4)) == ["[] ?: [0]", "[] ?: [1]"])
        let negative = printed + ["-1.00"]
        #expect(try causes(negative, sumOf(0, 1, 2), sumOf(3, 1, 4)) == ["[1] -500: [0, 1]"])
    }

    /// A difference that rounding explains is no failure, and takes no part.
    @Test func whatIsDoubtedTakesNoPart() throws {
        var doubted = sumOf(1, 3, 4)
        doubted.reason = Message("reason.one-part")
        let printed = ["16.00", "13.00", "5.00", "6.00", "5.00"]
        #expect(try causes(printed, sumOf(0, 1, 2), doubted) == ["[] ?: [0]"])
    }

    /// Two wrong items of one list fail by their own rows and, together, by its total.
    @Test func twoMistakesInOneSum() throws {
        let printed = ["11.00", "9.00", "1.00", "5.00", "6.00"]
        let found = try causes(printed, sumOf(0, 1, 2), sumOf(1, 3), sumOf(2, 4))
        #expect(Set(found) == ["[1] 500: [0, 1]", "[2] 600: [0, 2]"])
    }
}
