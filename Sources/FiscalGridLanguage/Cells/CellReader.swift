import FiscalGridCore

/// Reads cells as their field's type, top to bottom: codes look for their parent above, items for the item before.
package struct CellReader {
    /// What has been read in a column.
    private struct Column {
        var codes: Set<String> = []
        var lastCode: String?
        var item: Item?
    }

    private var columns: [Column]

    /// Reads cells of `count` columns.
    package init(count: Int) { columns = Array(repeating: Column(), count: count) }

    /// What a cell says; ``CellValue/unreadable`` if its text does not fit the type.
    package mutating func read(_ text: String, as type: FieldType, column: Int) -> CellValue {
        switch type {
        case .text:
            return .text
        case .amount, .number:
            if let amount = Amount(printed: text) { return .decimal(amount) }
            return CellReader.isDash(text) ? .none : readMarked(text, as: type, column: column)
        case .percent:
            if let amount = CellReader.percent(text) { return .decimal(amount) }
            return CellReader.isDash(text) ? .none : readMarked(text, as: type, column: column)
        case .year:
            let year = text.withoutMarks.labelKey.prefix { $0 != "年" }
            if year.utf8.count == 4, let year = Int(year), (1000...9999).contains(year) { return .year(year) }
            return CellReader.isDash(text) ? .none : .unreadable
        case .functionalCode:
            return code(text, lengths: [3, 5, 7], column: column)
        case .economicCode:
            return code(text, lengths: [3, 5], column: column)
        case .item:
            let item = Item(printed: text.withoutMarks, after: columns[column].item)
            columns[column].item = item
            return .item(item)
        case .measure:
            return Measure(printed: text.withoutMarks).map(CellValue.measure) ?? .text
        }
    }

    /// Tries again without the marks of footnotes.
    private mutating func readMarked(_ text: String, as type: FieldType, column: Int) -> CellValue {
        let plain = text.withoutMarks
        return plain == text ? .unreadable : read(plain, as: type, column: column)
    }

    private mutating func code(_ text: String, lengths: [Int], column: Int) -> CellValue {
        guard var code = ClassificationCode(printed: text.withoutMarks, lengths: lengths) else {
            return CellReader.isDash(text) ? .none : .unreadable
        }
        for length in lengths.reversed() where length < code.digits.utf8.count {
            let prefix = String(code.digits.prefix(length))
            if columns[column].codes.contains(prefix) {
                code.parent = prefix
                break
            }
        }
        columns[column].codes.insert(code.digits)
        columns[column].lastCode = code.digits
        return .code(code)
    }

    /// The digits of the code that was read last in a column; `nil` for none.
    package func lastCode(column: Int) -> String? { columns[column].lastCode }

    /// True for a dash that stands for nothing: `-`, `—`, `——`, `/`.
    package static func isDash(_ text: String) -> Bool {
        let text = text.trimmed
        return !text.isEmpty && text.unicodeScalars.count <= 4
            && text.unicodeScalars.allSatisfy { $0.narrow == "-" || $0 == "—" || $0 == "─" || $0 == "/" || $0 == "－" }
    }

    private static func percent(_ text: String) -> Amount? {
        var number = text.trimmed
        if let last = number.unicodeScalars.last, last.narrow == "%" { number = number.dropLast() }
        return Amount(printed: String(number))
    }
}
