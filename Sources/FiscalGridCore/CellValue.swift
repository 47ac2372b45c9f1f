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
    indirect case measure(Measure)
    /// A further part of the value that a cell before it begins: 06 of a code that is printed as 201, 06, 01.
    case part
    /// A label of the header, which shares its row with figures.
    case label
    /// Text that does not fit the field's type; it is kept as printed.
    case unreadable
}

extension CellValue {
    // To compare with `==` copies what a value holds; these look at the case alone.

    /// True for text that does not fit.
    @inlinable public var isUnreadable: Bool { if case .unreadable = self { true } else { false } }
    /// True for nothing.
    @inlinable public var isNone: Bool { if case .none = self { true } else { false } }
    /// True for a label of the header.
    @inlinable public var isLabel: Bool { if case .label = self { true } else { false } }
    /// True for a further part of a value, and for a label of the header.
    @inlinable public var isPartOrLabel: Bool {
        switch self {
        case .part, .label: true
        default: false
        }
    }
}
