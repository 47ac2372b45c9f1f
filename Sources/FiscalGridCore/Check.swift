/// One check of printed figures: what was compared, and how it ended.
public struct Check: Sendable, Equatable {
    /// How a check ends. What could not be compared never counts as passed.
    public enum Outcome: String, Sendable, CaseIterable {
        /// The figures are equal as printed.
        case pass
        /// They differ by no more than the rounding of printed figures explains.
        case rounding
        /// They differ by more: they cannot all hold.
        case inconsistent
        /// The identity says nothing about this table: it prints no such column, or its condition is not met.
        case notApplicable = "not-applicable"
        /// A figure that the identity needs is not printed, cannot be read, or could be read in more ways than one.
        case insufficientData = "insufficient-data"
    }

    /// What kind of check it is.
    public var code: AuditRule.Code
    /// The rule that asked for it; `nil` for what must hold in any text: a percentage and its two amounts.
    public var rule: AuditRule?
    /// How it ended.
    public var outcome: Outcome
    /// Where the total stands; only the table where nothing was compared.
    public var place: Place
    /// What was compared; `nil` for the last two outcomes where nothing could be.
    public var comparison: Comparison?
    /// What was compared, in words, where it is no sum: 增长13.95% is said of 135.25 on 1139.53, which is 11.87%.
    public var statement: Message?
    /// Why nothing was compared, or why a difference says nothing; `nil` for the first three outcomes.
    public var reason: Message?

    /// Creates a check.
    public init(
        code: AuditRule.Code, rule: AuditRule?, outcome: Outcome, place: Place, comparison: Comparison? = nil,
        reason: Message? = nil
    ) {
        self.code = code
        self.rule = rule
        self.outcome = outcome
        self.place = place
        self.comparison = comparison
        self.reason = reason
    }
}
