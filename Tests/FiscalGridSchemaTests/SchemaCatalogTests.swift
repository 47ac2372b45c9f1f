import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("Schemas") struct SchemaCatalogTests {
    @Test func everyFileIsEmbeddedAndHasAFixture() throws {
        let folder = Project.root.appending(path: "Schemas")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xsd") }
        #expect(Set(files) == Set(BuiltInSchemas.names))
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
            for id in ids where text.contains(id) { Issue.record("\(file) names \(id)") }
        }
    }

    @Test(arguments: [
        ("<x/>", "x.xsd:1: Element 'x': No matching global declaration"), ("<xs:schema", "x.xsd:1: "),
        (
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>",
            "x.xsd:1: Element 'xs:schema': The attribute 'targetNamespace' is required"
        ),
        (
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:fiscalgrid:1'/>",
            "x.xsd:1: Element 'xs:schema': The attribute 'elementFormDefault' is required"
        ), ("<!DOCTYPE x><x/>", "x.xsd:1: found a DOCTYPE; a schema has none"),
    ])
    func mistakesHaveFileAndLine(_ text: String, _ message: String) {
        #expect {
            try SchemaCatalog(adding: ["x.xsd": Array(text.utf8)])
        } throws: { "\($0)".hasPrefix(message) }
    }

    @Test func unknownFieldTypeIsNamed() throws {
        let revenue = String(decoding: BuiltInSchemas.file("revenue.xsd") ?? [], as: UTF8.self)
        let wrong = revenue.replacing("name=\"total\" type=\"Amount\"", with: "name=\"total\" type=\"Amuont\"")
        #expect {
            try SchemaCatalog(adding: ["revenue.xsd": Array(wrong.utf8)])
        } throws: { "\($0)".contains("field \"total\" has type \"Amuont\"; expected one of Text, Amount") }
    }

    /// What would be ignored in silence, or fail only when a document comes, is refused when the schema is read.
    @Test(arguments: [
        (
            "map:required=\"true\"", "map:requierd=\"true\"",
            "The attribute 'map:requierd' is not allowed"
        ),
        (
            "map:required=\"true\"", "map:required=\"yes\"",
            "The value 'yes' is not an element of the set {'true', 'alternative', 'false'}"
        ),
        ("map:required=", "map:hold=", "The value 'alternative' is not an element of the set {'true', 'false'}"),
        ("name=\"total\"", "name=\"line\"", "the field's name \"line\" is taken: every row has one of its own"),
        ("name=\"total\"", "name=\"name\"", "a second field is named \"name\""),
        (
            "name=\"name\" type=\"Text\"", "name=\"name\" type=\"Item\"",
            "a row has one code or item; \"code\" is one already"
        ),
        ("map:kind on=\"name ", "map:kind on=\"nmae ", "map:kind on names \"nmae\", which is no field of the row"),
        (
            "map:about=", "map:title=\"{project}收入总表\" map:about=",
            "the title captures {project}, but the table's type has no attribute"
        ),
        ("<xs:group ref=\"loose\"/>", "", "the row has no <xs:group ref=\"loose\"/>"),
        (
            "<map:kind", "<map:smu parts=\"a\"/><map:kind",
            "Element 'map:smu': This element is not expected. Expected is one of ( map:row, map:layout, map:sum,"
        ),
        (
            "optional=\"carriedForward|", "optinal=\"carriedForward|",
            "Element 'map:sum', attribute 'optinal': The attribute 'optinal' is not allowed"
        ),
        (
            "<map:kind", "<map:row name=\"total\"/><map:kind",
            "Element 'map:row', attribute 'name': 'total' is not a valid value"
        ),
        (
            "<map:kind", "<map:row name=\"a\" level=\"-3\"/><map:kind",
            "Element 'map:row', attribute 'level': '-3' is not a valid value"
        ),
        (
            "<map:kind", "<map:equal left=\"revenue[total]\" right=\"expenditure[total]\"/><map:kind",
            "found <map:equal> with its fields not told"
        ),
        (
            "<map:kind", "<map:equal left=\"revenue\" right=\"x[a]/b\"/><map:kind",
            "attribute 'left': 'revenue' is not a valid value of the union type 'map:FigureSum'"
        ),
        (
            "<map:kind", "<map:sum parts=\"a\"/><map:kind",
            "Element 'map:sum': The attribute 'total' is required but missing"
        ),
    ])
    func departuresFromTheProfile(_ part: String, _ wrong: String, _ message: String) throws {
        let revenue = String(decoding: BuiltInSchemas.file("revenue.xsd") ?? [], as: UTF8.self)
        #expect(revenue.contains(part))
        #expect {
            try SchemaCatalog(adding: ["revenue.xsd": Array(revenue.replacing(part, with: wrong).utf8)])
        } throws: { error in
            "\(error)".contains(message) && "\(error)".hasPrefix("revenue.xsd:")
        }
    }

    @Test func namesOfFilesAreASCII() {
        #expect(throws: ConversionError.self) {
            try SchemaCatalog(adding: ["会议费.xsd": BuiltInSchemas.file("revenue.xsd") ?? []])
        }
    }

    /// What `schema export` wrote can be named with `--schemas`, and exported again.
    @Test func exportedFilesAreReadBack() throws {
        let exported = try SchemaCatalog().exportedFiles
        let again = try SchemaCatalog(adding: exported)
        #expect(again.exportedFiles == exported)
        _ = try again.compileAll()
    }

    /// A type is named by its id, its usual title, or a title that is about it.
    @Test(
        arguments: [
            ("expenditure", "expenditure"), ("部门预算支出总表", "expenditure"), ("支出总体情况表", "expenditure"),
            ("“三公”经费支出表", "three-public-expenses"), ("苗圃一览", nil), ("expenditures", nil),
        ] as [(String, String?)])
    func names(_ name: String, _ id: String?) throws {
        #expect(try SchemaCatalog().schema(named: name)?.id == id)
    }
}
