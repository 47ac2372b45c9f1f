/// A form of input, by the name that `-f` takes and that the output reports. Each is declared beside its reader.
public struct SourceFormat: Hashable, Sendable {
    /// The name: `tika-docx`.
    public let rawValue: String
    /// True for text, where a place is a line; in markup a place is a paragraph, and its number says little to a reader.
    public let hasLines: Bool

    /// Names a form.
    public init(_ name: String, hasLines: Bool) {
        rawValue = name
        self.hasLines = hasLines
    }
}

/// How the bytes of a text stand for characters; the raw value is what `--encoding` takes.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// GB18030, which holds GBK and GB2312.
    case gb18030
}
