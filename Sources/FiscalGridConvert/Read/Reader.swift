import FiscalGridCore

/// A form in which users hold a document: how its content is told, and how it is read.
///
/// A form is declared in the file of its reader, and stands in ``all``.
public struct Reader: Sendable {
    /// The form that it reads.
    public var format: SourceFormat
    /// The suffixes of files of this form. The content decides; a file that is named otherwise leaves a finding.
    public var suffixes: [String]
    /// Why the content is of this form, for a person; `nil` if it is not.
    public var sniff: @Sendable (InputContent) throws(ConversionError) -> String?
    /// The document. Whatever is odd and still leaves one is a finding.
    public var read: @Sendable (InputContent, inout [Finding]) throws(ConversionError) -> SourceDocument

    /// Declares a reader.
    public init(
        format: SourceFormat, suffixes: [String],
        sniff: @escaping @Sendable (InputContent) throws(ConversionError) -> String?,
        read: @escaping @Sendable (InputContent, inout [Finding]) throws(ConversionError) -> SourceDocument
    ) {
        self.format = format
        self.suffixes = suffixes
        self.sniff = sniff
        self.read = read
    }

    /// All readers, in the order in which content is shown to them.
    public static let all: [Reader] = [.docx, .html, .tikaDocx, .tikaSAX, .tikaDoc, .wordText]
}
