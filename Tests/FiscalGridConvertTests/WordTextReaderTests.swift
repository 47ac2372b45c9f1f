import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Word's own plain text") struct WordTextReaderTests {
    private func read(_ text: MarkedText) -> ([SourceBlock], [Finding]) {
        var findings: [Finding] = []
        let blocks = WordTextReader().read(RawText.lines(text.text), findings: &findings)
        return (blocks, findings)
    }

    /// A cell of several paragraphs stands on several lines: the table proves which.
    @Test func rejoinedRows() {
        let text = MarkedText("项目\t说明\t金额\n防火\tx\t1.00\n1️⃣水库\t第一段\n第二段\t2.00\n林业\ty\t3.00\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map { $0.cellTexts[2] } == [["水库", "第一段\n第二段", "2.00"]])
        #expect(blocks.tables.map(\.rows.count) == [4])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .readRowRejoined,
                "found a row on several lines; joined, as a cell of several paragraphs is printed"))
    }

    /// A line without a TAB goes on with the last cell where that column has words; else it is a heading over the whole width.
    @Test func linesWithoutTab() {
        let words = MarkedText("项目\t金额\t备注\n防火\t1.00\t见后\n1️⃣另附清单\n水库\t2.00\t见前\n")
        let (blocks, findings) = read(words)
        #expect(blocks.tables.map { $0.cellTexts[1] } == [["防火", "1.00", "见后\n另附清单"]])
        expect(findings, in: words, Expected("1️⃣", .readRowRejoined))
        let (figures, none) = read(MarkedText("项目\t金额\n防火\t1.00\n公用经费\n水库\t2.00\n"))
        #expect(figures.tables.map { $0.cellTexts[2] } == [["公用经费"]] && none.isEmpty)
    }

    /// One row, contents, lists and lines to be signed are paragraphs; so is what stands above a table.
    @Test(
        arguments: [
            ("项目\t金额\n", 1), ("一、概况\t1\n二、收入总表\t3\n", 2), ("负责人：\t制表人：\n电话：\t日期：\n", 2),
            ("1、\t防火\n2、\t水库\n", 2), ("●\t防火\n●\t水库\n", 2),
        ])
    func paragraphs(_ text: String, _ count: Int) {
        let (blocks, _) = read(MarkedText(text))
        #expect(blocks.tables.isEmpty && blocks.texts.count == count)
    }

    /// A label over the whole width, between a line of context and the rows, is the top of the header.
    @Test func headerWithoutTab() {
        let rows = "合计\t一般公共预算\n1.00\t2.00\n"
        let (blocks, _) = read(MarkedText("收入总表\n单位：万元\n资金性质\n" + rows))
        #expect(blocks.tables.map { $0.cellTexts.first } == [["资金性质"]] && blocks.texts == ["收入总表", "单位：万元"])
        let (others, _) = read(MarkedText("单位：万元\n收入总表\n" + rows))
        #expect(others.tables.map(\.rows.count) == [2] && others.texts.count == 2)
    }

    /// A label and a text alone above rows, with blank lines between, are a box.
    @Test func boxes() {
        let (blocks, _) = read(MarkedText("绩效目标\t保护林区\n\n一级指标\t二级指标\t指标值\n产出\t数量\t≥24次\n"))
        #expect(blocks.tables.map(\.rows.count) == [1, 2])
    }
}
