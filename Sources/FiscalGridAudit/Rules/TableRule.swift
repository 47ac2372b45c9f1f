import FiscalGridCore
import FiscalGridLanguage

/// Makes the checks of a kind of rule within one table. A kind is a file here and a name in ``TableRules/all``.
protocol TableRule: Sendable {
    /// What a schema says of it.
    associatedtype Identity: AuditRule.Identity

    /// Prepares the checks of a rule; `rule` is its number in the audit.
    init(_ identity: Identity, rule: Int)
    /// The checks of a table.
    func check(_ view: TableView, _ trials: inout Trials)
}

/// The kinds of rules within a table.
enum TableRules {
    static let all: [any TableRule.Type] = [
        RowSumRule.self, RollupRule.self, LevelRule.self, ListRule.self, BalanceRule.self,
    ]

    /// Makes the checks of a rule; none for one between tables, or of the text.
    static func check(
        _ rule: AuditRule, _ number: Int, _ view: TableView, _ trials: inout Trials, kinds: [any TableRule.Type]
    ) {
        func check<Rule: TableRule>(_ kind: Rule.Type) {
            guard let identity = rule.identity as? Rule.Identity else { return }
            Rule(identity, rule: number).check(view, &trials)
        }
        let element = type(of: rule.identity).element
        if let kind = kinds.first(where: { $0.element == element }) { check(kind) }
    }
}

extension TableRule {
    /// The element of the rules that it checks.
    static var element: String { Identity.element }
}
