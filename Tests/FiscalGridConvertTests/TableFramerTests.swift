import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("What is printed around a table belongs to it") struct TableFramerTests {
    private static let header = ["科目编码", "科目名称", "合计"]

    /// The frames and the paragraphs that belong to none, and what was found.
    private func frame(_ text: String) throws -> (frames: [TableFrame], paragraphs: [String], findings: [Finding]) {
        try frame(RawText.document(text))
    }

    private func frame(
        _ document: SourceDocument
    ) throws -> (frames: [TableFrame], paragraphs: [String], findings: [Finding]) {
        var findings: [Finding] = []
        let blocks = TableFramer(catalog: try SchemaCatalog()).frame(document, findings: &findings)
        let frames = blocks.compactMap { if case .table(let frame, _) = $0 { frame } else { nil } }
        return (frames, blocks.compactMap(\.paragraph?.text), findings)
    }

    private static func table(_ code: String, header first: String = "科目编码") -> String {
        TikaText.table([[first, "科目名称", "合计"], [code, "教育支出", "9.00"]])
    }

    /// Title and context stand in paragraphs above, or in the first rows; a paragraph before the title is the document's.
    @Test(arguments: [
        "林业局文件\n收入总表\n305林业局  单位：元\n" + table("201"),
        "林业局文件\n"
            + TikaText.table([["收入总表"], ["305林业局", "单位：元"], header, ["201", "教育支出", "9.00"]]),
        "林业局文件\n收入总表\n" + TikaText.table([["305林业局", "单位：元"], header, ["201", "教育支出", "9.00"]]),
    ])
    func titleAndContext(_ text: String) throws {
        let (frames, paragraphs, findings) = try frame(text)
        let first = try #require(frames.first)
        #expect(first.title?.cleaned == "收入总表" && first.rows.count == 2)
        #expect(first.context.unit == .yuan && first.context.organization?.code == "305")
        #expect(first.candidates.first?.schema.id == "revenue")
        #expect(paragraphs == ["林业局文件"] && findings.isEmpty)
    }

    /// Notes below, and the numbered lines that go on with one.
    @Test func notes() throws {
        let (frames, paragraphs, _) = try frame(
            "收入总表\n" + TableFramerTests.table("201") + "注：1.本表反映收入。\n2.四舍五入。\n4.其他事项\n说明见后\n")
        #expect(frames.first?.notes.map(\.text) == ["注：1.本表反映收入。", "2.四舍五入。"])
        #expect(paragraphs == ["4.其他事项", "说明见后"])
    }

    /// The same header again without a title, under 续表, or under the same title: one table.
    @Test(arguments: [
        ("", "found the header of the table above again, without a title; read as its continuation", 4),
        ("1️⃣续表\n", "found \"续表\" below a table of the same columns; read as its continuation", 5),
        ("1️⃣收入总表\n", "found the header of the table above again, under the same title; read as its continuation", 5),
    ])
    func continuedTables(_ between: String, _ message: String, _ rows: Int) throws {
        let first = between.isEmpty ? "1️⃣科目编码" : "科目编码"
        let text = MarkedText(
            "收入总表\n" + TableFramerTests.table("201") + between + TableFramerTests.table("205", header: first))
        let (frames, _, findings) = try frame(text.text)
        #expect(frames.map(\.rows.count) == [rows])
        expect(findings, in: text, Expected("1️⃣", .gridContinuedTable, message))
    }

    /// Another title, another unit, or another header: another table.
    @Test(arguments: [
        "支出总表\n" + table("205"), "单位：万元\n" + table("205"), table("205", header: "单位编码"),
        "306水务局\n" + table("205"),
    ])
    func otherTables(_ next: String) throws {
        let (frames, _, findings) = try frame("收入总表\n305林业局  单位：元\n" + TableFramerTests.table("201") + next)
        #expect(frames.map(\.rows.count) == [2, 2] && findings.isEmpty)
    }

    /// A table of one cell is a frame around paragraphs, and a table of contents lists tables and is none.
    @Test func noTables() throws {
        let blocks: [SourceBlock] = [
            .table(RawText.table([["绩效说明\n\n见后"]])),
            .table(RawText.table([["目录"], ["一、收入总表", "1"], ["二、支出总表", "3"]])),
        ]
        let (frames, paragraphs, _) = try frame(
            SourceDocument(name: "a", format: .tikaDocx, sha256: "", blocks: blocks))
        #expect(frames.isEmpty && paragraphs == ["绩效说明", "见后", "目录", "一、收入总表\t1", "二、支出总表\t3"])
    }

    /// Between title and table: numbers of forms, codes and people, which name no table; a name alone beside the unit.
    @Test(arguments: [
        "收入总体情况\n部门公开表2\n单位：元\n" + table("201"), "收入总表\n预算公开表06  单位：元\n" + table("201"),
        "收入总表\n部门编码：332  单位：元\n" + table("201"), "附表12：\n收入总表\n单位：元\n" + table("201"),
        TikaText.table([["收入总表"], ["部门公开表6", "单位：元"], header, ["201", "教育支出", "9.00"]]),
        TikaText.table([["收入总表"], ["津沽职业技术学院2025年度", "单位：元"], header, ["201", "教育支出", "9.00"]]),
    ])
    func numbersAndNames(_ text: String) throws {
        let first = try #require(try frame(text).frames.first)
        #expect(first.candidates.first?.schema.id == "revenue" && first.context.unit == .yuan)
        #expect(first.rows.count == 2)
    }

    /// Labels of columns beside a label that says a unit are no names of organizations.
    @Test func aHeaderIsNoContext() throws {
        let first = try #require(
            try frame("收入总表\n" + TikaText.table([["项目", "单位：元"], ["201", "9.00"], ["202", "3.00"]])).frames.first)
        #expect(first.rows.count == 3)
    }

    /// The rows above the labels of a form's table are its box.
    @Test func forms() throws {
        let rows = [
            ["项目名称", "河道整治", "", ""], ["资金总额", "5.00", "", ""], ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "河道长度", "≥3公里"],
        ]
        let first = try #require(try frame("项目支出绩效目标表\n" + TikaText.table(rows)).frames.first)
        #expect(first.rows.count == 2)
        #expect(first.lead.contains { if case .prelude(let box) = $0 { box.rows.count == 2 } else { false } })
    }

    /// A line that says what the table is of is nearer than any title above it; a row of years is the header.
    @Test func nearerThanTheTitle() throws {
        let near = try #require(try frame("附表：支出预算总表\n三、政府性基金预算支出\n单位：元\n" + Self.table("201")).frames.first)
        #expect(near.candidates.first?.schema.id == "government-fund-expenditure")
        let years = try #require(
            try frame("收入总表\n" + TikaText.table([["", "2023年", "2024年"], ["甲", "1", "2"], ["乙", "3", "4"]])).frames
                .first)
        #expect(years.rows.count == 3 && years.context.fiscalYear == nil)
    }
}
