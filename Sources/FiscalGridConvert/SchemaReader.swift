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
        reasons += unknownAnnotations(in: root)
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
        if !rowType.hasLooseCells {
            fail(rowType.line, "the row has no <xs:group ref=\"loose\"/>; a cell that no field claims needs it")
        }
        rowType.forEachDescendant { element in
            guard element.name == "element", let blocks = element.attributes[SchemaReader.mapping + "blocks"] else {
                return
            }
            schema.blocks = self.blocks(blocks, line: element.line, fail)
            guard let record = element.attributes["type"].flatMap({ types[$0] }) else {
                fail(element.line, "the record's type is not declared in this file")
                return
            }
            if !record.hasLooseCells { fail(record.line, "the record has no <xs:group ref=\"loose\"/>") }
            schema.fields += fields(of: record, isInBlock: true, fail)
        }
        if let preludeType { schema.preludeFields = fields(of: preludeType, isInBlock: false, fail) }
        reasons += SchemaProfile(file: file).problems(of: schema, table: table, type: type, row: rowType)
        if !reasons.isEmpty { throw .schema(reasons: reasons) }
        return schema
    }

    /// Annotations that nobody reads are mistakes: a misspelled map:requierd would be ignored in silence.
    private func unknownAnnotations(in root: XMLElement) -> [String] {
        let attributes: Set<String> = ["title", "column", "required", "hold", "unit", "blocks", "prelude"]
        var reasons: [String] = []
        root.forEachDescendant { element in
            if element.namespace == "urn:fiscalgrid:mapping", element.name != "kind" {
                reasons.append("\(file):\(element.line): unknown annotation <map:\(element.name)>; expected <map:kind>")
            }
            for name in element.attributes.keys.sorted() where name.hasPrefix(SchemaReader.mapping) {
                let local = String(name.dropFirst(SchemaReader.mapping.count))
                if !attributes.contains(local) {
                    let known = attributes.sorted().map { "map:\($0)" }.joined(separator: ", ")
                    reasons.append("\(file):\(element.line): unknown annotation map:\(local); expected one of \(known)")
                }
            }
        }
        return reasons
    }

    private func blocks(_ list: String, line: Int, _ fail: (Int, String) -> Void) -> [TableSchema.Block] {
        alternatives(list).compactMap { block in
            let parts = block.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else {
                fail(line, "found map:blocks part \"\(block)\"; expected side=label")
                return nil
            }
            return TableSchema.Block(side: String(String(parts[0]).trimmed), label: String(parts[1]).labelKey)
        }
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
                    schema.kinds.patterns.append(.init(kind: kind, source: label))
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
            func isTrue(_ annotation: String) -> Bool {
                switch element.attributes[SchemaReader.mapping + annotation] {
                case nil, "false", "0": return false
                case "true", "1": return true
                case let value?:
                    fail(element.line, "found map:\(annotation)=\"\(value)\"; expected true or false")
                    return false
                }
            }
            let unit = element.attributes[SchemaReader.mapping + "unit"]
            if let unit, MonetaryUnit(printed: unit) == nil {
                fail(element.line, "field \"\(name)\" has unit \"\(unit)\"; expected 元, 千元, 万元, 百万元 or 亿元")
            }
            fields.append(
                TableSchema.Field(
                    name: name, type: type, columns: alternatives(columns).map(PathPattern.init),
                    isRequired: isTrue("required"), holds: isTrue("hold"), isInBlock: isInBlock,
                    unit: unit.flatMap { MonetaryUnit(printed: $0) }, line: element.line))
        }
        return fields
    }

    /// The parts of `a | b | c`.
    private func alternatives(_ list: String?) -> [String] {
        (list ?? "").split(separator: "|").map { String(String($0).trimmed) }.filter { !$0.isEmpty }
    }
}

extension XMLElement {
    /// True if a row or record takes the cells that no field claims.
    fileprivate var hasLooseCells: Bool {
        var found = false
        forEachDescendant { if $0.name == "group" && $0.attributes["ref"] == "loose" { found = true } }
        return found
    }
}
