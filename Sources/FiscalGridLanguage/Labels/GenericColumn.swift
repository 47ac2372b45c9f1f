import FiscalGridCore

/// What a column holds that no schema knows, by its label and its cells.
package enum GenericColumn {
    /// True if a number in it is an amount of money: unless the label names something else that is counted.
    package static func isMoney(_ path: String) -> Bool {
        if path.isEmpty { return false }
        if MonetaryUnit(label: path) != nil { return true }
        let lowest = HeaderPath(printed: path).labels.last ?? ""
        return !codeParts.contains(lowest) && !notMoney.contains(where: path.containsBytes)
    }

    /// True for digits that begin with a zero, 0301 or 03: a code, whose zeros count.
    package static func isCode(_ text: String) -> Bool {
        let text = text.trimmed
        return text.unicodeScalars.count > 1 && text.unicodeScalars.first?.digit == 0
            && text.unicodeScalars.allSatisfy { $0.digit != nil }
    }

    /// The columns of a code that is printed in three.
    private static let codeParts: Set<String> = ["类", "款", "项"]
    private static let notMoney = [
        "号", "编码", "代码", "行次", "栏次", "数量", "人数", "次数", "个数", "面积", "%", "％", "率", "比例", "比重", "占比", "年度", "日期", "时间",
        "电话", "指标",
    ]
}
