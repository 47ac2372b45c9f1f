import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

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

    init(
        _ disclosure: Disclosure, _ rulesBetweenTables: [AuditRule], _ codes: Set<AuditRule.Code>,
        _ tableRules: [any TableRule.Type] = TableRules.all, said known: KnownSaid = KnownSaid()
    ) {
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
        var schemas: [TableSchema] = []
        for view in views.compactMap({ $0 }) {
            // Tables of one type have the same rules.
            if firstRule[view.schema.id] == nil {
                firstRule[view.schema.id] = rules.count
                schemas.append(view.schema)
                rules += view.schema.rules
                between += view.schema.rules.filter { $0.of(AuditRule.Equality.self) != nil }
            }
            let first = firstRule[view.schema.id] ?? 0
            for (index, rule) in view.schema.rules.enumerated() {
                TableRules.check(rule, first + index, view, &trials, kinds: tableRules)
            }
        }
        let groups = TableGroups(disclosure).groups(views.compactMap { $0 })
        for rule in between {
            guard let equality = rule.of(AuditRule.Equality.self) else { continue }
            for group in groups { CrossTableRule(equality: equality, rule: rules.count).check(group, &trials) }
            rules.append(rule)
        }
        said = SaidRules(
            narrative, views.compactMap { $0 }, known.index(schemas), year: disclosure.fiscalYear, ledger: ledger)
        said.check(&trials)
        let wholes = between.compactMap { rule -> (AuditRule.Whole, Int)? in
            guard let whole = rule.of(AuditRule.Whole.self) else { return nil }
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
        guard trials.contains(where: { $0.code == .crossTable && $0.outcome == .inconsistent }) else { return trials }
        for (index, trial) in trials.enumerated() where trial.code == .crossTable && trial.isCompared {
            let figures = trial.readings.flatMap { $0.totals + $0.parts }
            pairs[Set(figures.map { ledger.figures[$0].table }), default: []].append(index)
        }
        var trials = trials
        for indices in pairs.values where indices.count > 1 {
            let isStrange = indices.allSatisfy { trials[$0].outcome == .inconsistent }
            for index in indices where isStrange {
                trials[index].reason = Message("reason.strangers")
            }
        }
        return trials
    }
}
