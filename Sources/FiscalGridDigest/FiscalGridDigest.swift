import FiscalGridCore
import FiscalGridData
import FiscalGridSchema
import Foundation

/// `fiscalgrid-digest FOLDER FILE`: digests a folder of schemas, words and messages into a Swift file. `make digest` runs it.
@main
enum FiscalGridDigest {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("fiscalgrid-digest FOLDER FILE")
            exit(64)
        }
        let folder = URL(fileURLWithPath: arguments[1])
        var files: [String: [UInt8]] = [:]
        for part in ["", "meta/"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
            where name.hasSuffix(".xsd") || name.hasSuffix(".xml") {
                files[part + name] = try [UInt8](Data(contentsOf: folder.appending(path: part + name)))
            }
        }
        do {
            let source = BuiltInData.source(of: try DataDigest(files: files).bytes())
            try Data(source.utf8).write(to: URL(fileURLWithPath: arguments[2]))
        } catch let error as ConversionError {
            print(error.description)
            exit(1)
        }
    }
}
