import ArgumentParser
import FiscalGrid

/// Where documents go whose format is a stream: standard output, one file, or a folder with a file a document.
struct StreamTarget: OutputTarget {
    private enum Kind {
        case standardOutput
        case file(String)
        case folder(String)
    }

    private let kind: Kind
    private let suffix: String
    private let framing: Framing
    private let isArray: Bool
    private let header: [UInt8]
    /// The single output file, once something is to be written to it.
    private var file: AtomicFile?
    private var documents = 0
    private let hasInputs: Bool

    /// True if all documents go into one stream, which then has one header.
    var isOneStream: Bool { if case .folder = kind { false } else { true } }

    var folder: String? { if case .folder(let folder) = kind { folder } else { nil } }

    var hasFilePerDocument: Bool { !isOneStream }

    var keepsWhatIsWritten: Bool {
        switch kind {
        case .standardOutput, .folder: true
        case .file: false
        }
    }

    var outputName: @Sendable (InputOptions.Input) -> String {
        if isOneStream { return { _ in "" } }
        return { [suffix] in StreamTarget.name(of: $0, suffix) }
    }

    /// An output in the folder; it does not take the name of the manifest.
    private static func name(of input: InputOptions.Input, _ suffix: String) -> String {
        let name = input.stem + "." + suffix
        return name == Manifest.name ? input.relativePath + "." + suffix : name
    }

    /// Decides by the path, the format and the inputs; `header` is what a stream starts with.
    ///
    /// - Throws: `ValidationError` if several documents cannot go there, or two would go to one file.
    init(
        path: String?, suffix: String, framing: Framing, header: [UInt8] = [], paths: OutputPaths, isSeveral: Bool
    ) throws {
        (self.suffix, self.framing) = (suffix, framing)
        self.header = header
        hasInputs = !paths.inputs.isEmpty
        if let path {
            if path.isEmpty { throw ValidationError("-o is empty; name a file or a folder") }
            let isFolder = FileSystem.isFolder(path) || path.hasSuffix("/")
            // Several documents make one file only where the name says so: -t jsonl -o all.jsonl.
            let namesOneFile = framing.joins && path.hasSuffix("." + suffix)
            kind = isFolder || (isSeveral && !namesOneFile) ? .folder(path) : .file(path)
        } else {
            if isSeveral && !framing.joins {
                throw ValidationError("several inputs make several XML files; name a folder for them with -o")
            }
            kind = .standardOutput
        }
        if case .folder = kind { isArray = false } else { isArray = isSeveral && framing.isArray }
        switch kind {
        case .standardOutput: break
        case .file(let path): try paths.check({ _ in path }, isShared: true)
        case .folder(let folder):
            try paths.check(
                { FileSystem.join(folder, StreamTarget.name(of: $0, suffix)) },
                isShared: false, folder: folder)
        }
    }

    mutating func take(_ document: ConvertedDocument, _ outcome: inout Outcome) throws -> WrittenOutput? {
        switch kind {
        case .standardOutput:
            try Console.write(streamPart(document))
            return nil
        case .file(let path):
            // A document without a fact makes an empty file, not none.
            if document.error == nil, file == nil { file = try AtomicFile(path) }
            try append(streamPart(document), to: path)
            return nil
        case .folder(let folder):
            // A failed document has a line of its own in JSON Lines, and no file in any other format.
            guard document.error == nil || framing.hasFailureLines else { return nil }
            let name = StreamTarget.name(of: document.input, suffix)
            let path = FileSystem.join(folder, name)
            var bytes = document.error == nil ? document.bytes : failureLine(document)
            if let frame = framing.frame { bytes = frame.opening + bytes + frame.closing }
            outcome.write { () throws(FileSystem.Failure) in
                try FileSystem.makeFolder(FileSystem.folder(of: path))
                try FileSystem.write(bytes, to: path)
            }
            return WrittenOutput(name: name, size: bytes.count)
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
        let write = framing.failure ?? JSONDisclosureWriter.failure
        return write(document.input.path, error.code, Console.describe(error, in: document.input.path))
    }

    /// The bytes of a document in a stream of several.
    private mutating func streamPart(_ document: ConvertedDocument) -> [UInt8] {
        var bytes = document.bytes
        if document.error != nil {
            guard framing.hasFailureLines else { return [] }
            bytes = failureLine(document)
        }
        if let frame = framing.frame {
            if bytes.isEmpty { return [] }
            defer { documents += 1 }
            return (documents == 0 ? frame.opening : Array(",\n".utf8)) + bytes
        }
        defer { documents += 1 }
        if documents == 0, !header.isEmpty { return header + bytes }
        guard isArray else { return bytes }
        return Array((documents == 0 ? "[\n" : ",\n").utf8) + bytes.dropLast()
    }

    mutating func finish() throws {
        var end: [UInt8] = []
        if isArray { end = Array((documents == 0 ? "[]\n" : "\n]\n").utf8) }
        if !hasInputs { end += header }
        if let frame = framing.frame { end = (documents == 0 ? frame.opening : []) + frame.closing }
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

extension ConvertedDocument {
    /// The output of a format that is a stream.
    fileprivate var bytes: [UInt8] { files.first?.bytes ?? [] }
}
