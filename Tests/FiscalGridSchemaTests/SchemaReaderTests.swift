import FiscalGrid
import Testing

@testable import FiscalGridSchema

@Suite("The annotations of a table type are read") struct SchemaReaderTests {
    private func text(_ id: String) throws -> String {
        String(decoding: try #require(BuiltInSchemas.file(id + ".xsd")), as: UTF8.self)
    }

    private func read(_ text: String, _ id: String) throws -> TableSchema {
        try SchemaReader.read(Array(text.utf8), file: id + ".xsd")
    }

    private func field(_ name: String, of schema: TableSchema) throws -> TableSchema.Field {
        try #require(schema.fields.first { $0.name == name })
    }

    /// By language, white space collapsed; what has no language is English, other languages are passed over.
    @Test func documentation() throws {
        let printed = try text("revenue")
        #expect(try read(printed, "revenue").documentation.chinese == "部门预算收入总表")
        let other = printed.replacing(" xml:lang=\"en\">Number of the row<", with: ">\n  Number  of\n the row <")
            .replacing("\"zh\">部门预算收入总表<", with: "\"de\">Einnahmen<")
        let schema = try read(other, "revenue")
        let sequence = try field("sequence", of: schema)
        #expect(sequence.documentation == TableSchema.Documentation(english: "Number of the row"))
        #expect(schema.documentation.chinese == nil && schema.documentation.english != nil)
    }

    /// A code that is printed in parts has its columns apart from those in which it stands whole.
    @Test func joinedColumns() throws {
        let schema = try read(try text("revenue"), "revenue")
        let code = try field("code", of: schema)
        #expect(code.type == .functionalCode && code.requirement == .optional && !code.isInBlock)
        #expect(code.columns.map(\.source).contains("[@functionalClass @subject/]@functionalCode"))
        #expect(code.columns.allSatisfy { !$0.source.contains("+") })
        #expect(
            code.joinedColumns.map { $0.map(\.source) }.contains(
                ["类", "款", "项"].map { "[@functionalClass @subject/][@functionalCode/]" + $0 }))
        #expect(try field("name", of: schema).requirement == .alternative)
        #expect(try field("total", of: schema).requirement == .required)
        #expect(schema.kinds.rollupField == "code" && schema.labelFields == ["name", "organizationName"])
    }

    /// A side has several labels, and may be told by its place besides.
    @Test func blocks() throws {
        let id = "revenue-expenditure-summary"
        let schema = try read(try text(id), id)
        #expect(
            schema.blocks == [
                TableSchema.Block(side: "revenue", labels: [PathPattern("@revenueSide")], isByPlace: true),
                TableSchema.Block(side: "expenditure", labels: [PathPattern("@expenditureSide")], isByPlace: true),
            ])
        #expect(
            schema.fields.filter(\.isInBlock).map(\.name) == [
                "item", "amount", "basic", "personnel", "administrative", "project",
            ])
        let byLabel = try read(try text(id).replacing(" | revenue=* | expenditure=*", with: ""), id)
        #expect(byLabel.blocks.map(\.isByPlace) == [false, false])
    }

    /// A row that may be one record itself has the fields of a record, once.
    @Test func itemsInTheHeader() throws {
        let schema = try read(try text("three-public-expenses"), "three-public-expenses")
        #expect(schema.unpivotedItems.contains { $0.source == "@receptions[/@total]" } && schema.blocks.isEmpty)
        #expect(schema.fields.filter { $0.name == "total" }.map(\.isInBlock) == [true])
    }

    @Test(arguments: [
        (
            "revenue-expenditure-summary", "revenue=* |", "revenue=* | revenue=* |",
            "67: map:blocks names \"revenue=*\" twice"
        ),
        (
            "revenue-expenditure-summary", "revenue=@revenueSide |", "revenue=@revenueSide | revenue=@revenueSide |",
            "67: map:blocks names the label \"@revenueSide\" twice"
        ),
        (
            "revenue", "map:column=\"#functionalName |", "map:column=\"类 + 款 | #functionalName |",
            "71: \"name\" joins columns with +, but is no code; expected FunctionalCode or EconomicCode"
        ),
        (
            "revenue", "map:about=", "map:title=\"部门 | 收入\" map:about=",
            "7: the title \"部门\" leaves nothing to compare, and would claim every table"
        ),
        (
            "revenue", "<xs:element name=\"revenue\"", "<xs:element name=\"incomes\"",
            "3: no element \"revenue\"; a table schema declares one named like its file"
        ),
    ])
    func mistakes(_ id: String, _ part: String, _ other: String, _ reason: String) throws {
        let text = try text(id)
        #expect(text.contains(part))
        #expect(throws: ConversionError.schema(reasons: ["\(id).xsd:\(reason)"])) {
            try read(text.replacing(part, with: other), id)
        }
    }
}
