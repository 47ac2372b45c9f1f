import FiscalGridCore
import FiscalGridLanguage

/// What may be found about the form of a disclosure. A rule has one of the two methods.
protocol FormRule: Sendable {
    /// What its findings are about.
    static var codes: [FindingCode] { get }
    /// What it says of a document.
    func findings(_ document: FormDocument) -> [Finding]
    /// What it says of one that has been audited.
    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding]
}

extension FormRule {
    func findings(_ document: FormDocument) -> [Finding] { [] }
    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] { [] }
}

/// The rules about the form of a disclosure.
struct FormRules: Sendable {
    private static let all: [any FormRule] = [
        EmptyTableRule(),
        ContentsRule(),
        CodeRule(),
        SequenceRule(),
        YearRule(),
        OrganizationRule(),
        UnitRule(),
        BlankCellRule(),
        PlaceholderRule(),
        PunctuationRule(),
        MissingSignRule(),
    ]

    /// What is to be told.
    private let codes: Set<FindingCode>
    /// Those that may find some of it.
    private let rules: [any FormRule]

    /// The rules that find any of these; codes that are not about the form ask for none.
    init(codes: Set<FindingCode>) {
        self.codes = codes
        rules = FormRules.all.filter { !codes.isDisjoint(with: type(of: $0).codes) }
    }

    /// What is to be said of a document before it is audited.
    struct First: Sendable {
        fileprivate var document: FormDocument
        /// The findings of each rule.
        fileprivate var findings: [[Finding]]
    }

    /// The findings of those rules that need no audit; `nil` if nothing of the form is to be told.
    func first(_ disclosure: Disclosure) -> First? {
        if rules.isEmpty { return nil }
        let document = FormDocument(disclosure)
        return First(document: document, findings: rules.map { told($0.findings(document)) })
    }

    /// All findings, rule by rule.
    func findings(_ first: First?, _ audit: Audit) -> [Finding] {
        guard let first else { return [] }
        return zip(rules, first.findings).flatMap { rule, found in
            found + told(rule.findings(first.document, audit))
        }
    }

    private func told(_ findings: [Finding]) -> [Finding] { findings.filter { codes.contains($0.code) } }
}
