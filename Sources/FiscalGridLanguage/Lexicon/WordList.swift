import FiscalGridCore

/// Words that are looked for in a text of scalars.
///
/// Where several fit, that is found which stands first in the list; ``init(_:)`` puts the longest first. A scalar that begins none of
/// the words costs one look into a table.
public struct WordList: Sendable {
    /// The words, one behind the other.
    private var scalars: [Unicode.Scalar] = []
    /// Where each word begins in ``scalars``, and where the last one ends.
    private var starts: [Int] = [0]
    private let byFirst: Buckets
    private let byLast: Buckets

    /// How a long list is looked up that has the longest words first; `nil` for any other.
    private let byHash: Hashes?

    /// Words by the low byte of one of their scalars, in the order of the list.
    private struct Buckets {
        var ends = [Int32](repeating: 0, count: 257)
        var words: [Int32] = []

        init(_ scalars: [Unicode.Scalar]) {
            for scalar in scalars { ends[Int(scalar.value & 0xFF) + 1] += 1 }
            for byte in 0..<256 { ends[byte + 1] += ends[byte] }
            var next = ends
            words = [Int32](repeating: 0, count: scalars.count)
            for (word, scalar) in scalars.enumerated() {
                words[Int(next[Int(scalar.value & 0xFF)])] = Int32(word)
                next[Int(scalar.value & 0xFF)] += 1
            }
        }

        /// The places in ``words`` of those that may have the scalar.
        @inline(__always) func range(_ scalar: Unicode.Scalar) -> Range<Int> {
            let byte = Int(scalar.value & 0xFF)
            return Int(ends[byte])..<Int(ends[byte + 1])
        }
    }

    /// Words parted by blanks, the longest first.
    public init(_ list: String) {
        self.init(list.split(separator: " ").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count })
    }

    /// Words parted by blanks, in their order.
    public init(inOrder list: String) { self.init(list.split(separator: " ").map { Array($0.unicodeScalars) }) }

    /// Words in their order; none is empty.
    public init(_ words: [[Unicode.Scalar]]) {
        for word in words {
            scalars += word
            starts.append(scalars.count)
        }
        byFirst = Buckets(words.compactMap(\.first))
        byLast = Buckets(words.compactMap(\.last))
        byHash = words.count > WordList.longList ? Hashes(words) : nil
    }

    /// How many words there are.
    public var count: Int { starts.count - 1 }

    /// A word of the list.
    public subscript(word: Int) -> ArraySlice<Unicode.Scalar> { scalars[starts[word]..<starts[word + 1]] }

    /// The length of a word of the list.
    public func length(_ word: Int) -> Int { starts[word + 1] - starts[word] }

    @inline(__always)
    private func stands(_ word: Int, at place: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        let (start, end) = (starts[word], starts[word + 1])
        if place < text.startIndex || text.endIndex - place < end - start { return false }
        for index in start..<end where scalars[index] != text[place + index - start] { return false }
        return true
    }

    /// Words from which on comparing with each that begins alike takes longer than hashing.
    private static let longList = 64

    /// The words of a long list by a hash of their scalars: a report may name thousands of organizations, all of one county.
    private struct Hashes {
        private var words: [UInt64: [Int32]] = [:]
        private var lengths: [Bool] = [true]

        /// `nil` if a longer word stands behind a shorter one: then the place in the list decides.
        init?(_ words: [[Unicode.Scalar]]) {
            guard zip(words, words.dropFirst()).allSatisfy({ $0.count >= $1.count }), let longest = words.first else {
                return nil
            }
            lengths = [Bool](repeating: false, count: longest.count + 1)
            for (index, word) in words.enumerated() {
                lengths[word.count] = true
                self.words[word.reduce(0, Hashes.add), default: []].append(Int32(index))
            }
        }

        private static func add(_ hash: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
            (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3 &+ 1
        }

        /// The longest word at a place of which `stands` is true.
        func longest(at place: Int, in text: ArraySlice<Unicode.Scalar>, _ stands: (Int) -> Bool) -> Int? {
            var hash: UInt64 = 0
            var found: Int?
            for length in 1..<max(1, min(lengths.count, text.endIndex - place + 1)) {
                hash = Hashes.add(hash, text[place + length - 1])
                if lengths[length], let word = words[hash]?.first(where: { stands(Int($0)) }) { found = Int(word) }
            }
            return found
        }
    }

    /// The word that stands at a place; `nil` for none.
    public func word(at place: Int, in text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard place >= text.startIndex, place < text.endIndex else { return nil }
        if let byHash {
            if byFirst.range(text[place]).isEmpty { return nil }
            return byHash.longest(at: place, in: text) { stands($0, at: place, in: text) }
        }
        for index in byFirst.range(text[place]) {
            let word = Int(byFirst.words[index])
            if stands(word, at: place, in: text) { return word }
        }
        return nil
    }

    /// All words that stand at a place.
    public func words(at place: Int, in text: ArraySlice<Unicode.Scalar>) -> [Int] {
        byFirst.range(text[place]).map { Int(byFirst.words[$0]) }.filter { stands($0, at: place, in: text) }
    }

    /// Calls `body` with the length of each word that stands at a place.
    @inline(__always)
    package func each(at place: Int, in text: ArraySlice<Unicode.Scalar>, _ body: (Int) -> Void) {
        for index in byFirst.range(text[place]) {
            let word = Int(byFirst.words[index])
            if stands(word, at: place, in: text) { body(length(word)) }
        }
    }

    /// The word with which a text ends; `nil` for none.
    public func word(endOf text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last else { return nil }
        for index in byLast.range(last) {
            let word = Int(byLast.words[index])
            if stands(word, at: text.endIndex - length(word), in: text) { return word }
        }
        return nil
    }

    /// The first word of the list that stands anywhere in a text, and where it does so first; `nil` for none.
    public func first(in text: ArraySlice<Unicode.Scalar>) -> (word: Int, range: Range<Int>)? {
        var found: (word: Int, range: Range<Int>)?
        for place in text.indices {
            for index in byFirst.range(text[place]) {
                let word = Int(byFirst.words[index])
                if let found, found.word <= word { break }
                if stands(word, at: place, in: text) {
                    found = (word, place..<(place + length(word)))
                    break
                }
            }
        }
        return found
    }

    /// True if one of the words stands in a text.
    public func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool {
        for place in text.indices where word(at: place, in: text) != nil { return true }
        return false
    }

    /// The text without the words at its end.
    public func droppedBehind(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = text
        while let word = word(endOf: rest) { rest = rest.dropLast(length(word)) }
        return rest
    }

    /// The text without the words at its start.
    public func droppedBefore(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = text
        while let word = word(at: rest.startIndex, in: rest) { rest = rest.dropFirst(length(word)) }
        return rest
    }
}
