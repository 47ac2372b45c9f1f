import ArgumentParser
import FiscalGrid

/// `fiscalgrid schema show`.
struct SchemaShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a table type: its titles, its fields with the paths they are printed under, its rules.")

    @Argument(help: ArgumentHelp("The type, by its id or a printed title; schema list names them.", valueName: "id"))
    var id: String

    @OptionGroup var schemaOptions: SchemaOptions

    func run() throws {
        let catalog = try schemaOptions.catalog()
        let schema = try catalog.schema(called: id, id)
        try Console.write(describe(schema))
    }

    private func describe(_ schema: TableSchema) -> String {
        var text = schema.id
        if let title = schema.documentation.chinese { text += "  " + title }
        text += "\n"
        if let description = schema.documentation.english { text += description + "\n" }
        text +=
            "\nTitles\n" + schema.subjects.map { "  about \($0.source)\n" }.joined()
            + schema.titles.map { "  \($0.source)\n" }.joined()
        let outside = schema.fields.filter { !$0.isInBlock }
        if !schema.unpivotedItems.isEmpty {
            if !outside.isEmpty { text += "\nFields of the row\n" + describe(outside) }
            text += "\nItems that may stand in the header\n"
            text += schema.unpivotedItems.map { "  \($0.source)\n" }.joined()
            text += "\nFields of each item, below or above its label\n" + describe(schema.fields.filter(\.isInBlock))
        } else if schema.blocks.isEmpty {
            text += "\nFields\n" + describe(outside)
        } else {
            if !outside.isEmpty { text += "\nFields of the row\n" + describe(outside) }
            text += "\nSides\n"
            for block in schema.blocks {
                let places = block.labels.map { "under \($0.source)" } + (block.isByPlace ? ["by its place"] : [])
                text += "  \(block.side), \(places.joined(separator: " or "))\n"
            }
            text += "\nFields of each side, below its label\n" + describe(schema.fields.filter(\.isInBlock))
        }
        if !schema.preludeFields.isEmpty {
            text +=
                "\nIn a box above, which starts with \(schema.preludeLabels.map(\.source).joined(separator: " or "))\n"
            text += describe(schema.preludeFields)
        }
        text += "\nRules\n" + rules(schema).map { "  \($0)\n" }.joined()
        let words = schema.lexiconWords
        if words.isEmpty { return text }
        return text + "\nWords of the lexicon; a lexicon.xml of --schemas adds others\n"
            + words.map { "  \($0.name): \($0.words.joined(separator: " "))\n" }.joined()
    }

    /// A line a field, and below it its paths.
    private func describe(_ fields: [TableSchema.Field]) -> String {
        var table = TextTable(headings: ["", "", "", "", ""])
        for field in fields {
            var marks: [String] = []
            switch field.requirement {
            case .required: marks.append("required")
            case .alternative: marks.append("one of these required")
            case .optional: break
            }
            if field.isOnlyAmount { marks.append("or the only amount") }
            if field.holds { marks.append("holds down") }
            if let unit = field.unit { marks.append("in \(unit.printed)") }
            table.add([
                "  " + field.name, field.type.rawValue, field.chineseTitle ?? "", marks.joined(separator: ", "),
                field.documentation.english ?? "",
            ])
        }
        let lines = table.description.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        return zip(lines, fields).map { line, field in
            "\(line)\n      \(paths(of: field).joined(separator: " | "))\n"
        }.joined()
    }

    private func paths(of field: TableSchema.Field) -> [String] {
        field.columns.map(\.source) + field.joinedColumns.map { $0.map(\.source).joined(separator: " + ") }
    }

    private func rules(_ schema: TableSchema) -> [String] {
        var rules: [String] = []
        for kind in RowKind.allCases {
            let labels = schema.kinds.patterns.filter { $0.kind == kind }.map(\.label.source)
            if labels.isEmpty { continue }
            rules.append(
                "\(kind.rawValue) row: \(schema.labelFields.joined(separator: " or ")) is \(labels.joined(separator: " | "))"
            )
        }
        if let code = schema.kinds.rollupField { rules.append("subtotal row: its \(code) begins that of a row below") }
        for layout in schema.layouts {
            let needs = layout.needs.map { $0.joined(separator: " or ") }.joined(separator: ", ")
            rules.append("layout \(layout.form.rawValue): needs \(needs)")
        }
        for row in schema.namedRows { rules.append("row \(row.name): \(row)") }
        for rule in schema.rules {
            let codes = rule.codes.map(\.name).joined(separator: ", ")
            rules.append("\(codes): \(rule)")
        }
        return rules.isEmpty ? ["none"] : rules
    }
}
