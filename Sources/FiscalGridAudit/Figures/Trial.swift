import FiscalGridCore
import FiscalGridLanguage

/// A check while the audit works on it: its equations, or why there are none.
struct Trial {
    var code: AuditRule.Code
    /// The index of its rule among all rules of the audit; negative for what must hold in any text.
    var rule: Int
    /// Where its total stands, or the table that it would be about.
    var spot: Spot
    /// The equations of which one must hold; the first is what is reported if none does. Empty if nothing could be compared.
    var readings: [Equation] = []
    /// Parts that are not printed.
    var blanks: [Spot] = []
    /// Why nothing could be compared, or why a difference says nothing.
    var reason: Message?
    /// False if the identity says nothing about the table.
    var isApplicable = true

    /// A cell, a row, a table, or a figure of the text; all count from 0.
    struct Spot: Hashable {
        /// The index of the table; negative for the text.
        var table: Int
        /// The row; of the text, the index of the figure.
        var row: Int?
        var column: Int?

        /// A figure of the text.
        static func text(_ figure: Int) -> Spot { Spot(table: -1, row: figure) }

        /// The index among the figures of the text; `nil` for a place in a table.
        var textIndex: Int? { table < 0 ? row : nil }
    }

    /// True if it takes part: it was compared, and a difference would say something.
    var isCompared: Bool { !readings.isEmpty && reason == nil }

    /// How it ends with these values.
    func outcome(_ values: [Int128], _ ledger: Ledger) -> Check.Outcome {
        if !isApplicable { return .notApplicable }
        if readings.isEmpty { return .insufficientData }
        var best = Check.Outcome.inconsistent
        for reading in readings {
            switch reading.outcome(values, ledger) {
            case .pass: return .pass
            case .rounding: best = .rounding
            default: break
            }
        }
        return best == .inconsistent && reason != nil ? .insufficientData : best
    }

    /// The reading that decides the outcome.
    func reading(_ values: [Int128], _ ledger: Ledger) -> Equation? {
        let outcomes = readings.map { $0.outcome(values, ledger) }
        for wanted in [Check.Outcome.pass, .rounding] {
            if let index = outcomes.firstIndex(of: wanted) { return readings[index] }
        }
        return readings.first
    }
}

/// The checks of a document as they are found.
struct Trials {
    var all: [Trial] = []
    let ledger: Ledger
    let codes: Set<AuditRule.Code>
    /// Cells without a figure of their own, over which a merged one reaches.
    let covered: Set<Trial.Spot>

    /// Adds a check that compares. `doubt` is asked only if no reading holds: it says why the difference need not be a mistake.
    mutating func compare(
        _ code: AuditRule.Code, rule: Int, at spot: Trial.Spot, _ readings: [Equation], blanks: [Trial.Spot] = [],
        doubt: () -> Message? = { nil }
    ) {
        guard codes.contains(code) else { return }
        if let figures = readings.first.map({ $0.totals + $0.parts }),
            Set(figures.map { ledger.figures[$0].isMoney && ledger.figures[$0].unit == nil }).count > 1
        {
            return lack(code, rule: rule, at: spot, Message("reason.unknown-unit"))
        }
        var trial = Trial(code: code, rule: rule, spot: spot, readings: readings, blanks: blanks)
        if trial.outcome(ledger.values, ledger) == .inconsistent {
            let isMerged =
                blanks.contains(where: covered.contains)
                || readings.contains { ($0.totals + $0.parts).contains { ledger.figures[$0].isMerged } }
            trial.reason = isMerged ? Message("reason.merged-cell") : doubt()
        }
        all.append(trial)
    }

    /// Adds a check whose figures are not all there.
    mutating func lack(_ code: AuditRule.Code, rule: Int, at spot: Trial.Spot, _ reason: Message) {
        guard codes.contains(code) else { return }
        all.append(Trial(code: code, rule: rule, spot: spot, reason: reason))
    }

    /// Adds a check that has nothing to say about a table.
    mutating func skip(_ code: AuditRule.Code, rule: Int, at spot: Trial.Spot, _ reason: Message) {
        guard codes.contains(code) else { return }
        all.append(Trial(code: code, rule: rule, spot: spot, reason: reason, isApplicable: false))
    }
}
