import FiscalGridCore

/// Refuses what is no text of a disclosure, by content and with advice, before anything is read.
struct InputCheck {
    /// - Throws: ``ConversionError`` for an empty file, another kind of file, a NUL byte or bytes that are not UTF-8.
    static func check(_ bytes: [UInt8]) throws(ConversionError) {
        if let (kind, advice) = foreignKind(bytes) { throw .unsupported(kind: kind, advice: advice) }
        if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
        if let offset = offsetOfInvalidUTF8(bytes) {
            let line = bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
            throw .notUTF8(offset: offset, line: line, byte: bytes[offset])
        }
        // White space in the widest sense, a byte-order mark included; a page of it is not worth decoding.
        if bytes.count < 4096, String(decoding: bytes, as: UTF8.self).isBlank { throw .empty }
        if bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    }

    /// The kind of a file that is not ours to read, by its first bytes, and what to do with it.
    private static func foreignKind(_ bytes: [UInt8]) -> (kind: String, advice: String)? {
        func starts(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
        let tika = "convert it to text with Apache Tika first (tika --text)"
        if starts("%PDF-") {
            return ("a PDF", "a PDF does not say where its cells are; find the Word file that was published with it")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return oleKind(bytes) ?? ("a Microsoft Office file of before 2007", tika)
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return zipKind(bytes) ?? ("a ZIP archive", "unpack it and name the files inside")
        }
        if starts("{\\rtf") { return ("an RTF file", tika) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return ("UTF-16 text", "convert it first (iconv -f UTF-16 -t UTF-8)")
        }
        let head = bytes.prefix(1024).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        let word = String(decoding: head.prefix(15), as: UTF8.self).lowercased()
        if word.hasPrefix("<?xml") || word.hasPrefix("<html") || word.hasPrefix("<!doctype html") {
            return ("markup", "expected plain text; convert the document with Apache Tika (tika --text)")
        }
        return nil
    }

    /// Word or Excel, told by the stream names of the compound file, which are UTF-16.
    private static func oleKind(_ bytes: [UInt8]) -> (kind: String, advice: String)? {
        if contains("Workbook", utf16: true, in: bytes) || contains("Book", utf16: true, in: bytes) {
            return (
                "an Excel .xls workbook",
                "FiscalGrid reads Word documents; save the sheets as CSV to use them as they are"
            )
        }
        if contains("WordDocument", utf16: true, in: bytes) {
            return ("a Word .doc of before 2007", "convert it to text with Apache Tika first (tika --text)")
        }
        return nil
    }

    private static func zipKind(_ bytes: [UInt8]) -> (kind: String, advice: String)? {
        if contains("word/", utf16: false, in: bytes) {
            return ("a Word .docx", "convert it to text with Apache Tika first (tika --text)")
        }
        if contains("xl/", utf16: false, in: bytes) {
            return (
                "an Excel .xlsx workbook",
                "FiscalGrid reads Word documents; save the sheets as CSV to use them as they are"
            )
        }
        return nil
    }

    private static func contains(_ name: String, utf16: Bool, in bytes: [UInt8]) -> Bool {
        let needle = utf16 ? name.utf8.flatMap { [$0, 0] } : Array(name.utf8)
        return bytes.withUnsafeBufferPointer { bytes in needle.withUnsafeBufferPointer { bytes.contains($0) } }
    }

    /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7); `nil` if all are.
    static func offsetOfInvalidUTF8(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            let count = bytes.count
            while index < count {
                let first = bytes[index]
                if first < 0x80 {
                    index += 1
                    continue
                }
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
                default: return index
                }
                guard index + length <= count, (low...high).contains(bytes[index + 1]) else { return index }
                for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
                index += length
            }
            return nil
        }
    }
}
