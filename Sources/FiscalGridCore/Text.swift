/// White space and width, as Chinese office documents use them.
extension Unicode.Scalar {
    /// White space in the widest sense: Unicode's White_Space, and the invisible joiners and marks that Word leaves.
    @inlinable public var isSpace: Bool {
        if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return true
        default: return false
        }
    }

    /// Its everyday form: full-width ASCII becomes ASCII, the part of NFKC that titles and labels need.
    @inlinable public var narrow: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0x3014, 0x3010, 0xFF3B: "["
        case 0x3015, 0x3011, 0xFF3D: "]"
        case 0x2010...0x2015, 0x2212, 0xFE63: "-"
        default: self
        }
    }

    /// The digit that it prints, ASCII or full-width; `nil` for anything else.
    @inlinable public var digit: Int? {
        switch value {
        case 0x30...0x39: Int(value - 0x30)
        case 0xFF10...0xFF19: Int(value - 0xFF10)
        default: nil
        }
    }

    /// How many bytes it is in UTF-8.
    fileprivate var widthInUTF8: Int {
        value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
    }

    /// Writes its UTF-8 and moves the end behind it.
    @inline(__always)
    fileprivate func write(to bytes: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        func put(_ byte: UInt32) {
            bytes[end] = UInt8(truncatingIfNeeded: byte)
            end += 1
        }
        switch widthInUTF8 {
        case 1: put(value)
        case 2:
            put(0xC0 | value >> 6)
            put(0x80 | value & 0x3F)
        case 3:
            put(0xE0 | value >> 12)
            put(0x80 | value >> 6 & 0x3F)
            put(0x80 | value & 0x3F)
        default:
            put(0xF0 | value >> 18)
            put(0x80 | value >> 12 & 0x3F)
            put(0x80 | value >> 6 & 0x3F)
            put(0x80 | value & 0x3F)
        }
    }
}

extension String {
    /// Its characters. A third of the work of an `Array` of `unicodeScalars`, which counts them before it reads them.
    public var scalars: [Unicode.Scalar] { scalars { $0 } }

    /// Its characters, full-width forms made narrow.
    public var narrowScalars: [Unicode.Scalar] { scalars(\.narrow) }

    @inline(__always)
    private func scalars(_ change: (Unicode.Scalar) -> Unicode.Scalar) -> [Unicode.Scalar] {
        var text = self
        return text.withUTF8 { bytes in
            // A character of Chinese text has three bytes.
            let count = bytes.count { $0 & 0xC0 != 0x80 }
            return Array(unsafeUninitializedCapacity: count) { scalars, end in
                var place = 0
                while place < bytes.count {
                    let (scalar, length) = bytes.scalar(at: place)
                    scalars.initializeElement(at: end, to: change(scalar))
                    end += 1
                    place += length
                }
            }
        }
    }

    /// The text of scalars; many times faster than by way of a `UnicodeScalarView`, which grows one by one.
    public init(scalars: ArraySlice<Unicode.Scalar>) {
        self = scalars.withUnsafeBufferPointer { scalars in
            var count = 0
            for scalar in scalars { count += scalar.widthInUTF8 }
            return String(unsafeUninitializedCapacity: count) { bytes in
                var end = 0
                for scalar in scalars { scalar.write(to: bytes, &end) }
                return end
            }
        }
    }

