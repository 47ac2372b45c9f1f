import FiscalGrid

extension TableSchema {
    /// A schema like it, which a test may change: all tables of a type share theirs.
    package func copy() -> TableSchema {
        let copy = TableSchema(
            id: id, file: file, titles: titles, documentation: documentation, fields: fields, blocks: blocks,
            preludeLabels: preludeLabels, preludeFields: preludeFields, kinds: kinds)
        copy.line = line
        copy.subjects = subjects
        copy.lists = lists
        copy.unpivotedItems = unpivotedItems
        copy.layouts = layouts
        copy.labelFields = labelFields
        copy.namedRows = namedRows
        copy.rules = rules
        return copy
    }
}
