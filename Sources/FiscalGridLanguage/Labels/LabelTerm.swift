import FiscalGridSupport

/// A label of columns, as the lexicon names it: 基本支出, 一般公共预算.
struct LabelTerm: Sendable, Digestible {
    /// The name that schemas have for it.
    let name: String
    /// Its first word, which is the one that is printed.
    let title: String
    /// The labels whose words may stand around its own and change nothing, by their numbers: 拨款 and 收入 around 一般公共预算.
    let around: [Int]

    init(_ meaning: LexiconSource.Meaning, in all: [LexiconSource.Meaning]) {
        name = meaning.name
        title = meaning.words.first ?? ""
        around = meaning.others.compactMap { other in all.firstIndex { $0.name == other } }
    }

    init(from digest: inout DigestReader) {
        name = digest.string()
        title = digest.string()
        around = digest.list { $0.number() }
    }

    func write(to digest: inout DigestWriter) {
        digest.write(name)
        digest.write(title)
        digest.write(list: around) { $1.write($0) }
    }

    /// The number of a label; `nil` if the lexicon has none of this name.
    static func number(named name: String) -> Int? { Lexicon.current.labels.firstIndex { $0.name == name } }
}
