import ArgumentParser
import FiscalGridConvert
import FiscalGridCore

extension OutputFormat: ExpressibleByArgument {}
extension SourceFormat: ExpressibleByArgument {}

/// `fiscalgrid convert`.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Converts disclosures to XML, JSON or facts.",
        discussion: """
            One input without -o goes to standard output. Several go there too, as one stream (json: an array), but for XML, \
            which needs a folder. -o names a file, or for several inputs a folder: each document is written to the input's \
            relative path with its suffix replaced.
            """)

    @OptionGroup var input: InputOptions

    @Option(
        name: [.customShort("f"), .customLong("from")],
        help: ArgumentHelp("The input's format; tika-docx is the only one as yet.", valueName: "format"))
    var from: SourceFormat?

    @Option(
        name: [.customShort("t"), .customLong("to")], help: ArgumentHelp("The output's format.", valueName: "format"))
    var to: OutputFormat

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The output: a file, or a folder; - is standard output.", valueName: "path"))
    var output: String?

    @Option(
        help: ArgumentHelp("Convert so many documents at once (default: the number of processors).", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Do not check what is written against its schema.")
    var noValidate = false

    @Option(
        help: ArgumentHelp(
            "Exit with 3 if a finding is this severe: info, warning, inconsistency, error, never.",
            valueName: "severity"))
    var failOn: FailOn = .never

    @OptionGroup var schemaOptions: SchemaOptions

    /// The severity from which findings fail the command.
    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case info, warning, inconsistency, error, never

        var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
    }

    mutating func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs): expected 1 or more") }
    }

    func run() throws {
        let inputs = try input.resolve()
        var target = try OutputTarget(
            path: output == "-" ? nil : output, format: to, inputs: inputs, lists: input.lists,
            isSeveral: input.mayBeSeveral)
        let converter = Converter(catalog: try schemaOptions.catalog(), format: from, validates: !noValidate)
        let batch = Batch(
            converter: converter, format: to, isOneStream: target.isOneStream, jobs: jobs ?? FileSystem.processorCount)
        var outcome = Outcome()
        try batch.run(inputs) { document in
            outcome.take(document, failOn: failOn.severity)
            try target.take(document, &outcome)
        }
        try target.finish()
        let failures = outcome.failures - (to == .jsonLines ? outcome.failuresFromList : 0)
        if failures + outcome.unwritten > 0 { throw ExitCode(1) }
        if outcome.reachesFailOn { throw ExitCode(3) }
    }
}

/// What the whole run came to.
struct Outcome {
    /// Documents without an output.
    var failures = 0
    /// Those of them that a list named.
    var failuresFromList = 0
    /// Outputs that could not be written.
    var unwritten = 0
    /// True if a finding is as severe as `--fail-on` says.
    var reachesFailOn = false

    /// Reports what one document came to on standard error.
    mutating func take(_ document: ConvertedDocument, failOn: Finding.Severity?) {
        if let error = document.error {
            failures += 1
            if document.input.isFromList { failuresFromList += 1 }
            Console.note(Console.describe(error, in: document.input.path))
        }
        let shown = document.findings.filter { $0.severity > .info || $0.code == "read.no-table" }
        if !shown.isEmpty {
            Console.note(shown.map { Console.describe($0, in: document.input.path) }.joined(separator: "\n"))
        }
        if let failOn, document.findings.contains(where: { $0.severity >= failOn }) { reachesFailOn = true }
    }
}
