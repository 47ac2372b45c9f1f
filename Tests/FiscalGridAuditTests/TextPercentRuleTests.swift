import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Percentages that the text says") struct TextPercentRuleTests {
    /// A growth is of the change on the figure without it; one that rounding explains is none, and from nothing there is no growth.
    @Test func growths() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2024年支出500.00万元，比上年增加20.00万元，增长4.17%。
            2024年支出500.00万元，比上年增加20.00万元，增长5.17%。1️⃣
            2024年支出490.00万元，2023年470.00万元，增长5.26%。2️⃣
            2024年支出20.00万元，比上年增加20.00万元，增长100%。3️⃣
            2024年支出约500.00万元，比上年增加约20.00万元，增长9.17%。
            """)
        let found = try findings(text, .auditTextPercent)
        expect(
            found, in: text,
            Expected(
                "1️⃣", .auditTextPercent,
                "增长5.17% is said of 20.00万元 on (500.00万元 - 20.00万元), which is 4.17%"),
            Expected("2️⃣", .auditTextPercent),
            Expected(
                "3️⃣", .auditTextPercent, "100% is said of 20.00万元, but what it is counted from is 0"))
        #expect(found.map(\.severity) == [.inconsistency, .inconsistency, .warning])
    }

    /// 增加 and 下降 of one figure cannot both hold, whatever the numbers.
    @Test func opposites() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2024年支出500.00万元，比上年增加20.00万元，下降4.17%。1️⃣
            """)
        expect(
            try findings(text, .auditTextChange, .auditTextPercent), in: text,
            Expected("1️⃣", .auditTextChange, "20.00万元 is a increase, 4.17% a decrease"))
    }

    /// A percentage that is off in its last digit is a warning.
    @Test func shares() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2024年支出预算100.00万元，其中：基本支出40.00万元，占40%；项目支出60.00万元，占61%。1️⃣
            2024年支出预算100.00万元，其中：基本支出40.00万元，占40%；项目支出60.00万元，占71%。2️⃣
            """)
        let found = try findings(text, .auditTextPercent)
        expect(
            found, in: text,
            Expected("1️⃣", .auditTextPercent, "占61% is said of 60.00万元 on 100.00万元, which is 60%"),
            Expected("2️⃣", .auditTextPercent, "占71% is said of 60.00万元 on 100.00万元, which is 60%"))
        #expect(found.map(\.severity) == [.warning, .inconsistency])
    }

    @Test func completions() throws {
        let text = MarkedText(
            """
            区苗圃2023年部门决算
            一、支出情况
            2023年支出年初预算为100.00万元，支出决算为99.00万元，完成年初预算的99%。
            2023年支出年初预算为100.00万元，支出决算为99.00万元，完成年初预算的96.91%。1️⃣
            """)
        expect(
            try findings(text, .auditTextPercent), in: text,
            Expected(
                "1️⃣", .auditTextPercent, "完成96.91% is said of 99.00万元 on 100.00万元, which is 99.00%"))
    }
}
