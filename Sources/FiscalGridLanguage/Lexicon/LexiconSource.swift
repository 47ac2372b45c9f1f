import FiscalGridSupport

/// What a `lexicon.xml` says.
package struct LexiconSource: Sendable, Equatable {
    /// A meaning that schemas name: what a title may say, or a label of a column.
    package struct Meaning: Sendable, Equatable {
        /// The name that schemas have for it.
        package var name: String
        /// The words that say it.
        package var words: [String]
        /// Of a feature, those beside which it says nothing; of a label, those whose words may stand around its own.
        package var others: [String]

        package init(name: String, words: [String], others: [String] = []) {
            self.name = name
            self.words = words
            self.others = others
        }
    }

    /// The words of each term that the program itself names.
    package var terms: [String: [String]]
    /// What titles may say.
    package var features: [Meaning]
    /// What labels of columns may say.
    package var labels: [Meaning]
    /// Paths of columns that schemas have in common, each a list as `map:column` has it.
    package var paths: [Meaning]

    package init(
        terms: [String: [String]] = [:], features: [Meaning] = [], labels: [Meaning] = [], paths: [Meaning] = []
    ) {
        self.terms = terms
        self.features = features
        self.labels = labels
        self.paths = paths
    }

    /// How many characters all its words have.
    var characters: Int {
        let words = Array(terms.values.joined()) + (features + labels + paths).flatMap(\.words)
        return words.reduce(0) { $0 + $1.unicodeScalars.count }
    }

    /// True for no word at all.
    var isEmpty: Bool { characters == 0 }

    /// The same with the words of another file behind its own.
    func adding(_ other: LexiconSource) -> LexiconSource {
        func merged(_ own: [Meaning], _ added: [Meaning]) -> [Meaning] {
            var all = own
            for meaning in added {
                guard let known = all.firstIndex(where: { $0.name == meaning.name }) else {
                    all.append(meaning)
                    continue
                }
                all[known].words += meaning.words.filter { !all[known].words.contains($0) }
                all[known].others += meaning.others.filter { !all[known].others.contains($0) }
            }
            return all
        }
        var all = self
        for (name, words) in other.terms {
            var known = Set(all.terms[name, default: []])
            all.terms[name, default: []] += words.filter { known.insert($0).inserted }
        }
        all.features = merged(features, other.features)
        all.labels = merged(labels, other.labels)
        all.paths = merged(paths, other.paths)
        return all
    }

    /// True if nothing would be new in the words of another file.
    func holds(_ other: LexiconSource) -> Bool { adding(other) == self }
}

extension LexiconSource: Digestible {
    package init(from digest: inout DigestReader) {
        let terms = digest.list { ($0.string(), $0.strings()) }
        self.init(
            terms: Dictionary(uniqueKeysWithValues: terms), features: digest.list(), labels: digest.list(),
            paths: digest.list())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(list: terms.sorted { $0.key < $1.key }) { term, digest in
            digest.write(term.key)
            digest.write(term.value)
        }
        digest.write(features)
        digest.write(labels)
        digest.write(paths)
    }
}

extension LexiconSource.Meaning: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(name: digest.string(), words: digest.strings(), others: digest.strings())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(name)
        digest.write(words)
        digest.write(others)
    }
}

extension DigestReader {
    /// Values that read themselves.
    mutating func list<Element: Digestible>() -> [Element] { list { Element(from: &$0) } }
}
