import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Years that are not the document's") struct YearRuleTests {
    /// A law, a project and the year before are of their own years.
    @Test func ofABudget() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            第二部分 2023年部门预算情况说明1️⃣
            一、2024年收支情况
            2023年收入预算10.00万元，比上年增加1.00万元。2️⃣
            支出比2024年增加1.00万元。3️⃣
            根据《预算法》（2018年修正），2023年执行数为8.00万元。
            2023年苗圃改造工程绩效目标表

            2024年支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t12.00\t12.00\t

            2022年收入总表4️⃣
            单位：万元
            科目编码\t科目名称\t合计
            201\t甲\t12.00
            """)
        expect(
            try remarks(YearRule(), text), in: text,
            Expected("1️⃣", .formYear, "\"第二部分 2023年部门预算情况说明\" is of 2023; the document is of 2024"),
            Expected("2️⃣", .formYear, "收入10.00万元 is said to be of 2023; it is that of 2024"),
            Expected("3️⃣", .formYear, "1.00万元 is counted from 2024年, the year of the document itself"),
            Expected("4️⃣", .formYear, "\"2022年收入总表\" is of 2022; the document is of 2024"))
    }

    /// What the accounts of a year end with is of its last day.
    @Test func ofAccounts() throws {
        let text = MarkedText(
            """
            区苗圃2023年部门决算
            2023年部门决算情况说明
            截至2022年12月31日，本部门固定资产共有车辆2辆。1️⃣
            截至2023年12月31日，本部门固定资产3.00万元。
            截至2022年12月31日的合同已履行。

            2023年支出决算表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t12.00\t12.00\t
            """)
        expect(
            try remarks(YearRule(), text), in: text,
            Expected("1️⃣", .formYear, "the figures are of the end of 2022; the accounts are of 2023"))
    }

    /// A column of the year before stands in many tables; one of the year before that is left over.
    @Test func columns() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            2024年部门预算说明

            一般公共预算支出表1️⃣
            单位：万元
            科目编码\t科目名称\t2022年执行数\t合计\t基本支出\t项目支出
            201\t甲\t12.00\t12.00\t12.00\t

            一般公共预算“三公”经费支出表
            单位：万元
            项目\t2023年预算数\t2024年预算数
            合计\t1.00\t1.00
            """)
        expect(
            try remarks(YearRule(), text), in: text,
            Expected("1️⃣", .formYear, "the table has a column of 2022; the document is of 2024"))
    }

    /// A document of two years has none.
    @Test func ofTwoYears() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            区苗圃2023年部门决算
            2024年部门预算情况说明
            2023年部门决算情况说明
            2024年部门预算公开表
            2023年部门决算公开表
            """)
        expect(try remarks(YearRule(), text), in: text)
    }
}
