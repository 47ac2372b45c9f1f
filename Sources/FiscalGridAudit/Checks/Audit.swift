import FiscalGridCore
import FiscalGridLanguage

/// The audit of one document.
struct Audit {
    let disclosure: Disclosure
    let views: [TableView?]
    let rules: [AuditRule]
    let trials: [Trial]
    let ledger: Ledger
    let narrative: NarrativeView
    let said: SaidRules
    /// What checks of the text came to that are no sums.
    let verdicts: [TextVerdict]

    init(_ disclosure: Disclosure, _ rulesBetweenTables: [AuditRule], _ codes: Set<AuditRule.Code>) {
        self.disclosure = disclosure
        let decimals = disclosure.tables.map { table in table.schema.map { PrintedDecimals(table, $0) } }
        let smallest = decimals.compactMap { $0?.smallest }.min() ?? 0
        var ledger = Ledger(scale: min(smallest, NarrativeView.smallestPlace(of: disclosure)))
        views = disclosure.tables.enumerated().map { index, table in
            guard let schema = table.schema, let decimals = decimals[index] else { return nil }
            return TableView(table, schema, index: index, decimals: decimals, ledger: &ledger)
        }
        narrative = NarrativeView(disclosure, ledger: &ledger)
        self.ledger = ledger
        let covered = views.compactMap { $0 }.flatMap(\.covered)
        var trials = Trials(ledger: ledger, codes: codes, covered: Set(covered))
        var rules: [AuditRule] = []
        var between = rulesBetweenTables
        var firstRule: [String: Int] = [:]
        for view in views.compactMap({ $0 }) {
            // Tables of one type have the same rules.
            if firstRule[view.schema.id] == nil {
                firstRule[view.schema.id] = rules.count
                rules += view.schema.rules
                between += view.schema.rules.filter { if case .equal = $0.identity { true } else { false } }
            }
            let first = firstRule[view.schema.id] ?? 0
            for (index, rule) in view.schema.rules.enumerated() { Audit.check(rule, first + index, view, &trials) }
        }
        let groups = TableGroups(disclosure).groups(views.compactMap { $0 })
        for rule in between {
            guard case .equal(let equality) = rule.identity else { continue }
            for group in groups { CrossTableRule(equality: equality, rule: rules.count).check(group, &trials) }
            rules.append(rule)
        }
        said = SaidRules(narrative, views.compactMap { $0 }, rules, year: disclosure.fiscalYear, ledger: ledger)
        said.check(&trials)
        let wholes = between.compactMap { rule -> (AuditRule.Whole, Int)? in
            guard case .whole(let whole) = rule.identity else { return nil }
            rules.append(rule)
            return (whole, rules.count - 1)
        }
        TextSumRule(narrative: narrative, wholes: wholes).check(&trials)
        let changes = TextChangeRule(narrative: narrative, said: said)
        changes.check(&trials)
        let percents = TextPercentRule(narrative: narrative, said: said, ledger: ledger)
        verdicts = (changes.verdicts(ledger) + percents.verdicts()).filter { codes.contains($0.code) }.sorted {
            $0.figure < $1.figure
        }
        self.rules = rules
        self.trials = Audit.doubtStrangers(trials.all, ledger)
    }

    /// Two tables of which no figure agrees may be of two organizations, whatever their headings say.
    private static func doubtStrangers(_ trials: [Trial], _ ledger: Ledger) -> [Trial] {
        var pairs: [Set<Int32>: [Int]] = [:]
        for (index, trial) in trials.enumerated() where trial.code == .crossTable && trial.isCompared {
            let figures = trial.readings.flatMap { $0.totals + $0.parts }
            pairs[Set(figures.map { ledger.figures[$0].table }), default: []].append(index)
        }
        var trials = trials
        for indices in pairs.values where indices.count > 1 {
            let isStrange = indices.allSatisfy { trials[$0].outcome(ledger.values, ledger) == .inconsistent }
            for index in indices where isStrange {
                trials[index].reason = Message("reason.strangers")
            }
        }
        return trials
    }

    private static func check(_ rule: AuditRule, _ index: Int, _ view: TableView, _ trials: inout Trials) {
        switch rule.identity {
        case .rowSum(let sum): RowSumRule(sum: sum, rule: index).check(view, &trials)
        case .rollup(let code, let amounts, let within):
            RollupRule(code: code, amounts: amounts, within: within, rule: index).check(view, &trials)
        case .level(let sum, let amounts): LevelRule(sum: sum, amounts: amounts, rule: index).check(view, &trials)
        case .list(let amounts): ListRule(amounts: amounts, rule: index).check(view, &trials)
        case .balance(let sides, let row, let amounts):
            BalanceRule(sides: sides, row: row, amounts: amounts, rule: index).check(view, &trials)
        case .equal, .said, .whole: break
        }
    }
}
