import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport

/// For whom CSV is written.
public enum CSVFlavor: String, Sendable, CaseIterable {
    /// For programs: the quoting of RFC 4180, UTF-8 without a byte-order mark, lines end with LF.
    case rfc4180
    /// For Excel: a byte-order mark, without which it takes Chinese for another encoding, CRLF, and text that it would run as a
    /// formula behind an apostrophe. Numbers are never touched.
    case excel
}

/// Writes CSV a field at a time.
struct CSVEncoder: ~Copyable {
    private var buffer: OutputBuffer
    private let flavor: CSVFlavor
    private var isAtStart = true

    init(_ flavor: CSVFlavor, expectedSize: Int = 1 << 14) {
        self.flavor = flavor
        buffer = OutputBuffer(capacity: expectedSize)
    }

    /// What has been written.
    consuming func finished() -> [UInt8] { buffer.finished() }

    /// The mark that a file starts with; empty for none.
    static func start(of flavor: CSVFlavor) -> [UInt8] { flavor == .excel ? [0xEF, 0xBB, 0xBF] : [] }

    /// A field of the line; text that Excel would run is made harmless.
    mutating func field(_ text: String) {
        separate()
        let text = CSVEncoder.harmless(text, flavor)
        append(CSVEncoder.needsQuotes(text) ? CSVEncoder.quoted(text) : text)
    }

    /// A field that holds neither commas nor quotes: a number, a name of ours.
    mutating func plain(_ text: String) {
        separate()
        append(text)
    }

    /// Fields that were encoded before.
    mutating func encoded(_ fields: [UInt8]) {
        separate()
        buffer.append(fields)
    }

    mutating func endLine() {
        if flavor == .excel { buffer.append(0x0D) }
        buffer.append(0x0A)
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { buffer.append(UInt8(ascii: ",")) }
        isAtStart = false
    }

    private mutating func append(_ text: String) { buffer.append(text) }

    /// The text as a flavor writes it: what Excel would run stands behind an apostrophe.
    static func harmless(_ text: String, _ flavor: CSVFlavor) -> String {
        flavor == .excel && wouldRun(text) ? "'" + text : text
    }

    /// True for text that starts as a formula does (OWASP's list, full-width forms too), and is no number.
    private static func wouldRun(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        switch first {
        case "=", "@", "\t", "\r", "\n", "＝", "＠": return true
        // A percentage is a number too, and a dash alone is nothing that Excel would run.
        case "+", "-", "＋", "－":
            let number = text.utf8.last == UInt8(ascii: "%") ? String(text.dropLast()) : text
            return Amount(printed: number) == nil && !CellReader.isDash(text)
        default: return false
        }
    }

    private static func needsQuotes(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    }

    /// Quotes are doubled byte by byte: to Swift a quote with a combining mark behind it is another character.
    static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }
}
