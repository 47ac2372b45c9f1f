import FiscalGrid
import Testing
@testable import FiscalGridWrite

@Suite("Tables for a terminal") struct TextTableTests {
    /// A Chinese character takes two cells; no line ends with blanks.
    @Test func columnsAreAligned() {
        var table = TextTable(headings: ["type", "n", "title"], rightAligned: [1])
        table.add(["支出", "10", "a"])
        table.add(["x", "5", ""])
        #expect(table.description == "type   n  title\n支出  10  a\nx      5\n")
    }

    @Test(arguments: [("abc", 3), ("支出", 4), ("（Ａ）", 6), ("", 0), ("…", 1), ("𠀀", 2)])
    func widths(_ text: String, _ width: Int) { #expect(TextTable.width(text) == width) }

    /// A character is never parted, and one that is wider than a line has a line of its own.
    @Test func lines() {
        #expect(TextTable.wrapped("支出abc", to: 3) == ["支", "出a", "bc"])
        #expect(TextTable.wrapped("支出", to: 1) == ["支", "出"])
        #expect(TextTable.wrapped("", to: 3) == [""])
        #expect(TextTable.wrapped(words: "a bc def  g", to: 4) == ["a bc", "def", "g"])
        #expect(TextTable.wrapped(words: "longer than it", to: 4) == ["longer", "than", "it"])
    }
}
