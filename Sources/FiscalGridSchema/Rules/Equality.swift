import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
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
        package init(
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
        package init(type: String, row: String, field: String?) {
            self.type = type
            self.row = row
            self.field = field
        }
    }
}

extension AuditRule.Equality: DeclaredRule {
    /// `map:equal`
    public static var element: String { "equal" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.crossTable] }

    /// The two sides, and when they are compared.
    public var description: String {
        func sum(_ selectors: [AuditRule.Selector]) -> String { selectors.map(\.description).joined(separator: " + ") }
        return sum(left) + " = " + right.map(sum).joined(separator: " | ")
            + (amounts.isEmpty ? "" : ", in " + amounts.joined(separator: ", "))
            + (join == .none ? "" : ", by \(join.rawValue)")
            + (condition.map { ", where " + $0.map(\.description).joined(separator: " = ") } ?? "")
            + (exceptions.isEmpty ? "" : ", unless " + exceptions.map(\.description).joined(separator: " or "))
    }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        /// `type[row]/field + type[row]/field`
        func selectors(_ list: String, parted separator: Character) -> [AuditRule.Selector] {
            list.split(separator: separator).compactMap { AuditRule.Selector(String($0)) }
        }
        self.init(
            left: selectors(element.text("left"), parted: "+"),
            right: SchemaReader.alternatives(element.attribute("right")).map { selectors($0, parted: "+") },
            amounts: element.names("amounts"), join: Join(rawValue: element.attribute("by") ?? "none") ?? .none,
            condition: element.attribute("when").map { selectors($0, parted: "=") },
            exceptions: selectors(element.text("unless"), parted: "|"))
        let named = left + right.flatMap { $0 }
        if amounts.isEmpty == named.contains(where: { $0.field == nil }) {
            fail(
                "found <map:equal> with its fields not told; expected type[row]/field, or type[row] and amounts=\"field\""
            )
            return nil
        }
        if join != .none, left.count > 1 || right.contains(where: { $0.count > 1 }) {
            fail("found a sum beside by=\"\(join.rawValue)\"; rows that are joined are compared one by one")
            return nil
        }
    }

    package func problems(between catalog: SchemaCatalog, _ place: String) -> [String] {
        if right.contains(left) { return ["\(place): map:equal compares \"\(left[0])\" with itself"] }
        return selectors.flatMap { selector -> [String] in
            guard let schema = catalog.schema(selector.type) else {
                return ["\(place): \"\(selector)\" names the type \"\(selector.type)\", which is none"]
            }
            let check = RuleCheck(schema: schema)
            let problems =
                check.rows([selector.row], "map:equal", 0)
                + check.numbers(selector.field.map { [$0] } ?? amounts, "map:equal", 0)
            // The mistake stands in the rule, whosever fields it names.
            return problems.map { "\(place): in \(selector.type), " + $0.dropFirst("\(schema.file):0: ".count) }
        }
    }

    package init(from digest: inout DigestReader) {
        self.init(
            left: digest.list(), right: digest.list { $0.list() }, amounts: digest.strings(), join: digest.choice(),
            condition: digest.flag() ? digest.list() : nil, exceptions: digest.list())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(left)
        digest.write(list: right) { $1.write($0) }
        digest.write(amounts)
        digest.write(choice: join)
        digest.write(condition != nil)
        if let condition { digest.write(condition) }
        digest.write(exceptions)
    }
}

extension AuditRule.Selector {
    /// Reads `type[row]/field` or `type[row]`; `nil` for anything else.
    init?(_ source: String) {
        let text = String(source.trimmed)
        guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close else {
            return nil
        }
        let rest = String(text[text.index(after: close)...]).trimmed
        guard rest.isEmpty || rest.startsWithBytes(of: "/") && rest.count > 1 else { return nil }
        self.init(
            type: String(String(text[..<open]).trimmed),
            row: String(String(text[text.index(after: open)..<close]).trimmed),
            field: rest.isEmpty ? nil : String(String(rest.dropFirst()).trimmed))
        if type.isEmpty || row.isEmpty { return nil }
    }
}

extension AuditRule.Selector: CustomStringConvertible {
    /// As declared: `type[row]/field`.
    public var description: String { "\(type)[\(row)]" + (field.map { "/" + $0 } ?? "") }
}

extension AuditRule.Selector: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(type: digest.string(), row: digest.string(), field: digest.optionalString())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(type)
        digest.write(row)
        digest.write(field)
    }
}
