import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("Encodings are told, and what does not fit is named") struct EncodingTests {
    private static let text = "收支总表\n单位：万元\n项目\t预算数\n一、一般公共预算\t1,234.50\n二、其他\t3.00\n"

    private func read(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> (SourceDocument, [Finding]) {
        var findings: [Finding] = []
        let document = try DocumentReader(encoding: encoding).read(bytes, name: "a.txt", findings: &findings)
        return (document, findings)
    }

    private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
        try [UInt8](#require(text.data(using: encoding)))
    }

    /// 收支总表 and the rest, in GBK.
    private static let gbk: [UInt8] = [
        0xCA, 0xD5, 0xD6, 0xA7, 0xD7, 0xDC, 0xB1, 0xED, 0x0D, 0x0A, 0xCF, 0xEE, 0xC4, 0xBF, 0x09, 0xBD, 0xF0, 0xB6,
        0xEE,
        0x0D, 0x0A, 0xCB, 0xAE, 0xC0, 0xFB, 0x09, 0x31, 0x2E, 0x30, 0x30, 0x0D, 0x0A,
    ]

    @Test func told() throws {
        let utf16le = try bytes(Self.text, .utf16LittleEndian)
        let utf16be = try bytes(Self.text, .utf16BigEndian)
        for (bytes, encoding, forced) in [
            (Array(Self.text.utf8), TextEncoding.utf8, nil), ([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), .utf8, nil),
            ([0xFF, 0xFE] + utf16le, .utf16LittleEndian, nil), ([0xFE, 0xFF] + utf16be, .utf16BigEndian, nil),
            (utf16le, .utf16LittleEndian, TextEncoding.utf16LittleEndian), (utf16be, .utf16BigEndian, .utf16BigEndian),
        ] {
            let (document, _) = try read(bytes, forced)
            #expect(document.encoding == encoding)
            guard case .paragraph(let title)? = document.blocks.first else {
                Issue.record("no paragraph")
                continue
            }
            #expect(title.text == "收支总表")
        }
        let (document, _) = try read(Self.gbk)
        #expect(document.encoding == .gb18030 && document.format == .wordText)
        guard case .table(let table)? = document.blocks.last else { return #expect(Bool(false), "no table") }
        #expect(table.rows.map { $0.cells.map(\.text) } == [["项目", "金额"], ["水利", "1.00"]])
        // A character that GBK has not: 䶮.
        let (rare, _) = try read(Self.gbk + [0xFE, 0x9F, 0x0A])
        guard case .paragraph(let name)? = rare.blocks.last else { return #expect(Bool(false), "no name") }
        #expect(name.text == "䶮")
    }

    @Test func whatDoesNotFitIsNamed() throws {
        func failure(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) -> String {
            do {
                _ = try read(bytes, encoding)
                return "read"
            } catch {
                return "\(error)"
            }
        }
        let damaged = Array("预算数，决算数\n一般公共预算".utf8) + [0xFF, 0x0A]
        #expect(failure(damaged).hasPrefix("2: byte 0xFF at offset 40 is not UTF-8"))
        #expect(failure(Self.gbk + [0xFF, 0x0A]).hasPrefix("4: byte 0xFF at offset 32 is not GB18030"))
        #expect(failure(Self.gbk, .utf8).hasPrefix("1: byte 0xCA at offset 0 is not UTF-8"))
        #expect(failure([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00]).contains("at offset 2 is not UTF-16LE"))
        #expect(failure([0x41, 0x00, 0x42, 0x00]).hasPrefix("a NUL byte at offset 1"))
        #expect(failure([0xFF, 0xFE]) == "the file is empty; expected the text of a disclosure")
    }

    /// A page's own declaration decides where its bytes are not UTF-8; Big5 is one that only pages have.
    @Test func pages() throws {
        let big5: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5]
        let head = Array("<html><head><meta charset=big5></head><body><p>".utf8)
        let (document, _) = try read(head + big5 + Array("</p></body></html>".utf8))
        guard case .paragraph(let paragraph)? = document.blocks.first else { return #expect(Bool(false), "no text") }
        #expect(document.format == .html && paragraph.text == "中文")
        // GBK that declares Latin-1, or that only a script says something of.
        for head in [
            "<html><meta CHARSET=ISO-8859-1><p>", "<html><script charset=\"big5\"></script><meta charset=gb2312><p>",
        ] {
            let (page, _) = try read(Array(head.utf8) + Self.gbk.prefix(8) + Array("</p></html>".utf8))
            guard case .paragraph(let title)? = page.blocks.last else { return #expect(Bool(false), "no text") }
            #expect(title.text == "收支总表" && page.encoding == .gb18030)
        }
        // A browser has saved the page as UTF-8 and left what it declared.
        let (saved, _) = try read(Array("<html><meta charset=gb2312><p>预算</p></html>".utf8))
        guard case .paragraph(let text)? = saved.blocks.first else { return #expect(Bool(false), "no text") }
        #expect(text.text == "预算")
    }
}

@Suite("Forms of text are told apart") struct DialectTests {
    private func format(_ text: String) throws -> SourceFormat {
        var findings: [Finding] = []
        return try DocumentReader().read(Array(text.utf8), name: "-", findings: &findings).format
    }

    @Test(arguments: [
        ("部门预算\n没有表格\n", SourceFormat.tikaDocx), ("表\n\t项目\n\t金额\n\n\t甲\n\t1.00\n\n\n", .tikaDocx),
        ("表\n\n\t项目\n\t金额\n\n\t甲\n\n乙\n\t1.00\n\n\n", .tikaDoc), ("表\n\t项目\t金额\n\t甲\t1.00\n\n", .tikaSAX),
        // Contents with one TAB a line do not count.
        ("一、概况\t1\n二、说明\t2\n三、表\t3\n表\n\t项目\t金额\n\t甲\t1.00\n\n", .tikaSAX),
        ("表\n项目\t金额\n甲\t1.00\n", .wordText),
        // Most rows start with an empty cell.
        ("表\n项目\t说明\t金额\n\t甲\t1.00\n\t乙\t2.00\n\t丙\t3.00\n\t丁\t4.00\n", .wordText),
        ("<p>表</p>", .html), ("  <!-- saved from url=(0014)about:internet -->\n<HTML><body>表</body></HTML>", .html),
        ("<1万元的项目不列\n", .tikaDocx), ("<center><b>表</b></center>", .html),
        ("<!--[if IE]><p>x<![endif]--><table></table>", .html),
        ("Version:1.0\r\nStartHTML:0000000105\r\n<html></html>", .html),
        // Contents and indented paragraphs are no cells; a two-column table may number its rows.
        (
            "一、概况\t1\n二、说明\t2\n三、表一\t3\n四、表二\t4\n表\n\t项目\n\t金额\n\n\t甲\n\t1.00\n\n\n", .tikaDocx
        ), ("\t一段\n\t二段\n\t三段\n\t四段\n\t五段\n表\n项目\t金额\t说明\n甲\t1.00\t无\n", .wordText),
        ("表\r项目\t金额\r二、\t1.00\r三、\t2.00\r", .wordText),
    ])
    func formats(_ text: String, _ expected: SourceFormat) throws { #expect(try format(text) == expected) }

    /// What is forced is read so, and the reason is the user's.
    @Test(arguments: Reader.all.map(\.format).filter { $0 != .docx }) func forced(_ format: SourceFormat) throws {
        var findings: [Finding] = []
        let document = try DocumentReader(format: format).read(
            Array("项目\t金额\n甲\t1.00\n".utf8), name: "a.txt", findings: &findings)
        #expect(document.format == format && document.reason.isEmpty)
    }
}
