import FiscalGrid
import FiscalGridZip
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("What more than one reader asks of the bytes") struct InputContentTests {
    private static func content(_ bytes: [UInt8], encoding: TextEncoding? = nil) -> InputContent {
        InputContent(bytes, name: "a.txt", limits: ZipArchive.Limits(), encoding: encoding)
    }

    @Test(
        arguments: [
            (Array(" \r\n\t".utf8), .empty), (Array("\u{FEFF}\u{3000}\n".utf8), .empty),
            (Array("收入\u{0}".utf8), .binary(offset: 6)),
        ] as [([UInt8], ConversionError)])
    func noText(_ bytes: [UInt8], _ error: ConversionError) {
        #expect(throws: error) { try InputContentTests.content(bytes).text() }
    }

    /// An archive is no text, whatever the user says; what kind it is, is told.
    @Test func archives() {
        let advice = "expected text; leave -f out, or say -f docx"
        #expect(throws: ConversionError.unsupported(kind: "a Word .docx", advice: advice)) {
            try InputContentTests.content(ZipBuilder.docx(body: "")).text()
        }
        let content = InputContentTests.content(ZipBuilder.docx(body: ""))
        #expect(content.isArchive && content.foreign == nil)
    }

    /// Word can end lines with CR alone; where there is any LF, a CR ends none.
    @Test(arguments: [
        ("收入\r支出\r", ["收入", "支出"]), ("收入\r\n支出\n", ["收入", "支出"]), ("收\r入\n支出", ["收\r入", "支出"]),
    ])
    func endsOfLines(_ text: String, _ expected: [String]) throws {
        let lines = try InputContentTests.content(Array(text.utf8)).lines()
        var bookmarks: [String] = []
        let texts = (0..<lines.count).map { lines.text($0, bookmarks: &bookmarks) }
        #expect(texts == expected)
    }

    /// What no XML may hold is replaced, and told line by line; white space of the old kind is white space.
    @Test func forbiddenCharacters() throws {
        let text = MarkedText("概况\n1️⃣职\u{1}责\u{2}\n2️⃣人员\u{FFFE}\n机\u{C}构\n")
        var findings: [Finding] = []
        let document = try InputContentTests.content(Array(text.text.utf8)).textDocument(.wordText, &findings) {
            WordTextReader().read($0, findings: &$1)
        }
        #expect(document.blocks.texts == ["概况", "职\u{FFFD}责\u{FFFD}", "人员\u{FFFD}", "机 构"])
        expect(
            findings, in: text,
            Expected("1️⃣", .readForbiddenCharacter, "found a character that XML forbids; replaced by U+FFFD"),
            Expected("2️⃣", .readForbiddenCharacter))
        #expect(document.encoding == .utf8 && document.format == .wordText && document.sha256.utf8.count == 64)
    }
}
