import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Figures without their sign") struct MissingSignRuleTests {
    @Test func percentAndUnit() throws {
        let text = MarkedText(
            """
            区苗圃2024年支出预算12.5万，其中人员经费8.00万元。1️⃣
            比上年增加1.00万元，增长13.95，主要是人员增加。2️⃣
            项目支出90.10万元，占支出71.65；3️⃣
            公务接待费0.90，会议费0.50万元。4️⃣
            """)
        expect(
            try remarks(MissingSignRule(), text), in: text,
            Expected("1️⃣", .formMissingSign, "found \"区苗圃支出12.5\" without 元"),
            Expected("2️⃣", .formMissingSign, "found \"13.95\" without its percent sign or its unit"),
            Expected("3️⃣", .formMissingSign, "found \"71.65\" without its percent sign"),
            Expected("4️⃣", .formMissingSign, "found \"公务接待费0.90\" without its unit"))
    }

    /// The sign of a list stands at its end, the unit elsewhere, or a number is no money.
    @Test func whatNeedsNone() throws {
        let text = MarkedText(
            """
            两项分别增长3.00、4.00%。
            绩效自评得分95.50。
            苗圃面积3.25，树高4.10。
            （单位：万元）公务接待费0.90，会议费0.50。
            公务接待费0.00，会议费0.50
            万元。
            """)
        expect(try remarks(MissingSignRule(), text), in: text)
    }
}
