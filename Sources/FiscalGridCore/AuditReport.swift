/// What an audit of one document came to.
public struct AuditReport: Sendable {
    /// Every check, by table and in the order of the rules; those between tables last.
    public var checks: [Check]
    /// What a person should look at: inconsistencies by cause, and what is rounding.
    public var findings: [Finding]
    /// Which figures the checks compared.
    public var coverage: AuditCoverage

    /// Creates a report.
    public init(checks: [Check], findings: [Finding], coverage: AuditCoverage = AuditCoverage()) {
        self.checks = checks
        self.findings = findings
        self.coverage = coverage
    }

    /// How many checks ended so.
    public func count(_ outcome: Check.Outcome) -> Int { checks.count { $0.outcome == outcome } }
}
