import FiscalGridCore
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
    /// In each of the fields `amounts` one row is the sum of others. The names are rows, see ``TableSchema/namedRows``.
    public struct Level: Sendable, Equatable {
        /// The rows.
        public var sum: Sum
        /// The fields in which they add up.
        public var amounts: [String]
    }
}

extension AuditRule.Level: DeclaredRule {
    /// `map:level`
    public static var element: String { "level" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.level] }

    /// `vehicles = vehiclePurchase + vehicleOperation, in total`.
    public var description: String { "\(sum), in \(amounts.joined(separator: ", "))" }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        guard let sum = AuditRule.Sum(element, fail) else { return nil }
        self.init(sum: sum, amounts: element.names("amounts"))
    }

    package func problems(_ check: RuleCheck, _ line: Int) -> [String] {
        check.rows(sum.names, "map:level", line) + check.twice(sum, "map:level", line)
            + check.columns(amounts, "map:level", line)
    }

    package init(from digest: inout DigestReader) {
        self.init(sum: .init(from: &digest), amounts: digest.strings())
    }

    package func write(to digest: inout DigestWriter) {
        sum.write(to: &digest)
        digest.write(amounts)
    }
}
