/// Something that a person should know about a conversion that did succeed.
public struct Finding: Sendable, Equatable {
    /// How much it matters; ordered.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// What was done, for the record.
        case info
        /// Something could not be read or placed as printed; the text is kept.
        case warning
        /// The source's own figures disagree.
        case inconsistency
        /// The output would be wrong.
        case error

        /// Orders `info < warning < inconsistency < error`.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .info: 0
            case .warning: 1
            case .inconsistency: 2
            case .error: 3
            }
        }
    }

    /// What it is about.
    public var code: FindingCode
    /// How much it matters.
    public var severity: Severity
    /// What was found; what was done or expected.
    public var message: Message
    /// Where it was seen.
    public var place: Place
    /// The figures, where it is about figures that do not add up.
    public var arithmetic: Arithmetic?

    /// Creates a finding. Of a code that has several texts `variant` says which.
    package init(
        _ code: FindingCode, _ severity: Severity, at place: Place, variant: String? = nil,
        _ arguments: KeyValuePairs<String, Message.Value> = [:], arithmetic: Arithmetic? = nil
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        message = Message(code.rawValue + (variant.map { "/" + $0 } ?? ""), arguments)
        self.arithmetic = arithmetic
    }

    /// Figures that do not add up.
    public struct Arithmetic: Sendable, Equatable {
        /// What is printed: the total of the check, or the figure that is the cause of several.
        public var printed: Amount
        /// What the parts come to, or what the figure should likely be; `nil` where no one number satisfies all checks.
        public var computed: Amount?
        /// `printed - computed`.
        public var difference: Amount?
        /// How large a difference rounding explains; `nil` for a cause, whose checks say it each.
        public var allowance: Amount?
        /// The unit of these numbers.
        public var unit: MonetaryUnit?
        /// What was compared; empty for a cause, whose checks say it each.
        public var operands: [Operand] = []
        /// The labels of parts that are not printed and were counted as nothing.
        public var blanks: [String] = []
        /// The checks that one figure is the cause of; empty for a finding of one check.
        public var explains: [Check] = []

        /// The figures of one check.
        public init(_ comparison: Comparison) {
            printed = comparison.printed
            computed = comparison.computed
            difference = comparison.difference
            allowance = comparison.allowance
            unit = comparison.unit
            operands = comparison.operands
            blanks = comparison.blanks
        }

        /// A figure that is the cause of several failed checks.
        public init(printed: Amount, correction: Amount?, difference: Amount?, unit: MonetaryUnit?, explains: [Check]) {
            self.printed = printed
            computed = correction
            self.difference = difference
            self.unit = unit
            self.explains = explains
        }
    }
}
