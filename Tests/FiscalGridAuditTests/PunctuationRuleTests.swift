import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Punctuation") struct PunctuationRuleTests {
    @Test func marksThatAreDoubled() throws {
        let text = MarkedText(
            """
            负责种树。。本所有职工5人。1️⃣
            负责养护，、修剪。2️⃣
            包括花卉、树木等等。。。
            每天8:30,工作到17:30。
            """)
        expect(
            try remarks(PunctuationRule(), text), in: text,
            Expected("1️⃣", .formPunctuation, "found \"。。\"; expected one mark"),
            Expected("2️⃣", .formPunctuation, "found \"，、\"; expected one mark"))
    }

    /// Ordinals have half a bracket; a bracket may close, and a quotation end, some paragraphs below.
    @Test func bracketsWithoutTheirOtherHalf() throws {
        let text = MarkedText(
            """
            本所种植花卉（含盆花。1️⃣
            1）树木；2）草坪；a）灌木。
            养护草坪）是职责。2️⃣
            树种名录（包括
            松树、柏树）
            """)
        expect(
            try remarks(PunctuationRule(), text), in: text,
            Expected("1️⃣", .formPunctuation, "found a bracket that does not close"),
            Expected("2️⃣", .formPunctuation, "found a closing bracket that nothing opens"))
    }

    @Test func quotationMarksWithoutTheirOtherHalf() throws {
        let text = MarkedText(
            """
            本所开展“植树活动。1️⃣
            “绿化”、“美化”并重。
            屏幕55”一块。
            """)
        expect(
            try remarks(PunctuationRule(), text), in: text,
            Expected("1️⃣", .formPunctuation, "found “ that no ” closes"))
        let closing = MarkedText("本所开展植树”活动。1️⃣")
        expect(
            try remarks(PunctuationRule(), closing), in: closing,
            Expected("1️⃣", .formPunctuation, "found ” that no “ opens"))
        let inside = MarkedText("本所开展“植树“活动”。1️⃣")
        expect(
            try remarks(PunctuationRule(), inside), in: inside,
            Expected("1️⃣", .formPunctuation, "found “ inside a quotation that “ has opened"))
        let over = MarkedText(
            """
            “植树是长期工作。
            要坚持下去。”
            """)
        expect(try remarks(PunctuationRule(), over), in: over)
    }
}
