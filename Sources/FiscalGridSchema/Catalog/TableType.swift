import FiscalGridCore
import FiscalGridSupport
import Synchronization

/// A table type of which the rest is read when a document needs it: a document has the tables of one pack.
final class TableType: Sendable {
    let id: String
    /// The name of its file, by which types are ordered: `revenue-expenditure-summary.xsd` stands before `revenue.xsd`.
    var file: String { id + ".xsd" }
    /// The printed titles that it claims, known from the start.
    let titles: [TitlePattern]
    /// What titles that it claims are about.
    let subjects: [TitleSubject]
    /// What it is read from; `nil` for a type that has been.
    private let digest: DigestReader?
    private let known: Mutex<TableSchema?>

    /// A type that has been read.
    init(_ schema: TableSchema) {
        id = schema.id
        titles = schema.titles
        subjects = schema.subjects
        digest = nil
        known = Mutex(schema)
    }

    /// A built-in type.
    init(id: String, titles: [TitlePattern], subjects: [TitleSubject], digest: DigestReader) {
        self.id = id
        self.titles = titles
        self.subjects = subjects
        self.digest = digest
        known = Mutex(nil)
    }

    /// What its XSD says.
    var schema: TableSchema {
        known.withLock { known in
            if let known { return known }
            let schema =
                digest.map { digest in
                    var digest = digest
                    return TableSchema(from: &digest)
                } ?? TableSchema(id: id, file: file, titles: titles, fields: [])
            known = schema
            return schema
        }
    }
}
