import FiscalGridCore

extension Measure {
    /// Reads a printed target; `nil` if it is words, as a date is.
    public init?(printed text: String) {
        guard let first = text.unicodeScalars.first(where: { !$0.isSpace }), Measure.canStart(first) else { return nil }
        // Full-width signs and digits read like narrow ones; the text keeps them.
        let printed = text.trimmed.unicodeScalars
        let narrow = String(printed).narrowScalars[...]
        let comparison = Measure.comparisons.match(at: 0, in: narrow)
        let rest = narrow.dropFirst(comparison?.length ?? 0).drop(while: \.isSpace)
        let digits = rest.prefix { $0.digit != nil || $0.isOne(of: ".,-△") }
        guard let number = Amount(printed: String(scalars: digits)) else { return nil }
        let behind = printed.dropFirst(digits.endIndex)
        // 3⃣ is a sign, not a number.
        if let sign = behind.first, sign.properties.isGraphemeExtend { return nil }
        let unit = String(Substring(behind).trimmed)
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
        self.init(comparison: comparison?.term.printed, number: number, unit: unit)
    }

    /// Most targets that are words are told by their first character.
    private static func canStart(_ scalar: Unicode.Scalar) -> Bool {
        let sign = scalar.narrow
        return scalar.digit != nil || sign == "-" || sign == "△" || sign == "." || comparisons.mayBegin(with: sign)
    }

    /// Each is printed by its sign.
    private static let comparisons = Words(.atLeast, .atMost, .measureAbove, .measureBelow, .equalTo)
}
