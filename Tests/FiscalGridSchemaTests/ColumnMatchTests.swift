import FiscalGrid
import Testing

@testable import FiscalGridSchema

@Suite("The columns that the fields of a type claim") struct ColumnMatchTests {
    /// The field of each column, with the number of its record.
    private func match(
        _ id: String, _ paths: [String], fiscalYear: Int? = 2024
    ) throws -> (fields: [String?], match: ColumnMatch) {
        let schema = try #require(try SchemaCatalog().schema(id))
        let match = ColumnMatch(schema, paths: paths, fiscalYear: fiscalYear)
        let fields = match.claims.map { claim -> String? in
            guard let claim else { return nil }
            return schema.fields[claim.field].name + (claim.record.map { " \($0)" } ?? "")
        }
        return (fields, match)
    }

    /// A field claims one column; of the alternatives one is enough.
    @Test(
        arguments: [
            (["科目编码", "科目名称", "合计", "备注"], ["code", "name", "total", nil], []),
            (["科目名称", "合计", "合计"], ["name", "total", nil], []),
            (["单位名称", "", "合计"], ["organizationName", nil, "total"], []),
            (["科目名称", "说明"], ["name", nil], ["total"]), (["科目名称", "安排的金额"], ["name", "total"], []),
            (["合计"], ["total"], ["organizationName or name"]),
            (["备注"], [nil], ["total", "organizationName or name"]),
        ] as [([String], [String?], [String])])
    func plainTables(_ paths: [String], _ fields: [String?], _ missing: [String]) throws {
        let found = try match("revenue", paths)
        #expect(found.fields == fields && found.match.missing == missing && found.match.records.isEmpty)
    }

    /// Sides by their labels, by a label over the first column alone, over the names of the items alone, and by their
    /// place.
    @Test(arguments: [
        ["收入/项目", "收入/预算数", "支出/项目", "支出/预算数"], ["收入/项目", "预算数", "支出/项目", "预算数"],
        ["收入", "预算数", "支出", "预算数"], ["项目", "预算数", "项目", "预算数"],
    ])
    func sides(_ paths: [String]) throws {
        let found = try match("revenue-expenditure-summary", paths)
        #expect(found.fields == ["item 0", "amount 0", "item 1", "amount 1"] && found.match.missing.isEmpty)
        #expect(found.match.records.map(\.side) == ["revenue", "expenditure"])
    }

    /// A column that begins another record and does not make one whole belongs to none; a side that is not there is
    /// missed.
    @Test func incompleteSides() throws {
        let id = "revenue-expenditure-summary"
        let more = try match(id, ["收入/项目", "收入/预算数", "支出/项目", "支出/预算数", "支出/项目"])
        #expect(more.fields == ["item 0", "amount 0", "item 1", "amount 1", nil] && more.match.records.count == 2)
        let one = try match(id, ["收入/项目", "收入/预算数"])
        #expect(one.match.missing == ["expenditure item", "expenditure amount"])
    }

    /// Items in the header: alone, above their values or below them, and under one label over most of the table; or
    /// in rows of their own.
    @Test(
        arguments: [
            (["三公经费支出/合计", "三公经费支出/公务接待费"], ["total 0", "total 1"], ["合计", "公务接待费"]),
            (
                ["因公出国（境）费/预算数", "因公出国（境）费/上年预算数", "公务接待费/预算数", "公务接待费/上年预算数"],
                ["total 0", "lastYearBudget 0", "total 1", "lastYearBudget 1"], ["因公出国（境）费", "公务接待费"]
            ),
            (
                ["预算数/因公出国（境）费", "预算数/公务接待费", "上年预算数/公务接待费"], ["total 0", "total 1", "lastYearBudget 1"],
                ["因公出国（境）费", "公务接待费"]
            ),
            (["项目", "合计"], ["item 0", "total 0"], [nil]),
        ] as [([String], [String?], [String?])])
    func items(_ paths: [String], _ fields: [String?], _ items: [String?]) throws {
        let found = try match("three-public-expenses", paths)
        #expect(found.fields == fields && found.match.missing.isEmpty)
        #expect(found.match.records.map { $0.item?.label } == items)
    }

    @Test func joinedColumns() throws {
        let code = "项目/支出功能分类科目编码/"
        let paths = [code + "类", code + "款", code + "项", "项目/科目名称", "本年支出合计", "项目支出"]
        let found = try match("final-expenditure", paths)
        #expect(found.fields == ["code", "code", "code", "name", "total", "project"] && found.match.missing.isEmpty)
        #expect(found.match.claims.map { $0?.part } == [0, 1, 2, nil, nil, nil])
    }

    /// Where nothing else tells it, the latest year that the labels print is the table's own.
    @Test(
        arguments: [
            (nil, ["item 0", "lastYearBudget 0", "total 0"]), (2024, ["item 0", "lastYearBudget 0", "total 0"]),
            (2023, ["item 0", "total 0", nil]),
        ] as [(Int?, [String?])])
    func years(_ year: Int?, _ fields: [String?]) throws {
        let paths = ["项目", "2023年预算数", "2024年预算数"]
        #expect(try match("three-public-expenses", paths, fiscalYear: year).fields == fields)
    }

    /// Two lists of one side are told by what stands over their items.
    @Test func lists() throws {
        let found = try match(
            "final-summary",
            [
                "收入/项目", "收入/决算数", "支出/项目(按功能分类)", "支出/决算数", "支出/项目(按支出性质和经济分类)", "支出/决算数",
            ])
        #expect(found.match.missing.isEmpty)
        #expect(found.match.records.map(\.side) == ["revenue", "expenditure", "expenditure"])
        #expect(found.match.records.map(\.list) == [nil, "function", "use"])
        // One list of a side needs no name.
        let one = try match("final-summary", ["收入/项目", "收入/决算数", "支出/项目(按功能分类)", "支出/决算数"])
        #expect(one.match.records.allSatisfy { $0.list == nil })
    }

