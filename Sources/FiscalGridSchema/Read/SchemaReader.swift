import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads the annotations of one table type's XSD. The profile is described in `Schemas/README.md`.
struct SchemaReader {
    let file: String
    private var reasons: [String] = []

    static let mapping: StaticString = "urn:fiscalgrid:mapping"
    private static let xsd: StaticString = "http://www.w3.org/2001/XMLSchema"

    private let titles: [TitlePattern]?
    private var hasKind = false
    /// True for a built-in schema, whose titles are known: the tests have checked it, and it is read at every start.
    private var isTrusted: Bool { titles != nil }

    private init(file: String, titles: [TitlePattern]?) {
        self.file = file
        self.titles = titles
    }

    /// The table type of an XSD; `file` is its base name, `titles` what is known of its titles.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with every departure from the profile.
    static func read(
        _ bytes: [UInt8], file: String, titles: [TitlePattern]? = nil
    ) throws(ConversionError) -> TableSchema {
        try XMLTree.schema(bytes, file) { root throws(ConversionError) in
            var reader = SchemaReader(file: file, titles: titles)
            return try reader.read(root)
        }
    }

    private mutating func read(_ root: XMLElement) throws(ConversionError) -> TableSchema {
        let id = String(file.dropLast(4))
        guard root.isNamed("schema"), root.isIn(SchemaReader.xsd) else {
            throw .schema(reasons: ["\(file):\(root.line): found <\(root.name)>; expected an XML schema"])
        }
        let namespace = root.attribute("targetNamespace") ?? ""
        guard namespace == "urn:fiscalgrid:1" else {
            throw .schema(reasons: [
                "\(file):\(root.line): found the targetNamespace \"\(namespace)\"; expected urn:fiscalgrid:1"
            ])
        }
        guard let table = root.children.first(where: { $0.isNamed("element") && $0.attribute("name") == id }),
            table.attribute("substitutionGroup") == "table"
        else {
            throw .schema(reasons: [
                "\(file):\(root.line): no element \"\(id)\" of substitutionGroup=\"table\"; a table schema declares one named like its file"
            ])
        }
        var types: [String: XMLElement] = [:]
        for child in root.children where child.isNamed("complexType") || child.isNamed("group") {
            if let name = child.attribute("name") { types[name] = child }
        }
        if !isTrusted { noteUnknownAnnotations(in: root) }
        var schema = TableSchema(id: id, file: file, titles: [], fields: [])
        schema.line = table.line
        schema.titles =
            titles
            ?? SchemaReader.alternatives(table.attribute("title", in: SchemaReader.mapping)).map(TitlePattern.init)
        if schema.titles.isEmpty {
            fail(
                table.line,
                "no map:title in the namespace \(SchemaReader.mapping); a table type names its printed titles")
        }
        for title in schema.titles where title.isEmpty {
            fail(table.line, "the title \"\(title.source)\" leaves nothing to compare, and would claim every table")
        }
        read(annotation: table, into: &schema)
        guard let type = table.attribute("type").flatMap({ types[$0] }) else {
            throw .schema(reasons: reasons + ["\(file):\(table.line): its type is not declared in this file"])
        }
        guard let row = readRows(of: type, types, into: &schema) else {
            throw .schema(
                reasons: reasons + ["\(file):\(type.line): no element \"row\" with a type declared in this file"])
        }
        if !isTrusted { reasons += SchemaProfile(file: file).problems(of: schema, table: table, type: type, row: row) }
        if !reasons.isEmpty { throw .schema(reasons: reasons) }
        return schema
    }

    private mutating func fail(_ line: Int, _ reason: String) { reasons.append("\(file):\(line): \(reason)") }

