import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("Two tables that say the same") struct CrossTableRuleTests {
    private static let all = AuditRule.Selector(type: "expenditure", row: "total", field: "total")
    private static let general = AuditRule.Selector(type: "general-public-expenditure", row: "total", field: "total")
    private static let funds = AuditRule.Selector(type: "government-fund-expenditure", row: "total", field: "total")

    private static func table(_ title: String, _ rows: String..., unit: String? = "万元") -> String {
        let lines = (["科目编码 科目名称 合计 基本支出 项目支出"] + rows).map { row in
            let cells = row.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            return (cells + [String](repeating: "", count: max(0, 5 - cells.count))).joined(separator: "\t")
        }
        return ([title] + (unit.map { ["单位：\($0)"] } ?? []) + lines).joined(separator: "\n") + "\n\n"
    }

    private func told(_ text: String, _ equality: AuditRule.Equality) throws -> [String] {
        let audit = try stage(text)
        var trials = Trials(audit)
        for group in TableGroups(audit.disclosure).groups(audit.views.compactMap { $0 }) {
            CrossTableRule(equality: equality, rule: 0).check(group, &trials)
        }
        return trials.told
    }

    /// Units are brought together.
    @Test(arguments: [("1000000.00", "pass"), ("1000049.00", "rounding"), ("1000151.00", "inconsistent")])
    func oneRowWithOneRow(_ other: String, _ outcome: String) throws {
        let text =
            Self.table("支出总表", " 合计 100.00", "201 一般公共服务支出 100.00")
            + Self.table("一般公共预算支出表", " 合计 \(other)", unit: "元")
        let equality = AuditRule.Equality(left: [Self.all], right: [[Self.general]])
        #expect(try told(text, equality) == ["1,3 \(outcome)"])
    }

    @Test func rowsByTheirCodes() throws {
        let text =
            Self.table(
                "支出总表", "201 甲类 10.00", "205 乙类 5.00", "208 丙类 3.00", "208 丙类 3.00", "210 丁类 4.00", "211 戊类 约2",
                "212 己类 6.00", "213 庚类 7.00")
            + Self.table(
                "一般公共预算支出表", "201 甲类 10.00", "205 乙类 6.00", "208 丙类 3.00", "210 丁类 ", "211 戊类 2.00", "212 己类 6.00",
                "212 己类 6.00")
        let equality = AuditRule.Equality(
            left: [.init(type: "expenditure", row: "detail", field: nil)],
            right: [[.init(type: "general-public-expenditure", row: "detail", field: nil)]], amounts: ["total"],
            join: .code)
        #expect(
            try told(text, equality) == [
                "1,3 pass", "2,3 inconsistent", "3,3 insufficient-data several-such-rows",
                "4,3 insufficient-data several-such-rows", "5,3 insufficient-data one-figure-missing",
                "6,3 insufficient-data unreadable", "7,3 insufficient-data several-rows-in-other-table",
                "8,3 insufficient-data no-row-in-other-table",
            ])
    }

    /// One of the alternatives must be equal; that the one which is printed is not says nothing of the others.
    @Test func alternatives() throws {
        let equality = AuditRule.Equality(left: [Self.all], right: [[Self.general], [Self.funds]])
        let first = Self.table("支出总表", " 合计 10.00") + Self.table("一般公共预算支出表", " 合计 9.00")
        #expect(try told(first, equality) == ["1,3 insufficient-data other-figure-missing"])
        #expect(try told(first + Self.table("政府性基金预算支出表", " 合计 10.00"), equality) == ["1,3 pass"])
        #expect(try told(first + Self.table("政府性基金预算支出表", " 合计 8.00"), equality) == ["1,3 inconsistent"])
        // Several on one side are added up.
        let sum = AuditRule.Equality(left: [Self.all], right: [[Self.general, Self.funds]])
        #expect(try told(first + Self.table("政府性基金预算支出表", " 合计 1.00"), sum) == ["1,3 pass"])
    }

    @Test func conditionsAndExceptions() throws {
        let text = Self.table("支出总表", " 合计 10.00 4.00") + Self.table("一般公共预算支出表", " 合计 9.00 4.00")
        let unless = AuditRule.Equality(
            left: [Self.all], right: [[Self.general]],
            exceptions: [.init(type: "expenditure", row: "total", field: "basic")])
        #expect(try told(text, unless) == ["- not-applicable exception"])
        let when = AuditRule.Equality(
            left: [.init(type: "expenditure", row: "total", field: "basic")],
            right: [[.init(type: "general-public-expenditure", row: "total", field: "basic")]],
            condition: [Self.all, Self.general])
        #expect(try told(text, when) == ["- not-applicable unequal"])
        #expect(try told(text.replacing("9.00", with: "10.00"), when) == ["1,4 pass"])
    }

    @Test func tablesThatCannotBeCompared() throws {
        let equality = AuditRule.Equality(left: [Self.all], right: [[Self.general]])
        let first = Self.table("支出总表", " 合计 10.00")
        let other = Self.table("一般公共预算支出表", " 合计 9.00")
        #expect(try told(first, equality) == ["- not-applicable no-two-tables"])
        #expect(try told(first + other + other, equality) == ["- insufficient-data several-tables"])
        let bare = Self.table("一般公共预算支出表", " 合计 9.00", unit: nil)
        #expect(try told(first + bare, equality) == ["1,3 insufficient-data unknown-unit-of-table"])
        #expect(try told(other, equality).isEmpty)
    }
}
