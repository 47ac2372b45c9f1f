import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Units of tables") struct UnitRuleTests {
    private static func table(_ title: String, unit: String?, _ amount: String = "123.45") -> String {
        title + "\n" + (unit.map { "单位：\($0)\n" } ?? "")
            + "科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t\(amount)\t\(amount)\t\n\n"
    }

    private static let others = ["支出总表", "一般公共预算支出表", "国有资本经营预算支出表", "部门支出总体情况表"].map {
        table($0, unit: "万元")
    }.joined()

    @Test func aTableWithoutAUnit() throws {
        let text = MarkedText(UnitRuleTests.others + UnitRuleTests.table("政府性基金预算支出表1️⃣", unit: nil))
        expect(
            try remarks(UnitRule(), text), in: text,
            Expected("1️⃣", .formUnit, "the table prints no unit; the others have 万元"))
    }

    /// Where most say none, it stands elsewhere, or nowhere; and a table without figures needs none.
    @Test func whereNoneIsMissing() throws {
        let many = MarkedText(
            UnitRuleTests.table("支出总表", unit: "万元") + UnitRuleTests.table("一般公共预算支出表", unit: nil)
                + UnitRuleTests.table("政府性基金预算支出表", unit: nil))
        expect(try remarks(UnitRule(), many), in: many)
        let empty = MarkedText(UnitRuleTests.others + UnitRuleTests.table("政府性基金预算支出表", unit: nil, "0.00"))
        expect(try remarks(UnitRule(), empty), in: empty)
    }

    /// The same digits in 元 as in 万元 are wrong; others may be right.
    @Test func aUnitThatItsFiguresAreNotOf() throws {
        let wrong = MarkedText(UnitRuleTests.others + UnitRuleTests.table("政府性基金预算支出表1️⃣", unit: "元"))
        expect(
            try remarks(UnitRule(), wrong), in: wrong,
            Expected("1️⃣", .formUnit, "the table says 元, but prints figures of tables in 万元"))
        let right = MarkedText(
            UnitRuleTests.others + UnitRuleTests.table("政府性基金预算支出表", unit: "元", "1234500.00"))
        expect(try remarks(UnitRule(), right), in: right)
    }
}
