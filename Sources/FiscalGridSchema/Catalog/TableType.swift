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
    private let state: Mutex<State>

    private enum State: Sendable {
        case unread(DigestReader)
        case read(TableSchema)
    }

    /// A type that has been read.
    init(_ schema: TableSchema) {
        id = schema.id
        titles = schema.titles
        subjects = schema.subjects
        state = Mutex(.read(schema))
    }

    /// A built-in type.
    init(id: String, titles: [TitlePattern], subjects: [TitleSubject], digest: DigestReader) {
        self.id = id
        self.titles = titles
        self.subjects = subjects
        state = Mutex(.unread(digest))
    }

    /// What its XSD says.
    var schema: TableSchema { asked { copy $0 } }

    /// An answer from what its XSD says: a copy of all of it costs more than most questions.
    func asked<Answer: Sendable>(_ question: (borrowing TableSchema) -> Answer) -> Answer {
        state.withLock { state in
            switch state {
            case .read(let schema): return question(schema)
            case .unread(var digest):
                let schema = TableSchema(from: &digest)
                state = .read(schema)
                return question(schema)
            }
        }
    }
}
