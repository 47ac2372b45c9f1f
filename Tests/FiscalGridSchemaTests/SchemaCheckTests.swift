import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("schema check") struct SchemaCheckTests {
    private func schema(_ id: String) -> String {
        String(decoding: BuiltInSchemas.file("\(id).xsd") ?? [], as: UTF8.self)
    }

    private func check(_ text: String, as id: String = "revenue") -> [String] {
        SchemaCheck(file: "\(id).xsd", bytes: Array(text.utf8)).problems()
    }

    @Test(arguments: BuiltInSchemas.names)
    func everyBuiltInFileIsInOrder(_ file: String) {
        #expect(SchemaCheck(file: file, bytes: BuiltInSchemas.file(file) ?? []).problems().isEmpty)
    }

    /// Each mistake has its line, and says what is expected.
    @Test(arguments: [
        (
            "parts=\"currentYear\"", "parts=\"curentYear\"",
            "14: map:sum names \"curentYear\", which is no field; the fields are"
        ),
        (
            "parts=\"currentYear\"", "parts=\"name\"",
            "14: map:sum names \"name\", which is Text; expected Amount"
        ),
        ("parts=\"currentYear\"", "parts=\"total\"", "14: map:sum counts \"total\" twice"),
        (
            "<map:rollup code=\"code\"", "<map:rollup code=\"name\"",
            "19: map:rollup code names \"name\", which is Text; expected FunctionalCode"
        ),
        (
            "<map:rollup", "<map:level total=\"total\" parts=\"nothing\" amounts=\"total\"/><map:rollup",
            "19: map:level names the row \"nothing\", which is none; the rows are total, subtotal"
        ),
        ("<map:rollup", "<map:list amounts=\"total total\"/><map:rollup", "19: map:list names \"total\" twice"),
        (
            "<map:rollup", "<map:balance sides=\"left right\" row=\"total\" amounts=\"total\"/><map:rollup",
            "19: found the side \"left\", which is none"
        ),
        (
            "<map:rollup", "<map:equal left=\"revenue[total]/total\" right=\"incomes[total]/total\"/><map:rollup",
            "19: \"incomes[total]/total\" names the type \"incomes\", which is none"
        ),
        (
            "<map:rollup", "<map:equal left=\"revenue[total]/total\" right=\"expenditure[all]/sum\"/><map:rollup",
            "19: in expenditure, map:equal names the row \"all\", which is none"
        ),
        (
            "<map:rollup", "<map:equal left=\"revenue[total]/total\" right=\"revenue[total]/total\"/><map:rollup",
            "19: map:equal compares \"revenue[total]/total\" with itself"
        ),
        ("rollup=\"code\"", "rollup=\"total\"", "7: map:kind rollup names \"total\", which is Amount"),
        ("on=\"name ", "on=\"total ", "7: map:kind on names \"total\", which is Amount; expected Text or Item"),
        ("map:column=\"@sequence\"", "map:column=\"总计\"", "have the path \"合计\"; a column goes to one field"),
        (
            "map:column=\"@sequence\"", "map:column=\"@sequence | @ sequence\"",
            "\"sequence\" names the path \"@ sequence\" twice"
        ),
        (
            "map:about=\"budget revenue", "map:about=\"budget expenditure [revenue] | budget revenue",
            "7: what titles are about, \"budget expenditure [revenue]\", is claimed by expenditure (expenditure.xsd:7: "
        ),
        (
            "map:about=\"budget", "map:about=\"bugdet",
            "7: map:about names \"bugdet\"; expected a feature of lexicon.xml"
        ),
        (
            "map:about=\"budget revenue", "map:about=\"[budget] | budget",
            "is not a valid value of the union type 'map:Subjects'"
        ),
        (
            "map:about=\"budget revenue [functional detail ownLevel]\"", "",
            "7: the table has neither map:about nor map:title; expected one of them"
        ),
        ("type=\"Number\"", "type=\"xs:decimal\"", "field \"sequence\" has type \"xs:decimal\"; expected one of Text"),
        ("map:column=\"@sequence\"", "", "has-column-or-blocks-or-unpivot"),
        ("base=\"Row\"", "base=\"Rwo\"", "The value 'Rwo' is not an element of the set {'Table', 'Row', 'Prelude'}"),
        ("<xs:group ref=\"furniture\"/>", "", "a table of this type could not be written: Element 'header'"),
        ("</xs:schema>", "", "revenue.xsd:"),
    ])
    func mistakes(_ part: String, _ wrong: String, _ message: String) throws {
        var text = schema("revenue")
        #expect(text.contains(part))
        if let range = text.range(of: part) { text.replaceSubrange(range, with: wrong) }
        if wrong == "map:column=\"总计\"" {
            #expect(check(text).contains { $0.contains("\"total\" and \"sequence\"") && $0.contains("\"总计\"") })
            return
        }
        let problems = check(text)
        #expect(problems.contains { $0.contains(message) && $0.hasPrefix("revenue.xsd:") }, "\(problems)")
    }

    /// Structure that only shows when something is written: a side that the XSD does not list, a capture without its attribute.
    @Test func structure() {
        let sides = schema("revenue-expenditure-summary").replacing("<xs:enumeration value=\"expenditure\"/>", with: "")
        #expect(
            check(sides, as: "revenue-expenditure-summary").contains {
                $0.contains("could not be written") && $0.contains("'expenditure'")
            })
        let label = schema("performance-targets").replacing("<xs:element ref=\"label\"/>", with: "")
        #expect(
            check(label, as: "performance-targets").contains { $0.contains("could not be written: Element 'label'") })
    }

    /// Annotations that could never fit, and types that would claim everything.
    @Test(arguments: [
        ("map:column=\"@sequence\"", "map:column=\"/\"", "has an empty level"),
        ("map:column=\"@sequence\"", "map:column=\"数/\"", "has an empty level"),
        ("map:column=\"@sequence\"", "map:column=\"*／人均\"", "has a full-width slash"),
        (
            "map:column=\"@sequence\"", "map:column=\"[@head/]@sequenze\"",
            "names @sequenze; expected a label of lexicon.xml"
        ),
        ("map:column=\"@sequence\"", "map:column=\"类 + 款\"", "joins columns with +, but is no code"),
        ("map:column=\"@sequence\"", "map:column=\"序号\" map:unpivot=\"合计\"", "has-column-or-blocks-or-unpivot"),
        ("map:column=\"@sequence\"", "map:column=\"{year+1}年\"", "has a placeholder that is not {year}"),
        ("map:column=\"@sequence\"", "map:column=\"{year-1年\"", "has a placeholder that is not {year}"),
        ("map:about=\"", "map:title=\"2023年部门\" map:about=\"", "leaves nothing to compare"),
        ("<map:kind", "<map:kind on=\"name\"/><map:kind", "Element 'map:kind': This element is not expected"),
        (
            "targetNamespace=\"urn:fiscalgrid:1\"", "targetNamespace=\"urn:x\"",
            "The value 'urn:x' does not match the fixed value constraint"
        ),
        ("<xs:schema", "<!DOCTYPE x><xs:schema", "found a DOCTYPE"),
        ("RevenueRow", "ExpenditureRow", "already exist"),
    ])
    func neverFitting(_ part: String, _ wrong: String, _ message: String) {
        let text = schema("revenue").replacing(part, with: wrong)
        #expect(check(text).contains { $0.contains(message) }, "\(check(text))")
    }

    @Test func sidesThatNeverFit() {
        let text = schema("revenue-expenditure-summary")
        for (wrong, message) in [
            ("", "is not a valid value of the union type 'map:Sides'"),
            ("revenue=收入 | expenditure=收入", "names the label \"收入\" twice"),
            ("revenue=收入/项目 | expenditure=支出", "is not a valid value of the union type 'map:Sides'"),
            ("revenue=* | revenue=*", "names \"revenue=*\" twice"),
        ] {
            let wrong = text.replacing(/map:blocks="[^"]*"/, with: "map:blocks=\"\(wrong)\"")
            #expect(check(wrong, as: "revenue-expenditure-summary").contains { $0.contains(message) }, "\(message)")
        }
        let path = text.replacing("map:column=\"#listItem", with: "map:column=\"收入/预算数 | #listItem")
        #expect(
            check(path, as: "revenue-expenditure-summary").contains { $0.contains("begins with the label of a side") })
        let capture = schema("performance-targets").replacing(
            "name=\"project\" type=\"xs:string\"", with: "name=\"project\" type=\"xs:string\" use=\"required\"")
        #expect(check(capture, as: "performance-targets").contains { $0.contains("'project' is required") })
    }

    @Test func itemsThatNeverFit() {
        let text = schema("final-three-public-expenses")
        for (wrong, message) in [
            ("", "'map:ClosedPaths'"), ("*/合计", "'map:ClosedPaths'"), ("合计/", "has an empty level"),
            ("合计\" map:blocks=\"a=收入", "has-column-or-blocks-or-unpivot"),
        ] {
            let wrong = text.replacing(/map:unpivot="[^"]*"/, with: "map:unpivot=\"\(wrong)\"")
            #expect(check(wrong, as: "final-three-public-expenses").contains { $0.contains(message) }, "\(message)")
        }
        let item = text.replacing("<xs:attribute name=\"item\" type=\"xs:string\"/>", with: "")
        #expect(check(item, as: "final-three-public-expenses").contains { $0.contains("could not be written") })
    }

    @Test(arguments: ["table", "cell", "common-", "a--b", "document"])
    func takenIDs(_ id: String) {
        let text = schema("revenue").replacing("name=\"revenue\"", with: "name=\"\(id)\"")
        #expect(!check(text, as: id).isEmpty)
    }

    /// Names that a CSV column of ours has.
    @Test func takenNames() throws {
        let text = schema("performance-targets")
        let capture = text.replacing("{project}", with: "{kind}").replacing("name=\"project\"", with: "name=\"kind\"")
        #expect(check(capture, as: "performance-targets").contains { $0.contains("the name \"kind\" is taken") })
        let part = text.replacing("name=\"basis\"", with: "name=\"target_unit\"")
        #expect(
            check(part, as: "performance-targets").contains {
                $0.contains("\"target_unit\" is taken: it is a part of the measure \"target\"")
            })
        #expect {
            try SchemaCatalog(adding: [
                "Revenue.xsd": Array(schema("revenue").replacing("name=\"revenue\"", with: "name=\"Revenue\"").utf8)
            ])
        } throws: { "\($0)".contains("differs from") }
    }

    @Test func aSharedFile() {
        #expect(
            check(schema("common").replacing("name=\"Amount\"", with: "name=\"Money\""), as: "common").contains {
                $0.contains("Amount")
            })
    }
}

