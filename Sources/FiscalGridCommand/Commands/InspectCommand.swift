import ArgumentParser
import FiscalGrid

/// `fiscalgrid inspect`.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what a document holds: its tables with type, title, size, unit and line, and the findings.",
        discussion: """
            --table draws one table with its merged cells and lists its columns; --why says of each table which types it was \
            compared with, and what spoke for and against them. Of a folder, or of several documents, each is a line.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var user: SaidOptions

    @Option(help: ArgumentHelp("Draw this table, by its number, type or title.", valueName: "n|id|title"))
    var table: String?

    @Flag(help: "Say why each table is of its type.")
    var why = false

    @OptionGroup var schemaOptions: SchemaOptions

    func validate() throws {
        try input.requireSome()
        if input.mayBeSeveral, table != nil || why { throw ValidationError("--table and --why go with one document") }
    }

    func run() throws {
        let catalog = try schemaOptions.catalog()
        let said = try user.said(catalog)
        let converter = Converter(
            catalog: catalog, reader: reading.reader, said: said, validates: false)
        let inputs = try input.resolve()
        if input.mayBeSeveral { return try list(inputs, converter) }
        guard let path = inputs.documents.first?.path else { return }
        func explanation(_ table: Table) -> TypeExplanation {
            TypeExplanation(table: table, catalog: catalog, said: said.types[table.ordinal])
        }
        do {
            let disclosure = try converter.read(path)
            if let table {
                let drawn = try disclosure.tables(named: table).map { table in
                    TableDescription(table, disclosure).description
                        + (why ? "\n" + explanation(table).description : "")
                }
                try Console.write(drawn.joined(separator: "\n"))
            } else if why {
                let explained = disclosure.tables.map { explanation($0).description }
                try Console.write(explained.joined(separator: "\n"))
            } else {
                try Console.write(describe(disclosure))
            }
        } catch let error as ConversionError {
            Console.note(Console.describe(error, in: path))
            throw ExitCode(1)
        }
    }

    /// A line a document.
    private func list(_ inputs: InputOptions.Inputs, _ converter: Converter) throws {
        var hasFailed = inputs.unread.mayHoldDisclosures
        var text = TextTable(
            headings: ["document", "form", "tables", "of a type", "warnings", "year", "organization"],
            rightAligned: [2, 3, 4])
        var count = 0
        for input in inputs.documents {
            do throws(ConversionError) {
                if let reason = input.failure { throw .unreadable(reason: reason) }
                let disclosure = try converter.read(input.path)
                text.add([
                    input.path, disclosure.format.rawValue, String(disclosure.tables.count),
                    String(disclosure.tables.count { $0.schema != nil }),
                    String(disclosure.findings.count { $0.severity > .info }),
                    disclosure.fiscalYear.map(String.init) ?? "-", disclosure.organization?.name ?? "-",
                ])
                count += 1
            } catch {
                hasFailed = true
                Console.note(Console.describe(error, in: input.path))
            }
        }
        if count > 0 { try Console.write(text.description) }
        for line in inputs.unread.lines { Console.note(line) }
        if hasFailed { throw ExitCode(1) }
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
            headings: [
                "#", "type", "title", "rows × columns", "unit", disclosure.format.hasLines ? "line" : "paragraph",
            ], rightAligned: [0, 3, 5])
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

extension InspectCommand: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) {
        reading = .taken(from: &arguments)
        user = .taken(from: &arguments)
        table = arguments.value("table")
        why = arguments.flag("why")
        schemaOptions = .taken(from: &arguments)
        input = .taken(from: &arguments)
    }
}
