import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("Checks as they are worked on") struct TrialTests {
    private func trials(_ ledger: Ledger, _ codes: Set<AuditRule.Code> = [.total]) -> Trials {
        Trials(ledger: ledger, codes: codes, covered: [.init(table: 0, row: 1, column: 1)])
    }

    /// One equation must hold: an exact one goes before one that rounding explains, and the first is told if none does.
    @Test func theBestReadingDecides() throws {
        let ledger = try Ledger("10", "12", "11", "10")
        let readings = [1, 2, 3].map { Equation(totals: [0], parts: [$0]) }
        var trial = Trial(code: .total, rule: 0, spot: .init(table: 0), readings: readings)
        #expect(trial.outcome(ledger.values, ledger) == .pass)
        #expect(trial.reading(ledger.values, ledger)?.parts == [3])
        trial.readings.removeLast()
        #expect(trial.outcome(ledger.values, ledger) == .rounding)
        #expect(trial.reading(ledger.values, ledger)?.parts == [2])
        trial.readings.removeLast()
        #expect(trial.outcome(ledger.values, ledger) == .inconsistent)
        #expect(trial.reading(ledger.values, ledger)?.parts == [1])
    }

    /// What could be compared and holds needs no reason; one that fails with a reason says nothing.
    @Test func aReasonTakesADifferenceAway() throws {
        let ledger = try Ledger("10.00", "12.00", "10.00")
        var trials = trials(ledger)
        var asked = 0
        func doubt() -> Message? {
            asked += 1
            return Message("reason.one-part")
        }
        let spot = Trial.Spot(table: 0, row: 0, column: 0)
        trials.compare(.total, rule: 0, at: spot, [Equation(totals: [0], parts: [2])], doubt: doubt)
        #expect(asked == 0)
        trials.compare(.total, rule: 0, at: spot, [Equation(totals: [0], parts: [1])], doubt: doubt)
        trials.compare(.total, rule: 0, at: spot, [Equation(totals: [0], parts: [1])])
        #expect(trials.told == ["1,1 pass", "1,1 insufficient-data one-part", "1,1 inconsistent"])
        #expect(trials.all.map(\.isCompared) == [true, false, true])
    }

    /// A figure of a merged cell, or a blank below one, may be of several rows.
    @Test func mergedCellsSayNothing() throws {
        var ledger = Ledger(scale: 2)
        for (text, isMerged) in [("10.00", false), ("12.00", true), ("13.00", false)] {
            let amount = try #require(Amount(printed: text))
            let figure = Ledger.Figure(
                amount: amount, unit: .tenThousandYuan, isMoney: true, table: 0, row: 0, column: 0, line: 1,
                isMerged: isMerged)
            _ = ledger.add(figure, decimals: 2)
        }
        var trials = trials(ledger)
        let spot = Trial.Spot(table: 0, row: 0, column: 0)
        trials.compare(.total, rule: 0, at: spot, [Equation(totals: [0], parts: [1])])
        trials.compare(
            .total, rule: 0, at: spot, [Equation(totals: [0], parts: [2])],
            blanks: [.init(table: 0, row: 1, column: 1)])
        #expect(trials.told == ["1,1 insufficient-data merged-cell", "1,1 insufficient-data merged-cell"])
    }

    @Test func moneyWithoutAUnitIsNotComparedWithMoneyThatHasOne() throws {
        var ledger = Ledger(scale: -2)
        let amount = try #require(Amount(printed: "10.00"))
        for unit in [MonetaryUnit.yuan, nil] {
            let figure = Ledger.Figure(
                amount: amount, unit: unit, isMoney: true, table: 0, row: 0, column: 0, line: 1, isMerged: false)
            _ = ledger.add(figure, decimals: 2)
        }
        var trials = trials(ledger)
        trials.compare(.total, rule: 0, at: .init(table: 0), [Equation(totals: [0], parts: [1])])
        #expect(trials.told == ["- insufficient-data unknown-unit"])
    }

    /// What is not asked for is not kept.
    @Test func checksOfOtherCodes() throws {
        let ledger = try Ledger("10.00", "10.00")
        var trials = trials(ledger, [.level])
        trials.compare(.total, rule: 0, at: .init(table: 0), [Equation(totals: [0], parts: [1])])
        trials.lack(.rollup, rule: 0, at: .init(table: 0), Message("reason.no-total"))
        trials.skip(.balance, rule: 0, at: .init(table: 0), Message("reason.no-list"))
        #expect(trials.all.isEmpty)
        trials.skip(.level, rule: 0, at: .init(table: 0), Message("reason.no-list"))
        #expect(trials.told == ["- not-applicable no-list"])
    }
}
