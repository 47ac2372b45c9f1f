import FiscalGridCore

/// What kind of file bytes are, by their content, whatever the name says.
enum FileKind: Equatable, CustomStringConvertible {
    /// A ZIP archive with a Word document in it.
    case docx
    /// Text or markup, or what may be either.
    case text

    var description: String {
        switch self {
        case .docx: "a Word .docx"
        case .text: "text"
        }
    }

    /// Looks at the first bytes, and for archives at the names inside.
    ///
    /// - Throws: ``ConversionError/unsupported(kind:advice:)`` for a file of another kind, with what to do with it.
    init(_ bytes: [UInt8], name: String) throws(ConversionError) {
        if bytes.isEmpty { throw .empty }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            if let other = FileKind.otherArchive(bytes) { throw FileKind.unsupported(other, name) }
            self = .docx
            return
        }
        if let foreign = FileKind.foreign(bytes) { throw FileKind.unsupported(foreign, name) }
        self = .text
    }

    private typealias Foreign = (kind: String, advice: String)

    private static func unsupported(_ foreign: Foreign, _ name: String) -> ConversionError {
        // A wrong name is the likeliest reason why it came here.
        let named = suffix(of: name).map { ", though it is named .\($0)" } ?? ""
        let isNamedSo =
            suffix(of: name).map { foreign.kind.contains(".\($0)") || foreign.kind.lowercased().hasSuffix(" \($0)") }
            ?? true
        return .unsupported(kind: foreign.kind + (isNamedSo ? "" : named), advice: foreign.advice)
    }

    private static let sheets = "FiscalGrid reads Word documents; save the sheets as CSV to use them as they are"
    private static let save = "open it in Word, WPS or LibreOffice and save it as .docx"

    private static func foreign(_ bytes: [UInt8]) -> Foreign? {
        func starts(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
        if starts("%PDF-") {
            return ("a PDF", "a PDF does not say where its cells are; find the Word file that was published with it")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compoundFile(bytes) }
        if starts("{\\rtf") { return ("an RTF file", save) }
        if starts("MIME-Version:") || starts("Mime-Version:") {
            return (
                "a web page in a single file (MHTML)", "open it in Word and save it as .docx, or as a web page (.htm)"
            )
        }
        if bytes.starts(with: [0x1F, 0x8B]) || starts("7z\u{BC}") || starts("Rar!") {
            return ("a compressed archive", "unpack it and name the files inside")
        }
        return nil
    }

    /// Compound files (MS-CFB) are told by the names of their streams, which are UTF-16.
    private static func compoundFile(_ bytes: [UInt8]) -> Foreign {
        if contains("EncryptedPackage", utf16: true, in: bytes) {
            return ("an encrypted Office file", "open it with its password and save it without one")
        }
        if contains("WordDocument", utf16: true, in: bytes) {
            return ("a Word .doc of before 2007", "\(save), or convert it to text with Apache Tika (tika --text)")
        }
        if contains("Workbook", utf16: true, in: bytes) || contains("Book", utf16: true, in: bytes) {
            return ("an Excel .xls workbook", sheets)
        }
        return ("a Microsoft Office file of before 2007", save)
    }

    /// An archive that is no Word file; one without a directory is left to the reader, which says what is wrong with it.
    private static func otherArchive(_ bytes: [UInt8]) -> Foreign? {
        if contains("word/", in: bytes) || contains("officeDocument", in: bytes) { return nil }
        if contains("xl/workbook", in: bytes) { return ("an Excel .xlsx workbook", sheets) }
        if contains("ppt/presentation", in: bytes) {
            return ("a PowerPoint presentation", "FiscalGrid reads Word documents")
        }
        if contains("mimetypeapplication/vnd.oasis.opendocument", in: bytes) {
            return ("an OpenDocument file", save)
        }
        if !contains("[Content_Types].xml", in: bytes), contains("PK\u{05}\u{06}", in: bytes) {
            return ("a ZIP archive", "unpack it and name the files inside")
        }
        return nil
    }

    private static func contains(_ name: String, utf16: Bool = false, in bytes: [UInt8]) -> Bool {
        let needle = utf16 ? name.utf8.flatMap { [$0, 0] } : Array(name.utf8)
        return bytes.withUnsafeBufferPointer { bytes in needle.withUnsafeBufferPointer { bytes.contains($0) } }
    }

    /// The suffix of a file's name in lower case; `nil` for standard input, and for a name without one.
    static func suffix(of name: String) -> String? {
        guard let last = name.split(separator: "/").last, let dot = last.lastIndex(of: "."), dot != last.startIndex
        else {
            return nil
        }
        let suffix = last[last.index(after: dot)...].lowercased()
        return suffix.isEmpty || suffix.utf8.count > 5 ? nil : suffix
    }

    // MARK: Markup

    /// True if a text starts as a page does. A tag somewhere in a disclosure is none.
    static func isMarkup(_ text: [UInt8]) -> Bool {
        var head = text.prefix(4096).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        while head.starts(with: "<!--".utf8) || head.starts(with: "<?".utf8) {
            guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return true }
            head = head[(end + 1)...].drop { $0 <= 0x20 }
        }
        let word = String(decoding: head.prefix(16), as: UTF8.self).lowercased()
        return [
            "<!doctype", "<html", "<head", "<body", "<meta", "<title", "<table", "<div", "<p>", "<p ", "<style", "<h1",
            "<h2", "<span",
        ]
        .contains { word.hasPrefix($0) }
    }

    /// True for XML other than a page: Word's XML of 2003, a package in one file, our own output.
    static func isOtherXML(_ text: [UInt8]) -> Bool {
        let head = text.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        return head.starts(with: "<?xml".utf8)
    }

    /// What `charset` or an XML declaration names; `nil` if neither does.
    static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096)
        guard head.contains(UInt8(ascii: "<")) else { return nil }
        return head.withUnsafeBufferPointer { head in
            for label in ["charset=", "encoding="] as [StaticString] {
                guard let found = head.firstRange(of: label) else { continue }
                let name = head[found.upperBound...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }.prefix(24).prefix {
                    Unicode.Scalar($0).properties.isAlphabetic || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
                }
                if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
            }
            return nil
        }
    }
}
