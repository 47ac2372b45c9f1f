import FiscalGridCore
import FiscalGridLanguage
import FiscalGridZip

/// Reads a document in whatever form the user holds it: the readers look at its content, and the first that knows it reads it.
///
///     let document = try DocumentReader().read(bytes, name: "budget.docx", findings: &findings)
public struct DocumentReader: Sendable {
    /// The form that the user names; `nil` to find it.
    public var format: SourceFormat?
    /// The encoding that the user names; `nil` to find it.
    public var encoding: TextEncoding?
    /// What an archive may cost.
    public var limits: ZipArchive.Limits
    private let readers: [Reader]

    /// Creates a reader of all forms in `readers`.
    public init(
        format: SourceFormat? = nil, encoding: TextEncoding? = nil, limits: ZipArchive.Limits = ZipArchive.Limits(),
        readers: [Reader] = Reader.all
    ) {
        self.format = format
        self.encoding = encoding
        self.limits = limits
        self.readers = readers
    }

    /// The document in `bytes`.
    ///
    /// - Throws: ``ConversionError`` if the bytes are empty, another kind of file, damaged or in another encoding. Whatever else is odd leaves
    ///   a finding, a name that promises another form among them.
    public func read(
        _ bytes: [UInt8], name: String, findings: inout [Finding]
    ) throws(ConversionError) -> SourceDocument {
        if bytes.isEmpty { throw .empty }
        let content = InputContent(bytes, name: name, limits: limits, encoding: encoding)
        if let format, let reader = readers.first(where: { $0.format == format }) {
            if content.foreign != nil { throw FileKind.refusal(of: content) }
            return try reader.read(content, &findings)
        }
        for reader in readers {
            guard let reason = try reader.sniff(content) else { continue }
            var document = try reader.read(content, &findings)
            if document.reason.isEmpty { document.reason = reason }
            noteSuffix(name, reader, &findings)
            return document
        }
        throw FileKind.refusal(of: content)
    }

    /// The content decides, not the name; where the name says something else, so does a finding.
    private func noteSuffix(_ name: String, _ reader: Reader, _ findings: inout [Finding]) {
        guard let suffix = FileKind.suffix(of: name), !reader.suffixes.contains(suffix),
            FileKind.unread.contains(suffix) || FileKind.data.contains(suffix)
                || readers.contains(where: { $0.suffixes.contains(suffix) })
        else { return }
        findings.append(
            Finding(
                .readOtherFormat, FileKind.data.contains(suffix) ? .warning : .info, at: Place(),
                ["format": .text(reader.format.rawValue), "suffix": .text(suffix)]))
    }
}
