import ArgumentParser

/// Which documents to read: files, folders, lists of files.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files, folders (their .txt files, at any depth), or - for standard input.", valueName: "input"))
    var inputs: [String] = []

    @Option(help: ArgumentHelp("Read more file names from a file, one a line; - is standard input.", valueName: "file"))
    var filesFrom: String?

    @Option(
        name: .customLong("files0-from"),
        help: ArgumentHelp("The same, with names ended by NUL.", valueName: "file"))
    var files0From: String?

    /// One document to read.
    struct Input: Sendable {
        /// The path, or `-`.
        var path: String
        /// Where its output goes below an output folder, with the input's own suffix.
        var relativePath: String
        /// Why a named file cannot even be looked for.
        var isFromList: Bool
    }

    /// The suffixes by which files in a folder are taken.
    static let suffixes = [".txt", ".text"]

    mutating func validate() throws {
        if inputs.isEmpty && filesFrom == nil && files0From == nil {
            throw ValidationError("no input; name files or folders, - for standard input, or --files-from")
        }
        let readers = inputs.filter { $0 == "-" }.count + [filesFrom, files0From].filter { $0 == "-" }.count
        if readers > 1 { throw ValidationError("standard input (-) is named \(readers) times; it can be read once") }
    }

    /// All documents, in the order in which they are named.
    func resolve() throws -> [Input] {
        var result: [Input] = []
        for path in inputs { try add(path, isFromList: false, to: &result) }
        for (list, separator) in [(filesFrom, UInt8(ascii: "\n")), (files0From, 0)] {
            guard let list else { continue }
            for name in try FileSystem.read(list).split(separator: separator) {
                let isLine = separator != 0
                let name = isLine && name.last == 0x0D ? name.dropLast() : name
                if !name.isEmpty { try add(String(decoding: name, as: UTF8.self), isFromList: true, to: &result) }
            }
        }
        return result
    }

    /// True if what is named can be more than one document, whatever it turns out to be.
    var mayBeSeveral: Bool {
        inputs.count > 1 || filesFrom != nil || files0From != nil || inputs.contains(where: FileSystem.isFolder)
    }

    private func add(_ path: String, isFromList: Bool, to result: inout [Input]) throws {
        guard path != "-", FileSystem.isFolder(path) else {
            result.append(Input(path: path, relativePath: InputOptions.relative(path), isFromList: isFromList))
            return
        }
        try addFolder(path, below: "", to: &result)
    }

    private func addFolder(_ folder: String, below: String, to result: inout [Input]) throws {
        for name in try FileSystem.names(in: folder) {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            let relative = below.isEmpty ? name : below + "/" + name
            if FileSystem.isFolder(path) {
                try addFolder(path, below: relative, to: &result)
            } else if InputOptions.suffixes.contains(where: name.hasSuffix) {
                result.append(Input(path: path, relativePath: relative, isFromList: false))
            }
        }
    }

    /// A path that stays below the working folder as it is; of any other the name.
    private static func relative(_ path: String) -> String {
        if path == "-" { return "stdin" }
        let parts = path.split(separator: "/").filter { $0 != "." }
        if path.hasPrefix("/") || parts.contains("..") { return String(parts.last ?? "") }
        return parts.joined(separator: "/")
    }
}
