import ArgumentParser

/// Which documents to read: files, folders, lists of files.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files, folders (their .docx, .html and .txt files, at any depth), or - for standard input.",
            valueName: "input"))
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
        /// True if another input has the same path but for the suffix: budget.docx and budget.txt, whose outputs keep theirs.
        var keepsSuffix = false
        /// True if a list named it, or a folder that it stands in.
        var isFromList: Bool
        /// True if it was named itself, not found in a folder.
        var isNamed = false
        /// Why it cannot be read, where that is known already.
        var failure: String?

        /// ``relativePath`` as outputs are named after it, without a suffix of theirs.
        var stem: String { keepsSuffix ? relativePath : FileSystem.withoutSuffix(relativePath) }
    }

    /// The suffixes by which files in a folder are taken, in small letters.
    static let suffixes = [".docx", ".docm", ".htm", ".html", ".text", ".txt", ".xhtml"]

    /// True for a document by its name; ~$budget.docx says who has budget.docx open.
    private static func isDocument(_ name: String) -> Bool {
        let name = name.lowercased()
        return !name.hasPrefix("~$") && suffixes.contains(where: name.hasSuffix)
    }

    /// Refuses a command without input.
    func requireSome() throws {
        if inputs.isEmpty && filesFrom == nil && files0From == nil {
            throw ValidationError("no input; name files or folders, - for standard input, or --files-from")
        }
    }

    /// All documents, in the order in which they are named.
    func resolve() throws -> [Input] {
        var result: [Input] = []
        for path in inputs { add(path, isFromList: false, to: &result) }
        for (list, separator) in [(filesFrom, UInt8(ascii: "\n")), (files0From, 0)] {
            guard let list else { continue }
            var names = try FileSystem.read(list)[...]
            if names.starts(with: [0xEF, 0xBB, 0xBF]) { names.removeFirst(3) }
            for name in names.split(separator: separator) {
                let isLine = separator != 0
                let name = isLine && name.last == 0x0D ? name.dropLast() : name
                if !name.isEmpty { add(String(decoding: name, as: UTF8.self), isFromList: true, to: &result) }
            }
        }
        let elsewhere = result.indices.filter { result[$0].isNamed && InputOptions.isElsewhere(result[$0].path) }
        InputOptions.tellApart(&result, named: elsewhere)
        InputOptions.keepSuffixes(&result)
        let fromStandardInput =
            result.filter { $0.path == "-" }.count + [filesFrom, files0From].filter { $0 == "-" }.count
        if fromStandardInput > 1 {
            throw ValidationError("standard input (-) is named \(fromStandardInput) times; it can be read once")
        }
        return result
    }

    /// The files with lists of names.
    var lists: [String] { [filesFrom, files0From].compactMap { $0 }.filter { $0 != "-" } }

    /// True if what is named can be more than one document, whatever it turns out to be.
    var mayBeSeveral: Bool {
        inputs.count > 1 || filesFrom != nil || files0From != nil || inputs.contains(where: FileSystem.isFolder)
    }

    private func add(_ path: String, isFromList: Bool, to result: inout [Input]) {
        guard path != "-", FileSystem.isFolder(path) else {
            result.append(
                Input(
                    path: path, relativePath: InputOptions.relative(path), isFromList: isFromList,
                    isNamed: path != "-"))
            return
        }
        addFolder(path, below: "", isFromList: isFromList, to: &result)
    }

    /// Adds the files of a folder. Links to folders are not followed, for they may lead round in circles; a folder that cannot
    /// be read is an input that cannot.
    private func addFolder(_ folder: String, below: String, isFromList: Bool, to result: inout [Input]) {
        let names: [String]
        do throws(FileSystem.Failure) {
            names = try FileSystem.names(in: folder)
        } catch {
            result.append(
                Input(
                    path: folder, relativePath: below.isEmpty ? InputOptions.relative(folder) : below,
                    isFromList: isFromList,
                    failure: error.reason))
            return
        }
        for name in names {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            let relative = below.isEmpty ? name : below + "/" + name
            if FileSystem.isFolder(path) {
                if !FileSystem.isLink(path) { addFolder(path, below: relative, isFromList: isFromList, to: &result) }
            } else if InputOptions.isDocument(name) {
                result.append(Input(path: path, relativePath: relative, isFromList: isFromList))
            }
        }
    }

    /// A path that stays below the working folder as it is; of any other the name, until all are known.
    private static func relative(_ path: String) -> String {
        if path == "-" { return "stdin" }
        let parts = components(path)
        return isElsewhere(path) ? String(parts.last ?? "") : parts.joined(separator: "/")
    }

    private static func isElsewhere(_ path: String) -> Bool { path.hasPrefix("/") || components(path).contains("..") }

    private static func components(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }

    /// Marks inputs whose paths differ in the suffix alone.
    private static func keepSuffixes(_ inputs: inout [Input]) {
        var paths: [String: Set<String>] = [:]
        for input in inputs {
            paths[FileSystem.withoutSuffix(input.relativePath), default: []].insert(input.relativePath)
        }
        for index in inputs.indices {
            let stem = FileSystem.withoutSuffix(inputs[index].relativePath)
            inputs[index].keepsSuffix = (paths[stem]?.count ?? 0) > 1
        }
    }

    /// Files that stand elsewhere are told apart by what their paths do not share: of /a/b/x.txt and /a/c/x.txt that is b/x.txt and
    /// c/x.txt.
    private static func tellApart(_ inputs: inout [Input], named indices: [Int]) {
        let folders = indices.map { Array(components(inputs[$0].path).dropLast()) }
        guard var shared = folders.first else { return }
        for folder in folders {
            shared = Array(zip(shared, folder).prefix { $0 == $1 }.map(\.0))
        }
        for (index, folder) in zip(indices, folders) {
            let own = folder.dropFirst(shared.count)
            if own.contains("..") { continue }
            inputs[index].relativePath = (own + [Substring(FileSystem.name(of: inputs[index].path))]).joined(
                separator: "/")
        }
    }
}
