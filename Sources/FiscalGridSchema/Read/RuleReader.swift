import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads what schemas declare for the audit: `map:sum`, `map:rollup`, `map:level`, `map:list`, `map:balance`, `map:equal`, `map:said`,
/// `map:whole`, and the rows that they name.
struct RuleReader {
    let file: String

    /// The elements, and the attributes that each may have.
    static let attributes: [String: Set<String>] = [
        "sum": ["total", "parts", "optional", "either", "without"], "rollup": ["code", "amounts", "within"],
        "level": ["total", "parts", "optional", "either", "amounts"], "list": ["amounts"],
        "balance": ["sides", "row", "amounts"], "equal": ["left", "right", "amounts", "by", "when", "unless"],
        "said": ["words", "by", "row", "field", "previous", "section", "outside", "measure"], "whole": ["parts"],
        "row": ["name", "labels", "codes", "level", "kind", "side", "many"],
    ]
    static let elements = Set(attributes.keys)

    /// Notes attributes that nobody reads: a misspelled optional="" would drop parts in silence.
    func noteUnknownAttributes(_ element: XMLElement, _ reasons: inout [String]) {
        let known = RuleReader.attributes[element.name] ?? []
        for name in element.attributeNames(in: nil) where !known.contains(name) {
            reasons.append(
                "\(file):\(element.line): unknown attribute \"\(name)\" of <map:\(element.name)>; expected one of \(known.sorted().joined(separator: ", "))"
            )
        }
    }

