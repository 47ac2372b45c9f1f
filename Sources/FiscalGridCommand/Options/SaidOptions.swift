import ArgumentParser
import FiscalGrid
import FiscalGridSupport

/// What the user says of a document, where it does not say it itself.
struct SaidOptions: ParsableArguments {
    @Option(
        name: .customLong("type"),
        help: ArgumentHelp(
            "Read this table as of this type, by its id or usual title: 3=expenditure. Once a table.",
            valueName: "n=type"))
    var types: [String] = []

    @Option(help: ArgumentHelp("The fiscal year, where the document does not say it.", valueName: "year"))
    var year: Int?

    @Option(help: ArgumentHelp("The organization, where the document does not name it.", valueName: "name"))
    var organization: String?

    /// What they ask for, as one text.
    var settings: String { "\(types) \(year.map(String.init) ?? "") \(organization ?? "")" }

    /// What they say, with types that there are.
    func said(_ catalog: SchemaCatalog) throws -> SaidByUser {
        var said = SaidByUser(fiscalYear: year, organization: organization)
        if let year, !(1900...2999).contains(year) {
            throw ValidationError("--year \(year): expected a year such as 2024")
        }
        if let organization {
            let isName =
                !organization.isBlank && organization.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            if !isName {
                throw ValidationError(
                    "--organization: expected the name of an organization, without control characters")
            }
        }
        for entry in types {
            let parts = entry.split(separator: "=", maxSplits: 1).map { String($0) }
            guard parts.count == 2, let table = Int(parts[0]), table > 0 else {
                throw ValidationError("--type \(entry): expected the number of a table and its type: 3=expenditure")
            }
            if said.types[table] != nil { throw ValidationError("--type \(entry): table \(table) has a type already") }
            said.types[table] = try catalog.schema(called: parts[1], "--type \(entry)").id
        }
        return said
    }
}

extension SchemaCatalog {
    /// The type of an id, or of a title that is printed; `place` begins the message if there is none.
    func schema(called name: String, _ place: String) throws -> TableSchema {
        if let schema = schema(named: name) { return schema }
        let ids = schemas.map(\.id)
        let near =
            nearest(to: name, among: ids).map { "; did you mean \($0)?" }
            ?? "; the types are \(ids.joined(separator: ", "))"
        throw ValidationError("\(place): no such type\(near)")
    }
}

extension SaidOptions: PlainOptions {
    mutating func take(_ arguments: inout PlainArguments) {
        types = arguments.values("type")
        year = arguments.value("year")
        organization = arguments.value("organization")
    }
}
