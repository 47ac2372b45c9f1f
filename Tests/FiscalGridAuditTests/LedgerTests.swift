import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("Figures as whole numbers") struct LedgerTests {
    private func figure(_ text: String, _ unit: MonetaryUnit? = .tenThousandYuan) throws -> Ledger.Figure {
        Ledger.Figure(
            amount: try #require(Amount(printed: text)), unit: unit, isMoney: true, table: 0, row: 0, column: 0,
            line: 1, isMerged: false)
    }

    /// All are doubled: half a unit of the last place is a whole number too.
    @Test func aFigureIsAnIntervalOfHalfAUnit() throws {
        var ledger = Ledger(scale: -2)
        #expect(ledger.add(try figure("12.3"), decimals: 2) == 0)
        #expect(ledger.add(try figure("123000", .yuan), decimals: 0) == 1)
        #expect(ledger.values == [24_600_000, 24_600_000])
        #expect([0, 1].map(ledger.step) == [20_000, 200])
        #expect([0, 1].map(ledger.half) == [10_000, 100])
    }

    /// A nought has the places of its table, however many it prints; others have their own where those are more.
    @Test func placesOfAFigure() throws {
        var ledger = Ledger(scale: 0)
        _ = ledger.add(try figure("0.0000"), decimals: 2)
        _ = ledger.add(try figure("1.0000"), decimals: 2)
        #expect([0, 1].map(ledger.half) == [100, 1])
        #expect(ledger.values == [0, 20_000])
    }

    /// A difference of two rounded figures may be off by two halves, a count by nothing.
    @Test func differencesAndCounts() throws {
        var ledger = Ledger(scale: 0)
        _ = ledger.add(try figure("3"), decimals: 0, isDifference: true)
        _ = ledger.add(try figure("3", nil), decimals: 0, isExact: true)
        #expect([0, 1].map(ledger.half) == [20_000, 0])
        #expect([0, 1].map(ledger.step) == [20_000, 2])
    }

    @Test func whatIsTooLongIsNotAdded() throws {
        var ledger = Ledger(scale: -8)
        #expect(ledger.add(try figure("123456789012345678901234"), decimals: 0) == nil)
        #expect(ledger.figures.isEmpty && ledger.values.isEmpty)
        #expect(ledger.add(try figure("1234567890123"), decimals: 0) == 0)
    }

    /// The fewest places that hold the number, but no fewer than asked for; half of an odd number has one more.
    @Test(arguments: [
        (Int128(2200), 2, "11.00"), (2200, 0, "11"), (2210, 1, "11.05"), (2211, 2, "11.055"), (-1, 0, "-0.005"),
    ])
    func amounts(_ doubled: Int128, _ fewest: Int, _ expected: String) {
        #expect(Ledger(scale: 2).amount(doubled, in: .tenThousandYuan, decimals: fewest).description == expected)
    }

    /// Closed intervals: what is off by exactly what rounding explains is rounding.
    @Test(arguments: [("12", Check.Outcome.rounding), ("11", .pass), ("13", .inconsistent), ("10", .rounding)])
    func equations(_ total: String, _ outcome: Check.Outcome) throws {
        let ledger = try Ledger(total, "4", "7")
        let equation = Equation(totals: [0], parts: [1, 2])
        #expect(equation.outcome(ledger.values, ledger) == outcome)
        // One and a half units of 万元, doubled and counted in hundreds.
        #expect(equation.allowance(ledger) == 300)
    }

    @Test func theValueThatMakesAnEquationHold() throws {
        let ledger = try Ledger("12.00", "4.00", "7.00")
        let equation = Equation(totals: [0], parts: [1, 2])
        #expect(equation.difference(ledger.values) == 200)
        #expect(equation.solution(for: 0, ledger.values) == 2200)
        #expect(equation.solution(for: 1, ledger.values) == 1000)
    }
}