    /// Annotations that nobody reads are mistakes: a misspelled map:requierd would be ignored in silence.
    private mutating func noteUnknownAnnotations(in root: XMLElement) {
        let attributes: Set<String> = [
            "title", "column", "required", "hold", "unit", "blocks", "unpivot", "prelude",
        ]
        let elements = RuleReader.elements.union(["kind"])
        var unknown: [(Int, String)] = []
        root.forEachDescendant { element in
            if element.isIn(SchemaReader.mapping), !elements.contains(element.name) {
                let known = elements.sorted().map { "<map:\($0)>" }.joined(separator: ", ")
                unknown.append((element.line, "unknown annotation <map:\(element.name)>; expected one of \(known)"))
            }
            for name in element.attributeNames(in: SchemaReader.mapping) where !attributes.contains(name) {
                let known = attributes.sorted().map { "map:\($0)" }.joined(separator: ", ")
                unknown.append((element.line, "unknown annotation map:\(name); expected one of \(known)"))
            }
        }
        for (line, reason) in unknown { fail(line, reason) }
    }

    // MARK: The table

    /// Documentation, row kinds and rules.
    private mutating func read(annotation table: XMLElement, into schema: inout TableSchema) {
        schema.documentation = documentation(of: table)
        for annotation in table.children where annotation.isNamed("annotation") {
            for info in annotation.children where info.isNamed("appinfo") {
                for element in info.children where element.isIn(SchemaReader.mapping) {
                    read(rule: element, into: &schema)
                }
            }
        }
    }

    private mutating func read(rule element: XMLElement, into schema: inout TableSchema) {
        let rules = RuleReader(file: file)
        switch element.name {
        case "kind":
            if hasKind { fail(element.line, "a second <map:kind>; a type has one") }
            hasKind = true
            schema.labelFields = RuleReader.names(element.attribute("on"))
            schema.kinds.rollupField = element.attribute("rollup")
            for kind in RowKind.allCases {
                for label in SchemaReader.alternatives(element.attribute(SchemaReader.attribute(of: kind))) {
                    schema.kinds.patterns.append(.init(kind: kind, label: LabelPattern(label)))
                }
            }
        case "row":
            if let row = rules.row(element, &reasons) { schema.namedRows.append(row) }
        case let name where RuleReader.elements.contains(name):
            if let rule = rules.rule(element, &reasons) { schema.rules.append(rule) }
        default: break
        }
    }

    private static func attribute(of kind: RowKind) -> StaticString {
        switch kind {
        case .total: "total"
        case .subtotal: "subtotal"
        case .detail: "detail"
        case .ofWhich: "of-which"
        }
    }

    /// The text of an element's own `xs:documentation`, white space collapsed.
    private func documentation(of element: XMLElement) -> TableSchema.Documentation {
        var result = TableSchema.Documentation()
        for annotation in element.children where annotation.isNamed("annotation") {
            for text in annotation.children where text.isNamed("documentation") {
                switch text.attribute("lang", in: "http://www.w3.org/XML/1998/namespace") ?? "en" {
                case "zh": result.chinese = text.text.collapsed
                case "en": result.english = text.text.collapsed
                default: break
                }
            }
        }
        return result
    }

    // MARK: Rows, records and the prelude

    /// The fields of the table's row, of its records and of its prelude; the row's type, if there is one.
    private mutating func readRows(
        of type: XMLElement, _ types: [String: XMLElement], into schema: inout TableSchema
    ) -> XMLElement? {
        var row: XMLElement?
        var prelude: XMLElement?
        var hasPreludeLabels = true
        type.forEachDescendant { element in
            guard element.isNamed("element"), let name = element.attribute("name") else { return }
            if name == "row" { row = element.attribute("type").flatMap { types[$0] } }
            if name == "prelude", let labels = element.attribute("prelude", in: SchemaReader.mapping) {
                schema.preludeLabels = SchemaReader.alternatives(labels).map(\.labelKey)
                hasPreludeLabels = !schema.preludeLabels.isEmpty
                prelude = element.attribute("type").flatMap { types[$0] }
            }
        }
        guard let row else { return nil }
        if !hasPreludeLabels { fail(type.line, "map:prelude names no label") }
        var rowElements = Elements(row, types)
        if !rowElements.hasLooseCells {
            fail(row.line, "the row has no <xs:group ref=\"loose\"/>; a cell that no field claims needs it")
        }
        var inBlock: [TableSchema.Field] = []
        for element in rowElements.declared where isRecord(element) {
            if let blocks = element.attribute("blocks", in: SchemaReader.mapping) {
                schema.blocks = self.blocks(blocks, line: element.line)
            }
            if let items = element.attribute("unpivot", in: SchemaReader.mapping) {
                schema.unpivotedItems = self.items(items, element)
            }
            guard let record = element.attribute("type").flatMap({ types[$0] }) else {
                fail(element.line, "the record's type is not declared in this file")
                continue
            }
            let recordElements = Elements(record, types)
            if !recordElements.hasLooseCells { fail(record.line, "the record has no <xs:group ref=\"loose\"/>") }
            inBlock += fields(recordElements, isInBlock: true)
            // A row that is one record itself has the fields of a record.
            if !schema.unpivotedItems.isEmpty {
                rowElements.declared.removeAll { own in
                    own.attribute("name").map { name in inBlock.contains { $0.name == name } } ?? false
                }
            }
        }
        schema.fields = fields(rowElements, isInBlock: false) + inBlock
        if let prelude { schema.preludeFields = fields(Elements(prelude, types), isInBlock: false) }
        return row
    }

