import FiscalGridCore

/// Words that are looked for in the UTF-8 of a text, in one pass over it.
public struct ByteWords: Sendable {
    private let words: [[UInt8]]
    /// The numbers of the words by a hash of their first character.
    private let buckets: [[UInt8]]

    /// Fewer than 256 words, none of them empty.
    public init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var buckets = [[UInt8]](repeating: [], count: 256)
        for (index, word) in self.words.enumerated() {
            let hash = word.withUnsafeBufferPointer { ByteWords.hash($0, 0) }
            buckets[hash].append(UInt8(index))
        }
        self.buckets = buckets
    }

    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        // Chinese characters are three bytes, of which the first says little.
        if byte < 0xE0 || index + 2 >= bytes.count { return Int(byte) }
        return Int(bytes[index + 1] &* 7 &+ bytes[index + 2])
    }

    /// True if one of the words stands in a text.
    public func occur(in text: String) -> Bool {
        var isFound = false
        each(in: text) { _ in
            isFound = true
            return false
        }
        return isFound
    }

    /// The words that stand in a text, as bits by their number; of the first 64 words.
    public func found(in text: String) -> UInt64 {
        var found: UInt64 = 0
        each(in: text) { word in
            found |= 1 << UInt64(word)
            return true
        }
        return found
    }

    /// Calls `body` for each occurrence, until it says false.
    @inline(__always)
    private func each(in text: String, _ body: (Int) -> Bool) {
        var text = text
        text.withUTF8 { bytes in
            for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
                let bucket = buckets[ByteWords.hash(bytes, index)]
                if bucket.isEmpty { continue }
                for word in bucket {
                    let word = Int(word)
                    let length = words[word].count
                    guard index + length <= bytes.count else { continue }
                    let isHere = words[word].withUnsafeBufferPointer {
                        $0.elementsEqual(UnsafeBufferPointer(rebasing: bytes[index..<(index + length)]))
                    }
                    if isHere, !body(word) { return }
                }
            }
        }
    }
}
