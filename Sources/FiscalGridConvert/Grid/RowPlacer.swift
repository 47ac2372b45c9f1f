import FiscalGridCore

/// Tells to which columns the cells of a body row belong.
///
/// A row of as many cells as columns is placed as it is. In text a row with a merged cell is shorter: it is placed if one
/// and only one way lets every figure stand in a column of figures and every word in a column of words. Any other row is kept
/// whole, marked, with a finding: nothing shifts silently.
struct RowPlacer {
    private let width: Int
    private let profile: ColumnProfile?

    /// Learns from the whole rows what stands in which column, if any row is not whole.
    init(rows: ArraySlice<RawRow>, width: Int) {
        self.width = width
        let isRagged = rows.contains { GridBuilder.width(of: $0) != width }
        profile =
            isRagged ? ColumnProfile(rows: rows.lazy.map(\.cells).filter { $0.count == width }, width: width) : nil
    }

    /// The row with its cells in their columns.
    func place(_ row: RawRow, as role: GridRow.Role, findings: inout [Finding]) -> GridRow {
        let spans = row.cells.map { $0.columnSpan ?? 1 }
        let total = spans.reduce(0, +)
        if total == width { return GridRow(role: role, cells: cells(of: row, spans: spans), line: row.line) }
        if total > width, row.cells.dropFirst(width).allSatisfy(\.isBlank),
            row.cells.allSatisfy({ $0.columnSpan == nil })
        {
            var short = row
            short.cells.removeLast(total - width)
            return GridRow(role: role, cells: cells(of: short, spans: short.cells.map { _ in 1 }), line: row.line)
        }
        if total < width, row.cells.allSatisfy({ $0.columnSpan == nil }), let spans = inferredSpans(row) {
            return GridRow(role: role, cells: cells(of: row, spans: spans), line: row.line)
        }
        findings.append(
            Finding(
                "grid.unplaced-row", .warning, at: Place(line: row.line),
                "found \(row.cells.count) cells in a table of \(width) columns, and no rule tells which; the row is kept whole"
            ))
        return GridRow(role: role, cells: cells(of: row, spans: spans), line: row.line, isPlaced: false)
    }

    private func cells(of row: RawRow, spans: [Int]) -> [GridCell] {
        var cells: [GridCell] = []
        cells.reserveCapacity(row.cells.count)
        var column = 0
        for (cell, span) in zip(row.cells, spans) {
            var placed = GridCell(
                cell, column: column, columnSpan: span, evidence: span > 1 && cell.columnSpan == nil ? .inferred : .read
            )
            placed.rowSpan = cell.rowSpan ?? 1
            cells.append(placed)
            column += span
        }
        return cells
    }

    /// The only spans by which every cell fits its column, wide cells holding words; `nil` if none or several do.
    private func inferredSpans(_ row: RawRow) -> [Int]? {
        // A lone text is a heading over the whole width.
        if row.cells.count == 1 { return Amount(printed: row.cells[0].text) == nil ? [width] : nil }
        guard let profile else { return nil }
        // Only the first word of a row is merged over its neighbours (合计 over code and name); a figure or blank never is.
        let extra = width - row.cells.count
        var found: [Int]?
        for (index, cell) in row.cells.enumerated() where !cell.isBlank && Amount(printed: cell.text) == nil {
            var spans = row.cells.map { _ in 1 }
            spans[index] += extra
            var column = 0
            let fits = zip(row.cells, spans).allSatisfy { cell, span in
                defer { column += span }
                // 合计 over code and name ends where words stand; over a column of figures it would hide a lost cell.
                return !profile.conflicts(cell, column: column + span - 1)
            }
            if fits {
                if found != nil { return nil }
                found = spans
            }
        }
        return found
    }
}
