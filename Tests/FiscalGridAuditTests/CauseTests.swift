import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("One cause, one finding") struct CauseTests {
    private func expenditure(_ rows: [String], unit: String = "万元", organization: String? = nil, title: String = "支出总表")
        -> String
    {
        ([title] + (organization.map { ["编制部门：\($0)"] } ?? []) + [
            "单位：\(unit)", "科目编码\t科目名称\t合计\t基本支出\t项目支出",
        ] + rows.map { $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") }).joined(
            separator: "\n")
            + "\n\n"
    }

    private let rows = [
        " 合计 16.00 11.00 5.00", "201 甲 11.00 6.00 5.00", "20101 乙 11.00 6.00 5.00", "2010101 丙 5.00 5.00 ",
        "2010102 丁 6.00 1.00 5.00",
        "205 戊 5.00 5.00 ",
    ]

    @Test func theCellThatExplainsMostIsNamed() throws {
        var wrong = rows
        wrong[2] = "20101 乙 13.00 6.00 5.00"
        let report = try audit(expenditure(wrong))
        #expect(report.accused == ["audit.row-sum 3,3 13.00 11.00"])
        let finding = try #require(report.findings.first)
        #expect(
            finding.message.text
                == "乙/合计 13.00 is printed, but with it 3 checks fail (1 row-sum, 2 rollup): these figures cannot all hold; "
                + "11.00 would satisfy them")
        #expect(finding.arithmetic?.explains.map(\.code) == [.rowSum, .rollup, .rollup])
        #expect(finding.arithmetic?.difference?.description == "2.00")
        #expect(report.count(.inconsistent) == 3)
    }

    /// Two mistakes in one sum: neither correction alone makes it hold, both together do.
    @Test func twoMistakesAreTwoFindings() throws {
        var wrong = rows
        wrong[3] = "2010101 丙 9.00 5.00 "
        wrong[4] = "2010102 丁 1.00 1.00 5.00"
        let report = try audit(expenditure(wrong))
        #expect(report.accused == ["audit.row-sum 4,3 9.00 5.00", "audit.row-sum 5,3 1.00 6.00"])
        #expect(report.findings.map { $0.arithmetic?.explains.count } == [2, 2])
    }

    /// A check that fails alone does not say which of its figures is wrong.
    @Test func oneFailedCheckNamesNoFigure() throws {
        let report = try audit(expenditure(["201 甲 11.00 6.00 4.00"]))
        #expect(report.accused == ["audit.row-sum 1,3 11.00 10.00"])
        #expect(report.findings.first?.arithmetic?.explains.isEmpty == true)
        #expect(report.findings.first?.message.text.contains("would satisfy") == false)
    }

    /// Two figures that stand in the same failed checks: which one is wrong is not said.
    @Test func severalCandidatesAreAllNamed() throws {
        let report = try audit(expenditure([" 合计 11.00 11.00 ", "201 甲 12.00 12.00 "]))
        #expect(report.accused.count == 2)
        #expect(
            report.findings.allSatisfy { $0.arithmetic?.computed != nil || $0.message.text.contains("one of these") })
    }

    // MARK: Tables that are compared

    /// All funds are more than the general public budget, and a department more than its unit.
    @Test func whatMayDifferIsNotCompared() throws {
        let general = [" 合计 15.00 10.00 5.00", "201 甲 11.00 6.00 5.00", "205 戊 4.00 4.00 "]
        let all = expenditure(rows) + expenditure(general, title: "一般公共预算支出表")
        #expect(try audit(all).accused.isEmpty)
        let units =
            expenditure(rows, organization: "区林业局")
            + expenditure([" 合计 5.00 5.00 ", "205 戊 5.00 5.00 "], organization: "区林业局苗圃", title: "一般公共预算支出表")
        let report = try audit(units)
        #expect(report.accused.isEmpty)
        #expect(!report.outcomes(.crossTable).contains(.pass))
    }

    /// A department that has no other funds says the same in both tables.
    @Test func withoutOtherFundsTheTablesAreTheSame() throws {
        var general = rows
        general[5] = "205 戊 5.00 4.00 1.00"
        let report = try audit(expenditure(rows) + expenditure(general, title: "一般公共预算支出表"))
        #expect(report.count(.inconsistent) > 0)
        #expect(report.findings.contains { $0.message.text.contains("table 2 戊/基本支出") || $0.place.table == 2 })
    }

    /// A heading or a title may be all that says whose tables follow.
    @Test(arguments: [
        ("某市水务局2024年部门预算", "某市水务局2024" as String?), ("第二部分：某市水务局本级2024年单位预算公开表", "某市水务局本级2024"), ("2023年部门预算", "2023"),
        ("三、部门预算收支总表", nil), ("某市水务局主要职责", nil), ("一般公共预算支出情况", nil),
    ])
    func sections(_ heading: String, _ section: String?) { #expect(TableGroups.section(heading) == section) }

    @Test func tablesBelowTwoHeadingsAreNotCompared() throws {
        let summary =
            "收支总表\n单位：万元\n收入\t支出\n项目\t预算数\t项目\t预算数\n一、一般公共预算拨款收入\t90.00\t一、甲\t90.00\n"
            + "收入总计\t90.00\t支出总计\t90.00\n\n"
        let together = "区林业局2024年部门预算\n\n" + summary + expenditure(rows)
        #expect(try audit(together).accused.contains { $0.hasPrefix("audit.cross-table") })
        let apart = "区林业局2024年部门预算\n\n" + summary + "区苗圃中心2024年单位预算\n\n" + expenditure(rows)
        #expect(try audit(apart).accused.isEmpty)
    }

    @Test func unitsOfTablesAreBroughtTogether() throws {
        let yuan = rows.map { row in
            row.split(separator: " ", omittingEmptySubsequences: false).map {
                $0.contains(".") ? $0.replacing(".", with: "") + "00.00" : String($0)
            }
            .joined(separator: " ")
        }
        let same = expenditure(rows) + expenditure(yuan, unit: "元", title: "一般公共预算支出表")
        let report = try audit(same)
        #expect(report.accused.isEmpty)
        #expect(report.outcomes(.crossTable).filter { $0 == .pass }.count > 10)
    }

    @Test func withoutAUnitTablesAreNotCompared() throws {
        let other = expenditure(rows, title: "一般公共预算支出表").replacing("单位：万元\n", with: "")
        let first = expenditure(rows).replacing("单位：万元\n", with: "")
        let report = try audit(first + other)
        #expect(report.accused.isEmpty)
        #expect(!report.outcomes(.crossTable).contains(.pass))
    }

    @Test func twoTablesOfATypeAreNotCompared() throws {
        let general = expenditure(rows, title: "一般公共预算支出表")
        let report = try audit(expenditure(rows) + general + general)
        #expect(report.reasons(.crossTable).contains { $0.contains("several tables of the type") })
    }
}
