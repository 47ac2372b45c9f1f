/// What a user says of a document that does not say it itself.
public struct SaidByUser: Sendable, Equatable {
    /// The id of the type of a table, by its ordinal.
    public var types: [Int: String]
    /// The fiscal year, where no table prints one.
    public var fiscalYear: Int?
    /// The name of the organization, where no table prints one.
    public var organization: String?

    /// Says nothing, or this.
    public init(types: [Int: String] = [:], fiscalYear: Int? = nil, organization: String? = nil) {
        self.types = types
        self.fiscalYear = fiscalYear
        self.organization = organization
    }
}
