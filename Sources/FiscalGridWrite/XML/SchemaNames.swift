import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML
import Synchronization

/// The names of one type's elements, at stable addresses.
struct SchemaNames: Sendable {
    var file: String
    var element: XMLName
    var fields: [XMLName]
    /// The line of each field's declaration.
    var lines: [Int]
    var prelude: [XMLName]
    /// Attributes for what the title captures.
    var attributes: [String: XMLName]

    init(_ schema: TableSchema) {
        file = schema.file
        element = XMLName(schema.id)
        fields = schema.fields.map { XMLName($0.name) }
        lines = schema.fields.map(\.line)
        prelude = schema.preludeFields.map { XMLName($0.name) }
        let captures = schema.titles.compactMap(\.capture).map { ($0, XMLName($0)) }
        attributes = Dictionary(captures) { first, _ in first }
    }
}

/// The names of the types that a writer has seen, made once.
final class NameTable: Sendable {
    private let known = Mutex<[String: SchemaNames]>([:])

    func names(of schema: TableSchema) -> SchemaNames {
        known.withLock { known in
            if let names = known[schema.id] { return names }
            let names = SchemaNames(schema)
            known[schema.id] = names
            return names
        }
    }
}
