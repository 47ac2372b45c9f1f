import Foundation
import TestSupport
import Testing

@Suite("schema, inspect --table, --why") struct SchemaCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Run { try Run.fiscalgrid(arguments, in: folder.url) }

    private func fixture(_ name: String) -> String {
        Project.root.appending(path: "Fixtures/\(name)/source.txt").path
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    /// A type is an XSD in a folder: converted, validated and exported by the built binary.
    @Test func aTypeOfOnesOwn() throws {
        let input = try String(contentsOfFile: fixture("generic-ambiguous-header"), encoding: .utf8)
        try folder.write(Array(input.utf8), to: "plan.txt")
        #expect(try run("schema", "draft", "plan.txt", "--table", "1", "-o", "types/special-funds.xsd").status == 0)
        // What a person has written into a draft is not overwritten.
        let again = try run("schema", "draft", "plan.txt", "--table", "1", "-o", "types/special-funds.xsd")
        #expect(again.status == 1 && again.errors.hasPrefix("types/special-funds.xsd: is there already"))
        let check = try run("schema", "check", "types/special-funds.xsd")
        #expect(check.status == 0 && check.errors == "types/special-funds.xsd: in order\n")
        for (format, output) in [("xml", "plan.xml"), ("json", "plan.json"), ("csv", "plan"), ("facts", "plan.csv")] {
            let result = try run("convert", "plan.txt", "-t", format, "-o", output, "--schemas", "types")
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try text("plan.xml").contains("<special-funds n=\"1\""))
        #expect(try text("plan.json").contains("\"type\": \"special-funds\""))
        #expect(folder.files.contains("plan/01-special-funds.csv"))
        #expect(try run("validate", "plan.xml", "--schemas", "types").status == 0)
        #expect(try run("validate", "plan.xml").status == 1)
        for (target, file) in [
            ("xsd", "special-funds.xsd"), ("json-schema", "disclosure.schema.json"),
            ("table-schema", "special-funds.tableschema.json"),
        ] {
            #expect(try run("schema", "export", "--to", target, "-o", "exported", "--schemas", "types").status == 0)
            #expect(try text("exported/\(file)").contains("special-funds"))
        }
        #expect(try run("schema", "show", "special-funds", "--schemas", "types").text.contains("专项资金安排一览"))
        #expect(try run("inspect", "plan.txt", "--schemas", "types").text.contains("special-funds"))
        if let xmllint = Run.find("xmllint") {
            let result = try Run.program(
                xmllint, ["--noout", "--schema", "exported/disclosure.xsd", "plan.xml"], in: folder.url)
            #expect(result.status == 0, "\(result.errors)")
        }
    }

    /// A file of a built-in's name replaces it.
    @Test func aBuiltInTypeReplaced() throws {
        let text = try String(contentsOf: Project.root.appending(path: "Schemas/expenditure.xsd"), encoding: .utf8)
            .replacing("<xs:element name=\"basic\"", with: "<xs:element name=\"basicExpenditure\"")
            .replacing("parts=\"basic|", with: "parts=\"basicExpenditure|")
            .replacing("total=\"basic\"", with: "total=\"basicExpenditure\"").replacing(
                "amounts=\"total basic ", with: "amounts=\"total basicExpenditure "
            )
            .replacing("field=\"basic\"", with: "field=\"basicExpenditure\"")
            .replacing("needs=\"total basic\"", with: "needs=\"total basicExpenditure\"")
        try folder.write(Array(text.utf8), to: "types/expenditure.xsd")
        #expect(try run("schema", "check", "types/expenditure.xsd").status == 0)
        let arguments = ["convert", fixture("expenditure-county-form"), "-t", "json"]
        let replaced = try Run.fiscalgrid(arguments + ["--schemas", "types"], in: folder.url)
        #expect(replaced.text.contains("\"basicExpenditure\": 1028.35") && !replaced.text.contains("\"basic\":"))
        #expect(try Run.fiscalgrid(arguments, in: folder.url).text.contains("\"basic\": 1028.35"))
        #expect(
            try run("convert", fixture("expenditure-county-form"), "-t", "xml", "-o", "x.xml", "--schemas", "types")
                .status == 0)
        #expect(try run("validate", "x.xml", "--schemas", "types").status == 0)
        #expect(try run("validate", "x.xml").status == 1)
    }

    @Test func checkNamesFileAndLine() throws {
        let text = try String(contentsOf: Project.root.appending(path: "Schemas/expenditure.xsd"), encoding: .utf8)
            .replacing("parts=\"basic|", with: "parts=\"name|").replacing(
                "map:about=\"", with: "map:about=\"budget revenue | ")
        try folder.write(Array(text.utf8), to: "my types/expenditure.xsd")
        let result = try run("schema", "check", "my types/expenditure.xsd", "missing.xsd")
        #expect(result.status == 1 && result.output.isEmpty)
        let lines = result.errors.split(separator: "\n")
        #expect(lines.count == 3 && lines[2] == "missing.xsd: No such file or directory")
        #expect(lines[0].hasPrefix("my types/expenditure.xsd:14: map:sum names \"name\", which is Text"))
        #expect(
            lines[1].hasPrefix(
                "my types/expenditure.xsd:7: what titles are about, \"budget revenue\", is claimed by revenue (revenue.xsd:7: "
            ))
        // Beside the types of a folder as well.
        try folder.write(Array(text.replacing("name=\"expenditure\"", with: "name=\"other\"").utf8), to: "other.xsd")
        #expect(try run("schema", "check", "other.xsd", "--schemas", "my types").status == 1)
    }

    @Test func show() throws {
        let result = try run("schema", "show", "appropriation-summary")
        #expect(result.status == 0)
        for part in [
            "Titles\n  about budget appropriation revenue expenditure [functional economic ownLevel]\n",
            "revenue, under @revenueSide or by its place", "required  Item of revenue or expenditure",
            "row-sum: amount = generalPublicBudget (where printed) + governmentFund (where printed) + stateCapital (where printed)",
            "total row: item is 收入总计 | 支出总计 | 总计",
        ] {
            #expect(result.text.contains(part), "\(part)")
        }
        let missing = try run("schema", "show", "nonsense")
        #expect(
            missing.status == 64 && missing.errors.contains("no such type; the types are appropriation-expenditure"))
    }

    @Test func draftUsage() throws {
        let input = fixture("generic-ambiguous-header")
        #expect(try run("schema", "draft", input, "--table", "1").text.contains("<xs:element name=\"draft\""))
        #expect(try run("schema", "draft", input, "--table", "1", "--id", "plans").text.contains("type=\"PlansTable\""))
        #expect(try run("schema", "draft", input, "--table", "9").status == 1)
        #expect(try run("schema", "draft", input, "--table", "1", "--id", "计划").status == 64)
        #expect(try run("schema", "draft", input, "--table", "1", "--id", "a", "-o", "b.xsd").status == 64)
        let known = try run("schema", "draft", fixture("expenditure-county-form"), "--table", "1", "--id", "mine")
        #expect(known.status == 0 && known.errors.contains("table 1 is of type expenditure already"))
        #expect(folder.files.isEmpty)
    }

    /// Merged cells are drawn as one box, Chinese characters two cells wide, so that all borders meet.
    @Test func aGridIsDrawn() throws {
        let result = try run(
            "inspect", fixture("general-public-basic-expenditure-total-over-code-and-name"), "--table", "1")
        #expect(
            result.text.contains(
                """
                      ┌───────────────────────────┬──────────────────────────────┐
                 head │ 支出部门经济分类科目      │ 一般公共预算基本支出         │
                      ├──────────┬────────────────┼────────┬──────────┬──────────┤
                 head │ 科目编码 │ 科目名称       │ 合计   │ 人员经费 │ 公用经费 │
                      ├──────────┼────────────────┼────────┼──────────┼──────────┤
                    1 │      301 │ 工资福利支出   │ 420.00 │   420.00 │          │
                    2 │      302 │ 商品和服务支出 │  82.50 │          │    82.50 │
                    3 │ 合计                      │ 502.50 │   420.00 │    82.50 │
                      └───────────────────────────┴────────┴──────────┴──────────┘
                """))
        #expect(result.text.contains("2  支出部门经济分类科目/科目名称  name            Text          -     -"))
        let down = try run("inspect", fixture("revenue-two-level-header"), "--table", "revenue").text
        #expect(down.contains("──┤        ├──"))
        #expect(try run("inspect", fixture("revenue-two-level-header"), "--table", "5").status == 1)
    }

    @Test func why() throws {
        let fits = try run("inspect", fixture("appropriation-summary-funds-by-side"), "--why").text
        #expect(
            fits.contains(
                "✓ appropriation-summary: the title says what it is about; every required column is there; 8 columns are its fields"
            ))
        let text =
            "清溪县林业局收入总表\n" + TikaText.table([["科目名称", "说明"], ["其他", "见附件"]]) + "安排明细\n"
            + TikaText.table([["科目名称", "合计"], ["其他", "5"]])
        try folder.write(Array(text.utf8), to: "t.txt")
        let none = try run("inspect", "t.txt", "--why").text
        #expect(
            none.contains(
                "✗ revenue: the title says what it is about; no column is total, layout total: no rows without name, layout rows: no code, total; 1 columns are its fields, not 说明"
            ))
        #expect(
            none.contains("no type is about that")
                && none.contains("✗ expenditure: under another title; every required column is there")
                && none.contains("more under other titles, with fewer columns"))
        let one = try run("inspect", "t.txt", "--why", "--table", "2").text
        #expect(one.contains("table 2 \"安排明细\"") && !one.contains("table 1 \"清溪县林业局收入总表\""))
    }
}
