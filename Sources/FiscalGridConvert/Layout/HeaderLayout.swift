import FiscalGridCore

/// Lays ragged header rows over columns: which columns each label covers.
///
/// Text gives a merged cell once and a cell merged downwards as blank cells below. So a row with fewer cells lies over the next:
/// a blank cell continues the label above, a run of labels belongs to a wide one. Where a run can be cut in several ways,
/// the paths that a schema knows decide; then a label that repeats, which starts the next group (项目 预算数 项目 预算数).
struct HeaderLayout {
    /// The header rows, top to bottom, with all spans; covered cells are gone.
    private(set) var rows: [GridRow]
    /// The path of each column.
    private(set) var paths: [String]
    /// True if a cut was chosen that neither a schema nor a repeated label decides.
    private(set) var isAmbiguous: Bool
    /// Which cell of its row each cell of ``rows`` is printed as.
    private let sources: [[Int]]

    /// Lays out rows over `width` columns; `schemas` are the types that the table may be of. `shared` are labels in a row below, the
    /// rest of which is data: they join the paths, and the row is not the header's.
    init(_ raw: [RawRow], shared: RawRow? = nil, width: Int, schemas: [TableSchema], fiscalYear: Int?) {
        let raw = raw + (shared.map { [$0] } ?? [])
        var cutter = HeaderCutter(schemas: schemas, fiscalYear: fiscalYear)
        // Bottom up: the last row's cells tell their columns, each row above is laid over the next.
        var below = (0..<width).map { HeaderCutter.Cell(text: nil, columns: $0..<($0 + 1), paths: [[]]) }
        var laid: [[HeaderCutter.Cell]] = []
        for (index, row) in raw.enumerated().reversed() {
            let cells = cutter.lay(Array(row.cells), over: below, isTop: index == 0)
            laid.insert(cells, at: 0)
            below = cells
        }
        isAmbiguous = cutter.isAmbiguous
        let placed = zip(raw, laid).map { row, cells in
            GridRow(
                role: .header,
                cells: zip(row.cells, cells).map { cell, place in
                    var placed = GridCell(
                        cell, column: place.columns.lowerBound, columnSpan: place.columns.count,
                        evidence: cell.columnSpan == nil && place.columns.count > 1 ? .inferred : .read)
                    placed.rowSpan = cell.rowSpan ?? 1
                    return placed
                }, line: row.line)
        }
        (rows, sources) = HeaderLayout.mergedDownwards(placed, raw)
        paths = HeaderLayout.paths(of: rows, width: width)
        if shared != nil { removeSharedRow() }
    }

    /// The same layout of rows that print the same: the places are those of `raw`.
    func printed(as raw: [RawRow]) -> HeaderLayout {
        var copy = self
        for row in rows.indices {
            copy.rows[row].line = raw[row].line
            for (cell, source) in zip(copy.rows[row].cells.indices, sources[row]) {
                copy.rows[row].cells[cell].line = raw[row].cells[source].line
            }
        }
        return copy
    }

    private mutating func removeSharedRow() {
        rows.removeLast()
        for index in rows.indices {
            for cell in rows[index].cells.indices {
                rows[index].cells[cell].rowSpan = min(rows[index].cells[cell].rowSpan, rows.count - index)
            }
        }
    }

    /// A cell goes on with the one above if the file says so; where it says nothing, a blank cell below a label over the same columns is
    /// that label's lower part.
    private static func mergedDownwards(_ rows: [GridRow], _ raw: [RawRow]) -> ([GridRow], sources: [[Int]]) {
        var merged = rows
        var sources = rows.map { Array($0.cells.indices) }
        for index in rows.indices.dropFirst() {
            sources[index] = rows[index].cells.indices.filter { place in
                let (cell, source) = (rows[index].cells[place], raw[index].cells[place])
                let isKnown = source.columnSpan != nil
                guard cell.isBlank, !isKnown || source.continuesAbove else { return true }
                for above in stride(from: index - 1, through: 0, by: -1) {
                    guard let over = merged[above].cells.firstIndex(where: { $0.columns == cell.columns }) else {
                        continue
                    }
                    if isKnown { return above + merged[above].cells[over].rowSpan <= index }
                    guard !merged[above].cells[over].isBlank, above + merged[above].cells[over].rowSpan == index else {
                        return true
                    }
                    merged[above].cells[over].rowSpan += 1
                    merged[above].cells[over].evidence = .inferred
                    return false
                }
                return true
            }
            merged[index].cells = RowCells(sources[index].map { rows[index].cells[$0] })
        }
        return (merged, sources)
    }

    /// The labels over each column, white space and marks removed, joined by `/`.
    static func paths(of rows: [GridRow], width: Int) -> [String] {
        var labels = [[String]](repeating: [], count: width)
        for row in rows {
            for cell in row.cells where !cell.isBlank {
                let label = cell.text.withoutMarks.withoutSpace
                for column in cell.columns where column < width { labels[column].append(label) }
            }
        }
        return labels.map { $0.joined(separator: "/") }
    }
}
