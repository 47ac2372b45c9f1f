import FiscalGridCore
import FiscalGridLanguage

extension Audit {
    /// Every check as it is reported.
    func checks() -> [Check] { trials.indices.map(check) + verdicts.map(check) }

    /// What to look at, in the order of the checks; `check` gives the check of an index.
    func findings(_ check: (Int) -> Check) -> [Finding] {
        var finder = CauseFinder(trials, ledger)
        var findings = finder.causes().map { cause in
            (
                cause.trials[0],
                cause.figures.isEmpty
                    ? finding(check(cause.trials[0])) : finding(of: cause, cause.trials.map(check))
            )
        }
        for (index, trial) in trials.enumerated() where trial.outcome == .rounding {
            findings.append((index, finding(check(index))))
        }
        return findings.sorted { $0.0 < $1.0 }.map(\.1) + verdicts.compactMap(finding)
    }

    // MARK: Checks

    /// The check of an index as it is reported.
    func check(_ index: Int) -> Check {
        let trial = trials[index]
        let outcome = trial.outcome
        return Check(
            code: trial.code, rule: trial.rule < 0 ? nil : rules[trial.rule], outcome: outcome,
            place: place(trial.spot),
            comparison: comparison(trial),
            reason: outcome == .notApplicable || outcome == .insufficientData ? trial.reason : nil)
    }

    private func comparison(_ trial: Trial) -> Comparison? {
        guard let equation = trial.reading(ledger.values, ledger) else { return nil }
        let unit = ledger.figures[equation.totals[0]].unit
        let figures = equation.totals + equation.parts
        let decimals =
            figures.map { figure in
                ledger.figures[figure].unit == unit ? ledger.figures[figure].amount.decimals : 0
            }.max() ?? 0
        func amount(_ doubled: Int128) -> Amount { ledger.amount(doubled, in: unit, decimals: decimals) }
        func sum(_ figures: [Int]) -> Int128 { figures.reduce(0) { $0 + ledger.values[$1] } }
        return Comparison(
            operands: equation.totals.map { operand($0, .total) } + equation.parts.map { operand($0, .part) },
            printed: amount(sum(equation.totals)), computed: amount(sum(equation.parts)),
            difference: amount(equation.difference(ledger.values)), allowance: amount(equation.allowance(ledger)),
            unit: unit, blanks: trial.blanks.map(label))
    }

    private func operand(_ figure: Int, _ role: Operand.Role) -> Operand {
        let entry = ledger.figures[figure]
        if let index = entry.textIndex {
            return Operand(
                role: role, row: textLabel(index), column: "", value: entry.amount, unit: entry.unit,
                place: Place(line: Int(entry.line)))
        }
        let view = views[Int(entry.table)]
        return Operand(
            role: role, row: view?.rowLabel(Int(entry.row), Int(entry.column)) ?? "",
            column: view?.table.columns[Int(entry.column)].path ?? "", value: entry.amount, unit: entry.unit,
            place: place(figure))
    }

    /// What a figure of the text is called: its label, its 项, or the figure itself.
    func textLabel(_ index: Int) -> String {
        let figure = narrative.figures[index]
        return [figure.label, figure.path.last ?? "", figure.code].first { !$0.isEmpty }
            ?? Message(figure.role == .change ? "label.change" : "label.text").text
    }

    private func check(_ verdict: TextVerdict) -> Check {
        let place = place(.text(verdict.figure))
        var check = Check(code: verdict.code, rule: nil, outcome: verdict.outcome, place: place)
        check.statement = verdict.statement
        if let numbers = verdict.numbers {
            let own = Operand(
                role: .total, row: textLabel(verdict.figure), column: "", value: numbers.printed, unit: nil,
                place: place)
            check.comparison = Comparison(
                operands: [own] + verdict.figures.map { operand($0, .part) }, printed: numbers.printed,
                computed: numbers.computed,
                difference: Amount(
                    significand: numbers.printed.significand - numbers.computed.significand,
                    decimals: numbers.printed.decimals),
                allowance: numbers.allowance, unit: nil)
        }
        return check
    }

