import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads what schemas declare for the audit: rules between tables, and the rows that rules speak of.
enum RuleReader {
    /// The rules of `xs:appinfo` in a file that declares no type, as `disclosure.xsd` does for rules between tables.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if the file is no XML, or a rule cannot be read.
    static func rulesBetweenTables(_ bytes: [UInt8], file: String) throws(ConversionError) -> [AuditRule] {
        try XMLTree.schema(bytes, file) { root throws(ConversionError) in
            var rules: [AuditRule] = []
            var reasons = MetaSchema.shared.problems(in: root, file)
            root.forEachDescendant { element in
                guard element.isIn(SchemaReader.mapping) else { return }
                if let rule = DeclaredRules.rule(element, file: file, &reasons) { rules.append(rule) }
            }
            if !reasons.isEmpty { throw .schema(reasons: reasons) }
            return rules
        }
    }

    /// A row that rules speak of.
    static func row(_ element: XMLElement) -> NamedRow {
        NamedRow(
            name: element.text("name"),
            labels: SchemaReader.alternatives(element.attribute("labels")).map(LabelPattern.init),
            codes: element.names("codes"), level: element.attribute("level").flatMap { Int($0) },
            kind: element.attribute("kind").flatMap(RowKind.init(rawValue:)), side: element.attribute("side"),
            isMany: element.attribute("many") == "true", line: element.line)
    }
}