    /// The text of scalars.
    public init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }

    /// The text of scalars.
    public init(scalars: some Sequence<Unicode.Scalar>) { self.init(scalars: Array(scalars)[...]) }

    /// The text with what `change` makes of each scalar, which is no longer in UTF-8; `nil` drops it.
    @inline(__always)
    private func mapScalars(_ change: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        String(unsafeUninitializedCapacity: utf8.count) { bytes in
            var end = 0
            for scalar in unicodeScalars {
                if let scalar = change(scalar) { scalar.write(to: bytes, &end) }
            }
            return end
        }
    }

    /// True if it has no visible character.
    @inlinable public var isBlank: Bool {
        // Most texts begin with a letter, a digit or a Chinese character of the middle planes.
        guard let first = utf8.first else { return true }
        if first > 0x20, first < 0xC2 || (0xE4...0xEE).contains(first) { return false }
        for scalar in unicodeScalars where !scalar.isSpace { return false }
        return true
    }

    /// The text with all white space removed.
    public var withoutSpace: String {
        guard mayHoldSpaceOrSigns, unicodeScalars.contains(where: { $0.isSpace }) else { return self }
        return mapScalars { $0.isSpace ? nil : $0 }
    }

    /// The text without white space at its ends.
    public var trimmed: Substring { self[...].trimmed }

    /// The text trimmed, each run of white space made one blank.
    public var collapsed: String {
        guard mayNeedCollapsing else { return self }
        return String(unsafeUninitializedCapacity: utf8.count) { bytes in
            var end = 0
            var pendingSpace = false
            for scalar in unicodeScalars {
                if scalar.isSpace {
                    pendingSpace = end > 0
                } else {
                    if pendingSpace { ("\u{20}" as Unicode.Scalar).write(to: bytes, &end) }
                    pendingSpace = false
                    scalar.write(to: bytes, &end)
                }
            }
            return end
        }
    }

    /// False if it has no white space, or single blanks between words alone: told by its bytes.
    private var mayNeedCollapsing: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            var index = 0
            var previousIsSpace = true
            while index < bytes.count {
                let byte = bytes[index]
                if byte <= 0x20 {
                    if byte != 0x20 || previousIsSpace { return true }
                    previousIsSpace = true
                    index += 1
                    continue
                }
                previousIsSpace = false
                // White space beyond ASCII begins with one of these.
                switch byte {
                case 0xC2, 0xE1...0xE3, 0xEF:
                    let (scalar, length) = bytes.scalar(at: index)
                    if scalar.isSpace { return true }
                    index += length
                default: index += 1
                }
            }
            return previousIsSpace
        } ?? true
    }

    /// True if both are the same UTF-8. Labels are compared so: `==` normalizes Chinese text first, which is many times slower
    /// and never differs for them.
    public func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && endsWithBytes(of: other)
    }

    /// A number that most other texts do not have.
    var fingerprint: UInt64 {
        var text = self
        return text.withUTF8 { bytes in
            var number = UInt64(truncatingIfNeeded: bytes.count)
            for byte in bytes { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return number
        }
    }

    /// True if the UTF-8 of `other` stands at the end.
    public func endsWithBytes(of other: String) -> Bool {
        let extra = utf8.count - other.utf8.count
        if extra < 0 { return false }
        let isEqual = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
            other.utf8.withContiguousStorageIfAvailable {
                UnsafeBufferPointer(rebasing: bytes[extra...]).hasSameBytes(as: $0)
            }
        }
        return (isEqual ?? nil) ?? utf8.dropFirst(extra).elementsEqual(other.utf8)
    }

    /// True if the UTF-8 of `other` stands at the start. `hasPrefix` normalizes Chinese text first.
    public func startsWithBytes(of other: String) -> Bool {
        let count = other.utf8.count
        if count > utf8.count { return false }
        let isEqual = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
            other.utf8.withContiguousStorageIfAvailable {
                UnsafeBufferPointer(rebasing: bytes[..<count]).hasSameBytes(as: $0)
            }
        }
        return (isEqual ?? nil) ?? utf8.starts(with: other.utf8)
    }

    /// True if a byte stands in its UTF-8.
    public func containsByte(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
    }

    /// The text without a word, wherever its UTF-8 stands.
    package func removingBytes(of word: String) -> String {
        guard containsBytes(of: word) else { return self }
        var rest = Array(utf8)[...]
        var result: [UInt8] = []
        while let byte = rest.first {
            if rest.starts(with: word.utf8) {
                rest = rest.dropFirst(word.utf8.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// True if the UTF-8 of a word stands in it; hundreds of times faster than `contains`, which compares characters.
    public func containsBytes(of word: String) -> Bool {
        var (text, word) = (self, word)
        return text.withUTF8 { text in
            word.withUTF8 { text.contains($0) }
        }
    }

    /// False if it is nothing but Chinese characters, ASCII letters, digits and the ASCII signs that no label form changes: told by
    /// its bytes, many times faster than by its characters. All white space, quotes and full-width forms have one of these bytes.
    private var mayHoldSpaceOrSigns: Bool {
        func isSuspect(_ byte: UInt8) -> Bool {
            switch byte {
            case 0...0x20, 0x22, 0x27, 0xC2, 0xE1...0xE3, 0xEF: true
            default: false
            }
        }
        return utf8.withContiguousStorageIfAvailable { $0.contains(where: isSuspect) } ?? true
    }

    /// The form in which two printed labels are compared: full-width ASCII made narrow, white space, soft hyphens and quotes dropped.
    public var labelKey: String {
        guard mayHoldSpaceOrSigns else { return self }
        if !unicodeScalars.contains(where: { $0.isNoPartOfLabel || $0.narrow != $0 }) { return self }
        return mapScalars { $0.isNoPartOfLabel ? nil : $0.narrow }
    }
}

extension Unicode.Scalar {
    /// True if it is one of some signs, of which there are two or more. A fifth of the work of asking a `String` for it.
    @inlinable public func isOne(of signs: StaticString) -> Bool {
        let bytes = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
        var place = 0
        while place < bytes.count {
            let first = UInt32(bytes[place])
            if first < 0x80 {
                if first == value { return true }
                place += 1
            } else if first < 0xE0 {
                if (first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F) == value { return true }
                place += 2
            } else {
                let rest = UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
                if (first & 0x0F) << 12 | rest == value { return true }
                place += 3
            }
        }
        return false
    }

    /// True for what is printed in a label and says nothing.
    fileprivate var isNoPartOfLabel: Bool { isSpace || isQuote || value == 0xAD }

    /// True for the quotation marks and book-title marks of Chinese print.
    @inlinable public var isQuote: Bool {
        switch self {
        case "“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』", "《", "》", "〈", "〉", "＂", "＇": true
        default: false
        }
    }
}

extension String {
    /// The text without the marks that Tika writes for footnotes, endnotes and images.
    public var withoutMarks: String {
        guard containsByte(UInt8(ascii: "[")) else { return self }
        // Behind the last bracket no mark can end.
        guard let lastClose = lastIndex(of: "]") else { return self }
        var result = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "["), open < lastClose {
            result += rest[..<open]
            let inside = rest[open...]
            let isMark = ["[footnoteRef:", "[endnoteRef:", "[image: "].contains { inside.startsWithBytes(of: $0) }
            if isMark, let close = inside.firstIndex(of: "]") {
                rest = rest[rest.index(after: close)...]
            } else {
                result.append("[")
                rest = rest[rest.index(after: open)...]
            }
        }
        return result + rest
    }
}

extension Substring {
    /// The text without white space at its ends.
    public var trimmed: Substring {
        let range = utf8.withContiguousStorageIfAvailable { bytes -> Range<Int> in
            var (start, end) = (0, bytes.count)
            while start < end {
                let (scalar, length) = bytes.scalar(at: start)
                if !scalar.isSpace { break }
                start += length
            }
            while end > start {
                var last = end - 1
                while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
                if !bytes.scalar(at: last).scalar.isSpace { break }
                end = last
            }
            return start..<end
        }
        // A text of the system's own form is made ours first.
        guard let range else { return String(decoding: utf8, as: UTF8.self).trimmed }
        return self[
            utf8.index(startIndex, offsetBy: range.lowerBound)..<utf8.index(startIndex, offsetBy: range.upperBound)]
    }

    /// True if the UTF-8 of `other` stands at the start.
    public func startsWithBytes(of other: String) -> Bool { utf8.starts(with: other.utf8) }

    /// True if the UTF-8 of `other` stands at the end.
    public func endsWithBytes(of other: String) -> Bool {
        let extra = utf8.count - other.utf8.count
        return extra >= 0 && utf8.dropFirst(extra).elementsEqual(other.utf8)
    }
}
