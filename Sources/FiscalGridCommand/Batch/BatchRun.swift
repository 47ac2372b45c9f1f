import ArgumentParser
import FiscalGrid
import FiscalGridSupport

/// `--jobs`, `--fail-fast`, `--resume` and `--progress`, for the commands that read many documents.
struct BatchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Work on so many documents at once (default: the number of processors).", valueName: "n"))
    var jobs: Int?

    @Flag(help: "End at the first document that fails; those before it are written.")
    var failFast = false

    @Flag(
        help:
            "Leave inputs alone whose output in the folder is whole, of the same input and made with the same options, as manifest.jsonl says."
    )
    var resume = false

    @Flag(name: .shortAndLong, help: "Say nothing of findings; failures are told all the same.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Of several documents too, tell each finding, not one line a document.")
    var verbose = false

    @Option(help: ArgumentHelp("Show how far it is: auto (on a terminal), always, never.", valueName: "when"))
    var progress: ProgressBar.Choice = .auto

    /// How many documents at once.
    var count: Int { jobs ?? FileSystem.processorCount }

    mutating func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs): expected 1 or more") }
    }
}

/// A command over many documents, from the first to the exit status.
struct BatchRun {
    let inputs: [InputOptions.Input]
    let unread: UnreadFiles
    let options: BatchOptions
    let batch: Batch
    var target: any OutputTarget
    /// All that decides what the outputs look like besides the inputs.
    let settings: String
    /// The severity from which findings fail the command; `nil` for none.
    let failOn: Finding.Severity?
    /// True for a finding that the output itself shows.
    var isReported: (Finding) -> Bool = { _ in false }

    /// Converts all documents, writes the outputs and the manifest, and says what failed.
    mutating func run() throws -> Outcome {
        if options.resume, !target.hasFilePerDocument {
            throw ValidationError("--resume goes with a folder that has an output for each document; name one with -o")
        }
        var manifest = try target.folder.map { folder throws(FileSystem.Failure) in
            try Manifest(folder: folder, resumes: options.resume, replacesAtOnce: target.hasFilePerDocument)
        }
        var batch = batch
        let digest = String(SHA256.hexDigest(of: Array(settings.utf8)).prefix(16))
        if let earlier = manifest?.earlier {
            let output = target.outputName
            batch.earlier = { input in
                input.path == "-" ? nil : earlier.converted(input.path, to: output(input), settings: digest)
            }
        }
        if inputs.count > 1 { Interrupt.watch() }
        var bar = options.progress.isWanted(for: inputs.count) ? ProgressBar(total: inputs.count) : nil
        let detail: Outcome.Detail =
            options.quiet ? .none : inputs.count > 1 && !options.verbose ? .documents : .findings
        var outcome = Outcome(isSeveral: inputs.count > 1, detail: detail, unread: unread)
        var taken = 0
        var isCutShort = false
        // What could not be written ends the run, and what was done until then is told all the same.
        let result = Result {
            try batch.run(inputs) { document in
                taken += 1
                outcome.take(document, failOn: failOn, isReported: isReported)
                var entry = document.kept ?? ManifestEntry(document, settings: digest)
                if document.kept == nil {
                    let unwritten = outcome.unwritten
                    entry.written(try target.take(document, &outcome), isFailure: outcome.unwritten > unwritten)
                }
                try manifest?.add(entry)
                bar?.take(
                    bytes: document.size, isFailure: document.error != nil || entry.status == .failed,
                    isKept: document.kept != nil)
                isCutShort = options.failFast && entry.status == .failed
                return !isCutShort
            }
            bar?.remove()
            if taken == inputs.count && !isCutShort || target.keepsWhatIsWritten {
                try target.finish()
                try manifest?.finish(rest: inputs[taken...].lazy.map(\.path))
            } else {
                manifest?.discard()
            }
        }
        bar?.remove()
        // Where nobody reads any more there is nothing to say.
        if case .failure(is Console.BrokenPipe) = result { try result.get() }
        let end =
            target.hasFilePerDocument
            ? "their outputs are whole; --resume goes on"
            : target.keepsWhatIsWritten ? "what is written of them stands" : "no output is written"
        outcome.isCutShort = isCutShort
        outcome.tell(taken: taken, of: inputs.count, end: end)
        try result.get()
        if taken < inputs.count, let signal = Interrupt.received { throw ExitCode(128 + signal) }
        return outcome
    }
}

extension ManifestEntry {
    /// What converting a document came to.
    fileprivate init(_ document: ConvertedDocument, settings: String) {
        self.init(input: document.input.path, settings: settings)
        sha256 = document.sha256
        if let found = document.error {
            error = (found.code, Console.describe(found, in: document.input.path))
            return
        }
        status = .converted
        format = document.format?.rawValue ?? ""
        tables = document.tables
        for finding in document.findings {
            if let index = Finding.Severity.allCases.firstIndex(of: finding.severity) { findings[index] += 1 }
        }
    }

    /// Adds where the output is.
    fileprivate mutating func written(_ output: WrittenOutput?, isFailure: Bool) {
        if let output { (self.output, size) = (output.name, output.size) }
        if isFailure {
            status = .failed
            error = ("output.unwritable", "the output could not be written")
        }
    }
}

extension BatchOptions: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) {
        jobs = arguments.value("jobs")
        failFast = arguments.flag("fail-fast")
        resume = arguments.flag("resume")
        quiet = arguments.flag("quiet", short: "q")
        verbose = arguments.flag("verbose", short: "v")
        progress = arguments.value("progress") ?? .auto
    }
}
