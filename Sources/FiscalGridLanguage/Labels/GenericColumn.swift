import FiscalGridCore

/// What a column holds that no schema knows, by its label and its cells.
package enum GenericColumn {
    /// True if a number in it is an amount of money: unless the label names something else that is counted.
    package static func isMoney(_ path: String) -> Bool {
        if path.isEmpty { return false }
        if MonetaryUnit(label: path) != nil { return true }
        let lowest = HeaderPath(printed: path).labels.last ?? ""
        return !codeParts.matches(lowest) && !notMoney.occur(in: path)
    }

    /// True for digits that begin with a zero, 0301 or 03: a code, whose zeros count.
    package static func isCode(_ text: String) -> Bool {
        let text = text.trimmed
        return text.unicodeScalars.count > 1 && text.unicodeScalars.first?.digit == 0
            && text.unicodeScalars.allSatisfy { $0.digit != nil }
    }

    /// The columns of a code that is printed in three.
    private static let codeParts = Words(.levelCategory, .levelSection, .levelItem)
    private static let notMoney = Words(.notMoney)
}
