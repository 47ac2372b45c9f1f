import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Items of the text that a table leaves blank") struct BlankCellRuleTests {
    /// An item of nought may be blank.
    @Test func aBlankCell() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、“三公”经费说明
            2024年“三公”经费预算4.10万元，其中：
            因公出国（境）费3.20万元；1️⃣
            公务用车购置及运行费0.00万元；
            公务接待费0.90万元。

            一般公共预算“三公”经费支出表
            单位：万元
            项目\t2024年预算数
            合计\t4.10
            一、因公出国（境）费\t
            二、公务用车购置及运行费\t
            三、公务接待费\t0.90
            """)
        expect(
            try remarks(BlankCellRule(), text), in: text,
            Expected(
                "1️⃣", .formBlankCell,
                "因公出国费3.20万元 is in the text, but 因公出国（境）费/2024年预算数 of table 1 is blank"))
    }

    private static let summary = """


        收支总表
        单位：万元
        收入\t\t支出\t
        项目\t预算数\t项目\t预算数
        一、一般公共预算拨款收入\t160.00\t一、一般公共服务支出\t100.00
        \t\t二、教育支出\t30.00
        \t\t三、农林水支出\t10.00
        收入总计\t160.00\t支出总计\t160.00
        """

    /// Most items of the list are rows of one table, and one is none.
    @Test func aRowThatIsNotThere() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、收支总体情况
            支出总计160.00万元，其中：一般公共服务支出100.00万元；教育支出30.00万元；\
            文化旅游支出20.00万元；农林水支出10.00万元。1️⃣
            """ + BlankCellRuleTests.summary)
        expect(
            try remarks(BlankCellRule(), text), in: text,
            Expected(
                "1️⃣", .formBlankCell,
                "文化旅游支出20.00万元 is in the text, but table 1, which has the others of the list, has no such row"))
    }

    /// A list of which most is in no table is one of its own.
    @Test func aListOfItsOwn() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、收支总体情况
            支出总计160.00万元，其中：种苗支出100.00万元；肥料支出30.00万元；灌溉支出20.00万元；农林水支出10.00万元。
            """ + BlankCellRuleTests.summary)
        expect(try remarks(BlankCellRule(), text), in: text)
    }
}
