import FiscalGridCore
import FiscalGridLanguage

/// What the types that a table may be of say about the paths of its header; gathered only where a header can be cut in several
/// ways.
struct KnownPaths {
    private let patterns: [PathPattern]
    private let items: [KnownItems]
    private let blockLabels: [String]
    private let fiscalYear: Int?
    /// By label, the field of a half that it names: 项目 and 项目（按功能分类） are two labels of one.
    let fieldsOfHalves: [String: Int]

    init(_ schemas: [TableSchema], fiscalYear: Int?) {
        patterns = schemas.flatMap { $0.fields.flatMap { $0.columns + $0.joinedColumns.joined() } }
        items = schemas.filter { !$0.unpivotedItems.isEmpty }.map(KnownItems.init)
        blockLabels = schemas.flatMap { $0.blocks.flatMap(\.labels) }
        self.fiscalYear = fiscalYear
        var fields: [String: Int] = [:]
        for (index, field) in schemas.flatMap(\.fields).enumerated() where field.isInBlock {
            for column in field.columns where column.isOneLabel { fields[column.source.labelKey] = index }
        }
        fieldsOfHalves = fields
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
        guard whole < 10, let first = path.first, blockLabels.contains(first) else { return whole }
        let below = header.belowFirst
        return max(whole, best { $0.matches(below, fiscalYear: fiscalYear) })
    }
}

/// The paths of a type whose items stand in the header: an item's labels above those of a value, or below them.
private struct KnownItems {
    private var wholes: Set<String> = []
    /// The lowest levels of items.
    private var ends: Set<String> = []
    private let values: [PathPattern]
    private let itemsStandAlone: Bool

    init(_ schema: TableSchema) {
        values = schema.fields.filter { $0.isInBlock && !schema.labelFields.contains($0.name) }.flatMap(\.columns)
        itemsStandAlone = values.contains(where: \.isItemItself)
        for item in schema.unpivotedItems {
            let labels = HeaderPath(printed: item.source).labels
            wholes.insert(labels.joined(separator: "/"))
            for first in labels.indices { ends.insert(labels[first...].joined(separator: "/")) }
        }
    }

    /// True if labels are a path; below the top row, if they are the end of one.
    func fits(_ labels: [String], isTop: Bool, fiscalYear: Int?) -> Bool {
        for cut in 0...labels.count {
            let (above, below) = (labels[..<cut], labels[cut...])
            let aboveKey = above.joined(separator: "/")
            let belowKey = below.joined(separator: "/")
            let belowPath = HeaderPath(labels: Array(below))
            let abovePath = HeaderPath(labels: Array(above))
            let isItem = isTop ? wholes.contains(aboveKey) : above.isEmpty || ends.contains(aboveKey)
            if isItem, !below.isEmpty, values.contains(where: { $0.matches(belowPath, fiscalYear: fiscalYear) }) {
                return true
            }
            guard isTop ? wholes.contains(belowKey) : (above.isEmpty ? ends : wholes).contains(belowKey) else {
                continue
            }
            if above.isEmpty {
                if isTop && !itemsStandAlone { continue }
                return true
            }
            let isValue = values.contains {
                isTop ? $0.matches(abovePath, fiscalYear: fiscalYear) : $0.matchesEnd(abovePath, fiscalYear: fiscalYear)
            }
            if isValue { return true }
        }
        return false
    }
}
