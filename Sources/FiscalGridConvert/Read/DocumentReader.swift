import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridZip

/// Reads a document in whatever form the user holds it: tells the form by its content, decodes it, and hands it to its reader.
///
///     let document = try DocumentReader().read(bytes, name: "budget.docx", findings: &findings)
public struct DocumentReader: Sendable {
    /// The form that the user names; `nil` to find it.
    public var format: SourceFormat?
    /// The encoding that the user names; `nil` to find it.
    public var encoding: TextEncoding?
    /// What an archive may cost.
    public var limits: ZipArchive.Limits

    /// Creates a reader.
    public init(
        format: SourceFormat? = nil, encoding: TextEncoding? = nil, limits: ZipArchive.Limits = ZipArchive.Limits()
    ) {
        self.format = format
        self.encoding = encoding
        self.limits = limits
    }

    /// The document in `bytes`.
    ///
    /// - Throws: ``ConversionError`` if the bytes are empty, another kind of file, damaged or in another encoding. Whatever else is odd leaves
    ///   a finding, a name that promises another form among them.
    public func read(
        _ bytes: [UInt8], name: String, findings: inout [Finding]
    ) throws(ConversionError) -> SourceDocument {
        let kind = try FileKind(bytes, name: name)
        if format == .docx || (format == nil && kind == .docx) {
            if kind != .docx {
                throw .unsupported(kind: kind.description, advice: "expected a Word .docx, which is a ZIP archive")
            }
            let document = try DocxReader(limits: limits).read(bytes, name: name, findings: &findings)
            noteSuffix(name, document.format, &findings)
            return document
        }
        if kind == .docx {
            throw .unsupported(kind: kind.description, advice: "expected text; leave -f out, or say -f docx")
        }
        return try readText(bytes, name: name, findings: &findings)
    }

    private func readText(
        _ bytes: [UInt8], name: String, findings: inout [Finding]
    ) throws(ConversionError) -> SourceDocument {
        let text = try TextDecoder(encoding: encoding).decode(bytes, declared: FileKind.declaredEncoding(bytes))
        if text.encoding == .utf8, let offset = text.bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
        // White space in the widest sense, a byte-order mark included; a page of it is not worth decoding.
        if text.bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
        if text.bytes.count < 4096, String(decoding: text.bytes, as: UTF8.self).isBlank { throw .empty }

        var document = SourceDocument(
            name: name, format: .html, sha256: SHA256.hexDigest(of: bytes), encoding: text.encoding, blocks: [])
        if format == .html || (format == nil && FileKind.isMarkup(text.bytes, name: name)) {
            document.blocks = try HTMLReader().read(text.withoutMark, findings: &findings)
            document.reason = format == nil ? "it starts with markup" : ""
        } else if format == nil, FileKind.isOtherXML(text.bytes) {
            throw .unsupported(
                kind: "an XML file that is no page", advice: "open it in Word, WPS or LibreOffice and save it as .docx")
        } else {
            let lines = TextLines(DocumentReader.withLineFeeds(text.bytes))
            for line in lines.forbidden {
                findings.append(
                    Finding(
                        "read.forbidden-character", .warning, at: Place(line: line),
                        "found a character that XML forbids; replaced by U+FFFD"))
            }
            if let format {
                document.format = format
            } else {
                let dialect = TextDialect(lines)
                (document.format, document.reason) = (dialect.format, dialect.reason)
            }
            let blocks =
                switch document.format {
                case .wordText: WordTextReader().read(lines, findings: &findings)
                case .tikaSAX: TikaSAXReader().read(lines, findings: &findings)
                default: TikaTextReader(isOfDoc: document.format == .tikaDoc).read(lines, findings: &findings)
                }
            document.blocks = PageFurniture.mark(blocks)
        }
        noteSuffix(name, document.format, &findings)
        return document
    }

    /// Word can end lines with CR alone.
    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        bytes.contains(0x0A) || !bytes.contains(0x0D) ? bytes : bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }

    /// The content decides, not the name; where the name says something else, so does a finding.
    private func noteSuffix(_ name: String, _ found: SourceFormat, _ findings: inout [Finding]) {
        guard format == nil, let suffix = FileKind.suffix(of: name) else { return }
        let isAsNamed =
            switch suffix {
            case "docx", "docm", "dotx", "dotm": found == .docx
            case "html", "htm", "xhtml", "xht": found == .html
            case "txt", "text": found != .docx && found != .html
            case "doc", "wps", "rtf", "pdf", "xls", "xlsx": false
            default: true
            }
        if isAsNamed { return }
        findings.append(
            Finding(
                "read.other-format", .info, at: Place(),
                "found \(found.rawValue) in a file that is named .\(suffix); the content decides"))
    }
}
