/// The forms of input that FiscalGrid reads; the raw value is what `-f` takes and what the output reports.
public enum SourceFormat: String, Sendable, CaseIterable {
    /// Word's own `.docx` (WordprocessingML, ISO/IEC 29500).
    case docx
    /// HTML: Word's and WPS's "web page", a page of a government site, Apache Tika's XHTML.
    case html
    /// Apache Tika's text of a `.docx`, one table cell a line (Tika 1.x to 3.3.1).
    case tikaDocx = "tika-docx"
    /// Apache Tika's text of a `.docx`, one table row a line (from Tika 3.3.2).
    case tikaSAX = "tika-sax"
    /// Apache Tika's text of a `.doc`: every paragraph is followed by a blank line.
    case tikaDoc = "tika-doc"
    /// Word's own "plain text", one table row a line, cells parted by TABs.
    case wordText = "word-text"

    /// True for text, where a place is a line; in markup a place is a paragraph, and its number says little to a reader.
    public var hasLines: Bool { self != .docx && self != .html }
}

/// How the bytes of a text stand for characters; the raw value is what `--encoding` takes.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// GB18030, which holds GBK and GB2312.
    case gb18030
}
