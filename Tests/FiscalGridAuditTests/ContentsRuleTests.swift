import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Tables that the contents list") struct ContentsRuleTests {
    private static let tables = """

        收入总表
        单位：万元
        科目编码\t科目名称\t合计
        201\t甲\t1.00

        2024年部门预算支出总体情况表
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出
        201\t甲\t1.00\t1.00\t

        一般公共预算“三公”经费支出表
        单位：万元
        项目\t合计
        合计\t1.00
        """

    /// Contents shorten titles; what no title says is missing.
    @Test func aTableThatIsNotThere() throws {
        let text = MarkedText(
            """
            区苗圃2024年部门预算
            目录
            一、收入总表…………1
            二、支出总表…………2
            三、三公经费支出表…………3
            四、政府性基金预算支出表…………4 1️⃣
            第一部分 说明
            我所负责种树。
            """ + ContentsRuleTests.tables)
        expect(
            try remarks(ContentsRule(), text), in: text,
            Expected(
                "1️⃣", .formContents, "the contents list \"四、政府性基金预算支出表\"; the document has no such table"))
    }

    /// Where most are missing the tables are in files of their own.
    @Test func tablesInFilesOfTheirOwn() throws {
        let text = MarkedText(
            """
            目录
            一、收入总表
            二、支出总表
            三、政府性基金预算支出表
            四、国有资本经营预算支出表
            五、政府采购预算表
            我所负责种树。
            """ + ContentsRuleTests.tables)
        expect(try remarks(ContentsRule(), text), in: text)
    }
}
