/// A text that is hashed and compared by its UTF-8: as a key it is several times faster than a `String`, which is normalized
/// each time it is hashed. Chinese labels are never written in two ways that Unicode calls equal.
public struct ByteKey: Hashable, Sendable {
    /// The text.
    public let text: String

    /// The key of a text.
    public init(_ text: String) { self.text = text }

    /// True if both have the same bytes.
    public static func == (one: ByteKey, other: ByteKey) -> Bool { one.text.hasSameBytes(as: other.text) }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes from a place on are none of two, and none below a limit: 8 or 0; `nil` where there are not so many.
    @inlinable @inline(__always)
    public func lengthWithout(below limit: UInt64, _ one: UInt64, _ other: UInt64, from place: Int) -> Int? {
        guard place + 8 <= count, let start = UnsafeRawPointer(baseAddress) else { return nil }
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones << 7
        let eight = (start + place).loadUnaligned(as: UInt64.self)
        func isZero(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & highs }
        // A byte of 0x80 and more is never below the limit.
        let isBelow = (eight &- ones &* limit) & ~eight & highs
        return isBelow | isZero(eight ^ ones &* one) | isZero(eight ^ ones &* other) == 0 ? 8 : 0
    }

    /// The character at a place, and how many bytes it has; the text is valid UTF-8.
    @inlinable @inline(__always)
    public func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(self[place])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        func next(_ offset: Int) -> UInt32 { UInt32(self[place + offset]) & 0x3F }
        let (value, length): (UInt32, Int) =
            switch first {
            case 0..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
            case 0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
            default: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
            }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// True if both are the same bytes: eight are compared at once.
    func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let one = UnsafeRawPointer(baseAddress), let two = UnsafeRawPointer(other.baseAddress) else {
            return true
        }
        var place = 0
        while place + 8 <= count {
            if (one + place).loadUnaligned(as: UInt64.self) != (two + place).loadUnaligned(as: UInt64.self) {
                return false
            }
            place += 8
        }
        while place < count {
            if self[place] != other[place] { return false }
            place += 1
        }
        return true
    }

    /// True if `word` stands in these bytes.
    public func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { firstRange(of: word) != nil }

    /// Where `word` stands first; `nil` if it does not.
    public func firstRange(of word: StaticString) -> Range<Int>? {
        firstRange(of: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// Where `word` stands first; `nil` if it does not.
    public func firstRange(of word: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = word.first else { return 0..<0 }
        guard count >= word.count else { return nil }
        // Most characters of Chinese text begin with one of few bytes: four are compared at once.
        if word.count >= 4, let text = UnsafeRawPointer(baseAddress), let wanted = UnsafeRawPointer(word.baseAddress) {
            let four = wanted.loadUnaligned(as: UInt32.self)
            for start in 0...(count - word.count)
            where (text + start).loadUnaligned(as: UInt32.self) == four
                && UnsafeBufferPointer(rebasing: self[start..<(start + word.count)]).elementsEqual(word)
            {
                return start..<(start + word.count)
            }
            return nil
        }
        for start in 0...(count - word.count) where self[start] == first {
            if UnsafeBufferPointer(rebasing: self[start..<(start + word.count)]).elementsEqual(word) {
                return start..<(start + word.count)
            }
        }
        return nil
    }
}
