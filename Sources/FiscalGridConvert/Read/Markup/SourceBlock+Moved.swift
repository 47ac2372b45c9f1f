import FiscalGridCore

extension SourceBlock {
    /// The number of its last line.
    var lastLine: Int {
        switch self {
        case .paragraph(let paragraph): paragraph.line
        case .table(let table): table.lastLine
        }
    }

    /// The block with its lines counted on.
    func moved(by lines: Int) -> SourceBlock {
        switch self {
        case .paragraph(var paragraph):
            paragraph.line += lines
            return .paragraph(paragraph)
        case .table(let table): return .table(table.moved(by: lines))
        }
    }
}

extension RawTable {
    fileprivate func moved(by lines: Int) -> RawTable {
        var table = self
        table.line += lines
        table.lastLine += lines
        table.bookmarks = Dictionary(uniqueKeysWithValues: bookmarks.map { ($0.key + lines, $0.value) })
        for row in table.rows.indices {
            table.rows[row].line += lines
            for cell in table.rows[row].cells.indices {
                table.rows[row].cells[cell].line += lines
                table.rows[row].cells[cell].nested = table.rows[row].cells[cell].nested.map { $0.moved(by: lines) }
            }
        }
        return table
    }
}
