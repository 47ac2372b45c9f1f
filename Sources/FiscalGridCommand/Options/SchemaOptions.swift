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
    func catalog() throws -> SchemaCatalog { try SchemaCatalog(adding: try files()) }

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
        var files: [String: [UInt8]] = [:]
        for name in try FileSystem.names(in: schemas)
        where name.hasSuffix(".xsd") || name == "lexicon.xml" {
            let path = FileSystem.join(schemas, name)
            if FileSystem.isRegular(path) {
                files[name] = try FileSystem.read(path)
            } else if name == "lexicon.xml" {
                throw ValidationError("--schemas \(schemas): \(path) is no file; expected a file of words")
            }
        }
        if files.isEmpty { throw ValidationError("--schemas \(schemas): no .xsd file and no lexicon.xml in it") }
        return files
    }
}
