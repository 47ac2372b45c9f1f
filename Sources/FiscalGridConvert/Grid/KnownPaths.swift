import FiscalGridCore

/// What the types that a table may be of say about the paths of its header; gathered only where a header can be cut in several
/// ways.
struct KnownPaths {
    private let patterns: [PathPattern]
    private let blockLabels: [String]
    private let fiscalYear: Int?
    /// By label, the field of a half that it names: 项目 and 项目（按功能分类） are two labels of one.
    let fieldsOfHalves: [String: Int]

    init(_ schemas: [TableSchema], fiscalYear: Int?) {
        patterns = schemas.flatMap(KnownPaths.patterns)
        blockLabels = schemas.flatMap { $0.blocks.flatMap(\.labels) }
        self.fiscalYear = fiscalYear
        var fields: [String: Int] = [:]
        for (index, field) in schemas.flatMap(\.fields).enumerated() where field.isInBlock {
            for column in field.columns where column.isOneLabel { fields[column.source.labelKey] = index }
        }
        fieldsOfHalves = fields
    }

    /// Every path that a type knows, those of items with a field below or above.
    private static func patterns(of schema: TableSchema) -> [PathPattern] {
        var patterns = schema.fields.flatMap { $0.columns + $0.joinedColumns.joined() }
        let values = schema.fields.filter { $0.isInBlock && !schema.labelFields.contains($0.name) }.flatMap(\.columns)
        for item in schema.unpivotedItems {
            for value in values {
                patterns.append(PathPattern(item.source + "/" + value.source))
                if !item.isOpen { patterns.append(PathPattern(value.source + "/" + item.source)) }
            }
        }
        return patterns
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
        let header = HeaderPath(labels: path)
        if !isTop { return best { $0.matchesEnd(header, fiscalYear: fiscalYear) } }
        let whole = best { $0.matches(header, fiscalYear: fiscalYear) }
        guard whole < 10, let first = path.first, blockLabels.contains(first) else { return whole }
        let below = header.belowFirst
        return max(whole, best { $0.matches(below, fiscalYear: fiscalYear) })
    }
}
