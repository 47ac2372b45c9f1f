import FiscalGridCore
import FiscalGridSupport

/// Something that titles may say, as the lexicon names it: a stage, a direction, a fund, a subject.
struct TitleFeature: Sendable, Digestible {
    /// The name that schemas have for it.
    let name: String
    /// Features beside which it says nothing: 财政拨款 beside 一般公共预算.
    let silentBeside: FeatureSet

    init(_ meaning: LexiconSource.Meaning, in all: [LexiconSource.Meaning]) {
        name = meaning.name
        silentBeside = meaning.others.reduce(into: []) { set, other in
            if let index = all.firstIndex(where: { $0.name == other }) { set.insert(FeatureSet(index: index)) }
        }
    }

    init(from digest: inout DigestReader) {
        name = digest.string()
        silentBeside = FeatureSet(rawValue: UInt64(bitPattern: Int64(digest.number())))
    }

    func write(to digest: inout DigestWriter) {
        digest.write(name)
        digest.write(Int(Int64(bitPattern: silentBeside.rawValue)))
    }
}

extension FeatureSet {
    /// The feature of this place in the lexicon.
    init(index: Int) { self.init(rawValue: 1 << UInt64(index)) }

    /// The feature of a name; `nil` if the lexicon has none.
    package init?(named name: String) {
        guard let index = Lexicon.current.features.firstIndex(where: { $0.name == name }) else { return nil }
        self.init(index: index)
    }

    /// The names of its features, in the order of the lexicon.
    public var names: [String] {
        Lexicon.current.features.enumerated().filter { contains(FeatureSet(index: $0.offset)) }.map(\.element.name)
    }

    /// The features that say a stage.
    static let stages: [Stage: FeatureSet] = [
        .budget: FeatureSet(named: "budget") ?? [], .finalAccounts: FeatureSet(named: "final") ?? [],
    ]

    /// Revenue and expenditure, which one word says together.
    package static let sides = TitleReading(Term.revenueAndExpenditure.printed).features

    /// The stage that is said; `nil` for none.
    package var stage: Stage? {
        Stage.allCases.first { stage in
            FeatureSet.stages[stage].map { !$0.isEmpty && contains($0) } ?? false
        }
    }
}
