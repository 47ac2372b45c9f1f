import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Budgets and final accounts are told apart") struct DocumentStageTests {
    /// The first line that speaks of one decides; 一般公共预算 is the name of a fund.
    @Test(
        arguments: [
            ("青岭县林业局2024年部门决算\n一般公共预算\n", Stage.finalAccounts), ("2024年单位预算公开\n决算\n", .budget),
            ("一般公共预算拨款\n支出情况\n", nil), ("林业局文件\n", nil),
        ] as [(String, Stage?)])
    func lines(_ text: String, _ stage: Stage?) {
        let document = RawText.document(text)
        #expect(DocumentStage.stage(of: document) == stage)
    }

    /// A column of final accounts stands beside one of the budget.
    @Test(
        arguments: [
            (["项目", "年初预算数", "决算数"], Stage.finalAccounts), (["项目", "预算数"], .budget), (["项目", "金额"], nil),
        ] as [([String], Stage?)])
    func headers(_ labels: [String], _ stage: Stage?) {
        #expect(DocumentStage.stage(of: RawText.rows([labels, labels.map { _ in "1.00" }])) == stage)
    }

    /// A title that says neither is of the document's stage, and of a budget where the document says neither.
    @Test(arguments: [
        ("青岭县林业局2024年部门决算\n", "final-expenditure"), ("", "expenditure"), ("2024年部门预算\n", "expenditure"),
    ])
    func titles(_ above: String, _ type: String) throws {
        let rows = [["科目编码", "科目名称", "合计", "基本支出"], ["213", "农林水支出", "9.00", "9.00"]]
        let disclosure = try convert(above + "支出总表\n单位：万元\n" + TikaText.table(rows))
        #expect(disclosure.tables.map { $0.schema?.id } == [type])
    }
}