@Suite("schema draft") struct FixtureDraftTests {
    /// Every table with a title that no schema fits, of the fixtures and of the made-up final accounts: its draft is in order, and
    /// the table is then of that type.
    @Test func draftsValidate() throws {
        var sources = try FixtureCase.all.map { try $0.source }
        if let corpus = Project.corpus {
            for name in ["d002", "d005", "d008"] {
                sources.append([UInt8](try Data(contentsOf: corpus.appending(path: "\(name).txt"))))
            }
        }
        let catalog = try SchemaCatalog()
        var drafts = 0
        for source in sources {
            let disclosure = try Converter(catalog: catalog).convert(source, name: "t.txt")
            for table in disclosure.tables where table.schema == nil && table.parent == nil && table.grid.title != nil {
                guard table.columns.contains(where: { !$0.path.isEmpty }) else { continue }
                let draft = try SchemaDraft(of: table, id: "my-draft", catalog: catalog).write()
                let problems = SchemaCheck(file: "my-draft.xsd", bytes: draft).problems()
                #expect(problems.isEmpty, "\(table.grid.title?.cleaned ?? ""): \(problems)")
                let converter = Converter(catalog: try SchemaCatalog(adding: ["my-draft.xsd": draft]))
                let again = try converter.convert(source, name: "t.txt")
                #expect(again.tables[table.ordinal - 1].schema?.id == "my-draft", "\(table.grid.title?.cleaned ?? "")")
                _ = try converter.write(again, as: .xml)
                drafts += 1
            }
        }
        #expect(drafts >= 4)
    }

