/// What a cell says, read as its field's type. Each case but ``unreadable`` keeps nothing that is not printed.
public enum CellValue: Sendable, Equatable {
    /// Nothing, or a dash that stands for nothing.
    case none
    /// Words.
    case text
    /// An amount of money in the column's unit, a number or a percentage.
    case decimal(Amount)
    /// A year.
    case year(Int)
    /// A classification code.
    case code(ClassificationCode)
    /// An item of a list.
    case item(Item)
    /// A target: comparison, number and unit.
    case measure(Measure)
    /// A further part of the value that a cell before it begins: 06 of a code that is printed as 201, 06, 01.
    case part
    /// A label of the header, which shares its row with figures.
    case label
    /// Text that does not fit the field's type; it is kept as printed.
    case unreadable
}

/// A code of the functional (3, 5, 7 digits) or economic (3, 5 digits) classification.
public struct ClassificationCode: Sendable, Equatable {
    /// The digits.
    public var digits: String
    /// 1 for 类 (category), 2 for 款 (section), 3 for 项 (item).
    public var level: Int
    /// The nearest shorter code that the table prints above it; `nil` if it prints none.
    public var parent: String?

    /// Reads a printed code of one of the given lengths; `nil` for anything else.
    public init?(printed text: String, lengths: [Int]) {
        var digits = ""
        for scalar in text.unicodeScalars where !scalar.isSpace {
            guard let digit = scalar.digit else { return nil }
            digits.append(Character(Unicode.Scalar(UInt8(0x30 + digit))))
        }
        guard let index = lengths.firstIndex(of: digits.utf8.count) else { return nil }
        self.digits = digits
        level = index + 1
    }
}

/// An item of a list, such as `一、因公出国（境）费` or `其中：公务用车购置费`.
public struct Item: Sendable, Equatable {
    /// Its numeral without punctuation: 一; `nil` if it has none.
    public var ordinal: String?
    /// Its depth, 1 for 一、; `nil` for an item that stands outside the numbering, as 合计 does.
    public var level: Int?
    /// True if it is part of the item above (其中).
    public var isOfWhich: Bool
    /// Its name, without ordinal and 其中, white space collapsed.
    public var label: String

    /// Creates an item.
    public init(ordinal: String?, level: Int?, isOfWhich: Bool, label: String) {
        self.ordinal = ordinal
        self.level = level
        self.isOfWhich = isOfWhich
        self.label = label
    }
}

extension Item {
    /// Reads a printed item. An indented item without numeral under a 其中 is another part of the same item.
    public init(printed text: String, after previous: Item?) {
        var rest = text.trimmed
        var isOfWhich = false
        if rest.startsWithBytes(of: "其中") {
            rest = rest.dropFirst(2)
            if let mark = rest.first, mark == "：" || mark == ":" { rest = rest.dropFirst() }
            isOfWhich = true
        }
        let numbering = Numbering.match(rest)
        ordinal = numbering?.ordinal
        label = String(numbering?.rest ?? rest).collapsed
        switch numbering?.style {
        case .part?, .chinese?: level = 1
        case .chineseBracketed?: level = 2
        case .arabic?: level = 3
        case .arabicBracketed?: level = 4
        case .circled?: level = 5
        case nil: level = nil
        }
        let isIndented = text.unicodeScalars.first?.isSpace ?? false
        if isOfWhich {
            level = level ?? (previous.flatMap { $0.isOfWhich ? $0.level : ($0.level ?? 1) + 1 } ?? 2)
        } else if ordinal == nil, isIndented, let previous, previous.isOfWhich {
            level = previous.level
            isOfWhich = true
        }
        self.isOfWhich = isOfWhich
    }
}

/// A target value: `≥20次`, `≤5000元/台`, `≥95%`. Words such as 优 or 2023年12月底 have no number.
public struct Measure: Sendable, Equatable {
    /// One of `≥ ≤ > < =`; `nil` if none is printed.
    public var comparison: String?
    /// The number.
    public var number: Amount
    /// What stands behind the number, as printed: 次, 元/台, %; empty if nothing.
    public var unit: String

    /// Reads a printed target; `nil` if it is words, as a date is.
    public init?(printed text: String) {
        guard let first = text.unicodeScalars.first(where: { !$0.isSpace }), Measure.canStart(first) else { return nil }
        // Full-width signs and digits read like narrow ones; the text keeps them.
        let narrow = String(scalars: text.trimmed.unicodeScalars.map(\.narrow))
        var rest = narrow[...]
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
        self.number = number
        let behind = rest[digits.endIndex...].unicodeScalars.count
        unit = String(String(scalars: text.trimmed.unicodeScalars.suffix(behind)).trimmed)
        // 2023年12月底 is a date; 5-10次 is a range.
        if unit.unicodeScalars.contains(where: { $0.digit != nil }) { return nil }
        if unit.startsWithBytes(of: "年"), number.places == 0,
            FiscalYear.plausible.contains(Int(clamping: number.significand))
        {
            return nil
        }
        if unit.startsWithBytes(of: "-") || unit.startsWithBytes(of: "~") || unit.startsWithBytes(of: "～")
            || unit.startsWithBytes(of: "—")
        {
            return nil
        }
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
