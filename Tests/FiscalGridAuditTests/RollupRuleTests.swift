import FiscalGrid
import Testing
@testable import FiscalGridAudit
@testable import FiscalGridSchema

@Suite("Codes and those below them") struct RollupRuleTests {
    private func told(_ head: String, _ rows: String...) throws -> [String] {
        let lines = ([head + " 合计 基本支出 项目支出"] + rows.map { $0 + "  " }).map {
            $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") + "\n"
        }
        let rule = RollupRule(
            .init(code: "code", amounts: ["total"], within: ["organizationCode", "organizationName"]), rule: 0)
        return try checks("支出总表\n单位：万元\n" + lines.joined()) { rule.check($0, &$1) }
    }

    private let codes = "科目编码 科目名称"
    private let units = "单位代码 单位名称 科目编码 科目名称"

    /// Where no 款 is printed 项 stand directly below; a row without a figure stands for what is below it.
    @Test func aCodeIsTheSumOfThoseBelow() throws {
        let rows = try told(
            codes, " 合计 16.00", "201 一般公共服务支出 11.00", "20101 人大事务 ", "2010101 行政运行 5.00",
            "2010102 机关服务 6.00", "205 教育支出 5.00", "2050201 学前教育 4.00")
        #expect(rows == ["2,3 pass", "3,3 insufficient-data no-total", "6,3 inconsistent", "1,3 pass"])
    }

    /// 其中, a row without a code below, and a code of several rows leave open what the parts are.
    @Test func partsThatAreNotKnown() throws {
        let rows = try told(
            codes, "201 一般公共服务支出 11.00", "2010101 其中：行政运行 5.00", "205 教育支出 7.00", "2050201 学前教育 4.00",
            " 种苗项目 3.00", "208 社会保障和就业支出 9.00", "2080505 养老保险 4.00", "2080505 养老保险 4.00",
            "210 卫生健康支出 9.00", "2101101 行政单位医疗 8.00")
        #expect(
            rows == [
                "1,3 insufficient-data of-which", "3,3 insufficient-data row-below",
                "6,3 insufficient-data parts-of-repeated-code", "9,3 inconsistent",
            ])
    }

    @Test func totals() throws {
        let several = try told(codes, " 合计 20.00", " 总计 25.00", "201 一般公共服务支出 11.00", "205 教育支出 7.00")
        #expect(several == ["1,3 insufficient-data several-totals", "2,3 insufficient-data several-totals"])
        let uncoded = try told(codes, " 合计 20.00", "201 一般公共服务支出 11.00", " 上年结转安排 7.00")
        #expect(uncoded == ["1,3 insufficient-data uncoded-row"])
        #expect(try told(codes, " 合计 20.00", "201 一般公共服务支出 11.00") == ["1,3 inconsistent"])
    }

    /// A department is the sum of its units, and the total counts it without them.
    @Test func unitsOfADepartment() throws {
        let rows = try told(
            units, "   合计 30.00", "301 区林业局   30.00", "301001 局本级   20.00", "301001 局本级 201 一般公共服务支出 20.00",
            "301002 苗圃所   10.00", "301002 苗圃所 201 一般公共服务支出 9.00")
        #expect(rows == ["3,5 pass", "5,5 inconsistent", "2,5 pass", "1,5 pass"])
    }

    /// Without a total that says so the code of an office may begin those of units beside it.
    @Test func unitsThatMayStandBesideEachOther() throws {
        let rows = try told(
            units, "301 区林业局   25.00", "301001 局本级 201 一般公共服务支出 20.00", "301002 苗圃所 201 一般公共服务支出 10.00")
        #expect(rows == ["1,5 insufficient-data no-total-of-units"])
    }

    @Test func tablesWithoutASum() throws {
        #expect(
            try told(codes, "201 一般公共服务支出 11.00", "205 教育支出 7.00") == ["- not-applicable no-code-above"])
        #expect(try told(codes, " 种苗项目 11.00", " 灌溉项目 7.00") == ["- not-applicable no-codes"])
    }
}
