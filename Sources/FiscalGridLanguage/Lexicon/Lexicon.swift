import FiscalGridData
import FiscalGridSupport
import Synchronization

/// All Chinese that the program knows: terms, each a set of printed words with one meaning, which the program names; and features of
/// titles and labels of columns, which schemas name. They stand in `Schemas/lexicon.xml`; a folder of `--schemas` may add words to them,
/// and features and labels of its own.
///
/// There is one lexicon a process, for the same words mean the same to every stage: words are added before the first is looked up.
public final class Lexicon: Sendable {
    /// The words of each term, by its number. A document asks for those of few.
    private let lists: [List]
    /// What titles may say.
    let features: [TitleFeature]
    /// What labels may say.
    let labels: [LabelTerm]
    /// The words of the terms.
    let automaton: WordAutomaton
    /// The words of features and labels: features from 0, then the words that say nothing in titles, then labels.
    let meanings: WordAutomaton

    /// Features are as many as a set of bits holds.
    package static let mostFeatures = 64
    /// The number that words have in ``meanings`` which say nothing in titles.
    static let silent = mostFeatures
    /// The number of the first label in ``meanings``.
    static let firstLabel = silent + 1

    /// A lexicon of these words, by the names of their terms; a term that is not named has none.
    package convenience init(_ terms: [String: [String]]) { self.init(LexiconSource(terms: terms)) }

    /// A lexicon of these words.
    package init(_ source: LexiconSource) {
        let words = Term.allCases.map { source.terms[$0.name] ?? [] }
        self.lists = words.map { .read($0) }
        features = source.features.map { TitleFeature($0, in: source.features) }
        labels = source.labels.map { LabelTerm($0, in: source.labels) }
        automaton = WordAutomaton(words)
        var lists = source.features.map(\.words)
        lists += Array(repeating: [], count: Lexicon.mostFeatures - lists.count)
        lists.append(words[Term.silentInTitle.rawValue])
        meanings = WordAutomaton(lists + source.labels.map(\.words))
    }

    package init(from digest: inout DigestReader) {
        lists = digest.list { .digested($0.part()) }
        features = digest.list()
        labels = digest.list()
        automaton = WordAutomaton(from: &digest)
        meanings = WordAutomaton(from: &digest)
    }

    /// Writes what ``init(from:)`` reads.
    package func write(to digest: inout DigestWriter) {
        digest.write(list: lists) { list, digest in
            var part = DigestWriter()
            part.write(list.words)
            digest.write(part.bytes)
        }
        digest.write(features)
        digest.write(labels)
        automaton.write(to: &digest)
        meanings.write(to: &digest)
    }

    /// The words of a term, in the order of the file, which is that of preference.
    func words(of term: Term) -> [String] { lists[term.rawValue].words }

    private enum List {
        case read([String])
        case digested(DigestReader)

        var words: [String] {
            switch self {
            case .read(let words): return words
            case .digested(var digest): return digest.strings()
            }
        }
    }

    // MARK: The one of this process

    private struct State: Sendable {
        var builtIn: Lexicon?
        /// As it was written, where that was needed.
        var builtInSource: LexiconSource?
        /// With the words that were added.
        var source: LexiconSource?
        var added = LexiconSource()
        var isInUse = false
        var isDigesting = false
    }

    private static let state = Mutex(State())

    /// What every stage looks words up in.
    static let current: Lexicon = state.withLock { state in
        state.isInUse = true
        if let source = state.source { return Lexicon(source) }
        return state.builtIn ?? Lexicon.builtIn()
    }

    private static func builtIn() -> Lexicon {
        var digest = DigestReader(BuiltInData.section(.lexicon))
        return Lexicon(from: &digest)
    }

    /// Takes the place of the built-in lexicon, for the program that digests the data and has none yet.
    package static func install(_ source: LexiconSource) {
        state.withLock { state in
            state.builtIn = Lexicon(source)
            state.builtInSource = source
        }
    }

    /// The words of a label; empty if there is none of this name.
    package static func words(ofLabel name: String) -> [String] {
        source { $0.labels.first { $0.name == name }?.words ?? [] }
    }

    /// The features that have one of these names, in the order of the lexicon.
    package static func features(named names: Set<String>) -> [LexiconSource.Meaning] {
        source { $0.features.filter { names.contains($0.name) } }
    }

    /// The labels that have one of these names, in the order of the lexicon.
    package static func labels(named names: Set<String>) -> [LexiconSource.Meaning] {
        source { $0.labels.filter { names.contains($0.name) } }
    }

    /// The paths of columns that have a name; empty if there are none of this name.
    package static func paths(named name: String) -> [String] {
        source { $0.paths.first { $0.name == name }?.words ?? [] }
    }

    /// What is known with the words of another file: the built-in lexicon, or nothing while that is made.
    package static func known(adding other: LexiconSource) -> LexiconSource {
        isBuiltIn ? source { $0 }.adding(other) : other
    }

    /// What is known.
    package static var knownSource: LexiconSource { source { $0 } }

    /// False in the program that digests the data and has no lexicon yet.
    private static var isBuiltIn: Bool { state.withLock { !$0.isDigesting } }

    /// Says that there is no built-in lexicon yet.
    package static func beginDigest() { state.withLock { $0.isDigesting = true } }

    private static func source<Value>(_ look: (LexiconSource) -> Value) -> Value {
        state.withLock { state in
            if state.builtInSource == nil { state.builtInSource = builtInSource() }
            return look(state.source ?? state.builtInSource ?? LexiconSource())
        }
    }

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

    /// The built-in lexicon as it was written; the digest has it behind the lexicon itself.
    private static func builtInSource() -> LexiconSource {
        var digest = DigestReader(BuiltInData.section(.lexicon))
        _ = Lexicon(from: &digest)
        return LexiconSource(from: &digest)
    }

    /// Adds words to those of the built-in lexicon.
    package static func add(_ words: LexiconSource) -> Addition {
        state.withLock { state in
            if state.isInUse { return (state.source ?? builtInSource()).holds(words) ? .done : .tooLate }
            let all = state.added.adding(words)
            if all.characters > mostAddedCharacters { return .tooMany }
            state.added = all
            state.source = builtInSource().adding(all)
            return .done
        }
    }
}
