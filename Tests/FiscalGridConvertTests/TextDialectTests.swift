import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Forms of text are told by their TABs") struct TextDialectTests {
    private static let cells = TikaText.table([["项目", "说明", "金额"], ["防火", "见后", "1.00"]])

    private static let sentence = "\t" + String(repeating: "林", count: 30) + "。\n"

    @Test(arguments: texts)
    func told(_ text: String, _ format: SourceFormat, _ reason: String) {
        let dialect = TextDialect(RawText.lines(text))
        #expect(dialect.format == format && dialect.reason == reason)
    }

    private static let texts: [(String, SourceFormat, String)] = [
        ("说明\n", .tikaDocx, "no line has a TAB"),
        (cells, .tikaDocx, "6 of 6 lines with a TAB start with their only one"),
        ("\t项目\t金额\n\t防火\t1.00\n\t\t2.00\n\n", .tikaSAX, "3 of 3 lines with several TABs start with one"),
        ("项目\t说明\t金额\n\t见后\t1.00\n", .wordText, "1 of 2 lines with a TAB do not start with one"),
        // Contents and indented sentences are no cells.
        (cells + "一、概况\t1\n二、预算\t2\n", .tikaDocx, "6 of 6 lines with a TAB start with their only one"),
        (cells + sentence, .tikaDocx, "6 of 6 lines with a TAB start with their only one"),
        // Without a blank line behind one there is no row of cells: indented paragraphs among rows.
        ("\t概况\n\t职责\n项目\t说明\t金额\n防火\t见后\t1.00\n", .wordText, "2 of 4 lines with a TAB do not start with one"),
        // Every paragraph is followed by a blank line, in cells as well.
        (
            "标题\n\n\t防火\n\n见后\n\n\t1.00\n\n\n结尾\n\n", .tikaDoc,
            "2 of 2 lines with a TAB start with their only one, and every paragraph is followed by a blank line, "
                + "in cells as well"
        ),
        ("标题\n\n\t防火\n\n见后\n\n\t1.00\n\n\n概况\n结尾\n\n", .tikaDocx, "2 of 2 lines with a TAB start with their only one"),
    ]
}