    // MARK: Findings

    private func finding(_ verdict: TextVerdict) -> Finding? {
        guard verdict.outcome == .inconsistent || verdict.severity == .warning else { return nil }
        return finding(check(verdict), verdict.severity, verdict.statement)
    }

    /// A check that fails alone, of which nothing says which of its figures is wrong, or one that rounding explains.
    private func finding(_ check: Check) -> Finding {
        finding(check, check.outcome == .rounding ? .info : .inconsistency, check.sentence)
    }

    private func finding(_ check: Check, _ severity: Finding.Severity, _ message: Message) -> Finding {
        Finding(
            check.code.finding, severity, at: check.place, ["what": .message(message)],
            arithmetic: check.comparison.map { .init($0) })
    }

    /// A figure, or one of several, that several failed checks have in common.
    private func finding(of cause: CauseFinder.Cause, _ explained: [Check]) -> Finding {
        let figure = ledger.figures[cause.figures[0]]
        let names = cause.figures.map { Message.Value.text("\(label(spot($0))) \(ledger.figures[$0].amount)") }
        let checks = Message.Value.message(
            Message(
                "cause.checks",
                ["count": .number(explained.count), "kinds": .text(explained.map(\.code.name).counted)]))
        var arithmetic = Finding.Arithmetic(
            printed: figure.amount, correction: nil, difference: nil, unit: figure.unit, explains: explained)
        var message = Message("cause.one", ["figure": names[0], "checks": checks])
        if names.count > 1 {
            message = Message("cause.several", ["checks": checks, "figures": .list(names, separator: " and ")])
        } else if let value = cause.correction {
            let decimals = figure.amount.decimals
            let correction = ledger.amount(value, in: figure.unit, decimals: decimals)
            arithmetic.computed = correction
            arithmetic.difference = ledger.amount(
                ledger.values[cause.figures[0]] - value, in: figure.unit, decimals: decimals)
            message = Message(
                "cause.corrected", ["figure": names[0], "checks": checks, "correction": .amount(correction)])
        }
        return Finding(
            explained[0].code.finding, .inconsistency, at: place(cause.figures[0]), ["what": .message(message)],
            arithmetic: arithmetic)
    }

    // MARK: Places

    private func spot(_ figure: Int) -> Trial.Spot {
        let figure = ledger.figures[figure]
        if let index = figure.textIndex { return .text(index) }
        return Trial.Spot(table: Int(figure.table), row: Int(figure.row), column: Int(figure.column))
    }

    private func label(_ spot: Trial.Spot) -> String {
        if let index = spot.textIndex { return textLabel(index) }
        guard let row = spot.row, let column = spot.column else { return "" }
        return views[spot.table]?.label(row, column) ?? ""
    }

    private func place(_ figure: Int) -> Place { place(spot(figure), line: Int(ledger.figures[figure].line)) }

    func place(_ spot: Trial.Spot) -> Place {
        guard spot.textIndex == nil, let row = spot.row, let column = spot.column, let view = views[spot.table] else {
            return place(spot, line: nil)
        }
        let cell = view.table.rows[row].cells.first { $0.column == column }
        return place(spot, line: cell?.line)
    }

    private func place(_ spot: Trial.Spot, line: Int?) -> Place {
        if let index = spot.textIndex {
            let line = narrative.figures[index].line
            var place = Place(line: line)
            place.path = disclosure.paths.path(ofLine: line, isTable: false)
            return place
        }
        var place = views[spot.table]?.place(spot.row, spot.column, line: line) ?? Place()
        if let line = place.line { place.path = disclosure.paths.path(ofLine: line, isTable: spot.row == nil) }
        return place
    }
}

extension [String] {
    /// `2 rollup, 1 row-sum`: each with how often it stands there, in the order of first appearance.
    fileprivate var counted: String {
        var counts: [(name: String, count: Int)] = []
        for name in self {
            if let index = counts.firstIndex(where: { $0.name == name }) {
                counts[index].count += 1
            } else {
                counts.append((name, 1))
            }
        }
        return counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    }
}
