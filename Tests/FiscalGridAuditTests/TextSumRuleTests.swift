import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Totals of the text and their parts") struct TextSumRuleTests {
    /// 其中 does not say that all parts are listed: a schema does, shares that make 100 %, or a last part 其他.
    @Test func partsThatAreAll() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2024年支出预算100.00万元，其中：基本支出40.00万元，项目支出61.00万元。1️⃣
            花卉经费100.00万元，其中：玫瑰40.00万元，占40%；百合50.00万元，占60%。2️⃣
            车辆9辆，其中：机要通信用车1辆、执法执勤用车5辆、其他用车2辆。3️⃣
            树木经费100.00万元，其中：松树40.00万元；柏树50.00万元。
            灌溉经费约100.00万元，其中：水泵40.00万元，水管70.00万元。
            """)
        expect(
            try findings(text, .auditTextSum), in: text,
            Expected(
                "1️⃣", .auditTextSum,
                "支出 100.00, but 基本支出 40.00 + 项目支出 61.00 = 101.00: off by -1.00, of which rounding explains 0.015; "
                    + "these figures cannot all hold"),
            Expected("2️⃣", .auditTextSum),
            Expected(
                "3️⃣", .auditTextSum,
                "车辆 9, but 机要通信用车 1 + 执法执勤用车 5 + 其他用车 2 = 8: off by 1, of which rounding explains 0; "
                    + "these figures cannot all hold"))
    }

    /// Parts of one sentence that come to more than their whole are wrong, whether they are all or not.
    @Test func partsThatAreMore() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            花卉经费100.00万元，其中：玫瑰40.00万元，百合70.00万元。1️⃣
            树木经费100.00万元，其中：松树40.00万元；柏树70.00万元。
            公务用车购置及运行费10.00万元，其中：公务用车购置费8.00万元，公务用车运行费8.00万元。2️⃣
            """)
        expect(
            try findings(text, .auditTextSum), in: text, Expected("1️⃣", .auditTextSum),
            Expected("2️⃣", .auditTextSum))
    }

    /// Names that make up a total elsewhere in the text are all; so are the changes of the parts of a total.
    @Test func whatTheTextSaysElsewhere() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2023年花卉经费90.00万元，其中：玫瑰40.00万元，百合50.00万元。
            2024年花卉经费100.00万元，其中：玫瑰40.00万元，百合50.00万元。1️⃣
            2024年支出预算100.00万元，比上年增加10.00万元。其中：基本支出40.00万元，比上年增加5.00万元；\
            项目支出60.00万元，比上年增加6.00万元。2️⃣
            """)
        expect(
            try findings(text, .auditTextSum), in: text, Expected("1️⃣", .auditTextSum),
            Expected(
                "2️⃣", .auditTextSum,
                "the change 10.00, but the change 5.00 + the change 6.00 = 11.00: off by -1.00, "
                    + "of which rounding explains 0.03; these figures cannot all hold"))
    }

    /// Parts that schemas name, without 其中.
    @Test func partsWithoutAWord() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、政府采购情况
            2024年政府采购支出总额303.00万元。\
            政府采购货物支出150.00万元、政府采购工程支出3.00万元、政府采购服务支出151.00万元。1️⃣
            """)
        expect(try findings(text, .auditTextSum), in: text, Expected("1️⃣", .auditTextSum))
    }
}
