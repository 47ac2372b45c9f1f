import FiscalGridCore

/// The 栏次 row: the columns' numbers.
enum Ruler {
    /// True for `栏次 | 1 | 2 | 3`, and for three or more numbers that count from 1 and nothing else but 行次 and 栏次.
    static func isRuler(_ row: RawRow) -> Bool {
        var next = 1
        var hasName = false
        for cell in row.cells {
            guard let first = cell.text.unicodeScalars.first(where: { !$0.isSpace }) else { continue }
            if first.digit != nil {
                guard let number = Amount(printed: cell.text), number.places == 0, number.significand == Int128(next)
                else {
                    return false
                }
                next += 1
            } else if ["栏次", "行次", "栏目"].contains(cell.text.withoutSpace) {
                hasName = true
            } else {
                return false
            }
        }
        return next > (hasName ? 1 : 3)
    }
}
