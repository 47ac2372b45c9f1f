import ArgumentParser
import FiscalGrid

/// `fiscalgrid schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Shows, checks, drafts and exports the schemas of the table types.",
        subcommands: [List.self, SchemaShowCommand.self, Check.self, SchemaDraftCommand.self, Export.self])

    /// `fiscalgrid schema list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Lists the table types, each with its usual title.",
            discussion: "With --all also what the titles of each type are about, and those that it names.")

        @Flag(help: "List also what titles are about, and titles that are named.")
        var all = false

        @OptionGroup var schemaOptions: SchemaOptions

        func run() throws {
            let schemas = try schemaOptions.catalog().schemas
            var text = TextTable(headings: ["id", "fields", "title"] + (all ? ["about"] : []))
            for schema in schemas {
                let title = schema.documentation.chinese ?? schema.titles.first?.source ?? ""
                let about = schema.subjects.map(\.source) + schema.titles.map(\.source)
                text.add(
                    [schema.id, String(schema.fields.count), title] + (all ? [about.joined(separator: " | ")] : []))
            }
            try Console.write(text.description)
        }
    }

    /// `fiscalgrid schema check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Looks for mistakes in table schemas.",
            discussion: """
                Says on standard error of each file whether it is in order, or each mistake with its line: in the XSD, in the \
                annotations, against the other types. Exits with 1 if there is one.
                """)

        @Argument(help: ArgumentHelp("XSD files, named <id>.xsd.", valueName: "file"))
        var files: [String]

        @OptionGroup var schemaOptions: SchemaOptions

        func run() throws {
            let named = try schemaOptions.files()
            var hasFailed = false
            for file in files {
                let problems: [String]
                do throws(FileSystem.Failure) {
                    let isLexicon = FileSystem.name(of: file) == SchemaOptions.lexicon
                    let others =
                        isLexicon && named.isEmpty
                        ? try SchemaOptions.files(in: FileSystem.folder(of: file)) : named
                    problems = SchemaCheck(
                        file: FileSystem.name(of: file), bytes: try FileSystem.read(file), beside: others
                    ).problems()
                } catch {
                    problems = ["\(error.path): \(error.reason)"]
                }
                hasFailed = hasFailed || !problems.isEmpty
                let lines = problems.map { FileSystem.qualify($0, in: FileSystem.folder(of: file), file) }
                Console.note(lines.isEmpty ? Console.line(file, "in order") : lines.joined(separator: "\n"))
            }
            if hasFailed { throw ExitCode(1) }
        }
    }

    /// `fiscalgrid schema export`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Writes the schemas to a folder, for xmllint and other validators.",
            discussion: """
                xsd: disclosure.xsd validates every document; the files that it includes are written beside it. json-schema: \
                disclosure.schema.json (JSON and JSON Lines) and facts.schema.json. table-schema: <id>.tableschema.json for \
                the files of convert -t csv --stack. schematron: fiscalgrid.sch, the sums that the audit knows, for checkers of the XML.
                """)

        /// What schemas are written as.
        enum Target: String, ExpressibleByArgument, CaseIterable {
            case xsd
            case jsonSchema = "json-schema"
            case tableSchema = "table-schema"
            case schematron
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
            let files =
                switch to {
                case .xsd:
                    catalog.exportedFiles.sorted { $0.key < $1.key }.map { OutputFile(name: $0.key, bytes: $0.value) }
                case .jsonSchema: catalog.jsonSchemas(formats: Reader.all.map(\.format))
                case .tableSchema: catalog.tableSchemas
                case .schematron: catalog.schematron
                }
            for file in files { try FileSystem.write(file.bytes, to: FileSystem.join(output, file.name)) }
        }
    }
}
