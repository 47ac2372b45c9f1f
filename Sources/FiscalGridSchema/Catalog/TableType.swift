import FiscalGridCore
import Synchronization

/// A table type whose schema is read when a document needs it: a document has the tables of one pack, and reading a schema
/// takes longer than reading a table.
///
/// Only built-in schemas wait, which the tests read; the mistakes of a user's own show at once.
final class TableType: Sendable {
    let id: String
    /// The printed titles that it claims, known from the start.
    let titles: [TitlePattern]
    private let state: Mutex<State>

    private enum State: Sendable {
        case unread(file: String, [UInt8])
        case read(TableSchema?)
    }

    /// A type that has been read.
    init(_ schema: TableSchema) {
        id = schema.id
        titles = schema.titles
        state = Mutex(.read(schema))
    }

    /// A built-in type, of which only the titles are looked up.
    init(builtIn file: String, _ bytes: [UInt8]) {
        id = String(file.dropLast(4))
        titles = TableType.titles(in: bytes)
        state = Mutex(.unread(file: file, bytes))
    }

    /// What its XSD says; `nil` only for a built-in one that is broken.
    var schema: TableSchema? {
        state.withLock { state in
            switch state {
            case .read(let schema): return schema
            case .unread(let file, let bytes):
                let schema = try? SchemaReader.read(bytes, file: file, titles: titles)
                state = .read(schema)
                return schema
            }
        }
    }

    /// The alternatives of `map:title` in an XSD that is known to be well-formed and to write no entity there.
    private static func titles(in bytes: [UInt8]) -> [TitlePattern] {
        let list: String? = bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.firstRange(of: "map:title=\"")?.upperBound,
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\""))
            else { return nil }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        return SchemaReader.alternatives(list).map(TitlePattern.init)
    }
}
