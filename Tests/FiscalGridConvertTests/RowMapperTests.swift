import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("The rows of a table's body are read") struct RowMapperTests {
    /// 科目编码, 科目名称 and 合计, with totals by their label and subtotals by their codes.
    private static let schema: TableSchema = {
        var schema = TableSchema(
            id: "x", file: "x.xsd", titles: [],
            fields: [
                .init(name: "code", type: .functionalCode, columns: []), .init(name: "name", type: .text, columns: []),
                .init(name: "total", type: .amount, columns: []),
            ])
        schema.labelFields = ["name"]
        schema.kinds.rollupField = "code"
        schema.kinds.patterns = [.init(kind: .total, label: LabelPattern("合计"))]
        return schema
    }()

    private func map(
        _ grid: Grid, as schema: TableSchema = RowMapperTests.schema
    ) -> (rows: [Table.Row], findings: [Finding]) {
        let columns = grid.paths.enumerated().map { Table.Column(path: $1, field: $0) }
        let table = Table(ordinal: 1, schema: schema, grid: grid, context: Context(), columns: columns, rows: [])
        var findings: [Finding] = []
        return (RowMapper(table).map(grid, &findings), findings)
    }

    private func grid(_ rows: [RawRow]) -> Grid {
        var findings: [Finding] = []
        return GridBuilder().build(TableFrame(rows: rows, line: 1), findings: &findings)
    }

    /// A code with children is a subtotal; 合计 in the cell of the code, with no name beside it, is the row's name.
    @Test func kinds() throws {
        let (rows, findings) = map(
            grid(
                RawText.rows([
                    ["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "9.00"], ["20106", "财政事务", "9.00"],
                    ["合计", "", "9.00"],
                ])))
        #expect(rows.map(\.kind) == [.subtotal, .detail, .total] && findings.isEmpty)
        let label = try #require(rows[2].cells.first)
        #expect(label.field == 1 && label.value == .text)
        #expect(rows[1].cells[0].value == .code(ClassificationCode(digits: "20106", level: 2, parent: "201")))
    }

    /// What cannot be read is kept as printed, and told; a label with a digit is no name.
    @Test func unreadableValues() throws {
        let text = MarkedText(
            TikaText.table([
                ["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "1️⃣1.0O"], ["2️⃣第20类", "", "3.00"], ["205", "教育支出", "—"],
            ]))
        let (rows, findings) = map(grid(try RawText.rows(of: text)))
        #expect(rows[0].cells[2].value == .unreadable && rows[0].cells[2].text == "1.0O")
        #expect(rows[2].cells[2].value == CellValue.none)
        expect(
            findings, in: text,
            Expected(
                "1️⃣", .mapUnreadableValue,
                "cannot read \"1.0O\" as an amount for total; the text is kept as printed"),
            Expected(
                "2️⃣", .mapUnreadableValue,
                "cannot read \"第20类\" as a functional code of 3, 5 or 7 digits for code; the text is kept as printed"))
        #expect(findings.map(\.place.column) == [3, 1] && findings.map(\.place.row) == [1, 2])
    }

    /// A merged cell stands in every row that it reaches, between the row's own cells, and a row that is not placed inherits nothing.
    @Test func mergedCells() {
        let rows = RawText.rows([["一般公共服务支出", "1.00"], ["2.00"], ["3.00"]])
        var body = rows.map { row in
            GridRow(role: .body, cells: row.cells.map { GridCell($0, column: 2) }, line: row.line)
        }
        body[0].cells[0].column = 1
        body[0].cells[0].rowSpan = 3
        body[2].isPlaced = false
        let (mapped, _) = map(
            Grid(lead: [], width: 3, rows: body, paths: ["编码", "名称", "合计"], notes: [], line: 1))
        #expect(mapped.map { $0.cells.map(\.text) } == [["一般公共服务支出", "1.00"], ["一般公共服务支出", "2.00"], ["3.00"]])
        #expect(mapped[1].cells.map(\.isInherited) == [true, false] && mapped[1].cells[0].line == 1)
        #expect(mapped[2].cells[0].value == .text && !mapped[2].isPlaced)
    }

    /// A blank cell of a holding field stands for the value above, but not in a total.
    @Test func heldValues() {
        let schema = RowMapperTests.schema.copy()
        schema.fields[0].holds = true
        let (rows, _) = map(
            grid(
                RawText.rows([
                    ["科目编码", "科目名称", "合计"], ["201", "甲", "1.00"], ["", "乙", "2.00"], ["", "合计", "3.00"],
                    ["", "丙", "4.00"],
                ])), as: schema)
        #expect(rows.map { $0.cells.first?.text } == ["201", "201", "合计", "丙"])
        #expect(rows[1].cells[0].isInherited)
    }
}
