import FiscalGridCore

/// Tells to which columns the cells of a body row belong.
///
/// A row of as many cells as columns is placed as it is. In text a row with a merged cell is shorter: it is placed if it is that of a
/// total, merged over its neighbours so that every other cell fits its column. Any other row is kept whole, marked, with a
/// finding: nothing shifts silently.
struct RowPlacer {
    private let width: Int
    private let profile: ColumnProfile?

    /// Learns from the whole rows what stands in which column, if any row is not whole.
    init(rows: ArraySlice<RawRow>, width: Int) {
        self.width = width
        let isRagged = rows.contains { $0.width != width }
        profile = isRagged ? ColumnProfile(rows: rows, width: width) : nil
    }

    /// The row with its cells in their columns.
    func place(_ row: RawRow, as role: GridRow.Role, findings: inout [Finding]) -> GridRow {
        let spans = row.cells.map { $0.columnSpan ?? 1 }
        let total = spans.reduce(0, +)
        if total == width { return GridRow(role: role, cells: cells(of: row, spans: spans), line: row.line) }
        if total > width, row.isBlank {
            var short = row
            short.cells.removeLast(row.cells.count - min(width, row.cells.count))
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

    /// The spans of a row whose total is merged over its neighbours, if every other cell then fits its column.
    ///
    /// Only 合计 and the like are merged so, and only over columns that end with words (code and name): any other word, or one
    /// over a column of figures, would hide a lost cell.
    private func inferredSpans(_ row: RawRow) -> [Int]? {
        // A lone text is a heading over the whole width.
        if row.cells.count == 1 { return Amount(printed: row.cells[0].text) == nil ? [width] : nil }
        guard let profile,
            let wide = row.cells.firstIndex(where: { !$0.isBlank && Amount(printed: $0.text) == nil }),
            isTotal(row.cells[wide].text)
        else { return nil }
        // No whole row to compare with: a total before nothing but figures is still merged over code and name.
        if profile.isEmpty {
            let isPlain = row.cells.indices.allSatisfy {
                $0 == wide || row.cells[$0].isBlank || Amount(printed: row.cells[$0].text) != nil
            }
            guard isPlain else { return nil }
            return row.cells.indices.map { $0 == wide ? 1 + width - row.cells.count : 1 }
        }
        var spans = row.cells.map { _ in 1 }
        spans[wide] += width - row.cells.count
        var column = 0
        for (cell, span) in zip(row.cells, spans) {
            if profile.conflicts(cell, column: column + span - 1) { return nil }
            if span > 1, !profile.hasWords(column + span - 1) { return nil }
            column += span
        }
        return spans
    }

    private func isTotal(_ text: String) -> Bool {
        let label = text.labelKey
        return label.hasSuffix("合计") || label.hasSuffix("总计") || label.hasSuffix("小计") || label == "计"
    }
}
