import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("Facts") struct FactsWriterTests {
    /// The facts of a text, by name.
    private func facts(_ text: String) throws -> [[String: String]] {
        let header = parseCSV(string(FactsWriter.csvHeader(.rfc4180)))[0]
        return parseCSV(string(FactsWriter().csv(try convert(text), .rfc4180))).map { line in
            Dictionary(uniqueKeysWithValues: zip(header, line))
        }
    }

    private static let text = """
        支出总表
        单位：万元
        科目编码\t科目名称\t合 计\t基本支出\t项目支出
        \t合计\t1,000.00\t400.00\t600.00
        201\t一般公共服务支出\t—\t△400.00\t约2
        """

    /// A line a filled cell, with the kind, the code and the name of its row.
    @Test func typedTables() throws {
        let facts = try facts(FactsWriterTests.text)
        #expect(
            facts.map { $0["value"] } == [
                "合计", "1000.00", "400.00", "600.00", "201", "一般公共服务支出", "—", "△400.00", "约2",
            ])
        #expect(facts.prefix(4).allSatisfy { $0["kind"] == "total" })
        #expect(facts.suffix(5).allSatisfy { $0["kind"] == "detail" })
        #expect(facts.suffix(5).allSatisfy { $0["code"] == "201" && $0["label"] == "一般公共服务支出" && $0["row"] == "2" })
        #expect(facts.prefix(4).allSatisfy { $0["code"] == "" && $0["label"] == "合计" && $0["row"] == "1" })
        // Only what can be read as an amount is one.
        #expect(facts.map { $0["amount_yuan"] } == ["", "10000000", "4000000", "6000000", "", "", "", "-4000000", ""])
        #expect(facts[1]["column_path"] == "合计" && facts[1]["field"] == "total" && facts[1]["column_index"] == "3")
        #expect(facts.allSatisfy { $0["page"] == "" && $0["inherited"] == "false" && $0["unit"] == "万元" })
    }

    /// A table of no type has no kinds; a number is an amount unless its column counts something else.
    @Test func genericTables() throws {
        let facts = try facts("明细一览\n单位：万元\n项目编码\t名称\t金额\t数量\n006\t甲\t1,000.50\t3\n")
        #expect(facts.map { $0["amount_yuan"] } == ["", "", "10005000", ""])
        #expect(facts.allSatisfy { $0["kind"] == "" && $0["table_type"] == "" && $0["field"] == "" })
        #expect(facts.allSatisfy { $0["code"] == "006" && $0["label"] == "甲" })
    }

    /// Without a unit there is no amount in yuan.
    @Test func withoutAUnit() throws {
        let facts = try facts(FactsWriterTests.text.replacing("单位：万元\n", with: ""))
        #expect(facts.count == 9 && facts.allSatisfy { $0["amount_yuan"] == "" && $0["unit"] == "" })
    }

    /// A cell merged over rows is said of each, over columns once.
    @Test func mergedCells() throws {
        let html = """
            <p>支出总表</p><p>单位：万元</p><table>
            <tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
            <tr><td>2010101</td><td>行政运行</td><td rowspan="2">10.00</td><td>4.00</td><td></td></tr>
            <tr><td>2010102</td><td>机关服务</td><td>6.00</td><td></td></tr>
            <tr><td colspan="2">合计</td><td>10.00</td><td>10.00</td><td></td></tr></table>
            """
        let facts = try facts(html)
        let totals = facts.filter { $0["field"] == "total" }
        #expect(totals.map { $0["inherited"] } == ["false", "true", "false"])
        #expect(totals.map { $0["value"] } == ["10.00", "10.00", "10.00"])
        #expect(facts.filter { $0["row"] == "3" }.map { $0["value"] } == ["合计", "10.00", "10.00"])
    }

    /// CSV, JSON Lines and the JSON Schema name the same columns; what is empty is absent, and true alone is said.
    @Test func oneListOfColumns() throws {
        let header = parseCSV(string(FactsWriter.csvHeader(.rfc4180)))[0]
        #expect(
            header == [
                "document", "organization_code", "organization_name", "fiscal_year", "table_ordinal", "table_type",
                "table_title", "row", "kind", "code", "label", "column_index", "column_path", "field", "value", "unit",
                "amount_yuan", "inherited", "line", "page", "list",
            ])
        let schema = try jsonObject(JSONSchemaWriter(schemas: [], formats: []).fact())
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(Set(properties.keys) == Set(header))
        let required = try #require(schema["required"] as? [String])
        let disclosure = try convert(FactsWriterTests.text)
        let lines = FactsWriter().jsonLines(disclosure).split(separator: 0x0A)
        let csv = try facts(FactsWriterTests.text)
        #expect(lines.count == csv.count)
        for (line, fact) in zip(lines, csv) {
            let object = try jsonObject(line)
            let filled = fact.filter { !$0.value.isEmpty && $0.value != "false" }
            #expect(Set(object.keys) == Set(filled.keys))
            #expect(Set(required).isSubset(of: Set(object.keys)))
            #expect(object["value"] as? String == fact["value"])
        }
    }
}