    /// The elements that a type declares, and whether it takes cells that no field claims.
    private struct Elements {
        var declared: [XMLElement] = []
        var hasLooseCells = false

        /// Reads a type; what a group of this file declares belongs to the type that refers to it.
        init(_ type: XMLElement, _ groups: [String: XMLElement], depth: Int = 0) {
            var (declared, hasLooseCells) = ([XMLElement](), false)
            type.forEachDescendant { element in
                if element.isNamed("element"), element.attribute("name") != nil { declared.append(element) }
                guard element.isNamed("group"), let name = element.attribute("ref") else { return }
                if name == "loose" {
                    hasLooseCells = true
                } else if let group = groups[name], group.isNamed("group"), depth < 8 {
                    declared += Elements(group, groups, depth: depth + 1).declared
                }
            }
            (self.declared, self.hasLooseCells) = (declared, hasLooseCells)
        }
    }

    /// True for the element of records, which is no field.
    private func isRecord(_ element: XMLElement) -> Bool {
        element.attribute("blocks", in: SchemaReader.mapping) != nil
            || element.attribute("unpivot", in: SchemaReader.mapping) != nil
    }

    /// The header paths of items.
    private mutating func items(_ list: String, _ element: XMLElement) -> [PathPattern] {
        let items = SchemaReader.alternatives(list).map(PathPattern.init)
        if items.isEmpty { fail(element.line, "map:unpivot names no item; expected header paths") }
        if element.attribute("blocks", in: SchemaReader.mapping) != nil {
            fail(element.line, "found map:unpivot beside map:blocks; records are sides or items")
        }
        for item in items where !isTrusted {
            if item.isOpen {
                fail(element.line, "map:unpivot has the open path \"\(item.source)\"; items are written out")
            }
            if let problem = item.problem {
                fail(element.line, "the path \"\(item.source)\" of map:unpivot \(problem)")
            }
        }
        return items
    }

    /// `side=label | side=label`; a side may have several labels. `side=*` is told by its place.
    private mutating func blocks(_ list: String, line: Int) -> [TableSchema.Block] {
        var blocks: [TableSchema.Block] = []
        for part in SchemaReader.alternatives(list) {
            let parts = part.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else {
                fail(line, "found map:blocks part \"\(part)\"; expected side=label")
                continue
            }
            let (side, label) = (String(String(parts[0]).trimmed), String(parts[1]).labelKey)
            if label == "*" {
                let known = blocks.firstIndex { $0.side == side }
                if known.map({ blocks[$0].isByPlace }) ?? false { fail(line, "map:blocks names \"\(side)=*\" twice") }
                if let known {
                    blocks[known].isByPlace = true
                } else {
                    blocks.append(TableSchema.Block(side: side, labels: [], isByPlace: true))
                }
                continue
            }
            if blocks.contains(where: { $0.labels.contains(label) }) {
                fail(line, "map:blocks names the label \"\(label)\" twice")
            }
            if label.containsBytes(of: "/") || label.isEmpty {
                fail(line, "map:blocks has the label \"\(label)\"; expected one printed label, or *")
            }
            if let known = blocks.firstIndex(where: { $0.side == side }) {
                blocks[known].labels.append(label)
            } else {
                blocks.append(TableSchema.Block(side: side, labels: [label]))
            }
        }
        if blocks.isEmpty { fail(line, "map:blocks names no side; expected side=label") }
        return blocks
    }

