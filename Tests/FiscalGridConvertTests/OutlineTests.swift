import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("Headings and their levels") struct OutlineTests {
    private func levels(_ lines: [String]) -> [Int?] {
        Outline.levels(of: lines.map { Outline.Line(text: $0, isInContents: false) })
    }

    /// A level comes from nesting, not from the numeral.
    @Test(
        arguments: [
            (["第一部分 概况", "一、职责", "（一）机构", "二、人员", "第二部分 预算", "一、收支"], [1, 2, 3, 2, 1, 2]),
            (["一、概况", "第一部分 职责", "第二部分 机构", "二、预算"], [1, 2, 2, 1]),
            // Word's automatic numbering: 3、 between 二、 and 四、 is 三、, the first item of a list is not.
            (["一、职责", "二、机构", "3、人员", "四、预算"], [1, 1, 1, 1]),
            (["一、职责", "二、机构", "1、机关", "2、站所", "四、预算"], [1, 1, 2, 2, 1]),
            // A 第一部分 that no 第二部分 follows is the title of the whole.
            (["第一部分 2024年部门预算", "一、收入", "二、支出"], [1, 1, 1]),
        ] as [([String], [Int?])])
    func nesting(_ lines: [String], _ expected: [Int?]) { #expect(levels(lines) == expected) }

    @Test(arguments: [
        "本部门概况", "一、负责森林防火工作。", "一、主要职责：", "一、收入总表\t3", "二、支出总表…………5", "1、12.50", "①机关", "一、", "",
        "一、" + String(repeating: "林", count: 41),
    ])
    func noHeadings(_ line: String) { #expect(levels([line]) == [nil]) }

    /// Word's table of contents points at headings, of whatever length.
    @Test func linesInContents() {
        let long = "1、负责森林防火、林木采伐和野生动物保护；负责林业执法。"
        let line = Outline.Line(text: long, isInContents: true)
        #expect(Outline.levels(of: [Outline.Line(text: "一、职责", isInContents: false), line]) == [1, 1])
    }

    /// Where styles say it, a heading without one has the level of those that are numbered as it is, or stands below the last.
    @Test func styles() {
        func line(_ text: String, _ level: Int?) -> Outline.Line {
            Outline.Line(text: text, isInContents: false, level: level)
        }
        let lines = [
            line("部门概况", 1), line("一、职责", nil), line("（一）内设机构", 3), line("（二）人员", nil), line("1、在编", nil),
        ]
        #expect(Outline.levels(of: lines) == [1, 2, 3, 3, 4])
    }
}
