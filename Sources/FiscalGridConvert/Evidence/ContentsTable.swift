import FiscalGridCore
import FiscalGridLanguage

/// A 目录 that is set as a table: titles and page numbers. It lists tables and is none.
enum ContentsTable {
    /// True for rows of a title, and a page number behind it, below the word 目录; without that word every row must have its page, the
    /// pages must rise, and titles of tables must be among them.
    static func isContents(_ table: RawTable, below text: String?) -> Bool {
        // Titles, numbers and pages: three cells at most.
        if table.rows.contains(where: { row in row.cells.count { !$0.isBlank } > 3 }) { return false }
        var rows = table.rows.filter { !$0.isBlank }[...]
        var isNamed = text.map(isName) ?? false
        if let first = rows.first?.onlyFilledCell, isName(first.text) {
            isNamed = true
            rows.removeFirst()
        }
        guard rows.count > 1 else { return false }
        var pages: [Int] = []
        var namesTable = false
        var hasHeadings = false
        for (index, row) in rows.enumerated() {
            var texts = row.cells.filter { !$0.isBlank }
            guard texts.allSatisfy({ $0.nested.isEmpty }) else { return false }
            if index == 0, texts.contains(where: { Term.pageColumn.matches($0.text.labelKey) }) {
                hasHeadings = true
                continue
            }
            if texts.count > 1, let last = texts.last, LineKind.isPageNumber(last.text), let page = number(last.text) {
                pages.append(page)
                texts.removeLast()
            }
            // What is left is a title, perhaps with its number before it.
            if texts.count > 1, number(texts[0].text) != nil || Numbering.match(texts[0].text + "x") != nil {
                texts.removeFirst()
            }
            guard texts.count == 1, LineKind.isTitle(texts[0].text) else { return false }
            namesTable = namesTable || LineKind.namesTable(texts[0].text)
        }
        let isRising = zip(pages, pages.dropFirst()).allSatisfy { $0 <= $1 }
        if isNamed { return isRising }
        return isRising && namesTable && pages.count > 2 && pages.count == rows.count - (hasHeadings ? 1 : 0)
    }

    /// Its rows as lines, the cells of each parted by a TAB.
    static func lines(of table: RawTable) -> [Paragraph] {
        table.rows.filter { !$0.isBlank }.map { row in
            let text = row.cells.filter { !$0.isBlank }.map(words).joined(separator: "\t")
            return Paragraph(text: text, bookmarks: table.bookmarks[row.line].map { [$0] } ?? [], line: row.line)
        }
    }

    /// The words of a cell, those of tables in it as well, in their order.
    private static func words(of cell: RawCell) -> String {
        let text = String(cell.text.trimmed)
        if cell.nested.isEmpty { return text }
        let nested = cell.nested.flatMap(lines).map(\.text).joined(separator: "\n")
        if text.isEmpty { return nested }
        return cell.textFollowsNested ? nested + "\n" + text : text + "\n" + nested
    }

    private static func isName(_ text: String) -> Bool { Term.contentsTitle.matches(text.labelKey) }

    private static func number(_ text: String) -> Int? {
        let digits = text.unicodeScalars.compactMap(\.digit)
        return (1...3).contains(digits.count) ? digits.reduce(0) { $0 * 10 + $1 } : nil
    }
}
