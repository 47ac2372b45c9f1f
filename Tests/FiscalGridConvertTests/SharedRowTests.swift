import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("Rows that are header and data at once") struct SharedRowTests {
    private func shared(_ row: [String], below above: [String], width: Int) -> SharedRow? {
        SharedRow(RawText.row(row), below: RawText.row(above), width: width)
    }

    @Test func codeParts() throws {
        let above = ["支出功能分类科目编码", "科目名称", "本年支出合计"]
        let data = try #require(shared(["类", "款", "项", "合计", "2,946.25"], below: above, width: 5))
        #expect(data.isLabel == [true, true, true, false, false] && !data.isRuler)
        #expect(data.labels.cells.map(\.text) == ["类", "款", "项", "", ""])
        let ruler = try #require(shared(["类", "款", "项", "栏次", "1"], below: above, width: 5))
        #expect(ruler.isRuler && ruler.isLabel == data.isLabel)
        // An empty table's total has no figure.
        #expect(shared(["类", "款", "项", "合计", ""], below: above, width: 5) != nil)
    }

    /// A total opens a new run of words: 合计 over code and name is data, 合计 above the figures a label.
    @Test func groupsOfFigures() throws {
        let above = ["科目编码", "科目名称", "年初结转", "本年支出"]
        let row = try #require(shared(["合计", "0.00", "合计", "基本支出", "项目支出"], below: above, width: 6))
        #expect(row.isLabel == [false, false, true, true, true] && row.spans == [2, 1, 1, 1, 1])
        #expect(row.labels.cells.map(\.text) == ["", "", "", "合计", "基本支出", "项目支出"])
    }

    @Test(arguments: [
        // All header, all data, a lone word that is no label, and labels that do not part what one label above covers.
        ["类", "款", "项", "", ""], ["201", "06", "01", "行政运行", "9.00"], ["合计", "", "", "", "9.00"],
        ["类", "款", "项", "行政运行", "9.00"], ["类", "款", "", "合计", "9.00"],
    ])
    func others(_ row: [String]) {
        #expect(shared(row, below: ["支出功能分类科目编码", "科目名称", "本年支出合计"], width: 5) == nil)
    }

    @Test func groupsOfCodeParts() {
        #expect(CodeParts.groups(["科目/类", "科目/款", "科目/项", "名称", "类", "款", "合计"]) == [0..<3, 4..<6])
        #expect(CodeParts.groups(["类", "名称", "款"]) == [])
        #expect(CodeParts.isGroup(["类", "款"]) && !CodeParts.isGroup(["类"]) && CodeParts.isPart("项"))
    }
}
