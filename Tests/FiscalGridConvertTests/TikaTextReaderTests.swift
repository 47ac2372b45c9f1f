import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Tika's text, one cell a line") struct TikaTextReaderTests {
    /// Two rows of a table that goes on.
    private static let head = TikaText.row(["科目编码", "科目名称", "合计"]) + TikaText.row(["201", "教育", "9.00"])

    private func read(_ text: MarkedText, isOfDoc: Bool = false) -> ([SourceBlock], [Finding]) {
        var findings: [Finding] = []
        let blocks = TikaTextReader(isOfDoc: isOfDoc).read(RawText.lines(text.text), findings: &findings)
        return (blocks, findings)
    }

    /// An empty paragraph of a cell looks like the end of its row.
    @Test func rejoinedRows() {
        let text = MarkedText(TikaTextReaderTests.head + "\t1️⃣205\n\n\t水务\n\t8.00\n\n\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map { $0.cellTexts.last } == [["205", "水务", "8.00"]])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .readRowRejoined,
                "found rows of 1 and 2 cells in a table of 3 columns; joined, as an empty paragraph in a cell looks like "
                    + "the end of a row"))
    }

    /// Two empty paragraphs look like the end of the table.
    @Test func rejoinedTables() {
        let text = MarkedText(TikaTextReaderTests.head + "\n\t1️⃣205\n\t水务\n\t8.00\n\n\n后文\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map(\.rows.count) == [3] && blocks.texts == ["后文"])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .readTableRejoined,
                "found blank lines and then rows of the same 3 columns without a header; joined to the table above"))
    }

    @Test func truncatedTables() {
        let text = MarkedText(TikaTextReaderTests.head + "\t205\n\t1️⃣水务\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map { $0.cellTexts.last } == [["205", "水务", ""]])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .readTruncatedTable,
                "the text ends inside a row: found 2 of 3 cells; the rest is taken as blank"))
    }

    /// One blank line and then text is an empty paragraph of the cell, for a table ends with two; a note or a title is none.
    @Test func emptyParagraphs() {
        let text = MarkedText("\t项目\n\t说明\n\n\t防火\n\t第一段\n1️⃣\n第二段\n第三段\n\n\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map { $0.cellTexts.last } == [["防火", "第一段\n\n第二段\n第三段"]])
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .readEmptyParagraph,
                "found a blank line inside a cell; read as an empty paragraph, not as the end of the row"))
        for line in ["注：见后", "收入总表", "[bookmark: a]其他"] {
            let (others, none) = read(MarkedText("\t项目\n\t说明\n\n\t防火\n\t第一段\n\n\(line)\n"))
            #expect(others.tables.map(\.rows.count) == [2] && others.texts.count == 1 && none.isEmpty)
        }
    }

    /// Behind a table in a cell stand three blank lines; what merely starts with two TABs is text.
    @Test func nestedTables() throws {
        let (blocks, findings) = read(MarkedText("\t项目\n\t明细\n\n\t防火\n\t\t水泵\n\t3\n\n\n\n\n\n后文\n"))
        let cell = try #require(blocks.tables.first?.rows.last?.cells.last)
        #expect(cell.nested.map(\.cellTexts) == [[["水泵", "3"]]] && cell.text.isEmpty)
        #expect(blocks.tables.count == 1 && blocks.texts == ["后文"] && findings.isEmpty)
        let (plain, _) = read(MarkedText("\t项目\n\t明细\n\n\t防火\n\t\t水泵\n\n\n"))
        #expect(plain.tables.map { $0.cellTexts.last } == [["防火", "\t水泵"]])
    }

    /// Of a `.doc` a blank line stands behind every paragraph.
    @Test func textOfDoc() {
        let text = MarkedText("\t项目\n\t说明\n\n\t防火\n\t第一段\n\n第二段\n\n\n")
        let (blocks, findings) = read(text, isOfDoc: true)
        #expect(blocks.tables.map { $0.cellTexts.last } == [["防火", "第一段\n第二段"]] && findings.isEmpty)
    }

    /// Lines of cells without a TAB before them stand in a content control; contents and lines to be signed are none.
    @Test func contentControls() {
        let text = MarkedText("说明\n1️⃣项目\t金额\n防火\t30.00\n后文\n")
        let (blocks, findings) = read(text)
        #expect(blocks.tables.map(\.cellTexts) == [[["项目", "金额"], ["防火", "30.00"]]] && blocks.texts.count == 2)
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .readContentControlTable,
                "found 2 lines of cells without a TAB before them; read as the table of a content control"))
        for lines in ["一、概况\t1\n二、预算\t3\n", "负责人：\t制表人：\n电话\t日期\n"] {
            #expect(read(MarkedText(lines)).0.texts.count == 2)
        }
    }

    /// A bookmark alone on a line is that of the next paragraph, or of the first cell.
    @Test func bookmarks() {
        let text = "[bookmark: a]\n[bookmark: _GoBack]概况\n[bookmark: b]\n" + TikaTextReaderTests.head
        let (blocks, _) = read(MarkedText(text))
        guard case .paragraph(let paragraph)? = blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(paragraph.text == "概况" && paragraph.bookmarks == ["a"])
        #expect(blocks.tables.map(\.bookmarks) == [[4: "b"]])
    }
}