    private mutating func fields(_ elements: Elements, isInBlock: Bool) -> [TableSchema.Field] {
        elements.declared.compactMap { element in
            if isRecord(element) { return nil }
            return field(element, isInBlock: isInBlock)
        }
    }

    private mutating func field(_ element: XMLElement, isInBlock: Bool) -> TableSchema.Field? {
        let name = element.attribute("name") ?? ""
        let columns = SchemaReader.alternatives(element.attribute("column", in: SchemaReader.mapping))
        if columns.isEmpty {
            fail(element.line, "\"\(name)\" has no map:column; no cell would ever be written to it")
            return nil
        }
        guard let type = FieldType(rawValue: element.attribute("type") ?? "") else {
            let known = FieldType.allCases.map(\.rawValue).joined(separator: ", ")
            fail(
                element.line,
                "field \"\(name)\" has type \"\(element.attribute("type") ?? "")\"; expected one of \(known)")
            return nil
        }
        var patterns: [PathPattern] = []
        var joined: [[PathPattern]] = []
        for column in columns {
            if column.containsByte(UInt8(ascii: "+")) {
                let parts = PathPattern.joined(column)
                if parts.count > 1 { joined.append(parts) } else { patterns += parts }
            } else {
                patterns.append(PathPattern(column))
            }
        }
        if !joined.isEmpty && !type.isCode {
            fail(
                element.line,
                "\"\(name)\" joins columns with +, but is no code; expected FunctionalCode or EconomicCode")
        }
        for pattern in patterns + joined.joined() where !isTrusted {
            if let problem = pattern.problem {
                fail(element.line, "the path \"\(pattern.source)\" of \"\(name)\" \(problem)")
            }
        }
        let unit = element.attribute("unit", in: SchemaReader.mapping)
        if let unit, MonetaryUnit(printed: unit) == nil {
            fail(element.line, "field \"\(name)\" has unit \"\(unit)\"; expected 元, 千元, 万元, 百万元 or 亿元")
        }
        var field = TableSchema.Field(
            name: name, type: type, columns: patterns, requirement: requirement(element),
            holds: holds(element), isInBlock: isInBlock, unit: unit.flatMap { MonetaryUnit(printed: $0) },
            documentation: documentation(of: element), line: element.line)
        field.joinedColumns = joined
        return field
    }

    private mutating func requirement(_ element: XMLElement) -> TableSchema.Requirement {
        switch element.attribute("required", in: SchemaReader.mapping) {
        case nil, "false": return .optional
        case "true": return .required
        case "alternative": return .alternative
        case let value?:
            fail(element.line, "found map:required=\"\(value)\"; expected true, alternative or false")
            return .optional
        }
    }

    private mutating func holds(_ element: XMLElement) -> Bool {
        switch element.attribute("hold", in: SchemaReader.mapping) {
        case nil, "false": return false
        case "true": return true
        case let value?:
            fail(element.line, "found map:hold=\"\(value)\"; expected true or false")
            return false
        }
    }

    /// The parts of `a | b | c`. Read as bytes: the built-in schemas have thousands.
    static func alternatives(_ list: String?) -> [String] {
        guard var list else { return [] }
        return list.withUTF8 { bytes in
            var parts: [String] = []
            var start = 0
            while start <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "|") { end += 1 }
                var (first, last) = (start, end)
                while first < last, isBlank(bytes[first]) { first += 1 }
                while last > first, isBlank(bytes[last - 1]) { last -= 1 }
                if first < last {
                    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<last]), as: UTF8.self)
                    // An ideographic space is white space too.
                    let mayHoldSpace = bytes[first] == 0xE3 || bytes[last - 1] == 0x80
                    parts.append(mayHoldSpace ? String(text.trimmed) : text)
                }
                start = end + 1
            }
            return parts
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
