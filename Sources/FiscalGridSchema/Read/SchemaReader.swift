import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads the annotations of one table type's XSD. The profile is described in `Schemas/README.md`.
struct SchemaReader {
    let file: String
    private var reasons: [String] = []

    static let mapping: StaticString = "urn:fiscalgrid:mapping"

    private init(file: String) { self.file = file }

    /// The table type of an XSD; `file` is its base name.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with every departure from the profile.
    static func read(_ bytes: [UInt8], file: String) throws(ConversionError) -> TableSchema {
        try XMLTree.schema(bytes, file) { root throws(ConversionError) in
            var reader = SchemaReader(file: file)
            return try reader.read(root)
        }
    }

    private mutating func read(_ root: XMLElement) throws(ConversionError) -> TableSchema {
        let id = String(file.dropLast(4))
        checkFields(in: root)
        reasons += MetaSchema.profile.problems(in: root, file)
        if !reasons.isEmpty { throw .schema(reasons: reasons) }
        guard let table = root.children.first(where: { $0.isNamed("element") && $0.attribute("name") == id }) else {
            throw .schema(reasons: [
                "\(file):\(root.line): no element \"\(id)\"; a table schema declares one named like its file"
            ])
        }
        var types: [String: XMLElement] = [:]
        for child in root.children where child.isNamed("complexType") || child.isNamed("group") {
            if let name = child.attribute("name") { types[name] = child }
        }
        var schema = TableSchema(id: id, file: file, titles: [], fields: [])
        schema.line = table.line
        schema.titles = SchemaReader.alternatives(table.attribute("title", in: SchemaReader.mapping)).map(
            TitlePattern.init)
        for title in schema.titles where title.isEmpty {
            fail(table.line, "the title \"\(title.source)\" leaves nothing to compare, and would claim every table")
        }
        let about = TitleSubject.read(table.attribute("about", in: SchemaReader.mapping) ?? "")
        schema.subjects = about.subjects
        if schema.titles.isEmpty && schema.subjects.isEmpty {
            fail(table.line, "the table has neither map:about nor map:title; expected one of them")
        }
        for name in about.unknown {
            fail(table.line, "map:about names \"\(name)\"; expected a feature of lexicon.xml")
        }
        for subject in schema.subjects where subject.required.isEmpty {
            fail(table.line, "map:about \"\(subject.source)\" requires nothing, and would claim every table")
        }
        read(annotation: table, into: &schema)
        guard let type = table.attribute("type").flatMap({ types[$0] }),
            let row = readRows(of: type, types, into: &schema)
        else {
            throw .schema(
                reasons: reasons + ["\(file):\(table.line): no element \"row\" with a type declared in this file"])
        }
        reasons += SchemaProfile(file: file).problems(of: schema, table: table, type: type, row: row)
        if !reasons.isEmpty { throw .schema(reasons: reasons) }
        return schema
    }

    /// Names the one path among many that is no path, and the types that a field may have; the profile would refuse the whole list, and
    /// name the type alone.
    private mutating func checkFields(in root: XMLElement) {
        root.forEachDescendant { element in
            let type = element.attribute("type") ?? ""
            if element.attribute("column", in: SchemaReader.mapping) != nil, FieldType(rawValue: type) == nil {
                let known = FieldType.allCases.map(\.rawValue).joined(separator: ", ")
                let name = element.attribute("name") ?? ""
                fail(element.line, "field \"\(name)\" has type \"\(type)\"; expected one of \(known)")
            }
            for attribute in ["column", "unpivot"] as [StaticString] {
                for path in SchemaReader.alternatives(element.attribute(attribute, in: SchemaReader.mapping))
                where path.startsWithBytes(of: "#") && Lexicon.paths(named: String(path.dropFirst())).isEmpty {
                    fail(element.line, "map:\(attribute) names \(path); expected a path of lexicon.xml")
                }
                for path in SchemaReader.paths(element.attribute(attribute, in: SchemaReader.mapping)) {
                    for pattern in PathPattern.joined(path) {
                        if let problem = pattern.problem {
                            fail(element.line, "the path \"\(pattern.source)\" of map:\(attribute) \(problem)")
                        }
                    }
                }
            }
        }
    }

