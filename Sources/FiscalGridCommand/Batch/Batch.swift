import FiscalGrid
import FiscalGridSupport

/// What one input came to: bytes to write, or an error.
struct ConvertedDocument: Sendable {
    var input: InputOptions.Input
    /// The output: one nameless file for a format that is a stream; empty if there is none.
    var files: [OutputFile] = []
    /// Why there is no output.
    var error: ConversionError?
    var findings: [Finding] = []
    /// The size of the input in bytes.
    var size = 0
    /// The digest of the input; empty if it could not be read.
    var sha256 = ""
    /// What it was read as.
    var format: SourceFormat?
    var tables = 0
    /// What an earlier run says of it, whose output stands.
    var kept: ManifestEntry?
}

/// Converts many documents, several at a time, and hands them over in the order of the inputs: the same bytes for any number
/// of jobs.
struct Batch {
    let converter: Converter
    let jobs: Int
    /// What is written of a document; it may add findings to it.
    let render: @Sendable (inout Disclosure) throws(ConversionError) -> [OutputFile]
    /// What an earlier run has done of an input, if its output is whole.
    var earlier: (@Sendable (InputOptions.Input) -> ManifestEntry?)?

    /// Converts all inputs; `take` is called for each, in order, on this thread, until it says false or a signal asks for the end.
    func run(_ inputs: [InputOptions.Input], _ take: (ConvertedDocument) throws -> Bool) throws {
        func runHere() throws {
            for input in inputs where try Interrupt.received != nil || !take(convert(input)) { return }
        }
        if jobs == 1 || inputs.count == 1 { return try runHere() }
        // So many documents are under way or wait for their turn: it bounds the memory.
        let threads = min(jobs, inputs.count, 256)
        let window = OrderedWindow<ConvertedDocument>(count: inputs.count, capacity: threads * 4)
        let workers = (0..<threads).compactMap { _ in
            Worker {
                while let index = window.claim() {
                    window.put(convert(inputs[index]), at: index)
                    if Interrupt.received != nil { window.cancel() }
                }
            }
        }
        if workers.isEmpty { return try runHere() }
        defer {
            window.cancel()
            for worker in workers { worker.join() }
        }
        while let document = window.next() {
            if try !take(document) { return }
        }
    }

    private func convert(_ input: InputOptions.Input) -> ConvertedDocument {
        var result = ConvertedDocument(input: input)
        do throws(ConversionError) {
            if let reason = input.failure { throw .unreadable(reason: reason) }
            let bytes: [UInt8]
            do throws(FileSystem.Failure) {
                bytes = try FileSystem.read(input.path)
            } catch {
                throw .unreadable(reason: error.reason)
            }
            result.size = bytes.count
            if let entry = earlier?(input), entry.sha256 == SHA256.hexDigest(of: bytes) {
                result.kept = entry
                return result
            }
            var disclosure: Disclosure
            do throws(ConversionError) {
                disclosure = try converter.convert(bytes, name: input.path)
            } catch {
                result.sha256 = SHA256.hexDigest(of: bytes)
                throw error
            }
            (result.sha256, result.format) = (disclosure.sha256, disclosure.format)
            result.tables = disclosure.tables.count
            // What was found is told, even if nothing could be written.
            defer { result.findings = disclosure.findings }
            result.files = try render(&disclosure)
        } catch {
            result.error = error
        }
        return result
    }
}
