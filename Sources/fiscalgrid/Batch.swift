import FiscalGridConvert
import FiscalGridCore

/// What one input came to: bytes to write, or an error.
struct ConvertedDocument: Sendable {
    var input: InputOptions.Input
    /// The output: one nameless file for a format that is a stream; empty if there is none.
    var files: [OutputFile] = []
    /// Why there is no output.
    var error: ConversionError?
    var findings: [Finding] = []
}

/// Converts many documents, several at a time, and hands them over in the order of the inputs: the same bytes for any number
/// of jobs.
struct Batch {
    let converter: Converter
    let jobs: Int
    /// What is written of a document; it may add findings to it.
    let render: @Sendable (inout Disclosure) throws(ConversionError) -> [OutputFile]

    /// Converts all inputs; `take` is called for each, in order, on this thread.
    func run(_ inputs: [InputOptions.Input], _ take: (ConvertedDocument) throws -> Void) throws {
        func runHere() throws {
            for input in inputs { try take(convert(input)) }
        }
        if jobs == 1 || inputs.count == 1 { return try runHere() }
        // So many documents are under way or wait for their turn: it bounds the memory.
        let threads = min(jobs, inputs.count, 256)
        let window = OrderedWindow<ConvertedDocument>(count: inputs.count, capacity: threads * 4)
        let workers = (0..<threads).compactMap { _ in
            Worker {
                while let index = window.claim() {
                    window.put(convert(inputs[index]), at: index)
                }
            }
        }
        if workers.isEmpty { return try runHere() }
        defer {
            window.cancel()
            for worker in workers { worker.join() }
        }
        while let document = window.next() { try take(document) }
    }

    private func convert(_ input: InputOptions.Input) -> ConvertedDocument {
        var result = ConvertedDocument(input: input)
        do throws(ConversionError) {
            if let reason = input.failure { throw .unreadable(reason: reason) }
            var disclosure = try converter.read(input.path)
            // What was found is told, even if nothing could be written.
            defer { result.findings = disclosure.findings }
            result.files = try render(&disclosure)
        } catch {
            result.error = error
        }
        return result
    }
}
