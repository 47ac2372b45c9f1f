import FiscalGridCore
import FiscalGridXML

/// Reads the annotations of one table type's XSD. The profile is described in `Schemas/README.md`.
struct SchemaReader {
    let file: String

    private static let mapping = "{urn:fiscalgrid:mapping}"
    private static let xsd = "http://www.w3.org/2001/XMLSchema"

    /// The table type of a parsed XSD.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with every departure from the profile.
    func read(_ root: XMLElement) throws(ConversionError) -> TableSchema {
        let id = String(file.dropLast(4))
        var reasons: [String] = []
        func fail(_ line: Int, _ reason: String) { reasons.append("\(file):\(line): \(reason)") }

        guard root.name == "schema", root.namespace == SchemaReader.xsd else {
            throw .schema(reasons: ["\(file):\(root.line): found <\(root.name)>; expected an XML schema"])
        }
        guard let table = root.children.first(where: { $0.name == "element" && $0.attributes["name"] == id }),
            table.attributes["substitutionGroup"] == "table"
        else {
            throw .schema(reasons: [
                "\(file):\(root.line): no element \"\(id)\" of substitutionGroup=\"table\"; a table schema declares one named like its file"
            ])
        }
        var types: [String: XMLElement] = [:]
        for child in root.children where child.name == "complexType" {
            if let name = child.attributes["name"] { types[name] = child }
        }
        var schema = TableSchema(id: id, file: file, titles: [], fields: [])
        schema.titles = alternatives(table.attributes[SchemaReader.mapping + "title"]).map(TitlePattern.init)
        if schema.titles.isEmpty { fail(table.line, "no map:title; a table type names its printed titles") }
        read(annotation: table, into: &schema)

        guard let type = table.attributes["type"].flatMap({ types[$0] }) else {
            throw .schema(reasons: reasons + ["\(file):\(table.line): its type is not declared in this file"])
        }
        var rowType: XMLElement?
        var preludeType: XMLElement?
        type.forEachDescendant { element in
            guard element.name == "element", let name = element.attributes["name"] else { return }
            let declared = element.attributes["type"].flatMap { types[$0] }
            if name == "row" { rowType = declared }
            if name == "prelude", let labels = element.attributes[SchemaReader.mapping + "prelude"] {
                schema.preludeLabels = alternatives(labels).map(\.labelKey)
                preludeType = declared
            }
        }
        guard let rowType else {
            throw .schema(
                reasons: reasons + ["\(file):\(type.line): no element \"row\" with a type declared in this file"])
        }
        schema.fields = fields(of: rowType, isInBlock: false, fail)
        rowType.forEachDescendant { element in
            guard element.name == "element", let blocks = element.attributes[SchemaReader.mapping + "blocks"] else {
                return
            }
            schema.blocks = alternatives(blocks).compactMap { block in
                let parts = block.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else {
                    fail(element.line, "found map:blocks part \"\(block)\"; expected side=label")
                    return nil
                }
                return .init(side: String(parts[0].filter { $0 != " " }), label: String(parts[1]).labelKey)
            }
            if let record = element.attributes["type"].flatMap({ types[$0] }) {
                schema.fields += fields(of: record, isInBlock: true, fail)
            }
        }
        if let preludeType { schema.preludeFields = fields(of: preludeType, isInBlock: false, fail) }
        if schema.fields.isEmpty { fail(rowType.line, "no field; expected elements with map:column") }
        if !reasons.isEmpty { throw .schema(reasons: reasons) }
        return schema
    }

    /// Documentation and row kinds.
    private func read(annotation table: XMLElement, into schema: inout TableSchema) {
        table.forEachDescendant { element in
            if element.name == "documentation" {
                let language = element.attributes["{http://www.w3.org/XML/1998/namespace}lang"] ?? "en"
                schema.documentation[language] = String(element.text.trimmed)
            }
            guard element.name == "kind", element.namespace == "urn:fiscalgrid:mapping" else { return }
            schema.labelField = element.attributes["on"]
            schema.kinds.rollupField = element.attributes["rollup"]
            for kind in RowKind.allCases {
                for label in alternatives(element.attributes[kind.rawValue]) {
                    schema.kinds.patterns.append((kind, label.labelKey))
                }
            }
        }
    }

    /// The fields directly inside a row, record or prelude type.
    private func fields(
        of type: XMLElement, isInBlock: Bool, _ fail: (Int, String) -> Void
    ) -> [TableSchema.Field] {
        var fields: [TableSchema.Field] = []
        type.forEachDescendant { element in
            guard element.name == "element", let name = element.attributes["name"],
                let columns = element.attributes[SchemaReader.mapping + "column"]
            else { return }
            guard let type = FieldType(rawValue: element.attributes["type"] ?? "") else {
                let known = FieldType.allCases.map(\.rawValue).joined(separator: ", ")
                fail(
                    element.line,
                    "field \"\(name)\" has type \"\(element.attributes["type"] ?? "")\"; expected one of \(known)")
                return
            }
            let unit = element.attributes[SchemaReader.mapping + "unit"]
            if let unit, MonetaryUnit(printed: unit) == nil {
                fail(element.line, "field \"\(name)\" has unit \"\(unit)\"; expected 元, 千元, 万元, 百万元 or 亿元")
            }
            fields.append(
                TableSchema.Field(
                    name: name, type: type, columns: alternatives(columns).map(PathPattern.init),
                    isRequired: element.attributes[SchemaReader.mapping + "required"] == "true",
                    holds: element.attributes[SchemaReader.mapping + "hold"] == "true", isInBlock: isInBlock,
                    unit: unit.flatMap { MonetaryUnit(printed: $0) }, line: element.line))
        }
        return fields
    }

    /// The parts of `a | b | c`.
    private func alternatives(_ list: String?) -> [String] {
        (list ?? "").split(separator: "|").map { String(String($0).trimmed) }.filter { !$0.isEmpty }
    }
}
