import Foundation
import TestSupport
import Testing

@Suite("Archives that lie, and files that are not what they are named") struct ArchiveTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Run { try Run.fiscalgrid(arguments, in: folder.url) }

    /// Each is refused with its reason, or read if nothing is wrong with it; nothing is written for one that is refused.
    @Test(.enabled(if: Clients.hasPython, Clients.missing)) func archives() throws {
        let made = try Clients.run("archives.py", folder.url.path, in: folder.url)
        try #require(made.status == 0, "\(made.errors)")
        let expected = [
            "good": "", "spans": "", "styles": "",
            "ratio": "word/document.xml unpacks to 1024 times its size, as a decompression bomb does",
            "declared": "refused: word/document.xml unpacks to 4095 MB or more; at most 512 MB are read",
            "lying": "as a decompression bomb does; at most 500 times are read",
            "cut": "the archive is cut off or damaged", "cut-in-entry": "the archive is cut off or damaged",
            "encrypted": "word/document.xml is encrypted; remove the password",
            "entries": "the archive has 10052 entries; a Word file has no more than 10000",
            "doctype": "word/document.xml:1: found a DOCTYPE; expected none",
            "external": "word/document.xml:1: found a DOCTYPE; expected none",
            "not-xml": "word/document.xml:1: Start tag expected", "broken-xml": "tag mismatch: r line 1 and body",
            "other-root": "found no w:body", "no-document": "the archive has no word/document.xml",
            "deep": "elements nest more than 256 deep", "bad-crc": "word/document.xml is damaged (CRC error)",
        ]
        #expect(Set(folder.files) == Set(expected.keys.map { "\($0).docx" }))
        for (name, message) in expected {
            let result = try run("convert", "\(name).docx", "-t", "json", "-o", "\(name).json")
            #expect(result.status == (message.isEmpty ? 0 : 1), "\(name): \(result.errors)")
            #expect(message.isEmpty || result.errors.contains(message), "\(name): \(result.errors)")
            #expect(!result.errors.contains("passwd") && !result.errors.contains("root:"))
            let isWritten = folder.files.contains("\(name).json")
            #expect(isWritten == message.isEmpty)
        }
    }

    /// The content decides; where the name says something else, so does the message.
    @Test func otherKinds() throws {
        let word = try [UInt8](
            Data(contentsOf: Project.root.appending(path: "Fixtures/docx-tbl-header/source.docx")))
        let page = try [UInt8](
            Data(contentsOf: Project.root.appending(path: "Fixtures/html-tika-xhtml/source.html")))
        func compound(_ stream: String) -> [UInt8] {
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + stream.utf8.flatMap { [$0, 0] }
        }
        for (name, bytes, message) in [
            ("a.docx", Array("%PDF-1.7".utf8), "found a PDF, though it is named .docx"),
            ("b.docx", compound("EncryptedPackage"), "found an encrypted Office file, though it is named .docx"),
            ("c.doc", compound("WordDocument"), "found a Word .doc of before 2007; open it in Word"),
            ("d.docx", Array("{\\rtf1".utf8), "found an RTF file, though it is named .docx"),
            ("e.html", Array("MIME-Version: 1.0\n".utf8), "found a web page in a single file (MHTML)"),
            (
                "g.mht", Array("From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n".utf8),
                "found a web page in a single file (MHTML); open"
            ),
            ("f.txt", Array("<?xml version=\"1.0\"?><w:wordDocument/>".utf8), "found an XML file that is no page"),
        ] {
            try folder.write(bytes, to: name)
            let result = try run("convert", name, "-t", "facts")
            #expect(result.status == 1 && result.errors.contains(message), "\(result.errors)")
        }
        for (name, bytes, format) in [("g.txt", word, "docx"), ("h.doc", page, "html"), ("i.docx", page, "html")] {
            try folder.write(bytes, to: name)
            let result = try run("inspect", name)
            let suffix = name.dropFirst(2)
            #expect(result.status == 0 && result.text.contains("\(name): \(format)"))
            #expect(
                result.text.contains("found \(format) in a file that is named .\(suffix); the content decides"),
                "\(result.text)")
        }
        // A form that is named is not told by the content, and nothing is said of the name.
        try folder.write(page, to: "page.txt")
        #expect(try !run("inspect", "page.txt", "-f", "html").text.contains("read.other-format"))
        try folder.write(word, to: "word.docx")
        let forced = try run("convert", "word.docx", "-f", "word-text", "-t", "facts")
        #expect(forced.status == 1 && forced.errors.contains("found a Word .docx; expected text"))
        let text = try run("convert", "page.txt", "-f", "docx", "-t", "facts")
        #expect(text.status == 1 && text.errors.contains("found text; expected a Word .docx"))
    }

    /// A folder is read in all forms; outputs of files that differ in the suffix alone keep it.
    @Test func folders() throws {
        for name in ["docx-tbl-header/source.docx", "html-tika-xhtml/source.html", "procurement-filled/source.txt"] {
            let bytes = try [UInt8](Data(contentsOf: Project.root.appending(path: "Fixtures/\(name)")))
            try folder.write(bytes, to: "in/" + name.split(separator: "/")[1])
            if name.hasSuffix("docx") {
                try folder.write(bytes, to: "in/B.DOCX")
                try folder.write(bytes, to: "in/~$urce.docx")
            }
        }
        #expect(try run("convert", "in", "-t", "xml", "-o", "out").status == 0)
        #expect(
            folder.files.filter { $0.hasPrefix("out") } == [
                "out/B.xml", "out/manifest.jsonl", "out/source.docx.xml", "out/source.html.xml", "out/source.txt.xml",
            ])
    }
}
