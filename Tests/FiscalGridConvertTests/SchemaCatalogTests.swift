import FiscalGridConvert
import FiscalGridCore
import FiscalGridSchemas
import Foundation
import TestSupport
import Testing

@Suite("Schemas") struct SchemaCatalogTests {
    @Test func everyFileIsEmbeddedAndHasAFixture() throws {
        let folder = Project.root.appending(path: "Schemas")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xsd") }
        #expect(Set(files) == Set(BuiltInSchemas.files.keys))
        let fixtures = FixtureCase.all.map(\.testDescription)
        for schema in try SchemaCatalog().schemas {
            #expect(fixtures.contains { $0.hasPrefix(schema.id) }, "no fixture for \(schema.id)")
        }
    }

    @Test func eachCompilesAloneAndAllTogether() throws {
        let catalog = try SchemaCatalog()
        for schema in catalog.schemas { _ = try catalog.compile([schema.id]) }
        _ = try catalog.compileAll()
        _ = try catalog.compile([])
    }

    /// A new table type is a new XSD: no Swift line knows one by name.
    @Test func noIdStandsInSources() throws {
        let ids = try SchemaCatalog().schemas.map { "\"\($0.id)\"" }
        let sources = Project.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for id in ids { #expect(!text.contains(id), "\(file) names \(id)") }
        }
    }

    @Test(arguments: [
        ("<x/>", "x.xsd:1: found <x>; expected an XML schema"), ("<xs:schema", "x.xsd:1: "),
        ("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>", "x.xsd:1: no element \"x\""),
    ])
    func mistakesHaveFileAndLine(_ text: String, _ message: String) {
        #expect {
            try SchemaCatalog(adding: ["x.xsd": Array(text.utf8)])
        } throws: { "\($0)".hasPrefix(message) }
    }

    @Test func unknownFieldTypeIsNamed() throws {
        let revenue = String(decoding: BuiltInSchemas.files["revenue.xsd"] ?? [], as: UTF8.self)
        let wrong = revenue.replacing("name=\"total\" type=\"Amount\"", with: "name=\"total\" type=\"Amuont\"")
        #expect {
            try SchemaCatalog(adding: ["revenue.xsd": Array(wrong.utf8)])
        } throws: { "\($0)".contains("field \"total\" has type \"Amuont\"; expected one of Text, Amount") }
    }
}
