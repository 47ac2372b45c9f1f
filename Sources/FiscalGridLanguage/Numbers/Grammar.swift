/// Characters that are grammar, not words: they stand behind or before numbers.
extension Unicode.Scalar {
    /// 年, behind the digits of a year.
    public static let year: Unicode.Scalar = "年"
    /// 度, behind a year that is fiscal.
    public static let yearly: Unicode.Scalar = "度"
    /// 月, behind the number of a month.
    public static let month: Unicode.Scalar = "月"
    /// 日, behind the number of a day.
    public static let day: Unicode.Scalar = "日"
    /// 第, before a number that counts.
    public static let ordinalMark: Unicode.Scalar = "第"
}
