import FiscalGridCore
import FiscalGridLanguage

/// Tells files that no reader reads, and markup from text.
enum FileKind {
    /// A kind of file, and what to do with it.
    typealias Foreign = (kind: String, advice: String)

    /// Suffixes of such files.
    static var unread: Set<String> { Set(kinds.flatMap(\.suffixes)) }

    /// Suffixes of data, which no reader takes for a document of tables by itself.
    static let data: Set<String> = ["csv", "tsv", "json", "jsonl", "ndjson"]

    /// The suffixes of each kind, and what to do with its files.
    static let kinds: [(suffixes: [String], advice: String)] = [
        (["pdf", "ofd"], findWord),
        (["doc", "dot", "wps", "wpt", "odt", "ott", "fodt", "rtf"], save),
        (["xls", "xlsx", "xlsm", "et", "ods"], sheets),
        (["mht", "mhtml"], saveMHTML),
        (["zip", "rar", "7z", "gz", "tar"], unpack),
    ]

    /// Why content is refused that no reader knows.
    static func refusal(of content: InputContent) -> ConversionError {
        guard let foreign = content.foreign else {
            return .unsupported(kind: "an XML file that is no page", advice: save)
        }
        // A wrong name is the likeliest reason why it came here.
        let suffix = suffix(of: content.name)
        let isNamedSo =
            suffix.map { suffix in
                foreign.kind.lowercased().containsBytes(of: suffix)
                    || kinds.contains { $0.suffixes.contains(suffix) && foreign.advice.containsBytes(of: $0.advice) }
            } ?? true
        let named = isNamedSo ? "" : suffix.map { ", though it is named .\($0)" } ?? ""
        return .unsupported(kind: foreign.kind + named, advice: foreign.advice)
    }

    /// What the first bytes tell, and for archives the names inside; `nil` for what a reader may read.
    static func foreign(_ content: InputContent) -> Foreign? {
        content.isArchive ? otherArchive(content.bytes) : foreign(content.bytes)
    }

    private static let findWord = "find the Word file that was published with it"
    private static let saveMHTML = "open it in Word and save it as .docx, or as a web page (.htm)"
    private static let unpack = "unpack it and name the files inside"
    private static let sheets = "FiscalGrid reads Word documents; save the sheets as CSV to use them as they are"
    private static let save = "open it in Word, WPS or LibreOffice and save it as .docx"

    private static func foreign(_ bytes: [UInt8]) -> Foreign? {
        func starts(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
        if starts("%PDF-") {
            return ("a PDF", "a PDF does not say where its cells are; \(findWord)")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compoundFile(bytes) }
        if starts("{\\rtf") { return ("an RTF file", save) }
        if isMHTML(bytes) {
            return ("a web page in a single file (MHTML)", saveMHTML)
        }
        if bytes.starts(with: [0x1F, 0x8B]) || starts("7z\u{BC}") || starts("Rar!") {
            return ("a compressed archive", unpack)
        }
        return nil
    }

    /// A message (RFC 2557): header lines, MIME-Version among them. Browsers and WPS begin with others.
    private static func isMHTML(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, (0x41...0x5A).contains(first & 0xDF) else { return false }
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        if head.hasPrefix("mime-version:") { return true }
        return head.containsBytes(of: "\nmime-version:") && head.hasPrefix("from:")
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
        // Some packers write names in capitals, or with the sign of Windows.
        if ["word/", "word\\", "Word/", "WORD/", "officeDocument"].contains(where: { contains($0, in: bytes) }) {
            return nil
        }
        if contains("xl/workbook", in: bytes) { return ("an Excel .xlsx workbook", sheets) }
        if contains("ppt/presentation", in: bytes) {
            return ("a PowerPoint presentation", "FiscalGrid reads Word documents")
        }
        if contains("mimetypeapplication/vnd.oasis.opendocument", in: bytes) {
            return ("an OpenDocument file", save)
        }
        if !contains("[Content_Types].xml", in: bytes), contains("PK\u{05}\u{06}", in: bytes) {
            return ("a ZIP archive", unpack)
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

    /// True if a text starts as a page does, comments passed over; in a file that is named so, if it has tags of a page at all.
    static func isMarkup(_ text: [UInt8], name: String) -> Bool {
        var head = text.prefix(1 << 16).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        // What Windows puts on the clipboard as HTML.
        if head.starts(with: "Version:".utf8), contains("StartHTML:", in: Array(head.prefix(256))) { return true }
        while true {
            if head.starts(with: "<!--".utf8) {
                head = dropping(through: "-->", head) ?? []
            } else if head.starts(with: "<?".utf8) {
                head = dropping(through: ">", head) ?? []
            } else {
                break
            }
            head = head.drop { $0 <= 0x20 }
            if head.isEmpty { return true }
        }
        let second = head.dropFirst().first ?? 0
        let startsWithTag =
            head.first == UInt8(ascii: "<")
            && ((0x61...0x7A).contains(second | 0x20) || second == UInt8(ascii: "%") || second == UInt8(ascii: "!"))
        if startsWithTag { return !isWordXML(head) }
        guard let suffix = suffix(of: name), ["html", "htm", "xhtml", "xht"].contains(suffix) else { return false }
        let start = String(decoding: text.prefix(4096), as: UTF8.self).lowercased()
        return ["<html", "<body", "<table", "<div", "<p>", "<p "].contains { start.contains($0) }
    }

    private static func dropping(through end: String, _ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        bytes.withUnsafeBufferPointer { buffer in
            Array(end.utf8).withUnsafeBufferPointer { end in buffer.firstRange(of: end)?.upperBound }
        }.map { bytes.dropFirst($0) }
    }

    /// An element with a prefix, such as w:wordDocument, starts no page.
    private static func isWordXML(_ head: ArraySlice<UInt8>) -> Bool {
        head.dropFirst().prefix(24).prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: ":"))
    }

    /// True for XML other than a page: Word's XML of 2003, a package in one file, our own output.
    static func isOtherXML(_ text: [UInt8]) -> Bool {
        let head = text.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        return head.starts(with: "<?xml".utf8)
    }

    /// What the `charset` of a meta element, or an XML declaration, names; `nil` if neither does.
    static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        var rest = head[...]
        if rest.hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") {
            if let name = value(of: "encoding", in: rest[..<end]) { return name }
        }
        while let start = rest.firstRange(of: "<meta") {
            let end = rest[start.upperBound...].firstIndex(of: ">") ?? rest.endIndex
            if let name = value(of: "charset", in: rest[start.upperBound..<end]) { return name }
            rest = rest[end...]
        }
        return nil
    }

    private static func value(of label: String, in tag: Substring) -> String? {
        guard let found = tag.firstRange(of: label) else { return nil }
        let rest = tag[found.upperBound...].drop { $0 == " " }
        guard rest.first == "=" else { return nil }
        let name = rest.dropFirst().drop { "\"' ".contains($0) }.prefix {
            $0.isLetter || $0.isNumber || "-_".contains($0)
        }
        return name.isEmpty || name.count > 24 ? nil : String(name)
    }
}

/// What to do with files of a folder that are documents in no form that is read.
public enum UnreadFile {
    /// What to do with a file, by the suffix of its name; `nil` for one that is no document by its name.
    public static func advice(for name: String) -> String? {
        guard let suffix = FileKind.suffix(of: name) else { return nil }
        return FileKind.kinds.first { $0.suffixes.contains(suffix) }?.advice
    }
}
