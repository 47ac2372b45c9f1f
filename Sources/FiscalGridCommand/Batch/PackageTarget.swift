import ArgumentParser
import FiscalGrid

/// Where Data Packages go: the folder itself for one document, a folder a document below it for several.
struct PackageTarget: OutputTarget {
    private let path: String
    private let paths: OutputPaths
    private let isSeveral: Bool

    var folder: String? { isSeveral ? path : nil }
    var hasFilePerDocument: Bool { isSeveral }
    var outputName: @Sendable (InputOptions.Input) -> String { { FileSystem.join($0.stem, PackageTarget.lastFile) } }

    /// The file of a package that is written last: where it is, the package is whole.
    private static let lastFile = "datapackage.json"

    /// - Throws: `ValidationError` if there is no folder, or two documents would go to one.
    init(path: String?, paths: OutputPaths, isSeveral: Bool) throws {
        guard let path, !path.isEmpty else {
            throw ValidationError(
                "csv makes a folder of files; name it with -o, or one table for standard output with --table")
        }
        self.path = path
        self.paths = paths
        self.isSeveral = isSeveral
        if isSeveral { try paths.check({ PackageTarget.folder(of: $0, in: path) }, isShared: false, folder: path) }
    }

    private static func folder(of input: InputOptions.Input, in folder: String) -> String {
        FileSystem.join(folder, input.stem)
    }

    func take(_ document: ConvertedDocument, _ outcome: inout Outcome) throws -> WrittenOutput? {
        if document.error != nil { return nil }
        let target = isSeveral ? PackageTarget.folder(of: document.input, in: path) : path
        let last = FileSystem.join(target, PackageTarget.lastFile)
        outcome.write { () throws(FileSystem.Failure) in
            try FileSystem.makeFolder(target)
            for file in document.files { try paths.checkIsNoInput(FileSystem.join(target, file.name)) }
            // Until all its files are new there is no package.
            FileSystem.remove(last)
            for file in document.files where file.name != PackageTarget.lastFile {
                try FileSystem.write(file.bytes, to: FileSystem.join(target, file.name))
            }
            for file in document.files where file.name == PackageTarget.lastFile {
                try FileSystem.write(file.bytes, to: last)
            }
            try FileSystem.noteStrangers(in: target, besides: document.files.map(\.name))
        }
        let size = document.files.first { $0.name == PackageTarget.lastFile }?.bytes.count ?? 0
        return WrittenOutput(name: outputName(document.input), size: size)
    }

    func finish() throws {}
}

/// Where the tables of one type go, stacked over all documents: a file a type in a folder.
struct StackTarget: OutputTarget {
    let folder: String?
    let hasFilePerDocument = false
    let outputName: @Sendable (InputOptions.Input) -> String = { _ in "" }
    private let path: String
    private let paths: OutputPaths
    private let stack: CSVStack
    private let catalog: SchemaCatalog
    private var files: [String: AtomicFile] = [:]

    /// - Throws: `ValidationError` if there is no folder.
    init(path: String?, paths: OutputPaths, stack: CSVStack, catalog: SchemaCatalog) throws {
        guard let path, !path.isEmpty else {
            throw ValidationError(
                "--stack makes a file a type; name a folder for them with -o, or one type for standard output with --table"
            )
        }
        folder = path
        self.path = path
        self.paths = paths
        self.stack = stack
        try paths.checkManifest(of: path)
        try paths.checkIsNoInput(FileSystem.join(path, "datapackage.json"))
        self.catalog = catalog
    }

    mutating func take(_ document: ConvertedDocument, _ outcome: inout Outcome) throws -> WrittenOutput? {
        for part in document.files {
            if let file = files[part.name] {
                try file.write(part.bytes)
                continue
            }
            guard let schema = catalog.schema(String(part.name.dropLast(4))) else { continue }
            try FileSystem.makeFolder(path)
            try paths.checkIsNoInput(FileSystem.join(path, part.name))
            let file = try AtomicFile(FileSystem.join(path, part.name))
            files[part.name] = file
            try file.write(stack.header(of: schema) + part.bytes)
        }
        return nil
    }

    func finish() throws {
        for name in files.keys.sorted() { try files[name]?.commit() }
        try FileSystem.makeFolder(path)
        let description = stack.description(
            of: files.keys.sorted().compactMap { catalog.schema(String($0.dropLast(4))) })
        try FileSystem.write(description.bytes, to: FileSystem.join(path, description.name))
        try FileSystem.noteStrangers(in: path, besides: Array(files.keys))
    }
}

extension FileSystem {
    /// Says which CSV files stand in a folder that this run has not written: those of an earlier one, which nothing here removes.
    fileprivate static func noteStrangers(in folder: String, besides written: [String]) throws(Failure) {
        let strangers = try names(in: folder).filter { $0.hasSuffix(".csv") && !written.contains($0) }
        if strangers.isEmpty { return }
        Console.note("\(folder): also holds \(strangers.joined(separator: ", ")), which datapackage.json does not list")
    }
}
