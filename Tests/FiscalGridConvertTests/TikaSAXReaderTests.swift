import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Newer Tika's text, one row a line") struct TikaSAXReaderTests {
    private func read(_ text: MarkedText) -> ([SourceBlock], [Finding]) {
        var findings: [Finding] = []
        let blocks = TikaSAXReader().read(RawText.lines(text.text), findings: &findings)
        return (blocks, findings)
    }

    @Test func tablesAndText() {
        let (blocks, findings) = read(MarkedText("收入总表\n\t编码\t\t合计\n\t201\t\t9.00\n\n\t项目\t金额\n\n注：见后\n后文\n"))
        #expect(blocks.tables.map(\.cellTexts) == [[["编码", "", "合计"], ["201", "", "9.00"]], [["项目", "金额"]]])
        #expect(blocks.texts == ["收入总表", "注：见后", "后文"] && findings.isEmpty)
    }

    /// The paragraphs behind a cell's first are wrapped in line ends; the row goes on behind them, and the width proves it.
    @Test(arguments: ["d1\nd2\n", "d1\nd2\n\nd3\n"])
    func wrappedParagraphs(_ paragraphs: String) {
        let (blocks, findings) = read(MarkedText("\t项目\t说明\t金额\n\t防火\t\(paragraphs)\t3.00\n\t水库\tx\t1.00\n\n后文\n"))
        let text = paragraphs.split(separator: "\n").joined(separator: "\n")
        #expect(blocks.tables.map(\.cellTexts) == [[["项目", "说明", "金额"], ["防火", text, "3.00"], ["水库", "x", "1.00"]]])
        #expect(blocks.texts == ["后文"] && findings.isEmpty)
    }

    /// The first row was read before the width was known.
    @Test func rejoinedRows() {
        let text = MarkedText("\t项目\t说明甲\n说明乙\n\t1️⃣金额\n\t防火\tx\t1.00\n\t水库\ty\t2.00\n\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map { $0.cellTexts.first } == [["项目", "说明甲\n说明乙", "金额"]])
        expect(
            findings, in: text,
            Expected("1️⃣", .readRowRejoined, "found a row cut by the paragraphs of a cell; joined"))
    }

    /// A row behind a blank line that completes the one above, whose surplus is a table in a blank cell.
    @Test func nestedTables() throws {
        let (blocks, _) = read(MarkedText("\t甲\t乙\t丙\n\to1\t\tn1\tn2\n\n\to3\n\n后文\n"))
        let row = try #require(blocks.tables.first?.rows.last)
        #expect(row.cells.map(\.text) == ["o1", "", "o3"])
        #expect(row.cells[1].nested.map(\.cellTexts) == [[["n1", "n2"]]])
        #expect(blocks.tables.count == 1 && blocks.texts == ["后文"])
    }
}
