/// A printed label, with `*` at an end for anything.
public struct LabelPattern: Sendable, Equatable {
    /// As written.
    public var source: String
    package var text: String
    package var isOpenBefore: Bool
    package var isOpenBehind: Bool

    /// Creates a pattern that has been read.
    package init(source: String, text: String, isOpenBefore: Bool, isOpenBehind: Bool) {
        self.source = source
        self.text = text
        self.isOpenBefore = isOpenBefore
        self.isOpenBehind = isOpenBehind
    }
}
