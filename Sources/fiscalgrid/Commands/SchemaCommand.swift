import ArgumentParser
import FiscalGridConvert
import FiscalGridCore

/// `fiscalgrid schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Shows and exports the schemas of the table types.",
        subcommands: [List.self, Export.self])

    /// `fiscalgrid schema list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the table types with the titles that they are printed under.")

        @OptionGroup var schemaOptions: SchemaOptions

        func run() throws {
            let schemas = try schemaOptions.catalog().schemas
            var text = TextTable(headings: ["id", "fields", "titles"])
            for schema in schemas {
                text.add([schema.id, String(schema.fields.count), schema.titles.map(\.source).joined(separator: " · ")])
            }
            try Console.write(text.description)
        }
    }

    /// `fiscalgrid schema export`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the schemas to a folder, for xmllint and other validators.",
            discussion:
                "xsd: disclosure.xsd validates every document; the files that it includes are written beside it.")

        /// What schemas are written as.
        enum Target: String, ExpressibleByArgument, CaseIterable {
            case xsd
        }

        @Option(help: ArgumentHelp("The schema language.", valueName: "language"))
        var to: Target = .xsd

        @Option(
            name: [.customShort("o"), .customLong("output")],
            help: ArgumentHelp("The folder to write to.", valueName: "dir"))
        var output: String

        @OptionGroup var schemaOptions: SchemaOptions

        func run() throws {
            let catalog = try schemaOptions.catalog()
            _ = try catalog.compileAll()
            try FileSystem.makeFolder(output)
            for (name, bytes) in catalog.exportedFiles.sorted(by: { $0.key < $1.key }) {
                try FileSystem.write(bytes, to: output + "/" + name)
            }
        }
    }
}
