import FiscalGridCore
import FiscalGridLanguage

/// A row read as the line of text that it would be outside of a table: its title, its context, who signed it.
extension RawRow {
    /// True if a cell has a colon, as labels of context and signatures have.
    var hasColon: Bool {
        for cell in cells.indices {
            let text = cells[cell].text
            if text.containsByte(UInt8(ascii: ":")) || text.containsBytes(of: "：") { return true }
        }
        return false
    }

    /// False for nearly all rows of data: it has no colon and more than two filled cells. Most of what stands between rows has one.
    var mayBeLine: Bool { hasColon || (1...2).contains(cells.indices.count { !cells[$0].isBlank }) }

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
        hasColon && cells.allSatisfy(\.nested.isEmpty)
            && ContextItem.areSignature(cells.filter { !$0.isBlank }.map(\.text))
    }

    /// True for the number of a page, which says so: 第 1 页，共 2 页.
    var isPageNumber: Bool {
        onlyFilledCell.map { $0.nested.isEmpty && LineKind.isNamedPageNumber($0.text) } ?? false
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
