import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Codes") struct CodeRuleTests {
    /// Words in the column of codes are no code of a wrong shape.
    @Test func aShapeThatNoCodeHas() throws {
        let text = MarkedText(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t1.00\t1.00\t
            20131O2\t一般行政管理事务\t1.00\t1.00\t1️⃣
            2013\t党委办公厅\t1.00\t1.00\t2️⃣
            见附件\t其他支出\t1.00\t1.00\t

            一般公共预算基本支出表
            单位：万元
            科目编码\t科目名称\t合计\t人员经费\t公用经费
            301\t工资福利支出\t1.00\t1.00\t
            3010101\t基本工资\t1.00\t1.00\t3️⃣
            """)
        expect(
            try remarks(CodeRule(), text), in: text,
            Expected("1️⃣", .formCodeShape, "the code \"20131O2\" has not 3, 5 or 7 digits"),
            Expected("2️⃣", .formCodeShape, "the code \"2013\" has not 3, 5 or 7 digits"),
            Expected("3️⃣", .formCodeShape, "the code \"3010101\" has not 3 or 5 digits"))
    }

    @Test func codesWithoutTheirParentAndTwice() throws {
        let text = MarkedText(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t9.00\t9.00\t
            20101\t人大事务\t3.00\t3.00\t
            2010101\t行政运行\t3.00\t3.00\t
            20103\t政府办公厅事务\t3.00\t3.00\t
            2010301\t行政运行\t3.00\t3.00\t
            20106\t财政事务\t3.00\t3.00\t
            2010601\t行政运行\t1.00\t1.00\t
            2010602\t一般行政管理事务\t1.00\t1.00\t
            2010602\t机关服务\t1.00\t1.00\t1️⃣
            2011101\t行政运行\t1.00\t1.00\t2️⃣
            208\t社会保障和就业支出\t1.00\t1.00\t
            20805\t行政事业单位养老支出\t1.00\t1.00\t
            2080505\t养老保险缴费支出\t1.00\t1.00\t
            2080505\t养老保险缴费支出\t1.00\t1.00\t3️⃣
            """)
        expect(
            try remarks(CodeRule(), text), in: text,
            Expected("1️⃣", .formCodeName, "the code 2010602 is 一般行政管理事务 and 机关服务"),
            Expected(
                "2️⃣", .formCodeParent,
                "the code 2011101 has no row 20111 above it; the table prints those of the others"),
            Expected("3️⃣", .formCodeTwice, "the code 2080505 stands in two rows"))
    }

    /// Tables of 项 alone print no parents; rows of projects repeat a code by design; units have their codes each.
    @Test func tablesThatDoSoByDesign() throws {
        let text = MarkedText(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            2010101\t行政运行\t3.00\t3.00\t
            2010302\t种苗项目\t3.00\t\t3.00
            2010302\t灌溉项目\t3.00\t\t3.00
            2080505\t养老保险缴费支出\t3.00\t3.00\t

            一般公共预算支出表
            单位：万元
            单位代码\t单位名称\t科目编码\t科目名称\t合计\t基本支出\t项目支出
            301001\t局本级\t201\t一般公共服务支出\t1.00\t1.00\t
            301001\t局本级\t208\t社会保障和就业支出\t1.00\t1.00\t
            301002\t苗圃所\t201\t一般公共服务支出\t1.00\t1.00\t
            301002\t苗圃所\t208\t社会保障和就业支出\t1.00\t1.00\t
            """)
        expect(try remarks(CodeRule(), text), in: text)
    }

    /// A short form of a name is the same name.
    @Test func oneCodeWithTwoNamesAndOneNameWithTwoCodes() throws {
        let text = MarkedText(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            2080505\t基本养老保险缴费支出\t3.00\t3.00\t
            2101101\t行政单位医疗\t3.00\t3.00\t
            2210201\t住房公积金\t3.00\t3.00\t

            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            2080505\t基本养老保险缴费支出\t3.00\t3.00\t
            2101101\t行政单位医疗\t3.00\t3.00\t
            2210201\t住房公积金\t3.00\t3.00\t

            政府性基金预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            2080505\t职业年金缴费支出\t3.00\t3.00\t1️⃣
            2101101\t单位医疗\t3.00\t3.00\t
            2210202\t住房公积金\t3.00\t3.00\t2️⃣
            """)
        expect(
            try remarks(CodeRule(), text), in: text,
            Expected(
                "1️⃣", .formCodeName, "the code 2080505 is 职业年金缴费支出 here and 基本养老保险缴费支出 in 2 other rows"),
            Expected("2️⃣", .formCodeName, "住房公积金 has the code 2210202 here and 2210201 in 2 other rows"))
    }
}
