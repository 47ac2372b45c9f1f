import ArgumentParser
import FiscalGrid

/// `fiscalgrid audit`.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Asks whether the printed figures of disclosures add up.",
        discussion: """
            Row totals, codes and those below them, totals of lists, the two sides of a balance, and tables that say the same are \
            compared as the schemas declare it. So are the figures of the text: with the tables, with each other, percentages with \
            their amounts. Printed figures are rounded: a difference that rounding explains is no inconsistency. A figure that several \
            checks fail by is one finding. Of the form it is said what is missing, left over from a template or from another year.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var user: SaidOptions

    @Option(
        name: [.customShort("t"), .customLong("to")],
        help: ArgumentHelp(
            "The report: text for people; json, jsonl and csv, which list every check; sarif for code-review tools.",
            valueName: "format"))
    var to = ReportFormat.text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The output: a file, or a folder; - is standard output.", valueName: "path"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Make only these checks, parted by commas: \(AuditCommand.names.joined(separator: ", ")); form is all of the last \(FindingCode.remarks.count).",
            valueName: "list"))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            "Say what a kind of check means, why it must hold, and which tables it is made of.", valueName: "code"))
    var explain: String?

    @Flag(help: "text: list the checks that passed, and those that could not be made, one by one.")
    var all = false

    @Flag(help: "text, json, jsonl: list the figures that no check compared.")
    var coverage = false

    @Option(help: ArgumentHelp("text: use colours: auto, always, never.", valueName: "when"))
    var color: ColorOption = .auto

    @OptionGroup var work: BatchOptions

    @Option(
        help: ArgumentHelp(
            "Exit with 3 if a finding, of the reading or of the audit, is this severe: info, warning, inconsistency, error, never.",
            valueName: "severity"))
    var failOn: FailOn = .inconsistency

    @OptionGroup var schemaOptions: SchemaOptions

    mutating func validate() throws {
        if to.name != ReportFormat.text.name {
            for (option, isUsed) in [("--all", all), ("--color", color != .auto)] where isUsed {
                throw ValidationError("\(option) goes with -t text")
            }
        }
        if coverage, [ReportFormat.csv.name, ReportFormat.sarif.name].contains(to.name) {
            throw ValidationError("--coverage goes with -t text, json and jsonl")
        }
        _ = try chosen()
        if let explain { _ = try AuditCommand.code(explain, of: "--explain") } else { try input.requireSome() }
    }

    private static let codes = FindingCode.checks + FindingCode.remarks
    private static let names = codes.map(\.name)
    private static let known = "expected " + names.joined(separator: ", ") + ", or form"

    /// What `--rules` names; all of them without it.
    private func chosen() throws -> Set<FindingCode> {
        guard let rules else { return Set(AuditCommand.codes) }
        let names = rules.split(separator: ",").map { String(String($0).trimmed) }.filter { !$0.isEmpty }
        if names.isEmpty { throw ValidationError("--rules names no check; \(AuditCommand.known)") }
        return try Set(
            names.flatMap { name in
                try name == "form" ? FindingCode.remarks : [AuditCommand.code(name, of: "--rules")]
            })
    }

    private static func code(_ name: String, of option: String) throws -> FindingCode {
        if let code = FindingCode(name: name, area: "audit") ?? FindingCode(name: name, area: "form"),
            codes.contains(code)
        {
            return code
        }
        throw ValidationError("\(option) \(name): no such check; \(known)")
    }

    func run() throws {
        let catalog = try schemaOptions.catalog()
        if let explain {
            return try Console.write(RuleText.explanation(of: AuditCommand.code(explain, of: "--explain"), catalog))
        }
        let inputs = try input.resolve(output: output == "-" ? nil : output)
        let jobs = work.count
        let path = output == "-" ? nil : output
        var options = ReportOptions()
        options.isColoured = color.isColoured(isStandardOutput: path == nil)
        (options.listsAll, options.listsUnchecked) = (all, coverage)
        let target = try StreamTarget(
            path: path, suffix: to.suffix, framing: to.framing, header: to.header(options),
            paths: OutputPaths(inputs: inputs.documents, lists: input.lists), isSeveral: input.mayBeSeveral)
        let header = target.isOneStream ? [] : to.header(options)
        let threads = inputs.documents.count == 1 ? jobs : 1
        let auditor = Auditor(
            rulesBetweenTables: catalog.rulesBetweenTables, codes: try chosen(), threads: threads)
        let converter = Converter(
            catalog: catalog, reader: reading.reader, said: try user.said(catalog), validates: false, threads: threads)
        let batch = Batch(converter: converter, jobs: jobs) { [to, options] disclosure throws(ConversionError) in
            let report = auditor.audit(disclosure)
            disclosure.add(report.findings)
            let bytes = to.bytes(AuditedDisclosure(disclosure, report), options)
            return [OutputFile(name: "", bytes: header + bytes)]
        }
        var run = BatchRun(
            inputs: inputs.documents, unread: inputs.unread, options: work, batch: batch, target: target,
            settings: try settings(),
            failOn: failOn.severity, isReported: { AuditCommand.codes.contains($0.code) })
        try run.run().end(failuresAreLines: to.name == ReportFormat.jsonLines.name)
    }

    /// What decides what the reports look like besides the inputs.
    private func settings() throws -> String {
        [
            "audit", Product.version, to.name, rules ?? "", "\(all)", "\(coverage)",
            "\(color)", reading.settings, user.settings, try schemaOptions.settings(),
        ].joined(separator: "\n")
    }
}

extension AuditCommand: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) {
        reading = .taken(from: &arguments)
        user = .taken(from: &arguments)
        to = arguments.value("to", short: "t") ?? .text
        output = arguments.value("output", short: "o")
        rules = arguments.value("rules")
        explain = arguments.value("explain")
        all = arguments.flag("all")
        coverage = arguments.flag("coverage")
        color = arguments.value("color") ?? .auto
        work = .taken(from: &arguments)
        failOn = arguments.value("fail-on") ?? .inconsistency
        schemaOptions = .taken(from: &arguments)
        input = .taken(from: &arguments)
    }
}
