import ArgumentParser
import FiscalGridConvert
import FiscalGridCore

/// The severity from which findings fail the command.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case info, warning, inconsistency, error, never

    var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
}

/// What the whole run came to.
struct Outcome {
    /// Documents without an output.
    var failures = 0
    /// Those of them that a list named.
    var failuresFromList = 0
    /// Outputs that could not be written.
    var unwritten = 0
    /// Tables that no schema recognizes.
    var unrecognizedTables = 0
    /// True if a finding is as severe as `--fail-on` says.
    var reachesFailOn = false

    /// Runs what writes an output; a failure is reported and counted, and the other documents go on.
    mutating func write(_ body: () throws(FileSystem.Failure) -> Void) {
        do throws(FileSystem.Failure) {
            try body()
        } catch {
            unwritten += 1
            Console.note("\(error.path): \(error.reason)")
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
            Console.note(Console.describe(error, in: document.input.path))
        }
        unrecognizedTables += document.findings.count { $0.code == "map.unrecognized-table" }
        let shown = document.findings.filter {
            ($0.severity > .info || $0.code == "read.no-table") && !isReported($0)
        }
        if !shown.isEmpty {
            Console.note(shown.map { Console.describe($0, in: document.input.path) }.joined(separator: "\n"))
        }
        if let failOn, document.findings.contains(where: { $0.severity >= failOn }) { reachesFailOn = true }
    }

    /// Ends the command with the status of what happened. Where failed documents are lines of the output, those of lists are no failure.
    func end(failuresAreLines: Bool) throws {
        if failures - (failuresAreLines ? failuresFromList : 0) + unwritten > 0 { throw ExitCode(1) }
        if reachesFailOn { throw ExitCode(3) }
    }
}

/// `--jobs`, for the commands that read many documents.
struct JobsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("Work on so many documents at once (default: the number of processors).", valueName: "n"))
    var jobs: Int?

    /// How many.
    var count: Int { jobs ?? FileSystem.processorCount }

    mutating func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs): expected 1 or more") }
    }
}
