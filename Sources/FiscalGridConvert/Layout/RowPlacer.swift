import FiscalGridCore
import FiscalGridLanguage

/// Tells to which columns the cells of a body row belong.
///
/// A row of as many cells as columns is placed as it is. In text a row with merged cells is shorter: it is placed if its code is
/// merged over the columns 类, 款, 项, or if it is that of totals, merged over their neighbours, so that every other cell fits its
/// column. Any other row is kept whole, marked, with a finding: nothing shifts silently.
struct RowPlacer {
    private let width: Int
    private let profile: ColumnProfile?
    /// The columns over which a code may be merged.
    private let codeGroups: [Range<Int>]
    /// The columns where a block starts: a total is merged within its own.
    private let borders: Set<Int>
    /// The header paths: ways that put every cell under the same path are one.
    private let paths: [String]

    /// Learns from the header of `grid`, and from the whole rows what stands in which column, if any row is not whole.
    init(rows: ArraySlice<RawRow>, below grid: Grid) {
        width = grid.width
        paths = grid.paths
        guard rows.contains(where: { $0.width != grid.width }) else {
            (profile, codeGroups, borders) = (nil, [], [])
            return
        }
        codeGroups = CodeParts.groups(paths)
        borders = RowPlacer.borders(of: grid)
        profile = ColumnProfile(rows: RowPlacer.whole(rows, width, codeGroups), width: width)
    }

    /// The columns where another label than before stands in the first row, if one of the two covers several: those of a block, such as
    /// 公用经费. Two blocks of one label are one.
    private static func borders(of grid: Grid) -> Set<Int> {
        guard let top = grid.rows.first, top.role == .header else { return [] }
        var borders: Set<Int> = []
        for (before, cell) in zip(top.cells, top.cells.dropFirst())
        where (before.columnSpan > 1 || cell.columnSpan > 1) && before.text.labelKey != cell.text.labelKey {
            borders.insert(cell.column)
        }
        return borders
    }

    /// The rows, those whose codes are all merged filled up.
    private static func whole(_ rows: ArraySlice<RawRow>, _ width: Int, _ groups: [Range<Int>]) -> [RawRow] {
        let merged = groups.reduce(0) { $0 + $1.count - 1 }
        if merged == 0 { return Array(rows) }
        return rows.map { row in
            guard row.cells.count == width - merged else { return row }
            var whole = row
            for group in groups {
                let blank = RawCell(text: "", line: row.line)
                whole.cells.insert(contentsOf: group.dropFirst().map { _ in blank }, at: group.lowerBound + 1)
            }
            return whole
        }
    }

    /// Adds the row with its cells in their columns.
    func place(_ row: RawRow, as role: GridRow.Role, in body: inout GridRows, _ findings: inout [Finding]) {
        let total = row.width
        if total == width {
            body.begin(role, line: row.line)
            add(row, to: &body)
            if role == .body { noteWideFigures(body[body.count - 1], &findings) }
            return
        }
        if total > width, row.isBlank {
            var short = row
            short.cells.removeLast(row.cells.count - min(width, row.cells.count))
            body.begin(role, line: row.line)
            return add(short, to: &body) { _ in 1 }
        }
        if total < width, row.cells.allSatisfy({ $0.columnSpan == nil }),
            let spans = role == .ruler ? spansOfRuler(row) : inferredSpans(row)
        {
            return place(row, as: role, spans: spans, in: &body)
        }
        findings.append(
            Finding(
                .gridUnplacedRow, .warning, at: Place(line: row.line),
                ["cells": .number(row.cells.count), "width": .number(width)]))
        body.begin(role, line: row.line, isPlaced: false)
        add(row, to: &body)
    }

    /// A figure over several columns may be that of any: a border was dragged in its row alone, or the columns are merged there. A code
    /// over 类, 款 and 项 is the whole code.
    private func noteWideFigures(_ cells: ArraySlice<GridCell>, _ findings: inout [Finding]) {
        for cell in cells where cell.columnSpan > 1 && cell.columns.upperBound <= paths.count {
            guard Set(paths[cell.columns]).count > 1, Amount(printed: cell.text) != nil,
                !CodeParts.groups(paths).contains(where: { $0 == cell.columns })
            else { continue }
            findings.append(
                Finding(
                    .gridFigureOverColumns, .warning, at: Place(line: cell.line),
                    [
                        "text": .text(cell.text.collapsed), "columns": .number(cell.columnSpan),
                        "first": .text(paths[cell.column]),
                    ]))
        }
    }

    /// Adds the row with cells of known spans.
    func place(_ row: RawRow, as role: GridRow.Role, spans: [Int], in body: inout GridRows) {
        body.begin(role, line: row.line)
        add(row, to: &body) { spans[$0] }
    }

    /// Adds the cells in their columns; `span` gives the columns of each where the file does not.
    func add(_ row: RawRow, to body: inout GridRows, span: ((Int) -> Int)? = nil) {
        var column = 0
        for index in row.cells.indices {
            let span = span?(index) ?? row.cells[index].columnSpan ?? 1
            defer { column += span }
            // The cell above stands here; a gap that none covers is filled later.
            if row.cells[index].continuesAbove { continue }
            let isInferred = span > 1 && row.cells[index].columnSpan == nil
            body.add(
                GridCell(
                    row.cells[index], column: column, columnSpan: span, rowSpan: row.cells[index].rowSpan ?? 1,
                    evidence: isInferred ? .inferred : .read))
        }
    }

