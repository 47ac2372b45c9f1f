import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("The columns of a CSV file") struct CSVLayoutTests {
    private func layout(_ text: String, _ options: CSVOptions = CSVOptions()) throws -> CSVLayout {
        let table = try #require(try convert(text).tables.first)
        return CSVWriter(options: options).layout(of: table)
    }

    private static let expenditure =
        "支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\t备注\n201\t甲\t1.00\t1.00\t\t乙\n"

    /// A code has its level and parent beside it; a column that no field claims has its printed path.
    @Test func aTypedTable() throws {
        let columns = try layout(CSVLayoutTests.expenditure).columns
        #expect(
            columns.map(\.name) == [
                "row", "line", "kind", "code", "level", "parent", "name", "total", "basic", "project", "备注",
            ])
        #expect(
            columns.map(\.type.rawValue) == [
                "integer", "integer", "string", "string", "integer", "string", "string", "number", "number", "number",
                "string",
            ])
        #expect(columns.map(\.unit).suffix(4) == ["万元", "万元", "万元", nil])
        let labels = try layout(CSVLayoutTests.expenditure, CSVOptions(header: .label)).columns
        #expect(labels.map(\.name).prefix(5) == ["行号", "源文件行号", "行类别", "科目编码", "级次"])
    }

    /// What does not fit its field needs a last column.
    @Test func unparsed() throws {
        let layout = try layout(CSVLayoutTests.expenditure.replacing("1.00\t1.00", with: "约1\t1.00"))
        #expect(layout.columns.last?.source == .unparsed)
        #expect(layout.index(of: .unparsed) == layout.columns.count - 1)
        #expect(try self.layout(CSVLayoutTests.expenditure).index(of: .unparsed) == nil)
    }

    /// The sides of a table are one field, named by what both print.
    @Test func sides() throws {
        let text = "收支总表\n单位：万元\n收入\t\t支出\t\n项目\t金额\t项目\t预算数\n一、甲\t1.00\t一、乙\t1.00\n"
        let columns = try layout(text).columns
        #expect(
            columns.map(\.name) == ["row", "line", "kind", "side", "item", "ordinal", "level", "label", "amount"])
        #expect(columns.last?.title == "金额 | 预算数" && columns.last?.unit == "万元")
    }

    /// A name that is taken, by a printed path or by a column of ours, gets a number.
    @Test func namesAreUnique() throws {
        let rows = [["名称", "金额", "金额", "row"], ["甲", "1", "2", "4"], ["乙", "1", "2", "4"]]
        let columns = try layout("明细一览\n" + TikaText.table(rows)).columns
        #expect(columns.map(\.name) == ["row", "line", "名称", "金额", "金额 [2]", "row [2]"])
    }

    /// A column of codes, or with a zero before its digits, holds no numbers.
    @Test func genericTables() throws {
        let text =
            "明细一览\n"
            + TikaText.table([["编码", "金额", "数值", "说明"], ["201", "1.50", "01", "甲"], ["202", "2", "5", "3"]])
        #expect(try layout(text).columns.suffix(4).map(\.type.rawValue) == ["string", "number", "string", "string"])
    }

    /// The file of a type has all its fields, whatever a document prints.
    @Test func stacks() throws {
        let schema = try #require(try SchemaCatalog().schema("expenditure"))
        let names = CSVLayout(stackOf: schema, CSVOptions()).columns.map(\.name)
        #expect(
            names.prefix(9) == [
                "document", "organization_code", "organization_name", "fiscal_year", "unit", "table_ordinal", "row",
                "line", "kind",
            ])
        #expect(Set(schema.fields.map(\.name)).isSubset(of: Set(names)))
        #expect(names.suffix(3) == ["column_units", "other", "unparsed"])
        #expect(Set(names).count == names.count)
    }
}
