import ArgumentParser
import FiscalGridConvert
import FiscalGridCore

/// `fiscalgrid inspect`.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what a document holds: its tables with type, title, size, unit and line, and the findings.")

    @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "input"))
    var input: String

    @Option(
        name: [.customShort("f"), .customLong("from")],
        help: ArgumentHelp("The input's format; tika-docx is the only one as yet.", valueName: "format"))
    var from: SourceFormat?

    @OptionGroup var schemaOptions: SchemaOptions

    func run() throws {
        let converter = Converter(catalog: try schemaOptions.catalog(), format: from, validates: false)
        let disclosure: Disclosure
        do throws(ConversionError) {
            let bytes: [UInt8]
            do throws(FileSystem.Failure) {
                bytes = try FileSystem.read(input)
            } catch {
                throw .unreadable(reason: error.reason)
            }
            disclosure = try converter.convert(bytes, name: input)
        } catch {
            Console.note(Console.describe(error, in: input))
            throw ExitCode(1)
        }
        try Console.write(describe(disclosure))
    }

    private func describe(_ disclosure: Disclosure) -> String {
        let organization = disclosure.organization.map { [$0.code, $0.name].compactMap { $0 }.joined(separator: " ") }
        let count = disclosure.tables.count == 1 ? "1 table" : "\(disclosure.tables.count) tables"
        var text = "\(disclosure.name): \(disclosure.format.rawValue), \(count)"
        text +=
            ", \(organization ?? "no organization"), \(disclosure.fiscalYear.map(String.init) ?? "no fiscal year")\n\n"
        var table = TextTable(
            headings: ["#", "type", "title", "rows × columns", "unit", "line"], rightAligned: [0, 3, 5])
        for entry in disclosure.tables {
            let depth = entry.parent == nil ? "" : "↳ "
            table.add([
                String(entry.ordinal), entry.schema?.id ?? "-", depth + (entry.grid.title?.cleaned ?? "-"),
                "\(entry.rows.count) × \(entry.grid.width)", entry.context.unit?.rawValue ?? "-",
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
