import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("What a template left to be filled in") struct PlaceholderRuleTests {
    @Test func isFound() throws {
        let text = MarkedText(
            """
            区苗圃管理所概况
            本所共有编制XX人，在职××人1️⃣
            今年安排××万元2️⃣
            20XX年某某局部门预算3️⃣
            某某局是主管部门4️⃣
            共有车辆__辆5️⃣
            预算为***万元6️⃣
            （请各单位根据实际情况填写）7️⃣
            示例：本所负责种树8️⃣
            【部门名称】部门预算9️⃣
            """)
        expect(
            try remarks(PlaceholderRule(), text), in: text,
            Expected(
                "1️⃣", .formPlaceholder, "found \"共有编制XX人,在职\", which a template leaves to be filled in"),
            Expected("2️⃣", .formPlaceholder), Expected("3️⃣", .formPlaceholder), Expected("4️⃣", .formPlaceholder),
            Expected("5️⃣", .formPlaceholder), Expected("6️⃣", .formPlaceholder),
            Expected(
                "7️⃣", .formPlaceholder, "found \"(请各单位根据实际\", which a template leaves to be filled in"),
            Expected("8️⃣", .formPlaceholder, "found \"示例：\", which a template leaves to be filled in"),
            Expected("9️⃣", .formPlaceholder))
    }

    /// Names that only look so, people and plates that are hidden on purpose, and lines to be filled in by hand.
    @Test func whatLooksLikeOneIsNone() throws {
        let text = MarkedText(
            """
            文件编号XXGK-2024，项目WYXX
            电话138XX5
            李××等3名同志获奖，援建××中学
            张某某为联系人
            负责人签章：____
            ___年___月___日
            示例项目建成，面积3×5米
            """)
        expect(try remarks(PlaceholderRule(), text), in: text)
    }
}
