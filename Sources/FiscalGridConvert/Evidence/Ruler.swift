import FiscalGridCore
import FiscalGridLanguage

/// The 栏次 row: the columns' numbers.
enum Ruler {
    /// True for `栏次 | 1 | 2 | 3`, `** | ** | 1 | 2 | 3=1+2`, `甲 | 乙 | （1） | （2）`: numbers that count from 1, and beside them nothing but
    /// what real rulers print over the columns of names. Without such a name two numbers among blanks are enough, for a row
    /// of figures has a name; with 栏次 numbers may be left out, as where a column of 行次 has none, and 类, 款, 项 stand beside them.
    static func isRuler(_ row: RawRow) -> Bool {
        var next = 1
        var isWhole = true
        var hasName = false
        var hasPart = false
        var hasSign = false
        for cell in row.cells where !cell.isBlank {
            let text = cell.text.labelKey
            if let number = number(text) {
                guard number >= next else { return false }
                isWhole = isWhole && number == next
                next = number + 1
            } else if names.matches(text) {
                hasName = true
            } else if CodeParts.isPart(text) {
                hasPart = true
            } else if signs.matches(text) || CellReader.isDash(text) {
                hasSign = true
            } else {
                return false
            }
        }
        if hasName { return next > 1 }
        if !isWhole { return false }
        if hasSign { return next > 2 }
        if hasPart { return next > 3 }
        let numbers = next - 1
        return numbers > 2 || (numbers == 2 && row.cells.count > 2)
    }

    /// True for 栏次 and the like, in label form.
    static func isName(_ key: String) -> Bool { names.matches(key) }

    private static let names = Words(.rulerLabel)
    private static let signs = Words(.rulerSign)

    /// The number that a column has: `3`, `（3）`, `③`, `3栏`, `3=1+2`; `nil` for anything else.
    static func number(_ text: String) -> Int? {
        // Most cells hold words, or figures with more than three digits or a point.
        guard let first = text.unicodeScalars.first,
            first.digit != nil || first == "(" || first == .ordinalMark || (0x2460...0x2473).contains(first.value)
        else { return nil }
        var inside = text[...].unicodeScalars
        if first == .ordinalMark, Term.columnMark.ends(text) { inside.removeFirst() }
        if inside.last == ".", inside.dropFirst().first != nil { inside.removeLast() }
        guard let sign = inside.first else { return nil }
        if (0x2460...0x2473).contains(sign.value), inside.dropFirst().isEmpty { return Int(sign.value) - 0x245F }
        if sign == "(", inside.last == ")" { inside = inside.dropFirst().dropLast() }
        var number = 0
        var digits = 0
        while let digit = inside.first?.digit {
            if digits == 3 || (digits == 0 && digit == 0) { return nil }
            number = number * 10 + digit
            digits += 1
            inside.removeFirst()
        }
        guard digits > 0, inside.isEmpty || Term.columnMark.matches(Substring(inside)) || inside.first == "=" else {
            return nil
        }
        return number
    }
}
