import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Rows at the ends of a table that hold its title, its context or its notes.
extension TableFramer {
    /// Removes rows that hold a title merged over the table, or its context, from the top.
    func peelFirstRows(
        _ frame: inout TableFrame, hasTitleAbove: Bool, bookmarks: [Int: String]
    ) -> [Grid.Lead] {
        var lead: [Grid.Lead] = []
        var hasTitle = false
        // The widest row, not the commonest: a small table has more rows of title and context than rows of cells.
        let width = frame.rows.map(\.width).max() ?? 0
        while frame.rows.count > 1, let row = frame.rows.first, lead.count < 6, width > 1 {
            if row.isBlank, frame.rows.count > 2, frame.rows.contains(where: { !$0.isBlank }) {
                frame.rows.removeFirst()
                continue
            }
            if let cell = row.onlyFilledCell, ContextItem.items(in: cell.text).isEmpty,
                !hasTitle || saysMore(cell.text, than: lead), isTitleRow(cell, row, hasTitleAbove: hasTitleAbove)
            {
                hasTitle = true
                lead.append(.title(Title(printed: cell.text, bookmark: bookmarks[cell.line], line: cell.line)))
            } else if let items = row.contextItems {
                lead.append(.context(items, line: row.line))
            } else if !hasTitle, let mixed = titleAndContext(of: row, bookmarks) {
                hasTitle = true
                lead += mixed
            } else {
                let count = indentedParagraphs(
                    in: row, isTitle: { !hasTitle && !hasTitleAbove && !candidates(for: $0).isEmpty })
                if count == 0 { break }
                for cell in row.cells[..<count] {
                    let items = ContextItem.items(in: cell.text)
                    let title = Title(printed: cell.text, bookmark: bookmarks[cell.line], line: cell.line)
                    hasTitle = hasTitle || items.isEmpty
                    lead.append(items.isEmpty ? .title(title) : .context(items, line: cell.line))
                }
                frame.rows[0].cells.removeFirst(count)
                frame.rows[0].line = frame.rows[0].cells[0].line
                continue
            }
            frame.rows.removeFirst()
        }
        return lead
    }

    /// True for a title below one that says nothing of what the table is, as the number of a form does: 部门公开表01.
    private func saysMore(_ text: String, than lead: [Grid.Lead]) -> Bool {
        guard case .title(let title)? = lead.last, TitleReading(title.cleaned).features.isEmpty else { return false }
        return !TitleReading(Title.clean(text)).features.isEmpty
    }

    /// How many of the first cells are paragraphs above the table: one that starts with a TAB, set to the right, reads as a cell. Labels
    /// follow it that are neither title nor context.
    private func indentedParagraphs(in row: RawRow, isTitle: (Title) -> Bool) -> Int {
        let count = row.cells.prefix { cell in
            guard cell.nested.isEmpty, cell.columnSpan == nil, !cell.isBlank else { return false }
            if !ContextItem.items(in: cell.text).isEmpty { return true }
            return LineKind.namesTable(cell.text) && isTitle(Title(printed: cell.text, line: cell.line))
        }.count
        let rest = row.cells[count...]
        return rest.count > 1 && rest.contains { !$0.isBlank } ? count : 0
    }

    /// A lone first row is the title, unless it may be the top of the header: then a title stands above it.
    private func isTitleRow(_ cell: RawCell, _ row: RawRow, hasTitleAbove: Bool) -> Bool {
        guard cell.nested.isEmpty, LineKind.isTitle(cell.text) else { return false }
        if LineKind.namesTable(cell.text) { return true }
        return !hasTitleAbove && row.cells.count == 1
    }

    /// Title and context of a row that holds both and nothing else: `收支总表 | 单位：万元`.
    private func titleAndContext(of row: RawRow, _ bookmarks: [Int: String]) -> [Grid.Lead]? {
        var lead: [Grid.Lead] = []
        var titles = 0
        for cell in row.cells where !cell.isBlank {
            guard cell.nested.isEmpty else { return nil }
            let items = ContextItem.items(in: cell.text)
            if !items.isEmpty {
                lead.append(.context(items, line: cell.line))
            } else if LineKind.namesTable(cell.text), LineKind.isTitle(cell.text) {
                titles += 1
                lead.append(.title(Title(printed: cell.text, bookmark: bookmarks[cell.line], line: cell.line)))
            } else {
                return nil
            }
        }
        return titles == 1 && lead.count > 1 ? lead : nil
    }

    /// Removes rows that hold a note and nothing else from the bottom.
    func peelLastRows(_ frame: inout TableFrame) {
        var notes: [Grid.Note] = []
        // Rows of one cell over the whole width: from the first that is a note on, all are, 注：1.… and 2.… in rows of their own.
        let tail = frame.rows.suffix(while: {
            $0.onlyFilledCell.map { $0.nested.isEmpty } ?? false && $0.cells.count == 1
        })
        let first = tail.firstIndex { LineKind.isNote($0.cells[0].text) || LineKind.isSentence($0.cells[0].text) }
        if let first, first > 0 {
            notes = frame.rows[first...].reversed().map { Grid.Note(text: $0.cells[0].text, line: $0.cells[0].line) }
            frame.rows.removeSubrange(first...)
        }
        while frame.rows.count > 1, let row = frame.rows.last, let cell = row.onlyFilledCell, cell.nested.isEmpty,
            LineKind.isNote(cell.text)
        {
            notes.append(Grid.Note(text: cell.text, line: cell.line))
            frame.rows.removeLast()
        }
        // 制表人：… below all of it is no record, nor is the number of the page.
        if notes.isEmpty {
            while frame.rows.count > 1, let row = frame.rows.last, row.isSignature || row.isPageNumber {
                notes.append(Grid.Note(text: row.plainLine, line: row.line))
                frame.rows.removeLast()
            }
        }
        frame.notes = notes.reversed() + frame.notes
    }
}

extension Array<RawRow> {
    /// The rows at the end that fit.
    fileprivate func suffix(while fits: (RawRow) -> Bool) -> ArraySlice<RawRow> {
        var start = endIndex
        while start > startIndex, fits(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
