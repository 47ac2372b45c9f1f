import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("A table as rules look at it") struct TableViewTests {
    private func view(_ text: String) throws -> TableView {
        let view = try stage(text).views.first
        return try #require(view ?? nil)
    }

    private static let text = """
        支出总表
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出
        \t合计\t10.00\t4.00\t6.00
        201\t一般公共服务支出\t—\t约4\t6.00
        \t其中：行政运行\t0.00\t\t
        2O5\t教育支出\t1.00\t\t
        """

    /// A dash is blank, words are no figure, and a nought is one.
    @Test func whatStandsInCells() throws {
        let view = try view(TableViewTests.text)
        #expect((2...4).map { view.cell(0, $0) } == [.figure(0), .figure(1), .figure(2)])
        #expect((2...4).map { view.cell(1, $0) } == [.blank, .unreadable, .figure(3)])
        #expect((2...4).map { view.cell(2, $0) } == [.figure(4), .blank, .blank])
        #expect(view.column("project", nil) == 4 && view.column("operating", nil) == nil)
        #expect(view.column("nonsense", nil) == nil && view.prints("basic") && !view.prints("operating"))
    }

    @Test func rows() throws {
        let view = try view(TableViewTests.text)
        #expect(view.entries.map(\.code) == ["", "201", "", ""])
        #expect(view.entries.map(\.hasUnsureCode) == [false, false, false, true])
        #expect(view.entries.map(\.kind).first == .total)
        #expect(view.entries(named: "total") == [0])
        #expect(view.entries(named: "categories") == [1])
        #expect(view.entries(named: "anyRow") == [0, 1, 2, 3])
        #expect(view.entries(named: "nonsense").isEmpty)
        #expect(view.isMany("anyRow") && !view.isMany("total"))
        #expect(view.text(1, "code") == "201" && view.text(0, "code") == "")
    }

    /// The label of a row is its name, and a place counts from 1.
    @Test func labelsAndPlaces() throws {
        let view = try view(TableViewTests.text)
        #expect(view.label(1, 4) == "一般公共服务支出/项目支出")
        #expect(view.place(1, 4) == Place(line: 5, table: 1, row: 2, column: 5))
        #expect(view.place(nil, nil) == Place(line: 1, table: 1))
    }

    /// A figure over two rows stands once, and the cells that it reaches over have none of their own.
    @Test func aFigureOverTwoRows() throws {
        let html = """
            <p>支出总表</p><p>单位：万元</p><table>
            <tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
            <tr><td>2010101</td><td>行政运行</td><td rowspan="2">10.00</td><td>4.00</td><td></td></tr>
            <tr><td>2010102</td><td>机关服务</td><td>6.00</td><td></td></tr></table>
            """
        let audit = try stage(html)
        let view = try #require(audit.views.first ?? nil)
        #expect(view.cell(0, 2) == .figure(0) && view.cell(1, 2) == .blank)
        #expect(audit.ledger.figures.map(\.isMerged) == [true, false, false])
        #expect(view.covered == [Trial.Spot(table: 0, row: 1, column: 2)])
    }

    /// One figure in ten must have the places, of six figures two; a nought says nothing.
    @Test(arguments: [
        (["18.9", "18.00", "3.25"], 2), (["18", "18", "0.00"], 0), (["1.5", "2", "3"], 1),
        (["1", "2", "3", "4", "5", "6.125"], 0), (["1", "2", "3", "4", "5.125", "6.125"], 3),
    ])
    func printedDecimals(_ texts: [String], _ decimals: Int) throws {
        let schema = try #require(SchemaCatalog().schema("expenditure"))
        var maker = TableMaker(schema, "code name total")
        maker.rows = texts.map { ["2010101", "行政运行", $0] }
        #expect(PrintedDecimals(maker.table(1), schema).decimals(of: .tenThousandYuan) == decimals)
    }
}
