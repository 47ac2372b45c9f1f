import FiscalGrid
import TestSupport
import Testing

@Suite("Layouts of final accounts") struct LayoutTests {
    private let top = ["项目", "本年支出合计", "基本支出", "项目支出"]
    private let codePaths = ["类", "款", "项"].map { "项目/支出功能分类科目编码/\($0)" }

    private func table(_ title: String, _ rows: [[String]]) throws -> Table {
        let disclosure = try convert(title + "\n" + TikaText.table(rows))
        #expect(disclosure.warnings.isEmpty)
        return try #require(disclosure.tables.first)
    }

    private func codes(_ table: Table) -> [String] {
        table.rows.map { row in
            for cell in row.cells { if case .code(let code) = cell.value { return code.digits } }
            return ""
        }
    }

    // MARK: Rows that are header and data

    @Test func headerOnTheLeftAndTheTotalOnTheRight() throws {
        let table = try table(
            "支出决算表",
            [
                top, ["支出功能分类科目编码", "科目名称", "", "", ""], ["类", "款", "项", "合计", "9.00", "5.00", "4.00"],
                ["201", "", "", "一般公共服务支出", "9.00", "5.00", "4.00"],
            ])
        #expect(table.columns.map(\.path) == codePaths + ["项目/科目名称", "本年支出合计", "基本支出", "项目支出"])
        #expect(table.rows.count == 2 && table.rows[0].kind == .total)
        #expect(table.rows[0].cells.filter { $0.value == .label }.map(\.text) == ["类", "款", "项"])
        #expect(codes(table) == ["", "201"])
    }

    /// Without a figure the row of an empty table is still its total.
    @Test func anEmptyTotal() throws {
        let table = try table(
            "支出决算表",
            [
                top, ["支出功能分类科目编码", "科目名称", "", "", ""], ["类", "款", "项", "合计", "", "", ""],
                ["", "", "", "", "", "", ""],
            ])
        #expect(table.columns.map(\.path) == codePaths + ["项目/科目名称", "本年支出合计", "基本支出", "项目支出"])
        #expect(table.rows.count == 2 && table.rows[0].kind == .total)
    }

    /// 类, 款, 项 stand beside the ruler, below a row of nothing but cells that are merged downwards.
    @Test func headerOnTheLeftAndTheRulerOnTheRight() throws {
        let table = try table(
            "支出决算表",
            [
                top, ["支出功能分类科目编码", "科目名称", "", "", ""], ["", "", "", "", ""], ["类", "款", "项", "栏次", "1", "2", "3"],
                ["", "", "", "合计", "9.00", "5.00", "4.00"], ["201", "一般公共服务支出", "9.00", "5.00", "4.00"],
                ["20106", "财政事务", "9.00", "5.00", "4.00"],
            ])
        #expect(table.columns.map(\.path) == codePaths + ["项目/科目名称", "本年支出合计", "基本支出", "项目支出"])
        #expect(table.grid.rows.map(\.role) == [.header, .header, .header, .ruler, .body, .body, .body])
        #expect(codes(table) == ["", "201", "20106"])
        #expect(table.rows[1].cells[0].columns == 0..<3)
    }

