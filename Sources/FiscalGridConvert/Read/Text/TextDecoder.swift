import FiscalGridCore
import FiscalGridLanguage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes UTF-8 of the bytes of a text: UTF-8, UTF-16 or GB18030, with or without a byte-order mark.
///
/// The encoding is told by the mark; else the bytes are UTF-8 if they are well-formed; else what the markup declares; else GB18030, which
/// holds GBK and GB2312. A text that is UTF-8 but for a few bytes is a damaged one, and no GB18030.
struct TextDecoder {
    /// A text as UTF-8.
    struct Text {
        /// The text; a byte-order mark of UTF-8 is still there.
        var bytes: [UInt8]
        var encoding: TextEncoding

        /// The text without a byte-order mark.
        var withoutMark: [UInt8] {
            TextDecoder.mark(bytes).map { $0.encoding == .utf8 ? Array(bytes.dropFirst($0.length)) : bytes } ?? bytes
        }
    }

    /// The encoding that the user names; `nil` to find it.
    let encoding: TextEncoding?

    /// The text of `bytes`; `declared` is the encoding that the markup names.
    ///
    /// - Throws: ``ConversionError/invalidText(encoding:offset:line:byte:)`` with the first byte that does not fit.
    func decode(_ bytes: [UInt8], declared: @autoclosure () -> String?) throws(ConversionError) -> Text {
        let mark = TextDecoder.mark(bytes)
        switch encoding ?? mark?.encoding {
        case .utf8: return try utf8(bytes)
        case .utf16LittleEndian?: return try convert(bytes, .utf16LittleEndian, "UTF-16LE", skipping: mark?.length ?? 0)
        case .utf16BigEndian?: return try convert(bytes, .utf16BigEndian, "UTF-16BE", skipping: mark?.length ?? 0)
        case .gb18030?: return try convert(bytes, .gb18030, "GB18030")
        case nil: break
        }
        guard let offset = UTF8Check.offsetOfInvalid(bytes) else { return Text(bytes: bytes, encoding: .utf8) }
        if let declared = declared(), !declared.hasPrefix("gb"), !declared.hasPrefix("utf") {
            // A page may be of any encoding that the system knows. Those of one byte a character take any bytes: pages that are GBK declare
            // them too.
            let takesAll = ["iso-8859", "windows-125", "latin", "ascii", "us-ascii"].contains { declared.hasPrefix($0) }
            if takesAll, let text = try? convert(bytes, .gb18030, "GB18030") { return text }
            if let text = try? convert(bytes, .utf8, declared) { return text }
        }
        if UTF8Check.isDamaged(bytes) { throw invalid(bytes, .utf8, at: offset) }
        do throws(ConversionError) {
            return try convert(bytes, .gb18030, "GB18030")
        } catch .invalidText(_, let other, _, _) where other < offset {
            // Neither: the encoding that reaches further is the likelier one.
            throw invalid(bytes, .utf8, at: offset)
        } catch {
            throw error
        }
    }

    /// The encoding that a byte-order mark names, and the length of the mark.
    static func mark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    private func utf8(_ bytes: [UInt8]) throws(ConversionError) -> Text {
        if let offset = UTF8Check.offsetOfInvalid(bytes) { throw invalid(bytes, .utf8, at: offset) }
        return Text(bytes: bytes, encoding: .utf8)
    }

    private func invalid(_ bytes: [UInt8], _ encoding: TextEncoding, at offset: Int) -> ConversionError {
        let line = bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        return .invalidText(encoding: encoding, offset: offset, line: line, byte: bytes[offset])
    }

    /// Converts with the system's iconv, which names the first byte that does not fit.
    private func convert(
        _ bytes: [UInt8], _ encoding: TextEncoding, _ name: String, skipping: Int = 0
    ) throws(ConversionError) -> Text {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
            throw .unsupported(
                kind: "text in \(name)", advice: "this system cannot convert it; convert it to UTF-8 first")
        }
        defer { iconv_close(converter) }
        let total = bytes.count
        var offset = skipping
        var output: [UInt8] = []
        output.reserveCapacity(total * 3 / 2 + 16)
        var isWhole = true
        bytes.withUnsafeBytes { source in
            withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 16) { piece in
                // iconv only reads from here, though its type says otherwise.
                var from = UnsafeMutablePointer(mutating: source.bindMemory(to: CChar.self).baseAddress)
                    .map { $0 + offset }
                var left = total - offset
                while left > 0 {
                    var to = piece.bindMemory(to: CChar.self).baseAddress
                    var room = piece.count
                    let result = iconv(converter, &from, &left, &to, &room)
                    let written = UnsafeRawBufferPointer(piece)[..<(piece.count - room)]
                    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: written))
                    if result == -1, errno != E2BIG {
                        isWhole = false
                        break
                    }
                }
                offset = total - left
            }
        }
        if !isWhole { throw invalid(bytes, encoding, at: min(offset, total - 1)) }
        return Text(bytes: output, encoding: encoding)
    }
}

/// Well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Check {
    /// The offset of the first byte that is not part of it; `nil` if all are.
    static func offsetOfInvalid(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let first = bytes[index]
                if first < 0x80 {
                    index += 1
                } else if (0xE1...0xEC).contains(first), index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
                    bytes[index + 2] & 0xC0 == 0x80
                {
                    // Nearly all Chinese text.
                    index += 3
                } else {
                    guard let length = length(bytes, at: index) else { return index }
                    index += length
                }
            }
            return nil
        }
    }

    /// True for UTF-8 in which a few bytes are wrong: of the characters beyond ASCII most are well-formed.
    static func isDamaged(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var whole = 0
            var wrong = 0
            var index = 0
            while index < bytes.count {
                guard let length = length(bytes, at: index) else {
                    wrong += 1
                    index += 1
                    continue
                }
                // Two bytes of GBK are often two well-formed bytes of UTF-8; three seldom are.
                if length > 2 { whole += 1 }
                index += length
            }
            return whole > wrong
        }
    }

    /// The length of the character at an offset; `nil` if it is not well-formed.
    @inline(__always)
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard index + length <= bytes.count, (low...high).contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
