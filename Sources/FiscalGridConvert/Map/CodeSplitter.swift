import FiscalGridCore
import FiscalGridLanguage

/// Parts a code from the name that stands behind it in one cell: `213 农林水支出`, `2130201-行政运行`, `[30101]基本工资`.
struct CodeSplitter {
    /// A cell's text in two parts. Together they are the text.
    struct Parts {
        /// The digits with the signs around them, as printed.
        var code: String
        /// The digits alone.
        var digits: String
        /// The rest.
        var name: String
    }

    /// The parts of a text; `nil` for one that does not begin with a code, or has nothing behind it.
    static func split(_ text: String) -> Parts? {
        let scalars = text.scalars
        var place = scalars.firstIndex { !$0.isSpace } ?? scalars.count
        let isBracketed = place < scalars.count && scalars[place].narrow.isOne(of: "([")
        if isBracketed { place += 1 }
        let start = place
        while place < scalars.count, scalars[place].digit != nil { place += 1 }
        guard [3, 5, 7].contains(place - start) else { return nil }
        let end = place
        // A bracket that opens behind the code begins the name: 2080505（机关）养老.
        if isBracketed {
            guard place < scalars.count, scalars[place].narrow.isOne(of: ")]") else { return nil }
            place += 1
        }
        while place < scalars.count, scalars[place].isSpace || isSign(scalars[place]) { place += 1 }
        guard place < scalars.count, scalars[place].digit == nil else { return nil }
        // 12345热线, 120急救中心, 201年度维修: functions begin with 2, economic items with 3 or 5, and years are none.
        guard let first = scalars[start].digit, [2, 3, 5].contains(first),
            !Term.behindCount.begins(String(scalars: scalars[place...]))
        else { return nil }
        let digits = scalars[start..<end].map { Unicode.Scalar(UInt8(0x30 + ($0.digit ?? 0))) }
        return Parts(
            code: String(scalars: scalars[..<place]), digits: String(scalars: digits),
            name: String(scalars: scalars[place...]))
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.narrow.isOne(of: "-_—:、.,/|")
    }

    /// Finds the column of names whose cells have codes before them, in a table that has no column of codes of its own, and says so in
    /// `columns`.
    static func mark(_ columns: inout [Table.Column], _ schema: TableSchema, _ grid: Grid) {
        guard let code = schema.fields.firstIndex(where: \.type.isCode), !schema.fields[code].isInBlock else { return }
        let codeColumn = columns.firstIndex { $0.field == code }
        let names = schema.labelFields.compactMap { name in
            schema.fields.firstIndex { $0.name == name && $0.type == .text && $0.name != "organizationName" }
        }
        guard let name = names.first else { return }
        // 功能分类科目 alone may be above codes, names, or both.
        let isAlone = codeColumn != nil && !columns.contains { $0.field == name }
        guard codeColumn == nil || isAlone,
            let column = isAlone ? codeColumn : columns.firstIndex(where: { $0.field == name && $0.part == nil }),
            columns[column].part == nil
        else { return }
        // The same column of lists side by side too.
        let field = columns[column].field
        var (splits, others) = (0, 0)
        for row in grid.bodyRows where row.isPlaced {
            for cell in row.cells where columns[cell.column].field == field && !cell.isBlank {
                if split(cell.text) != nil { splits += 1 } else { others += 1 }
            }
        }
        guard splits > 0, splits >= others else { return }
        for column in columns.indices where columns[column].field == field {
            columns[column].field = name
            columns[column].codeField = code
        }
    }
}
