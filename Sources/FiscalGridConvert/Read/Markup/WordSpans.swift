import FiscalGridCore
import FiscalGridLanguage

/// Gives the cells of a Word table their columns: from w:gridSpan, w:vMerge, w:gridBefore and w:gridAfter over w:tblGrid.
///
/// A row whose cells do not fill the grid, though no w:gridAfter says so, is placed by the widths of its cells; if they do not fit, it
/// has no spans, like a row of text.
struct WordSpans {
    private let table: MarkupTable
    /// The position of each line of the grid, in twentieths of a point; line 0 is the left edge.
    private let positions: [Int]
    /// For each row, the grid lines at the edges of its cells: one more than cells; `nil` for a row that does not fit.
    private var edges: [[Int]?]
    private let gridWidth: Int

    init(_ table: MarkupTable) {
        let table = table.withoutDeletedCells
        self.table = table
        let sums = table.rows.map { row in row.cells.reduce(row.before + row.after) { $0 + $1.form.columnSpan } }
        gridWidth = sums.max() ?? 0
        var positions = [0]
        for column in 0..<gridWidth {
            positions.append(
                positions[column] + (column < table.gridColumns.count ? max(table.gridColumns[column], 0) : 0))
        }
        self.positions = positions
        edges = []
        edges = zip(table.rows, sums).map { row, sum in
            sum == gridWidth ? edges(of: row) : (edgesByWidth(of: row) ?? nil)
        }
    }

    private func edges(of row: MarkupTable.Row) -> [Int] {
        var edge = row.before
        return [edge]
            + row.cells.map { cell in
                edge += cell.form.columnSpan
                return edge
            }
    }

    /// The lines at which the cells of a row end by their widths; `nil` if any is at none.
    private func edgesByWidth(of row: MarkupTable.Row) -> [Int]? {
        guard row.before == 0, row.cells.allSatisfy({ $0.form.width > 0 }), (positions.last ?? 0) > 0 else {
            return nil
        }
        var position = 0
        var edges = [0]
        for cell in row.cells {
            position += cell.form.width
            guard let line = positions.firstIndex(where: { abs($0 - position) <= ColumnLines.tolerance }),
                line > edges[edges.count - 1]
            else { return nil }
            edges.append(line)
        }
        return edges
    }

    /// Which of the first rows hold title or context; below the first that does not, none does.
    private var leadRows: [Bool] {
        let count = table.rows.prefix(6).prefix { row in MarkupTable.isLead(row.cells.lazy.map(\.cell)) }.count
        return table.rows.indices.map { $0 < count }
    }

    /// The table, each row as wide as the table.
    func resolve(findings: inout [Finding]) -> RawTable {
        let columns = ColumnLines(edges: edges, positions: positions, isLead: leadRows).columns
        let width = columns.max() ?? 0
        var merges = [(owner: (row: Int, cell: Int), columns: Range<Int>)?](repeating: nil, count: width + 1)
        var rows: [RawRow] = []
        for (row, edges) in zip(table.rows, edges) {
            var raw = RawRow(cells: [], line: row.line)
            raw.isMarkedHeader = row.isMarkedHeader
            raw.cells.reserveCapacity(row.cells.count)
            guard let edges else {
                raw.cells = RowCells(row.cells.map(\.cell))
                rows.append(raw)
                merges = merges.map { _ in nil }
                continue
            }
            if let first = edges.first, columns[first] > 0 {
                raw.cells.append(MarkupTable.absent(columns[first], row.line))
            }
            for (index, cell) in row.cells.enumerated() {
                let covered = columns[edges[index]]..<columns[edges[index + 1]]
                if cell.form.isMergedLeft, let last = raw.cells.indices.last {
                    mergeLeft(cell.cell, covered.count, into: &raw.cells[last])
                    continue
                }
                var placed = cell.cell
                placed.columnSpan = covered.count
                placed.rowSpan = 1
                let open = merges[covered.lowerBound]
                if cell.form.merge == .continues, let open, open.columns == covered {
                    // Words of cells that are merged into it from the right stand in it, too.
                    let merged = row.cells[(index + 1)...].prefix(while: \.form.isMergedLeft)
                    if placed.isBlank, merged.allSatisfy(\.cell.isBlank) {
                        placed.continuesAbove = true
                        rows[open.owner.row].cells[open.owner.cell].rowSpan! += 1
                        raw.cells.append(placed)
                        continue
                    }
                    findings.append(
                        Finding(
                            .readWordsInMergedCell, .warning, at: Place(line: placed.line),
                            ["text": .text(([placed.text] + merged.map(\.cell.text)).joined(separator: " ").collapsed)])
                    )
                }
                for column in covered { merges[column] = nil }
                if cell.form.merge != .none {
                    merges[covered.lowerBound] = ((rows.count, raw.cells.count), covered)
                }
                raw.cells.append(placed)
            }
            if let last = edges.last, columns[last] < width {
                raw.cells.append(MarkupTable.absent(width - columns[last], row.line))
            }
            rows.append(raw)
        }
        return table.raw(rows)
    }

    private func mergeLeft(_ cell: RawCell, _ columns: Int, into left: inout RawCell) {
        left.columnSpan = (left.columnSpan ?? 1) + columns
        if !cell.text.isBlank { left.text += (left.text.isEmpty ? "" : "\n") + cell.text }
        left.nested += cell.nested
    }
}
