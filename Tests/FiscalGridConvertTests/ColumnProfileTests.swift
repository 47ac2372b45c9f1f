import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("Which columns hold numbers and which words") struct ColumnProfileTests {
    private func profile(_ rows: [[String]]) -> ColumnProfile {
        ColumnProfile(rows: rows.map(RawText.row), width: rows[0].count)
    }

    private func cell(_ text: String) -> RawCell { RawCell(text: text, line: 1) }

    @Test func numbersAndWords() {
        let profile = profile([["201", "教育支出", "9.00"], ["", "高等教育", "8.00"]])
        #expect(!profile.isEmpty && profile.hasWords(1) && !profile.hasWords(2))
        #expect(profile.conflicts(cell("9.00"), column: 1) && profile.conflicts(cell("教育支出"), column: 2))
        #expect(!profile.conflicts(cell("202"), column: 0) && !profile.conflicts(cell(" "), column: 2))
        #expect(profile.fits(RawText.row(["205", "水务", "1.00"]).cells))
        #expect(!profile.fits(RawText.row(["水务", "205", "1.00"]).cells))
    }

    /// 无 is printed for nothing: among many numbers it makes no column of words; among few it may be one.
    @Test func aWordOrTwo() {
        let rows = (1...5).map { ["教育支出", "\($0).00"] }
        let nothing = ["防火", "无"]
        // A row without a figure says nothing.
        #expect(!profile(rows + [nothing]).hasWords(1))
        let figures = rows.map { $0 + ["1.00"] }
        let last = [nothing + ["1.00"]]
        #expect(profile(figures + last).conflicts(cell("无"), column: 1))
        #expect(!profile(figures.dropLast() + last).conflicts(cell("无"), column: 1))
    }

    /// Rulers, headers and short rows are not looked at: then nothing conflicts.
    @Test func rowsThatSayNothing() {
        var profile = profile([["科目编码", "科目名称", "合计"], ["栏次", "", "1"], ["甲", "乙", ""]])
        #expect(profile.isEmpty && !profile.conflicts(cell("9.00"), column: 1))
        profile.add([RawText.row(["合计", "9.00"])])
        #expect(profile.isEmpty)
        profile.add([RawText.row(["201", "教育支出", "9.00"])])
        #expect(!profile.isEmpty && profile.conflicts(cell("9.00"), column: 1))
    }
}
