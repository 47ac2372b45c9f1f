import FiscalGridCore
import FiscalGridLanguage

/// Reads the body rows of one table.
struct RowMapper {
    private let table: Table
    private let labelField: Int?
    private let holdingColumns: [Int]
    private let hasParts: Bool
    private let hasCodesInNames: Bool

    init(_ table: Table) {
        self.table = table
        labelField = table.labelField
        holdingColumns = table.columns.indices.filter { table.field(ofColumn: $0)?.holds ?? false }
        hasCodesInNames = table.columns.contains { $0.codeField != nil }
        hasParts = table.columns.contains { $0.part != nil }
    }

    /// A merged cell that reaches down over so many more rows.
    private struct Merged {
        var cell: Table.Cell
        var rows: Int
    }

    /// The rows of the grid's body, each filled cell read.
    func map(_ grid: Grid, _ findings: inout [Finding]) -> [Table.Row] {
        var reader = CellReader(count: grid.width)
        // The cells of all rows, and where each row starts.
        var cells: [Table.Cell] = []
        cells.reserveCapacity(
            grid.rows.reduce(0) { count, row in
                row.role == .body ? row.cells.indices.reduce(count) { $0 + (row.cells[$1].isBlank ? 0 : 1) } : count
            })
        var starts: [Int] = []
        starts.reserveCapacity(grid.rows.count)
        var merged: [Merged] = []
        var held = [Table.Cell?](repeating: nil, count: holdingColumns.count)
        for gridRow in grid.rows where gridRow.role == .body {
            let start = cells.count
            starts.append(start)
            // What reaches down from above stands between the row's own cells.
            var above = gridRow.isPlaced ? merged.map(\.cell)[...] : []
            if !merged.isEmpty {
                merged = merged.compactMap { $0.rows > 1 ? Merged(cell: $0.cell, rows: $0.rows - 1) : nil }
            }
            for index in gridRow.cells.indices where !gridRow.cells[index].isBlank {
                let cell = gridRow.cells[index]
                while let inherited = above.first, inherited.column < cell.column {
                    cells.append(inherited)
                    above.removeFirst()
                }
                var read = Table.Cell(
                    column: cell.column, columnSpan: cell.columnSpan, text: cell.text, value: .text, line: cell.line)
                read.textFollowsNested = cell.textFollowsNested
                read.printedHere = cell.printedHere
                if cell.isLabel {
                    read.value = .label
                } else if hasCodesInNames, gridRow.isPlaced, cell.columnSpan == 1,
                    let code = self.code(before: &read, with: &reader)
                {
                    cells.append(code)
                } else if gridRow.isPlaced, !cell.text.isBlank {
                    self.read(&read, with: &reader)
                }
                cells.append(read)
                if cell.rowSpan > 1 {
                    read.isInherited = true
                    merged.append(Merged(cell: read, rows: cell.rowSpan - 1))
                }
            }
            cells += above
            if merged.count > 1 { merged.sort { $0.cell.column < $1.cell.column } }
            if gridRow.isPlaced {
                if hasParts { CodeJoiner(table).join(&cells, from: start, with: &reader) }
                moveLabel(in: &cells, from: start)
                for place in start..<cells.count where cells[place].value.isUnreadable {
                    if !cells[place].isInherited { note(cells[place], starts.count, &findings) }
                }
                hold(&held, in: &cells, from: start)
            }
        }
        var rows = rows(grid, starts, cells)
        RowKinds(table)?.set(&rows)
        return rows
    }

    /// The rows of cells that stand one behind the other.
    private func rows(_ grid: Grid, _ starts: [Int], _ cells: [Table.Cell]) -> [Table.Row] {
        zip(grid.bodyRows, starts.indices).map { row, index in
            let end = index + 1 < starts.count ? starts[index + 1] : cells.count
            return Table.Row(
                number: index + 1, line: row.line, cells: RowCells(cells, starts[index]..<end), isPlaced: row.isPlaced)
        }
    }

    /// The code that stands before the words of a cell, as a cell of its own; what is left is the name. `nil` for a cell without one.
    private func code(before cell: inout Table.Cell, with reader: inout CellReader) -> Table.Cell? {
        let column = table.columns[cell.column]
        guard let schema = table.schema, let field = column.codeField, let parts = CodeSplitter.split(cell.text) else {
            return nil
        }
        var code = cell
        code.text = parts.code
        code.field = field
        code.value = reader.read(parts.digits, as: schema.fields[field].type, column: cell.column)
        guard case .code = code.value else { return nil }
        cell.text = parts.name
        cell.field = column.field
        cell.value = .text
        return code
    }

