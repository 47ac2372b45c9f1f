import FiscalGrid
import TestSupport
import Testing

@Suite("Headers and rulers") struct HeaderTests {
    private func paths(_ title: String, _ rows: [[String]]) throws -> [String] {
        try convert(title + "\n" + TikaText.table(rows)).tables[0].columns.map(\.path)
    }

    private func fields(_ title: String, _ rows: [[String]]) throws -> [String?] {
        let table = try convert(title + "\n" + TikaText.table(rows)).tables[0]
        return table.columns.indices.map { table.field(ofColumn: $0)?.name }
    }

    /// Rulers as real budgets print them over the columns of names.
    @Test(arguments: [
        ["栏次", "", "1", "2", "3"], ["**", "**", "1", "2", "3"], ["**", "", "1", "2", "3"], ["列次", "", "1", "2", "3"],
        ["—", "—", "1", "2", "3"], ["甲", "乙", "1", "2", "3"], ["A", "B", "1", "2", "3"], ["", "", "（1）", "（2）", "（3）"],
        ["", "", "1=2+3", "2", "3"], ["栏次", "栏次", "1栏", "2栏", "3栏"], ["", "", "①", "②", "③"],
        ["1", "2", "3=4+5", "4", "5"],
    ])
    func rulers(_ ruler: [String]) throws {
        let rows = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ruler, ["201", "其他", "3.00", "1.00", "2.00"]]
        let disclosure = try convert("支出总表\n" + TikaText.table(rows))
        #expect(disclosure.tables[0].rows.count == 1 && disclosure.tables[0].schema?.id == "expenditure")
        #expect(disclosure.findings.isEmpty)
    }

    /// 栏次 is merged over code and name, or numbers are left out.
    @Test(arguments: [["栏次", "1", "2", "3"], ["栏次", "", "1", "3", "4"]])
    func namedRulers(_ ruler: [String]) throws {
        let rows = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ruler, ["201", "其他", "3.00", "1.00", "2.00"]]
        let disclosure = try convert("支出总表\n" + TikaText.table(rows))
        #expect(disclosure.tables[0].rows.count == 1 && disclosure.findings.isEmpty)
    }

    @Test(arguments: [
        ["201", "甲", "1", "2", "3"], ["", "无", "", "", ""], ["甲", "1", "", "", ""], ["", "合计", "1", "2", "3"],
    ])
    func noRulers(_ row: [String]) throws {
        let rows = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], row, ["201", "其他", "3.00", "1.00", "2.00"]]
        #expect(try convert("支出总表\n" + TikaText.table(rows)).tables[0].rows.count == 2)
    }

    /// A group without a total of its own: the second row of labels is header, whatever columns a type would like.
    @Test func aGroupWithoutATotal() throws {
        let rows = [
            ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["", "", "", "人员经费", "公用经费", ""],
            ["201", "甲", "100", "60", "10", "30"],
        ]
        #expect(
            try paths("支出总表", rows) == ["科目编码", "科目名称", "合计", "基本支出/人员经费", "基本支出/公用经费", "项目支出"])
        #expect(try fields("支出总表", rows) == ["code", "name", "total", "personnel", "administrative", "project"])
    }

    /// Two years with the same labels below: no cut gives two columns one path, and last year's figures are not this year's.
    @Test func twoYears() throws {
        let rows = [
            ["科目编码", "科目名称", "2025年执行数", "2026年预算数"], ["", "", "小计", "基本支出", "项目支出", "小计", "基本支出", "项目支出"],
            ["201", "甲", "10", "11", "12", "20", "21", "22"],
        ]
        #expect(
            try fields("一般公共预算支出表", rows) == ["code", "name", "lastYear", nil, nil, "total", "basic", "project"])
    }

    /// A total opens its group, also where a type knows it under the label before.
    @Test func aTotalOpensItsGroup() throws {
        let rows = [
            ["科目编码", "科目名称", "合计", "基本支出", "单位资金", "项目支出"], ["", "", "", "人员经费", "公用经费", "小计", "事业支出", ""],
            ["201", "甲", "9", "1", "2", "3", "3", "3"],
        ]
        #expect(try paths("支出总表", rows)[3...6] == ["基本支出/人员经费", "基本支出/公用经费", "单位资金/小计", "单位资金/事业支出"])
    }

    /// The items of the two sides have different labels: each side has one.
    @Test func itemsOfSides() throws {
        let rows = [
            ["收入", "支出"], ["项目", "金额", "项目（按功能分类）", "合计", "一般公共预算", "政府性基金预算"], ["一、甲", "1", "一、乙", "1", "1", ""],
        ]
        #expect(
            try fields("财政拨款收支总表", rows) == [
                "item", "amount", "item", "amount", "generalPublicBudget", "governmentFund",
            ])
    }

    /// What stands before the end of a title may make another table of it.
    @Test(arguments: [
        ("一般公共预算支出总表", "general-public-expenditure"), ("政府性基金支出总表", "government-fund-expenditure"),
        ("社会保险基金支出总表", nil), ("政府债务支出总表", nil), ("支出执行总表", nil),
        ("水务局支出总表", "expenditure"), ("2024年市社会保险事业局支出总表", "expenditure"),
        ("清溪县林业局部门预算支出总表", "expenditure"),
    ])
    func titlesThatEndAlike(_ title: String, _ type: String?) throws {
        let rows = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "其他", "3.00", "1.00", "2.00"]]
        #expect(try convert(title + "\n" + TikaText.table(rows)).tables[0].schema?.id == type)
    }
}
