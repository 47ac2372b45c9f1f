import ArgumentParser
import FiscalGrid

/// The severity from which findings fail the command.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case info, warning, inconsistency, error, never

    var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
}

/// What the whole run came to.
struct Outcome {
    /// What is told of findings.
    enum Detail {
        case none
        /// A line a document that needs a look.
        case documents
        case findings
    }

    /// True for a run over several inputs, which tells its failures at the end.
    let isSeveral: Bool
    private let detail: Detail
    private let unread: UnreadFiles
    /// Documents with findings that are told.
    private var toLookAt = 0
    /// What is told of each document that failed, until the end.
    private var failed: [String] = []
    /// Messages that are kept for the end; of a run with more the others are told as they come.
    private static let mostKept = 1_000

    /// Documents without an output.
    var failures = 0
    /// Those of them that a list named.
    var failuresFromList = 0
    /// Outputs that could not be written.
    var unwritten = 0
    /// Tables that no schema recognizes.
    var unrecognizedTables = 0
    /// True if a document that failed ended the run.
    var isCutShort = false
    /// True if a finding is as severe as `--fail-on` says.
    var reachesFailOn = false

    init(isSeveral: Bool, detail: Detail, unread: UnreadFiles) {
        (self.isSeveral, self.detail, self.unread) = (isSeveral, detail, unread)
    }

    /// Runs what writes an output; a failure is reported and counted, and the other documents go on.
    mutating func write(_ body: () throws(FileSystem.Failure) -> Void) {
        do throws(FileSystem.Failure) {
            try body()
        } catch {
            unwritten += 1
            tell("\(error.path): \(error.reason)")
        }
    }

    /// Reports what one document came to on standard error.
    ///
    /// `isReported` says of a finding that the output itself shows it.
    mutating func take(
        _ document: ConvertedDocument, failOn: Finding.Severity?, isReported: (Finding) -> Bool = { _ in false }
    ) {
        if let error = document.error {
            failures += 1
            if document.input.isFromList { failuresFromList += 1 }
            tell(Console.describe(error, in: document.input.path))
        }
        if let kept = document.kept {
            let found = zip(Finding.Severity.allCases, kept.findings)
            if let failOn, found.contains(where: { $0 >= failOn && $1 > 0 }) { reachesFailOn = true }
        }
        unrecognizedTables += document.findings.count { $0.code == .mapUnrecognizedTable }
        // A table that is not there is the whole answer.
        if case .noTable? = document.error {} else { tellFindings(of: document, isReported) }
        if let failOn, document.findings.contains(where: { $0.severity >= failOn }) { reachesFailOn = true }
    }

    private mutating func tellFindings(of document: ConvertedDocument, _ isReported: (Finding) -> Bool) {
        let shown = document.findings.filter {
            ($0.severity > .info || $0.code == .readNoTable) && !isReported($0)
        }
        switch detail {
        case .none: break
        case .findings where shown.isEmpty: break
        case .findings:
            Console.note(shown.map { Console.describe($0, in: document.input.path) }.joined(separator: "\n"))
        case .documents:
            var parts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
                let count = shown.count { $0.severity == severity && $0.code != .readNoTable }
                return count == 0 ? nil : severity.words(count)
            }
            if shown.contains(where: { $0.code == .readNoTable }) { parts.append("no table") }
            let unknown = document.findings.count { $0.code == .mapUnrecognizedTable }
            if unknown > 0 { parts.append("\(unknown) \(unknown == 1 ? "table" : "tables") of no known type") }
            if parts.isEmpty { return }
            toLookAt += 1
            // Not as a line of the document: a number behind its name would be that of a line.
            let name = document.input.path == "-" ? "standard input" : document.input.path
            Console.note("\(name): \(parts.joined(separator: ", "))")
        }
    }

    private mutating func tell(_ message: String) {
        if isSeveral, failed.count < Outcome.mostKept { failed.append(message) } else { Console.note(message) }
    }

    /// Tells what failed, and how far a run came that did not reach its end; `end` says what is left of it.
    func tell(taken: Int, of count: Int, end: String) {
        if toLookAt > 0 {
            Console.note(
                "\(toLookAt) of \(count) documents need a look; --verbose tells each finding, inspect one document")
        }
        for line in unread.lines where detail != .none || unread.mayHoldDisclosures { Console.note(line) }
        if !failed.isEmpty {
            let total = failures + unwritten
            Console.note("\(total) of \(count) documents failed:\n" + failed.joined(separator: "\n"))
        }
        if taken == count { return }
        let reason = Interrupt.received == nil ? "ended at a failure" : "interrupted"
        Console.note("\(reason): \(taken) of \(count) documents are done; \(end)")
    }

    /// Ends the command with the status of what happened. Where failed documents are lines of the output, those of lists are no failure,
    /// unless they ended the run.
    func end(failuresAreLines: Bool) throws {
        if failures - (failuresAreLines ? failuresFromList : 0) + unwritten > 0 || isCutShort
            || unread.mayHoldDisclosures
        {
            throw ExitCode(1)
        }
        if reachesFailOn { throw ExitCode(3) }
    }
}

extension Finding.Severity {
    /// So many of them.
    fileprivate func words(_ count: Int) -> String {
        switch self {
        case .info: "\(count) \(count == 1 ? "remark" : "remarks")"
        case .warning: "\(count) \(count == 1 ? "warning" : "warnings")"
        case .inconsistency: "\(count) \(count == 1 ? "inconsistency" : "inconsistencies")"
        case .error: "\(count) \(count == 1 ? "error" : "errors")"
        }
    }
}
