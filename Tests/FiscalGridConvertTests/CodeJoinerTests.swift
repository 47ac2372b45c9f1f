import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("One code of the columns that print it in parts") struct CodeJoinerTests {
    /// The values of the cells of rows over the columns 类, 款 and 项, so many times side by side.
    private func join(_ rows: [[String]], times: Int = 1) -> [[CellValue]] {
        let schema = TableSchema(
            id: "x", file: "x.xsd", titles: [], fields: [.init(name: "code", type: .functionalCode, columns: [])])
        let columns = (0..<(3 * times)).map { Table.Column(path: "", field: 0, part: $0 % 3, record: $0 / 3) }
        let table = Table(
            ordinal: 1, schema: schema,
            grid: Grid(lead: [], width: columns.count, rows: [], paths: [], notes: [], line: 1), context: Context(),
            columns: columns, rows: [])
        let joiner = CodeJoiner(table)
        var reader = CellReader(count: columns.count)
        return rows.map { texts in
            var cells: [Table.Cell] = []
            for (column, text) in texts.enumerated() where !text.isEmpty {
                var cell = Table.Cell(column: column, text: text, value: .part, line: 1)
                cell.field = 0
                cells.append(cell)
            }
            joiner.join(&cells, from: 0, with: &reader)
            return cells.map(\.value)
        }
    }

    private func codes(_ values: [[CellValue]]) -> [String] {
        values.map { row in
            row.map { value in
                switch value {
                case .code(let code): code.digits
                case .part: "+"
                case .unreadable: "?"
                default: "-"
                }
            }.joined(separator: " ")
        }
    }

    /// A part has the digits of its level, or the whole code down to its level; a level that is left blank is that of the code above.
    @Test(arguments: [
        [["201", "", ""], ["201", "06", ""], ["201", "06", "01"]],
        [["201", "", ""], ["", "06", ""], ["", "", "01"]],
        [["201", "", ""], ["201", "20106", ""], ["201", "20106", "2010601"]], [["201"], ["20106"], ["2010601"]],
    ])
    func parts(_ rows: [[String]]) {
        let codes = codes(join(rows)).map { String($0.prefix { $0 != " " }) }
        #expect(codes == ["201", "20106", "2010601"])
    }

    /// The first filled part holds the code; where the parts make none, none of them is read.
    @Test(
        arguments: [
            (["201", "06", "01"], "2010601 + +"), (["２０１", "０６", ""], "20106 +"), (["201", "6", ""], "? ?"),
            (["20", "06", "01"], "? ? ?"), (["", "06", "01"], "? ?"), (["201", "20206", ""], "? ?"),
            (["201", "合", "01"], "? ? ?"), (["", "", ""], ""),
        ] as [([String], String)])
    func oneRow(_ row: [String], _ expected: String) { #expect(codes(join([row])) == [expected]) }

    /// Codes side by side are joined each with those above it.
    @Test func sides() {
        let rows = [["201", "06", "", "301", "", ""], ["", "", "01", "", "02", ""]]
        #expect(codes(join(rows, times: 2)) == ["20106 + 301", "2010601 30102"])
    }
}
