import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Makes a rectangular grid of a framed table: its width, its header and ruler, and the columns of every cell.
struct GridBuilder {
    let columns: KnownColumns
    let layouts: KnownLayouts

    /// Builds with what a run has learned so far.
    init(columns: KnownColumns = KnownColumns(), layouts: KnownLayouts = KnownLayouts()) {
        self.columns = columns
        self.layouts = layouts
    }

    /// The rows that a header may have; real ones have up to five.
    private static let maximumDepth = 8
    /// The characters that a label may have. What is longer is text, and its table has no header above it.
    private static let maximumLabel = 300

    /// The grid of a frame, guided by the types that its title may be of.
    func build(_ frame: consuming TableFrame, findings: inout [Finding]) -> Grid {
        var rows = RowItems.apart(frame.rows, findings: &findings)
        frame.rows = []
        let ruler = rows.indices.first { $0 > 0 && $0 <= GridBuilder.maximumDepth && Ruler.isRuler(rows[$0]) }
        let width = max(
            ruler.map { rows[$0].width } ?? 0, rows.modalWidth, widthOfHeader(rows))
        var grid = Grid(
            lead: frame.lead, width: width, rows: [], paths: Array(repeating: "", count: width), notes: frame.notes,
            line: frame.line)
        guard width > 0 else { return grid }

        let (header, shared) = header(
            of: rows, ruler: ruler, width, frame.candidates, grid.context.fiscalYear, depth: frame.headerDepth,
            &findings)
        grid.rows = header.rows
        grid.paths = header.paths
        grid.rows += body(of: &rows, below: grid, shared: shared, &findings)
        makeRectangular(&grid)
        return grid
    }

    /// The header, and the row below it that is header and data at once.
    private func header(
        of rows: [RawRow], ruler: Int?, _ width: Int, _ candidates: [SchemaCatalog.Candidate], _ fiscalYear: Int?,
        depth: Int?, _ findings: inout [Finding]
    ) -> (HeaderLayout, SharedRow?) {
        let guide = Guide(
            rows: rows, width: width, schemas: candidates.map(\.schema), fiscalYear: fiscalYear, columns: columns,
            layouts: layouts)
        let header = depth.map(guide.layout) ?? self.header(of: rows, ruler: ruler, guide, &findings)
        if header.isAmbiguous {
            findings.append(
                Finding(
                    .gridAmbiguousHeader, .info, at: Place(line: rows[0].line),
                    ["paths": .list(header.paths.map { .text($0) }, separator: " | ")]))
        }
        return (header, guide.sharedRow(below: header.rows.count))
    }

    /// The columns that the header proves: a row below a shorter one gives each of its own columns a cell. So a table whose
    /// body is nothing but merged totals is not taken for narrower than it is.
    private func widthOfHeader(_ rows: [RawRow]) -> Int {
        guard let first = rows.first, hasOnlyLabels(first) else { return 0 }
        // Blank cells at the end of the first row are nothing that merges downwards could leave there.
        var width = first.width
        for cell in first.cells.reversed() where cell.isBlank { width -= cell.columnSpan ?? 1 }
        for row in rows.dropFirst().prefix(GridBuilder.maximumDepth) where !row.isBlank {
            let isHeader = hasOnlyLabels(row) || CodeParts.isGroup(row.cells.prefix(2).map({ $0.text.labelKey }))
            // Blank cells continue labels above: such a row may have no more cells than the one before.
            guard isHeader, row.width > width || (row.width == width && row.cells.contains(where: \.isBlank)) else {
                break
            }
            width = row.width
        }
        return width
    }

    // MARK: Header

    /// What tells how the first rows lie over the columns.
    private struct Guide {
        let rows: [RawRow]
        let width: Int
        let schemas: [TableSchema]
        let fiscalYear: Int?
        let columns: KnownColumns
        let layouts: KnownLayouts

        /// The first rows as a header, with the labels in the row below.
        func layout(_ depth: Int) -> HeaderLayout {
            layouts.layout(
                Array(rows[..<depth]), shared: sharedRow(below: depth)?.labels, width: width, schemas: schemas,
                fiscalYear: fiscalYear)
        }

        /// The row below the first rows, if it is header and data at once.
        func sharedRow(below depth: Int) -> SharedRow? {
            guard depth > 0, depth < rows.count else { return nil }
            return SharedRow(rows[depth], below: rows[depth - 1], width: width)
        }

        /// True if a header has every required column of a type.
        func fits(_ layout: HeaderLayout) -> Bool {
            schemas.contains { columns.match($0, paths: layout.paths, fiscalYear: fiscalYear).missing.isEmpty }
        }
    }

