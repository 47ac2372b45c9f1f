import ArgumentParser

/// An output as the manifest names it.
struct WrittenOutput: Sendable {
    /// Its path below the folder that the run writes into.
    var name: String
    /// Its size in bytes; of a package that of the file which is written last.
    var size: Int
}

/// Where converted documents go.
protocol OutputTarget {
    /// The folder that the run writes into; `nil` for a stream or a file, and for a package, whose folder is one document's.
    var folder: String? { get }
    /// True if each document has an output of its own: then a run that ends early has written whole ones.
    var hasFilePerDocument: Bool { get }
    /// True if what is written of a run that ends early stands: outputs of their own, or standard output.
    var keepsWhatIsWritten: Bool { get }
    /// The output of an input as ``WrittenOutput/name``; empty where documents share theirs.
    var outputName: @Sendable (InputOptions.Input) -> String { get }

    /// Writes one document, or the line that says why there is none, and tells the output that is the document's own.
    mutating func take(_ document: ConvertedDocument, _ outcome: inout Outcome) throws -> WrittenOutput?
    /// Ends the output.
    mutating func finish() throws
}

extension OutputTarget {
    var keepsWhatIsWritten: Bool { hasFilePerDocument }
}

/// The paths that a run writes to, and the checks that they are safe.
struct OutputPaths {
    /// The inputs of the run.
    let inputs: [InputOptions.Input]
    /// Files with lists of inputs.
    let lists: [String]
    /// The files that are read. Not by name: names of ten thousand are as much memory as their conversion takes.
    private let read: Set<FileSystem.Identity>

    init(inputs: [InputOptions.Input], lists: [String]) {
        self.inputs = inputs
        self.lists = lists
        var read: Set<FileSystem.Identity> = []
        for input in inputs where input.path != "-" { FileSystem.identity(of: input.path).map { _ = read.insert($0) } }
        for list in lists { FileSystem.identity(of: list).map { _ = read.insert($0) } }
        self.read = read
    }

    /// The input that a path is of; `nil` if it is of none.
    private func input(at target: String) -> String? {
        guard let identity = FileSystem.identity(of: target), read.contains(identity),
            let path = FileSystem.realPath(target)
        else { return nil }
        // Another name of the same file is no input: writing replaces the name, not the file.
        return (inputs.map(\.path) + lists).first { $0 != "-" && FileSystem.realPath($0) == path }
    }

    /// Refuses to write over an input.
    func checkIsNoInput(_ target: String) throws(FileSystem.Failure) {
        if input(at: target) != nil {
            throw FileSystem.Failure(
                path: target, reason: "is an input, which an output would replace; name another folder with -o")
        }
    }

    /// Refuses to write the manifest of a folder over an input.
    func checkManifest(of folder: String) throws {
        for name in Manifest.files {
            if let input = input(at: FileSystem.join(folder, name)) {
                throw ValidationError(
                    "\(input) would be replaced by the manifest of the run; name another folder with -o")
            }
        }
    }

    /// Refuses, before anything is written, to write two documents to one place, or any over an input.
    ///
    /// `folder` has a manifest, which goes over no input either.
    ///
    /// - Throws: `ValidationError`.
    func check(_ target: (InputOptions.Input) -> String, isShared: Bool, folder: String? = nil) throws {
        if let folder { try checkManifest(of: folder) }
        let manifest = folder.map { FileSystem.join($0, Manifest.name) }
        var inputsByTarget: [String: String] = [:]
        for input in inputs {
            let target = target(input)
            if target == manifest {
                throw ValidationError("\(input.path) would be written to \(target), where the manifest of the run goes")
            }
            if !isShared, let other = inputsByTarget.updateValue(input.path, forKey: target) {
                throw ValidationError("\(other) and \(input.path) would both be written to \(target)")
            }
            if let name = self.input(at: target) {
                throw ValidationError("\(name) would be replaced by an output; name another with -o")
            }
        }
    }
}
