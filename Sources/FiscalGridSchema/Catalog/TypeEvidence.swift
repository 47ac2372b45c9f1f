import FiscalGridCore
import FiscalGridLanguage

/// What speaks for and against a table's being of a type.
public struct TypeEvidence: Sendable {
    /// How the printed title compares with those of the type.
    public enum TitleEvidence: Sendable, Equatable {
        /// It is one of them.
        case same
        /// It is one of them with a part that varies: what stands there, by its name.
        case captured([String: String])
        /// It says what the type is about.
        case subject
        /// It ends with one of its titles: then every required column must be there.
        case end
        /// The user says it, whatever the title.
        case said
        /// It is another.
        case other
    }

    /// The type.
    public var schema: TableSchema
    /// How the title compares.
    public var title: TitleEvidence
    /// Required fields that no column has, with their side.
    public var missing: [String]
    /// What each layout that was tried lacks, the usual one first.
    public var layouts: [(form: String, missing: [String])]
    /// How many columns a field of the type claims.
    public var claimedColumns: Int
    /// The header paths of the columns that none claims.
    public var unclaimedPaths: [String]
    /// True if it is the type that the table was recognized as.
    public var isChosen: Bool
}

extension SchemaCatalog {
    /// The types that a table was compared with, best first; of a table that is of no type, then those whose columns it has under
    /// another title. Where a user says the type, no other was compared.
    public func evidence(for table: Table, saidToBe id: String? = nil) -> [TypeEvidence] {
        let candidates =
            id.flatMap(candidate(saidToBe:)).map { [$0] }
            ?? candidates(
                for: table.grid.title, organization: table.context.organization?.name, stage: table.stage)
        func evidence(_ schema: TableSchema, _ title: TypeEvidence.TitleEvidence) -> TypeEvidence {
            let match = ColumnMatch(schema, paths: table.grid.paths, fiscalYear: table.context.fiscalYear)
            return TypeEvidence(
                schema: schema, title: title, missing: match.missing, layouts: match.layouts,
                claimedColumns: match.claims.count { $0 != nil },
                unclaimedPaths: zip(table.grid.paths, match.claims).filter { !$0.isEmpty && $1 == nil }.map(\.0),
                isChosen: table.schema?.id == schema.id)
        }
        let compared = candidates.map { candidate in
            switch candidate.match {
            case .title(.exact(let captures)):
                evidence(candidate.schema, captures.isEmpty ? .same : .captured(captures))
            case .title(.suffix): evidence(candidate.schema, .end)
            case .subject: evidence(candidate.schema, .subject)
            case .said: evidence(candidate.schema, .said)
            }
        }
        if table.schema != nil || id != nil { return compared }
        let others = schemas.filter { schema in !candidates.contains { $0.schema.id == schema.id } }
        return compared
            + others.map { evidence($0, .other) }.filter { $0.missing.isEmpty }
            .sorted { ($0.claimedColumns, $1.schema.id) > ($1.claimedColumns, $0.schema.id) }
    }
}
