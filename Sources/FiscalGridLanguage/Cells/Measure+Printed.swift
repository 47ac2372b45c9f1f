import FiscalGridCore

extension Measure {
    /// Reads a printed target; `nil` if it is words, as a date is.
    public init?(printed text: String) {
        guard let first = text.unicodeScalars.first(where: { !$0.isSpace }), Measure.canStart(first) else { return nil }
        // Full-width signs and digits read like narrow ones; the text keeps them.
        let narrow = String(scalars: text.trimmed.unicodeScalars.map(\.narrow))
        var rest = narrow[...]
        var comparison: String?
        for (words, sign) in Measure.comparisons {
            if let word = words.first(where: { rest.startsWithBytes(of: $0) }) {
                comparison = sign
                rest = rest.dropFirst(word.count)
                break
            }
        }
        rest = String(rest).trimmed
        let digits = rest.prefix { character in
            character.unicodeScalars.allSatisfy {
                $0.digit != nil || $0 == "." || $0 == "," || $0 == "-" || $0 == "△"
            }
        }
        guard let number = Amount(printed: String(digits)) else { return nil }
        let behind = rest[digits.endIndex...].unicodeScalars.count
        let unit = String(String(scalars: text.trimmed.unicodeScalars.suffix(behind)).trimmed)
        // 2023年12月底 is a date; 5-10次 is a range.
        if unit.unicodeScalars.contains(where: { $0.digit != nil }) { return nil }
        if unit.startsWithBytes(of: "年"), number.decimals == 0,
            FiscalYear.plausible.contains(Int(clamping: number.significand))
        {
            return nil
        }
        if unit.startsWithBytes(of: "-") || unit.startsWithBytes(of: "~") || unit.startsWithBytes(of: "～")
            || unit.startsWithBytes(of: "—")
        {
            return nil
        }
        self.init(comparison: comparison, number: number, unit: unit)
    }

    /// Most targets that are words are told by their first character.
    private static func canStart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.digit != nil { return true }
        switch scalar.narrow {
        case "≥", "≤", "≧", "≦", ">", "<", "=", "不", "大", "小", "高", "低", "等", "-", "△", ".": return true
        default: return false
        }
    }

    private static let comparisons: [(words: [String], sign: String)] = [
        (["≥", ">=", "≧", "不低于", "不少于", "大于等于", "大于或等于"], "≥"),
        (["≤", "<=", "≦", "不高于", "不超过", "小于等于", "小于或等于"], "≤"),
        ([">", "大于", "高于"], ">"),
        (["<", "小于", "低于"], "<"),
        (["=", "等于"], "="),
    ]
}
