import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridSupport

/// What the schemas of a document's tables say that its text may call their figures, put in order to be looked up.
final class SaidIndex: Sendable {
    struct Entry: Sendable {
        var said: AuditRule.Said
        /// The schema that says it.
        var schema: TableSchema
        /// The number of the rule in the audit.
        var rule: Int
        /// The numbers in ``words`` of its sections, and of what it is not said in.
        var sections: [Int]
        var outside: [Int]
    }

    let entries: [Entry]
    /// The schemas, held so that none gives its address to another while the index is known.
    private let schemas: [TableSchema]
    /// The entries of a name.
    let exact: [ByteKey: [Int]]
    /// Names with an open end, and the entry of each.
    let open: [LabelPattern]
    let entryOfOpen: [Int]
    /// The entries whose row the text names.
    let byRow: [Int]
    /// The words of sections, each once.
    let words: [String]

    /// Orders the rules of schemas, which are numbered one schema behind the other.
    init(_ schemas: [TableSchema]) {
        var (entries, open, entryOfOpen, byRow): ([Entry], [LabelPattern], [Int], [Int]) = ([], [], [], [])
        var exact: [ByteKey: [Int]] = [:]
        var words: [String] = []
        var numbers: [ByteKey: Int] = [:]
        func number(_ word: String) -> Int {
            if let known = numbers[ByteKey(word)] { return known }
            numbers[ByteKey(word)] = words.count
            words.append(word)
            return words.count - 1
        }
        var rule = 0
        for schema in schemas {
            for (index, said) in schema.rules.map({ $0.of(AuditRule.Said.self) }).enumerated() {
                guard let said else { continue }
                let entry = entries.count
                entries.append(
                    Entry(
                        said: said, schema: schema, rule: rule + index, sections: said.sections.map(number),
                        outside: said.outside.map(number)))
                if said.join != .words { byRow.append(entry) }
                for word in said.words {
                    if word.source.containsByte(UInt8(ascii: "*")) {
                        open.append(word)
                        entryOfOpen.append(entry)
                    } else {
                        exact[ByteKey(word.source.labelKey), default: []].append(entry)
                    }
                }
            }
            rule += schema.rules.count
        }
        (self.entries, self.open, self.entryOfOpen, self.byRow) = (entries, open, entryOfOpen, byRow)
        (self.exact, self.words, self.schemas) = (exact, words, schemas)
    }
}

/// The indexes of a run: its documents have the tables of few packs.
final class KnownSaid: Sendable {
    private let indexes = BoundedCache<[ObjectIdentifier], SaidIndex>(most: 50)

    /// The index of schemas.
    func index(_ schemas: [TableSchema]) -> SaidIndex {
        indexes.value(for: schemas.map(ObjectIdentifier.init)) { SaidIndex(schemas) }
    }
}
