import FiscalGridCore
import FiscalGridLanguage

/// What stands in several paragraphs of a cell: a figure that was cut in two, or the items of several records, one below the other.
enum RowItems {
    /// The rows with cut figures whole, and a row of several items as a row each: all its filled cells have as many lines, and a column of
    /// them is figures. A row of several codes or figures whose cells do not have as many lines is not taken apart: it is left for the placer,
    /// which keeps it whole.
    static func apart(_ rows: [RawRow], findings: inout [Finding]) -> [RawRow] {
        guard rows.contains(where: { $0.cells.contains { $0.text.containsByte(0x0A) } }) else { return rows }
        var result: [RawRow] = []
        result.reserveCapacity(rows.count)
        for var row in rows {
            for cell in row.cells.indices where row.cells[cell].text.containsByte(0x0A) {
                if let figure = cutFigure(row.cells[cell].text) { row.cells[cell].text = figure }
            }
            guard let items = items(of: row) else {
                result.append(row)
                continue
            }
            findings.append(
                Finding(.gridRowApart, .info, at: Place(line: row.line), ["count": .number(items.count)]))
            result += items
        }
        return result
    }

    /// `1,200.` above `50`, and `1,200` above `.50`: one figure; `nil` for anything else.
    private static func cutFigure(_ text: String) -> String? {
        let lines = lines(of: text)
        guard lines.count == 2 else { return nil }
        let (first, second) = (lines[0].trimmed, lines[1].trimmed)
        guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first,
            last.isOne(of: ".,．，") || next.isOne(of: ".,．，"),
            lines.allSatisfy({ $0.unicodeScalars.contains { $0.digit != nil } })
        else { return nil }
        let figure = String(first + second)
        return Amount(printed: figure) == nil ? nil : figure
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n").map { String($0) }.filter { !$0.isBlank }
    }

    /// The lines of a cell, as many as items; one may be blank, where those at its ends count. None where they are not as many.
    private static func lines(of cell: RawCell, count: Int) -> [String] {
        let filled = lines(of: cell.text)
        if filled.count == count { return filled }
        let all =
            Array(repeating: "", count: Int(cell.blankAbove))
            + cell.text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            + Array(repeating: "", count: Int(cell.blankBelow))
        return all.count == count ? all : []
    }

    /// A row has no more items.
    private static let mostItems = 40

    private static func items(of row: RawRow) -> [RawRow]? {
        let filled = row.cells.indices.filter { !row.cells[$0].isBlank }
        guard let first = filled.first, filled.count > 1, row.cells[first].text.containsByte(0x0A),
            row.cells.allSatisfy({ $0.nested.isEmpty && !$0.continuesAbove && ($0.rowSpan ?? 1) < 2 })
        else { return nil }
        let codes = lines(of: row.cells[first].text)
        let count = codes.count
        // Each item has a code of its own: words and figures in two lines may be one that was wrapped.
        guard (2...mostItems).contains(count), codes.allSatisfy({ isCode(String($0.trimmed)) }) else { return nil }
        let texts = row.cells.map { $0.isBlank ? [] : lines(of: $0, count: count) }
        guard filled.allSatisfy({ !texts[$0].isEmpty }),
            filled.contains(where: { texts[$0].allSatisfy { Amount(printed: $0) != nil && !isCode($0) } })
        else { return nil }
        return (0..<count).map { item in
            var own = row
            own.line = row.line + item
            own.cells = RowCells(
                row.cells.indices.map { index in
                    var cell = row.cells[index]
                    cell.line += item
                    if !texts[index].isEmpty { cell.text = texts[index][item] }
                    return cell
                })
            return own
        }
    }

    /// True for the digits of a code, which are no figure.
    private static func isCode(_ text: String) -> Bool {
        let key = text.labelKey
        return [3, 5, 7].contains(key.utf8.count) && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
