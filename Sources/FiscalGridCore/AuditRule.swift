/// Something that must hold between printed figures, as a schema declares it.
///
/// `Schemas/README.md` describes the declarations for people who write schemas.
public struct AuditRule: Sendable {
    /// What holds: what one element of a schema says. Each kind is a value of its own in FiscalGridSchema, beside how it is read and checked;
    /// a rule of FiscalGridAudit of about the same name makes its checks.
    public protocol Identity: Sendable, Equatable, CustomStringConvertible {
        /// The element that declares it: `sum` for `map:sum`.
        static var element: String { get }
        /// The kinds of checks that it makes.
        var codes: [Code] { get }
    }

    /// What holds.
    public var identity: any Identity
    /// The file that declares it.
    public var file: String
    /// The 1-based line of its declaration.
    public var line: Int

    /// Creates a rule.
    public init(_ identity: any Identity, file: String, line: Int) {
        self.identity = identity
        self.file = file
        self.line = line
    }

    /// Where it is declared: `expenditure.xsd:14`.
    public var place: String { "\(file):\(line)" }

    /// The kinds of checks that it makes.
    public var codes: [Code] { identity.codes }

    /// What holds, if it is of this kind. Of the hundreds of rules of a document most are of another: telling that costs no cast.
    @inlinable
    public func of<Kind: Identity>(_ kind: Kind.Type) -> Kind? {
        type(of: identity) == kind ? identity as? Kind : nil
    }
}

extension AuditRule.Identity {
    fileprivate func isEqual(to other: any AuditRule.Identity) -> Bool { (other as? Self) == self }
}

extension AuditRule: Equatable {
    /// True if both say the same at the same place.
    public static func == (one: AuditRule, other: AuditRule) -> Bool {
        one.file == other.file && one.line == other.line && one.identity.isEqual(to: other.identity)
    }
}

extension AuditRule: CustomStringConvertible {
    /// The identity in the names of its schema: `total = basic + project`.
    public var description: String { identity.description }
}

extension AuditRule {
    /// The kinds of checks, which are the codes of their findings.
    public enum Code: String, Sendable, CaseIterable {
        /// A row: its total is the sum of its parts.
        case rowSum = "audit.row-sum"
        /// A column of codes: a code is the sum of those below it, the total that of the highest.
        case rollup = "audit.rollup"
        /// Items and those that they consist of.
        case level = "audit.level"
        /// A total that closes a list.
        case total = "audit.total"
        /// Two sides that are equal.
        case balance = "audit.balance"
        /// Two tables that say the same.
        case crossTable = "audit.cross-table"
        /// The text and a table that say the same.
        case textTable = "audit.text-table"
        /// The text: a total and its parts, or a change and those of its parts.
        case textSum = "audit.text-sum"
        /// The text: a change and the two figures that it is between, and which of two is said to be larger.
        case textChange = "audit.text-change"
        /// The text: a percentage and the two figures that it is of.
        case textPercent = "audit.text-percent"

        /// The code of findings of this kind.
        public var finding: FindingCode {
            switch self {
            case .rowSum: .auditRowSum
            case .rollup: .auditRollup
            case .level: .auditLevel
            case .total: .auditTotal
            case .balance: .auditBalance
            case .crossTable: .auditCrossTable
            case .textTable: .auditTextTable
            case .textSum: .auditTextSum
            case .textChange: .auditTextChange
            case .textPercent: .auditTextPercent
            }
        }

        /// The code without its area: `row-sum`.
        public var name: String { String(rawValue.dropFirst("audit.".count)) }
    }
}
