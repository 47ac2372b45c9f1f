import FiscalGrid
import Foundation
import TestSupport
import Testing

@testable import FiscalGridSchema

@Suite("The schemas of the project's own files") struct MetaSchemaTests {
    private func problems(_ bytes: [UInt8], _ file: String, by schema: MetaSchema) throws -> [String] {
        try XMLTree.schema(bytes, file) { root in schema.problems(in: root, file) }
    }

    private func problems(with part: String, as other: String) throws -> [String] {
        let revenue = String(decoding: try #require(BuiltInSchemas.file("revenue.xsd")), as: UTF8.self)
        #expect(revenue.contains(part))
        return try problems(Array(revenue.replacing(part, with: other).utf8), "revenue.xsd", by: .profile)
    }

    @Test(arguments: BuiltInSchemas.names)
    func builtInFiles(_ file: String) throws {
        let bytes = try #require(BuiltInSchemas.file(file))
        let isShared = SchemaCatalog.sharedFiles.contains(file)
        #expect(try problems(bytes, file, by: isShared ? .shared : .profile).isEmpty)
    }

    @Test func lexicon() throws {
        let bytes = try [UInt8](Data(contentsOf: Project.root.appending(path: "Schemas/lexicon.xml")))
        #expect(try problems(bytes, "lexicon.xml", by: .lexicon).isEmpty)
    }

    /// Of each line the first mistake is told, with the prefixes that people write.
    @Test func oneMistakeALine() throws {
        let one = try problems(with: "map:required=\"true\"", as: "map:requierd=\"true\" map:foo=\"x\"")
        #expect(one.count == 1 && one.allSatisfy { $0.hasPrefix("revenue.xsd:74: ") })
        #expect(one.allSatisfy { $0.contains("Element 'xs:element'") && $0.contains("'map:") && !$0.contains("{urn:") })
        let two = try problems(with: "map:required=\"alternative\"", as: "map:foo=\"x\"")
        #expect(two.count == 2 && two.allSatisfy { $0.contains("The attribute 'map:foo' is not allowed") })
    }
}
