import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("A disclosure as rules about its form look at it") struct FormDocumentTests {
    /// Contents end with the first sentence, or where they say something again.
    @Test func linesOfContents() throws {
        let document = FormDocument(
            try convert(
                """
                区苗圃2024年部门预算
                目录
                一、主要职责
                二、收支情况
                一、主要职责
                本所负责种树。
                """))
        #expect(document.lines.filter(\.isContents).map(\.text) == ["一、主要职责", "二、收支情况"])
        #expect(!document.isFinal && document.year == 2024)
    }

    /// 目录 is set with any gap between.
    @Test(arguments: ["", "　　", String(repeating: " ", count: 60), String(repeating: "　", count: 200)])
    func contentsWithAGap(gap: String) throws {
        let document = FormDocument(try convert("目\(gap)录\n一、主要职责\n二、收支情况\n一、主要职责\n本所负责种树。\n"))
        #expect(document.lines.filter(\.isContents).count == 2)
    }

    @Test func tablesAroundALine() throws {
        let document = FormDocument(
            try convert(
                """
                2023年收入决算表
                单位：万元
                科目编码\t科目名称\t合计
                201\t甲\t1.00
                注：四舍五入。

                本所负责种树。

                2023年支出决算表
                单位：万元
                科目编码\t科目名称\t合计\t基本支出\t项目支出
                201\t甲\t1.00\t1.00\t
                """))
        let line = try #require(document.lines.first { $0.text == "本所负责种树。" })
        #expect(line.tableBefore == 0 && line.tableBehind == 1)
        let note = try #require(document.lines.first { $0.text == "注：四舍五入。" })
        guard case .note(let table) = note.kind else {
            Issue.record("it is no note")
            return
        }
        #expect(table == 0)
        #expect(document.isFinal)
        // Places count from 1, and a cell's line is its own.
        let finding = document.finding(.formCodeTwice, table: 1, row: 0, column: 2, ["code": .text("201")])
        #expect(finding.place == Place(line: 12, table: 2, row: 1, column: 3))
        #expect(document.finding(.formUnit, table: 1).place == Place(line: 9, table: 2))
    }
}
