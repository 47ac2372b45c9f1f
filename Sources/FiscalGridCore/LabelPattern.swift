/// A printed label, with `*` at an end for anything; or `@` and the name of a label of the lexicon.
public struct LabelPattern: Sendable, Equatable {
    /// As written.
    public var source: String
    package var text: String
    package var isOpenBefore: Bool
    package var isOpenBehind: Bool
    /// The label of the lexicon that it is, by its number there; -1 for one that is not there, `nil` for a text.
    package var label: Int?

    /// Creates a pattern that has been read.
    package init(source: String, text: String, isOpenBefore: Bool, isOpenBehind: Bool, label: Int? = nil) {
        self.source = source
        self.text = text
        self.isOpenBefore = isOpenBefore
        self.isOpenBehind = isOpenBehind
        self.label = label
    }
}
