/// A code of the functional (3, 5, 7 digits) or economic (3, 5 digits) classification.
public struct ClassificationCode: Sendable, Equatable {
    /// The digits.
    public let digits: String
    private let depth: UInt8
    private var parentLength: UInt8 = 0

    /// 1 for 类 (category), 2 for 款 (section), 3 for 项 (item).
    public var level: Int { Int(depth) }
    /// The nearest shorter code that the table prints above it, with which its own digits begin; `nil` if it prints none.
    public package(set) var parent: String? {
        get { parentLength == 0 ? nil : String(decoding: digits.utf8.prefix(Int(parentLength)), as: UTF8.self) }
        set { parentLength = UInt8(clamping: newValue?.utf8.count ?? 0) }
    }

    /// Creates a code.
    package init(digits: String, level: Int, parent: String? = nil) {
        self.digits = digits
        depth = UInt8(clamping: level)
        self.parent = parent
    }
}

/// An item of a list, such as `一、因公出国（境）费` or `其中：公务用车购置费`.
public struct Item: Sendable, Equatable {
    /// Its numeral without punctuation: 一; `nil` if it has none.
    public var ordinal: String?
    private var depth: UInt8
    /// Its depth, 1 for 一、; `nil` for an item that stands outside the numbering, as 合计 does.
    public var level: Int? {
        get { depth == 0 ? nil : Int(depth) }
        set { depth = UInt8(clamping: newValue ?? 0) }
    }
    /// True if it is part of the item above (其中).
    public var isOfWhich: Bool
    /// Its name, without ordinal and 其中, white space collapsed.
    public var label: String

    /// Creates an item.
    public init(ordinal: String?, level: Int?, isOfWhich: Bool, label: String) {
        self.ordinal = ordinal
        depth = UInt8(clamping: level ?? 0)
        self.isOfWhich = isOfWhich
        self.label = label
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

    /// Creates a target.
    package init(comparison: String?, number: Amount, unit: String) {
        self.comparison = comparison
        self.number = number
        self.unit = unit
    }
}
