import FiscalGridCore

/// What a column holds that no schema knows, by its label.
enum GenericColumn {
    /// True if a number in it is an amount of money: unless the label names something else that is counted.
    static func isMoney(_ path: String) -> Bool {
        if path.isEmpty { return false }
        return MonetaryUnit(label: path) != nil || !notMoney.contains(where: path.containsBytes)
    }

    private static let notMoney = [
        "序号", "编码", "编号", "代码", "行次", "栏次", "数量", "人数", "次数", "个数", "面积", "%", "％", "率", "比例", "比重", "占比", "年度",
        "日期", "时间", "电话", "指标",
    ]
}
