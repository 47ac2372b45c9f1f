import FiscalGrid
import Testing
@testable import FiscalGridLanguage

@Suite("Titles") struct TitleTests {
    @Test(arguments: [
        ("表1 部门预算收支总表", "部门预算收支总表"), ("附件1-3 部门支出总体情况表", "部门支出总体情况表"),
        ("公开01表 收入支出决算总表", "收入支出决算总表"), ("1、（2）招商活动经费绩效目标表", "招商活动经费绩效目标表"),
        ("一、收支总表", "收支总表"), ("附表2：收入总表", "收入总表"), ("财决01表 收入表", "收入表"), ("2、春节慰问款绩效目标表", "春节慰问款绩效目标表"),
        ("收 支 总 表", "收支总表"), ("2024年收支总表", "2024年收支总表"), ("表1", "表1"), ("表1 2024年收支总表", "2024年收支总表"),
        ("附表 3　收入总表", "收入总表"), ("表一", "表一"), ("十一、其他", "其他"),
        ("Z01 收入支出决算总表", "收入支出决算总表"), ("CS01_1收入决算表", "收入决算表"), ("部门决算公开03表 支出决算表", "支出决算表"),
        ("公开表2 收入决算表", "收入决算表"), ("A4纸使用情况表", "A4纸使用情况表"), ("2022年度收入决算表", "2022年度收入决算表"),
        ("基本支出表[footnoteRef:1]", "基本支出表"), ("3.5万元以上项目表", "3.5万元以上项目表"),
    ])
    func cleaned(_ printed: String, _ expected: String) { #expect(Title.clean(printed) == expected) }

    @Test(arguments: [
        ("部门预算财政拨款“三公”经费支出表", "预算财政拨款三公经费支出表"), ("2024年度部门收支总表", "收支总表"),
        ("表3　单位收入总表（万元）", "收入总表"), ("收支总表（单位：万元）", "收支总表"), ("支出表（按科目）", "支出表按科目"), ("《收入总表》", "收入总表"),
    ])
    func key(_ printed: String, _ expected: String) { #expect(Title.key(printed) == expected) }

    /// Context on the title's line, and a form number in brackets, are no part of the title.
    @Test func contextBehindATitle() {
        let title = Title(printed: "公开05表 支出决算表　　编制单位：林业局  单位:万元", line: 1)
        #expect(title.cleaned == "支出决算表")
        let context = Context([.title(title)])
        #expect(context.unit == .tenThousandYuan && context.organization?.name == "林业局")
        #expect(Title.key("支出决算表（公开05表）") == "支出决算表" && Title.key("支出表（按科目表）") == "支出表按科目表")
        #expect(Title(printed: "收支总表：说明", line: 1).cleaned == "收支总表：说明")
    }

    @Test func exactAndSuffixMatches() {
        let pattern = TitlePattern("部门收支总表 ")
        func match(_ printed: String) -> TitlePattern.Match? {
            pattern.match(Title(printed: printed, line: 1), titleKey: Title.key(printed))
        }
        #expect(match("表1 2024年收支总表") == .exact(captures: [:]))
        #expect(match("清溪县林业局收支总表") != nil && match("清溪县林业局收支总表") != .exact(captures: [:]))
        #expect(match("收支总表附注") == nil)
    }

    @Test func templateCaptures() {
        let title = Title(printed: "1、（2）森林 巡护经费绩效目标表", line: 1)
        #expect(TitlePattern("{project}绩效目标表").match(title, titleKey: "") == .exact(captures: ["project": "森林巡护经费"]))
    }
}

@Suite("Numbering") struct NumberingTests {
    @Test(arguments: [
        ("第一部分 概况", Numbering.part, 1), ("二十三、灾害防治", .chinese, 23), ("（十）其他", .chineseBracketed, 10),
        ("12、其他", .arabic, 12),
        ("(3)其他", .arabicBracketed, 3), ("⑤其他", .circled, 5), ("1.其他", .arabic, 1), ("  三、其他", .chinese, 3),
        ("一百零二、其他", .chinese, 102),
    ])
    func style(_ text: String, _ style: Numbering, _ number: Int) {
        let match = Numbering.match(text)
        #expect(match?.style == style && match?.number == number)
    }

    @Test(arguments: ["1.5万元", "2023年", "一般公共预算", "（境）费", "三公经费", "", "2024、2025年"])
    func none(_ text: String) { #expect(Numbering.match(text) == nil) }
}

@Suite("Header paths") struct PathPatternTests {
    @Test(arguments: [
        ("功能分类科目/科目编码", ["功能分类科目", "科目编码"], 2024, true), ("*/合计", ["预算数", "合计"], 2024, true),
        ("合计", ["预算数", "合计"], 2024, false), ("{year}年预算数/合计", ["2024年预算数", "合计"], 2024, true),
        ("{year}年预算数", ["2023年预算数"], 2024, false), ("{year-1}年执行数", ["2023年执行数"], 2024, true),
        ("{year-1}年执行数", ["执行数"], 2024, false), ("项目（类）", ["项目(类)"], 2024, true),
    ])
    func matches(_ pattern: String, _ path: [String], _ year: Int, _ expected: Bool) {
        #expect(PathPattern(pattern).matches(HeaderPath(labels: path.map(\.labelKey)), fiscalYear: year) == expected)
    }

    @Test func anyYearWhereNoneIsKnown() {
        #expect(PathPattern("{year}年预算数").matches(HeaderPath(labels: ["2019年预算数"]), fiscalYear: nil))
        #expect(!PathPattern("{year}年预算数").matches(HeaderPath(labels: ["今年预算数"]), fiscalYear: nil))
    }
}
