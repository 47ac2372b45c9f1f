/// The printed title of a table.
public struct Title: Sendable, Equatable {
    /// As printed, without bookmark marks.
    public var printed: String
    /// Without numbering and white space: `部门预算收支总表` for `表1 部门预算收支总表`.
    public var cleaned: String
    /// The first bookmark that stands at it; only tika-server before 4.0 writes them.
    public var bookmark: String?
    /// The 1-based line of the source.
    public var line: Int
    /// Context that is printed behind it on its line: `收入决算表　　单位：万元`.
    public var context: [ContextItem]

    /// Creates a title that has been cleaned.
    package init(printed: String, cleaned: String, bookmark: String?, line: Int, context: [ContextItem]) {
        self.printed = printed
        self.cleaned = cleaned
        self.bookmark = bookmark
        self.line = line
        self.context = context
    }
}
