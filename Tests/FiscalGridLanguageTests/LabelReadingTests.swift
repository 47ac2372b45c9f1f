import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Labels of columns are read") struct LabelReadingTests {
    /// The labels of the lexicon that a printed label means.
    private func meanings(_ label: String) -> Set<String> {
        let labels = Lexicon.current.labels
        return Set(LabelReading.read(label.labelKey).meanings.map { labels[$0.label].name })
    }

    /// Decorations say nothing: colons, numbering, marks, units and formulas in brackets, 其中.
    @Test(arguments: [
        "基本支出", "基本支出：", "一、基本支出", "其中：基本支出", "基本支出（万元）", "基本支出*", "基本支出①", "基本支出[注]", "基 本 支 出",
    ])
    func decorations(_ label: String) { #expect(meanings(label).contains("basic"), "\(label)") }

    /// Words that change nothing may stand around: a label need not be listed with them.
    @Test(arguments: [
        ("一般公共预算财政拨款收入", "generalPublic"), ("一般公共预算拨款", "generalPublic"), ("政府性基金预算拨款安排", "governmentFund"),
        ("支出功能分类科目编码", "functionalCode"), ("部门预算经济分类科目名称", "economicName"), ("公务用车购置费", "vehiclePurchase"),
        ("年度绩效指标值", "targetValue"), ("指标值（含单位）", "targetValue"),
    ])
    func fillers(_ label: String, _ name: String) { #expect(meanings(label).contains(name), "\(label)") }

    /// Any other word makes another label of it.
    @Test(arguments: [("基本支出结转", "basic"), ("非财政拨款", "appropriation"), ("项目（按功能分类）", "item"), ("合计数占比", "total")])
    func otherWords(_ label: String, _ name: String) { #expect(!meanings(label).contains(name), "\(label)") }

    /// Of which year a figure is, stands beside its words.
    @Test(arguments: [
        ("2023年执行数", LabelReading.Year.calendar(2023)), ("上年执行数", .back(1)), ("执行数", .none), ("本年执行数", .back(0)),
    ])
    func years(_ label: String, _ year: LabelReading.Year) throws {
        let meaning = try #require(
            LabelReading.read(label.labelKey).meanings.first { Lexicon.current.labels[$0.label].name == "executed" })
        #expect(meaning.year == year)
    }
}
