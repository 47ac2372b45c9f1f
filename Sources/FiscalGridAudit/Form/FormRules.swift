import FiscalGridCore
import FiscalGridLanguage

/// The rules about the form of a disclosure.
struct FormRules: Sendable {
    let codes: Set<FormCode>

    private struct Rule: Sendable {
        var codes: [FormCode]
        /// What it says of a document.
        var ofDocument: (@Sendable (FormDocument) -> [Finding])?
        /// What it says of one that has been audited.
        var ofAudit: (@Sendable (FormDocument, Audit) -> [Finding])?
    }

    private static let rules: [Rule] = [
        Rule(codes: [.emptyTable, .emptyNote], ofDocument: { EmptyTableRule().findings($0) }),
        Rule(codes: [.contents], ofDocument: { ContentsRule().findings($0) }),
        Rule(codes: [.codeShape, .codeParent, .codeName, .codeTwice], ofAudit: { CodeRule().findings($0, $1) }),
        Rule(codes: [.sequence], ofDocument: { SequenceRule().findings($0) }),
        Rule(codes: [.year], ofAudit: { YearRule().findings($0, $1) }),
        Rule(codes: [.organization], ofDocument: { OrganizationRule().findings($0) }),
        Rule(codes: [.unit], ofAudit: { UnitRule().findings($0, $1) }),
        Rule(codes: [.blankCell], ofAudit: { BlankCellRule().findings($0, $1) }),
        Rule(codes: [.placeholder], ofDocument: { PlaceholderRule().findings($0) }),
        Rule(codes: [.punctuation], ofDocument: { PunctuationRule().findings($0) }),
        Rule(codes: [.missingSign], ofDocument: { MissingSignRule().findings($0) }),
    ]

    /// What is to be said of a document before it is audited.
    struct First: Sendable {
        fileprivate var document: FormDocument
        /// The findings of each rule.
        fileprivate var findings: [[Finding]]
    }

    /// The findings of those rules that need no audit; `nil` if nothing of the form is to be told.
    func first(_ disclosure: Disclosure) -> First? {
        if codes.isEmpty { return nil }
        let document = FormDocument(disclosure)
        return First(
            document: document, findings: FormRules.rules.map { rule in told(rule) { rule.ofDocument?(document) } })
    }

    /// All findings, rule by rule.
    func findings(_ first: First?, _ audit: Audit) -> [Finding] {
        guard let first else { return [] }
        return zip(FormRules.rules, first.findings).flatMap { rule, found in
            found + told(rule) { rule.ofAudit?(first.document, audit) }
        }
    }

    /// What a rule finds and is to be told.
    private func told(_ rule: Rule, _ findings: () -> [Finding]?) -> [Finding] {
        if codes.isDisjoint(with: rule.codes) { return [] }
        return (findings() ?? []).filter { finding in
            rule.codes.contains { $0.rawValue == finding.code && codes.contains($0) }
        }
    }
}
