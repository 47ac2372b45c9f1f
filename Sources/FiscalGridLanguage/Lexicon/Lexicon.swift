import FiscalGridData
import FiscalGridSupport
import Synchronization

/// All Chinese that the program knows: terms, each a set of printed words with one meaning. They stand in `Schemas/lexicon.xml`; a folder
/// of `--schemas` may add words to them.
///
/// There is one lexicon a process, for the same words mean the same to every stage: words are added before the first is looked up.
public final class Lexicon: Sendable {
    /// The words of each term, by its number; in the order of the file, which is that of preference.
    let words: [[String]]
    let automaton: WordAutomaton

    /// A lexicon of these words, by the names of their terms; a term that is not named has none.
    package init(_ terms: [String: [String]]) {
        words = Term.allCases.map { terms[$0.name] ?? [] }
        automaton = WordAutomaton(words)
    }

    package init(from digest: inout DigestReader) {
        words = digest.list { digest in digest.list { $0.string() } }
        automaton = WordAutomaton(from: &digest)
    }

    /// Writes what ``init(from:)`` reads.
    package func write(to digest: inout DigestWriter) {
        digest.write(list: words) { list, digest in digest.write(list: list) { $1.write($0) } }
        automaton.write(to: &digest)
    }

    // MARK: The one of this process

    private struct State: Sendable {
        var builtIn: Lexicon?
        var added: [String: [String]] = [:]
        var isInUse = false
    }

    private static let state = Mutex(State())

    /// What every stage looks words up in.
    static let current: Lexicon = state.withLock { state in
        state.isInUse = true
        let builtIn = state.builtIn ?? Lexicon.builtIn()
        if state.added.isEmpty { return builtIn }
        var terms = Dictionary(uniqueKeysWithValues: zip(Term.allCases.map(\.name), builtIn.words))
        for (name, words) in state.added {
            var known = Set(terms[name, default: []])
            terms[name, default: []] += words.filter { known.insert($0).inserted }
        }
        return Lexicon(terms)
    }

    private static func builtIn() -> Lexicon {
        var digest = DigestReader(BuiltInData.section(.lexicon))
        return Lexicon(from: &digest)
    }

    /// Takes the place of the built-in lexicon, for the program that digests the data and has none yet.
    package static func install(_ lexicon: Lexicon) { state.withLock { $0.builtIn = lexicon } }

    /// What came of adding words.
    package enum Addition {
        case done
        /// Words have been looked up already, and these are not known.
        case tooLate
        /// They have more characters than ``mostAddedCharacters``.
        case tooMany
    }

    /// How many characters all added words may have: the automaton numbers its states in 16 bits.
    package static let mostAddedCharacters = 20_000

    /// True if words have been added: what was made with the built-in words alone may no longer be what these make of it.
    package static var hasAddedWords: Bool { state.withLock { !$0.added.isEmpty } }

    /// Adds words to terms, by their names.
    package static func add(_ words: [String: [String]]) -> Addition {
        let addition: Addition? = state.withLock { state in
            if state.isInUse { return nil }
            let all = state.added.merging(words) { $0 + $1 }
            let count = all.values.joined().reduce(0) { $0 + $1.unicodeScalars.count }
            if count > mostAddedCharacters { return .tooMany }
            state.added = all
            return .done
        }
        if let addition { return addition }
        let known = Dictionary(uniqueKeysWithValues: zip(Term.allCases.map(\.name), current.words.map(Set.init)))
        return words.allSatisfy { known[$0]?.isSuperset(of: $1) ?? false } ? .done : .tooLate
    }
}
