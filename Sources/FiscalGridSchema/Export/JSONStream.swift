import FiscalGridCore
import FiscalGridSupport

/// Writes JSON as bytes: about eight times faster than an encoder, and in the order that we choose.
package struct JSONStream: ~Copyable {
    private var buffer: OutputBuffer
    private let isIndented: Bool
    private var depth = 0
    private var needsComma = false

    package init(isIndented: Bool, expectedSize: Int = 1 << 16) {
        self.isIndented = isIndented
        buffer = OutputBuffer(capacity: expectedSize)
    }

    /// What has been written, copied.
    package var bytes: [UInt8] { buffer.bytes }

    /// What has been written.
    package consuming func finished() -> [UInt8] { buffer.finished() }

    /// The name of a member.
    package enum Key: ExpressibleByStringLiteral {
        /// One of ours, in which nothing is escaped.
        case literal(StaticString)
        /// Any other.
        case named(String)

        package init(stringLiteral key: StaticString) { self = .literal(key) }
    }

    package mutating func object(_ key: Key? = nil, _ body: (inout JSONStream) -> Void) {
        start(key)
        enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    package mutating func array(_ key: Key? = nil, _ body: (inout JSONStream) -> Void) {
        start(key)
        enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONStream) -> Void) {
        buffer.append(open)
        depth += 1
        body(&self)
        depth -= 1
        buffer.append(close)
        needsComma = true
    }

    /// Starts the next member or element on a line of its own, if the output is indented.
    package mutating func newLine() {
        guard isIndented else { return }
        if needsComma {
            buffer.append(UInt8(ascii: ","))
            needsComma = false
        }
        buffer.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { buffer.append(UInt8(ascii: " ")) }
    }

    /// Puts the closing bracket on a line of its own, if the output is indented.
    package mutating func lastLine() {
        needsComma = false
        guard isIndented else { return }
        buffer.append(UInt8(ascii: "\n"))
        for _ in 1..<max(depth, 1) { buffer.append(UInt8(ascii: " ")) }
    }

    package mutating func string(_ key: Key? = nil, _ value: String) { string(key, value[...]) }

    package mutating func string(_ key: Key? = nil, _ value: Substring) {
        start(key)
        append(quoted: value)
        needsComma = true
    }

    package mutating func string(_ key: Key, ifPresent value: String?) {
        if let value { string(key, value) }
    }

    package mutating func number(_ key: Key? = nil, _ value: Int) {
        start(key)
        buffer.append(number: value)
        needsComma = true
    }

    package mutating func number(_ key: Key, ifPresent value: Int?) {
        if let value { number(key, value) }
    }

    package mutating func decimal(_ key: Key, _ value: Amount) {
        start(key)
        value.withDigits { buffer.append($0) }
        needsComma = true
    }

    package mutating func bool(_ key: Key?, _ value: Bool) {
        start(key)
        if value { buffer.append("true") } else { buffer.append("false") }
        needsComma = true
    }

    /// Ends the value with a line end.
    package mutating func endLine() {
        buffer.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func start(_ key: Key?) {
        separate()
        switch key {
        case nil: return
        case .literal(let key):
            buffer.append(UInt8(ascii: "\""))
            buffer.append(key)
            buffer.append(UInt8(ascii: "\""))
        case .named(let key): append(quoted: key[...])
        }
        buffer.append(UInt8(ascii: ":"))
        if isIndented { buffer.append(UInt8(ascii: " ")) }
    }

    private mutating func separate() {
        if needsComma {
            buffer.append(UInt8(ascii: ","))
            if isIndented { buffer.append(UInt8(ascii: " ")) }
        }
        needsComma = false
    }

    private mutating func append(quoted text: Substring) {
        var text = text
        text.withUTF8 { append(quoted: $0) }
    }

    /// Appends a string literal. U+2028 and U+2029 are escaped: they end lines for some readers of JSON Lines.
    private mutating func append(quoted utf8: UnsafeBufferPointer<UInt8>) {
        buffer.append(UInt8(ascii: "\""))
        var start = 0
        var index = -1
        while index + 1 < utf8.count {
            index += 1
            if let clean = utf8.lengthWithout(below: 0x23, 0x5C, 0xE2, from: index), clean > 0 {
                index += clean - 1
                continue
            }
            let byte = utf8[index]
            guard byte < 0x23 || byte == UInt8(ascii: "\\") || byte == 0xE2 else { continue }
            let isSeparator =
                byte == 0xE2 && index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || isSeparator else {
                continue
            }
            if start > index { continue }
            buffer.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
            start = index + 1
            switch byte {
            case UInt8(ascii: "\""): buffer.append("\\\"")
            case UInt8(ascii: "\\"): buffer.append("\\\\")
            case 0x0A: buffer.append("\\n")
            case 0x0D: buffer.append("\\r")
            case 0x09: buffer.append("\\t")
            case 0xE2:
                if utf8[index + 2] == 0xA8 { buffer.append("\\u2028") } else { buffer.append("\\u2029") }
                start = index + 3
            default: buffer.append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
            }
        }
        if start < utf8.count { buffer.append(UnsafeBufferPointer(rebasing: utf8[start...])) }
        buffer.append(UInt8(ascii: "\""))
    }
}
