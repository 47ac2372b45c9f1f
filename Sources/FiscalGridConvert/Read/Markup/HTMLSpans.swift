import FiscalGridCore
import FiscalGridLanguage

/// Gives the cells of an HTML table their columns, as a browser does: each cell stands in the first column that no cell from above
/// covers.
///
/// Apache Tika's XHTML gives a merged cell once and says nothing of its size: its rows are read like those of text.
struct HTMLSpans {
    /// What HTML allows; more is no table but an attack.
    static let maximumColumns = 1000
    /// Places that cells from above may cover in one table.
    static let maximumCovered = 1_000_000

    /// The table; if `areKnown` is false, its cells have no spans.
    static func resolve(_ table: MarkupTable, areKnown: Bool) -> RawTable {
        let table = inOrderOfGroups(table)
        if !areKnown || isRaggedWithoutSpans(table) {
            return table.raw(
                table.rows.map { row in
                    var raw = RawRow(cells: row.cells.map(\.cell), line: row.line)
                    raw.isMarkedHeader = row.isMarkedHeader
                    return raw
                })
        }
        return resolve(table)
    }

    /// The rows as they are shown: the first head above all others, the first foot below.
    private static func inOrderOfGroups(_ table: MarkupTable) -> MarkupTable {
        let head = table.rows.first { $0.groupKind == .head }?.group
        let foot = table.rows.first { $0.groupKind == .foot }?.group
        func rank(_ row: MarkupTable.Row) -> Int { row.group == head ? 0 : row.group == foot ? 2 : 1 }
        let ranks = table.rows.map(rank)
        if zip(ranks, ranks.dropFirst()).allSatisfy({ $0 <= $1 }) { return table }
        var ordered = table
        ordered.rows = (0...2).flatMap { wanted in table.rows.filter { rank($0) == wanted } }
        return ordered
    }

    private static func isRaggedWithoutSpans(_ table: MarkupTable) -> Bool {
        let hasSpans = table.rows.contains { row in
            row.cells.contains { $0.form.columnSpan != 1 || $0.form.rowSpan != 1 }
        }
        return !hasSpans && Set(table.rows.map(\.cells.count)).count > 1
    }

    /// A cell that covers a column of the next rows.
    private struct Open {
        var owner: (row: Int, cell: Int)
        var columns: Range<Int>
        /// Rows that it still covers.
        var rows: Int
    }

    private static func resolve(_ table: MarkupTable) -> RawTable {
        var rows: [RawRow] = []
        var open: [Open] = []
        var covered = 0
        // Behind the last row of the group of each.
        var ends = Array(repeating: table.rows.count, count: table.rows.count)
        for index in table.rows.indices.dropLast().reversed() {
            ends[index] = table.rows[index].group == table.rows[index + 1].group ? ends[index + 1] : index + 1
        }
        for (index, row) in table.rows.enumerated() {
            var raw = RawRow(cells: [], line: row.line)
            raw.isMarkedHeader = row.isMarkedHeader
            var started: [Open] = []
            var column = 0
            var above = open[...]

            func continueAbove() {
                while let next = above.first, next.columns.lowerBound == column {
                    var cell = RawCell(
                        text: "", line: row.line, columnSpan: next.columns.count, rowSpan: 1)
                    cell.continuesAbove = true
                    raw.cells.append(cell)
                    covered += 1
                    rows[next.owner.row].cells[next.owner.cell].rowSpan! += 1
                    column = next.columns.upperBound
                    above.removeFirst()
                }
            }
            for cell in row.cells {
                continueAbove()
                // A cell that would run into one from above ends there.
                let room = above.first.map { $0.columns.lowerBound - column } ?? maximumColumns
                let span = min(max(cell.form.columnSpan, 1), max(room, 1), maximumColumns)
                var placed = cell.cell
                placed.columnSpan = span
                placed.rowSpan = 1
                // Nothing reaches out of its group of rows.
                let rest = ends[index] - index - 1
                // A cell that far to the right reaches no further down: each row would have one more.
                let reach = cell.form.rowSpan == 0 ? rest : min(cell.form.rowSpan - 1, rest)
                let below = column < maximumColumns && covered < maximumCovered ? reach : 0
                if below > 0 {
                    started.append(
                        Open(owner: (index, raw.cells.count), columns: column..<(column + span), rows: below))
                }
                raw.cells.append(placed)
                column += span
            }
            while let next = above.first {
                if next.columns.lowerBound > column {
                    raw.cells.append(MarkupTable.absent(next.columns.lowerBound - column, row.line))
                    column = next.columns.lowerBound
                }
                continueAbove()
            }
            open = open.compactMap { $0.rows > 1 ? Open(owner: $0.owner, columns: $0.columns, rows: $0.rows - 1) : nil }
            open = (open + started).sorted { $0.columns.lowerBound < $1.columns.lowerBound }
            rows.append(raw)
        }
        // A column has a cell that starts in it; further ones that a span asks for are none.
        let width = rows.map { row in row.width - (row.cells.last?.columnSpan ?? 1) + 1 }.max() ?? 0
        for index in rows.indices {
            let extra = rows[index].width - width
            if extra < 0 {
                rows[index].cells.append(MarkupTable.absent(-extra, rows[index].line))
            } else if extra > 0, let last = rows[index].cells.indices.last {
                rows[index].cells[last].columnSpan! -= extra
            }
        }
        return table.raw(withoutLinesBetween(rows, width, widths: table.rows.map { $0.cells.map(\.form.width) }))
    }

    /// The rows over the columns that there are: Word's pages have a column for every border of any row.
    private static func withoutLinesBetween(_ rows: [RawRow], _ width: Int, widths: [[Int]]) -> [RawRow] {
        let edges = rows.map { row in
            row.cells.reduce(into: [0]) { edges, cell in edges.append(edges[edges.count - 1] + (cell.columnSpan ?? 1)) }
        }
        let lead = rows.prefix(6).prefix { MarkupTable.isLead($0.cells) }.count
        let columns = ColumnLines(
            edges: edges, positions: positions(rows, edges, width, widths), isLead: rows.indices.map { $0 < lead }
        ).columns
        if columns[width] == width { return rows }
        return zip(rows, edges).map { row, edges in
            var row = row
            for cell in row.cells.indices {
                row.cells[cell].columnSpan = columns[edges[cell + 1]] - columns[edges[cell]]
            }
            return row
        }
    }

    /// Where the lines are, by the widths of cells that end at them; all 0 if any is not known.
    private static func positions(_ rows: [RawRow], _ edges: [[Int]], _ width: Int, _ widths: [[Int]]) -> [Int] {
        var positions = [Int?](repeating: nil, count: width + 1)
        positions[0] = 0
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for (row, (edges, widths)) in zip(rows, zip(edges, widths)) {
                // The cells of the page in turn; places that are covered, or left out, have no width.
                var own = widths[...]
                for (index, cell) in row.cells.enumerated() {
                    let isAbsent = cell.continuesAbove || own.isEmpty
                    guard !isAbsent, let size = own.popFirst(), size > 0, let start = positions[edges[index]],
                        positions[edges[index + 1]] == nil
                    else { continue }
                    positions[edges[index + 1]] = start + size
                    isGrowing = true
                }
            }
        }
        let known = positions.compactMap(\.self)
        let isRising = zip(known, known.dropFirst()).allSatisfy { $0 < $1 }
        return known.count == positions.count && isRising ? known : Array(repeating: 0, count: width + 1)
    }
}