    @Test(arguments: [["", "合计", "0.00", "30.00"], ["合计", "0.00", "30.00"]])
    func headerInTheMiddle(_ left: [String]) throws {
        let table = try table(
            "政府性基金预算财政拨款收入支出决算表",
            [
                ["项目", "年初结转和结余", "本年收入", "本年支出", "年末结转和结余"], ["功能分类科目编码", "科目名称", "", "", "", ""],
                left + ["合计", "基本支出", "项目支出", "0.00"],
                ["212", "城乡社区支出", "0.00", "30.00", "30.00", "10.00", "20.00", "0.00"],
                ["21208", "国有土地使用权出让收入安排的支出", "0.00", "30.00", "30.00", "10.00", "20.00", "0.00"],
            ])
        #expect(
            table.columns.map(\.path) == [
                "项目/功能分类科目编码", "项目/科目名称", "年初结转和结余", "本年收入", "本年支出/合计", "本年支出/基本支出", "本年支出/项目支出",
                "年末结转和结余",
            ])
        #expect(table.rows.count == 3 && table.rows[0].kind == .total)
        #expect(table.rows[0].cells.filter { $0.value == .label }.map(\.column) == [4, 5, 6])
    }

    // MARK: Codes in parts

    @Test(arguments: [
        // Each in full, held from the rows above, whole in the first column, cumulated.
        [["201", "", ""], ["201", "06", ""], ["201", "06", "01"]],
        [["201", "", ""], ["", "06", ""], ["", "", "01"]],
        [["201", "", ""], ["20106", "", ""], ["2010601", "", ""]],
        [["201", "", ""], ["201", "20106", ""], ["201", "20106", "2010601"]],
    ])
    func codeInThreeColumns(_ parts: [[String]]) throws {
        let rows = parts.map { $0 + ["名称", "9.00", "5.00", "4.00"] }
        let header = [top, ["支出功能分类科目编码", "科目名称", "", "", ""], ["类", "款", "项", "", "", "", ""]]
        let table = try table("支出决算表", header + rows)
        #expect(codes(table) == ["201", "20106", "2010601"])
        let disclosure = try convert("支出决算表\n" + TikaText.table(header + rows))
        let facts = parseCSV(String(decoding: DisclosureFormat.facts.bytes(disclosure, CSVOptions()), as: UTF8.self))
        #expect(facts.filter { $0.count > 9 && $0[12] == "项目/科目名称" }.map { $0[9] } == ["201", "20106", "2010601"])
    }

    /// `6` is no 06: leading zeros count, and a code is not guessed.
    @Test(arguments: [["201", "6", "1"], ["20", "06", "01"], ["", "06", "01"], ["201", "合", "01"]])
    func partsThatMakeNoCode(_ parts: [String]) throws {
        let text =
            "支出决算表\n"
            + TikaText.table([
                top, ["支出功能分类科目编码", "科目名称", "", "", ""], ["类", "款", "项", "", "", "", ""],
                parts + ["名称", "9.00", "5.00", "4.00"],
            ])
        let disclosure = try convert(text)
        #expect(codes(disclosure.tables[0]) == [""])
        #expect(disclosure.warnings.contains("map.unreadable-value"))
        let json = String(
            decoding: try Converter(catalog: SchemaCatalog()).write(disclosure, as: .jsonLines), as: UTF8.self)
        let printed = parts.filter { !$0.isEmpty }.joined(separator: " ")
        #expect(json.contains(#""unparsed":{"code":"\#(printed)"}"#))
    }

    // MARK: Sides, totals and items

    @Test func sidesWithTheSameLabels() throws {
        let table = try table(
            "一般公共预算财政拨款基本支出决算表",
            [
                ["科目编码", "科目名称", "金额", "科目编码", "科目名称", "金额"], ["301", "工资福利支出", "7.00", "302", "商品和服务支出", "2.00"],
                ["30101", "基本工资", "7.00", "", "", ""], ["人员经费合计", "7.00", "公用经费合计", "2.00"],
            ])
        #expect(table.records.map(\.side) == ["first", "second"])
        #expect(table.rows[2].recordKinds == [.subtotal, .subtotal])
        #expect(table.rows[2].cells.map(\.columns) == [0..<2, 2..<3, 3..<5, 5..<6])
        #expect(
            table.rows[0].cells.map { table.field(of: $0)?.name } == [
                "code", "name", "amount", "code", "name", "amount",
            ])
    }

    /// 收入 and 支出 over the names of their items alone, over their first column alone, or nowhere.
    @Test(arguments: [
        [["收入", "决算数", "支出", "决算数"]], [["收入", "", "支出", ""], ["项目", "决算数", "项目", "决算数"]],
        [["项目", "决算数", "项目", "决算数"]], [["收入", "支出"], ["项目", "决算数", "项目", "决算数"]],
    ])
    func sidesOfASummary(_ header: [[String]]) throws {
        let table = try table(
            "收入支出决算总表", header + [["一、财政拨款收入", "9.00", "一、教育支出", "8.00"], ["总计", "9.00", "总计", "9.00"]])
        #expect(table.records.map(\.side) == ["revenue", "expenditure"])
        #expect(table.columns.indices.map { table.field(ofColumn: $0)?.name } == ["item", "amount", "item", "amount"])
        #expect(table.rows[1].recordKinds == [.total, .total])
    }

    /// Three equal blocks: which of them the totals cover is open, but not where their figures stand.
    @Test func totalsOverEqualBlocks() throws {
        let table = try table(
            "一般公共预算财政拨款基本支出决算表",
            [
                ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
                ["301", "工资", "7.00", "302", "商品", "2.00", "310", "资本性支出", "1.00"],
                ["人员经费合计", "7.00", "公用经费合计", "3.00"],
            ])
        #expect(table.rows[1].cells.map { table.columns[$0.column].path } == ["科目编码", "决算数", "科目编码", "决算数"])
    }

    /// A paragraph that starts with a TAB reads as the first cell of the table below it.
    @Test(arguments: ["支出决算表\n\t单位：万元\n", "支出决算表\n\t编制单位：林业局\n\t单位：万元\n", "\t支出决算表\n\t单位：万元\n"])
    func paragraphsSetToTheRight(_ above: String) throws {
        let text = above + TikaText.table([["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9", "4"]])
        let disclosure = try convert(text)
        #expect(disclosure.tables.map { $0.schema?.id } == ["final-expenditure"] && disclosure.warnings.isEmpty)
        #expect(disclosure.tables[0].context.unit == .tenThousandYuan && disclosure.tables[0].rows.count == 1)
        let xml = try Converter(catalog: SchemaCatalog()).write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
    }

    /// A sentence over the whole width at the end is a note, with 注： or without.
    @Test func aNoteWithoutItsWord() throws {
        let rows = [
            ["科目编码", "科目名称", "合计", "项目支出"], ["", "", "", ""], ["", "", "", ""], ["本部门没有此项支出，故本表无数据。"],
        ]
        let table = try table("支出决算表", rows)
        #expect(table.rows.count == 2 && table.grid.notes.map(\.text) == ["本部门没有此项支出，故本表无数据。"])
    }

    /// What stands between a title and its table and is neither: a name alone, a label not filled in, a remark.
    @Test(arguments: [
        "林业局", "部门：", "编制单位（公章）：", "（按功能分类科目）", "林业局        2023年度        单位：万元", "预算代码：205001",
    ])
    func linesBelowATitle(_ line: String) throws {
        let text =
            "表5一般公共预算财政拨款支出决算表\n\(line)\n金额单位：万元\n"
            + TikaText.table([["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9", "4"]])
        let disclosure = try convert(text)
        #expect(disclosure.tables.map { $0.schema?.id } == ["final-general-public-expenditure"])
        #expect(disclosure.tables[0].context.unit == .tenThousandYuan && disclosure.warnings.isEmpty)
        let xml = try Converter(catalog: SchemaCatalog()).write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
    }

    @Test(arguments: ["支出决算表（汇总）", "支出决算表 公开03表", "支出决算表【公开03表】", "表五 支出决算表"])
    func whatStandsBehindATitle(_ title: String) throws {
        let rows = [["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9", "4"]]
        #expect(try table(title, rows).schema?.id == "final-expenditure")
    }

    /// An item without a figure behind a page break is a row of its own.
    @Test func anItemBehindAPageBreak() throws {
        let header = [["收入", "支出"], ["项目", "决算数", "项目", "决算数"]]
        let text =
            "收入支出决算总表\n" + TikaText.table(header + [["一、财政拨款收入", "9.00", "一、教育支出", "8.00"]]) + "\n续上表\n"
            + TikaText.table(header + [["", "", "二、农林水支出", ""], ["总计", "9.00", "总计", "9.00"]])
        let disclosure = try convert(text)
        #expect(disclosure.tables.count == 1 && disclosure.tables[0].rows.count == 3)
    }

    @Test(arguments: [["1=2+3", "2", "3"], ["1栏", "2栏", "3栏"], ["①", "②", "③"], ["第1栏", "第2栏", "第3栏"]])
    func rulersBesideCodeParts(_ numbers: [String]) throws {
        let table = try table(
            "支出决算表",
            [
                top, ["支出功能分类科目编码", "科目名称", "", "", ""], ["类", "款", "项", "栏次"] + numbers,
                ["201", "", "", "甲", "9", "5", "4"],
            ])
        #expect(table.rows.count == 1 && table.columns.map(\.path).starts(with: codePaths))
    }

    /// Below 注：1.… every row of one cell is a note.
    @Test func notesInRows() throws {
        let rows = [["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9", "4"], ["注：1.本表反映支出情况。"], ["2.四舍五入，可能存在尾差。"]]
        let table = try table("支出决算表", rows)
        #expect(table.rows.count == 1 && table.grid.notes.count == 2)
    }

    /// A line of context with TABs in it, as Word's tab stops leave it.
    @Test func contextWithTabs() throws {
        let text =
            "支出决算表\n编制单位：林业局\t\t单位：万元\n" + TikaText.table([["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9", "4"]])
        let disclosure = try convert(text)
        #expect(disclosure.tables.map { $0.schema?.id } == ["final-expenditure"] && disclosure.findings.isEmpty)
        #expect(disclosure.tables[0].context.unit == .tenThousandYuan && disclosure.organization?.name == "林业局")
    }

    /// A side whose columns come twice has two records; the total over both belongs to the second, beside its figure.
    @Test func twoRecordsOfOneSide() throws {
        let disclosure = try convert(
            "一般公共预算财政拨款基本支出决算表\n"
                + TikaText.table([
                    ["人员经费", "公用经费"], ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
                    ["301", "工资", "7.00", "302", "商品", "2.00", "310", "资本性支出", "1.00"],
                    ["人员经费合计", "7.00", "公用经费合计", "3.00"],
                ]))
        let table = disclosure.tables[0]
        #expect(disclosure.warnings.isEmpty)
        #expect(table.records.map(\.side) == ["personnel", "administrative", "administrative"])
        #expect(table.rows[1].cells.map(\.columns) == [0..<2, 2..<3, 3..<8, 8..<9])
        #expect(table.rows[1].cells.map { table.record(of: $0) } == [0, 0, 2, 2])
    }

    /// One row of all items, in both orders of the header, and an item a row: the same records.
    @Test func itemsInTheHeader() throws {
        let items = ["合计", "因公出国（境）费", "公务用车购置及运行费", "公务接待费"]
        let below = ["", "", "小计", "公务用车购置费", "公务用车运行费", ""]
        let two = ["预算数", "决算数"]
        let byItem = [
            items, two + two + ["小计", "公务用车购置费", "公务用车运行费"] + two,
            ["", "", "", ""] + two + two + two + ["", ""],
            ["9.00", "8.00", "", "", "6.00", "5.50", "", "", "6.00", "5.50", "3.00", "2.50"],
        ]
        let byMeasure = [
            two, items + items, below + below,
            ["9.00", "", "6.00", "", "6.00", "3.00", "8.00", "", "5.50", "", "5.50", "2.50"],
        ]
        let expected = [
            "合计||9.00|8.00", "公务用车购置及运行费|1|6.00|5.50", "公务用车运行费|2|6.00|5.50", "公务接待费|1|3.00|2.50",
        ]
        let title = "财政拨款“三公”经费支出决算表"
        for rows in [byItem, byMeasure, [["财政拨款“三公”经费"]] + byItem] {
            let disclosure = try convert("\(title)\n" + TikaText.table(rows))
            #expect(disclosure.tables[0].schema?.id == "final-three-public-expenses")
            #expect(disclosure.findings.isEmpty)
            let csv = parseCSV(
                String(
                    decoding: try Converter(catalog: SchemaCatalog()).csv(disclosure.tables[0], of: disclosure),
                    as: UTF8.self))
            #expect(csv[0] == ["row", "line", "kind", "item", "ordinal", "level", "label", "budget", "final"])
            #expect(csv.dropFirst().map { [$0[6], $0[5], $0[7], $0[8]].joined(separator: "|") } == expected)
        }
        let long = try table(title, [["项目", "预算数", "决算数"], ["合计", "9.00", "8.00"], ["二、公务接待费", "3.00", "2.50"]])
        #expect(long.records == [Table.Record()] && long.rows[0].kind == .total)
    }

    // MARK: Pages

    @Test(arguments: [
        "续表\n单位：万元\n", "公开03表 支出决算表（续）\n", "续表1\n", "支出决算表\n编制单位：青屏县林业局\n单位：万元\n", "单位：万元\n",
    ])
    func aTableGoesOn(_ between: String) throws {
        let header = [top, ["功能分类科目编码", "科目名称", "", "", ""]]
        let text =
            "公开03表\n支出决算表\n编制单位：青屏县林业局\n单位：万元\n"
            + TikaText.table(header + [["201", "甲", "9.00", "5.00", "4.00"], ["20106", "乙", "9.00", "5.00", "4.00"]])
            + "\n"
            + between + TikaText.table(header + [["208", "丙", "1.00", "1.00", ""], ["合计", "10.00", "6.00", "4.00"]])
        let disclosure = try convert(text)
        #expect(disclosure.tables.count == 1 && disclosure.tables[0].rows.count == 4)
        #expect(disclosure.findings.map(\.code.rawValue) == ["grid.continued-table"])
        #expect(codes(disclosure.tables[0]) == ["201", "20106", "208", ""])
        let xml = try Converter(catalog: SchemaCatalog()).write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
    }

    @Test func behindContinuationARestWithoutHeaderGoesOn() throws {
        let text =
            "支出决算表\n" + TikaText.table([["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9.00", "4.00"]]) + "\n续表\n"
            + TikaText.table([["208", "丙", "1.00", ""], ["209", "丁", "1.00", ""]])
        #expect(try convert(text).tables.map(\.rows.count) == [3])
    }

    /// Another organization's table, or another unit's, is another table.
    @Test(arguments: ["支出决算表\n编制单位：青屏县水利局\n单位：万元\n", "支出决算表\n编制单位：青屏县林业局\n单位：元\n", "收入决算表\n"])
    func anotherTable(_ between: String) throws {
        let rows = TikaText.table([["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9.00", "4.00"]])
        let text = "支出决算表\n编制单位：青屏县林业局\n单位：万元\n" + rows + "\n" + between + rows
        #expect(try convert(text).tables.count == 2)
    }

    @Test(arguments: [
        [["目录"], ["一、收入决算表", "3"], ["二、支出决算表", "5"]],
        [["序号", "表名", "页码"], ["1", "收入决算表", "3"], ["2", "支出决算表", "4"], ["3", "说明", "9"]],
    ])
    func contentsAreNoTable(_ rows: [[String]]) throws {
        let text =
            TikaText.table(rows) + "\n支出决算表\n"
            + TikaText.table([["科目编码", "科目名称", "合计", "项目支出"], ["201", "甲", "9", "4"]])
        let disclosure = try convert(text)
        #expect(disclosure.tables.map { $0.schema?.id } == ["final-expenditure"])
        let xml = try Converter(catalog: SchemaCatalog()).write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
    }

    /// Names and figures are no contents.
    @Test func aTableOfNumbersIsNoContents() throws {
        let rows = [["项目", "数量"], ["车辆", "3"], ["房屋", "5"], ["设备", "9"]]
        #expect(try convert("部门资产表\n" + TikaText.table(rows)).tables.count == 1)
    }

    /// 续表 stands above a table that begins with the title and the context again.
    @Test func continuationThatBeginsWithItsTitle() throws {
        let head = [["收支总表"], ["单位：万元"], ["项目", "预算数", "项目", "预算数"]]
        let disclosure = try convert(
            TikaText.table(head + [["一、甲", "1.00", "一、乙", "1.00"]]) + "续表\n"
                + TikaText.table(head + [["二、丙", "2.00", "二、丁", "2.00"]]))
        #expect(disclosure.tables.count == 1 && disclosure.tables[0].rows.count == 2)
        #expect(disclosure.findings.map(\.code.rawValue).contains("grid.continued-table"))
    }
}
