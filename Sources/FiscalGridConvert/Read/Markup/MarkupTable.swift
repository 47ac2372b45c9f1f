import FiscalGridCore
import FiscalGridLanguage

/// A table as markup has it, before its cells have columns: Word says where a cell goes on below, HTML how far it reaches.
struct MarkupTable {
    /// What its markup says of a cell's size.
    struct Form {
        /// The number of its first paragraph.
        var line: Int
        /// Columns, as w:gridSpan and `colspan` say.
        var columnSpan = 1
        /// Rows, as `rowspan` says; Word says it by `merge`.
        var rowSpan = 1
        /// What w:vMerge says.
        var merge = Merge.none
        /// True for w:hMerge="continue": the cell belongs to the one on its left.
        var isMergedLeft = false
        /// True for a cell that a tracked change deletes.
        var isLeftOut = false
        /// w:tcW in twentieths of a point; 0 if it is not said.
        var width = 0
    }

    /// A cell: its form, its words and tables.
    struct Cell {
        var form: Form
        var cell: RawCell
        /// Its paragraphs and tables in order, where the table may prove to be a frame around them.
        var blocks: [SourceBlock] = []
    }

    /// What a group of rows is.
    enum GroupKind {
        case head, body, foot
    }

    /// What w:vMerge says of a cell.
    enum Merge {
        case none, restart, continues
    }

    /// A row.
    struct Row {
        var cells: [Cell] = []
        /// Grid columns left out before and after its cells, as w:gridBefore and w:gridAfter say.
        var before = 0
        var after = 0
        var isMarkedHeader = false
        /// The group of rows that it stands in, counted from 0, and what that is; HTML has them.
        var group = 0
        var groupKind = GroupKind.body
        /// True for a row that the document does not show: deleted, hidden, or without height.
        var isLeftOut = false
        /// The line of its first cell.
        var line: Int
    }

    var rows: [Row] = []
    /// The widths of w:tblGrid, in twentieths of a point; empty if there is none.
    var gridColumns: [Int] = []
    var line: Int
    var lastLine: Int
    /// The first bookmark of each cell that has one, by the line of the cell.
    var bookmarks: [Int: String] = [:]

    /// The table without the cells that a tracked change deletes. Where a whole column is deleted, cells over several columns are narrower.
    var withoutDeletedCells: MarkupTable {
        guard rows.contains(where: { $0.cells.contains(where: \.form.isLeftOut) }) else { return self }
        var table = self
        var deleted: Set<Int> = []
        var kept: Set<Int> = []
        for row in rows {
            var column = row.before
            for cell in row.cells {
                let columns = column..<(column + cell.form.columnSpan)
                if cell.form.isLeftOut { deleted.formUnion(columns) } else if columns.count == 1 { kept.insert(column) }
                column = columns.upperBound
            }
        }
        deleted.subtract(kept)
        for row in rows.indices {
            var column = rows[row].before
            for cell in rows[row].cells.indices {
                let columns = column..<(column + rows[row].cells[cell].form.columnSpan)
                column = columns.upperBound
                let gone = columns.count(where: deleted.contains)
                table.rows[row].cells[cell].form.columnSpan = max(columns.count - gone, 1)
            }
            table.rows[row].cells.removeAll { $0.form.isLeftOut }
        }
        table.rows.removeAll { $0.cells.isEmpty }
        table.gridColumns = gridColumns.enumerated().filter { !deleted.contains($0.offset) }.map(\.element)
        return table
    }

    /// True for a row that holds nothing but a title or context, which are cut as they need it.
    static func isLead(_ cells: some Sequence<RawCell>) -> Bool {
        var hasWords = false
        for cell in cells where !cell.isBlank {
            hasWords = true
            let isTitle = LineKind.namesTable(cell.text) && LineKind.isTitle(cell.text)
            guard cell.nested.isEmpty, isTitle || !ContextItem.items(in: cell.text).isEmpty else { return false }
        }
        return hasWords
    }

    /// The raw table of rows whose cells have their columns.
    func raw(_ rows: [RawRow]) -> RawTable {
        let isWhole = rows.allSatisfy { !$0.cells.isEmpty }
        var table = RawTable(
            rows: isWhole ? rows : rows.filter { !$0.cells.isEmpty }, line: line, lastLine: lastLine)
        table.bookmarks = bookmarks
        return table
    }

    /// The place left of a row's first cell, or right of its last, as a cell without words.
    static func absent(_ columns: Int, _ line: Int) -> RawCell {
        RawCell(text: "", line: line, columnSpan: columns, rowSpan: 1)
    }
}
