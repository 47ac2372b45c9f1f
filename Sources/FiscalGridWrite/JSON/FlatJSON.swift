import FiscalGridCore
import FiscalGridLanguage

/// Reads lines that this program has written itself: an object of strings, numbers and objects of them. Nothing else is taken.
package enum FlatJSON {
    /// The values by name, those of an object inside as `outer.inner`, numbers as printed; `nil` for anything else.
    package static func read(_ line: ArraySlice<UInt8>) -> [String: String]? {
        var reader = Reader(rest: line)
        var values: [String: String] = [:]
        reader.skipSpace()
        guard reader.readObject("", depth: 0, into: &values) else { return nil }
        reader.skipSpace()
        return reader.rest.isEmpty ? values : nil
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        mutating func skipSpace() { rest = rest.drop { [0x20, 0x09, 0x0D, 0x0A].contains($0) } }

        mutating func take(_ byte: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: byte) else { return false }
            rest.removeFirst()
            return true
        }

        mutating func readObject(_ prefix: String, depth: Int, into values: inout [String: String]) -> Bool {
            guard depth < 8, take("{") else { return false }
            skipSpace()
            if take("}") { return true }
            while true {
                skipSpace()
                guard let name = readString() else { return false }
                skipSpace()
                guard take(":") else { return false }
                skipSpace()
                switch rest.first {
                case UInt8(ascii: "{"):
                    guard readObject(prefix + name + ".", depth: depth + 1, into: &values) else { return false }
                case UInt8(ascii: "\""):
                    guard let text = readString() else { return false }
                    values[prefix + name] = text
                default:
                    let word = rest.prefix { (0x2B...0x7A).contains($0) && $0 != UInt8(ascii: ",") }
                    if word.isEmpty { return false }
                    rest = rest.dropFirst(word.count)
                    values[prefix + name] = String(decoding: word, as: UTF8.self)
                }
                skipSpace()
                if take("}") { return true }
                guard take(",") else { return false }
            }
        }

        private mutating func readString() -> String? {
            guard take("\"") else { return nil }
            var bytes: [UInt8] = []
            while let byte = rest.popFirst() {
                switch byte {
                case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
                case 0..<0x20: return nil
                case UInt8(ascii: "\\"):
                    guard let escaped = readEscape() else { return nil }
                    bytes += Array(String(escaped).utf8)
                default: bytes.append(byte)
                }
            }
            return nil
        }

        private mutating func readEscape() -> Character? {
            switch rest.popFirst() {
            case UInt8(ascii: "n"): return "\n"
            case UInt8(ascii: "r"): return "\r"
            case UInt8(ascii: "t"): return "\t"
            case UInt8(ascii: "b"): return "\u{8}"
            case UInt8(ascii: "f"): return "\u{C}"
            case UInt8(ascii: "u"):
                guard let first = readUnit() else { return nil }
                if let scalar = Unicode.Scalar(first) { return Character(scalar) }
                // Other programs escape what lies beyond the first plane as two units.
                guard (0xD800..<0xDC00).contains(first), take("\\"), take("u"), let second = readUnit(),
                    (0xDC00..<0xE000).contains(second),
                    let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
                else { return nil }
                return Character(scalar)
            case let byte?: return "\"\\/".utf8.contains(byte) ? Character(Unicode.Scalar(byte)) : nil
            case nil: return nil
            }
        }

        private mutating func readUnit() -> UInt32? {
            let digits = rest.prefix(4)
            rest = rest.dropFirst(4)
            guard digits.count == 4 else { return nil }
            return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        }
    }
}