    /// Names come from the labels that known types print, years are left open, codes keep their zeros.
    @Test func namesAndTypes() throws {
        let text =
            "2024年收入计划明细\n预算年度：2024\n"
            + TikaText.table([
                ["项目编码", "项目名称", "科目编码", "2024年预算数", "2023年预算数", "比例", "说明"],
                ["0301", "森林防火", "2130234", "12.00", "10.00", "20%", "续建"], ["", "合计", "", "12.00", "10.00", "", ""],
            ])
        let catalog = try SchemaCatalog()
        let table = try Converter(catalog: catalog).convert(Array(text.utf8), name: "t.txt").tables[0]
        let draft = String(decoding: try SchemaDraft(of: table, id: "plan", catalog: catalog).write(), as: UTF8.self)
        for field in [
            "name=\"projectCode\" type=\"Text\" map:column=\"项目编码\"/>",
            "type=\"Text\" map:column=\"项目名称\" map:required=\"true\"/>",
            "name=\"code\" type=\"FunctionalCode\" map:column=\"科目编码\"/>",
            "type=\"Amount\" map:column=\"{year}年预算数\" map:required=\"true\"/>",
            "name=\"lastYearBudget\" type=\"Amount\" map:column=\"{year-1}年预算数\"/>",
            "type=\"Percent\" map:column=\"比例\"/>", "type=\"Text\" map:column=\"说明\"/>",
        ] {
            #expect(draft.contains(field), "\(field)\n\(draft)")
        }
    }

