import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("The text as rules look at it") struct NarrativeViewTests {
    private func read(_ text: String) throws -> (view: NarrativeView, ledger: Ledger) {
        let audit = try stage(text)
        return (audit.narrative, audit.ledger)
    }

    /// A decrease is negative, 与上年持平 a change of nothing, a percentage no number.
    @Test func numbers() throws {
        let (view, ledger) = try read(
            """
            区苗圃2024年部门预算
            2024年支出10.00万元，比上年减少2.00万元，下降16.67%。
            2024年收入10.00万元，与上年持平。
            """)
        #expect(view.figures.map(\.role) == [.level, .change, .growth, .level, .comparison])
        #expect(view.numbers[2] == nil)
        let values = view.numbers.compactMap { $0 }.map { ledger.values[$0] }
        let one = ledger.values[try #require(view.numbers[0])]
        #expect(values == [one, -one / 5, one, 0])
        #expect([0, 1, 2, 3, 4].map(view.isChange) == [false, true, false, false, true])
        // A change may be off by two halves.
        let halves = view.numbers.compactMap { $0 }.map(ledger.half)
        #expect(halves[1] == halves[0] * 2)
    }

    /// Headings, and short lines without a stop, stand above figures.
    @Test func headings() throws {
        let (view, _) = try read(
            """
            区苗圃2024年部门预算
            一、收支情况
            （一）收入情况
            收入10.00万元。
            机关运行经费
            支出8.00万元。
            二、其他情况
            车辆2辆。
            """)
        #expect(view.headings[0].contains("收支情况") && view.headings[0].hasSuffix("收入情况"))
        #expect(view.headings[1].hasSuffix("机关运行经费"))
        #expect(view.headings[2].hasSuffix("其他情况") && !view.headings[2].contains("收支情况"))
    }

    /// The parts of a figure make a list; levels and changes of one are two.
    @Test func lists() throws {
        let (view, _) = try read(
            """
            区苗圃2024年部门预算
            支出10.00万元，其中：基本支出6.00万元，项目支出4.00万元。
            """)
        #expect(view.lists.count == 1)
        #expect(view.lists.first?.whole == 0 && view.lists.first?.parts == [1, 2])
        #expect(view.surroundings(of: 1).contains("支出"))
        #expect(Array(view.before(2)) == [1, 0])
    }

    /// A figure of another organization is not the document's own.
    @Test func figuresOfOthers() throws {
        let (view, _) = try read(
            """
            区苗圃管理局2024年部门预算
            区苗圃管理局2024年支出10.00万元。
            区水务管理局2024年支出12.00万元。
            支出10.00万元。
            """)
        #expect(view.figures.indices.map(view.isOwn) == [true, false, true])
    }

    @Test(arguments: [
        ("其他交通费用", "其他交通"), ("其他交通费（公务交通补贴）", "其他交通"), ("一般公共服务支出", "一般公共服务"), ("支出", "支出"),
    ])
    func stems(_ label: String, _ stem: String) { #expect(label.stem == stem) }
}
