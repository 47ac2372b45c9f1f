import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Changes that the text says") struct TextChangeRuleTests {
    /// A change is the difference of the two figures that it is between; what is said roughly accuses nobody.
    @Test func betweenTwoFigures() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2024年支出500.00万元，比2023年执行数480.00万元增加20.00万元。
            2024年支出500.00万元，比2023年执行数480.00万元增加25.00万元。1️⃣
            2024年支出500.00万元，比2023年执行数约480.00万元增加25.00万元。
            2024年支出460.00万元，比2023年执行数480.00万元减少20.00万元。
            2024年支出500.00万元，2023年480.00万元，与上年持平。2️⃣
            2024年支出481.00万元，2023年480.00万元，与上年基本持平。
            """)
        expect(
            try findings(text, .auditTextChange), in: text,
            Expected(
                "1️⃣", .auditTextChange,
                "the change 25.00 + the text 480.00, but 支出 500.00: off by 5.00, of which rounding explains 0.02; "
                    + "these figures cannot all hold"),
            Expected("2️⃣", .auditTextChange))
    }

    /// What is said to be larger is; a change against the budget is that of the two.
    @Test func resultsAndTheirBudget() throws {
        let text = MarkedText(
            """
            区苗圃2023年部门决算
            一、支出情况
            2023年年初预算为100.00万元，支出决算为99.00万元，决算数大于预算数。1️⃣
            2023年年初预算为100.00万元，支出决算为99.00万元，决算数小于预算数。
            2023年支出年初预算为100.00万元，支出决算为99.00万元，决算数比年初预算数减少2.00万元。2️⃣
            2023年支出年初预算为100.00万元，支出决算为99.00万元，决算数比年初预算数减少1.00万元。
            2023年支出年初预算为100.00万元，支出决算为约99.00万元，决算数大于预算数。
            """)
        expect(
            try findings(text, .auditTextChange), in: text,
            Expected("1️⃣", .auditTextChange, "决算数大于预算数: 99.00万元 < 100.00万元"),
            Expected("2️⃣", .auditTextChange))
    }

    /// The columns of a table that prints both years.
    @Test func againstATable() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、“三公”经费情况
            2024年“三公”经费预算4.00万元，比上年减少2.00万元。1️⃣
            公务接待费3.00万元，比上年减少2.00万元。

            一般公共预算“三公”经费支出表
            单位：万元
            项目\t2023年预算数\t2024年预算数
            合计\t5.00\t4.00
            一、因公出国（境）费\t\t1.00
            二、公务用车购置及运行费\t\t
            三、公务接待费\t5.00\t3.00
            """)
        expect(try findings(text, .auditTextChange), in: text, Expected("1️⃣", .auditTextChange))
    }

    @Test(arguments: [("上年", true), ("去年", true), ("2022年", true), ("年初预算", false), ("预算数", false)])
    func pastYears(_ words: String, _ isPast: Bool) { #expect(PrecedingYears.isPast(words) == isPast) }
}
