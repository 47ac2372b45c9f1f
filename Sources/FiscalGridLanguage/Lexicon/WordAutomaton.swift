import FiscalGridCore
import FiscalGridSupport

/// All words of the lexicon in one trie: a walk from any place of a text meets every word that begins there, and says of each which terms
/// it is a word of.
///
/// Its tables are flat: a digest keeps the states, and at start-up they are put into their places.
final class WordAutomaton: Sendable {
    /// A word that stands in a text.
    struct Hit {
        /// The term that it is a word of, by its number.
        var term: Int
        /// Its place in the list of its term.
        var rank: Int
        /// How many characters it has.
        var length: Int
    }

    /// What is known of the words of one term without a look at them.
    struct Outline: Sendable {
        /// The low bytes of first and of last characters, as 256 bits.
        var firsts = SIMD4<UInt64>()
        var lasts = SIMD4<UInt64>()
        /// The lengths that they have, as bits; none is longer than 63 characters.
        var lengths: UInt64 = 0

        mutating func formUnion(_ other: Outline) {
            firsts |= other.firsts
            lasts |= other.lasts
            lengths |= other.lengths
        }
    }

    /// A hash of transitions: the state and the character, and at the same place the state that they lead to. 0 is no transition.
    private let keys: [UInt32]
    private let targets: [UInt16]
    /// Where the words that end in a state begin in ``endings``; one more than there are states.
    private let ends: [UInt16]
    /// Term and rank of words, in 16 bits each.
    private let endings: [UInt32]
    /// By term.
    let outlines: [Outline]

    /// Builds the trie of lists of words, a list a term; a word may stand in several, and in one list once.
    init(_ lists: [[String]]) {
        var transitions: [UInt32: UInt16] = [:]
        var words: [[UInt32]] = [[]]
        var outlines = lists.map { _ in Outline() }
        for (term, list) in lists.enumerated() {
            for (rank, word) in list.enumerated() {
                var state = 0
                for scalar in word.unicodeScalars {
                    let key = WordAutomaton.key(state, scalar)
                    if let next = transitions[key] {
                        state = Int(next)
                    } else {
                        transitions[key] = UInt16(words.count)
                        state = words.count
                        words.append([])
                    }
                }
                words[state].append(UInt32(term) << 16 | UInt32(rank))
                outlines[term].add(word)
            }
        }
        self.outlines = outlines
        var ends: [UInt16] = [0]
        var endings: [UInt32] = []
        for list in words {
            endings += list
            ends.append(UInt16(endings.count))
        }
        (self.ends, self.endings) = (ends, endings)
        let sorted = transitions.sorted { $0.key < $1.key }
        (keys, targets) = WordAutomaton.hash(keys: sorted.map(\.key), targets: sorted.map(\.value))
    }

    private static func hash(keys: [UInt32], targets: [UInt16]) -> ([UInt32], [UInt16]) {
        var size = 64
        while size < keys.count * 2 { size *= 2 }
        var hash = ([UInt32](repeating: 0, count: size), [UInt16](repeating: 0, count: size))
        for (key, target) in zip(keys, targets) {
            var place = WordAutomaton.place(key, size)
            while hash.1[place] != 0 { place = (place + 1) & (size - 1) }
            (hash.0[place], hash.1[place]) = (key, target)
        }
        return hash
    }

    /// What a digest holds.
    init(from digest: inout DigestReader) {
        ends = digest.numbers()
        endings = digest.numbers()
        let flat: [UInt64] = digest.numbers()
        outlines = stride(from: 0, to: flat.count, by: 9).map { start in
            WordAutomaton.Outline(
                firsts: SIMD4(flat[start], flat[start + 1], flat[start + 2], flat[start + 3]),
                lasts: SIMD4(flat[start + 4], flat[start + 5], flat[start + 6], flat[start + 7]),
                lengths: flat[start + 8])
        }
        keys = digest.numbers()
        targets = digest.numbers()
    }

    /// A reader of words refuses characters beyond U+FFFF, and ``next(_:_:)`` meets none in a text.
    @inline(__always)
    private static func key(_ state: Int, _ scalar: Unicode.Scalar) -> UInt32 {
        UInt32(state) << 16 | scalar.value & 0xFFFF
    }

    @inline(__always)
    private static func place(_ key: UInt32, _ size: Int) -> Int { Int((key &* 0x9E37_79B1) >> 12) & (size - 1) }

    /// The state behind a character; 0 for none.
    @inline(__always)
    func next(_ state: Int, _ scalar: Unicode.Scalar) -> Int {
        if scalar.value > 0xFFFF { return 0 }
        let key = WordAutomaton.key(state, scalar)
        var place = WordAutomaton.place(key, keys.count)
        while targets[place] != 0 {
            if keys[place] == key { return Int(targets[place]) }
            place = (place + 1) & (keys.count - 1)
        }
        return 0
    }

    /// False if no character of a text may begin a word of a term, or of a feature or label.
    func mayStand(_ term: Int, in text: String) -> Bool {
        let firsts = outlines[term].firsts
        for scalar in text.unicodeScalars
        where firsts[Int(scalar.value & 0xFF) >> 6] >> UInt64(scalar.value & 0x3F) & 1 == 1 {
            return true
        }
        return false
    }

    /// Calls `body` with each word that ends in a state.
    @inline(__always)
    func words(endingIn state: Int, _ body: (_ term: Int, _ rank: Int) -> Void) {
        for index in Int(ends[state])..<Int(ends[state + 1]) {
            body(Int(endings[index] >> 16), Int(endings[index] & 0xFFFF))
        }
    }
}

extension WordAutomaton.Outline {
    fileprivate mutating func add(_ word: String) {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return }
        firsts[Int(first.value & 0xFF) >> 6] |= 1 << UInt64(first.value & 0x3F)
        lasts[Int(last.value & 0xFF) >> 6] |= 1 << UInt64(last.value & 0x3F)
        lengths |= 1 << UInt64(min(scalars.count, 63))
    }
}

extension WordAutomaton {
    /// Writes what ``init(from:)`` reads.
    func write(to digest: inout DigestWriter) {
        digest.write(numbers: ends)
        digest.write(numbers: endings)
        digest.write(
            numbers: outlines.flatMap { outline in
                (0..<4).map { outline.firsts[$0] } + (0..<4).map { outline.lasts[$0] } + [outline.lengths]
            })
        digest.write(numbers: keys)
        digest.write(numbers: targets)
    }
}
