import ArgumentParser
import FiscalGrid

/// `fiscalgrid inspect`.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what a document holds: its tables with type, title, size, unit and line, and the findings.",
        discussion: """
            --table draws one table with its merged cells and lists its columns; --why says of each table which types it was \
            compared with, and what spoke for and against them.
            """)

    @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "input"))
    var input: String

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var user: SaidOptions

    @Option(help: ArgumentHelp("Draw this table, by its number or its type.", valueName: "id|n"))
    var table: String?

    @Flag(help: "Say why each table is of its type.")
    var why = false

    @OptionGroup var schemaOptions: SchemaOptions

    func run() throws {
        let catalog = try schemaOptions.catalog()
        let converter = Converter(
            catalog: catalog, reader: reading.reader, said: try user.said(catalog), validates: false)
        let disclosure: Disclosure
        do {
            disclosure = try converter.read(input)
            if let table {
                let table = try disclosure.table(named: table)
                try Console.write(TableDescription(table, disclosure.findings).description)
                if why { try Console.write("\n" + explain(table, catalog)) }
                return
            }
        } catch let error as ConversionError {
            Console.note(Console.describe(error, in: input))
            throw ExitCode(1)
        }
        if why {
            try Console.write(disclosure.tables.map { explain($0, catalog) }.joined(separator: "\n"))
        } else {
            try Console.write(describe(disclosure))
        }
    }

    /// What spoke for and against each type, the best first.
    private func explain(_ table: Table, _ catalog: SchemaCatalog) -> String {
        let title = table.grid.title.map { "\"\($0.cleaned)\"" } ?? "without a title"
        var text = "table \(table.ordinal) \(title), line \(table.grid.line): \(table.schema?.id ?? "no type")\n"
        if let title = table.grid.title {
            let reading = TitleReading(title.cleaned, organization: table.context.organization?.name)
            text += "  the title says \(reading.features.names.joined(separator: ", "))"
            if reading.features.isEmpty { text += "nothing that the lexicon knows" }
            if let organization = reading.organization { text += "; it begins with \(organization)" }
            if !reading.rest.isEmpty { text += "; not known: \(reading.rest.joined(separator: ", "))" }
            if reading.features.stage == nil, let stage = table.stage {
                text += "; the document is a \(stage == .budget ? "budget" : "set of final accounts")"
            }
            text += "\n"
        }
        let evidence = catalog.evidence(for: table)
        if !evidence.contains(where: { $0.title != .other }) { text += "  no type is about that\n" }
        for evidence in evidence {
            let title =
                switch evidence.title {
                case .same: "its title"
                case .captured(let parts):
                    "its title, "
                        + parts.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
                case .subject: "the title says what it is about"
                case .end: "the title ends with one of its titles"
                case .other: "under another title"
                }
            text += "  \(evidence.isChosen ? "✓" : "✗") \(evidence.schema.id): \(title); "
            text +=
                evidence.missing.isEmpty
                ? "every required column is there" : "no column is \(evidence.missing.joined(separator: ", "))"
            for layout in evidence.layouts.dropFirst() {
                text += ", layout \(layout.form): "
                text += layout.missing.isEmpty ? "whole" : "no \(layout.missing.joined(separator: ", "))"
            }
            text += "; \(evidence.claimedColumns) columns are its fields"
            if !evidence.unclaimedPaths.isEmpty { text += ", not " + evidence.unclaimedPaths.joined(separator: " | ") }
            text += "\n"
        }
        return text
    }

    private func describe(_ disclosure: Disclosure) -> String {
        let organization = disclosure.organization.map { [$0.code, $0.name].compactMap { $0 }.joined(separator: " ") }
        let count = disclosure.tables.count == 1 ? "1 table" : "\(disclosure.tables.count) tables"
        let encoding = disclosure.encoding.map { " in \($0.rawValue.uppercased())" } ?? ""
        var text = "\(disclosure.name): \(disclosure.format.rawValue)\(encoding), \(count)"
        text +=
            ", \(organization ?? "no organization"), \(disclosure.fiscalYear.map(String.init) ?? "no fiscal year")\n"
        if !disclosure.formatReason.isEmpty { text += "format: \(disclosure.formatReason)\n" }
        text += "\n"
        var table = TextTable(
            headings: ["#", "type", "title", "rows × columns", "unit", "line"], rightAligned: [0, 3, 5])
        for entry in disclosure.tables {
            let depth = entry.parent == nil ? "" : "↳ "
            table.add([
                String(entry.ordinal), entry.schema?.id ?? "-", depth + (entry.grid.title?.cleaned ?? "-"),
                "\(entry.rows.count) × \(entry.grid.width)", entry.context.unit?.printed ?? "-",
                String(entry.grid.line),
            ])
        }
        if !disclosure.tables.isEmpty { text += table.description }
        if !disclosure.findings.isEmpty {
            text += "\n" + disclosure.findings.map { Console.describe($0, in: disclosure.name) + "\n" }.joined()
        }
        return text
    }
}