    // MARK: Merged cells

    /// The spans of a row with merged cells, if every other cell then fits its column.
    private func inferredSpans(_ row: RawRow) -> [Int]? {
        // A lone text is a heading over the whole width.
        if row.cells.count == 1 { return Amount(printed: row.cells[0].text) == nil ? [width] : nil }
        guard let profile else { return nil }
        return profile.isEmpty ? spansOfFirstTotal(row) : spans(row, profile)
    }

    /// 栏次 is merged over the columns of names, as the label of a row of figures is.
    private func spansOfRuler(_ row: RawRow) -> [Int]? {
        let names = row.cells.indices.filter { Ruler.isName(row.cells[$0].text.labelKey) }
        guard names.count == 1 else { return nil }
        return row.cells.indices.map { $0 == names[0] ? 1 + width - row.cells.count : 1 }
    }

    /// No whole row to compare with: a total before nothing but figures is still merged over code and name.
    private func spansOfFirstTotal(_ row: RawRow) -> [Int]? {
        let isWord = row.cells.map { !$0.isBlank && Amount(printed: $0.text) == nil }
        guard let wide = isWord.firstIndex(of: true), isTotal(row.cells[wide].text), isWord.count(where: \.self) == 1
        else { return nil }
        return row.cells.indices.map { $0 == wide ? 1 + width - row.cells.count : 1 }
    }

    /// A way to lay the cells from one on over the columns from one on.
    private struct Way {
        /// How many totals it merges, and how many borders of blocks they cross: a code merged as elsewhere in the table is the
        /// better explanation.
        var cost: Int
        /// How many ways there are that merge so many.
        var count: Int
        /// The columns of its first cell; in the last of the equal ways.
        var span: Int
        var lastSpan: Int
    }

    /// The spans that merge codes over their group, and as few totals over as few blocks as possible, if there is only one such way.
    ///
    /// Only 合计 and the like are merged over other columns, and only over such as end with words (code and name): any other word,
    /// or one over a column of figures, would hide a lost cell.
    ///
    /// - Complexity: O(*n* · *m*²) for *n* cells over *m* columns.
    private func spans(_ row: RawRow, _ profile: ColumnProfile) -> [Int]? {
        let count = row.cells.count
        let isTotal = row.cells.map { self.isTotal($0.text) }
        let isCode = row.cells.enumerated().map { index, cell in
            isTotal[index] || cell.isBlank || cell.text.withoutSpace.unicodeScalars.allSatisfy { $0.digit != nil }
                || Term.nothing.matches(cell.text.labelKey)
        }
        guard isTotal.contains(true) || !codeGroups.isEmpty else { return nil }
        var ways = [[Way?]](repeating: [Way?](repeating: nil, count: width + 1), count: count + 1)
        ways[count][width] = Way(cost: 0, count: 1, span: 0, lastSpan: 0)
        for cell in stride(from: count - 1, through: 0, by: -1) {
            for column in cell..<width {
                var best: Way?
                func take(_ span: Int, cost: Int) {
                    guard column + span <= width, let rest = ways[cell + 1][column + span] else { return }
                    let way = Way(cost: rest.cost + cost, count: rest.count, span: span, lastSpan: span)
                    if let known = best, known.cost == way.cost {
                        best?.count += way.count
                        best?.lastSpan = span
                    } else if best.map({ way.cost < $0.cost }) ?? true {
                        best = way
                    }
                }
                if !profile.conflicts(row.cells[cell], column: column) { take(1, cost: 0) }
                if let group = codeGroups.first(where: { $0.lowerBound == column }), isCode[cell] {
                    take(group.count, cost: 0)
                }
                if isTotal[cell], column + 2 <= width {
                    for span in 2...(width - column)
                    where profile.hasWords(column + span - 1)
                        && !profile.conflicts(row.cells[cell], column: column + span - 1)
                    {
                        take(span, cost: 1 + borders.count { $0 > column && $0 < column + span })
                    }
                }
                ways[cell][column] = best
            }
        }
        guard let found = ways[0][0] else { return nil }
        func follow(_ span: KeyPath<Way, Int>) -> [Int] {
            var spans: [Int] = []
            var column = 0
            for cell in 0..<count {
                spans.append(ways[cell][column]?[keyPath: span] ?? 1)
                column += spans[cell]
            }
            return spans
        }
        let spans = follow(\.span)
        if found.count == 1 { return spans }
        // 人员经费合计 over two of three equal blocks, or over one: whichever, both figures stand under 决算数.
        func labels(_ spans: [Int]) -> [String] {
            var column = 0
            return spans.map { span in
                defer { column += span }
                return paths.indices.contains(column) ? paths[column] : ""
            }
        }
        return found.count == 2 && labels(spans) == labels(follow(\.lastSpan)) ? spans : nil
    }

    private func isTotal(_ text: String) -> Bool {
        let label = text.labelKey
        return Term.totalLabel.ends(label) || Term.sumMark.matches(label)
    }
}
