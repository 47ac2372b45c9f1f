import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridXML

/// A kind of rule as a schema declares it: its value, how it is read off its element, and what may be wrong with it.
///
/// A kind is one file here and one line in ``DeclaredRules/all``; its element stands in `Schemas/meta/mapping.xsd`, and in FiscalGridAudit a
/// ``TableRule`` makes its checks.
package protocol DeclaredRule: AuditRule.Identity, Digestible {
    /// Reads an element that the profile has accepted; `nil`, and a reason, if what it says cannot hold together.
    init?(_ element: XMLElement, _ fail: (String) -> Void)
    /// Names that the type does not have, and parts that count twice.
    func problems(_ check: RuleCheck, _ line: Int) -> [String]
    /// Names that other types do not have; `place` is that of the rule.
    func problems(between catalog: SchemaCatalog, _ place: String) -> [String]
}

extension DeclaredRule {
    package func problems(_ check: RuleCheck, _ line: Int) -> [String] { [] }
    package func problems(between catalog: SchemaCatalog, _ place: String) -> [String] { [] }
}

/// The kinds of rules that schemas may declare.
package enum DeclaredRules {
    /// All of them; a digest knows each by its place.
    package static let all: [any DeclaredRule.Type] = [
        AuditRule.Sum.self, AuditRule.Rollup.self, AuditRule.Level.self, AuditRule.List.self, AuditRule.Balance.self,
        AuditRule.Equality.self, AuditRule.Said.self, AuditRule.Whole.self,
    ]

    /// The rule that an element declares; `nil`, and perhaps a reason, if it declares none.
    static func rule(_ element: XMLElement, file: String, _ reasons: inout [String]) -> AuditRule? {
        var own: [String] = []
        let kind = all.first { $0.element == element.name }
        let identity = kind?.init(element) { own.append("\(file):\(element.line): \($0)") }
        reasons += own
        return identity.map { AuditRule($0, file: file, line: element.line) }
    }
}

extension AuditRule: Digestible {
    package init(from digest: inout DigestReader) {
        let kind = DeclaredRules.all[digest.number()]
        self.init(kind.init(from: &digest), file: digest.string(), line: digest.number())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(DeclaredRules.all.firstIndex { $0.element == type(of: identity).element } ?? 0)
        (identity as? any DeclaredRule)?.write(to: &digest)
        digest.write(file)
        digest.write(line)
    }
}

extension XMLElement {
    /// The value of an attribute; empty if the element has it not.
    func text(_ attribute: StaticString) -> String { self.attribute(attribute) ?? "" }

    /// The words of an attribute.
    func names(_ attribute: StaticString) -> [String] {
        text(attribute).utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map {
            String(Substring($0))
        }
    }
}
