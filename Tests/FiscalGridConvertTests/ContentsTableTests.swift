import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("A table of contents is no table") struct ContentsTableTests {
    /// Named by 目录 above or in its first row; without that word by its pages.
    @Test(
        arguments: [
            ("目 录", [["一、部门概况", "1"], ["二、收入总表", "3"]]),
            (nil, [["目录", ""], ["部门概况", "1"], ["收入总表", "3"]]),
            ("目录", [["一、部门概况", ""], ["二、收入总表", ""]]),
            (nil, [["部门概况", "1"], ["收入总表", "3"], ["支出总表", "3"]]),
            (nil, [["序号", "名称", "页码"], ["1", "收入总表", "3"], ["2", "支出总表", "4"], ["3", "收支总表", "- 5 -"]]),
        ] as [(String?, [[String]])])
    func contents(_ above: String?, _ rows: [[String]]) {
        #expect(ContentsTable.isContents(RawText.table(rows), below: above))
    }

    @Test(
        arguments: [
            // Two pages prove nothing, nor do pages that fall, that are missing, or behind no title of a table.
            (nil, [["收入总表", "1"], ["支出总表", "3"]]),
            (nil, [["收入总表", "5"], ["支出总表", "4"], ["收支总表", "6"]]),
            (nil, [["收入总表", "5"], ["支出总表", ""], ["收支总表", "6"], ["概况", "7"]]),
            (nil, [["人员", "1"], ["车辆", "2"], ["房屋", "3"]]),
            // Figures and sentences, also below the word.
            ("目录", [["收入总表", "1"], ["支出总表", "1,234.50"]]), ("目录", [["收入总表", "9"], ["支出总表", "3"]]),
            ("目录", [["以下为部门预算的说明。", "1"], ["收入总表", "3"]]), ("目录", [["收入总表", "1"]]),
            ("目录", [["收入总表", "支出总表", "收支总表", "1"], ["概况", "", "", "2"]]),
        ] as [(String?, [[String]])])
    func others(_ above: String?, _ rows: [[String]]) {
        #expect(!ContentsTable.isContents(RawText.table(rows), below: above))
    }

    @Test func lines() {
        let table = RawText.table([["1", " 收入总表 ", "3"], ["", "", ""], ["2", "", "支出总表"]])
        let lines = ContentsTable.lines(of: table)
        #expect(lines.map(\.text) == ["1\t收入总表\t3", "2\t支出总表"] && lines.map(\.line) == [1, 9])
    }
}
