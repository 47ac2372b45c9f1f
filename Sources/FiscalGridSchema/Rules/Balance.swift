import FiscalGridCore
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
    /// In each of the fields `amounts` a row of one side is equal to that of another.
    public struct Balance: Sendable, Equatable {
        /// The two sides.
        public var sides: [String]
        /// The name of the row.
        public var row: String
        /// The fields that are compared.
        public var amounts: [String]
    }
}

extension AuditRule.Balance: DeclaredRule {
    /// `map:balance`
    public static var element: String { "balance" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.balance] }

    /// `revenue[total]/amount = expenditure[total]/amount`.
    public var description: String {
        sides.map { side in "\(side)[\(row)]/\(amounts.joined(separator: ", "))" }.joined(separator: " = ")
    }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        self.init(sides: element.names("sides"), row: element.text("row"), amounts: element.names("amounts"))
    }

    package func problems(_ check: RuleCheck, _ line: Int) -> [String] {
        let same = sides[0] == sides[1] ? [check.place(line, "map:balance names the side \"\(sides[0])\" twice")] : []
        return same + sides.flatMap { check.side($0, line) } + check.rows([row], "map:balance", line)
            + check.columns(amounts, "map:balance", line)
    }

    package init(from digest: inout DigestReader) {
        self.init(sides: digest.strings(), row: digest.string(), amounts: digest.strings())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(sides)
        digest.write(row)
        digest.write(amounts)
    }
}
