import Testing

/// A text that is too long for a log: an argument of a test that is told by its start and its size.
public struct LongText: Sendable, CustomTestStringConvertible {
    /// The text.
    public let text: String

    /// Wraps a text.
    public init(_ text: String) { self.text = text }

    /// Its start, and how many bytes it has.
    public var testDescription: String { "\(text.prefix(20).debugDescription)… (\(text.utf8.count) bytes)" }
}
