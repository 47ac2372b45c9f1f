import FiscalGridCore
import FiscalGridLanguage

/// A row read as the line of text that it would be outside of a table: its title, its context, who signed it.
extension RawRow {
    /// True if a cell has a colon, as labels of context and signatures have.
    var hasColon: Bool {
        for cell in cells.indices where cells[cell].text.hasColon { return true }
        return false
    }

    /// False for nearly all rows of data: it has no colon and more than two filled cells. Most of what stands between rows has one.
    var mayBeLine: Bool { (1...2).contains(filledCells(upTo: 3)) || hasColon }

    /// How many cells hold a word or a table, counted no further than so many.
    func filledCells(upTo most: Int) -> Int {
        var count = 0
        for cell in cells.indices where !cells[cell].isBlank {
            count += 1
            if count == most { break }
        }
        return count
    }

    /// The items of a row that holds context and nothing else; `nil` for any other. Beside an item that is sure, one name of an organization
    /// needs no label, and a label no colon.
    var contextItems: [ContextItem]? {
        // Most rows are told by their first cells: without a colon no more than one may be a name.
        let hasColon = hasColon
        var parts: [[ContextItem]] = []
        var unknown = 0
        for cell in cells.indices where !cells[cell].isBlank {
            if !cells[cell].nested.isEmpty { return nil }
            parts.append(ContextItem.items(in: cells[cell].text))
            if parts[parts.count - 1].isEmpty { unknown += 1 }
            if unknown > (hasColon ? 4 : 1) { return nil }
        }
        if parts.isEmpty || unknown == parts.count && !hasColon { return nil }
        let filled = cells.filter { !$0.isBlank }
        let own = parts.joined()
        // 2023年 | 2024年 are the labels of columns.
        let years = own.count { if case .fiscalYear = $0.value { true } else { false } }
        if years > 1, years == own.count { return nil }
        if parts.allSatisfy({ !$0.isEmpty }) { return Array(own) }
        let isSure = own.contains { item in
            switch item.value {
            case .unit, .formNumber, .organization: true
            default: false
            }
        }
        let items = ContextItem.items(ofCells: filled.map(\.text), labelsAreSure: isSure)
        if !items.isEmpty { return items }
        let names = parts.indices.filter { parts[$0].isEmpty }
        guard isSure, names.count == 1, OrganizationName.isAlone(filled[names[0]].text) else { return nil }
        return filled.indices.flatMap { index in
            index == names[0] ? ContextItem.name(in: filled[index].text) : parts[index]
        }
    }

    /// True for a row that says who made the table, or when, and nothing else: 制表人：… | 审核人：….
    var isSignature: Bool {
        // Two cells are a label and its value, as in a form.
        hasColon && (cells.count != 2 || cells.allSatisfy { $0.isBlank || $0.text.hasColon })
            && cells.allSatisfy(\.nested.isEmpty)
            && ContextItem.areSignature(cells.filter { !$0.isBlank }.map(\.text))
    }

    /// True for the number of a page, which says so: 第 1 页，共 2 页.
    var isPageNumber: Bool {
        onlyFilledCell.map { $0.nested.isEmpty && LineKind.isNamedPageNumber($0.text) } ?? false
    }

    /// True if its code is behind the last one above in the same column, or its number the next one.
    func goesOn(with above: ArraySlice<RawRow>) -> Bool {
        func digits(_ text: String) -> String? {
            let key = text.labelKey
            return !key.isEmpty && key.utf8.count < 8 && key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? key : nil
        }
        for column in cells.indices.prefix(3) {
            guard let own = digits(cells[column].text) else { continue }
            let before = above.reversed().lazy.compactMap { row in
                row.cells.indices.contains(column) ? digits(row.cells[column].text) : nil
            }.first
            guard let before else { continue }
            if own.utf8.count > 2, before.utf8.count > 2, own.utf8.count % 2 == 1 { return own > before }
            return Int(own) == (Int(before) ?? 0) + 1
        }
        return false
    }

    /// True for a row that is a title, or context: what stands above a table.
    var isLead: Bool {
        if !mayBeLine { return false }
        if contextItems != nil { return true }
        guard let cell = onlyFilledCell, cell.nested.isEmpty else { return false }
        return LineKind.namesTable(cell.text) && LineKind.isTitle(cell.text)
    }

    /// Its words, cell by cell.
    var plainLine: String { cells.filter { !$0.isBlank }.map { String($0.text.trimmed) }.joined(separator: "  ") }
}

extension String {
    /// True if it has a colon, narrow or wide: told by its bytes.
    fileprivate var hasColon: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            for index in bytes.indices where bytes[index] == 0x3A || bytes[index] == 0xEF {
                if bytes[index] == 0x3A { return true }
                if index + 2 < bytes.count, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A { return true }
            }
            return false
        } ?? (containsByte(0x3A) || containsBytes(of: "："))
    }
}
