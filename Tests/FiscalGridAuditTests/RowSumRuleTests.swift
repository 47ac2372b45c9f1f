import FiscalGrid
import Testing
@testable import FiscalGridAudit
@testable import FiscalGridSchema

@Suite("Row sums") struct RowSumRuleTests {
    private static let sum = AuditRule.Sum(
        total: ["total"], parts: [part("basic", "personnel+administrative"), part("project")],
        optional: [part("operating")], either: [part("carriedOver")])

    private func told(
        _ head: String, _ rows: String..., by sum: AuditRule.Sum = RowSumRuleTests.sum
    ) throws -> [String] {
        let lines = (["科目编码 科目名称 " + head] + rows.map { "201 一般公共服务支出 " + $0 }).map {
            $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") + "\n"
        }
        return try checks("支出总表\n单位：万元\n" + lines.joined()) { RowSumRule(sum, rule: 0).check($0, &$1) }
    }

    /// Of a part that may be printed in more ways than one the first that is printed counts.
    @Test func alternatives() throws {
        let apart = try told("合计 人员经费 公用经费 项目支出", "10.00 3.00 1.00 6.00", "10.00 3.00 1.00 5.00")
        #expect(apart == ["1,3 pass", "2,3 inconsistent"])
        let both = try told(
            "合计 基本支出 人员经费 公用经费 项目支出", "10.00 4.00 3.00 1.00 6.00", "10.00  3.00 1.00 6.00",
            "11.00 4.00 3.00 1.00 6.00")
        #expect(both == ["1,3 pass", "2,3 pass", "3,3 inconsistent"])
        // The two ways may be two sources, not one.
        #expect(try told("合计 基本支出 人员经费 公用经费 项目支出", "14.00 4.00 3.00 1.00 6.00") == ["1,3 pass"])
    }

    /// Some templates count a part, others do not; with a part of it neither holds.
    @Test func partsThatMayCount() throws {
        let rows = try told(
            "合计 基本支出 项目支出 结转下年", "12.00 4.00 6.00 2.00", "10.00 4.00 6.00 2.00", "11.00 4.00 6.00 2.00")
        #expect(rows == ["1,3 pass", "2,3 pass", "3,3 inconsistent"])
    }

    @Test func optionalPartsCountWhereTheyArePrinted() throws {
        let rows = try told("合计 基本支出 项目支出 经营支出", "12.00 4.00 6.00 2.00", "10.00 4.00 6.00 2.00", "10.00 4.00 6.00 ")
        #expect(rows == ["1,3 pass", "2,3 inconsistent", "3,3 pass"])
    }

    @Test func whyNothingIsSaid() throws {
        let rows = try told(
            "合计 基本支出 项目支出 专项债支出", " 4.00 6.00 ", "10.00   ", "10.00 4.00 约6.00 ", "10.00 4.00 5.00 1.00",
            "0.00   ", "10.00 4.00 5.00 ", "   ")
        #expect(
            rows == [
                "1,3 insufficient-data no-total", "2,3 insufficient-data no-part", "3,3 insufficient-data unreadable",
                "4,3 insufficient-data unclaimed-column", "5,3 pass", "6,3 inconsistent",
            ])
    }

    /// One part need not be all; it may be all the same.
    @Test func aPartAlone() throws {
        let sum = AuditRule.Sum(total: ["total"], parts: [part("project")])
        let rows = try told("合计 基本支出 项目支出", "6.00  6.00", "10.00 4.00 6.00", by: sum)
        #expect(rows == ["1,3 pass", "2,3 insufficient-data one-part"])
    }

    /// A table that prints what may not be there has another sum, and one without a part's column none.
    @Test func tablesOfAnotherSum() throws {
        let absent = AuditRule.Sum(total: ["total"], parts: [part("project")], absent: ["basic"])
        #expect(try told("合计 基本支出 项目支出", "10.00 4.00 6.00", by: absent) == ["- not-applicable no-such-columns"])
        let other = AuditRule.Sum(total: ["total"], parts: [part("project"), part("operating")])
        #expect(try told("合计 基本支出 项目支出", "10.00 4.00 6.00", by: other) == ["- not-applicable no-such-columns"])
        #expect(try told("合计 基本支出 项目支出", "  ") == ["- not-applicable no-figure-in-columns"])
    }
}
