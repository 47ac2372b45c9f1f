import FiscalGridCore

/// Words of one term, or of several together, that are looked for in a text.
///
/// Of words that stand at one place the longest is found, of ``init(inOrder:)`` the first of its list. A character that begins none of
/// them costs one look into a table of bits.
public struct Words: Sendable {
    /// A word that was found.
    public struct Match: Sendable {
        /// The term that it belongs to.
        public var term: Term
        /// Its place in the list of its term.
        public var rank: Int
        /// Where it stands.
        public var range: Range<Int>
        /// How many characters it has.
        public var length: Int { range.count }
    }

    private var terms = SIMD4<UInt64>()
    private var outline = WordAutomaton.Outline()
    private let isInOrder: Bool
    @inline(__always) var automaton: WordAutomaton { Lexicon.current.automaton }

    /// The words of these terms.
    public init(_ terms: Term...) { self.init(terms, isInOrder: false) }

    /// The words of a term, of which the first in its list is preferred.
    public init(inOrder term: Term) { self.init([term], isInOrder: true) }

    private init(_ terms: [Term], isInOrder: Bool) {
        self.isInOrder = isInOrder
        for term in terms { add(term) }
    }

    /// The words of one term.
    init(_ term: Term) {
        isInOrder = false
        add(term)
    }

    private mutating func add(_ term: Term) {
        terms[term.rawValue >> 6] |= 1 << UInt64(term.rawValue & 63)
        outline.formUnion(automaton.outlines[term.rawValue])
    }

    @inline(__always)
    func has(_ term: Int) -> Bool { terms[term >> 6] >> UInt64(term & 63) & 1 == 1 }

    @inline(__always)
    private static func has(_ bits: SIMD4<UInt64>, _ scalar: Unicode.Scalar) -> Bool {
        bits[Int(scalar.value & 0xFF) >> 6] >> UInt64(scalar.value & 0x3F) & 1 == 1
    }

    /// True if a word may begin with a character that has this low byte.
    @inline(__always) func mayBegin(withLowByte byte: UInt8) -> Bool {
        outline.firsts[Int(byte) >> 6] >> UInt64(byte & 0x3F) & 1 == 1
    }
    /// True if a word may begin with a character.
    @inline(__always) func mayBegin(with scalar: Unicode.Scalar) -> Bool { Words.has(outline.firsts, scalar) }
    /// False if no character of a text may begin a word.
    func mayStand(in text: String) -> Bool { text.unicodeScalars.contains { mayBegin(with: $0) } }
    /// True if a word may end with a character.
    @inline(__always) func mayEnd(with scalar: Unicode.Scalar) -> Bool { Words.has(outline.lasts, scalar) }
    /// The lengths that words have, as bits.
    var lengths: UInt64 { outline.lengths }

    // MARK: Characters

    /// Calls `body` with each word that stands at a place, the shortest first.
    @inline(__always)
    func each(at place: Int, in text: ArraySlice<Unicode.Scalar>, _ body: (Match) -> Void) {
        guard place >= text.startIndex, place < text.endIndex, mayBegin(with: text[place]) else { return }
        let automaton = automaton
        var state = 0
        for index in place..<text.endIndex {
            state = automaton.next(state, text[index])
            if state == 0 { return }
            automaton.words(endingIn: state) { term, rank in
                if has(term), let term = Term(rawValue: term) {
                    body(Match(term: term, rank: rank, range: place..<(index + 1)))
                }
            }
        }
    }

    /// True if a match comes before another that stands at the same place.
    @inline(__always)
    private func prefers(_ match: Match, to other: Match) -> Bool {
        isInOrder ? match.rank < other.rank : match.range.count > other.range.count
    }

    /// The word that stands at a place; `nil` for none.
    public func match(at place: Int, in text: ArraySlice<Unicode.Scalar>) -> Match? {
        var found: Match?
        each(at: place, in: text) { match in
            if found.map({ prefers(match, to: $0) }) ?? true { found = match }
        }
        return found
    }

    /// The word with which a text ends; `nil` for none.
    public func match(endOf text: ArraySlice<Unicode.Scalar>) -> Match? {
        guard let last = text.last, mayEnd(with: last) else { return nil }
        var found: Match?
        var rest = lengths
        while rest != 0 {
            let length = rest.trailingZeroBitCount
            if length > text.count { break }
            rest &= rest - 1
            each(at: text.endIndex - length, in: text) { match in
                if match.range.upperBound == text.endIndex, found.map({ prefers(match, to: $0) }) ?? true {
                    found = match
                }
            }
        }
        return found
    }

    /// The word that stands anywhere in a text and is preferred to all others there, and where it does so first; `nil` for none.
    public func first(in text: ArraySlice<Unicode.Scalar>) -> Match? {
        var found: Match?
        for place in text.indices {
            each(at: place, in: text) { match in
                guard let known = found else {
                    found = match
                    return
                }
                if isInOrder
                    ? match.rank < known.rank
                    : (known.length, match.term == known.term ? match.rank : 0)
                        < (match.length, match.term == known.term ? known.rank : 0)
                {
                    found = match
                }
            }
        }
        return found
    }

    /// True if one of the words stands in a text.
    public func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool {
        for place in text.indices where mayBegin(with: text[place]) {
            var isFound = false
            each(at: place, in: text) { _ in isFound = true }
            if isFound { return true }
        }
        return false
    }

    /// The words that stand in a text, from left to right; those at one place by their length.
    public func all(in text: ArraySlice<Unicode.Scalar>) -> [Match] {
        var found: [Match] = []
        for place in text.indices { each(at: place, in: text) { found.append($0) } }
        return found
    }

    /// True if a text is one of the words.
    public func matches(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var isWhole = false
        each(at: text.startIndex, in: text) { isWhole = isWhole || $0.range.upperBound == text.endIndex }
        return isWhole
    }

    /// The text without the words at its end.
    public func droppedBehind(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = text
        while let word = match(endOf: rest) { rest = rest.dropLast(word.length) }
        return rest
    }

    /// The text without the words at its start.
    public func droppedBefore(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = text
        while let word = match(at: rest.startIndex, in: rest) { rest = rest.dropFirst(word.length) }
        return rest
    }
}
