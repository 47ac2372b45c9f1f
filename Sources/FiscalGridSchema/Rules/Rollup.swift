import FiscalGridCore
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
    /// In each of the fields `amounts` a row is the sum of the rows whose code, in the field `code`, is directly below its own, and the
    /// total is the sum of the highest codes.
    public struct Rollup: Sendable, Equatable {
        /// The field of the codes.
        public var code: String
        /// The fields that are added up.
        public var amounts: [String]
        /// Fields that name the unit that rows are of, where a table has several.
        public var within: [String]
    }
}

extension AuditRule.Rollup: DeclaredRule {
    /// `map:rollup`
    public static var element: String { "rollup" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.rollup] }

    /// `total, basic: a code = the sum of those below it`.
    public var description: String { "\(amounts.joined(separator: ", ")): a \(code) = the sum of those below it" }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        self.init(code: element.text("code"), amounts: element.names("amounts"), within: element.names("within"))
    }

    package func problems(_ check: RuleCheck, _ line: Int) -> [String] {
        check.code(code, "map:rollup code", line) + check.fields([code] + within, "map:rollup", line)
            + check.columns(amounts, "map:rollup", line)
    }

    package init(from digest: inout DigestReader) {
        self.init(code: digest.string(), amounts: digest.strings(), within: digest.strings())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(code)
        digest.write(amounts)
        digest.write(within)
    }
}
