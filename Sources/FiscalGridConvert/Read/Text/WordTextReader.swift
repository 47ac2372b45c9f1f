import FiscalGridCore
import FiscalGridLanguage

/// Reads Word's own "plain text": one table row a line, its cells parted by TABs, as Word saves it or an editor receives it.
///
///     [x] rows of cells, empty cells first and last              [x] cells whose paragraphs stand on lines of their own
///     [x] rows merged over the whole width (a line without TAB)  [-] a last cell of several lines at the end of a table: a paragraph
///     [x] lines of context with TABs, contents, lines to sign    [-] tables of one row or of one column: paragraphs
///
/// A table is two or more lines with TABs; the text has no other sign of it.
struct WordTextReader: Sendable {
    /// The blocks of a text.
    func read(_ lines: TextLines, findings: inout [Finding]) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        var index = 0
        while index < lines.count {
            let end = endOfRows(from: index, in: lines)
            if end - index > 1 || isBox(index, in: lines), var table = table(lines, index..<end, &findings) {
                if let header = headerAbove(table, in: blocks) {
                    if table.rows[0].cells.contains(where: { $0.text.containsByte(0x0A) }) {
                        // The labels stand in several paragraphs: it is the first of the first one.
                        table.rows[0].cells[0].text = header.cells[0].text + "\n" + table.rows[0].cells[0].text
                        table.rows[0].line = header.line
                        table.rows[0].cells[0].line = header.line
                    } else {
                        table.rows.insert(header, at: 0)
                    }
                    table.line = header.line
                    blocks.removeLast()
                }
                blocks.append(.table(table))
                index = end
                continue
            }
            for line in index..<max(end, index + 1) {
                var bookmarks: [String] = []
                let text = lines.text(line, bookmarks: &bookmarks)
                if !text.isBlank {
                    blocks.append(.paragraph(Paragraph(text: text, bookmarks: bookmarks, line: line + 1)))
                }
            }
            index = max(end, index + 1)
        }
        return blocks
    }

    /// A label merged over the whole width is a line without TAB: one between a line of context and the rows is the top of the header.
    private func headerAbove(_ table: RawTable, in blocks: [SourceBlock]) -> RawRow? {
        guard blocks.count > 1, case .paragraph(let label) = blocks[blocks.count - 1], label.line == table.line - 1,
            case .paragraph(let above) = blocks[blocks.count - 2], !ContextItem.items(in: above.text).isEmpty,
            ContextItem.items(in: label.text).isEmpty, LineKind.isTitle(label.text), !LineKind.namesTable(label.text)
        else { return nil }
        return RawRow(cells: [RawCell(text: label.text, line: label.line)], line: label.line)
    }

    /// True for a label and a text that stand alone above the rows of a table, with nothing but blank lines between: 绩效目标.
    private func isBox(_ line: Int, in lines: TextLines) -> Bool {
        guard lines.tabCount(line) == 1, !lines.startsWithTab(line), !isListItem(line, in: lines) else { return false }
        var next = line + 1
        while next < lines.count, lines.isEmpty(next) { next += 1 }
        guard next < lines.count, next > line + 1, next - line <= 3, endOfRows(from: next, in: lines) - next > 1 else {
            return false
        }
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        return ContextItem.items(in: text).isEmpty && lines.tabCount(next) > 1
    }

    /// True for a paragraph of a list: Word prints its number, a TAB and its text.
    private func isListItem(_ line: Int, in lines: TextLines) -> Bool {
        guard lines.tabCount(line) == 1 else { return false }
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        let number = String(text.prefix { $0 != "\t" }).trimmed
        let rest = String(text.drop { $0 != "\t" })
        if rest.isBlank || Amount(printed: rest) != nil { return false }
        if number.unicodeScalars.count == 1, let sign = number.unicodeScalars.first {
            // Bullets, and the circled numbers.
            return !(sign.properties.isAlphabetic || sign.digit != nil || sign == "-" || sign == "—")
        }
        return Numbering.match(number + "x")?.rest == "x"
    }

    /// The end of a run of lines with TABs; a single line without one goes on with it if another with a TAB follows.
    private func endOfRows(from start: Int, in lines: TextLines) -> Int {
        var end = start
        while end < lines.count {
            if lines.tabCount(end) > 0 {
                if isListItem(end, in: lines) { break }
                end += 1
            } else if end > start, end + 1 < lines.count, !lines.isEmpty(end), lines.tabCount(end + 1) > 0,
                !startsTable(end, in: lines)
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// True for a line that stands above a table and not in one: a title or context, with another table's rows below.
    private func startsTable(_ line: Int, in lines: TextLines) -> Bool {
        var bookmarks: [String] = []
        let text = lines.text(line, bookmarks: &bookmarks)
        return text.isBlank || !ContextItem.items(in: text).isEmpty || LineKind.isNote(text)
            || (LineKind.namesTable(text) && LineKind.isTitle(text)) || Title.continues(text, after: nil)
    }

    /// The table of a run of lines; `nil` if they are contents, or lines to be signed.
    private func table(_ lines: TextLines, _ range: Range<Int>, _ findings: inout [Finding]) -> RawTable? {
        let rows = range.map { line -> RawRow in
            var bookmarks: [String] = []
            let text = lines.text(line, bookmarks: &bookmarks)
            return RawRow(
                cells: text.split(separator: "\t", omittingEmptySubsequences: false).map {
                    RawCell(text: String($0), line: line + 1)
                }, line: line + 1)
        }
        let isContents = rows.allSatisfy {
            LineKind.isPageNumber($0.cells[$0.cells.count - 1].text) && $0.cells.count < 4
        }
        let isToBeSigned = rows.contains { row in
            row.cells.contains { $0.text.trimmed.hasSuffix("：") || $0.text.trimmed.hasSuffix(":") }
        }
        if isContents || (isToBeSigned && rows.count < 3) { return nil }
        var table = RawTable(rows: rows, line: range.lowerBound + 1, lastLine: range.upperBound)
        BrokenRows.join(&table, findings: &findings)
        return table
    }
}

/// Rows that a text has on several lines, because a cell has several paragraphs: the table itself proves which.
enum BrokenRows {
    /// Joins lines that together are exactly a row, if every cell then fits its column; of a header, lines that are exactly as wide as the
    /// body together, for a header may have rows of fewer cells.
    static func join(_ table: inout RawTable, findings: inout [Finding]) {
        let width = table.rows.filter { $0.cells.count > 1 }.modalWidth
        guard width > 1, let firstFull = table.rows.firstIndex(where: { $0.cells.count == width }),
            table.rows.contains(where: { $0.cells.count < width })
        else { return }
        let profile = ColumnProfile(rows: table.rows[firstFull...], width: width)
        var rows = header(table.rows[..<firstFull], width, &findings)
        var index = firstFull
        while index < table.rows.count {
            let (row, count) = joined(table.rows[index...], width, profile)
            if let last = rows.last, count == 1, row.cells.count == 1, goesOn(with: row, last, width, profile) {
                rows[rows.count - 1].cells[width - 1].text += "\n" + row.cells[0].text
                note(row.line, &findings)
            } else {
                rows.append(row)
                if count > 1 { note(row.line, &findings) }
            }
            index += count
        }
        table.rows = rows
    }

    /// The lines above the first whole row, those joined whose labels stand in several paragraphs: 科目⏎编码→科目⏎名称→合计.
    private static func header(_ lines: ArraySlice<RawRow>, _ width: Int, _ findings: inout [Finding]) -> [RawRow] {
        var start = lines.endIndex
        var total = 1
        while start > lines.startIndex, total < width || lines[start - 1].cells.count == 1 {
            let line = lines[start - 1]
            if line.isBlank || line.isLead || line.cells.contains(where: { Amount(printed: $0.text) != nil }) { break }
            total += line.cells.count - 1
            start -= 1
        }
        guard total == width, lines.endIndex - start > 1 else { return Array(lines) }
        // 科目⏎编码 is a label; 公务接待费⏎预算数, of two rows of a header, is none.
        let areLabels = zip(lines[start...], lines[(start + 1)...]).allSatisfy { above, below in
            guard let last = above.cells.last?.text, let next = below.cells.first?.text else { return false }
            return above.cells.count == 1 || below.cells.count == 1
                || LabelReading.read((last + next).labelKey).isKnown
        }
        guard areLabels else { return Array(lines) }
        var row = lines[start]
        for next in lines[(start + 1)...] {
            row.cells[row.cells.count - 1].text += "\n" + next.cells[0].text
            row.cells += next.cells.dropFirst()
        }
        // The labels of one row are all different; 预算数 and 决算数 of the lower row of a header are not.
        let labels = row.cells.map(\.text.labelKey).filter { !$0.isEmpty }
        guard Set(labels).count == labels.count else { return Array(lines) }
        note(row.line, &findings)
        return lines[..<start] + [row]
    }

    /// The row that starts here, of one line or of several.
    private static func joined(_ rows: ArraySlice<RawRow>, _ width: Int, _ profile: ColumnProfile) -> (RawRow, Int) {
        let first = rows[rows.startIndex]
        if first.cells.count >= width || first.isBlank || first.cells.count == 1 { return (first, 1) }
        var row = first
        for (index, next) in rows.dropFirst().prefix(20).enumerated() {
            if next.cells.count >= width { break }
            row.cells[row.cells.count - 1].text += "\n" + next.cells[0].text
            row.cells += next.cells.dropFirst()
            if row.cells.count > width { break }
            if row.cells.count == width, profile.fits(row.cells) { return (row, index + 2) }
        }
        return (first, 1)
    }

    /// A line of words goes on with the last cell above, where that column has words; elsewhere it is a heading over the whole width.
    private static func goesOn(with row: RawRow, _ above: RawRow, _ width: Int, _ profile: ColumnProfile) -> Bool {
        above.cells.count == width && !above.cells[width - 1].isBlank && profile.hasWords(width - 1)
            && !profile.conflicts(row.cells[0], column: width - 1) && Amount(printed: row.cells[0].text) == nil
    }

    private static func note(_ line: Int, _ findings: inout [Finding]) {
        findings.append(Finding(.readRowRejoined, .info, at: Place(line: line), variant: "several-lines"))
    }
}

extension SourceFormat {
    /// Word's own "plain text", one table row a line, cells parted by TABs.
    public static let wordText = SourceFormat("word-text", hasLines: true)
}

extension Reader {
    /// Word's plain text.
    public static let wordText = Reader(
        format: .wordText, suffixes: ["txt", "text"],
        sniff: { content throws(ConversionError) in try content.reason(for: .wordText) },
        read: { content, findings throws(ConversionError) in
            try content.textDocument(.wordText, &findings) { WordTextReader().read($0, findings: &$1) }
        })
}
