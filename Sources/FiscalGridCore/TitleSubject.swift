/// What a title says, or may say: a set of features, each a meaning that the lexicon gives words to. A feature is the bit of its place in
/// the lexicon.
public struct FeatureSet: OptionSet, Hashable, Sendable {
    /// The bits of its features.
    public let rawValue: UInt64

    /// A set of bits.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// How many features it has.
    public var count: Int { rawValue.nonzeroBitCount }

    /// Its features, a set each.
    package var single: [FeatureSet] {
        (0..<UInt64(UInt64.bitWidth)).map { FeatureSet(rawValue: 1 << $0) }.filter(contains)
    }
}

/// What the titles of a table type are about.
///
/// `budget threePublic [meeting training]`: what stands alone must be said, what stands in brackets may be said, and nothing else is.
public struct TitleSubject: Sendable, Equatable {
    /// As written in the schema.
    public let source: String
    /// What must be said. A stage may also be that of the document.
    public let required: FeatureSet
    /// What may be said besides.
    public let allowed: FeatureSet

    /// Creates a subject that has been read.
    package init(source: String, required: FeatureSet, allowed: FeatureSet) {
        self.source = source
        self.required = required
        self.allowed = allowed
    }
}

/// What a document plans or accounts for.
public enum Stage: Sendable, Hashable, CaseIterable {
    /// 预算
    case budget
    /// 决算
    case finalAccounts
}
