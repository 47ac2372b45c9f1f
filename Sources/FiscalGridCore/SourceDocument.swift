/// What a reader makes of a file: paragraphs and raw tables in reading order, before anything is interpreted.
///
/// Blank paragraphs are not kept: they hold no word, and the line numbers still tell how far apart two blocks stand.
public struct SourceDocument: Sendable {
    /// The name as the user gave it; `-` for standard input.
    public var name: String
    /// How the bytes were read.
    public var format: SourceFormat
    /// The SHA-256 digest of the input's bytes, in 64 lower-case hexadecimal digits.
    public var sha256: String
    /// How it was told, for a person: `5 of 7 lines with a TAB start with one`; empty if it was forced.
    public var reason: String
    /// The encoding of a text; `nil` where the file is no text.
    public var encoding: TextEncoding?
    /// Paragraphs and tables, top to bottom.
    public var blocks: [SourceBlock]

    /// Creates a document from what a reader found.
    public init(
        name: String, format: SourceFormat, sha256: String, reason: String = "", encoding: TextEncoding? = nil,
        blocks: [SourceBlock]
    ) {
        self.name = name
        self.format = format
        self.sha256 = sha256
        self.reason = reason
        self.encoding = encoding
        self.blocks = blocks
    }
}

extension SourceDocument {
    /// How its places are told; for text, by lines alone.
    public var paths: MarkupPaths { format.hasLines ? MarkupPaths() : MarkupPaths(blocks) }
}

/// One block of a document.
public enum SourceBlock: Sendable {
    case paragraph(Paragraph)
    case table(RawTable)
}
