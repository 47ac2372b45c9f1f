import FiscalGridCore
import FiscalGridData
import FiscalGridLanguage
import FiscalGridSupport

/// What the built-in schemas say, as the digest holds it: their titles at once, the rest of a type when it is asked for.
enum BuiltInTypes {
    private static let read: (types: [TableType], rules: [AuditRule]) = {
        var digest = DigestReader(BuiltInData.section(.types))
        let rules: [AuditRule] = digest.list()
        let types = digest.list {
            TableType(id: $0.string(), titles: $0.list(), subjects: $0.list(), digest: $0.part())
        }
        return (types, rules)
    }()

    /// The same read from the XSDs, with words that a user has added: keys of titles and labels depend on the words.
    private static let readWithAddedWords: [TableType] = read.types.map { type in
        let read = BuiltInSchemas.file(type.file).flatMap { try? SchemaReader.read($0, file: type.file) }
        return read.map { TableType($0) } ?? type
    }

    /// The table types, in the order of their files.
    static var all: [TableType] { Lexicon.hasAddedWords ? readWithAddedWords : read.types }
    /// The rules of `disclosure.xsd`.
    static var rulesBetweenTables: [AuditRule] { read.rules }

    /// Writes what is read here.
    static func write(_ schemas: [TableSchema], rulesBetweenTables: [AuditRule], to digest: inout DigestWriter) {
        digest.write(rulesBetweenTables)
        digest.write(list: schemas) { schema, digest in
            digest.write(schema.id)
            digest.write(schema.titles)
            digest.write(schema.subjects)
            var part = DigestWriter()
            schema.write(to: &part)
            digest.write(part.bytes)
        }
    }
}
