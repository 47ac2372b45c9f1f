import FiscalGridCore
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
    /// In each of the fields `amounts` a list of items adds up: a numbered item is the sum of those numbered one level deeper below
    /// it, a subtotal closes the items above it, a total closes subtotals and the items behind them.
    public struct List: Sendable, Equatable {
        /// The fields that are added up.
        public var amounts: [String]
    }
}

extension AuditRule.List: DeclaredRule {
    /// `map:list`
    public static var element: String { "list" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.level, .total] }

    /// `amount: a total = the sum of the items that it closes`.
    public var description: String {
        "\(amounts.joined(separator: ", ")): a total = the sum of the items that it closes"
    }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) { self.init(amounts: element.names("amounts")) }

    package func problems(_ check: RuleCheck, _ line: Int) -> [String] { check.columns(amounts, "map:list", line) }

    package init(from digest: inout DigestReader) { self.init(amounts: digest.strings()) }

    package func write(to digest: inout DigestWriter) { digest.write(amounts) }
}
