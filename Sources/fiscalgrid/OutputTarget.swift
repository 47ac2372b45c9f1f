import ArgumentParser
import FiscalGridConvert
import FiscalGridCore

/// Where converted documents go: standard output, one file, or a folder with a file a document.
struct OutputTarget {
    private enum Kind {
        case standardOutput
        case file(String)
        case folder(String)
    }

    private let kind: Kind
    private let format: OutputFormat
    private let isArray: Bool
    /// The single output file, once something is to be written to it.
    private var file: AtomicFile?
    private var documents = 0
    private let hasInputs: Bool

    /// True if all documents go into one stream, which then has one header.
    var isOneStream: Bool { if case .folder = kind { false } else { true } }

    /// Decides by the path, the format and the inputs.
    ///
    /// - Throws: `ValidationError` if several documents cannot go there, or two would go to one file.
    init(path: String?, format: OutputFormat, inputs: [InputOptions.Input], lists: [String], isSeveral: Bool) throws {
        self.format = format
        hasInputs = !inputs.isEmpty
        if let path {
            if path.isEmpty { throw ValidationError("-o is empty; name a file or a folder") }
            let isFolder = FileSystem.isFolder(path) || path.hasSuffix("/")
            // Several documents make one file only where the name says so: -t jsonl -o all.jsonl.
            let namesOneFile = format != .xml && path.hasSuffix("." + format.suffix)
            kind = isFolder || (isSeveral && !namesOneFile) ? .folder(path) : .file(path)
        } else {
            if isSeveral && format == .xml {
                throw ValidationError("several inputs make several XML files; name a folder for them with -o")
            }
            kind = .standardOutput
        }
        if case .folder = kind { isArray = false } else { isArray = isSeveral && format == .json }
        try checkTargets(inputs, lists)
    }

    /// Refuses, before anything is written, to write two documents to one file, or any over an input.
    private func checkTargets(_ inputs: [InputOptions.Input], _ lists: [String]) throws {
        if case .standardOutput = kind { return }
        let read = (inputs.map(\.path).filter { $0 != "-" } + lists).map { ($0, FileSystem.realPath($0)) }
        let readByPath = Dictionary(read.compactMap { name, path in path.map { ($0, name) } }) { first, _ in first }
        var inputsByTarget: [String: String] = [:]
        for input in inputs {
            let target: String
            switch kind {
            case .standardOutput: return
            case .file(let path): target = path
            case .folder(let folder):
                target = OutputTarget.join(
                    folder, FileSystem.replacingSuffix(of: input.relativePath, with: format.suffix))
                if let other = inputsByTarget.updateValue(input.path, forKey: target) {
                    throw ValidationError("\(other) and \(input.path) would both be written to \(target)")
                }
            }
            if let path = FileSystem.realPath(target), let name = readByPath[path] {
                throw ValidationError("\(name) would be replaced by an output; name another with -o")
            }
        }
    }

    private static func join(_ folder: String, _ path: String) -> String {
        folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// Writes one document, or the line that says why there is none.
    mutating func take(_ document: ConvertedDocument, _ outcome: inout Outcome) throws {
        switch kind {
        case .standardOutput:
            try Console.write(streamPart(document))
        case .file(let path):
            try append(streamPart(document), to: path)
        case .folder(let folder):
            // A failed document has a line of its own in JSON Lines, and no file in any other format.
            guard document.error == nil || format == .jsonLines else { return }
            let path = OutputTarget.join(
                folder, FileSystem.replacingSuffix(of: document.input.relativePath, with: format.suffix))
            do throws(FileSystem.Failure) {
                try FileSystem.makeFolder(FileSystem.folder(of: path))
                try FileSystem.write(document.error == nil ? document.bytes : failureLine(document), to: path)
            } catch {
                outcome.unwritten += 1
                Console.note("\(error.path): \(error.reason)")
            }
        }
    }

    private mutating func append(_ bytes: [UInt8], to path: String) throws {
        if bytes.isEmpty { return }
        let open = try file ?? AtomicFile(path)
        file = open
        try open.write(bytes)
    }

    private func failureLine(_ document: ConvertedDocument) -> [UInt8] {
        guard let error = document.error else { return [] }
        return JSONDisclosureWriter.failure(
            document: document.input.path, code: error.code, message: Console.describe(error, in: document.input.path))
    }

    /// The bytes of a document in a stream of several.
    private mutating func streamPart(_ document: ConvertedDocument) -> [UInt8] {
        var bytes = document.bytes
        if document.error != nil {
            guard format == .jsonLines else { return [] }
            bytes = failureLine(document)
        }
        defer { documents += 1 }
        if documents == 0, format == .facts { return FactsWriter.csvHeader + bytes }
        guard isArray else { return bytes }
        return Array((documents == 0 ? "[\n" : ",\n").utf8) + bytes.dropLast()
    }

    /// Ends the output.
    mutating func finish() throws {
        var end: [UInt8] = []
        if isArray { end = Array((documents == 0 ? "[]\n" : "\n]\n").utf8) }
        if !hasInputs, format == .facts { end = FactsWriter.csvHeader }
        switch kind {
        case .standardOutput: try Console.write(end)
        case .folder: break
        case .file(let path):
            try append(end, to: path)
            // Where there was no document the output is empty; where every document failed there is none.
            if !hasInputs, file == nil { file = try AtomicFile(path) }
            try file?.commit()
        }
    }
}

extension OutputFormat {
    /// The suffix of a file in this format.
    var suffix: String {
        switch self {
        case .xml: "xml"
        case .json: "json"
        case .jsonLines: "jsonl"
        case .facts: "csv"
        case .factsJSONLines: "jsonl"
        }
    }
}