    /// The header: the rows above the ruler; else those that make a schema's required columns appear; else the first row and
    /// those that lie under a shorter row.
    private func header(
        of rows: [RawRow], ruler: Int?, _ guide: Guide, _ findings: inout [Finding]
    ) -> HeaderLayout {
        if let ruler, rows[..<ruler].allSatisfy(hasShortCells) { return guide.layout(ruler) }
        if !hasOnlyLabels(rows[0]) && !rows[0].isBlank {
            // A figure in a header would be no fact: better a table without header than a figure that nobody sums.
            findings.append(Finding(.gridNoHeader, .info, at: Place(line: rows[0].line)))
            return guide.layout(0)
        }
        var depth = 1
        while depth < rows.count, rows[depth - 1].cells.count < guide.width, guide.sharedRow(below: depth) == nil {
            let blank = blankHeaderRows(at: depth, guide)
            guard
                blank > 0 || (hasOnlyLabels(rows[depth]) && rows[depth].cells.count >= rows[depth - 1].cells.count)
            else { break }
            depth += max(blank, 1)
        }
        depth = max(depth, markedDepth(guide))
        if rows[depth - 1].cells.count == guide.width { depth += blankHeaderRows(at: depth, guide) }
        // So many rows of ever more cells are no header.
        if depth > GridBuilder.maximumDepth { depth = 1 }
        let structural = guide.layout(depth)
        if guide.schemas.isEmpty || guide.fits(structural) { return structural }
        for other in 1...min(4, max(rows.count - 1, 1)) where other != depth {
            if !hasOnlyLabels(rows[other - 1]) { break }
            // Labels below blank cells are the lower part of a header, whatever a schema would like.
            if other < depth, reaches(rows[..<depth], below: other) { continue }
            let guided = guide.layout(other)
            if guide.fits(guided), !guided.isAmbiguous { return guided }
        }
        return structural
    }

    /// True if the first rows of a header reach into those below: by cells merged downwards; where the file does not say, by blank cells
    /// below labels.
    private func reaches(_ rows: ArraySlice<RawRow>, below depth: Int) -> Bool {
        if rows.allSatisfy(\.hasSpans) {
            return rows[..<depth].enumerated().contains { index, row in
                row.cells.contains { index + ($0.rowSpan ?? 1) > depth || ($0.columnSpan ?? 1) > 1 }
            }
        }
        return rows[depth...].contains { $0.cells.first?.isBlank ?? true }
    }

    /// The header's rows as far as the file says: those that are repeated on each page, and those into which a label of the first row is merged
    /// downwards. Figures are no header, whatever is marked.
    private func markedDepth(_ guide: Guide) -> Int {
        let rows = guide.rows
        let marked = rows.prefix { $0.isMarkedHeader }.count
        let reach = rows[0].cells.map { $0.rowSpan ?? 1 }.max() ?? 1
        let labels = rows[1...].prefix(GridBuilder.maximumDepth).prefix { hasOnlyLabels($0) || isCovered($0) }
        var depth = min(max(marked, reach), labels.count + 1)
        // A row below that is data in part, or no more than a merged name of the first group, is none.
        while depth > 1, guide.sharedRow(below: depth - 1) != nil { depth -= 1 }
        return depth < rows.count ? depth : 1
    }

    /// True for a row into which cells from above reach, and that has no words of its own.
    private func isCovered(_ row: RawRow) -> Bool { row.isBlank && row.cells.contains(where: \.continuesAbove) }

    /// How many blank rows belong to the header: text has a row of blank cells for labels that are all merged downwards. They do if
    /// the header goes on below them, or if rows of data do: a body does not begin with nothing, unless it has nothing.
    private func blankHeaderRows(at depth: Int, _ guide: Guide) -> Int {
        let rows = guide.rows
        let count = rows[depth...].prefix(3).prefix(while: \.isBlank).count
        guard count > 0, depth + count < rows.count else { return 0 }
        let next = rows[depth + count]
        let filled = rows[(depth + count)...].prefix(3).prefix { row in
            row.cells.contains { Amount(printed: $0.text) != nil }
        }
        let isUnknown = rows[depth].cells.contains { $0.columnSpan == nil || $0.continuesAbove }
        if count < 3, isUnknown, rows[depth].cells.count == guide.width, filled.count > 1 { return count }
        let isHeader =
            guide.sharedRow(below: depth + count) != nil
            || (hasOnlyLabels(next) && CodeParts.isGroup(next.cells.prefix(2).map({ $0.text.labelKey })))
        return isHeader ? count : 0
    }

    /// True if a row has words and no figure. A year is a label.
    private func hasOnlyLabels(_ row: RawRow) -> Bool {
        !row.isBlank && hasShortCells(row) && row.cells.allSatisfy({ $0.nested.isEmpty })
            && !row.cells.contains { Amount(printed: $0.text) != nil && FiscalYear.alone($0.text) == nil }
    }

