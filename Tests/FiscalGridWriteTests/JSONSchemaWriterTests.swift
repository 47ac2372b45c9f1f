import FiscalGrid
import Foundation
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("JSON Schemas of the outputs") struct JSONSchemaWriterTests {
    private let writer: JSONSchemaWriter
    private let catalog: SchemaCatalog

    init() throws {
        catalog = try SchemaCatalog()
        writer = JSONSchemaWriter(schemas: catalog.schemas, formats: [.wordText, .html])
    }

    private func definitions(_ bytes: [UInt8]) throws -> [String: [String: Any]] {
        try #require(try jsonObject(bytes)["$defs"] as? [String: [String: Any]])
    }

    /// Every type has a table and a row, and every object of ours is closed.
    @Test func typesAndTheirRows() throws {
        let definitions = try definitions(writer.disclosure())
        for schema in catalog.schemas {
            let table = try #require(definitions["table.\(schema.id)"])
            #expect(table["additionalProperties"] as? Bool == false)
            let row = try #require(definitions["row.\(schema.id)"]?["else"] as? [String: Any])
            let members = try #require(row["properties"] as? [String: Any])
            #expect(Set(schema.fields.map(\.name)).isSubset(of: Set(members.keys)))
        }
        let format = try #require(definitions["document"]?["properties"] as? [String: Any])["format"]
        #expect((format as? [String: Any])?["enum"] as? [String] == ["word-text", "html"])
    }

    /// What is referred to is defined, in each of the schemas.
    @Test func references() throws {
        for bytes in [writer.disclosure(), writer.audit()] {
            let names = Set(try definitions(bytes).keys)
            let found = string(bytes).matches(of: /"#\/\$defs\/([^"]+)"/).map { String($0.1) }
            #expect(!found.isEmpty && Set(found).isSubset(of: names))
        }
        #expect(!string(writer.fact()).contains("$defs"))
    }

    /// Members that are written are members that are named.
    @Test func whatIsWrittenIsNamed() throws {
        let definitions = try definitions(writer.disclosure())
        let disclosure = try convert(
            "区苗圃2024年部门预算\n支出10.00万元。\n\n支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t甲\t约1\t1.00\t\n")
        let object = try jsonObject(DisclosureFormat.json.bytes(disclosure, CSVOptions()))
        func expectNamed(_ object: [String: Any], _ definition: [String: Any]?) throws {
            let members = try #require(definition?["properties"] as? [String: Any])
            #expect(Set(object.keys).isSubset(of: Set(members.keys)))
        }
        try expectNamed(object, definitions["document"])
        let table = try #require((object["tables"] as? [[String: Any]])?.first)
        try expectNamed(table, definitions["table.expenditure"])
        let row = try #require((table["rows"] as? [[String: Any]])?.first)
        try expectNamed(row, definitions["row.expenditure"]?["else"] as? [String: Any])
        for section in try #require(object["sections"] as? [[String: Any]]) {
            try expectNamed(section, definitions["section"])
            for figure in section["figures"] as? [[String: Any]] ?? [] {
                try expectNamed(figure, definitions["figure"])
            }
        }
    }

    /// An enumeration says what the program knows, and a code of three, five or seven digits is one.
    @Test func words() throws {
        let audit = try definitions(writer.audit())
        let check = try #require(audit["check"]?["properties"] as? [String: [String: Any]])
        #expect(check["code"]?["enum"] as? [String] == AuditRule.Code.allCases.map(\.rawValue))
        let row = try #require(try definitions(writer.disclosure())["row.expenditure"]?["else"] as? [String: Any])
        let members = try #require(row["properties"] as? [String: [String: Any]])
        #expect(members["code"]?["pattern"] as? String == "^[0-9]{3}([0-9]{2}){0,2}$")
        #expect(members["total"]?["type"] as? String == "number" && members["total"]?["title"] as? String == "合计")
    }
}
