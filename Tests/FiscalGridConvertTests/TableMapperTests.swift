import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("A grid becomes a table of its type") struct TableMapperTests {
    /// The first table of a text, and what was found when it was mapped.
    private func map(_ text: MarkedText, inherited: Context = Context()) throws -> (Table, [Finding]) {
        let catalog = try SchemaCatalog()
        var findings: [Finding] = []
        let blocks = TableFramer(catalog: catalog).frame(RawText.document(text.text), findings: &findings)
        let frames = blocks.compactMap { if case .table(let frame, _) = $0 { frame } else { nil } }
        let frame = try #require(frames.first)
        let grid = GridBuilder().build(frame, findings: &findings)
        #expect(findings.isEmpty)
        let table = TableMapper(known: KnownColumns()).map(
            grid, candidates: frame.candidates, ordinal: 1, inherited: inherited, findings: &findings)
        return (table, findings)
    }

    private func names(_ table: Table) -> [String?] { table.columns.indices.map { table.field(ofColumn: $0)?.name } }

    /// The title is that of a type, and a required column is not there: a generic table.
    @Test func missingColumns() throws {
        let text = MarkedText("1️⃣收入总表\n" + TikaText.table([["科目名称", "说明"], ["一般公共服务支出", "见附件"]]))
        let (table, findings) = try map(text)
        #expect(table.schema == nil && names(table) == [nil, nil])
        expect(
            findings, in: text,
            Expected("1️⃣", .mapMissingColumn, "the title is that of revenue, but no column is total"),
            Expected(
                "1️⃣", .mapUnrecognizedTable, "no schema fits the table \"收入总表\"; it goes out as a generic table"))
    }

    /// That a title ends like that of a type says little: what is missing then is not told.
    @Test func otherTitles() throws {
        let text = MarkedText("1️⃣临水区社会保险基金收入总表\n" + TikaText.table([["来源", "数额"], ["捐赠", "5.00"]]))
        let (_, findings) = try map(text)
        expect(findings, in: text, Expected("1️⃣", .mapUnrecognizedTable))
        let untitled = MarkedText(TikaText.table([["1️⃣来源", "数额"], ["捐赠", "5.00"]]))
        expect(
            try map(untitled).1, in: untitled,
            Expected(
                "1️⃣", .mapUnrecognizedTable, "no schema fits the table without a title; it goes out as a generic table"))
    }

    @Test func unclaimedColumns() throws {
        let text = MarkedText(
            "1️⃣收入总表\n" + TikaText.table([["合计", "科目名称", "备注"], ["1,000.00", "一般公共服务支出", "见附件"]]))
        let (table, findings) = try map(text)
        #expect(table.schema?.id == "revenue" && names(table) == ["total", "name", nil])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .mapUnclaimedColumn,
                "no field of revenue claims the column \"备注\"; its cells are kept as printed"))
        #expect(findings.first?.place.column == 3)
    }

    @Test func unreadableValues() throws {
        let text = MarkedText(
            "收入总表\n" + TikaText.table([["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "1️⃣五元"]]))
        let (_, findings) = try map(text)
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .mapUnreadableValue, "cannot read \"五元\" as an amount for total; the text is kept as printed"))
    }

    /// Organization and year are the document's where the table prints none; its unit never is.
    @Test func context() throws {
        var inherited = Context(organization: Organization(code: "305", name: "林业局"), fiscalYear: 2024, unit: .yuan)
        inherited.formNumber = "公开01表"
        let rows = TikaText.table([["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "5.00"]])
        let (table, _) = try map(MarkedText("收入总表\n预算年度：2023\n" + rows), inherited: inherited)
        #expect(table.context == Context(organization: inherited.organization, fiscalYear: 2023))
        #expect(table.columns.allSatisfy { $0.unit == nil })
    }

    /// A column's own unit is that of its label, whatever the table's.
    @Test func unitsOfColumns() throws {
        let rows = TikaText.table([["项目", "数额（元）", "预算数"], ["森林防火", "5.00", "6.00"]])
        let (table, _) = try map(MarkedText("森林防火情况表\n单位：万元\n" + rows))
        #expect(table.columns.map(\.unit) == [.tenThousandYuan, .yuan, .tenThousandYuan])
    }
}
