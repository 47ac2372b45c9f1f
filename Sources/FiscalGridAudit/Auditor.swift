import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport

/// Asks whether the printed figures of a disclosure add up.
///
///     let auditor = Auditor(rulesBetweenTables: catalog.rulesBetweenTables)
///     let report = auditor.audit(disclosure)
///
/// What must hold is declared in the schemas of the tables; nothing here knows a type by name. Printed figures are rounded, so each is
/// an interval of half a unit in the last place that its table prints, and figures disagree only if the intervals do not meet (XBRL
/// Calculations 1.1). Where a figure is missing, or could be read in more ways than one, nothing is claimed.
public struct Auditor: Sendable {
    private let rulesBetweenTables: [AuditRule]
    private let codes: Set<AuditRule.Code>
    private let form: FormRules
    private let threads: Int
    private let said = KnownSaid()
    /// The kinds of rules within a table that are known.
    var tableRules = TableRules.all

    /// Creates an auditor. `rulesBetweenTables` are those that stand beside the schemas of types; of all checks and remarks on the form those
    /// of `codes` are made. `threads` may work on one document; what is found is the same for any number.
    public init(
        rulesBetweenTables: [AuditRule] = [], codes: Set<FindingCode> = Set(FindingCode.checks + FindingCode.remarks),
        threads: Int = 1
    ) {
        self.threads = threads
        self.rulesBetweenTables = rulesBetweenTables
        self.codes = Set(AuditRule.Code.allCases.filter { codes.contains($0.finding) })
        form = FormRules(codes: codes)
    }

    /// Every check of a document, and what to look at.
    public func audit(_ disclosure: Disclosure) -> AuditReport {
        let form = formOfText(disclosure)
        let audit = Audit(disclosure, rulesBetweenTables, codes, tableRules, said: said)
        let checks = audit.checks()
        return AuditReport(
            checks: checks, findings: audit.findings { checks[$0] } + self.form.findings(form.value, audit),
            coverage: audit.coverage())
    }

    /// What to look at in a document: inconsistencies, one a cause, and sums that are off by rounding alone.
    public func findings(in disclosure: Disclosure) -> [Finding] {
        let form = formOfText(disclosure)
        let audit = Audit(disclosure, rulesBetweenTables, codes, tableRules, said: said)
        return audit.findings(audit.check) + self.form.findings(form.value, audit)
    }

    private func formOfText(_ disclosure: Disclosure) -> Background<FormRules.First?> {
        Background(threads: threads, { [form] in form.first(disclosure) })
    }
}
