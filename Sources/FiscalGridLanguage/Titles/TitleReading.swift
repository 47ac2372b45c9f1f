import FiscalGridCore
import FiscalGridSupport

/// What a printed title says, taken apart: what is not the title (years, numbers, the name of an organization, words that say nothing),
/// the features of the rest, and what is left over.
public struct TitleReading: Sendable, Equatable {
    /// What it says.
    public private(set) var features: FeatureSet = []
    /// The organization that it begins with, or the place; `nil` for none.
    public private(set) var organization: String?
    /// True if ``organization`` is the name of an organization, not of a place.
    public private(set) var isOfOrganization = false
    /// Words that say nothing to us, outside brackets behind the title.
    public private(set) var rest: [String] = []

    /// Reads a title, as ``init(_:organization:)`` does. Templates have few titles, and each is asked for more than once.
    package static func read(_ title: String, organization: String?) -> TitleReading {
        known.value(for: ByteKey(title + "\n" + (organization ?? ""))) {
            TitleReading(title, organization: organization)
        }
    }

    private static let known = BoundedCache<ByteKey, TitleReading>()

    /// Reads a title. `organization` is the one that the table is of, where that is known.
    public init(_ title: String, organization: String? = nil) {
        let scalars = Title.withoutContext(Title.clean(title)).labelKey.scalars
        let name = organization.map(\.labelKey.scalars) ?? []
        var parts = TitleReading.parts(of: scalars, organization: name)
        let bracket = TitleReading.bracketBehind(scalars)
        // （本单位无该项收支，此表为空） says that nothing is in the table, not what it is of.
        if TitleReading.denial.occurs(in: scalars[bracket]) {
            parts.removeAll { bracket.contains($0.range.lowerBound) }
        }
        takeOrganization(from: &parts, scalars)
        for part in parts {
            switch part.meaning {
            case .features(let features): self.features.formUnion(features)
            case .unknown where !bracket.contains(part.range.lowerBound):
                rest.append(String(scalars: scalars[part.range]))
            case .unknown, .silent: break
            }
        }
        let said = self.features
        for (index, feature) in Lexicon.current.features.enumerated()
        where said.contains(FeatureSet(index: index)) && !said.isDisjoint(with: feature.silentBeside) {
            self.features.remove(FeatureSet(index: index))
        }
    }

    // MARK: Parts

    private enum Meaning {
        case features(FeatureSet)
        case silent
        case unknown
    }

    private struct Part {
        var meaning: Meaning
        var range: Range<Int>
    }

    /// The longest word that the lexicon knows at each place, from left to right; what stands between is unknown.
    private static func parts(of title: [Unicode.Scalar], organization: [Unicode.Scalar]) -> [Part] {
        var parts: [Part] = []
        func add(_ meaning: Meaning, _ range: Range<Int>) {
            if case .unknown = meaning, let last = parts.last, case .unknown = last.meaning,
                last.range.upperBound == range.lowerBound
            {
                parts[parts.count - 1].range = last.range.lowerBound..<range.upperBound
            } else {
                parts.append(Part(meaning: meaning, range: range))
            }
        }
        var place = 0
        while place < title.count {
            if organization.count > 1, title[place...].starts(with: organization) {
                place += organization.count
                add(.unknown, (place - organization.count)..<place)
                continue
            }
            let (meaning, length) = word(at: place, in: title)
            add(meaning, place..<(place + length))
            place += length
        }
        return parts
    }

    private static func word(at place: Int, in title: [Unicode.Scalar]) -> (Meaning, length: Int) {
        let automaton = Lexicon.current.meanings
        var (state, length) = (0, 0)
        var features: FeatureSet = []
        for index in place..<title.count {
            state = automaton.next(state, title[index])
            if state == 0 { break }
            automaton.words(endingIn: state) { term, _ in
                let isFeature = term < Lexicon.silent
                guard isFeature || term == Lexicon.silent else { return }
                if index + 1 - place > length {
                    length = index + 1 - place
                    features = []
                }
                if isFeature { features.insert(FeatureSet(index: term)) }
            }
        }
        if length > 0 { return (features.isEmpty ? .silent : .features(features), length) }
        // Digits, letters and signs number a title, or part its words.
        return (title[place].isHan ? .unknown : .silent, 1)
    }

    // MARK: The organization

    /// Takes the name that a title begins with: up to the last word that ends as names of organizations do; else a first word that is
    /// no word of titles, where it ends as names of places do. What such a name holds, 政府采购 in 市政府采购中心, says nothing.
    private mutating func takeOrganization(from parts: inout [Part], _ title: [Unicode.Scalar]) {
        let bracket = TitleReading.bracketBehind(title)
        func isUnknown(_ part: Part) -> Bool { if case .unknown = part.meaning { true } else { false } }
        func ends(_ part: Part, _ set: ScalarSet) -> Bool {
            isUnknown(part) && set.contains(title[part.range.upperBound - 1])
        }
        let last = parts.lastIndex { part in
            !bracket.contains(part.range.lowerBound) && ends(part, TitleReading.organizationEndings)
                && (part.range.count > 1 || part.range.lowerBound > 0)
        }
        let first = parts.first { !isSilent($0) }
        let end: Int
        if let last {
            end = last
        } else if let first, ends(first, TitleReading.placeEndings), first.range.count > 1 {
            end = parts.firstIndex { $0.range == first.range } ?? 0
        } else {
            return
        }
        isOfOrganization = last != nil
        let start = parts.first { !isSilent($0) }?.range.lowerBound ?? 0
        organization = String(scalars: title[start..<parts[end].range.upperBound])
        parts.removeSubrange(...end)
        // 水务局本级收支总表 is of the office itself.
        if last != nil, let next = parts.first, Term.ownLevel.matches(title[next.range]) { parts.removeFirst() }
    }

    private func isSilent(_ part: Part) -> Bool { if case .silent = part.meaning { true } else { false } }

    /// Where the bracket stands that a title ends with; empty for none.
    private static func bracketBehind(_ title: [Unicode.Scalar]) -> Range<Int> {
        guard let last = title.last, last == ")" || last == "]",
            let open = title.lastIndex(where: { $0 == "(" || $0 == "[" }), open > 0
        else { return 0..<0 }
        return open..<title.count
    }

    private static let denial = Words(.denial, .saysTableEmpty)
    private static let organizationEndings = ScalarSet(.organizationEnding)
    private static let placeEndings = ScalarSet(.placeEnding)
}

extension Unicode.Scalar {
    /// True for a Chinese character.
    var isHan: Bool { (0x3400...0x9FFF).contains(value) }
}
