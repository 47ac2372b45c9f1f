import FiscalGridCore

/// Gives the cells of a Word table their columns: from w:gridSpan, w:vMerge, w:gridBefore and w:gridAfter over w:tblGrid.
///
/// Word's grid has a line wherever any row has an edge. What a dragged border or a title row has left there is no column: a
/// line that no row uses goes, lines within 2 mm of each other are one, and so does a line that only the first rows, with less
/// cells than others, have. A row whose cells do not fill the grid, though no w:gridAfter says so, is placed by the widths of its cells; if
/// they do not fit, it has no spans, like a row of text.
struct WordSpans {
    /// Twentieths of a point that two lines of the grid may be apart and still be one: 1.8 mm.
    private static let tolerance = 100

    private let table: MarkupTable
    /// The position of each line of the grid, in twentieths of a point; line 0 is the left edge.
    private let positions: [Int]
    /// For each row, the grid lines at the edges of its cells: one more than cells; `nil` for a row that does not fit.
    private var edges: [[Int]?]
    private let gridWidth: Int

    init(_ table: MarkupTable) {
        self.table = table
        let sums = table.rows.map { row in row.cells.reduce(row.before + row.after) { $0 + $1.columnSpan } }
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
                edge += cell.columnSpan
                return edge
            }
    }

    /// The lines at which the cells of a row end by their widths; `nil` if any is at none.
    private func edgesByWidth(of row: MarkupTable.Row) -> [Int]? {
        guard row.before == 0, row.cells.allSatisfy({ $0.width > 0 }), (positions.last ?? 0) > 0 else { return nil }
        var position = 0
        var edges = [0]
        for cell in row.cells {
            position += cell.width
            guard let line = positions.firstIndex(where: { abs($0 - position) <= WordSpans.tolerance }),
                line > edges[edges.count - 1]
            else { return nil }
            edges.append(line)
        }
        return edges
    }

    /// The table, each row as wide as the table.
    func resolve(findings: inout [Finding]) -> RawTable {
        let columns = columnOfLine()
        let width = columns.max() ?? 0
        var merges = [(owner: (row: Int, cell: Int), columns: Range<Int>)?](repeating: nil, count: width + 1)
        var rows: [RawRow] = []
        for (row, edges) in zip(table.rows, edges) {
            var raw = RawRow(cells: [], line: row.line)
            raw.isMarkedHeader = row.isMarkedHeader
            raw.cells.reserveCapacity(row.cells.count)
            guard let edges else {
                raw.cells = row.cells.map(\.cell)
                rows.append(raw)
                merges = merges.map { _ in nil }
                continue
            }
            if let first = edges.first, columns[first] > 0 {
                raw.cells.append(MarkupTable.absent(columns[first], row.line))
            }
            for (index, cell) in row.cells.enumerated() {
                let covered = columns[edges[index]]..<columns[edges[index + 1]]
                if cell.isMergedLeft, let last = raw.cells.indices.last {
                    mergeLeft(cell.cell, covered.count, into: &raw.cells[last])
                    continue
                }
                var placed = cell.cell
                placed.columnSpan = covered.count
                placed.rowSpan = 1
                let open = merges[covered.lowerBound]
                if cell.merge == .continues, let open, open.columns == covered {
                    if placed.isBlank {
                        placed.continuesAbove = true
                        rows[open.owner.row].cells[open.owner.cell].rowSpan! += 1
                        raw.cells.append(placed)
                        continue
                    }
                    findings.append(
                        Finding(
                            "read.words-in-merged-cell", .warning, at: Place(line: placed.line),
                            "found \"\(placed.text.collapsed)\" in a cell that the one above covers, where Word hides it; "
                                + "read as a cell of its own"))
                }
                for column in covered { merges[column] = nil }
                if cell.merge != .none {
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

    // MARK: Lines of the grid

    /// The column that starts at each line of the grid, once lines without meaning are gone.
    private func columnOfLine() -> [Int] {
        var uses = Array(repeating: 0, count: gridWidth + 1)
        for case let edges? in edges { for edge in edges { uses[edge] += 1 } }
        var kept = (0...gridWidth).map { uses[$0] > 0 || $0 == 0 || $0 == gridWidth }
        if positions[gridWidth] > 0 { joinNearLines(uses, &kept) }
        dropLinesOfLead(uses, &kept)
        return columns(kept)
    }

    /// A line's column is that of the kept line nearest to it.
    private func columns(_ kept: [Bool]) -> [Int] {
        var columns = Array(repeating: 0, count: kept.count)
        let lines = kept.indices.filter { kept[$0] }
        for (column, line) in lines.enumerated() { columns[line] = column }
        for line in kept.indices where !kept[line] {
            let after = lines.firstIndex { $0 > line } ?? lines.count - 1
            let before = max(after - 1, 0)
            let isNearer = positions[lines[after]] - positions[line] < positions[line] - positions[lines[before]]
            columns[line] = isNearer ? after : before
        }
        return columns
    }

    /// True if without a line no cell would lose all its columns.
    private func allCellsKeepColumns(_ kept: [Bool]) -> Bool {
        let columns = columns(kept)
        return edges.allSatisfy { edges in
            guard let edges else { return true }
            return zip(edges, edges.dropFirst()).allSatisfy { columns[$0] < columns[$1] }
        }
    }

    private func joinNearLines(_ uses: [Int], _ kept: inout [Bool]) {
        var last = 0
        for line in 1..<max(gridWidth, 1) where kept[line] {
            let isNear = positions[line] - positions[last] <= WordSpans.tolerance
            let weaker = last > 0 && uses[last] < uses[line] ? last : line
            if isNear, weaker != 0 {
                var without = kept
                without[weaker] = false
                if allCellsKeepColumns(without) {
                    kept = without
                    if weaker == line { continue }
                }
            }
            last = line
        }
        let end = gridWidth
        if last > 0, positions[end] - positions[last] <= WordSpans.tolerance {
            var without = kept
            without[last] = false
            if allCellsKeepColumns(without) { kept = without }
        }
    }

    /// Title and context are cut as they need it: their lines, which no fuller row has, part no columns.
    private func dropLinesOfLead(_ uses: [Int], _ kept: inout [Bool]) {
        let counts = edges.map { ($0?.count ?? 1) - 1 }
        guard let most = counts.max(), let firstFull = counts.firstIndex(of: most), firstFull > 0 else { return }
        var usedBelow = Array(repeating: false, count: gridWidth + 1)
        for case let edges? in edges[min(firstFull, 3)...] { for edge in edges { usedBelow[edge] = true } }
        for line in kept.indices.dropFirst().dropLast() where kept[line] && !usedBelow[line] {
            var without = kept
            without[line] = false
            if allCellsKeepColumns(without) { kept = without }
        }
    }
}