    /// Reads a cell as its column's field, or, if it covers several columns, as the first of their fields that fits.
    ///
    /// A wide cell that fits none, or that reaches over the border of two sides, is a heading: no field claims it.
    private func read(_ cell: inout Table.Cell, with reader: inout CellReader) {
        guard let schema = table.schema else { return }
        if table.crossesRecords(cell) { return }
        // A figure over names and amounts is an amount: 总计 | 600.00, merged over the rest of the row.
        if cell.columnSpan > 1,
            let column = cell.columns.first(where: { column in
                table.columns[column].field.map { schema.fields[$0].type == .amount } ?? false
            }), let field = table.columns[column].field
        {
            let value = reader.read(cell.text, as: .amount, column: column)
            if case .decimal = value {
                cell.field = field
                cell.value = value
                return
            }
        }
        let record = table.record(of: cell)
        for column in cell.columns {
            guard let field = table.columns[column].field, table.columns[column].record == record else { continue }
            if cell.columnSpan == 1, table.columns[column].part != nil {
                cell.field = field
                cell.value = .part
                return
            }
            let value = reader.read(cell.text, as: schema.fields[field].type, column: column)
            // A word over nothing but the columns of a code may be the row's name.
            let isCode = table.columns[column].part != nil && cell.columns.allSatisfy { table.columns[$0].part != nil }
            if value.isUnreadable && cell.columnSpan > 1 && !isCode { continue }
            cell.field = field
            cell.value = value
            return
        }
    }

    /// 合计 or 无 in the cell of the code, with no name beside it, is the row's name: real tables merge the two cells or leave
    /// the name blank.
    private func moveLabel(in cells: inout [Table.Cell], from start: Int) {
        guard let labelField, let schema = table.schema, schema.fields[labelField].type == .text,
            let code = cells[start...].firstIndex(where: { cell in
                cell.value.isUnreadable && cell.field.map { schema.fields[$0].type.isCode } ?? false
            }),
            !cells[start...].contains(where: { $0.field == labelField }),
            table.columns.contains(where: { $0.field == labelField }),
            !cells[code].text.unicodeScalars.contains(where: { $0.digit != nil })
        else { return }
        cells[code].field = labelField
        cells[code].value = .text
    }

    /// Fills the blank cells of holding fields with the value above. A new value ends the hold of the fields to its right.
    private func hold(_ held: inout [Table.Cell?], in cells: inout [Table.Cell], from start: Int) {
        guard !holdingColumns.isEmpty else { return }
        // A total stands for all groups, not for the last one.
        let end = cells.count
        if end == start || isTotal(cells[start...]) {
            held = Array(repeating: nil, count: held.count)
            return
        }
        var isBroken = false
        for (index, column) in holdingColumns.enumerated() {
            if let cell = cells[start...].first(where: { $0.columns.contains(column) }) {
                held[index] = cell.value.isNone || cell.value.isUnreadable ? nil : cell
                isBroken = isBroken || !cell.isInherited
            } else if isBroken {
                held[index] = nil
            } else if var cell = held[index] {
                cell.isInherited = true
                cells.append(cell)
            }
        }
        // Those that were added go to their columns.
        for added in end..<cells.count {
            let place = cells[start..<added].firstIndex { $0.column > cells[added].column } ?? added
            if place < added { cells.insert(cells.remove(at: added), at: place) }
        }
    }

    private func isTotal(_ cells: ArraySlice<Table.Cell>) -> Bool {
        guard let schema = table.schema else { return false }
        return cells.contains { $0.field == labelField && schema.kind(ofLabel: $0.text.labelKey) == .total }
    }

    private func note(_ cell: Table.Cell, _ row: Int, _ findings: inout [Finding]) {
        guard let field = table.field(of: cell) else { return }
        findings.append(
            Finding(
                .mapUnreadableValue, .warning,
                at: Place(line: cell.line, table: table.ordinal, row: row, column: cell.column + 1),
                [
                    "text": .text(cell.text.collapsed),
                    "type": .message(Message("field-type.\(field.type.rawValue)")), "field": .text(field.name),
                ]))
    }
}
