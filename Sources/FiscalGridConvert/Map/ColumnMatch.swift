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
        // Where nothing else tells it, the latest year that the labels print is the table's own.
        let fiscalYear = fiscalYear ?? paths.flatMap(FiscalYear.printed).max()
        // For each field one flag a block, and one for fields outside blocks.
        let stride = schema.blocks.count + 1
        var claimed = [Bool](repeating: false, count: schema.fields.count * stride)
        for (column, path) in paths.enumerated() where !path.isEmpty {
            let path = HeaderPath(printed: path)
            let block = schema.blocks.firstIndex { $0.labels.contains { $0.hasSameBytes(as: path.labels[0]) } }
            let below = block == nil ? nil : path.belowFirst
            for (index, field) in schema.fields.enumerated() {
                guard let own = field.isInBlock ? below : path else { continue }
                guard field.columns.contains(where: { $0.matches(own, fiscalYear: fiscalYear) }) else { continue }
                let claim = index * stride + (field.isInBlock ? (block ?? 0) + 1 : 0)
                if claimed[claim] { continue }
                claimed[claim] = true
                fields[column] = index
                if field.isInBlock { blocks[column] = block }
                break
            }
        }
        // Outside blocks, then block by block.
        for place in 0..<stride {
            let side = place == 0 ? "" : schema.blocks[place - 1].side + " "
            var alternatives: [String] = []
            var hasAlternative = false
            for (index, field) in schema.fields.enumerated() where field.isInBlock == (place > 0) {
                let isClaimed = claimed[index * stride + place]
                switch field.requirement {
                case .required: if !isClaimed { missing.append(side + field.name) }
                case .alternative:
                    alternatives.append(field.name)
                    hasAlternative = hasAlternative || isClaimed
                case .optional: break
                }
            }
            if !alternatives.isEmpty && !hasAlternative {
                missing.append(side + alternatives.joined(separator: " or "))
            }
        }
    }
}
