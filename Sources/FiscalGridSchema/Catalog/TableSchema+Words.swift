import FiscalGridCore
import FiscalGridLanguage

extension TableSchema {
    /// The words of the features that its titles are about, `procurement`, and of the labels that its columns are printed under, `@goods`, by name.
    public var lexiconWords: [(name: String, words: [String])] {
        var features: Set<String> = []
        for subject in subjects { features.formUnion(subject.required.union(subject.allowed).names) }
        let columns = (fields + preludeFields).flatMap { $0.columns + $0.joinedColumns.joined() }
        let sources = columns.map(\.source) + (preludeLabels + unpivotedItems + blocks.flatMap(\.labels)).map(\.source)
        var labels: Set<String> = []
        for source in sources {
            for part in source.split(separator: "@").dropFirst() {
                labels.insert(String(part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }))
            }
        }
        return Lexicon.features(named: features).map { ($0.name, $0.words) }
            + Lexicon.labels(named: labels).map { ("@" + $0.name, $0.words) }
    }
}
