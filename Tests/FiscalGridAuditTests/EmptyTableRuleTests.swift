import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Empty tables and what is said of them") struct EmptyTableRuleTests {
    /// A dash and 0.00 say themselves that there is nothing; so do a note and a sentence of the text.
    @Test func aTableOfWhichNothingSaysThatItIsEmpty() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            我所没有使用国有资本经营预算安排的支出。

            政府性基金预算支出表1️⃣
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t\t\t\t

            国有资本经营预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t\t\t\t

            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t合计\t0.00\t\t
            """)
        expect(
            try remarks(EmptyTableRule(), text), in: text,
            Expected(
                "1️⃣", .formEmptyTable,
                "the table has no figures, and nothing says that it is empty; "
                    + "expected a note such as 注：本部门无此项预算，空表列示"))
    }

    /// A note that calls a table with figures empty. One that speaks of cells, or names what the table is not of, does not.
    @Test func aNoteThatIsNotTrue() throws {
        let text = MarkedText(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t10.00\t4.00\t6.00
            注：本部门无支出，本表为空表。1️⃣

            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t10.00\t4.00\t6.00
            注：单元格为空表示无数据。

            一般公共预算“三公”经费支出表
            单位：万元
            项目\t合计
            合计\t1.00
            注：无政府性基金预算安排的“三公”经费，空表列示。
            """)
        expect(
            try remarks(EmptyTableRule(), text), in: text,
            Expected(
                "1️⃣", .formEmptyNote, "\"注：本部门无支出，本表为空表。\" calls 支出总表 empty, but table 1 has figures"))
        #expect(try remarks(EmptyTableRule(), text).map(\.severity) == [.inconsistency])
    }

    @Test func aNoteThatNamesAForm() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            公开02表为空表。1️⃣

            公开01表 收入总表
            单位：万元
            科目编码\t科目名称\t合计
            201\t甲\t1.00

            公开02表 支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t甲\t1.00\t1.00\t
            """)
        expect(try remarks(EmptyTableRule(), text), in: text, Expected("1️⃣", .formEmptyNote))
    }

    @Test(arguments: [
        ("空表列示", true, true), ("本表无数据。", true, true), ("本单位无此项支出", false, true), ("未安排资金", false, true),
        ("相应栏目无数据的为空", false, true), ("支出12.34万元", false, false),
    ])
    func words(_ text: String, _ callsEmpty: Bool, _ says: Bool) {
        #expect(EmptyTableRule.callsEmpty(text) == callsEmpty)
        #expect(EmptyTableRule.says(text) == says)
    }
}
