extension Unicode.Scalar {
    /// True for the numerals that ordinals are written with (一 to 十, 百, 零, 〇).
    @inlinable public var isChineseNumeral: Bool {
        switch self {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇": true
        default: false
        }
    }
}
