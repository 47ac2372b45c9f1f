/// What is printed about a table besides its cells: whose figures, of which year, in which unit.
public struct Context: Sendable, Equatable {
    /// The organization; `nil` where none is printed.
    public var organization: Organization?
    /// The fiscal year, four digits.
    public var fiscalYear: Int?
    /// The unit of the amounts. Never assumed.
    public var unit: MonetaryUnit?
    /// The date that balances are of, as printed: `2022-12-31`.
    public var cutoffDate: String?
    /// The form number as printed: `公开01表`.
    public var formNumber: String?

    /// Creates a context.
    public init(organization: Organization? = nil, fiscalYear: Int? = nil, unit: MonetaryUnit? = nil) {
        self.organization = organization
        self.fiscalYear = fiscalYear
        self.unit = unit
    }

    /// Takes over what an item says; the first item of a kind wins.
    package mutating func take(_ item: ContextItem) {
        switch item.value {
        case .organization(let organization): self.organization = self.organization ?? organization
        case .fiscalYear(let year): fiscalYear = fiscalYear ?? year
        case .unit(let unit): self.unit = self.unit ?? unit
        case .cutoffDate(let date): cutoffDate = cutoffDate ?? date
        case .formNumber(let number): formNumber = formNumber ?? number
        case .other: break
        }
    }
}

/// A department or unit, as a table names it.
public struct Organization: Sendable, Hashable {
    /// Its code as printed, leading zeros kept; `nil` where only the name is printed.
    public var code: String?
    /// Its name.
    public var name: String

    /// Creates an organization.
    public init(code: String?, name: String) {
        self.code = code
        self.name = name
    }
}
