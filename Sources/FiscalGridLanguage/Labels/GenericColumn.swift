import FiscalGridCore

/// What a column holds that no schema knows, by its label and its cells.
package enum GenericColumn {
    /// True if a number in it is an amount of money: a unit of money or a word for money stands in its label or above, and the label names
    /// nothing else that is counted. A total alone says nothing of what it is the total of.
    package static func isMoney(_ path: String) -> Bool {
        if path.isEmpty { return false }
        if MonetaryUnit(label: path) != nil { return true }
        let header = HeaderPath(printed: path)
        let lowest = header.labels.last ?? ""
        if codeParts.matches(lowest) || notMoney.occur(in: lowest) || hasOtherUnit(lowest) { return false }
        return header.labels.contains { money.occur(in: $0) }
    }

    /// True if numbers in it count or measure something, money or not: its label names no codes.
    package static func mayCount(_ path: String) -> Bool {
        if path.isEmpty { return false }
        let lowest = HeaderPath(printed: path).labels.last ?? ""
        return MonetaryUnit(label: path) != nil || (!codeParts.matches(lowest) && !noNumber.occur(in: path))
    }

    /// For each column, whether its numbers are amounts: a total is one of money where other columns are, and none counts something else.
    package static func areMoney(_ paths: [String]) -> [Bool] {
        let own = paths.map(isMoney)
        let countsOther = paths.contains { path in hasOtherUnit(HeaderPath(printed: path).labels.last ?? "") }
        guard own.contains(true), !countsOther else { return own }
        return zip(own, paths).map { isMoney, path in
            isMoney || Term.totalLabel.matches(HeaderPath(printed: path).labels.last ?? "")
        }
    }

    /// True for a label that says in brackets what is counted, and that is no money: 在职（人）, 完成率（%）.
    private static func hasOtherUnit(_ label: String) -> Bool {
        guard label.utf8.last == UInt8(ascii: ")"), let open = label.lastIndex(of: "("),
            MonetaryUnit(label: label) == nil
        else { return false }
        let inside = String(label[label.index(after: open)...].dropLast())
        return inside.hasSameBytes(as: "%") || counters.matches(inside)
    }

    /// True for digits that begin with a zero, 0301 or 03: a code, whose zeros count.
    package static func isCode(_ text: String) -> Bool {
        let text = text.trimmed
        return text.unicodeScalars.count > 1 && text.unicodeScalars.first?.digit == 0
            && text.unicodeScalars.allSatisfy { $0.digit != nil }
    }

    /// True for digits that have the form of a code, 2130205, or of a year: where nothing else tells it, no amount.
    package static func mayBeCode(_ text: String) -> Bool {
        let text = text.trimmed
        let count = text.unicodeScalars.count
        guard text.unicodeScalars.allSatisfy({ $0.digit != nil }) else { return false }
        let isYear = count == 4 && (text.startsWithBytes(of: "19") || text.startsWithBytes(of: "20"))
        return isYear || (count == 7 && text.unicodeScalars.first == "2")
            || (count == 5 && text.startsWithBytes(of: "30"))
    }

    /// The columns of a code that is printed in three.
    private static let codeParts = Words(.levelCategory, .levelSection, .levelItem)
    private static let notMoney = Words(.notMoney)
    private static let noNumber = Words(.noNumber)
    private static let money = Words(.moneyInLabel)
    private static let counters = Words(.counter, .measureInLabel)
}