    private func hasShortCells(_ row: RawRow) -> Bool {
        row.cells.allSatisfy { $0.text.utf8.count <= GridBuilder.maximumLabel }
    }

    // MARK: Rows

    /// Ruler and body below the header that a grid has, telling headers that are printed again. Rows are left without cells as they are
    /// placed.
    private func body(
        of rows: inout [RawRow], below grid: Grid, shared: SharedRow?, _ findings: inout [Finding]
    ) -> [GridRow] {
        let depth = grid.rows.count
        let header = Array(rows[..<depth])
        let placer = RowPlacer(rows: rows[depth...], below: grid)
        var body = GridRows(rows: rows.count - depth, cells: rows[depth...].reduce(0) { $0 + $1.cells.count })
        var index = depth
        var isBelowHeader = true
        while index < rows.count {
            let row = rows[index]
            defer { rows[index - 1].cells = [] }
            if index == depth, let shared {
                placer.place(row, as: shared.isRuler ? .ruler : .body, spans: shared.spans, in: &body)
                for (cell, isLabel) in zip(body[0].indices, shared.isLabel) where isLabel && !shared.isRuler {
                    body.change(cell, ofRow: 0) { $0.isLabel = true }
                }
                isBelowHeader = shared.isRuler
            } else if isBelowHeader, Ruler.isRuler(row) {
                placer.place(row, as: .ruler, in: &body, &findings)
            } else if !isBelowHeader, let length = repeatedHeader(rows[index...], header) {
                for (row, header) in zip(rows[index..<(index + length)], grid.rows) {
                    add(repeated: row, like: header, to: &body)
                }
                index += length
                isBelowHeader = true
                continue
            } else if row.isHeadOfPage || isHeadOfPage(row, in: grid, below: body) {
                if !row.isHeadOfPage, body.lastRole != .repeatedHeader {
                    findings.append(Finding(.gridPageHead, .info, at: Place(line: row.line)))
                }
                body.begin(.repeatedHeader, line: row.line)
                placer.add(row, to: &body)
            } else if isBelowHeader, !row.cells.contains(where: \.continuesAbove),
                let cut = rowCutByPage(before: row, in: body)
            {
                add(rest: row, ofRow: cut, to: &body)
                findings.append(Finding(.gridRowRejoined, .info, at: Place(line: row.line)))
                isBelowHeader = false
            } else {
                placer.place(row, as: .body, in: &body, &findings)
                isBelowHeader = false
            }
            index += 1
        }
        return body.made
    }

