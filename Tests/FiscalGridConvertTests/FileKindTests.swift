import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Files that no reader reads are named, with what to do") struct FileKindTests {
    private static func archive(_ names: String...) -> [UInt8] {
        var zip = ZipBuilder()
        for name in names { zip.add(name, "x") }
        return zip.bytes
    }

    /// A compound file of before 2007 with a stream of this name.
    private static func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + stream.utf8.flatMap { [$0, 0] }
    }

    private static let files: [([UInt8], String, String)] = [
        (Array("%PDF-1.7".utf8), "-", "a PDF"),
        (Array("%PDF-1.7".utf8), "a.PDF", "a PDF"),
        // A wrong name is the likeliest reason why it came here.
        (Array("%PDF-1.7".utf8), "决算.docx", "a PDF, though it is named .docx"),
        (Array("{\\rtf1".utf8), "a.rtf", "an RTF file"),
        (Array("From: WPS\r\nMIME-Version: 1.0\r\n".utf8), "-", "a web page in a single file (MHTML)"),
        (compound("WordDocument"), "a.doc", "a Word .doc of before 2007"),
        (compound("Workbook"), "a.xls", "an Excel .xls workbook"),
        (compound("EncryptedPackage"), "-", "an encrypted Office file"),
        (compound("Other"), "-", "a Microsoft Office file of before 2007"),
        ([0x1F, 0x8B, 8, 0], "-", "a compressed archive"),
        (archive("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx", "an Excel .xlsx workbook"),
        (archive("[Content_Types].xml", "ppt/presentation.xml"), "-", "a PowerPoint presentation"),
        (archive("a.txt"), "a.zip", "a ZIP archive"),
        (Array("<?xml version='1.0'?><w:wordDocument xmlns:w='x'/>".utf8), "-", "an XML file that is no page"),
    ]

    @Test(arguments: files)
    func refused(_ bytes: [UInt8], _ name: String, _ kind: String) {
        #expect {
            var findings: [Finding] = []
            _ = try DocumentReader().read(bytes, name: name, findings: &findings)
        } throws: { error in
            guard case .unsupported(let found, let advice)? = error as? ConversionError else { return false }
            return found == kind && !advice.isEmpty
        }
    }

    /// The content decides, and where the name promises another form, a finding says so.
    @Test(
        arguments: [("a.html", ["read.other-format"]), ("a.txt", []), ("a.dat", []), ("-", [])] as [(String, [String])])
    func names(_ name: String, _ codes: [String]) throws {
        var findings: [Finding] = []
        let bytes = Array(TikaText.table([["项目", "金额"], ["防火", "1.00"]]).utf8)
        let document = try DocumentReader().read(bytes, name: name, findings: &findings)
        #expect(document.format == .tikaDocx && findings.map(\.code.rawValue) == codes)
        #expect(
            codes.isEmpty
                || findings.first?.message.text
                    == "found tika-docx in a file that is named .html; the content decides"
        )
    }

    @Test(
        arguments: [
            ("a.TXT", "txt"), ("b/c.d/a", nil), (".profile", nil), ("2024.部门预算公开", nil), ("a.", nil), ("-", nil),
        ] as [(String, String?)])
    func suffixes(_ name: String, _ suffix: String?) { #expect(FileKind.suffix(of: name) == suffix) }

    /// Markup starts with a tag, comments passed over; in a file that is named so, tags of a page are enough.
    @Test(arguments: [
        ("<html>", "-", true), ("\u{FEFF} <!-- 注 --> <!DOCTYPE html>", "-", true),
        ("<?xml version='1.0'?><html/>", "-", true),
        ("<w:document>", "-", false), ("1 < 2", "-", false), ("说明<table>", "a.htm", true),
        ("说明<table>", "a.txt", false),
        ("Version:0.9\r\nStartHTML:71", "-", true),
    ])
    func markup(_ text: String, _ name: String, _ isMarkup: Bool) {
        #expect(FileKind.isMarkup(Array(text.utf8), name: name) == isMarkup)
    }

    @Test(
        arguments: [
            ("<?xml version=\"1.0\" encoding='GB2312'?>", "gb2312"), ("<meta charset=gbk>", "gbk"),
            ("<META http-equiv=x content=\"text/html; charset=gb18030\">", "gb18030"),
            ("<meta name=a><p>charset=x", nil), ("编码 charset=gbk", nil),
        ] as [(String, String?)])
    func encodings(_ text: String, _ encoding: String?) {
        #expect(FileKind.declaredEncoding(Array(text.utf8)) == encoding)
    }
}