    /// Other layouts: the total of a table without names, a code with one amount, and the one column of money under any label.
    @Test func layouts() throws {
        let total = try match("revenue", ["合计", "财政拨款收入", "事业收入"])
        #expect(total.match.missing.isEmpty && total.match.layouts.map(\.form) == ["usual", "total"])
        let code = try match("expenditure", ["功能分类科目编码", "合计"])
        #expect(code.match.missing.isEmpty && code.fields == ["code", "total"])
        let only = try match("revenue", ["科目名称", "批复的金额（万元）"])
        #expect(only.fields == ["name", "total"] && only.match.missing.isEmpty)
        #expect(try match("revenue", ["科目名称", "批复的金额", "下达的金额"]).match.missing == ["total"])
    }

    /// Labels that stand over the same columns tell them apart: the total is meant, else the stage or the side that the type is of, else none.
    @Test(
        arguments: [
            ("expenditure", ["财政拨款/小计", "财政拨款/基本支出", "单位资金/小计", "单位资金/基本支出", "合计"], [nil, nil, nil, nil, "total"]),
            (
                "expenditure", ["一般公共预算/合计", "一般公共预算/项目支出", "政府性基金预算/合计", "政府性基金预算/项目支出", "总计/合计", "总计/项目支出"],
                [nil, nil, nil, nil, "total", "project"]
            ),
            ("final-expenditure", ["预算数/合计", "预算数/基本支出", "决算数/合计", "决算数/基本支出"], [nil, nil, "total", "basic"]),
            ("expenditure", ["收入/合计", "收入/财政拨款", "支出/合计", "支出/基本支出"], [nil, nil, "total", "basic"]),
            ("expenditure", ["收入合计", "支出合计", "基本支出"], [nil, "total", "basic"]),
            ("expenditure", ["财政拨款合计", "单位资金合计", "基本支出"], [nil, nil, "basic"]),
            (
                "appropriation-expenditure",
                ["财政拨款支出合计", "一般公共预算/小计", "一般公共预算/基本支出", "政府性基金预算/小计", "政府性基金预算/基本支出"],
                ["total", "generalPublicBudget", nil, "governmentFund", nil]
            ),
            ("final-expenditure", ["本年收入合计", "本年支出合计"], [nil, "total"]), ("expenditure", ["上年预算数"], [nil]),
            ("expenditure", ["2024年预算数/小计", "2024年预算数/基本支出"], ["total", "basic"]),
            ("expenditure", ["本年支出/小计", "本年支出/基本支出", "合计"], [nil, "basic", "total"]),
        ] as [(String, [String], [String?])])
    func heads(_ id: String, _ paths: [String], _ fields: [String?]) throws {
        let found = try match(id, ["科目编码", "科目名称"] + paths)
        #expect(Array(found.fields.dropFirst(2)) == fields)
    }

    /// Labels that come again are lists of records side by side; a number of the row before them and a remark behind them are of the whole row.
    @Test(
        arguments: [
            ("general-public-basic-expenditure", ["科目编码", "科目名称", "预算数", "科目编码", "科目名称", "预算数"], [0, 0, 0, 1, 1, 1]),
            (
                "general-public-basic-expenditure",
                ["人员经费/科目编码", "人员经费/科目名称", "人员经费/金额", "公用经费/科目编码", "公用经费/科目名称", "公用经费/金额"], [0, 0, 0, 1, 1, 1]
            ),
            (
                "expenditure",
                ["序号", "科目编码", "科目名称", "合计", "科目编码", "科目名称", "合计", "科目编码", "科目名称", "合计", "备注"],
                [nil, 0, 0, 0, 1, 1, 1, 2, 2, 2, nil]
            ),
            ("institutions", ["序号", "单位名称", "序号", "单位名称"], [0, 0, 1, 1]),
        ] as [(String, [String], [Int?])])
    func listsSideBySide(_ id: String, _ paths: [String], _ lists: [Int?]) throws {
        let match = try match(id, paths).match
        #expect(match.missing.isEmpty && match.records.count == (lists.compactMap { $0 }.max() ?? 0) + 1)
        #expect(zip(match.claims, lists).allSatisfy { $0?.record == $1 && ($0 != nil || $1 == nil) })
        #expect(match.layouts.map(\.form) == ["lists"])
    }

    /// Columns that come again without the names of rows, and below labels of what the type is not of, are no lists.
    @Test(arguments: [
        ("expenditure", ["科目名称", "2023年/合计", "2023年/基本支出", "2024年/合计", "2024年/基本支出"]),
        ("expenditure", ["收入/科目名称", "收入/合计", "支出/科目名称", "支出/合计"]),
        ("expenditure", ["科目编码", "科目名称", "科目编码", "科目名称", "合计"]),
        (
            "general-public-basic-expenditure",
            [
                "政府预算支出经济分类/科目编码", "政府预算支出经济分类/科目名称", "政府预算支出经济分类/金额", "部门预算支出经济分类/科目编码", "部门预算支出经济分类/科目名称",
                "部门预算支出经济分类/金额",
            ]
        ),
        (
            "general-public-basic-expenditure",
            ["2024年/科目编码", "2024年/科目名称", "2024年/金额", "2025年/科目编码", "2025年/科目名称", "2025年/金额"]
        ),
        ("general-public-basic-expenditure", ["水利局机关/科目名称", "水利局机关/金额", "水利工程站/科目名称", "水利工程站/金额"]),
    ])
    func noLists(_ id: String, _ paths: [String]) throws { #expect(try match(id, paths).match.records.isEmpty) }
}
