import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Explains a kind of finding.
package enum RuleText {
    /// What it means; of a check, too, how figures are compared and the rules that ask for it.
    package static func explanation(of code: FindingCode, _ catalog: SchemaCatalog) -> String {
        guard let explanation = code.explanation else { return "\(code)\n" }
        var text =
            "\(code)\n\n\(explanation.identity)\n\n"
            + TextTable.wrapped(words: explanation.reason, to: 90).joined(separator: "\n")
            + "\n\nDoes not hold: \(explanation.example)\n"
        guard let kind = AuditRule.Code(rawValue: code.rawValue) else { return text }
        text +=
            "\nA figure counts as half a unit in its last place to either side; a difference within that is rounding.\n"
        let rules = (catalog.schemas.flatMap(\.rules) + catalog.rulesBetweenTables).filter { $0.codes.contains(kind) }
        if !rules.isEmpty { text += "\nDeclared in:\n" }
        for rule in rules { text += "  \(rule.file):\(rule.line): \(rule)\n" }
        return text
    }
}
