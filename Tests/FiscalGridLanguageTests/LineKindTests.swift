import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("What a line is by its look") struct LineKindTests {
    @Test(arguments: ["收入总表", "表1 2024年收入总表", "一、部门概况", "本部门收支，见收支总表", " 机构设置 ", "概况[image: 县徽]"])
    func titles(_ text: String) { #expect(LineKind.isTitle(text)) }

    @Test(arguments: [
        "", "本部门负责森林防火。", "部门职责：", "部门职责:", "一、概况；", "注：单位为万元", "12.50", "- 3 -", "[image: 县徽]",
        "本部门收支，见后", "收支平衡。见收支总表。", String(repeating: "林", count: 61),
    ])
    func noTitles(_ text: String) { #expect(!LineKind.isTitle(text)) }

    @Test func namesOfTables() {
        #expect(LineKind.namesTable(" 收入总表 ") && !LineKind.namesTable("收入总表（续）") && !LineKind.namesTable("表1 收入"))
    }

    /// The word for a note, perhaps numbered, and a sign behind it: 注意 and 说明见后 are none.
    @Test(
        arguments: [
            ("注：本表为空", true), ("备注:无", true), ("说明：", true), ("注1：无", true), ("注 2、无", true), (" 附注.无", true),
            ("注意事项", false), ("说明见后", false), ("本表注：无", false), ("", false),
        ])
    func notes(_ text: String, _ isNote: Bool) { #expect(LineKind.isNote(text) == isNote) }

    @Test(arguments: [
        ("本部门负责森林防火。", true), ("本部门没有此项支出，故本表无数据", true), ("无此项支出。", false), ("收入总表，支出总表", false),
        ("本部门没有此项支出故本表无数据无内容", false),
    ])
    func sentences(_ text: String, _ isSentence: Bool) { #expect(LineKind.isSentence(text) == isSentence) }

    @Test(arguments: [
        ("3", true), ("- 3 -", true), ("— 12 —", true), ("iv", true), ("第 1 页", true), ("第1页 共20页", true), ("１２", true),
        ("", false), (" ", false), ("第一页", false), ("3元", false), ("vol", false), ("3,5", false),
    ])
    func pageNumbers(_ text: String, _ isNumber: Bool) { #expect(LineKind.isPageNumber(text) == isNumber) }
}
