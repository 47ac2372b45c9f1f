import FiscalGridCore
import FiscalGridLanguage

/// A row that is header in some columns and data, or ruler, in the others: `类 | 款 | 项 | 合计 | 2,946.25`, `类 | 款 | 项 | 栏次 | 1 | 2`,
/// `合计 | | | 合计 | 基本支出 | 项目支出`. Final accounts print it as the last row of their header: there the label above is merged
/// downwards where the data stand.
struct SharedRow {
    /// One flag a cell: true for a label of the header.
    let isLabel: [Bool]
    /// True if the rest is a ruler, false if it is the first body row.
    let isRuler: Bool
    /// The columns that each cell covers: 合计 may be merged over code and name.
    let spans: [Int]
    /// The row as a header has it, one cell a column: its labels alone.
    let labels: RawRow

    /// Looks at a row below a row of labels; `nil` if it is all header, or all data.
    init?(_ row: RawRow, below above: RawRow, width: Int) {
        let keys = row.cells.map { $0.text.labelKey }
        guard row.cells.allSatisfy({ $0.nested.isEmpty }), let runs = SharedRow.runs(row, keys) else { return nil }
        var isLabel = row.cells.map { _ in false }
        var added = 0
        for run in runs where run.count > 1 {
            for cell in run { isLabel[cell] = true }
            added += run.count - 1
        }
        // 合计 may be merged over code and name; every other cell stands in its own column.
        let missing = width - row.width
        guard added > 0, missing == 0 || (missing > 0 && SharedRow.isTotal(keys[0])), row.width > 1 else { return nil }
        // The labels part what one label above covers, and nothing else does.
        guard above.cells.count + added == width || (above.cells.count == width && CodeParts.isGroup(keys)) else {
            return nil
        }
        var rest = row
        rest.cells = RowCells(zip(row.cells, isLabel).filter { !$1 }.map(\.0))
        if rest.isBlank { return nil }
        isRuler = Ruler.isRuler(rest)
        let loneTotal = keys.indices.first { SharedRow.isTotal(keys[$0]) && !isLabel[$0] }
        if !isRuler {
            // Without a figure only 合计 where rows have their names tells data from a row of labels.
            let hasFigure = rest.cells.contains { Amount(printed: $0.text) != nil }
            guard let loneTotal else { return nil }
            let isFirst = keys[..<loneTotal].allSatisfy(\.isEmpty)
            guard hasFigure || isFirst || CodeParts.isGroup(keys) else { return nil }
        }
        self.isLabel = isLabel
        spans = row.cells.enumerated().map { $1.columnSpan ?? ($0 == 0 ? 1 + missing : 1) }
        var cells: [RawCell] = []
        // Where the file says its spans, its labels are as certain.
        let span = row.hasSpans ? 1 : nil
        for (index, cell) in row.cells.enumerated() {
            let blank = RawCell(text: "", line: cell.line, columnSpan: span, rowSpan: span)
            cells.append(
                isLabel[index] ? RawCell(text: cell.text, line: cell.line, columnSpan: span, rowSpan: span) : blank)
            cells += Array(repeating: blank, count: spans[index] - 1)
        }
        labels = RawRow(cells: cells, line: row.line)
    }

    /// Neighbouring words, where a total opens a new run; `nil` if a word stands alone that is no label of a row.
    private static func runs(_ row: RawRow, _ keys: [String]) -> [Range<Int>]? {
        var runs: [Range<Int>] = []
        for (index, key) in keys.enumerated() {
            if key.isEmpty || Amount(printed: row.cells[index].text) != nil || CellReader.isDash(key)
                || Ruler.number(key) != nil
            {
                continue
            }
            if Ruler.isName(key) {
                runs.append(index..<(index + 1))
                continue
            }
            if let last = runs.last, last.upperBound == index, !isTotal(key), !Ruler.isName(keys[index - 1]) {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        let isDecided = runs.allSatisfy {
            $0.count > 1 || isTotal(keys[$0.lowerBound]) || Ruler.isName(keys[$0.lowerBound])
        }
        return isDecided ? runs : nil
    }

    private static func isTotal(_ key: String) -> Bool { Term.totalLabel.matches(key) }
}

/// 类, 款 and 项: the columns of a code that is printed in parts.
enum CodeParts {
    /// True for one of the labels.
    static func isPart(_ label: String) -> Bool { parts.matches(label) }

    /// True for labels that begin with 类, 款, and perhaps 项.
    static func isGroup(_ keys: [String]) -> Bool {
        keys.count > 1 && Term.levelCategory.matches(keys[0]) && Term.levelSection.matches(keys[1])
    }

    /// The groups of columns under whose labels a code stands in parts, by header paths.
    static func groups(_ paths: [String]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        let labels = paths.map { HeaderPath(printed: $0).labels.last ?? "" }
        for (column, label) in labels.enumerated() where Term.levelCategory.matches(label) {
            var end = column + 1
            for part in [Term.levelSection, .levelItem] where end < labels.count && part.matches(labels[end]) {
                end += 1
            }
            if end > column + 1 { groups.append(column..<end) }
        }
        return groups
    }

    private static let parts = Words(.levelCategory, .levelSection, .levelItem)
}
