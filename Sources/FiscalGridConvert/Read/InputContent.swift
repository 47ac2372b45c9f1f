import FiscalGridCore
import FiscalGridSupport
import FiscalGridZip

/// The bytes of an input, and what more than one reader asks of them: each is worked out once.
///
/// It belongs to one task.
public final class InputContent {
    /// The bytes.
    public let bytes: [UInt8]
    /// The name as the user gave it.
    public let name: String
    /// What an archive may cost.
    public let limits: ZipArchive.Limits
    private let encoding: TextEncoding?

    init(_ bytes: [UInt8], name: String, limits: ZipArchive.Limits, encoding: TextEncoding?) {
        self.bytes = bytes
        self.name = name
        self.limits = limits
        self.encoding = encoding
    }

    /// True for a ZIP archive.
    private(set) lazy var isArchive: Bool =
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
        || ZipArchive.bytesBefore(bytes) != nil

    /// The archive without bytes before it.
    var archive: [UInt8] {
        let before = ZipArchive.bytesBefore(bytes) ?? 0
        return before > 0 ? Array(bytes[before...]) : bytes
    }

    /// What kind of file it is, if it is one that no reader reads.
    private(set) lazy var foreign = FileKind.foreign(self)

    /// A document of these blocks.
    public func document(
        _ format: SourceFormat, _ blocks: [SourceBlock], encoding: TextEncoding? = nil, reason: String = ""
    ) -> SourceDocument {
        SourceDocument(
            name: name, format: format, sha256: SHA256.hexDigest(of: bytes), reason: reason, encoding: encoding,
            blocks: blocks)
    }

    // MARK: Text

    private var knownText: TextDecoder.Text?

    /// The text, as UTF-8.
    ///
    /// - Throws: ``ConversionError`` if the bytes are no text, or blank.
    func text() throws(ConversionError) -> TextDecoder.Text {
        if let knownText { return knownText }
        let text = try decode()
        knownText = text
        return text
    }

    private func decode() throws(ConversionError) -> TextDecoder.Text {
        if isArchive {
            throw .unsupported(
                kind: foreign?.kind ?? "a Word .docx", advice: "expected text; leave -f out, or say -f docx")
        }
        let text = try TextDecoder(encoding: encoding).decode(bytes, declared: FileKind.declaredEncoding(bytes))
        if text.encoding == .utf8, let offset = text.bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
        // White space in the widest sense, a byte-order mark included; a page of it is not worth decoding.
        if text.bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
        if text.bytes.count < 4096, String(decoding: text.bytes, as: UTF8.self).isBlank { throw .empty }
        return text
    }

    /// True if the text starts as a page does.
    func isMarkup() throws(ConversionError) -> Bool {
        if isArchive || foreign != nil { return false }
        return FileKind.isMarkup(try text().bytes, name: name)
    }

    private var knownLines: TextLines?

    /// The lines of the text.
    func lines() throws(ConversionError) -> TextLines {
        if let knownLines { return knownLines }
        let bytes = try text().bytes
        // Word can end lines with CR alone.
        let lines = TextLines(
            bytes.contains(0x0A) || !bytes.contains(0x0D) ? bytes : bytes.map { $0 == 0x0D ? 0x0A : $0 })
        knownLines = lines
        return lines
    }

    private var knownDialect: TextDialect?

    private func dialect() throws(ConversionError) -> TextDialect {
        if let knownDialect { return knownDialect }
        let dialect = TextDialect(try lines())
        knownDialect = dialect
        return dialect
    }

    /// Why the text is of a form of those that are derived from Word; `nil` if it is of another.
    func reason(for format: SourceFormat) throws(ConversionError) -> String? {
        if isArchive || foreign != nil { return nil }
        if FileKind.isOtherXML(try text().bytes) { return nil }
        let dialect = try dialect()
        return dialect.format == format ? dialect.reason : nil
    }

    /// A document whose blocks `read` makes of the lines.
    func textDocument(
        _ format: SourceFormat, _ findings: inout [Finding],
        _ read: (TextLines, inout [Finding]) -> [SourceBlock]
    ) throws(ConversionError) -> SourceDocument {
        let lines = try lines()
        for line in lines.forbidden {
            findings.append(Finding(.readForbiddenCharacter, .warning, at: Place(line: line)))
        }
        return document(format, PageFurniture.mark(read(lines, &findings)), encoding: try text().encoding)
    }
}
