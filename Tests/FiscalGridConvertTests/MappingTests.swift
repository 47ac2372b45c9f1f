import FiscalGrid
import TestSupport
import Testing

@Suite("Mapping") struct MappingTests {
    private static let header = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"]

    @Test func contextBetweenBoxAndTable() throws {
        let text =
            "1、森林巡护经费绩效目标表\n" + TikaText.table([["绩效目标", "巡护林区"]]) + "单位：万元\n"
            + TikaText.table([Self.header, ["产出指标", "数量指标", "次数", "全年次数", "≥24次", "预算安排"]])
        let disclosure = try convert(text)
        let table = try #require(disclosure.tables.first)
        #expect(disclosure.tables.count == 1 && table.schema?.id == "performance-targets")
        #expect(table.fields.map(\.text) == ["森林巡护经费", "巡护林区"])
        #expect(table.context.unit == .tenThousandYuan)
    }

    @Test func aBoxWithoutATableBelowIsATable() throws {
        let disclosure = try convert("1、森林巡护经费绩效目标表\n" + TikaText.table([["绩效目标", "巡护林区"]]) + "以上为全部目标。\n")
        #expect(disclosure.tables.count == 1 && disclosure.tables[0].schema == nil)
    }

    /// A blank cell of a holding field stands for the value above, but not in a total, and not below a blank row.
    @Test func holding() throws {
        let schema = String(decoding: BuiltInSchemas.file("performance-targets.xsd") ?? [], as: UTF8.self)
            .replacing("<map:kind on=\"level3\"/>", with: "<map:kind on=\"level3\" total=\"合计\"/>")
        let catalog = try SchemaCatalog(adding: ["performance-targets.xsd": Array(schema.utf8)])
        let text =
            "森林巡护经费绩效目标表\n"
            + TikaText.table([
                Self.header, ["产出指标", "数量指标", "次数", "", "1次", ""], ["", "", "人数", "", "2人", ""],
                ["", "质量指标", "合格率", "", "3%", ""], ["效益指标", "", "影响", "", "优", ""], ["", "", "合计", "", "4", ""],
                ["", "", "", "", "", ""], ["", "", "其他", "", "5", ""],
            ])
        let disclosure = try Converter(catalog: catalog).convert(Array(text.utf8), name: "t.txt")
        let held = disclosure.tables[0].texts.map { $0[0...1].joined(separator: "/") }
        #expect(held == ["产出指标/数量指标", "产出指标/数量指标", "产出指标/质量指标", "效益指标/", "/", "/", "/"])
        let inherited = disclosure.tables[0].rows[1].cells.filter(\.isInherited).map(\.line)
        #expect(inherited == [disclosure.tables[0].rows[0].cells[0].line, disclosure.tables[0].rows[0].cells[1].line])
    }

    /// Two types that fit equally well: a finding names both, and neither is guessed.
    @Test func equalTypes() throws {
        let copy = String(decoding: BuiltInSchemas.file("revenue.xsd") ?? [], as: UTF8.self)
            .replacing("\"revenue\"", with: "\"income\"").replacing("\"Revenue", with: "\"Income")
        let catalog = try SchemaCatalog(adding: ["income.xsd": Array(copy.utf8)])
        let text = "收入总表\n" + TikaText.table([["科目编码", "科目名称", "合计"], ["201", "其他", "1.00"]])
        let disclosure = try Converter(catalog: catalog).convert(Array(text.utf8), name: "t.txt")
        #expect(disclosure.tables[0].schema == nil && disclosure.warnings == ["map.ambiguous-type"])
        #expect(disclosure.findings[0].message.text.contains("income and revenue"))
    }

    /// Where no fiscal year is printed, the latest year of the labels is the table's.
    @Test func yearOfTheLabels() throws {
        let schema = String(decoding: BuiltInSchemas.file("revenue.xsd") ?? [], as: UTF8.self)
            .replacing("合计 | 总计 | 收入合计 | 收入总计 | 总收入 | 收入预算/@total | 预算数/@total", with: "{year}年预算数")
        let catalog = try SchemaCatalog(adding: ["revenue.xsd": Array(schema.utf8)])
        let text =
            "收入总表\n" + TikaText.table([["科目编码", "科目名称", "2022年预算数", "2023年预算数"], ["201", "其他", "1.00", "2.00"]])
        let table = try Converter(catalog: catalog).convert(Array(text.utf8), name: "t.txt").tables[0]
        #expect(table.columns.map { $0.field.map { table.schema?.fields[$0].name } } == ["code", "name", nil, "total"])
    }

