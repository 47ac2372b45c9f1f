import FiscalGridCore
import FiscalGridLanguage

/// Makes one code of the columns that print it in parts: `201 | 06 | 01` is 2010601.
///
/// Leading zeros count, so a part has the digits of its level, or the whole code down to its level (`201 | 20106 | 2010601`). A
/// level that is printed once and left blank below (`| 06 |` under `201 | |`) is that of the code above.
struct CodeJoiner {
    /// For each joined field of each record, its columns by part.
    private let groups: [[Int]]
    private let schema: TableSchema?

    init(_ table: Table) {
        schema = table.schema
        var groups: [[Int]] = []
        for (column, known) in table.columns.enumerated() where known.part != nil {
            if let last = groups.indices.last, let first = groups[last].first,
                table.columns[first].field == known.field,
                table.columns[first].record == known.record
            {
                groups[last].append(column)
            } else {
                groups.append([column])
            }
        }
        self.groups = groups
    }

    /// Reads the parts of the row that starts at a cell: the first filled one holds the code, or none can be read.
    func join(_ cells: inout [Table.Cell], from start: Int, with reader: inout CellReader) {
        for columns in groups {
            let parts = cells[start...].indices.filter {
                cells[$0].value == .part && columns.contains(cells[$0].column)
            }
            guard let first = parts.first, let field = cells[first].field, let type = schema?.fields[field].type
            else {
                continue
            }
            var texts = [String?](repeating: nil, count: columns.count)
            for part in parts {
                if let place = columns.firstIndex(of: cells[part].column) { texts[place] = cells[part].text }
            }
            let code = CodeJoiner.code(texts, below: reader.lastCode(column: columns[0]))
            let value = code.map { reader.read($0, as: type, column: columns[0]) } ?? .unreadable
            for part in parts where value.isUnreadable { cells[part].value = .unreadable }
            cells[first].value = value
        }
    }

    /// The digits of a code; `nil` if its parts make none.
    private static func code(_ parts: [String?], below above: String?) -> String? {
        var digits = ""
        let last = parts.lastIndex { $0 != nil } ?? 0
        for (level, text) in parts[...last].enumerated() {
            let length = 3 + 2 * level
            guard let text else {
                // 类 is printed once, and stands for the rows below it.
                guard let above, above.utf8.count >= length, above.startsWithBytes(of: digits) else { return nil }
                digits = String(above.prefix(length))
                continue
            }
            let part = text.withoutMarks.labelKey
            let isPart = part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            if isPart, part.utf8.count == length - digits.utf8.count {
                digits += part
            } else if isPart, part.utf8.count == length || level == last, part.startsWithBytes(of: digits) {
                digits = part
            } else {
                return nil
            }
        }
        return digits
    }
}
