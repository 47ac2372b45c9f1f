/// One non-blank paragraph outside tables.
public struct Paragraph: Sendable, Equatable {
    /// The text without `[bookmark: …]` marks, white space as printed.
    public var text: String
    /// The names of the bookmarks that stand in it, or alone on the lines just above; without Word's `_GoBack`.
    public var bookmarks: [String]
    /// The 1-based line of the source; in markup, the number of the paragraph, those of table cells counted.
    public var line: Int
    /// What it is besides a paragraph of the text.
    public var role: Role
    /// The level that its style gives it as a heading, 1 the highest; `nil` for body text, and in text, which has no styles.
    public var outlineLevel: Int?

    /// What a paragraph is besides a paragraph of the text; the raw value is what the XML says.
    public enum Role: String, Sendable {
        case text
        /// A page header or footer.
        case page
        case footnote
        case endnote
    }

    /// True for a page header or footer.
    public var isPageFurniture: Bool { role == .page }

    /// Creates a paragraph.
    public init(
        text: String, bookmarks: [String] = [], line: Int, role: Role = .text, outlineLevel: Int? = nil
    ) {
        self.text = text
        self.bookmarks = bookmarks
        self.line = line
        self.role = role
        self.outlineLevel = outlineLevel
    }
}