    private mutating func fail(_ line: Int, _ reason: String) { reasons.append("\(file):\(line): \(reason)") }

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
        switch element.name {
        case "kind":
            schema.labelFields = element.names("on")
            schema.kinds.rollupField = element.attribute("rollup")
            for kind in RowKind.allCases {
                for label in SchemaReader.alternatives(element.attribute(SchemaReader.attribute(of: kind))) {
                    schema.kinds.patterns.append(.init(kind: kind, label: LabelPattern(label)))
                }
            }
        case "layout":
            let needs = element.names("needs").map { $0.split(separator: "|").map { String($0) } }
            schema.layouts.append(.init(form: .init(rawValue: element.text("form")) ?? .rows, needs: needs))
        case "row":
            schema.namedRows.append(RuleReader.row(element))
        default: if let rule = DeclaredRules.rule(element, file: file, &reasons) { schema.rules.append(rule) }
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
        var unknown: [(Int, String)] = []
        type.forEachDescendant { element in
            guard element.isNamed("element"), let name = element.attribute("name") else { return }
            if name == "row" { row = element.attribute("type").flatMap { types[$0] } }
            if name == "prelude", let labels = element.attribute("prelude", in: SchemaReader.mapping) {
                schema.preludeLabels = SchemaReader.alternatives(labels).map(PathPattern.init)
                for label in schema.preludeLabels {
                    if let problem = label.problem {
                        unknown.append((element.line, "the label \"\(label.source)\" of map:prelude \(problem)"))
                    }
                }
                prelude = element.attribute("type").flatMap { types[$0] }
            }
        }
        for (line, problem) in unknown { fail(line, problem) }
        guard let row else { return nil }
        var rowElements = Elements(row, types)
        if !rowElements.hasLooseCells {
            fail(row.line, "the row has no <xs:group ref=\"loose\"/>; a cell that no field claims needs it")
        }
        var inBlock: [TableSchema.Field] = []
        for element in rowElements.declared where isRecord(element) {
            if let blocks = element.attribute("blocks", in: SchemaReader.mapping) {
                schema.blocks = self.blocks(blocks, line: element.line)
            }
            for part in SchemaReader.alternatives(element.attribute("lists", in: SchemaReader.mapping)) {
                let parts = part.split(separator: "=", maxSplits: 1).map { String(String($0).trimmed) }
                guard parts.count == 2 else { continue }
                let label = PathPattern(parts[1])
                if let problem = label.problem {
                    fail(element.line, "the label \"\(label.source)\" of map:lists \(problem)")
                }
                if let known = schema.lists.firstIndex(where: { $0.name == parts[0] }) {
                    schema.lists[known].labels.append(label)
                } else {
                    schema.lists.append(.init(name: parts[0], labels: [label]))
                }
            }
            if let items = element.attribute("unpivot", in: SchemaReader.mapping) {
                schema.unpivotedItems = SchemaReader.paths(items).map(PathPattern.init)
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

    /// `side=label | side=label`; a side may have several labels. `side=*` is told by its place.
    private mutating func blocks(_ list: String, line: Int) -> [TableSchema.Block] {
        var blocks: [TableSchema.Block] = []
        for part in SchemaReader.alternatives(list) {
            let parts = part.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let (side, label) = (String(String(parts[0]).trimmed), PathPattern(String(String(parts[1]).trimmed)))
            if label.source == "*" {
                let known = blocks.firstIndex { $0.side == side }
                if known.map({ blocks[$0].isByPlace }) ?? false { fail(line, "map:blocks names \"\(side)=*\" twice") }
                if let known {
                    blocks[known].isByPlace = true
                } else {
                    blocks.append(TableSchema.Block(side: side, labels: [], isByPlace: true))
                }
                continue
            }
            if let problem = label.problem { fail(line, "the label \"\(label.source)\" of map:blocks \(problem)") }
            if blocks.contains(where: { $0.labels.contains(where: { $0.claimsSame(as: label) }) }) {
                fail(line, "map:blocks names the label \"\(label.source)\" twice")
            }
            if let known = blocks.firstIndex(where: { $0.side == side }) {
                blocks[known].labels.append(label)
            } else {
                blocks.append(TableSchema.Block(side: side, labels: [label]))
            }
        }
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
        let columns = SchemaReader.paths(element.attribute("column", in: SchemaReader.mapping))
        guard let type = FieldType(rawValue: element.attribute("type") ?? "") else { return nil }
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
        let unit = element.attribute("unit", in: SchemaReader.mapping)
        var field = TableSchema.Field(
            name: name, type: type, columns: patterns, requirement: SchemaReader.requirement(element),
            holds: element.attribute("hold", in: SchemaReader.mapping) == "true", isInBlock: isInBlock,
            unit: unit.flatMap { MonetaryUnit(printed: $0) },
            documentation: documentation(of: element), line: element.line)
        field.joinedColumns = joined
        field.isOnlyAmount = element.attribute("only", in: SchemaReader.mapping) == "amount"
        return field
    }

    private static func requirement(_ element: XMLElement) -> TableSchema.Requirement {
        switch element.attribute("required", in: SchemaReader.mapping) {
        case "true": .required
        case "alternative": .alternative
        default: .optional
        }
    }

    /// The paths of `a | #name | c`: a name stands for the paths that the lexicon has under it.
    private static func paths(_ list: String?) -> [String] {
        alternatives(list).flatMap { part in
            part.startsWithBytes(of: "#") ? Lexicon.paths(named: String(part.dropFirst())) : [part]
        }
    }

    /// The parts of `a | b | c`.
    static func alternatives(_ list: String?) -> [String] {
        (list ?? "").split(separator: "|").map { String(String($0).trimmed) }.filter { !$0.isEmpty }
    }
}
