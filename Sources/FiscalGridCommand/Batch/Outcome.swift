import ArgumentParser
import FiscalGrid

/// The severity from which findings fail the command.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case info, warning, inconsistency, error, never

    var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
}

/// What the whole run came to.
struct Outcome {
    /// True for a run over several inputs, which tells its failures at the end.
    let isSeveral: Bool
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

    init(isSeveral: Bool) { self.isSeveral = isSeveral }

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
        let shown = document.findings.filter {
            ($0.severity > .info || $0.code == .readNoTable) && !isReported($0)
        }
        if !shown.isEmpty {
            Console.note(shown.map { Console.describe($0, in: document.input.path) }.joined(separator: "\n"))
        }
        if let failOn, document.findings.contains(where: { $0.severity >= failOn }) { reachesFailOn = true }
    }

    private mutating func tell(_ message: String) {
        if isSeveral, failed.count < Outcome.mostKept { failed.append(message) } else { Console.note(message) }
    }

    /// Tells what failed, and how far a run came that did not reach its end; `end` says what is left of it.
    func tell(taken: Int, of count: Int, end: String) {
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
        if failures - (failuresAreLines ? failuresFromList : 0) + unwritten > 0 || isCutShort { throw ExitCode(1) }
        if reachesFailOn { throw ExitCode(3) }
    }
}
