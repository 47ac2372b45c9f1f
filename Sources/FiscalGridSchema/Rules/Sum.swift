import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridXML

extension AuditRule {
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
        package init(
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
}

extension AuditRule.Sum: DeclaredRule {
    /// `map:sum`
    public static var element: String { "sum" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.rowSum] }

    /// `total = basic + project + operating (where printed)`.
    public var description: String {
        let all =
            parts.map(\.description) + optional.map { "\($0) (where printed)" }
            + either.map { "\($0) (in some templates)" }
        return total.joined(separator: " + ") + " = " + all.joined(separator: " + ")
            + (absent.isEmpty ? "" : ", without " + absent.joined(separator: ", "))
    }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        func parts(_ attribute: StaticString) -> [AuditRule.Part] {
            element.names(attribute).map { AuditRule.Part($0) }
        }
        self.init(
            total: element.text("total").split(separator: "+").map { String(String($0).trimmed) },
            parts: parts("parts"), optional: parts("optional"), either: parts("either"),
            absent: element.names("without"))
        if self.parts.isEmpty && optional.isEmpty {
            fail("found <map:\(element.name)> without its parts; expected parts=\"name name\"")
            return nil
        }
    }

    package func problems(_ check: RuleCheck, _ line: Int) -> [String] {
        check.numbers(names, "map:sum", line) + check.twice(self, "map:sum", line) + check.mixed(names, line)
            + check.fields(absent, "map:sum without", line)
    }

    /// All names in it.
    var names: [String] { total + (parts + optional + either).flatMap(\.names) }

    package init(from digest: inout DigestReader) {
        self.init(
            total: digest.strings(), parts: digest.list(), optional: digest.list(), either: digest.list(),
            absent: digest.strings())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(total)
        digest.write(parts)
        digest.write(optional)
        digest.write(either)
        digest.write(absent)
    }
}

extension AuditRule.Part {
    /// Reads `a|b+c`.
    init(_ source: String) {
        self.init(
            alternatives: source.split(separator: "|").map { part in part.split(separator: "+").map { String($0) } })
    }
}

extension AuditRule.Part: CustomStringConvertible {
    /// As declared: `a|b+c`.
    public var description: String { alternatives.map { $0.joined(separator: "+") }.joined(separator: "|") }
}

extension AuditRule.Part: Digestible {
    package init(from digest: inout DigestReader) { self.init(alternatives: digest.list { $0.strings() }) }

    package func write(to digest: inout DigestWriter) { digest.write(list: alternatives) { $1.write($0) } }
}
