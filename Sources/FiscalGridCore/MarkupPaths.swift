/// Tells places in markup as a person counts in Word: `table 3, row 7, cell 2`. Text has lines, and no such paths.
public struct MarkupPaths: Sendable {
    private let tables: [RawTable]
    private let isMarkup: Bool

    /// Places of text.
    public init() {
        tables = []
        isMarkup = false
    }

    init(_ blocks: [SourceBlock]) {
        tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        isMarkup = true
    }

    /// Where the paragraph of a number stands; `paragraph 12` outside tables, and `nil` in text. Tables in cells follow their cell.
    /// `isTable` says that the table is meant which the paragraph is the title of: `table 3`.
    ///
    /// - Complexity: O(log *n*) in the number of tables.
    public func path(ofLine line: Int, isTable: Bool = false) -> String? {
        guard isMarkup else { return nil }
        var (low, high) = (0, tables.count)
        while low < high {
            let middle = (low + high) / 2
            if max(tables[middle].line, tables[middle].lastLine) < line { low = middle + 1 } else { high = middle }
        }
        if tables.indices.contains(low) {
            if tables[low].line <= line { return tables[low].path(ofLine: line, number: low + 1) }
            if isTable { return "table \(low + 1)" }
        }
        return "paragraph \(line)"
    }
}

extension RawTable {
    fileprivate func path(ofLine line: Int, number: Int) -> String {
        guard let row = rows.lastIndex(where: { $0.line <= line }),
            // Cells that fill a row up have the line of the row's start: the last cell of the greatest line is meant.
            let cell = rows[row].cells.indices.filter({ rows[row].cells[$0].line <= line }).max(by: {
                rows[row].cells[$0].line < rows[row].cells[$1].line
            })
        else { return "table \(number)" }
        let path = "table \(number), row \(row + 1), cell \(cell + 1)"
        for (index, table) in rows[row].cells[cell].nested.enumerated()
        where (table.line...max(table.line, table.lastLine)).contains(line) {
            return path + ", " + table.path(ofLine: line, number: index + 1)
        }
        return path
    }
}
