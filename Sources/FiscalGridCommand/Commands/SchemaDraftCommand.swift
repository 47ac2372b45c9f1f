import ArgumentParser
import FiscalGrid

/// `fiscalgrid schema draft`.
struct SchemaDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Drafts the XSD of a table that no schema recognizes, to be edited.",
        discussion: """
            Names and types come from the labels that known types print, and from the cells. -o my/grants.xsd makes the type \
            "grants"; on standard output it is named by --id.
            """)

    @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "input"))
    var input: String

    @Option(help: ArgumentHelp("The table's number, as inspect shows it.", valueName: "n"))
    var table: Int

    @Option(help: ArgumentHelp("The type's id: ASCII letters, digits and hyphens.", valueName: "id"))
    var id: String?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The file to write, named <id>.xsd (default: standard output).", valueName: "file"))
    var output: String?

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var schemaOptions: SchemaOptions

    private var resolvedID: String {
        let name = output.map { FileSystem.name(of: $0) }.flatMap {
            $0.hasSuffix(".xsd") ? String($0.dropLast(4)) : nil
        }
        return id ?? name ?? "draft"
    }

    mutating func validate() throws {
        if let output, output != "-", FileSystem.name(of: output) != resolvedID + ".xsd" {
            throw ValidationError("-o \(output): the file of the type \"\(resolvedID)\" is named \(resolvedID).xsd")
        }
        guard let first = resolvedID.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20),
            resolvedID.utf8.allSatisfy({
                $0 == UInt8(ascii: "-") || $0 < 0x80 && Character(Unicode.Scalar($0)).isLetter
                    || (0x30...0x39).contains($0)
            })
        else {
            throw ValidationError(
                "\(resolvedID): an id has ASCII letters, digits and hyphens, and starts with a letter")
        }
    }

    func run() throws {
        if let output, output != "-", FileSystem.exists(output) {
            throw FileSystem.Failure(
                path: output, reason: "is there already, and a draft would take its place; remove it or name another")
        }
        let catalog = try schemaOptions.catalog()
        let draft: [UInt8]
        do throws(ConversionError) {
            let disclosure = try Converter(catalog: catalog, reader: reading.reader, validates: false).read(input)
            let table = try disclosure.table(named: String(table))
            if let schema = table.schema { Console.note("table \(self.table) is of type \(schema.id) already") }
            draft = try SchemaDraft(of: table, id: resolvedID, catalog: catalog).write()
        } catch {
            Console.note(Console.describe(error, in: input))
            throw ExitCode(1)
        }
        if let output, output != "-" {
            try FileSystem.makeFolder(FileSystem.folder(of: output))
            try FileSystem.write(draft, to: output)
        } else {
            try Console.write(draft)
        }
        // What a person has to look at before anything else.
        let problems = SchemaCheck(file: resolvedID + ".xsd", bytes: draft, beside: try schemaOptions.files())
            .problems()
        if !problems.isEmpty { Console.note(problems.joined(separator: "\n")) }
    }
}

extension Converter {
    /// The disclosure in a file, or in standard input for `-`.
    func read(_ path: String) throws(ConversionError) -> Disclosure {
        let bytes: [UInt8]
        do throws(FileSystem.Failure) {
            bytes = try FileSystem.read(path)
        } catch {
            throw .unreadable(reason: error.reason)
        }
        return try convert(bytes, name: path)
    }
}
