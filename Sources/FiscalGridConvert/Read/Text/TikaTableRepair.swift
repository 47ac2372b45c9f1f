import FiscalGridCore
import FiscalGridLanguage

/// Repairs what Tika's one-cell-a-line text cannot express, where the table itself proves how: an empty paragraph that
/// looks like the end of a row, two that look like the end of the table, and cells of a content control on one line.
struct TikaTableRepair {
    /// The table with its cells and rows as they stood in the document; `hasTabs` is false if no cell has a TAB in its text.
    func repair(_ table: RawTable, hasTabs: Bool = true, findings: inout [Finding]) -> RawTable {
        var table = table
        if hasTabs { splitContentControlCells(&table, findings: &findings) }
        joinRows(&table, findings: &findings)
        return table
    }

    /// `→c1→c2¶` is two cells if that fills the row; else the TAB belongs to the text.
    private func splitContentControlCells(_ table: inout RawTable, findings: inout [Finding]) {
        let width = table.rows.modalWidth
        for index in table.rows.indices where table.rows[index].cells.count < width {
            let row = table.rows[index]
            if row.cells.contains(where: { !$0.nested.isEmpty }) { continue }
            var cells: [RawCell] = []
            for cell in row.cells {
                for part in cell.text.split(separator: "\t", omittingEmptySubsequences: false) {
                    cells.append(RawCell(text: String(part), line: cell.line))
                }
            }
            guard cells.count == width else { continue }
            table.rows[index].cells = RowCells(cells)
            findings.append(
                Finding(
                    .readContentControlCell, .info, at: Place(line: row.line),
                    ["cells": .number(row.cells.count), "width": .number(width)]))
        }
    }

    /// Joins two rows of the body that together are exactly one, if every cell then fits its column.
    private func joinRows(_ table: inout RawTable, findings: inout [Finding]) {
        let width = table.rows.modalWidth
        guard width > 1, let firstFull = table.rows.firstIndex(where: { $0.cells.count == width }) else { return }
        let body = table.rows[firstFull...]
        guard zip(body, body.dropFirst()).contains(where: { $0.cells.count + $1.cells.count == width }) else { return }
        let profile = ColumnProfile(rows: body, width: width)
        var rows = Array(table.rows[...firstFull])
        var index = firstFull + 1
        while index < table.rows.count {
            var row = table.rows[index]
            index += 1
            if index < table.rows.count {
                let next = table.rows[index]
                let cells = row.cells + next.cells
                if cells.count == width, profile.fits(cells), !row.isBlank, !next.isBlank,
                    !next.cells.contains(where: { LineKind.isNote($0.text) }),
                    !isPrintedAbove(row, in: table.rows[..<firstFull])
                {
                    findings.append(
                        Finding(
                            .readRowRejoined, .info, at: Place(line: row.line), variant: "empty-paragraph",
                            [
                                "first": .number(row.cells.count), "second": .number(next.cells.count),
                                "width": .number(width),
                            ]))
                    row.cells = cells
                    index += 1
                }
            }
            rows.append(row)
        }
        table.rows = rows
    }

    private func isPrintedAbove(_ row: RawRow, in rows: ArraySlice<RawRow>) -> Bool {
        rows.contains { $0.printsSame(as: row) }
    }

    /// What is known of a table that a rest may be joined to: kept beside it, so that many joins look at each row once.
    struct Joint {
        private let width: Int
        private let head: [RawRow]
        private var profile: ColumnProfile

        /// Looks at a table.
        init(_ table: RawTable) {
            width = table.rows.modalWidth
            head = Array(table.rows.prefix(4))
            profile = ColumnProfile(rows: table.rows, width: width)
        }

        /// True if a table that only blank lines part from this one is plainly its rest.
        ///
        /// Two empty paragraphs at the end of a row's last cell look like the end of the table. The rest has no header of its
        /// own: it starts with a row of figures, as wide as the rows above.
        mutating func takes(_ rest: RawTable, findings: inout [Finding]) -> Bool {
            guard width > 1, rest.rows.modalWidth == width, let first = rest.rows.first,
                first.cells.count == width, first.cells.contains(where: { Amount(printed: $0.text) != nil }),
                !rest.rows.contains(where: { row in head.contains { $0.printsSame(as: row) } }),
                profile.fits(first.cells)
            else { return false }
            profile.add(rest.rows)
            findings.append(
                Finding(.readTableRejoined, .info, at: Place(line: rest.line), ["width": .number(width)]))
            return true
        }
    }
}
