import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Numbers that count") struct SequenceRuleTests {
    /// A list that begins again stands inside the one above.
    @Test func headings() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算说明
            一、主要职责
            二、机构设置
            四、收支情况1️⃣
            （一）收入情况
            1．财政拨款为主。
            2．其他收入。
            2．事业收入。2️⃣
            （二）支出情况
            1．基本支出。
            2．项目支出。
            （四）其他情况3️⃣
            五、名词解释
            """)
        expect(
            try remarks(SequenceRule(), text), in: text,
            Expected("1️⃣", .formSequence, "四 follows 二: \"四、收支情况\""),
            Expected("2️⃣", .formSequence, "2 stands twice: \"2．事业收入。\""), Expected("3️⃣", .formSequence))
    }

    /// 三、 that Word numbered by itself is printed 3、; and each part counts anew.
    @Test func countingThatIsMeant() throws {
        let text = MarkedText(
            """
            第一部分 区苗圃概况
            一、主要职责
            二、机构设置
            第二部分 区苗圃2024年预算说明
            一、收支情况
            二、收入情况
            3、支出情况
            四、名词解释
            """)
        expect(try remarks(SequenceRule(), text), in: text)
    }

    /// 表1-1 counts otherwise.
    @Test func tables() throws {
        let text = MarkedText(
            """
            表1 收入总表
            单位：万元
            科目编码\t科目名称\t合计
            201\t甲\t1.00

            表1-1 支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t1.00\t1.00\t

            表2 一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t1.00\t1.00\t

            表4 政府性基金预算支出表1️⃣
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t1.00\t1.00\t

            表4 国有资本经营预算支出表2️⃣
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t1.00\t1.00\t
            """)
        expect(
            try remarks(SequenceRule(), text), in: text,
            Expected("1️⃣", .formSequence, "表4 follows 表2: \"政府性基金预算支出表\""),
            Expected("2️⃣", .formSequence, "表4 stands twice: \"国有资本经营预算支出表\""))
    }

    /// A number that begins again at 1 begins a group.
    @Test func columns() throws {
        let text = MarkedText(
            """
            支出总表
            单位：万元
            序号\t科目名称\t合计\t基本支出\t项目支出
            1\t甲\t1.00\t1.00\t
            2\t乙\t1.00\t1.00\t
            4\t丙\t1.00\t1.00\t1️⃣
            4\t丁\t1.00\t1.00\t2️⃣
            1\t戊\t1.00\t1.00\t
            """)
        expect(
            try remarks(SequenceRule(), text), in: text,
            Expected("1️⃣", .formSequence, "序号 4 follows 2"), Expected("2️⃣", .formSequence, "序号 4 stands twice"))
    }
}
