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
    var readings: [Equation]
    /// Parts that are not printed.
    var blanks: [Spot]
    /// Why nothing could be compared, or why a difference says nothing.
    var reason: Message?
    /// False if the identity says nothing about the table.
    var isApplicable: Bool
    /// How the readings end with the figures as printed.
    private var printed = Check.Outcome.insufficientData

    init(
        code: AuditRule.Code, rule: Int, spot: Spot, readings: [Equation] = [], blanks: [Spot] = [],
        reason: Message? = nil, isApplicable: Bool = true
    ) {
        self.code = code
        self.rule = rule
        self.spot = spot
        self.readings = readings
        self.blanks = blanks
        self.reason = reason
        self.isApplicable = isApplicable
    }

    /// The trial, which knows how it ends with the figures as printed.
    func judged(by ledger: Ledger) -> Trial {
        var trial = self
        trial.printed = best(ledger.values, ledger)
        return trial
    }

    /// How it ends with the figures as printed.
    var outcome: Check.Outcome { said(printed) }

    /// A cell, a row, a table, or a figure of the text; all count from 0.
    struct Spot: Hashable {
        // A large table has millions of them.
        private let tableNumber: Int32
        private let rowNumber: Int32
        private let columnNumber: Int32

        /// The index of the table; negative for the text.
        var table: Int { Int(tableNumber) }
        /// The row; of the text, the index of the figure.
        var row: Int? { rowNumber < 0 ? nil : Int(rowNumber) }
        var column: Int? { columnNumber < 0 ? nil : Int(columnNumber) }

        init(table: Int, row: Int? = nil, column: Int? = nil) {
            tableNumber = Int32(clamping: table)
            rowNumber = Int32(clamping: row ?? -1)
            columnNumber = Int32(clamping: column ?? -1)
        }

        /// A figure of the text.
        static func text(_ figure: Int) -> Spot { Spot(table: -1, row: figure) }

        /// The index among the figures of the text; `nil` for a place in a table.
        var textIndex: Int? { table < 0 ? row : nil }
    }

    /// True if it takes part: it was compared, and a difference would say something.
    var isCompared: Bool { !readings.isEmpty && reason == nil }

    /// How it ends with these values.
    func outcome(_ values: [Int128], _ ledger: Ledger) -> Check.Outcome { said(best(values, ledger)) }

    private func said(_ best: Check.Outcome) -> Check.Outcome {
        if !isApplicable { return .notApplicable }
        if readings.isEmpty { return .insufficientData }
        return best == .inconsistent && reason != nil ? .insufficientData : best
    }

    private func best(_ values: [Int128], _ ledger: Ledger) -> Check.Outcome {
        var best = Check.Outcome.inconsistent
        for reading in readings {
            switch reading.outcome(values, ledger) {
            case .pass: return .pass
            case .rounding: best = .rounding
            default: break
            }
        }
        return best
    }

    /// The reading that decides the outcome.
    func reading(_ values: [Int128], _ ledger: Ledger) -> Equation? {
        if readings.count < 2 { return readings.first }
        let best = best(values, ledger)
        return readings.first { $0.outcome(values, ledger) == best }
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
        func isWithoutUnit(_ figure: Int) -> Bool {
            ledger.figures[figure].isMoney && ledger.figures[figure].unit == nil
        }
        if let first = readings.first, let figure = first.totals.first ?? first.parts.first {
            let isWithout = isWithoutUnit(figure)
            if first.contains(where: { isWithoutUnit($0) != isWithout }) {
                return lack(code, rule: rule, at: spot, Message("reason.unknown-unit"))
            }
        }
        var trial = Trial(code: code, rule: rule, spot: spot, readings: readings, blanks: blanks).judged(by: ledger)
        if trial.outcome == .inconsistent {
            let isMerged =
                blanks.contains(where: covered.contains)
                || readings.contains { $0.contains { ledger.figures[$0].isMerged } }
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