    /// Without a fiscal year the latest year that the labels print is the table's, whichever stands first.
    @Test func years() throws {
        let catalog = try SchemaCatalog()
        let text = "甲乙一览\n" + TikaText.table([["名目", "2022年执行数", "2023年预算数"], ["x", "1", "2"]])
        let table = try Converter(catalog: catalog).convert(Array(text.utf8), name: "t.txt").tables[0]
        let draft = try SchemaDraft(of: table, id: "x", catalog: catalog).write()
        #expect(
            String(decoding: draft, as: UTF8.self).contains(
                "name=\"lastYear\" type=\"Amount\" map:column=\"{year-1}年执行数\""))
        let again = try Converter(catalog: SchemaCatalog(adding: ["x.xsd": draft])).convert(
            Array(text.utf8), name: "t.txt")
        #expect(again.tables[0].schema?.id == "x")
        let bar = try Converter(catalog: catalog).convert(
            Array(text.replacing("甲乙", with: "甲|乙").utf8), name: "t.txt"
        ).tables[0]
        #expect(throws: ConversionError.self) { try SchemaDraft(of: bar, id: "x", catalog: catalog).write() }
    }

    @Test func aTableWithoutATitle() throws {
        let catalog = try SchemaCatalog()
        let table = try Converter(catalog: catalog).convert(
            Array(TikaText.table([["a", "b"], ["x", "1"]]).utf8), name: "t.txt"
        ).tables[0]
        #expect(throws: ConversionError.self) { try SchemaDraft(of: table, id: "x", catalog: catalog).write() }
    }
}

@Suite("Compiled schemas") struct CompiledSchemaTests {
    /// However many sets of types documents have, few schemas are kept, and each knows what it is asked for.
    @Test func fewAreKept() throws {
        let catalog = try SchemaCatalog()
        let schemas = try catalog.schemas.prefix(7).map { try catalog.compile([$0.id]) }
        #expect(schemas[0] !== schemas[1])
        // The seventh set is one too many: its schema knows those before.
        for schema in catalog.schemas.prefix(7) { #expect(try catalog.compile([schema.id]) === schemas[6]) }
        #expect(try catalog.compile(catalog.schemas.prefix(7).map(\.id)) === schemas[6])
    }
}
