import FiscalGridCore

/// Reads the body rows of one table.
struct RowMapper {
    private let table: Table
    private let labelField: Int?
    private let rollupField: Int?

    init(_ table: Table) {
        self.table = table
        let schema = table.schema
        labelField = schema?.labelField.flatMap { name in schema?.fields.firstIndex { $0.name == name } }
        rollupField = schema?.kinds.rollupField.flatMap { name in schema?.fields.firstIndex { $0.name == name } }
    }

    /// A value that reaches down from a cell above.
    private struct Held {
        var cell: Table.Cell
        var rows: Int
    }

    /// The rows of the grid's body, each filled cell read.
    func map(_ grid: Grid, _ findings: inout [Finding]) -> [Table.Row] {
        var reader = CellReader(count: grid.width)
        var rows: [Table.Row] = []
        var merged = [Held?](repeating: nil, count: grid.width)
        var held = [Table.Cell?](repeating: nil, count: grid.width)
        for gridRow in grid.rows where gridRow.role == .body {
            var row = Table.Row(number: rows.count + 1, line: gridRow.line, cells: [], isPlaced: gridRow.isPlaced)
            row.cells.reserveCapacity(gridRow.cells.count)
            for cell in gridRow.cells {
                while let column = merged.indices.first(where: { $0 < cell.column && merged[$0] != nil && !row.has($0) }
                ) {
                    take(&merged, column, into: &row)
                }
                guard !cell.isBlank else { continue }
                var read = Table.Cell(
                    column: cell.column, columnSpan: cell.columnSpan, text: cell.text, value: .text, line: cell.line)
                read.textFollowsNested = cell.textFollowsNested
                if gridRow.isPlaced, !cell.text.isBlank {
                    self.read(&read, with: &reader)
                    if read.value == .unreadable { note(read, row.number, &findings) }
                }
                if cell.rowSpan > 1 { merged[cell.column] = Held(cell: read, rows: cell.rowSpan - 1) }
                row.cells.append(read)
            }
            for column in merged.indices where merged[column] != nil && !row.has(column) {
                if !gridRow.cells.contains(where: { $0.columns.contains(column) }) { take(&merged, column, into: &row) }
            }
            if gridRow.isPlaced { hold(&held, in: &row) }
            rows.append(row)
        }
        setKinds(&rows)
        return rows
    }

    /// Reads a cell as its column's field, or, if it covers several columns, as the first of their fields that fits.
    private func read(_ cell: inout Table.Cell, with reader: inout CellReader) {
        guard let schema = table.schema else { return }
        for column in cell.column..<(cell.column + cell.columnSpan) {
            guard let field = table.columns[column].field else { continue }
            let value = reader.read(cell.text, as: schema.fields[field].type, column: column)
            if cell.field == nil || value != .unreadable {
                cell.field = field
                cell.value = value
            }
            if value != .unreadable { return }
        }
    }

    private func take(_ merged: inout [Held?], _ column: Int, into row: inout Table.Row) {
        guard var value = merged[column] else { return }
        value.cell.isInherited = true
        row.cells.append(value.cell)
        row.cells.sort { $0.column < $1.column }
        value.rows -= 1
        merged[column] = value.rows > 0 ? value : nil
    }

    /// Fills the blank cells of holding fields with the value above. A new value ends the hold of the fields to its right.
    private func hold(_ held: inout [Table.Cell?], in row: inout Table.Row) {
        guard table.schema?.fields.contains(where: \.holds) ?? false else { return }
        // A total stands for all groups, not for the last one.
        if row.cells.isEmpty || isTotal(row) {
            held = Array(repeating: nil, count: held.count)
            return
        }
        var isBroken = false
        for column in table.columns.indices {
            guard let field = table.field(ofColumn: column), field.holds else { continue }
            if let cell = row.cells.first(where: { $0.column == column }) {
                held[column] = cell.value == .none || cell.value == .unreadable ? nil : cell
                isBroken = isBroken || !cell.isInherited
            } else if isBroken {
                held[column] = nil
            } else if var cell = held[column] {
                cell.isInherited = true
                row.cells.append(cell)
            }
        }
        row.cells.sort { $0.column < $1.column }
    }

    private func isTotal(_ row: Table.Row) -> Bool {
        guard let kinds = table.schema?.kinds else { return false }
        return row.cells.contains { $0.field == labelField && kinds.kind(of: $0.text.labelKey) == .total }
    }

    private func note(_ cell: Table.Cell, _ row: Int, _ findings: inout [Finding]) {
        guard let field = table.field(of: cell) else { return }
        let expected =
            switch field.type {
            case .amount: "an amount"
            case .functionalCode: "a functional code of 3, 5 or 7 digits"
            case .economicCode: "an economic code of 3 or 5 digits"
            default: "a \(field.type.rawValue.lowercased())"
            }
        findings.append(
            Finding(
                "map.unreadable-value", .warning,
                at: Place(line: cell.line, table: table.ordinal, row: row, column: cell.column + 1),
                "cannot read \"\(cell.text.collapsed)\" as \(expected) for \(field.name); the text is kept as printed"))
    }

    // MARK: Kinds

    /// Says of each row whether it is a total, a subtotal, a detail or part of another.
    private func setKinds(_ rows: inout [Table.Row]) {
        guard let schema = table.schema, labelField != nil else { return }
        let parents = parentCodes(rows)
        for index in rows.indices {
            if schema.blocks.isEmpty {
                rows[index].kind = kind(of: rows[index], side: nil, schema, parents)
            } else {
                rows[index].sideKinds = schema.blocks.map { kind(of: rows[index], side: $0.side, schema, parents) }
                rows[index].kind = rows[index].sideKinds.first ?? .detail
            }
        }
    }

    private func parentCodes(_ rows: [Table.Row]) -> Set<String> {
        var parents = Set<String>()
        guard rollupField != nil else { return parents }
        for row in rows {
            for cell in row.cells {
                if case .code(let code) = cell.value, let parent = code.parent { parents.insert(parent) }
            }
        }
        return parents
    }

    private func kind(
        of row: Table.Row, side: String?, _ schema: TableSchema, _ parents: Set<String>
    ) -> RowKind {
        for cell in row.cells where table.columns[cell.column].side == side {
            let field = cell.field
            if field == labelField {
                var label = cell.text.labelKey
                var isOfWhich = false
                if case .item(let item) = cell.value {
                    label = item.label.labelKey
                    isOfWhich = item.isOfWhich
                }
                if let kind = schema.kinds.kind(of: label) { return kind }
                if isOfWhich { return .ofWhich }
            } else if field == rollupField, case .code(let code) = cell.value, parents.contains(code.digits) {
                return .subtotal
            }
        }
        return .detail
    }
}

extension Table.Row {
    fileprivate func has(_ column: Int) -> Bool { cells.contains { $0.column == column } }
}
