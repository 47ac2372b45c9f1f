import FiscalGridCore

extension TitleSubject {
    /// Reads alternatives, parted by `|`.
    ///
    /// - Returns: The subjects, and the names that the lexicon has no feature for.
    package static func read(_ source: String) -> (subjects: [TitleSubject], unknown: [String]) {
        var unknown: [String] = []
        let subjects = source.utf8.split(separator: UInt8(ascii: "|")).map { part in
            var required: FeatureSet = []
            var allowed: FeatureSet = []
            var isAllowed = false
            let text = String(Substring(part))
            let spaced = text.utf8.flatMap { byte in
                byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") ? [0x20, byte, 0x20] : [byte]
            }
            for word in String(decoding: spaced, as: UTF8.self).collapsed.utf8.split(separator: 0x20) {
                let word = String(Substring(word))
                switch word {
                case "[": isAllowed = true
                case "]": isAllowed = false
                default:
                    guard let feature = FeatureSet(named: word) else {
                        unknown.append(word)
                        continue
                    }
                    if isAllowed { allowed.formUnion(feature) } else { required.formUnion(feature) }
                }
            }
            return TitleSubject(source: text.collapsed, required: required, allowed: allowed)
        }
        return (subjects, unknown)
    }

    /// How well a title fits.
    package struct Fit: Sendable, Equatable {
        /// How many features had to be said.
        package var required: Int
        /// True if neither the title nor the document says the stage that the type is of.
        package var isStageGuessed: Bool
    }

    /// Compares what a title says; `stage` is that of the document, where the title says none. Final accounts say that they are; what says
    /// nothing is of a budget.
    package func fit(_ features: FeatureSet, stage: Stage?) -> Fit? {
        let own = required.stage
        var said = features
        var isGuessed = false
        if let own, features.stage == nil {
            guard (stage ?? .budget) == own else { return nil }
            isGuessed = stage == nil
            said.formUnion(FeatureSet.stages[own] ?? [])
        }
        guard said.isSuperset(of: required), required.union(allowed).isSuperset(of: said) else { return nil }
        return Fit(required: required.count, isStageGuessed: isGuessed)
    }
}
