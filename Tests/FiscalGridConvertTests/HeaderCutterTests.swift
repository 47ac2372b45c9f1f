import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("One header row is cut over the next") struct HeaderCutterTests {
    /// The columns of the upper labels, and whether they are a choice.
    private func lay(
        _ upper: [RawCell], over lower: [String], _ schemas: [TableSchema] = []
    ) -> (columns: [Range<Int>], isAmbiguous: Bool) {
        let below = lower.enumerated().map { index, text in
            HeaderCutter.Cell(text: text, columns: index..<(index + 1), paths: [text.isEmpty ? [] : [text]])
        }
        var cutter = HeaderCutter(schemas: schemas, fiscalYear: 2024)
        let cells = cutter.lay(upper, over: below, isTop: true)
        return (cells.map(\.columns), cutter.isAmbiguous)
    }

    private func cells(_ texts: [String]) -> [RawCell] { Array(RawText.row(texts).cells) }

    private static let cases: [([String], [String], [Range<Int>], Bool)] = [
        // A blank cell continues the label above, a run of labels belongs to one.
        (["科目编码", "合计", "基本支出", "项目支出"], ["", "", "人员经费", "公用经费", ""], [0..<1, 1..<2, 2..<4, 4..<5], false),
        // A label that repeats starts the next group.
        (["收入", "支出"], ["项目", "预算数", "项目", "预算数"], [0..<2, 2..<4], false),
        // No cut gives two columns one path.
        (["甲", "乙", "丙"], ["子", "丑", "子", "丑", "子", "丑"], [0..<2, 2..<4, 4..<6], false),
        // A total opens its group: custom, not proof.
        (["基本支出", "单位资金"], ["人员经费", "公用经费", "小计", "事业支出"], [0..<2, 2..<4], true),
        // Nothing tells.
        (["收入", "支出"], ["项目", "金额", "事项"], [0..<1, 1..<3], true),
        // More labels above than below.
        (["甲", "乙", "丙"], ["子", "丑"], [0..<1, 1..<2, 2..<3], true),
    ]

    @Test(arguments: cases)
    func cuts(_ upper: [String], _ lower: [String], _ columns: [Range<Int>], _ isAmbiguous: Bool) {
        let found = lay(cells(upper), over: lower)
        #expect(found.columns == columns && found.isAmbiguous == isAmbiguous)
    }

    /// The same labels, which custom alone would cut so, are proved by the paths of a type.
    @Test func aSchemaProves() throws {
        let (upper, lower) = (cells(["基本支出", "项目支出"]), ["人员经费", "公用经费", "小计"])
        let schema = try #require(try SchemaCatalog().schema("final-expenditure"))
        let (custom, proved) = (lay(upper, over: lower), lay(upper, over: lower, [schema]))
        #expect(custom.columns == [0..<2, 2..<3] && custom.isAmbiguous)
        #expect(proved.columns == custom.columns && !proved.isAmbiguous)
    }

    /// Where the file says its spans, nothing is cut.
    @Test func spansOfTheFile() {
        var upper = cells(["收入", "支出"])
        (upper[0].columnSpan, upper[1].columnSpan) = (1, 3)
        let found = lay(upper, over: ["项目", "预算数", "项目", "预算数"])
        #expect(found.columns == [0..<1, 1..<4] && !found.isAmbiguous)
    }

    /// The best of all cuts of a row of absurd length is not worth minutes.
    @Test func hugeHeaders() {
        let found = lay(cells((0..<200).map { "甲\($0)" }), over: (0..<400).map { "乙\($0)" })
        #expect(found.isAmbiguous && found.columns.count == 200 && found.columns.last == 199..<400)
    }
}
