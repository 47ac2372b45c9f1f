/// One printed item of context, such as `单位：万元`.
public struct ContextItem: Sendable, Equatable {
    /// What an item says.
    public enum Value: Sendable, Equatable {
        case organization(Organization)
        case fiscalYear(Int)
        case unit(MonetaryUnit)
        case cutoffDate(String)
        case formNumber(String)
        /// Something else on a line between title and table: a label without value, a name without label.
        case other
    }

    /// As printed.
    public var text: String
    /// What it says.
    public var value: Value

    /// Creates an item.
    public init(text: String, value: Value) {
        self.text = text
        self.value = value
    }
}
