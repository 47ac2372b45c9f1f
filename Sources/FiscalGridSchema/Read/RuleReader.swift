import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads what schemas declare for the audit: `map:sum`, `map:rollup`, `map:level`, `map:list`, `map:balance`, `map:equal`, `map:said`,
/// `map:whole`, and the rows that they name.
struct RuleReader {
    let file: String

    /// The rule of an element that the profile has accepted; `nil`, and a reason, if what it says cannot hold together.
    func rule(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule? {
        guard let identity = identity(element, &reasons) else { return nil }
        return AuditRule(identity, file: file, line: element.line)
    }

    /// The rules of `xs:appinfo` in a file that declares no type, as `disclosure.xsd` does for rules between tables.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if the file is no XML, or a rule cannot be read.
    static func rulesBetweenTables(_ bytes: [UInt8], file: String) throws(ConversionError) -> [AuditRule] {
        try XMLTree.schema(bytes, file) { root throws(ConversionError) in
            var rules: [AuditRule] = []
            var reasons = MetaSchema.shared.problems(in: root, file)
            let reader = RuleReader(file: file)
            root.forEachDescendant { element in
                guard element.isIn(SchemaReader.mapping) else { return }
                if let rule = reader.rule(element, &reasons) { rules.append(rule) }
            }
            if !reasons.isEmpty { throw .schema(reasons: reasons) }
            return rules
        }
    }

    private func identity(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Identity? {
        func names(_ attribute: StaticString) -> [String] { RuleReader.names(element.attribute(attribute)) }
        func name(_ attribute: StaticString) -> String { element.attribute(attribute) ?? "" }
        switch element.name {
        case "sum": return sum(element, &reasons).map(AuditRule.Identity.rowSum)
        case "rollup": return .rollup(code: name("code"), amounts: names("amounts"), within: names("within"))
        case "level": return sum(element, &reasons).map { .level($0, amounts: names("amounts")) }
        case "list": return .list(amounts: names("amounts"))
        case "balance": return .balance(sides: names("sides"), row: name("row"), amounts: names("amounts"))
        case "said": return said(element)
        case "whole": return whole(element)
        default: return equality(element, &reasons)
        }
    }

    private func sum(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Sum? {
        func parts(_ attribute: StaticString) -> [AuditRule.Part] {
            RuleReader.names(element.attribute(attribute)).map { AuditRule.Part($0) }
        }
        let sum = AuditRule.Sum(
            total: (element.attribute("total") ?? "").split(separator: "+").map { String(String($0).trimmed) },
            parts: parts("parts"), optional: parts("optional"), either: parts("either"),
            absent: RuleReader.names(element.attribute("without")))
        if !sum.parts.isEmpty || !sum.optional.isEmpty { return sum }
        reasons.append(
            "\(file):\(element.line): found <map:\(element.name)> without its parts; expected parts=\"name name\"")
        return nil
    }

    private func equality(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Identity? {
        func fail(_ reason: String) -> AuditRule.Identity? {
            reasons.append("\(file):\(element.line): \(reason)")
            return nil
        }
        /// `type[row]/field + type[row]/field`
        func selectors(_ list: String, parted separator: Character) -> [AuditRule.Selector] {
            list.split(separator: separator).compactMap { AuditRule.Selector(String($0)) }
        }
        let join = AuditRule.Equality.Join(rawValue: element.attribute("by") ?? "none") ?? .none
        let equality = AuditRule.Equality(
            left: selectors(element.attribute("left") ?? "", parted: "+"),
            right: SchemaReader.alternatives(element.attribute("right")).map { selectors($0, parted: "+") },
            amounts: RuleReader.names(element.attribute("amounts")), join: join,
            condition: element.attribute("when").map { selectors($0, parted: "=") },
            exceptions: selectors(element.attribute("unless") ?? "", parted: "|"))
        let named = equality.left + equality.right.flatMap { $0 }
        if equality.amounts.isEmpty == named.contains(where: { $0.field == nil }) {
            return fail(
                "found <map:equal> with its fields not told; expected type[row]/field, or type[row] and amounts=\"field\""
            )
        }
        if join != .none, equality.left.count > 1 || equality.right.contains(where: { $0.count > 1 }) {
            return fail("found a sum beside by=\"\(join.rawValue)\"; rows that are joined are compared one by one")
        }
        return .equal(equality)
    }

    /// A row that rules speak of.
    func row(_ element: XMLElement) -> NamedRow {
        NamedRow(
            name: element.attribute("name") ?? "",
            labels: SchemaReader.alternatives(element.attribute("labels")).map(LabelPattern.init),
            codes: RuleReader.names(element.attribute("codes")), level: element.attribute("level").flatMap { Int($0) },
            kind: element.attribute("kind").flatMap(RowKind.init(rawValue:)), side: element.attribute("side"),
            isMany: element.attribute("many") == "true", line: element.line)
    }

    /// `map:said`: what the text calls a figure of the table.
    private func said(_ element: XMLElement) -> AuditRule.Identity {
        func list(_ attribute: StaticString) -> [String] { SchemaReader.alternatives(element.attribute(attribute)) }
        let measures = list("measure")
        return .said(
            AuditRule.Said(
                words: list("words").map(LabelPattern.init),
                join: AuditRule.Said.Join(rawValue: element.attribute("by") ?? "words") ?? .words,
                row: element.attribute("row") ?? "", fields: list("field"), previous: list("previous"),
                sections: list("section").map(\.labelKey), outside: list("outside").map(\.labelKey),
                measures: measures.compactMap(NarrativeFigure.Measure.init(rawValue:)),
                takesUnsaid: element.attribute("measure") == nil || measures.contains("none")))
    }

    /// `map:whole`: parts that the text lists.
    private func whole(_ element: XMLElement) -> AuditRule.Identity {
        let parts = (element.attribute("parts") ?? "").split(separator: "+")
        return .whole(
            AuditRule.Whole(parts: parts.map { SchemaReader.alternatives(String($0)).map(LabelPattern.init) }))
    }

    /// The words of a list.
    static func names(_ list: String?) -> [String] {
        (list ?? "").utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map { String(Substring($0)) }
    }
}
