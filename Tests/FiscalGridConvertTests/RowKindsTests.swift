import FiscalGrid
import TestSupport
import Testing

@Suite("Kinds of rows need evidence") struct RowKindsTests {
    /// The kinds of the rows of the only table of a text; `-` where a row has none.
    private func kinds(_ title: String, _ rows: [[String]]) throws -> [String] {
        let table = try #require(try convert(title + "\n单位：万元\n" + TikaText.table(rows)).tables.first)
        #expect(table.schema != nil)
        return table.rows.map { $0.kind?.rawValue ?? "-" }
    }

    private static let header = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]

    /// 合计 by its label, a code by the codes below it.
    @Test func labelsAndCodes() throws {
        let rows = [
            RowKindsTests.header, ["", "合计", "9.00", "5.00", "4.00"], ["213", "农林水支出", "9.00", "5.00", "4.00"],
            ["21302", "林业和草原", "9.00", "5.00", "4.00"],
        ]
        #expect(try kinds("支出总表", rows) == ["total", "subtotal", "detail"])
    }

    /// Total words with colons, numbering, marks and units.
    @Test(arguments: ["合计：", "支出总计", "一、合计", "合计*", "合计（万元）", "总 计", "本年支出合计"])
    func totalWords(_ word: String) throws {
        let rows = [
            RowKindsTests.header, ["213", "农林水支出", "9.00", "5.00", "4.00"], ["", word, "9.00", "5.00", "4.00"],
        ]
        #expect(try kinds("支出总表", rows) == ["detail", "total"])
    }

    /// A row without a code that is the sum of the codes below it stands over them: the department, or one of its units.
    @Test func aRowThatIsASum() throws {
        let rows = [
            RowKindsTests.header, ["", "合计", "9.00", "5.00", "4.00"], ["", "清溪县林业局", "9.00", "5.00", "4.00"],
            ["2130201", "行政运行", "6.00", "3.00", "3.00"], ["2130205", "森林资源培育", "3.00", "2.00", "1.00"],
        ]
        #expect(try kinds("支出总表", rows) == ["total", "subtotal", "detail", "detail"])
    }

    /// What may be over the others or beside them has no kind: nobody adds it up by mistake.
    @Test func whatCannotBeTold() throws {
        let rows = [
            RowKindsTests.header, ["", "合计", "9.00", "5.00", "4.00"], ["", "清溪县林业局", "8.00", "5.00", "3.00"],
            ["2130201", "行政运行", "6.00", "3.00", "3.00"], ["2130205", "森林资源培育", "3.00", "2.00", "1.00"],
        ]
        #expect(try kinds("支出总表", rows) == ["total", "-", "detail", "detail"])
        // A list of units adds nothing up.
        let units = [["单位名称", "单位性质", "单位规格", "经费保障形式"], ["清溪县林业局", "行政", "正科级", "全额"]]
        #expect(try kinds("部门机构设置情况", units) == ["-"])
    }

    /// Codes of organizations nest as codes of functions do, and codes of functions stand below their unit.
    @Test func units() throws {
        let rows = [
            ["单位代码", "单位名称", "科目编码", "科目名称", "合计"], ["", "合计", "", "", "9.00"],
            ["305", "林业局", "", "", "9.00"], ["305001", "林业局本级", "", "", "6.00"],
            ["305001", "林业局本级", "213", "农林水支出", "6.00"], ["305002", "林场", "", "", "3.00"],
            ["305002", "林场", "213", "农林水支出", "3.00"],
        ]
        #expect(
            try kinds("支出总表", rows) == ["total", "subtotal", "subtotal", "detail", "subtotal", "detail"])
        let alone = [
            ["单位代码", "单位名称", "合计"], ["305", "林业局", "9.00"], ["305001", "林业局本级", "6.00"], ["305002", "林场", "3.00"],
        ]
        #expect(try kinds("支出总表", alone) == ["subtotal", "detail", "detail"])
    }

    /// Numbered items: one that its parts add up to is a subtotal; parts that do not are parts of it.
    @Test func outlines() throws {
        let rows = [
            ["收入", "", "支出", ""], ["项目", "金额", "项目", "金额"], ["一、财政拨款", "9.00", "一、基本支出", "9.00"],
            ["（一）一般公共预算", "6.00", "其中：人员经费", "4.00"], ["（二）政府性基金", "3.00", "", ""], ["收入总计", "9.00", "支出总计", "9.00"],
        ]
        let table = try #require(try convert("收支总表\n单位：万元\n" + TikaText.table(rows)).tables.first)
        #expect(
            table.rows.map { $0.recordKinds.map { $0?.rawValue ?? "-" } } == [
                ["subtotal", "detail"], ["detail", "of-which"], ["detail", "-"], ["total", "total"],
            ])
    }

    /// Without codes the printed total tells which rows stand over others: units over projects, names over names, one over one alone.
    @Test(arguments: [
        (
            ["合计 500", "水务局 200", "防汛经费 150", "水质监测 50", "河道所 300", "河道整治 300"],
            "total subtotal detail detail subtotal detail"
        ),
        (
            ["特定目标类 350", "防汛 155", "河道 195", "其他运转类 150", "监测 50", "维护 100", "总计 500"],
            "subtotal detail detail subtotal detail detail total"
        ),
        (["合计 500", "甲 300", "乙 200"], "total detail detail"),
        // Nothing makes the total: what may be a sum has no kind.
        (["合计 510", "甲 300", "乙 200", "丙 100"], "total - detail detail"),
    ])
    func theTotalDecides(_ rows: [String], _ kinds: String) throws {
        let cells = rows.map { $0.split(separator: " ").map(String.init) }.map { [$0[0], $0[1] + ".00"] }
        #expect(try self.kinds("支出总表", [["科目名称", "合计"]] + cells).joined(separator: " ") == kinds)
    }

    /// What follows 其中 without a numeral is another part, until the parts make the row that they are of.
    @Test func behindAPart() throws {
        let rows = [
            ["收入", "", "支出", ""], ["项目", "金额", "项目", "金额"], ["财政拨款收入", "400", "基本支出", "300"],
            ["其中：一般公共预算", "300", "其中：人员经费", "250"], ["政府性基金", "100", "公用经费", "50"], ["单位资金", "100", "项目支出", "200"],
            ["收入合计", "500", "支出合计", "500"],
        ]
        let table = try #require(try convert("收支总表\n单位：万元\n" + TikaText.table(rows)).tables.first)
        #expect(
            table.rows.map { $0.recordKinds.first??.rawValue } == [
                "detail", "of-which", "of-which", "detail", "subtotal",
            ])
        #expect(
            table.rows.map { $0.recordKinds.last??.rawValue } == [
                "detail", "of-which", "of-which", "detail", "subtotal",
            ])
    }

    /// In a wide table the items of the row of totals are totals of the rows beside it.
    @Test func aRowOfTotals() throws {
        let rows = [
            ["单位名称", "合计", "因公出国（境）费", "公务接待费"], ["合计", "30", "10", "20"], ["水务局本级", "20", "5", "15"],
            ["河道所", "10", "5", "5"],
        ]
        let table = try #require(try convert("“三公”经费支出表\n单位：万元\n" + TikaText.table(rows)).tables.first)
        #expect(table.schema?.id == "three-public-expenses")
        #expect(
            table.rows.map { $0.recordKinds.map { $0?.rawValue ?? "-" } } == [
                ["total", "subtotal", "subtotal"], ["total", "detail", "detail"], ["total", "detail", "detail"],
            ])
    }

    /// A label that ends in a total closes a part, or the table, where it says what the title says.
    @Test(arguments: [
        ("项目支出预算表", "特定目标类项目小计", "subtotal"), ("项目支出预算表", "项目支出合计", "total"), ("项目支出预算表", "项目小计", "subtotal"),
        ("一般公共预算支出表", "一般公共预算支出合计", "total"), ("一般公共预算支出表", "基本支出合计", "subtotal"), ("政府采购预算表", "政府采购支出合计", "total"),
    ])
    func totalsOfParts(_ title: String, _ label: String, _ kind: String) throws {
        let rows = [
            title.hasPrefix("一") ? RowKindsTests.header : ["序号", "项目名称", "采购品目", "采购数量", "金额"],
            ["201", "甲", "2.00", "1.00", "1.00"],
            ["", label, "2.00", "1.00", "1.00"],
        ]
        #expect(try kinds(title, rows).last == kind)
    }
}
