/// Rows of a table that rules speak of by a name: `vehicles` for 公务用车购置及运行费, however a template prints it.
///
/// A row is meant if all that is said of it fits; what is empty or `nil` fits every row.
public struct NamedRow: Sendable, Equatable {
    /// What rules call it.
    public var name: String
    /// Patterns of its label, without ordinal and 其中.
    public var labels: [LabelPattern]
    /// The codes of the rows.
    public var codes: [String]
    /// The level of its code or of its item.
    public var level: Int?
    /// What the row is in the table's sum.
    public var kind: RowKind?
    /// The side that it stands on.
    public var side: String?
    /// True if the name means all rows that fit, whose figures are added up; else there must be one.
    public var isMany: Bool
    /// The 1-based line of its declaration.
    public var line: Int

    /// Creates a name.
    public init(
        name: String, labels: [LabelPattern] = [], codes: [String] = [], level: Int? = nil, kind: RowKind? = nil,
        side: String? = nil, isMany: Bool = false, line: Int = 0
    ) {
        self.name = name
        self.labels = labels
        self.codes = codes
        self.level = level
        self.kind = kind
        self.side = side
        self.isMany = isMany
        self.line = line
    }
}

extension NamedRow: CustomStringConvertible {
    /// What is said of it: `label 本年支出合计 | 支出合计, side expenditure`.
    public var description: String {
        var said: [String] = []
        if !labels.isEmpty { said.append("label " + labels.map(\.source).joined(separator: " | ")) }
        if !codes.isEmpty { said.append("code " + codes.joined(separator: " | ")) }
        if let level { said.append("level \(level)") }
        if let kind { said.append("kind \(kind.rawValue)") }
        if let side { said.append("side \(side)") }
        if isMany { said.append("all of them") }
        return said.isEmpty ? "any" : said.joined(separator: ", ")
    }
}
