import FiscalGridCore

extension TableSchema.Field {
    /// Its name in Chinese: as documented, else the lowest label of the first path that it is printed under; `nil` if that
    /// label varies.
    public var chineseTitle: String? { documentation.chinese ?? columns.first?.lowestLabel }
}

extension TableSchema {
    /// The kind of a row by its label alone, given as a key; `nil` if it says none.
    package func kind(ofLabel label: String) -> RowKind? {
        kinds.kind(of: label) ?? (subjects.isTotal(label) ? .total : nil)
    }
}

private let totals = Words(.grandTotal)

extension [TitleSubject] {
    /// True for a label that says a total and besides it only what the titles of the type say: 财政拨款支出合计 in 财政拨款支出预算表. 收入 and 支出 say
    /// nothing more of what they are the total of.
    package func isTotal(_ label: String) -> Bool {
        guard let words = totals.rest(before: label[...]) else { return false }
        let reading = TitleReading.read(String(words), organization: nil)
        if reading.features.isEmpty || !reading.rest.isEmpty { return false }
        return contains { subject in
            let more = reading.features.subtracting(subject.required)
            return more != reading.features && more.isSubset(of: FeatureSet.sides)
                && more.isSubset(of: subject.allowed)
        }
    }
}

extension TableSchema.KindRules {
    /// The kind of a row whose label has this key; `nil` if no pattern fits.
    public func kind(of label: String) -> RowKind? {
        // By index: an iterator would copy each pattern.
        for index in patterns.indices where patterns[index].label.matches(label) { return patterns[index].kind }
        return nil
    }
}
