import FiscalGridCore

extension TableSchema.Field {
    /// Its name in Chinese: as documented, else the lowest label of the first path that it is printed under; `nil` if that
    /// label varies.
    public var chineseTitle: String? { documentation.chinese ?? columns.first?.lowestLabel }
}

extension TableSchema.KindRules {
    /// The kind of a row whose label has this key; `nil` if no pattern fits.
    public func kind(of label: String) -> RowKind? {
        // By index: an iterator would copy each pattern.
        for index in patterns.indices where patterns[index].label.matches(label) { return patterns[index].kind }
        return nil
    }
}
