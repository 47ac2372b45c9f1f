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

    @Option(
        name: [.customShort("t"), .customLong("to")],
        help: ArgumentHelp(
            "The report: text for people; json, jsonl and csv, which list every check; sarif for code-review tools.",
            valueName: "format"))
    var to: Format = .text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The output: a file, or a folder; - is standard output.", valueName: "path"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Make only these checks, parted by commas: \(AuditCommand.names.joined(separator: ", ")); form is all of the last \(FormCode.allCases.count).",
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
    var color: TextStyle.Choice = .auto

    @OptionGroup var work: BatchOptions

    @Option(
        help: ArgumentHelp(
            "Exit with 3 if a finding, of the reading or of the audit, is this severe: info, warning, inconsistency, error, never.",
            valueName: "severity"))
    var failOn: FailOn = .inconsistency

    @OptionGroup var schemaOptions: SchemaOptions

    /// What `-t` takes.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, jsonl, csv, sarif

        var form: StreamForm {
            switch self {
            case .text: .text
            case .json: .json
            case .jsonl: .jsonLines
            case .csv: .csv
            case .sarif: .sarif
            }
        }
    }

    mutating func validate() throws {
        if to != .text {
            for (option, isUsed) in [("--all", all), ("--color", color != .auto)] where isUsed {
                throw ValidationError("\(option) goes with -t text")
            }
        }
        if coverage, to == .csv || to == .sarif {
            throw ValidationError("--coverage goes with -t text, json and jsonl")
        }
        _ = try chosen()
        if let explain { _ = try AuditCommand.kind(explain, of: "--explain") } else { try input.requireSome() }
    }

    /// What `--rules` and `--explain` name: a kind of check, or of finding about the form.
    private enum Kind {
        case check(AuditRule.Code)
        case form(FormCode)
    }

    private static let names = AuditRule.Code.allCases.map(\.name) + FormCode.allCases.map(\.name)

    /// What `--rules` names; all of them without it.
    private func chosen() throws -> (codes: Set<AuditRule.Code>, form: Set<FormCode>) {
        guard let rules else { return (Set(AuditRule.Code.allCases), Set(FormCode.allCases)) }
        let names = rules.split(separator: ",").map { String(String($0).trimmed) }.filter { !$0.isEmpty }
        if names.isEmpty { throw ValidationError("--rules names no check; \(AuditCommand.known)") }
        var chosen: (codes: Set<AuditRule.Code>, form: Set<FormCode>) = ([], [])
        for name in names {
            if name == "form" {
                chosen.form = Set(FormCode.allCases)
                continue
            }
            switch try AuditCommand.kind(name, of: "--rules") {
            case .check(let code): chosen.codes.insert(code)
            case .form(let code): chosen.form.insert(code)
            }
        }
        return chosen
    }

    private static let known = "expected " + names.joined(separator: ", ") + ", or form"

    private static func kind(_ name: String, of option: String) throws -> Kind {
        if let code = AuditRule.Code(name: name) { return .check(code) }
        if let code = FormCode(name: name) { return .form(code) }
        throw ValidationError("\(option) \(name): no such check; \(known)")
    }

    func run() throws {
        let catalog = try schemaOptions.catalog()
        if let explain {
            switch try AuditCommand.kind(explain, of: "--explain") {
            case .check(let code): return try Console.write(RuleText.explanation(of: code, catalog))
            case .form(let code): return try Console.write(RuleText.explanation(of: code))
            }
        }
        let inputs = try input.resolve(output: output == "-" ? nil : output)
        let jobs = work.count
        let path = output == "-" ? nil : output
        let target = try StreamTarget(
            path: path, form: to.form, header: to == .csv ? AuditWriter().csvHeader : [],
            paths: OutputPaths(inputs: inputs, lists: input.lists), isSeveral: input.mayBeSeveral)
        let hasHeader = to == .csv && !target.isOneStream
        let chosen = try chosen()
        let threads = inputs.count == 1 ? jobs : 1
        let auditor = Auditor(
            rulesBetweenTables: catalog.rulesBetweenTables, codes: chosen.codes, form: chosen.form, threads: threads)
        let converter = Converter(catalog: catalog, reader: reading.reader, validates: false, threads: threads)
        let text = AuditText(
            style: TextStyle(color, isStandardOutput: path == nil), listsAll: all, listsUnchecked: coverage)
        let batch = Batch(converter: converter, jobs: jobs) { [to, coverage] disclosure throws(ConversionError) in
            let report = auditor.audit(disclosure)
            disclosure.add(report.findings)
            let bytes =
                switch to {
                case .text: text.render(report, of: disclosure)
                case .json, .jsonl:
                    AuditWriter().json(report, of: disclosure, isIndented: to == .json, listsUnchecked: coverage)
                case .sarif: SARIFWriter.fiscalGrid.results(report.findings, of: disclosure)
                case .csv: (hasHeader ? AuditWriter().csvHeader : []) + AuditWriter().csv(report, of: disclosure)
                }
            return [OutputFile(name: "", bytes: bytes)]
        }
        var run = BatchRun(
            inputs: inputs, options: work, batch: batch, target: target, settings: try settings(),
            failOn: failOn.severity, isReported: { AuditCommand.isReported($0.code) })
        try run.run().end(failuresAreLines: to == .jsonl)
    }

    /// What decides what the reports look like besides the inputs.
    private func settings() throws -> String {
        [
            "audit", Version.current, to.rawValue, rules ?? "", "\(all)", "\(coverage)",
            "\(color)", reading.settings, try schemaOptions.settings(),
        ].joined(separator: "\n")
    }

    /// True for a finding that the report itself shows.
    private static func isReported(_ code: String) -> Bool { code.hasPrefix("audit.") || code.hasPrefix("form.") }

}

extension SARIFWriter {
    /// Writes with the rules of this program.
    static let fiscalGrid = SARIFWriter(
        rules: AuditRule.Code.allCases.map { Rule($0.rawValue, $0.explanation) }
            + FormCode.allCases.map { Rule($0.rawValue, $0.explanation) },
        version: Version.current)
}

extension SARIFWriter.Rule {
    fileprivate init(_ id: String, _ explanation: AuditRule.Code.Explanation) {
        self.init(
            id: id, summary: explanation.identity,
            help: explanation.reason + "\n\nDoes not hold: " + explanation.example)
    }
}

extension StreamForm {
    static let sarif = StreamForm(
        suffix: "sarif", hasFailureLines: true,
        frame: (SARIFWriter.fiscalGrid.opening, SARIFWriter.fiscalGrid.closing), failure: SARIFWriter.fiscalGrid.failure
    )
}