    /// The rule of an element; `nil`, and a reason, if it is none.
    func rule(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule? {
        noteUnknownAttributes(element, &reasons)
        guard let identity = identity(element, &reasons) else { return nil }
        return AuditRule(identity, file: file, line: element.line)
    }

    /// The rules of `xs:appinfo` in a file that declares no type, as `disclosure.xsd` does for rules between tables.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if the file is no XML, or a rule cannot be read.
    static func rulesBetweenTables(_ bytes: [UInt8], file: String) throws(ConversionError) -> [AuditRule] {
        try XMLTree.schema(bytes, file) { root throws(ConversionError) in
            var (rules, reasons) = ([AuditRule](), [String]())
            let reader = RuleReader(file: file)
            root.forEachDescendant { element in
                guard element.isIn(SchemaReader.mapping) else { return }
                if element.isNamed("equal") || element.isNamed("whole") {
                    if let rule = reader.rule(element, &reasons) { rules.append(rule) }
                } else {
                    reasons.append(
                        "\(file):\(element.line): found <map:\(element.name)>; expected <map:equal> or <map:whole>, the others stand in the schema of their table"
                    )
                }
            }
            if !reasons.isEmpty { throw .schema(reasons: reasons) }
            return rules
        }
    }

    private func identity(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Identity? {
        func names(_ attribute: StaticString) -> [String] { RuleReader.names(element.attribute(attribute)) }
        func fail(_ expected: String) -> AuditRule.Identity? {
            reasons.append(
                "\(file):\(element.line): found <map:\(element.name)> without its parts; expected \(expected)")
            return nil
        }
        switch element.name {
        case "sum":
            guard let sum = sum(element) else { return fail("total=\"field\" parts=\"field field\"") }
            return .rowSum(sum)
        case "rollup":
            guard names("code").count == 1, !names("amounts").isEmpty else {
                return fail("code=\"field\" amounts=\"field field\"")
            }
            return .rollup(code: names("code")[0], amounts: names("amounts"), within: names("within"))
        case "level":
            guard let sum = sum(element), !names("amounts").isEmpty else {
                return fail("total=\"row\" parts=\"row row\" amounts=\"field field\"")
            }
            return .level(sum, amounts: names("amounts"))
        case "list":
            guard !names("amounts").isEmpty else { return fail("amounts=\"field field\"") }
            return .list(amounts: names("amounts"))
        case "balance":
            guard names("sides").count == 2, names("row").count == 1, !names("amounts").isEmpty else {
                return fail("sides=\"side side\" row=\"row\" amounts=\"field field\"")
            }
            return .balance(sides: names("sides"), row: names("row")[0], amounts: names("amounts"))
        case "said": return said(element, &reasons)
        case "whole": return whole(element, &reasons)
        default: return equality(element, &reasons)
        }
    }

    private func sum(_ element: XMLElement) -> AuditRule.Sum? {
        func parts(_ attribute: StaticString) -> [AuditRule.Part] {
            RuleReader.names(element.attribute(attribute)).map { AuditRule.Part($0) }
        }
        let total = (element.attribute("total") ?? "").split(separator: "+").map { String(String($0).trimmed) }
        let sum = AuditRule.Sum(
            total: total, parts: parts("parts"), optional: parts("optional"), either: parts("either"),
            absent: RuleReader.names(element.attribute("without")))
        let all = sum.parts + sum.optional
        if total.isEmpty || total.contains(where: { $0.isEmpty || $0.contains(" ") }) || all.isEmpty { return nil }
        return (all + sum.either).contains { $0.alternatives.contains(where: \.isEmpty) || $0.names.isEmpty }
            ? nil : sum
    }

    private func equality(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Identity? {
        func fail(_ reason: String) -> AuditRule.Identity? {
            reasons.append("\(file):\(element.line): \(reason)")
            return nil
        }
        /// `type[row]/field + type[row]/field`; `nil` if one of them is none.
        func selectors(_ list: String) -> [AuditRule.Selector]? {
            let found = list.split(separator: "+").map { AuditRule.Selector(String($0)) }
            return found.isEmpty || found.contains(nil) ? nil : found.compactMap { $0 }
        }
        let right = SchemaReader.alternatives(element.attribute("right")).map { selectors($0) }
        guard let left = selectors(element.attribute("left") ?? ""), !right.isEmpty, !right.contains(nil) else {
            return fail(
                "found <map:equal> without its sides; expected left=\"type[row]/field\" right=\"type[row]/field\"")
        }
        guard let join = AuditRule.Equality.Join(rawValue: element.attribute("by") ?? "none") else {
            return fail("found by=\"\(element.attribute("by") ?? "")\"; expected label or code")
        }
        var condition: [AuditRule.Selector]?
        if let when = element.attribute("when") {
            let sides = when.split(separator: "=").map { AuditRule.Selector(String($0)) }
            guard sides.count == 2, !sides.contains(nil), sides.allSatisfy({ $0?.field != nil }) else {
                return fail("found when=\"\(when)\"; expected type[row]/field = type[row]/field")
            }
            condition = sides.compactMap { $0 }
        }
        let exceptions = SchemaReader.alternatives(element.attribute("unless")).map { AuditRule.Selector($0) }
        if exceptions.contains(where: { $0?.field == nil }) {
            return fail(
                "found unless=\"\(element.attribute("unless") ?? "")\"; expected type[row]/field | type[row]/field")
        }
        let equality = AuditRule.Equality(
            left: left, right: right.compactMap { $0 }, amounts: RuleReader.names(element.attribute("amounts")),
            join: join, condition: condition, exceptions: exceptions.compactMap { $0 })
        let named = equality.left + equality.right.flatMap { $0 }
        if equality.amounts.isEmpty == named.contains(where: { $0.field == nil }) {
            return fail(
                "found <map:equal> with its fields not told; expected type[row]/field, or type[row] and amounts=\"field\""
            )
        }
        if join != .none, left.count > 1 || right.contains(where: { ($0?.count ?? 0) > 1 }) {
            return fail("found a sum beside by=\"\(join.rawValue)\"; rows that are joined are compared one by one")
        }
        return .equal(equality)
    }

    /// A row that rules speak of.
    func row(_ element: XMLElement, _ reasons: inout [String]) -> NamedRow? {
        noteUnknownAttributes(element, &reasons)
        func fail(_ reason: String) -> NamedRow? {
            reasons.append("\(file):\(element.line): \(reason)")
            return nil
        }
        guard let name = element.attribute("name"), !name.isEmpty, !name.contains(where: { " |+[]/".contains($0) })
        else {
            return fail("found <map:row> without a name; expected name=\"word\"")
        }
        if RowKind(rawValue: name) != nil {
            return fail("found <map:row name=\"\(name)\">; rows of that kind have the name already")
        }
        var row = NamedRow(name: name, line: element.line)
        row.labels = SchemaReader.alternatives(element.attribute("labels")).map(LabelPattern.init)
        row.codes = RuleReader.names(element.attribute("codes"))
        row.side = element.attribute("side")
        if let kind = element.attribute("kind") {
            row.kind = RowKind(rawValue: kind)
            if row.kind == nil { return fail("found kind=\"\(kind)\"; expected total, subtotal, detail or of-which") }
        }
        if let level = element.attribute("level") {
            row.level = Int(level)
            if !(1...9).contains(row.level ?? 0) {
                return fail("found level=\"\(level)\"; expected a number from 1 to 9")
            }
        }
        switch element.attribute("many") {
        case nil, "false": break
        case "true": row.isMany = true
        case let value?: return fail("found many=\"\(value)\"; expected true or false")
        }
        return row
    }

    /// The words of a list.
    static func names(_ list: String?) -> [String] {
        (list ?? "").utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map { String(Substring($0)) }
    }
}
