import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Labels of rows") struct LabelPatternTests {
    /// `*` at an end stands for anything, and for nothing; white space and width make no difference.
    @Test(arguments: [
        ("合计", "合计", true), ("合 计", "合计", true), ("合计", "收入合计", false), ("*合计", "收入合计", true), ("*合计", "合计", true),
        ("*合计", "合计数", false), ("因公出国*", "因公出国（境）费", true), ("因公出国*", "其中因公出国", false), ("*接待*", "公务接待费", true),
        ("运行（维护）费", "运行(维护)费", true), ("*", "任何", true),
    ])
    func matches(_ pattern: String, _ label: String, _ expected: Bool) {
        #expect(LabelPattern(pattern).matches(label.labelKey) == expected)
    }

    /// Of several patterns the first that fits says the kind.
    @Test func kinds() {
        var kinds = TableSchema.KindRules()
        kinds.patterns = [
            .init(kind: .total, label: LabelPattern("总计")), .init(kind: .subtotal, label: LabelPattern("*计")),
        ]
        #expect(kinds.kind(of: "总计") == .total && kinds.kind(of: "小计") == .subtotal && kinds.kind(of: "其他") == nil)
    }
}
