import FiscalGridCore
import FiscalGridLanguage

/// What a check of the text came to that is no sum: a percentage, or which of two figures is larger.
struct TextVerdict {
    var code: AuditRule.Code
    /// The figure that is judged.
    var figure: Int
    var outcome: Check.Outcome
    /// What was compared, in words.
    var statement: Message
    /// What is printed and what it should be; `nil` where no number is printed.
    var numbers: (printed: Amount, computed: Amount, allowance: Amount)?
    /// The figures that it was computed from, by their number in the ledger.
    var figures: [Int]
    /// Of what failed, or is off by rounding.
    var severity: Finding.Severity
}

/// A share of two figures in per cent, exact.
struct Percentage {
    private let part: Int128
    private let whole: Int128
    private let partHalf: Int128
    private let wholeHalf: Int128

    /// What `part` is of `whole`; all are as the ledger has them. `nil` for a whole of 0, or figures too large.
    init?(part: Int128, whole: Int128, partHalf: Int128, wholeHalf: Int128) {
        let limit = Int128(1) << 96
        guard whole != 0, part.magnitude < limit.magnitude, whole.magnitude < limit.magnitude else { return nil }
        let sign: Int128 = whole < 0 ? -1 : 1
        (self.part, self.whole) = (part * sign, whole * sign)
        (self.partHalf, self.wholeHalf) = (partHalf, wholeHalf)
    }

    /// How it is printed to so many places, rounded half up.
    func rounded(_ decimals: Int) -> Amount {
        let scaled = part * Percentage.hundred(decimals)
        let magnitude = (scaled.magnitude * 2 + whole.magnitude) / (whole.magnitude * 2)
        return Amount(significand: scaled < 0 ? -Int128(magnitude) : Int128(magnitude), decimals: decimals)
    }

    /// How a printed percentage compares: equal, explained by the rounding of the two figures, or neither.
    func outcome(_ printed: Amount) -> Check.Outcome {
        let computed = rounded(printed.decimals)
        if computed.significand == printed.significand { return .pass }
        // The interval of the quotient and that of the printed number meet.
        let hundred = Percentage.hundred(printed.decimals) * 2
        let low = (part - partHalf) * hundred
        let high = (part + partHalf) * hundred
        let least = whole - wholeHalf
        let most = whole + wholeHalf
        guard least > 0 else { return .rounding }
        let below = (printed.significand * 2 - 1) * (high < 0 ? most : least) <= high
        let above = (printed.significand * 2 + 1) * (low < 0 ? least : most) >= low
        return below && above ? .rounding : .inconsistent
    }

    /// True if only the last digit differs, as where it was cut off.
    func isLastDigit(_ printed: Amount) -> Bool {
        (rounded(printed.decimals).significand - printed.significand).magnitude <= 1
    }

    private static func hundred(_ decimals: Int) -> Int128 {
        (0..<min(decimals, 8)).reduce(Int128(100)) { number, _ in number * 10 }
    }
}
