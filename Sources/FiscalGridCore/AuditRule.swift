/// Something that must hold between printed figures, as a schema declares it.
///
/// `Schemas/README.md` describes the declarations for people who write schemas.
public struct AuditRule: Sendable, Equatable {
    /// What holds.
    public enum Identity: Sendable, Equatable {
        /// In each row, or record, one field is the sum of others. The names are fields.
        case rowSum(Sum)
        /// In each of the fields `amounts` a row is the sum of the rows whose code, in the field `code`, is directly below its own, and the
        /// total is the sum of the highest codes. Fields of `within` name the unit that rows are of, where a table has several.
        case rollup(code: String, amounts: [String], within: [String])
        /// In each of the fields `amounts` one row is the sum of others. The names are rows, see ``TableSchema/namedRows``.
        case level(Sum, amounts: [String])
        /// In each of the fields `amounts` a list of items adds up: a numbered item is the sum of those numbered one level deeper below
        /// it, a subtotal closes the items above it, a total closes subtotals and the items behind them.
        case list(amounts: [String])
        /// In each of the fields `amounts` a row of one side is equal to that of another. `row` is the name of a row.
        case balance(sides: [String], row: String, amounts: [String])
        /// Figures of two tables are equal.
        case equal(Equality)
        /// The text calls a figure of the table so.
        case said(Said)
        /// Figures that the text calls so make a whole.
        case whole(Whole)
    }

    /// What holds.
    public var identity: Identity
    /// The file that declares it.
    public var file: String
    /// The 1-based line of its declaration.
    public var line: Int

    /// Creates a rule.
    public init(_ identity: Identity, file: String, line: Int) {
        self.identity = identity
        self.file = file
        self.line = line
    }

    /// Where it is declared: `expenditure.xsd:14`.
    public var place: String { "\(file):\(line)" }

    /// A total and what it is the sum of.
    public struct Sum: Sendable, Equatable {
        /// What is added up to the total: one name, or several.
        public var total: [String]
        /// The parts that must be printed, or nothing is compared.
        public var parts: [Part]
        /// The parts that count where they are printed.
        public var optional: [Part]
        /// Parts that count in some templates and in others not: the sum may hold with all of them or without.
        public var either: [Part]
        /// Names of which none may be printed: a table that prints a subtotal has another sum.
        public var absent: [String]

        /// Creates a sum.
        public init(
            total: [String], parts: [Part], optional: [Part] = [], either: [Part] = [], absent: [String] = []
        ) {
            self.total = total
            self.parts = parts
            self.optional = optional
            self.either = either
            self.absent = absent
        }
    }

    /// A part of a sum, which may be printed in more ways than one: `小计|A+B` is the subtotal, or, where that is not printed, A and B.
    public struct Part: Sendable, Equatable {
        /// The first of them that is printed counts; the names of one are added up.
        public var alternatives: [[String]]

        /// Creates a part.
        package init(alternatives: [[String]]) { self.alternatives = alternatives }

        /// All names in it.
        public var names: [String] { alternatives.flatMap { $0 } }
    }

    /// Figures of tables that are equal.
    public struct Equality: Sendable, Equatable {
        /// How the rows of the two tables find each other.
        public enum Join: String, Sendable, CaseIterable {
            /// Each side names one row.
            case none
            /// Rows with the same label.
            case label
            /// Rows with the same code.
            case code
        }

        /// What is added up on the left.
        public var left: [Selector]
        /// What is added up on the right; one of these must be equal to the left.
        public var right: [[Selector]]
        /// The fields to compare where the selectors name none.
        public var amounts: [String]
        /// How rows find each other.
        public var join: Join
        /// Two figures that must be equal for the rule to apply; `nil` if it always does.
        public var condition: [Selector]?
        /// Figures with which the rule does not apply: where one of them is printed, and not 0, nothing is compared.
        public var exceptions: [Selector]

        /// Creates an equality.
        public init(
            left: [Selector], right: [[Selector]], amounts: [String] = [], join: Join = .none,
            condition: [Selector]? = nil, exceptions: [Selector] = []
        ) {
            self.left = left
            self.right = right
            self.amounts = amounts
            self.join = join
            self.condition = condition
            self.exceptions = exceptions
        }

        /// All selectors in it.
        public var selectors: [Selector] { left + right.flatMap { $0 } + (condition ?? []) + exceptions }
    }

    /// Figures of a table: `type[row]/field`.
    public struct Selector: Sendable, Equatable {
        /// The id of the table's type.
        public var type: String
        /// The name of its rows.
        public var row: String
        /// The field; `nil` for those that the rule names.
        public var field: String?

        /// Creates a selector.
        public init(type: String, row: String, field: String?) {
            self.type = type
            self.row = row
            self.field = field
        }
    }
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

    /// The codes of the checks that it makes.
    public var codes: [Code] {
        switch identity {
        case .rowSum: [.rowSum]
        case .rollup: [.rollup]
        case .level: [.level]
        case .list: [.level, .total]
        case .balance: [.balance]
        case .equal: [.crossTable]
        case .said: [.textTable, .textChange, .textPercent]
        case .whole: [.textSum]
        }
    }
}
