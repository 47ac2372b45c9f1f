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

    @Option(
        help: ArgumentHelp(
            "Of folders, take the files that fit a pattern: a name (*.docx) or a path (2024/**/*.txt). May be repeated.",
            valueName: "glob"))
    var include: [String] = []

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
        /// The folder that was named and holds it; `nil` for a file that was named itself.
        var root: String?
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

    /// What there is to read.
    struct Inputs {
        /// The documents, in the order in which they are named.
        var documents: [Input] = []
        /// The files of folders that are none.
        var unread = UnreadFiles()
    }

    /// All documents, in the order in which they are named, and what stands beside them in folders.
    ///
    /// An output folder that stands inside a folder of inputs is not read: it may hold reports of an earlier run.
    func resolve(output: String? = nil) throws -> Inputs {
        var inputs = Inputs()
        let walk = Walk(patterns: try patterns(), output: output.flatMap(FileSystem.realPath))
        for path in self.inputs { add(path, isFromList: false, walk, to: &inputs) }
        for (list, separator) in [(filesFrom, UInt8(ascii: "\n")), (files0From, 0)] {
            guard let list else { continue }
            var names = try FileSystem.read(list)[...]
            if separator != 0, names.contains(0) {
                throw FileSystem.Failure(
                    path: list, reason: "found a NUL; expected a name a line; --files0-from reads names that NUL ends")
            }
            if names.starts(with: [0xEF, 0xBB, 0xBF]) { names.removeFirst(3) }
            for name in names.split(separator: separator) {
                let isLine = separator != 0
                let name = isLine && name.last == 0x0D ? name.dropLast() : name
                if !name.isEmpty { add(String(decoding: name, as: UTF8.self), isFromList: true, walk, to: &inputs) }
            }
        }
        let elsewhere = inputs.documents.indices.filter {
            inputs.documents[$0].isNamed && InputNames.isElsewhere(inputs.documents[$0].path)
        }
        InputNames.tellApart(&inputs.documents, named: elsewhere)
        InputNames.tellFoldersApart(&inputs.documents)
        InputNames.keepSuffixes(&inputs.documents)
        let fromStandardInput =
            inputs.documents.filter { $0.path == "-" }.count + [filesFrom, files0From].filter { $0 == "-" }.count
        if inputs.documents.isEmpty {
            Console.note(
                include.isEmpty ? "no document is there to convert" : "no file fits \(include.joined(separator: ", "))")
        }
        if fromStandardInput > 1 {
            throw ValidationError("standard input (-) is named \(fromStandardInput) times; it can be read once")
        }
        return inputs
    }

    /// The files with lists of names.
    var lists: [String] { [filesFrom, files0From].compactMap { $0 }.filter { $0 != "-" } }

    /// True if what is named can be more than one document, whatever it turns out to be.
    var mayBeSeveral: Bool {
        inputs.count > 1 || filesFrom != nil || files0From != nil || inputs.contains(where: FileSystem.isFolder)
    }

    /// How folders are walked.
    private struct Walk {
        /// Empty to take all documents.
        var patterns: [GlobPattern]
        /// The real path of the folder that outputs go to.
        var output: String?
    }

    private func patterns() throws -> [GlobPattern] {
        try include.map { source in
            guard let pattern = GlobPattern(source) else {
                throw ValidationError(
                    "--include \(source): expected a pattern such as *.docx or 2024/**/*.txt, with brackets closed")
            }
            return pattern
        }
    }

    private func add(_ path: String, isFromList: Bool, _ walk: Walk, to result: inout Inputs) {
        guard path != "-", FileSystem.isFolder(path) else {
            result.documents.append(
                Input(
                    path: path, relativePath: InputNames.relative(path), isFromList: isFromList,
                    isNamed: path != "-"))
            return
        }
        let first = result.documents.count
        addFolder(path, below: "", isFromList: isFromList, walk, to: &result)
        for index in first..<result.documents.count { result.documents[index].root = path }
    }

    /// Adds the files of a folder. Links to folders are not followed, for they may lead round in circles; a folder that cannot
    /// be read is an input that cannot.
    private func addFolder(_ folder: String, below: String, isFromList: Bool, _ walk: Walk, to result: inout Inputs) {
        func add(_ path: String, _ relativePath: String, failure: String?) {
            result.documents.append(
                Input(path: path, relativePath: relativePath, isFromList: isFromList, failure: failure))
        }
        let entries: [FileSystem.Entry]
        do throws(FileSystem.Failure) {
            entries = try FileSystem.entries(in: folder)
        } catch {
            return add(folder, below.isEmpty ? InputNames.relative(folder) : below, failure: error.reason)
        }
        for entry in entries {
            let path = FileSystem.join(folder, entry.name)
            let relative = below.isEmpty ? entry.name : below + "/" + entry.name
            let isTaken =
                walk.patterns.isEmpty
                ? InputOptions.isDocument(entry.name) : walk.patterns.contains { $0.matches(relative) }
            if !entry.isUTF8 {
                // Its name could neither be opened nor told; unpacked archives from Windows have such names, in GBK.
                if isTaken || entry.kind == .folder {
                    add(path, relative, failure: "the name is not UTF-8; rename it, for example with convmv")
                }
                continue
            }
            switch entry.kind {
            case .folder:
                if FileSystem.isLink(path) || walk.output != nil && FileSystem.realPath(path) == walk.output {
                    continue
                }
                addFolder(path, below: relative, isFromList: isFromList, walk, to: &result)
            case .file:
                if isTaken {
                    add(path, relative, failure: nil)
                } else if walk.patterns.isEmpty, !entry.name.hasPrefix("~$") {
                    result.unread.add(entry.name)
                }
            case .other:
                if isTaken { add(path, relative, failure: "not a file; name it itself to read it all the same") }
            case .unknown(let reason, let mayBeFolder):
                if isTaken || mayBeFolder { add(path, relative, failure: reason) }
            }
        }
    }
}

extension InputOptions: PlainOptions {
    /// Takes what is left as inputs: the last of all options.
    mutating func take(_ arguments: inout PlainArguments) {
        filesFrom = arguments.value("files-from")
        files0From = arguments.value("files0-from")
        include = arguments.values("include")
        inputs = arguments.inputs()
    }
}
