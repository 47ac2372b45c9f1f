import FiscalGrid
import Testing
@testable import FiscalGridAudit
@testable import FiscalGridSchema

@Suite("Lists that a total closes") struct ListRuleTests {
    /// The checks of the side of revenue.
    private func told(_ rows: String...) throws -> [String] {
        let text =
            "收支总表\n单位：万元\n收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n"
            + rows.map { $0.replacing(" ", with: "\t") + "\t\t\n" }.joined()
        return try checks(text) { ListRule(.init(amounts: ["amount"]), rule: 0).check($0, &$1) }
    }

    /// A subtotal closes the items above it, the total what stands behind it as well.
    @Test func subtotalsAndTotals() throws {
        let items = ["一、一般公共预算拨款收入 60.00", "二、事业收入 40.00"]
        #expect(
            try told(items[0], items[1], "本年收入合计 100.00", "上年结转 5.00", "收入总计 105.00") == ["3,2 pass", "5,2 pass"])
        #expect(
            try told(items[0], items[1], "本年收入合计 101.00", "上年结转 5.00", "收入总计 106.00")
                == ["3,2 inconsistent", "5,2 pass"])
        // A subtotal without a figure stands for its items.
        #expect(
            try told(items[0], items[1], "本年收入合计 ", "上年结转 5.00", "收入总计 106.00")
                == ["3,2 insufficient-data no-total", "5,2 inconsistent"])
    }

    @Test func numberedItemsBelowOthers() throws {
        #expect(
            try told("一、财政拨款收入 100.00", "（一）一般公共预算 60.00", "（二）政府性基金 41.00", "收入总计 100.00")
                == ["4,2 pass", "1,2 inconsistent"])
        // One item below another need not be all of it.
        #expect(
            try told("一、财政拨款收入 100.00", "（一）一般公共预算 60.00", "收入总计 100.00")
                == ["3,2 pass", "1,2 insufficient-data one-item-below"])
    }

    /// Items without a number may be parts of the one above; those that come to less need not be all.
    @Test func itemsWithoutANumber() throws {
        let head = ["一、一般公共预算拨款收入 100.00", "本年收入合计 100.00", "上年结转 8.00"]
        #expect(
            try told(head[0], head[1], head[2], "一般公共预算 6.00", "政府性基金 2.00", "收入总计 108.00")
                == ["2,2 pass", "6,2 pass", "3,2 pass"])
        #expect(
            try told(head[0], head[1], head[2], "一般公共预算 5.00", "政府性基金 2.00", "收入总计 108.00")
                == ["2,2 pass", "6,2 pass", "3,2 insufficient-data less-below"])
        #expect(
            try told(head[0], head[1], head[2], "一般公共预算 7.00", "政府性基金 2.00", "收入总计 108.00")
                == ["2,2 pass", "6,2 pass", "3,2 inconsistent"])
    }

    /// A list that begins with a total may have its parts below each.
    @Test func aTotalThatStandsFirst() throws {
        #expect(
            try told("本年收入合计 100.00", "上年结转 8.00", "其他收入 9.00", "收入总计 108.00")
                == ["4,2 insufficient-data total-first"])
        #expect(try told("收入总计 105.00", "一、事业收入 60.00", "二、其他收入 40.00") == ["1,2 inconsistent"])
    }

    @Test func whyNothingIsSaid() throws {
        let items = ["一、一般公共预算拨款收入 60.00", "二、事业收入 40.00"]
        #expect(
            try told(items[0], items[1], " 7.00", "收入总计 105.00") == ["4,2 insufficient-data row-without-label"])
        #expect(try told(items[0], items[1], "收入总计 约100") == ["3,2 insufficient-data unreadable"])
        #expect(try told(items[0], items[1]) == ["- not-applicable no-list"])
    }
}
