import ArgumentParser
import FiscalGrid
import FiscalGridSupport

/// `--schemas DIR`, for every subcommand that reads schemas.
struct SchemaOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Add the table types of a folder of XSDs, or replace built-in ones by file name; a lexicon.xml in it adds words.",
            valueName: "dir"))
    var schemas: String?

    /// The built-in types and those of the folder.
    func catalog() throws -> SchemaCatalog {
        let catalog = try SchemaCatalog(adding: try files())
        // It is needed as long as the process lives: to give it back piece by piece at the end takes a third as long as a document.
        _ = Unmanaged.passRetained(catalog)
        return catalog
    }

    /// Names and digests of the files of the folder.
    func settings() throws -> String {
        try files().sorted { $0.key < $1.key }.map { $0.key + " " + SHA256.hexDigest(of: $0.value) }
            .joined(separator: "\n")
    }

    /// The XSDs and the lexicon of the folder, by file name; empty if none is named.
    func files() throws -> [String: [UInt8]] {
        guard let schemas else { return [:] }
        guard FileSystem.isFolder(schemas) else {
            throw ValidationError(
                "--schemas \(schemas): no such folder; expected a folder of .xsd files, a lexicon.xml or both")
        }
        let lexicon = FileSystem.join(schemas, SchemaOptions.lexicon)
        if FileSystem.exists(lexicon), !FileSystem.isRegular(lexicon) {
            throw ValidationError("--schemas \(schemas): \(lexicon) is no file; expected a file of words")
        }
        let files = try SchemaOptions.files(in: schemas)
        if files.isEmpty { throw ValidationError("--schemas \(schemas): no .xsd file and no lexicon.xml in it") }
        return files
    }

    /// The file of words.
    static let lexicon = "lexicon.xml"

    /// The XSDs and the lexicon of a folder.
    static func files(in folder: String) throws(FileSystem.Failure) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileSystem.names(in: folder.isEmpty ? "." : folder)
        where name.hasSuffix(".xsd") || name == lexicon {
            let path = FileSystem.join(folder, name)
            if FileSystem.isRegular(path) { files[name] = try FileSystem.read(path) }
        }
        return files
    }
}

extension SchemaOptions: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) { schemas = arguments.value("schemas") }
}
