/// A printed title that a schema claims, with `{name}` where a part varies: `{project}绩效目标表`.
public struct TitlePattern: Sendable, Equatable {
    /// As written in the schema.
    public let source: String
    /// What is compared: the whole title's key, or what stands behind the placeholder.
    package let key: String
    /// The placeholder's name; `nil` for a plain title.
    public let capture: String?

    /// How well a title fits.
    public enum Match: Sendable, Equatable {
        /// The same title.
        case exact(captures: [String: String])
        /// The pattern is the end of a longer title (`水务局收支总表`): a candidate that needs every required column.
        case suffix(length: Int)
    }

    /// Creates a pattern whose key has been made.
    package init(source: String, key: String, capture: String?) {
        self.source = source
        self.key = key
        self.capture = capture
    }
}
