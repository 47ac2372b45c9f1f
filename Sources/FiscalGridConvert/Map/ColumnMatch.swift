import FiscalGridCore

/// Which column of a grid each field of a schema claims.
struct ColumnMatch {
    /// For each column, the index of its field; `nil` where none claims it.
    private(set) var fields: [Int?]
    /// For each column, the index of its block; `nil` outside blocks.
    private(set) var blocks: [Int?]
    /// The names of required fields that no column has, with their side.
    private(set) var missing: [String] = []

    /// Compares header paths with the paths that a schema knows.
    init(_ schema: TableSchema, paths: [String], fiscalYear: Int?) {
        fields = Array(repeating: nil, count: paths.count)
        blocks = fields
        let fiscalYear = fiscalYear ?? ColumnMatch.latestYear(in: paths)
        // For each field one flag a block, and one for fields outside blocks.
        let stride = schema.blocks.count + 1
        var claimed = [Bool](repeating: false, count: schema.fields.count * stride)
        for (column, path) in paths.enumerated() where !path.isEmpty {
            let labels = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0).labelKey }
            let block = schema.blocks.firstIndex { $0.label.hasSameBytes(as: labels[0]) }
            for (index, field) in schema.fields.enumerated() {
                if field.isInBlock && block == nil { continue }
                let own = field.isInBlock ? labels.dropFirst() : labels[...]
                guard field.columns.contains(where: { $0.matches(own, fiscalYear: fiscalYear) }) else { continue }
                let claim = index * stride + (field.isInBlock ? (block ?? 0) + 1 : 0)
                if claimed[claim] { continue }
                claimed[claim] = true
                fields[column] = index
                if field.isInBlock { blocks[column] = block }
                break
            }
        }
        for (index, field) in schema.fields.enumerated() where field.isRequired {
            if field.isInBlock {
                for (number, block) in schema.blocks.enumerated() where !claimed[index * stride + number + 1] {
                    missing.append("\(block.side) \(field.name)")
                }
            } else if !claimed[index * stride] {
                missing.append(field.name)
            }
        }
    }

    /// The latest year that the labels print, as in `2022年执行数`: the table's own where nothing else tells it.
    private static func latestYear(in paths: [String]) -> Int? {
        paths.flatMap { path in
            let scalars = Array(path.unicodeScalars)
            return scalars.indices.compactMap { end -> Int? in
                guard scalars[end] == "年", end >= 4 else { return nil }
                let digits = scalars[(end - 4)..<end].compactMap(\.digit)
                let year = digits.reduce(0) { $0 * 10 + $1 }
                return digits.count == 4 && (1949...2100).contains(year) ? year : nil
            }
        }.max()
    }
}
