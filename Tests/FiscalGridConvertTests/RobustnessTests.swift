import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("Broken input neither shifts a figure nor loses a word") struct RobustnessTests {
    private static let header = [["序号", "收入", "支出"], ["", "项目", "预算数", "项目", "预算数"]]

    private func convertChecked(_ text: String) throws -> Disclosure {
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(text.utf8), name: "t.txt")
        let xml = try converter.write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
        return disclosure
    }

    /// A heading over the whole width stands in no side of a side-by-side table.
    @Test func aHeadingAmongSides() throws {
        let rows = Self.header + [["1", "甲", "1.00", "乙", "2.00"], ["一、本年收入"], ["2", "丙", "1.00", "丁", "2.00"]]
        let disclosure = try convertChecked("部门预算收支总表\n" + TikaText.table(rows))
        let heading = disclosure.tables[0].rows[1]
        #expect(heading.isPlaced && heading.cells.map(\.text) == ["一、本年收入"] && heading.cells[0].field == nil)
    }

    /// A cell is lost, and nothing tells which: no figure moves under another column.
    @Test(arguments: [
        header + [["1", "甲", "1.00", "乙", "2.00"], ["2", "丙", "1.00", "丁", "2.00"], ["戊", "", "己", ""]],
        [["序号", "编码", "名称", "金额"], ["1", "201", "甲", "3.00"], ["2", "203", "乙", "6.00"], ["205", "丁", "5.00"]],
        [["项目", "预算数", "项目", "预算数"], ["甲", "1.00", "乙", "2.00"], ["丙", "3.00", "丁", "4.00"], ["戊", "己", "6.00"]],
        header + [["栏次", "1", "2", "3", "4"], ["1", "甲", "", "乙", "2.00"], ["2", "丙", "", "丁", "2.00"]] + header
            + [["3", "丙", "1.00", "丁", "2.00"], ["4", "戊", "5.00", "6.00"]],
        header + [["1", "甲", "1.00", "乙", "2.00"], ["2", "丙", "1.00", "丁", "2.00"], ["3", "戊", "己", "2.00"]],
        [
            ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "备注"], ["2010101", "甲", "3.00", "1.00", "2.00", ""],
            ["2010102", "乙", "6.00", "2.00", "4.00", ""], ["2010104", "丁", "", "7.00", "3.00", "4.00", ""],
        ],
    ])
    func unplacedRows(_ rows: [[String]]) throws {
        for title in ["部门预算收支总表", "专题计划表"] {
            let disclosure = try convertChecked("\(title)\n" + TikaText.table(rows))
            let last = try #require(disclosure.tables[0].rows.last)
            #expect(!last.isPlaced && disclosure.warnings == ["grid.unplaced-row"])
            #expect(last.cells.map(\.text) == rows[rows.count - 1].filter { !$0.isEmpty })
        }
    }

    /// A body of nothing but merged totals is not narrower than its header.
    @Test(arguments: [
        (
            [
                ["序号", "功能分类科目", "合计", "基本支出", "项目支出"], ["", "科目编码", "科目名称", "", "", ""],
                ["1", "合计", "10.00", "6.00", "4.00"],
            ], ["序号", "功能分类科目/科目编码", "合计", "基本支出", "项目支出"]
        ),
        (
            [
                ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", "10.00", "6.00", "4.00"],
                ["小计", "10.00", "6.00", "4.00"],
            ], ["科目编码", "合计", "基本支出", "项目支出"]
        ),
    ])
    func onlyTotals(_ rows: [[String]], _ paths: [String]) throws {
        let table = try convertChecked("专题计划表\n" + TikaText.table(rows)).tables[0]
        let last = try #require(table.rows.last)
        #expect(last.cells.map { table.columns[$0.column].path } == paths)
    }

    /// A total merged over 序号 and 项目 is the item of its side.
    @Test func aTotalOverTheNumber() throws {
        let rows = Self.header + [["1", "甲", "1.00", "乙", "2.00"], ["本年收入合计", "1.00", "本年支出合计", "2.00"]]
        let table = try convertChecked("部门预算收支总表\n" + TikaText.table(rows)).tables[0]
        #expect(table.rows[1].cells.map { table.field(of: $0)?.name } == ["item", "amount", "item", "amount"])
        #expect(table.rows[1].recordKinds == [.subtotal, .subtotal])
    }

    /// A rest is joined to the table directly above it, whatever was joined before.
    @Test func aRestBelowAnotherTable() throws {
        let text =
            "专题计划表\n" + TikaText.table([["项目", "说明", "金额"], ["甲", "一", "1.00"]]) + "\n"
            + TikaText.table([["乙", "二", "2.00"]]) + "\n名称\t数量\n水泵\t4\n油锯\t6\n\n\n"
            + TikaText.table([["丙", "三", "3.00"], ["丁", "四", "4.00"]])
        let disclosure = try convertChecked(text)
        #expect(disclosure.tables.map { $0.texts.count } == [2, 2, 2])
    }

    /// A bookmark alone on the line before a table whose title is its first row.
    @Test func aBookmarkBeforeATitleRow() throws {
        let rows = [["专题计划表"], ["项目", "金额"], ["甲", "1.00"]]
        let table = try convertChecked("[bookmark: _Toc7]\n" + TikaText.table(rows)).tables[0]
        #expect(table.grid.title?.bookmark == "_Toc7" && table.grid.title?.cleaned == "专题计划表")
    }

    /// Contents and lines to be signed are no tables, and take no ordinal.
    @Test(arguments: [
        "一、\t部门职责\t3\n二、\t机构设置\t4\n", "一、部门职责\t- 3 -\n二、机构设置\t- 4 -\n", "前言\tiv\n一、部门职责\t1\n",
        "单位负责人：\t财务负责人：\n填表人：\t联系电话：\n",
    ])
    func linesWithTabs(_ lines: String) throws {
        let disclosure = try convertChecked(
            "目录\n" + lines + "\n专题计划表\n" + TikaText.table([["项目", "金额"], ["甲", "1.00"]]))
        #expect(disclosure.tables.map { $0.grid.title?.cleaned } == ["专题计划表"])
    }

    /// One field under two labels of a box: both texts, once as a name.
    @Test func twoGoals() throws {
        let text =
            "森林巡护经费绩效目标表\n" + TikaText.table([["绩效目标", "巡护"], ["总体目标", "防火"], ["经费渠道", "巡护经费"]])
            + TikaText.table([["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "次数", "≥2次"]])
        let disclosure = try convertChecked(text)
        #expect(disclosure.tables[0].fields.map(\.text) == ["森林巡护经费", "巡护\n防火"])
        let json = try Converter(catalog: SchemaCatalog()).write(disclosure, as: .json)
        #expect(String(decoding: json, as: UTF8.self).contains(#""prelude": [{"label": "经费渠道", "text": "巡护经费"}]"#))
    }

    @Test(arguments: [
        "表\n\n\t甲\n\t\n\n\tx\n\ty\n\n\t甲\n\t\tn1\n\tn2\n\n\n\n\n\n后文\n",
        "表\n\ta\n\tb\n\tc\n\n\td\n\te\n\tf\n\n\tx\n\t\tn\n\n\n\n文\t后\n\n\n",
        "1、管网改造经费绩效目标表\n\t绩效目标\n\t\tn1\n\n\n\n\n\n\t\n\t", "\t\t\tz\n\n\n\n\n\n\n\nx", "\t\t\t\t\n\n\n\n\ta\n\n\n\n\n1",
        "\t\to3\n\t\tn1\n\n\n\n\n\nx", "\ta", "\t", "\t\t\n\n\n\n\n", "\tx\n\n二\n\ty\n\n\n", "[bookmark: a",
        "\u{FEFF}\ta\n\n\n", "\ta\r\n\r\n\r\n",
    ])
    func words(_ text: String) throws {
        if text.allSatisfy(\.isWhitespace) { return }
        _ = try convertChecked(text)
    }

    /// Sizes at which anything quadratic, or a stack that grows with the input, would show as a failure, not as a slow test.
    @Test(
        arguments: [
            String(repeating: "\t", count: 100_000) + "x\n\n\n\n\n\n\n",
            String(repeating: "[bookmark: ", count: 100_000),
            String(repeating: "\ta\n\t\tb\n\n", count: 20_000),
            "\t" + String(repeating: "[image: ", count: 50_000) + "\n\t1\n\n\n",
            "\t项目\n\t金额\n\n" + String(repeating: "\t甲\n\t1.00\n\n\n\n", count: 10_000),
            String(repeating: "标题\t1\n", count: 50_000),
            String(repeating: "\ta\n\tb\n\n", count: 8000) + String(repeating: "\tx\n", count: 8000) + "\n\n",
            String(repeating: "\tA\n", count: 1000) + "\n" + String(repeating: "\tb\n", count: 2000) + "\n"
                + String(repeating: "\t1.5\n", count: 2000) + "\n\n",
            (0..<5000).map { "\ta\($0)\n\tb\n\n" }.joined() + String(repeating: "\ta\n\tb\n\t1\n\t2\n\n", count: 5001)
                + "\n",
            "\t" + String(repeating: "长", count: 100_000) + "\n\t金额\n\n"
                + String(repeating: "\t甲\n\t1.00\n\n", count: 2000)
                + "\n",
        ].map(LongText.init))
    func large(_ input: LongText) throws {
        let text = input.text
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(text.utf8), name: "t.txt")
        #expect(try converter.write(disclosure, as: .xml).count < 50 * text.utf8.count)
    }
}
