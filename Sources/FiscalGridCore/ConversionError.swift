/// Why a document could not be converted at all. Whatever leaves a usable result is a ``Finding`` instead.
public enum ConversionError: Error, Sendable, Equatable {
    /// The file could not be read; the reason is the operating system's.
    case unreadable(reason: String)
    /// The file has no byte, or only white space.
    case empty
    /// The bytes are of another kind of file; the advice says what to do with it.
    case unsupported(kind: String, advice: String)
    /// The bytes at a 0-based offset are not text in the encoding that the rest is in, or that was named.
    case invalidText(encoding: TextEncoding, offset: Int, line: Int, byte: UInt8)
    /// The byte at a 0-based offset never stands in text.
    case binary(offset: Int)
    /// The bytes are a ZIP archive that cannot be read: cut off, damaged, encrypted.
    case archive(reason: String)
    /// Reading on would cost more than any real document does.
    case limit(reason: String)
    /// A part of the document, or the whole, is not the markup that it should be; the line is 1-based.
    case malformed(part: String, line: Int, reason: String)
    /// libxml2 did not accept what would be written: our defect, or a schema stricter than the mapper knows.
    case invalidOutput([ValidationProblem])
    /// The document has not the table that is asked for; the reason says what it has.
    case noTable(String)
    /// A schema cannot be used; the reasons name file and line.
    case schema(reasons: [String])

    /// A stable name for programs, as in `{"error": {"code": …}}`.
    public var code: String {
        switch self {
        case .unreadable: "input.unreadable"
        case .empty: "input.empty"
        case .unsupported: "input.unsupported"
        case .invalidText: "input.invalid-text"
        case .binary: "input.binary"
        case .archive: "input.archive"
        case .limit: "input.limit"
        case .malformed: "input.malformed"
        case .invalidOutput: "output.invalid"
        case .noTable: "table.missing"
        case .schema: "schema.invalid"
        }
    }
}

extension ConversionError: CustomStringConvertible {
    /// `place: what was found; what was expected or what to do`, without the file's name.
    public var description: String {
        switch self {
        case .unreadable(let reason):
            "cannot be read: \(reason)"
        case .empty:
            "the file is empty; expected the text of a disclosure"
        case .unsupported(let kind, let advice):
            "found \(kind); \(advice)"
        case .invalidText(let encoding, let offset, let line, let byte):
            "\(line): byte 0x\(String(byte, radix: 16, uppercase: true)) at offset \(offset) is not "
                + "\(encoding.rawValue.uppercased()); the file is damaged, or in another encoding (--encoding)"
        case .binary(let offset):
            "a NUL byte at offset \(offset): this is not text, unless it is UTF-16 without a byte-order mark (--encoding utf-16le)"
        case .archive(let reason):
            "cannot be unpacked: \(reason)"
        case .limit(let reason):
            "refused: \(reason)"
        case .malformed(let part, let line, let reason):
            "\(part):\(line): \(reason)"
        case .invalidOutput(let problems):
            problems.map(\.description).joined(separator: "\n")
        case .noTable(let reason):
            reason
        case .schema(let reasons):
            reasons.joined(separator: "\n")
        }
    }
}