    @Test func reorderedAndMissingColumns() throws {
        let text =
            "表5 2024年收入总表\n"
            + TikaText.table([["合计", "科目名称", "其他收入", "备注"], ["1,000.00", "一般公共服务支出", "5", "见附件"]])
        let disclosure = try convert(text)
        let table = disclosure.tables[0]
        #expect(table.schema?.id == "revenue")
        #expect(
            table.columns.map { $0.field.map { table.schema?.fields[$0].name } } == [
                "total", "name", "otherIncome", nil,
            ])
        #expect(disclosure.findings.map(\.code.rawValue) == ["map.unclaimed-column"])
        let missing = try convert("收入总表\n" + TikaText.table([["科目名称", "说明"], ["一般公共服务支出", "见附件"]]))
        #expect(missing.tables[0].schema == nil)
        #expect(missing.findings.map(\.code.rawValue) == ["map.missing-column", "map.unrecognized-table"])
    }

    /// 支出表 ends five other titles: the end of a title is enough only with every required column.
    @Test func titlesThatEndAlike() throws {
        let table = TikaText.table([["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "5"]])
        #expect(try convert("清溪县林业局收入总表\n" + table).tables[0].schema?.id == "revenue")
        let other = TikaText.table([["来源", "金额"], ["捐赠", "5"]])
        #expect(try convert("清溪县林业局收入总表\n" + other).tables[0].schema == nil)
    }

    /// Where context stands: paragraphs on one line or several, a row of the table, the title's own row.
    @Test(arguments: [
        "收入总表\n编制部门：林业局    单位：元\n2024年度\n\t科目编码\n\t科目名称\n\t合计\n\n",
        "林业局2024年预算公开表\n编制部门：林业局\n单位：元\n\t收入总表\n\n\t科目编码\n\t科目名称\n\t合计\n\n",
        "2024年林业局部门预算\n\t收入总表\n\t编制部门：林业局\n\t单位：元\n\n\t科目编码\n\t科目名称\n\t合计\n\n",
        "林业局（2024年度）\n编制单位：林业局\n收入总表（单位：元）\n（预算年度：2024）\n\t科目编码\n\t科目名称\n\t合计\n\n",
        "预算01表\n表2 2024年收入总表\n部门名称：林业局\n金额单位：元\n预算年度：2024\n\t科目编码\n\t科目名称\n\t合计\n\n",
    ])
    func contexts(_ text: String) throws {
        let disclosure = try convert(text + "\t201\n\t一般公共服务支出\n\t5\n\n\n")
        let table = try #require(disclosure.tables.first)
        #expect(table.schema?.id == "revenue" && table.rows.count == 1)
        #expect(table.context.unit == .yuan && table.context.organization?.name == "林业局")
        #expect(table.context.fiscalYear == 2024)
    }

    /// Title, context and header printed again on a new page, inside the table.
    @Test func pageHeadInsideTheTable() throws {
        let head = [["收入总表"], ["305林业局", "单位：元"], ["科目编码", "科目名称", "合计"], ["栏次", "1", "2"]]
        let rows = head + [["201", "一般公共服务支出", "5.00"]] + head + [["208", "社会保障和就业支出", "6.00"]]
        let disclosure = try convert(TikaText.table(rows))
        #expect(disclosure.tables.count == 1 && disclosure.warnings.isEmpty)
        #expect(disclosure.tables[0].texts.map { $0[0] } == ["201", "208"])
    }

    @Test(arguments: ["[image: 县徽]", "- 3 -", "第 1 页 共 20 页", "说明：以下为明细", "12.5", "具体内容见下表。", "注：单位为万元"])
    func noTitles(_ line: String) throws {
        let disclosure = try convert(line + "\n" + TikaText.table([["项目", "金额"], ["森林防火", "30.00"]]))
        #expect(disclosure.tables[0].grid.title == nil)
        #expect(disclosure.body.count == 2)
    }

    @Test func severalOrganizations() throws {
        let table = { (code: String, name: String) in
            "收入总表\n"
                + TikaText.table([
                    ["\(code)\(name)", "预算年度：2024", "单位：元"], ["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "5"],
                ]) + "机构情况\n" + TikaText.table([["单位名称", "性质"], [name, "行政"]])
        }
        let disclosure = try convert(table("301", "林业局") + table("302", "水务局"))
        #expect(disclosure.tables.map { $0.context.organization?.code } == ["301", "301", "302", "302"])
        #expect(disclosure.tables.map { $0.context.unit } == [.yuan, nil, .yuan, nil])
        #expect(disclosure.organization?.code == "301")
    }
}
