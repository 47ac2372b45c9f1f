import FiscalGrid
import FiscalGridData
import FiscalGridSupport
import Foundation
import TestSupport
import Testing

@testable import FiscalGridLanguage
@testable import FiscalGridSchema

@Suite("The digest of Schemas/") struct DataDigestTests {
    private static func files() throws -> [String: [UInt8]] {
        let folder = Project.root.appending(path: "Schemas")
        var files: [String: [UInt8]] = [:]
        for part in ["", "meta/"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
            where name.hasSuffix(".xsd") || name.hasSuffix(".xml") {
                files[part + name] = try [UInt8](Data(contentsOf: folder.appending(path: part + name)))
            }
        }
        return files
    }

    @Test func isCurrent() throws {
        let bytes = try DataDigest(files: DataDigestTests.files()).bytes()
        #expect(bytes.elementsEqual(BuiltInData.bytes), "Schemas/ has changed; run: make digest")
    }

    /// A type that is read from its XSD is the type that the digest holds, to the last member.
    @Test func bothWaysGiveEqualTypes() throws {
        func digest(_ schema: TableSchema) -> [UInt8] {
            var writer = DigestWriter()
            schema.write(to: &writer)
            return writer.bytes
        }
        let catalog = try SchemaCatalog()
        for schema in catalog.schemas {
            let read = try SchemaReader.read(BuiltInSchemas.file(schema.file) ?? [], file: schema.file)
            #expect(digest(read) == digest(schema), "\(schema.id)")
        }
        let rules = try RuleReader.rulesBetweenTables(
            BuiltInSchemas.file("disclosure.xsd") ?? [], file: "disclosure.xsd")
        #expect(rules == catalog.rulesBetweenTables)
    }

    @Test func numbersAndTextsComeBack() {
        var writer = DigestWriter()
        let numbers = [0, 1, -1, 31, 32, -33, 1 << 40, .max, .min]
        for number in numbers { writer.write(number) }
        writer.write("合计")
        writer.write(nil as String?)
        writer.write(numbers: [0, UInt64.max, 7])
        writer.write(true)
        writer.bytes.withUnsafeBytes { bytes in
            var reader = DigestReader(bytes)
            for number in numbers { #expect(reader.number() == number) }
            #expect(reader.string() == "合计" && reader.optionalString() == nil)
            #expect(reader.numbers() == [0, UInt64.max, 7] && reader.flag())
        }
    }
}
