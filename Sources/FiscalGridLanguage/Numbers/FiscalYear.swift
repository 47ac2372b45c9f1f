import FiscalGridCore

/// Years as budgets print them.
public enum FiscalYear {
    /// The years that a budget may be of; four digits outside are a number.
    public static let plausible = 1949...2100

    /// The year of four digits standing alone, ASCII or full-width; `nil` for anything else.
    public static func alone(_ text: some StringProtocol) -> Int? { alone(text.unicodeScalars) }

    /// The same of characters.
    static func alone(_ text: some Sequence<Unicode.Scalar>) -> Int? {
        var year = 0
        var count = 0
        for scalar in text where !scalar.isSpace {
            guard let digit = scalar.digit, count < 4 else { return nil }
            year = year * 10 + digit
            count += 1
        }
        return count == 4 && plausible.contains(year) ? year : nil
    }

    /// The first year that a text writes in Chinese before 年: 2024 for 二〇二四年 and 二零二四年; `nil` for none.
    public static func written(in text: String) -> Int? {
        guard text.containsBytes(of: year) else { return nil }
        let scalars = text.scalars
        for end in scalars.indices.dropFirst(4) where scalars[end] == "年" {
            let digits = scalars[(end - 4)..<end].compactMap { scalar in
                numerals.firstIndex(of: scalar).map { $0 > 9 ? 0 : $0 }
            }
            let year = digits.reduce(0) { $0 * 10 + $1 }
            if digits.count == 4, plausible.contains(year) { return year }
        }
        return nil
    }

    /// 0 to 9, and other noughts.
    private static let numerals = Array("〇一二三四五六七八九零○".unicodeScalars)

    private static let year = String(Character(.year))

    /// The years that a text prints before 年, in order: 2022 and 2023 for `2022年执行数、2023年预算数`.
    public static func printed(in text: String) -> [Int] {
        guard text.containsBytes(of: year) else { return [] }
        let scalars = text.scalars
        return scalars.indices.compactMap { end in
            guard scalars[end] == "年", end >= 4 else { return nil }
            return alone(scalars[(end - 4)..<end])
        }
    }

    /// A header path with a year and the one before it left open, as schemas write it: {year}年预算数 for 2024年预算数.
    public static func leftOpen(_ year: Int, in path: String) -> String {
        path.replacing("\(year)年", with: "{year}年").replacing("\(year - 1)年", with: "{year-1}年")
    }

    /// The last day of a year as accounts print it: 2023年12月31日.
    public static func lastDay(of year: Int) -> String { "\(year)年12月31日" }
}
