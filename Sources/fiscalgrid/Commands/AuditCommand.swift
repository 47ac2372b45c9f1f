import ArgumentParser
import FiscalGridAudit
import FiscalGridConvert
import FiscalGridCore

/// `fiscalgrid audit`.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Asks whether the printed figures of disclosures add up.",
        discussion: """
            Row totals, codes and those below them, totals of lists, the two sides of a balance, and tables that say the same are \
            compared as the schemas declare it. Printed figures are rounded: a difference that rounding explains is no \
            inconsistency. A figure that several checks fail by is one finding.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: [.customShort("t"), .customLong("to")],
        help: ArgumentHelp(
            "The report: text for people; json, jsonl and csv, which list every check.", valueName: "format"))
    var to: Format = .text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The output: a file, or a folder; - is standard output.", valueName: "path"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Make only these checks, parted by commas: \(AuditRule.Code.allCases.map(\.name).joined(separator: ", ")).",
            valueName: "list"))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            "Say what a kind of check means, why it must hold, and which tables it is made of.", valueName: "code"))
    var explain: String?

    @Flag(help: "text: list the checks that passed, and those that could not be made, one by one.")
    var all = false

    @Option(help: ArgumentHelp("text: use colours: auto, always, never.", valueName: "when"))
    var color: TextStyle.Choice = .auto

    @OptionGroup var work: JobsOption

    @Option(
        help: ArgumentHelp(
            "Exit with 3 if a finding, of the reading or of the audit, is this severe: info, warning, inconsistency, error, never.",
            valueName: "severity"))
    var failOn: FailOn = .inconsistency

    @OptionGroup var schemaOptions: SchemaOptions

    /// What `-t` takes.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl, csv

        var form: StreamForm {
            switch self {
            case .text: .text
            case .json: .json
            case .jsonl: .jsonLines
            case .csv: .csv
            }
        }
    }

    mutating func validate() throws {
        if to != .text {
            for (option, isUsed) in [("--all", all), ("--color", color != .auto)] where isUsed {
                throw ValidationError("\(option) goes with -t text")
            }
        }
        _ = try codes()
        if let explain { _ = try AuditCommand.code(explain, of: "--explain") } else { try input.requireSome() }
    }

    /// The checks that `--rules` names; all of them without it.
    private func codes() throws -> Set<AuditRule.Code> {
        guard let rules else { return Set(AuditRule.Code.allCases) }
        let names = rules.split(separator: ",").map { String(String($0).trimmed) }.filter { !$0.isEmpty }
        if names.isEmpty { throw ValidationError("--rules names no check; \(AuditCommand.known)") }
        return Set(try names.map { try AuditCommand.code($0, of: "--rules") })
    }

    private static let known = "expected " + AuditRule.Code.allCases.map(\.name).joined(separator: ", ")

    private static func code(_ name: String, of option: String) throws -> AuditRule.Code {
        guard let code = AuditRule.Code(name: name) else {
            throw ValidationError("\(option) \(name): no such check; \(known)")
        }
        return code
    }

    func run() throws {
        let catalog = try schemaOptions.catalog()
        if let explain {
            return try Console.write(RuleText.explanation(of: AuditCommand.code(explain, of: "--explain"), catalog))
        }
        let inputs = try input.resolve()
        let jobs = work.count
        let path = output == "-" ? nil : output
        let target = try StreamTarget(
            path: path, form: to.form, header: to == .csv ? AuditWriter().csvHeader : [],
            paths: OutputPaths(inputs: inputs, lists: input.lists), isSeveral: input.mayBeSeveral)
        let hasHeader = to == .csv && !target.isOneStream
        let auditor = Auditor(rulesBetweenTables: catalog.rulesBetweenTables, codes: try codes())
        let converter = Converter(
            catalog: catalog, reader: reading.reader, validates: false, threads: inputs.count == 1 ? jobs : 1)
        let text = AuditText(style: TextStyle(color, isStandardOutput: path == nil), listsAll: all)
        let batch = Batch(converter: converter, jobs: jobs) { [to] disclosure throws(ConversionError) in
            let report = auditor.audit(disclosure)
            disclosure.add(report.findings)
            let bytes =
                switch to {
                case .text: text.render(report, of: disclosure)
                case .json, .jsonl: AuditWriter().json(report, of: disclosure, isIndented: to == .json)
                case .csv: (hasHeader ? AuditWriter().csvHeader : []) + AuditWriter().csv(report, of: disclosure)
                }
            return [OutputFile(name: "", bytes: bytes)]
        }
        try run(batch, inputs, target)
    }

    private func run(_ batch: Batch, _ inputs: [InputOptions.Input], _ target: StreamTarget) throws {
        var target = target
        var outcome = Outcome()
        try batch.run(inputs) { document in
            outcome.take(document, failOn: failOn.severity) { $0.arithmetic != nil }
            try target.take(document, &outcome)
        }
        try target.finish()
        try outcome.end(failuresAreLines: to == .jsonl)
    }
}
