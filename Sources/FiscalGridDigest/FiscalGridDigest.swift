import ArgumentParser
import FiscalGridCore
import FiscalGridSchema
import Foundation

/// `fiscalgrid-digest FOLDER FILE`: digests a folder of schemas, words and messages into a file. `make digest` runs it.
@main
struct FiscalGridDigest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fiscalgrid-digest", abstract: "Digest a folder of schemas, words and messages.")

    @Argument(help: "The folder: Schemas.")
    var folder: String
    @Argument(help: "The file that is written.")
    var file: String

    func run() throws {
        let folder = URL(fileURLWithPath: folder)
        var files: [String: [UInt8]] = [:]
        for part in ["", "meta/"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
            where name.hasSuffix(".xsd") || name.hasSuffix(".xml") {
                files[part + name] = try [UInt8](Data(contentsOf: folder.appending(path: part + name)))
            }
        }
        try Data(try DataDigest(files: files).bytes()).write(to: URL(fileURLWithPath: file), options: .atomic)
    }
}
