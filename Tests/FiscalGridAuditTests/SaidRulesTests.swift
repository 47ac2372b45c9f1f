import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Cells that figures of the text speak of") struct SaidRulesTests {
    private static let tables = """


        支出总表
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出
        \t合计\t100.00\t40.00\t60.00
        201\t一般公共服务支出\t70.00\t30.00\t40.00
        20103\t政府办公厅事务\t70.00\t30.00\t40.00
        2010301\t行政运行\t70.00\t30.00\t40.00
        205\t教育支出\t30.00\t10.00\t20.00

        一般公共预算“三公”经费支出表
        单位：万元
        项目\t2024年预算数
        合计\t2.00
        一、因公出国（境）费\t
        二、公务用车购置及运行费\t1.10
        三、公务接待费\t0.90
        """

    /// A figure takes the places that its cell prints only where the cell prints no more than it could; 约 accuses nobody.
    @Test func figuresOfCells() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            2024年支出预算101.00万元。1️⃣
            2024年支出预算约101.00万元。
            2024年支出预算100万元。
            上年结转的基本支出35.00万元。
            2023年支出预算90.00万元。
            二、“三公”经费情况
            公务接待费0.95万元。2️⃣
            公务用车购置及运行费1.10万元。
            """ + SaidRulesTests.tables)
        expect(
            try findings(text, .auditTextTable), in: text,
            Expected(
                "1️⃣", .auditTextTable,
                "支出 101.00, but table 1 合计/合计 100.00: off by 1.00, of which rounding explains 0.01; "
                    + "these figures cannot all hold"), Expected("2️⃣", .auditTextTable))
    }

    /// 类, 款 and 项 find the row of their code.
    @Test func classifications() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            一、支出情况
            一般公共服务支出（类）政府办公厅事务（款）行政运行（项）支出71.00万元。1️⃣
            一般公共服务支出（类）财政事务（款）行政运行（项）支出71.00万元。
            教育支出（类）支出30.00万元。
            """ + SaidRulesTests.tables)
        expect(try findings(text, .auditTextTable), in: text, Expected("1️⃣", .auditTextTable))
    }

    /// What the stage itself finds: the cell of a figure, blank cells, and what schemas name.
    @Test func hits() throws {
        let audit = try stage(
            """
            区苗圃2024年部门预算
            一、“三公”经费情况
            公务接待费0.90万元，因公出国（境）费3.00万元，植树费5.00万元。
            """ + SaidRulesTests.tables)
        let said = audit.said
        let first = try #require(said.hits(0).first)
        #expect(first.view.index == 1 && first.row == 3 && first.columns == [1] && !first.isRow)
        #expect(said.hits(2).isEmpty)
        #expect(said.isNamed("公务接待费") && !said.isNamed("植树费"))
        #expect(said.blanks.map(\.figure) == [1])
        #expect(said.blanks.first?.spot == Trial.Spot(table: 1, row: 1, column: 1))
    }
}
