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
            for word in words where !terms[name, default: []].contains(word) { terms[name, default: []].append(word) }
        }
        return Lexicon(terms)
    }

    private static func builtIn() -> Lexicon {
        var digest = DigestReader(BuiltInData.section(.lexicon))
        return Lexicon(from: &digest)
    }

    /// Takes the place of the built-in lexicon, for the program that digests the data and has none yet.
    package static func install(_ lexicon: Lexicon) { state.withLock { $0.builtIn = lexicon } }

    /// Adds words to terms, by their names.
    ///
    /// - Returns: false if words have been looked up already, and these are not known.
    package static func add(_ words: [String: [String]]) -> Bool {
        let isInUse = state.withLock { state in
            if !state.isInUse { state.added.merge(words) { $0 + $1 } }
            return state.isInUse
        }
        if !isInUse { return true }
        let known = Dictionary(uniqueKeysWithValues: zip(Term.allCases.map(\.name), current.words))
        return words.allSatisfy { name, words in words.allSatisfy { known[name]?.contains($0) ?? false } }
    }
}
