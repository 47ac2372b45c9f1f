/// A printed figure that a check compares.
public struct Operand: Sendable, Equatable {
    /// On which side of the equality it stands.
    public enum Role: String, Sendable {
        case total
        case part
    }

    /// On which side it stands.
    public var role: Role
    /// The label of its row, or its code: 合计. Empty where the column's path says the item.
    public var row: String
    /// The header path of its column: 基本支出.
    public var column: String
    /// As printed.
    public var value: Amount
    /// The unit it is printed in; `nil` if it has none.
    public var unit: MonetaryUnit?
    /// Where it stands.
    public var place: Place

    /// What it is: `合计/基本支出`.
    public var label: String { row.isEmpty ? column : column.isEmpty ? row : row + "/" + column }

    /// Creates an operand.
    public init(role: Role, row: String, column: String, value: Amount, unit: MonetaryUnit?, place: Place) {
        self.role = role
        self.row = row
        self.column = column
        self.value = value
        self.unit = unit
        self.place = place
    }
}

/// Two sums of printed figures side by side, in the unit of the total.
public struct Comparison: Sendable, Equatable {
    /// The figures; the totals first.
    public var operands: [Operand]
    /// What the totals say; with several, their sum.
    public var printed: Amount
    /// What the parts come to.
    public var computed: Amount
    /// `printed - computed`.
    public var difference: Amount
    /// How large a difference the rounding of the figures explains: half a unit in the last place of each.
    public var allowance: Amount
    /// The unit of these numbers; `nil` if the total is printed in none.
    public var unit: MonetaryUnit?
    /// The labels of parts that are not printed and were counted as nothing.
    public var blanks: [String]

    /// True if the parts are one figure in the unit of the total, which needs no sum.
    public var isPlain: Bool { operands.count { $0.role == .part } == 1 && operands.allSatisfy { $0.unit == unit } }

    /// Creates a comparison.
    public init(
        operands: [Operand], printed: Amount, computed: Amount, difference: Amount, allowance: Amount,
        unit: MonetaryUnit?, blanks: [String] = []
    ) {
        self.operands = operands
        self.printed = printed
        self.computed = computed
        self.difference = difference
        self.allowance = allowance
        self.unit = unit
        self.blanks = blanks
    }
}
