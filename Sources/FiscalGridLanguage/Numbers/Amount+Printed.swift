import FiscalGridCore

extension Amount {
    /// Reads a printed amount.
    ///
    /// Read are ASCII and full-width digits, thousands separators in groups of three, a sign before (`-`, `－`, `–`, `△`, `▲`,
    /// `+`) or brackets around for negative numbers, `¥`. `nil` for anything else: blank, a dash alone, text, a number with
    /// text behind it, or more than ``maximumDigits`` digits.
    public init?(printed text: String) {
        var scanner = AmountScanner()
        for scalar in text.unicodeScalars where !scanner.take(scalar) { return nil }
        guard let amount = scanner.finish() else { return nil }
        self = amount
    }
}

/// Reads an amount a scalar at a time.
private struct AmountScanner {
    private var significand: UInt64 = 0
    private var wide: UInt128 = 0
    private var digits = 0
    private var decimals = 0
    private var groupDigits = 0
    private var isGrouped = false
    private var isFraction = false
    private var isNegative = false
    private var bracket = false
    private var isClosed = false
    private var hasSign = false
    private var hasEnded = false

    /// Takes the next scalar; false if no amount can go on so.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        if let digit = scalar.digit {
            if isClosed || hasEnded { return false }
            digits += 1
            if digits > Amount.maximumDigits { return false }
            if digits <= 18 {
                significand = significand * 10 + UInt64(digit)
            } else {
                if digits == 19 { wide = UInt128(significand) }
                wide = wide * 10 + UInt128(digit)
            }
            if isFraction { decimals += 1 } else { groupDigits += 1 }
            return true
        }
        switch scalar {
        case ",", "，":
            guard !isFraction, !hasEnded, isGrouped ? groupDigits == 3 : (1...3).contains(groupDigits) else {
                return false
            }
            isGrouped = true
            groupDigits = 0
            return true
        case ".", "．":
            guard !isFraction, !hasEnded, !isClosed, !isGrouped || groupDigits == 3 else { return false }
            isFraction = true
            return true
        // Hyphens, the figure dash, the dash of numbers and the small minus are typed for a minus as well.
        case "-", "－", "−", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{FE63}", "△", "▲":
            guard digits == 0, !hasSign, !isFraction else { return false }
            hasSign = true
            isNegative = true
            return true
        case "+", "＋":
            guard digits == 0, !hasSign, !isFraction else { return false }
            hasSign = true
            return true
        case "(", "（":
            guard digits == 0, !hasSign, !bracket, !isFraction else { return false }
            bracket = true
            hasSign = true
            isNegative = true
            return true
        case ")", "）":
            guard bracket, !isClosed, digits > 0 else { return false }
            isClosed = true
            return true
        case "¥", "￥":
            return digits == 0 && !isFraction
        // A soft hyphen says where a line may end.
        case "\u{AD}":
            return true
        default:
            guard scalar.isSpace else { return false }
            if digits > 0 || isFraction { hasEnded = true }
            return true
        }
    }

    /// The amount, if what was taken is a whole one.
    func finish() -> Amount? {
        guard digits > 0, bracket == isClosed, !isGrouped || isFraction || groupDigits == 3 else { return nil }
        let magnitude = digits <= 18 ? Int128(significand) : Int128(wide)
        return Amount(significand: isNegative ? -magnitude : magnitude, decimals: decimals)
    }
}
