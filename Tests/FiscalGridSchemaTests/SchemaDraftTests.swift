import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridSchema

@Suite("A table's schema is drafted from what it prints") struct SchemaDraftTests {
    private static let supplies =
        "森林防火物资情况表\n"
        + TikaText.table([
            ["序号", "物资名称", "合计", "占比", "数量"], ["1", "水泵", "12.50", "30%", "3"], ["2", "帐篷", "29.17", "70%", "5"],
        ])

    private func draft(_ text: String) throws -> String {
        let table = try #require(try convert(text).tables.first)
        let bytes = try SchemaDraft(of: table, id: "forest-supplies", catalog: SchemaCatalog()).write()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Names are learned from the schemas that there are, types from the cells.
    @Test func fields() throws {
        let draft = try draft(SchemaDraftTests.supplies)
        for field in [
            #"name="sequence" type="Number" map:column="序号"/>"#,
            #"name="column2" type="Text" map:column="物资名称" map:required="true"/>"#,
            #"name="total" type="Amount" map:column="合计" map:required="true"/>"#,
            #"name="column4" type="Percent" map:column="占比"/>"#, #"name="quantity" type="Number" map:column="数量"/>"#,
        ] { #expect(draft.contains(field), "\(field)") }
    }

    /// The draft is a schema that is in order, and by it the table is recognized.
    @Test func recognizesItsTable() throws {
        let draft = Array(try draft(SchemaDraftTests.supplies).utf8)
        #expect(SchemaCheck(file: "forest-supplies.xsd", bytes: draft).problems().isEmpty)
        let catalog = try SchemaCatalog(adding: ["forest-supplies.xsd": draft])
        let disclosure = try Converter(catalog: catalog).convert(Array(SchemaDraftTests.supplies.utf8), name: "a.txt")
        let table = try #require(disclosure.tables.first)
        #expect(table.schema?.id == "forest-supplies" && disclosure.warnings.isEmpty)
        #expect(table.columns.indices.allSatisfy { table.field(ofColumn: $0) != nil })
    }

    /// Years are left open, and a path goes to one field.
    @Test func yearsAndRepeatedPaths() throws {
        let rows = [["项目", "2023年决算数", "2024年预算数", "备注", "备注"], ["水泵", "12.50", "30.00", "甲", "乙"]]
        let draft = try draft("森林防火情况表\n" + TikaText.table(rows))
        #expect(draft.contains(#"map:column="{year-1}年决算数""#) && draft.contains(#"map:column="{year}年预算数""#))
        #expect(draft.split(separator: #"map:column="备注""#).count == 2)
        #expect(draft.contains("Printed over several columns, of which only the first has a field: 备注."))
    }

    @Test(arguments: [
        (TikaText.table([["项目", "金额"], ["防火", "1.00"]]), "has no title, by which a schema could recognize it"),
        (
            "森林防火情况表\n" + TikaText.table([["防火", "1.00"], ["水库", "2.00"]]),
            "has no header, by whose paths a schema could read it"
        ),
    ])
    func notToBeDrafted(_ text: String, _ reason: String) {
        #expect(throws: ConversionError.noTable("table 1 " + reason)) { try draft(text) }
    }

    /// What a schema would read as more than text cannot be its title.
    @Test func reservedSigns() throws {
        var table = try #require(try convert(SchemaDraftTests.supplies).tables.first)
        table.grid.lead = [.title(Title(printed: "{物资}情况表", line: 1))]
        let draft = SchemaDraft(of: table, id: "x", catalog: try SchemaCatalog())
        let reason = "the title of table 1 holds |, { or }, which a schema's titles cannot"
        #expect(throws: ConversionError.noTable(reason)) { try draft.write() }
    }
}
