import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Columns that no schema knows") struct GenericColumnTests {
    /// A number is money unless the label names something else that is counted; the unit of a label decides.
    @Test(arguments: [
        ("金额", true), ("预算数/合计", true), ("数量（万元）", true), ("面积/价值（元）", true), ("", false), ("人数", false),
        ("车辆/数量", false), ("科目编码", false), ("增减%", false), ("功能分类科目/类", false), ("类/合计", false), ("支出/合计", true),
        ("在职(人)", false), ("资产原值", true), ("执行率(%)", false), ("得分", false),
    ])
    func money(_ path: String, _ isMoney: Bool) { #expect(GenericColumn.isMoney(path) == isMoney) }

    /// The zeros of a code count.
    @Test(arguments: [
        ("0301", true), (" ０３ ", true), ("00", true), ("0", false), ("301", false), ("0.5", false), ("03甲", false),
        ("", false),
    ])
    func codes(_ text: String, _ isCode: Bool) { #expect(GenericColumn.isCode(text) == isCode) }
}
