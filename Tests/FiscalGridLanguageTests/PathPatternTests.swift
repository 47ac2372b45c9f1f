import FiscalGrid
import Testing

@testable import FiscalGridLanguage

extension PathPatternTests {
    /// Columns that make one value share the levels above; 增减+ is a label.
    @Test(arguments: [
        ("科目编码/类 + 款 + 项", ["科目编码/类", "科目编码/款", "科目编码/项"]), ("类 + 款", ["类", "款"]),
        ("甲/类 + 乙/款", ["甲/类", "乙/款"]), ("增减+", ["增减+"]), ("合计", ["合计"]),
    ])
    func joined(_ source: String, _ paths: [String]) {
        #expect(PathPattern.joined(source).map(\.source) == paths)
    }

    @Test(
        arguments: [
            ("收入//合计", "has an empty level"), ("/合计", "has an empty level"),
            ("收入／合计", "has a full-width slash; levels are joined by /"),
            ("{yaer}年预算数", "has a placeholder that is not {year} or {year-1}"),
            ("{year+1}年预算数", "has a placeholder that is not {year} or {year-1}"), ("{year-1}年/{year}年", nil),
            ("*/合计", nil),
        ] as [(String, String?)])
    func problems(_ source: String, _ problem: String?) { #expect(PathPattern(source).problem == problem) }

    @Test(
        arguments: [
            ("收入/预算 数", "预算数"), ("*/合计", "合计"), ("{year}年/合计", "合计"), ("合计/{year}年", nil), ("收入/*", nil),
            ("合计", "合计"),
        ] as [(String, String?)])
    func lowestLabels(_ source: String, _ label: String?) { #expect(PathPattern(source).lowestLabel == label) }

    /// The end of a path ends at a level.
    @Test(arguments: [
        ("基本支出/人员经费", ["人员经费"], true), ("基本支出/人员经费", ["基本支出", "人员经费"], true), ("基本支出/人员经费", ["经费"], false),
        ("*/人员经费", ["人员经费"], true), ("*/人员经费", ["甲", "乙", "人员经费"], false), ("人员经费", ["基本支出", "人员经费"], false),
    ])
    func ends(_ pattern: String, _ path: [String], _ expected: Bool) {
        #expect(PathPattern(pattern).matchesEnd(HeaderPath(labels: path), fiscalYear: nil) == expected)
    }

    /// The unit that a label says behind it is no part of it; other brackets are.
    @Test(arguments: [
        ("价值", "价值（金额单位：万元）", true), ("*/价值", "资产/价值（元）", true), ("资产/价值", "资产/价值（元）", true),
        ("价值（元）", "价值（元）", true), ("项目", "项目（按功能分类）", false), ("价值（元）", "价值", false),
    ])
    func units(_ pattern: String, _ path: String, _ expected: Bool) {
        #expect(PathPattern(pattern).matches(HeaderPath(printed: path), fiscalYear: nil) == expected)
    }

    @Test func shapes() {
        #expect(PathPattern("收入/*").isOpen && !PathPattern("收入/{year}年").isOpen && !PathPattern("收入").isOpen)
        #expect(PathPattern("收入").isOneLabel && !PathPattern("收入/合计").isOneLabel && !PathPattern("*").isOneLabel)
        #expect(PathPattern(".").isItemItself && !PathPattern("收入").isItemItself)
        #expect(PathPattern("项目（类）").claimsSame(as: PathPattern("项 目(类)")))
        #expect(HeaderPath(printed: "收入/合计").belowFirst == HeaderPath(printed: "合计"))
    }
}
