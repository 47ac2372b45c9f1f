import ArgumentParser
import FiscalGrid

extension CSVFlavor: ExpressibleByArgument {}
extension CSVOptions.Header: ExpressibleByArgument {}

/// `fiscalgrid convert`.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Converts disclosures to XML, JSON, CSV or facts.",
        discussion: """
            One input without -o goes to standard output. Several go there too, as one stream (json: an array), but for XML, \
            which needs a folder. -o names a file, or for several inputs a folder: each document is written to the input's \
            relative path with its suffix replaced.

            csv makes a folder: one file a table and datapackage.json; for several inputs a folder each below it. --table writes \
            one table to standard output, --stack one file a type over all inputs.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var user: SaidOptions

    @Option(
        name: [.customShort("t"), .customLong("to")],
        help: ArgumentHelp("The output's format; without it the one that the suffix of -o names.", valueName: "format"))
    var to: DisclosureFormat?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The output: a file, or a folder; - is standard output.", valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("csv: only this table, by its number, type or title.", valueName: "n|id|title"))
    var table: String?

    @Flag(help: "csv: one file a type, with the tables of all inputs.")
    var stack = false

    @Option(help: ArgumentHelp("csv: what the header says, field ids or printed labels.", valueName: "id|label"))
    var header: CSVOptions.Header?

    @Option(
        help: ArgumentHelp(
            "csv and facts: for programs, or for Excel (byte-order mark, CRLF, no formulas).",
            valueName: "rfc4180|excel"))
    var csvFlavor: CSVFlavor?

    @OptionGroup var work: BatchOptions

    @Flag(help: "Do not check what is written against its schema.")
    var noValidate = false

    @Flag(help: "Do not ask whether the figures add up.")
    var noAudit = false

    @Option(
        help: ArgumentHelp(
            "Exit with 3 if a finding is this severe: info, warning, inconsistency, error, never.",
            valueName: "severity"))
    var failOn: FailOn = .never

    @OptionGroup var schemaOptions: SchemaOptions

    mutating func validate() throws {
        try input.requireSome()
        let to = try format()
        if !to.framing.isPackage {
            for (option, isUsed) in [("--table", table != nil), ("--stack", stack), ("--header", header != nil)]
            where isUsed {
                throw ValidationError("\(option) goes with -t csv")
            }
            if csvFlavor != nil && to.name != DisclosureFormat.facts.name {
                throw ValidationError("--csv-flavor goes with -t csv and -t facts")
            }
        }
    }

    /// What `-t` names, else the suffix of `-o`.
    func format() throws -> DisclosureFormat {
        if let to { return to }
        let names = DisclosureFormat.all.map(\.name).joined(separator: ", ")
        guard let output, output != "-" else {
            throw ValidationError("no format; name one with -t: \(names)")
        }
        let suffix = FileSystem.suffix(of: output)
        let found = DisclosureFormat.all.filter { $0.suffix == suffix }
        if let package = found.first(where: \.framing.isPackage), table != nil { return package }
        if found.count == 1 || suffix == DisclosureFormat.jsonLines.suffix { return found[0] }
        throw ValidationError(
            found.isEmpty
                ? "-o \(output): its suffix names no format; name one with -t: \(names)"
                : "-o \(output): \(found.map(\.name).joined(separator: " and ")) have this suffix; name one with -t")
    }

    func run() throws {
        let to = try format()
        let inputs = try input.resolve(output: output == "-" ? nil : output)
        let catalog = try schemaOptions.catalog()
        let jobs = work.count
        let threads = inputs.documents.count == 1 ? jobs : 1
        let converter = Converter(
            catalog: catalog, reader: reading.reader, said: try user.said(catalog), validates: !noValidate,
            threads: threads, for: to)
        let output = try Output(self, converter, catalog, OutputPaths(inputs: inputs.documents, lists: input.lists))
        let auditor = noAudit ? nil : Auditor(rulesBetweenTables: catalog.rulesBetweenTables, threads: threads)
        let batch = Batch(converter: converter, jobs: jobs) {
            [render = output.render] disclosure throws(ConversionError) in
            if let auditor { disclosure.add(auditor.findings(in: disclosure)) }
            return try render(disclosure)
        }
        var run = BatchRun(
            inputs: inputs.documents, unread: inputs.unread, options: work, batch: batch, target: output.target,
            settings: try settings(),
            failOn: failOn.severity)
        let outcome = try run.run()
        if stack, outcome.unrecognizedTables > 0 {
            Console.note(
                "\(outcome.unrecognizedTables) tables of no known type stand in no stack; -t csv without --stack and -t facts have them"
            )
        }
        try outcome.end(failuresAreLines: to.framing.hasFailureLines)
    }
}

extension ConvertCommand {
    /// What decides what the outputs look like besides the inputs: `--resume` keeps none that was made otherwise.
    private func settings() throws -> String {
        let options: [String?] = [
            "convert", Product.version, try format().name, table, header?.rawValue,
            csvFlavor?.rawValue, "\(stack)", "\(noValidate)", "\(noAudit)",
        ]
        return (options.map { $0 ?? "" } + [reading.settings, user.settings, try schemaOptions.settings()]).joined(
            separator: "\n")
    }
}

/// What is written of each document, and where it goes.
private struct Output {
    let target: any OutputTarget
    let render: @Sendable (Disclosure) throws(ConversionError) -> [OutputFile]

    init(_ command: ConvertCommand, _ converter: Converter, _ catalog: SchemaCatalog, _ paths: OutputPaths) throws {
        let path = command.output == "-" ? nil : command.output
        let isSeveral = command.input.mayBeSeveral
        let options = CSVOptions(header: command.header ?? .id, flavor: command.csvFlavor ?? .rfc4180)
        let format = try command.format()
        if !format.framing.isPackage {
            let stream = try StreamTarget(
                path: path, suffix: format.suffix, framing: format.framing, header: format.header(options),
                paths: paths, isSeveral: isSeveral)
            target = stream
            let includesHeader = !stream.isOneStream
            render = { disclosure throws(ConversionError) in
                let bytes = try converter.write(
                    disclosure, as: format, includesHeader: includesHeader, options: options)
                return [OutputFile(name: "", bytes: bytes)]
            }
        } else if command.stack {
            let stack = CSVStack(options: options)
            if let id = command.table {
                let schema = try catalog.schema(called: id, "--table \(id)")
                let file = path.map {
                    FileSystem.isFolder($0) || $0.hasSuffix("/")
                        ? FileSystem.join($0, CSVStack.fileName(of: schema)) : $0
                }
                target = try StreamTarget(
                    path: file, suffix: format.suffix, framing: .joined, header: stack.header(of: schema), paths: paths,
                    isSeveral: false)
                render = { disclosure throws(ConversionError) in
                    try converter.lines(of: disclosure, in: stack).filter { $0.name == CSVStack.fileName(of: schema) }
                }
            } else {
                target = try StackTarget(path: path, paths: paths, stack: stack, catalog: catalog)
                render = { disclosure throws(ConversionError) in try converter.lines(of: disclosure, in: stack) }
            }
        } else if let name = command.table {
            if isSeveral { throw ValidationError("--table writes one table of one input; --stack those of several") }
            target = try StreamTarget(
                path: path, suffix: format.suffix, framing: .joined, paths: paths, isSeveral: false)
            render = { disclosure throws(ConversionError) in
                [OutputFile(name: "", bytes: try converter.csv(name, of: disclosure, options: options))]
            }
        } else {
            target = try PackageTarget(path: path, paths: paths, isSeveral: isSeveral)
            render = { disclosure throws(ConversionError) in
                try converter.files(of: disclosure, as: format, options: options)
            }
        }
    }
}

extension ConvertCommand: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) {
        reading = .taken(from: &arguments)
        user = .taken(from: &arguments)
        to = arguments.value("to", short: "t")
        output = arguments.value("output", short: "o")
        table = arguments.value("table")
        stack = arguments.flag("stack")
        header = arguments.value("header")
        csvFlavor = arguments.value("csv-flavor")
        work = .taken(from: &arguments)
        noValidate = arguments.flag("no-validate")
        noAudit = arguments.flag("no-audit")
        failOn = arguments.value("fail-on") ?? .never
        schemaOptions = .taken(from: &arguments)
        input = .taken(from: &arguments)
    }
}
