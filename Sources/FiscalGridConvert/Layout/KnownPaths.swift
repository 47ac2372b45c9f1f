import FiscalGridCore
import FiscalGridLanguage

/// What the types that a table may be of say about the paths of its header; gathered only where a header can be cut in several
/// ways.
struct KnownPaths {
    private let patterns: [PathPattern]
    private let items: [KnownItems]
    private let blockLabels: [PathPattern]
    private let fiscalYear: Int?
    /// The fields of halves, each with the labels that may stand alone above its column.
    private let halves: [[PathPattern]]

    init(_ schemas: [TableSchema], fiscalYear: Int?) {
        patterns = schemas.flatMap { $0.fields.flatMap { $0.columns + $0.joinedColumns.joined() } }
        items = schemas.filter { !$0.unpivotedItems.isEmpty }.map(KnownItems.init)
        blockLabels = schemas.flatMap { $0.blocks.flatMap(\.labels) }
        self.fiscalYear = fiscalYear
        halves = schemas.flatMap(\.fields).filter(\.isInBlock).map { $0.columns.filter(\.isOneLabel) }
    }

    /// The field of a half that a label names, by its number: 项目 and 项目（按功能分类） are two labels of one. `nil` for none.
    func fieldOfHalf(_ label: String) -> Int? {
        if halves.isEmpty || label.isEmpty { return nil }
        let path = HeaderPath(labels: [label])
        return halves.firstIndex { $0.contains { $0.matches(path, fiscalYear: fiscalYear) } }
    }

    /// What the paths of a lower cell's columns prove under this label: a path that a schema writes out counts more than one
    /// that it leaves open (`*/增减%`), under which any label fits.
    func proof(of cell: HeaderCutter.Cell, under upper: RawCell, isTop: Bool) -> Int {
        if patterns.isEmpty { return 0 }
        let label = upper.text.withoutMarks.labelKey
        return cell.paths.reduce(0) { $0 + proof(of: label.isEmpty ? $1 : [label] + $1, isTop: isTop) }
    }

    /// 10 for a path that a schema writes out, 5 for one that it leaves open; below the top row, for the end of one.
    private func proof(of path: [String], isTop: Bool) -> Int {
        func best(_ fits: (PathPattern) -> Bool) -> Int {
            var isOpen = false
            for pattern in patterns where fits(pattern) {
                if !pattern.isOpen { return 10 }
                isOpen = true
            }
            return isOpen ? 5 : 0
        }
        if items.contains(where: { $0.fits(path, isTop: isTop, fiscalYear: fiscalYear) }) { return 10 }
        let header = HeaderPath(labels: path)
        if !isTop { return best { $0.matchesEnd(header, fiscalYear: fiscalYear) } }
        let whole = best { $0.matches(header, fiscalYear: fiscalYear) }
        guard whole < 10, let first = path.first else { return whole }
        let top = HeaderPath(labels: [first])
        guard blockLabels.contains(where: { $0.matches(top, fiscalYear: fiscalYear) }) else { return whole }
        let below = header.belowFirst
        return max(whole, best { $0.matches(below, fiscalYear: fiscalYear) })
    }
}

/// The paths of a type whose items stand in the header: an item's labels above those of a value, or below them.
private struct KnownItems {
    private let items: [PathPattern]
    private let values: [PathPattern]
    private let itemsStandAlone: Bool

    init(_ schema: TableSchema) {
        values = schema.fields.filter { $0.isInBlock && !schema.labelFields.contains($0.name) }.flatMap(\.columns)
        itemsStandAlone = values.contains(where: \.isItemItself)
        items = schema.unpivotedItems
    }

    /// True if labels are a path; below the top row, if they are the end of one.
    func fits(_ labels: [String], isTop: Bool, fiscalYear: Int?) -> Bool {
        func isWhole(_ path: HeaderPath) -> Bool { items.contains { $0.matches(path, fiscalYear: fiscalYear) } }
        func isEnd(_ path: HeaderPath) -> Bool { items.contains { $0.matchesEnd(path, fiscalYear: fiscalYear) } }
        for cut in 0...labels.count {
            let above = HeaderPath(labels: Array(labels[..<cut]))
            let below = HeaderPath(labels: Array(labels[cut...]))
            let isItem = isTop ? cut > 0 && isWhole(above) : cut == 0 || isEnd(above)
            if isItem, cut < labels.count, values.contains(where: { $0.matches(below, fiscalYear: fiscalYear) }) {
                return true
            }
            guard cut < labels.count, isTop || cut > 0 ? isWhole(below) : isEnd(below) else { continue }
            if cut == 0 {
                if isTop && !itemsStandAlone { continue }
                return true
            }
            let isValue = values.contains {
                isTop ? $0.matches(above, fiscalYear: fiscalYear) : $0.matchesEnd(above, fiscalYear: fiscalYear)
            }
            if isValue { return true }
        }
        return false
    }
}