    /// The last body row, if the first row behind a repeated header is the rest of it: no figure, no code, and words only where it has
    /// words as well.
    private func rowCutByPage(before row: RawRow, in body: GridRows) -> Int? {
        guard let last = body.lastBodyRow, last < body.count - 1, !row.isBlank else { return nil }
        let above = body[last]
        guard above.count == row.cells.count else { return nil }
        let isRest = zip(above, row.cells).allSatisfy { above, cell in
            cell.isBlank
                || (cell.nested.isEmpty && !above.isBlank && Amount(printed: cell.text) == nil
                    && Amount(printed: above.text) == nil)
        }
        // Its code stands above the break; words that begin with a numeral or 其中 are an item of their own.
        guard isRest, let first = row.cells.firstIndex(where: { !$0.isBlank }) else { return nil }
        let hasCode = above.prefix(first).contains { cell in
            let code = cell.text.labelKey
            return [3, 5, 7].contains(code.utf8.count) && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        let isItem = row.cells.contains { Item(printed: $0.text, after: nil).level != nil }
        return hasCode && !isItem ? last : nil
    }

    private func add(rest row: RawRow, ofRow cut: Int, to body: inout GridRows) {
        for index in row.cells.indices where !row.cells[index].isBlank {
            body.change(index, ofRow: cut) { cell in
                cell.printedHere = cell.text
                cell.text += row.cells[index].text
            }
        }
        let above = Array(body[cut])
        body.begin(.rest, line: row.line)
        for (cell, above) in zip(row.cells, above) {
            body.add(GridCell(cell, column: above.column, columnSpan: above.columnSpan, evidence: above.evidence))
        }
    }

    /// True for a row that prints the title or the context again, as on each new page, or who signed the page above.
    private func isHeadOfPage(_ row: RawRow, in grid: Grid, below body: GridRows) -> Bool {
        let isNarrow = row.cells.count < grid.width || row.cells.indices.contains { row.cells[$0].isBlank }
        let hasColon = isNarrow && row.hasColon
        if !isNarrow || !hasColon && !(1...2).contains(row.filledCells(upTo: 3)) { return false }
        let shortest = min(grid.title?.cleaned.utf8.count ?? 3, 3)
        func isTitle(_ cell: RawCell) -> Bool {
            cell.nested.isEmpty && cell.text.utf8.count >= shortest && Amount(printed: cell.text) == nil
                && (Title.clean(cell.text) == grid.title?.cleaned || Title.continues(cell.text, after: grid.title))
        }
        // A title is merged over the table; in one of its columns the same words are an item.
        let isWide = row.cells.count < grid.width
        if isWide, row.cells.allSatisfy({ $0.isBlank || isTitle($0) }) { return true }
        if row.isPageNumber { return true }
        // 公开03表 has none, but stands below the title.
        if !hasColon, body.lastRole != .repeatedHeader { return false }
        if row.isSignature { return true }
        if row.width < grid.width,
            row.cells.allSatisfy({
                $0.isBlank || isTitle($0) || $0.nested.isEmpty && !ContextItem.items(in: $0.text).isEmpty
            })
        {
            return true
        }
        guard let items = row.contextItems else { return false }
        let own = Context([.context(items, line: row.line)])
        // Below the title again; a code and a name without a label are a record there, too.
        if body.lastRole == .repeatedHeader { return hasColon || own.organization == nil }
        return own.unit != nil && own.unit == grid.context.unit
    }

    /// How many rows print the header again; `nil` if the next ones do not.
    private func repeatedHeader(_ rows: ArraySlice<RawRow>, _ header: [RawRow]) -> Int? {
        guard !header.isEmpty, rows.count >= header.count, !header[0].isBlank,
            zip(rows, header).allSatisfy({ $0.printsSame(as: $1) })
        else { return nil }
        return header.count
    }

    /// A row of a repeated header, its words where the header has the same words.
    private func add(repeated row: RawRow, like header: GridRow, to body: inout GridRows) {
        body.begin(.repeatedHeader, line: row.line)
        // The blank cells under a label are gone from the laid-out header; the filled ones are the same, one for one.
        for (cell, place) in zip(row.cells.lazy.filter { !$0.isBlank }, header.cells.lazy.filter { !$0.isBlank }) {
            body.add(
                GridCell(
                    cell, column: place.column, columnSpan: place.columnSpan, rowSpan: place.rowSpan,
                    evidence: place.evidence))
        }
    }

    // MARK: Rectangle

    /// Widens the grid to its widest row and fills every row up to it.
    private func makeRectangular(_ grid: inout Grid) {
        let widest = grid.rows.map { $0.cells.last?.columns.upperBound ?? 0 }.max() ?? 0
        grid.width = max(grid.width, widest)
        while grid.paths.count < grid.width { grid.paths.append("") }
        var reach: [Int] = []
        for index in grid.rows.indices {
            let below = grid.rows.count - index
            for cell in grid.rows[index].cells.indices where grid.rows[index].cells[cell].rowSpan > below {
                grid.rows[index].cells[cell].rowSpan = below
            }
            let cells = grid.rows[index].cells
            if reach.isEmpty, cells.allSatisfy({ $0.rowSpan == 1 }) {
                fill(&grid.rows[index], upTo: grid.width)
            } else {
                fill(&grid.rows[index], upTo: grid.width, below: &reach)
            }
        }
    }

    /// Fills a row that nothing reaches into from above, with one blank cell a gap.
    private func fill(_ row: inout GridRow, upTo width: Int) {
        var column = 0
        var isWhole = true
        for cell in row.cells {
            if cell.column != column { isWhole = false }
            column = cell.column + cell.columnSpan
        }
        if isWhole && column == width { return }
        var filled: [GridCell] = []
        column = 0
        for cell in row.cells {
            if cell.column > column { filled.append(blank(column..<cell.column, row.line)) }
            filled.append(cell)
            column = cell.column + cell.columnSpan
        }
        if column < width { filled.append(blank(column..<width, row.line)) }
        row.cells = RowCells(filled)
    }

    /// Fills a row among cells that reach down from above; `reach` says how many rows further, by column.
    private func fill(_ row: inout GridRow, upTo width: Int, below reach: inout [Int]) {
        if reach.isEmpty { reach = Array(repeating: 0, count: width) }
        var isCovered = reach.map { $0 > 0 }
        reach = reach.map { max($0 - 1, 0) }
        for cell in row.cells {
            for column in cell.columns {
                isCovered[column] = true
                reach[column] = max(reach[column], cell.rowSpan - 1)
            }
        }
        var column = 0
        while column < width {
            let start = column
            while column < width, !isCovered[column] { column += 1 }
            if column > start { row.cells.append(blank(start..<column, row.line)) }
            column += 1
        }
        row.cells.sort { $0.column < $1.column }
        if reach.allSatisfy({ $0 == 0 }) { reach = [] }
    }

    private func blank(_ columns: Range<Int>, _ line: Int) -> GridCell {
        GridCell(RawCell(text: "", line: line), column: columns.lowerBound, columnSpan: columns.count)
    }
}
