import FiscalGridCore
import Synchronization

/// What a run has learned of the forms that are printed: departments fill in the same ones, so that in a batch most titles and headers have
/// been seen before, and a document of several organizations prints each of its headers many times.
///
/// The threads of a run share it. It keeps a bounded number of forms, so memory does not grow with the number of documents.
final class KnownForms: Sendable {
    private struct Forms<Key: Hashable & Sendable, Value: Sendable>: Sendable {
        private var known: [Key: Value] = [:]

        subscript(key: Key) -> Value? { known[key] }

        mutating func learn(_ value: Value, for key: Key) {
            // What is common is soon learned again.
            if known.count >= KnownForms.most { known = [:] }
            known[key] = value
        }
    }

    private struct MatchKey: Hashable {
        var type: ByteKey
        var paths: [ByteKey]
        var fiscalYear: Int?
    }

    private struct LayoutKey: Hashable {
        var types: [ByteKey]
        var cells: ByteKey
        var width: Int
        var fiscalYear: Int?
    }

    private static let most = 2_000
    /// Characters from which on a header is too long to be a form.
    private static let longest = 4_000

    private let titles = Mutex(Forms<ByteKey, [SchemaCatalog.Candidate]>())
    private let matches = Mutex(Forms<MatchKey, ColumnMatch>())
    private let layouts = Mutex(Forms<LayoutKey, HeaderLayout>())

    /// The types that a title may be of, as `make` finds them.
    func candidates(
        for title: Title, _ make: (Title) -> [SchemaCatalog.Candidate]
    ) -> [SchemaCatalog.Candidate] {
        let key = ByteKey(title.cleaned)
        if let known = titles.withLock({ $0[key] }) { return known }
        let found = make(title)
        if title.cleaned.utf8.count < KnownForms.longest { titles.withLock { $0.learn(found, for: key) } }
        return found
    }

    /// How a schema's fields claim the columns of these paths.
    func match(_ schema: TableSchema, paths: [String], fiscalYear: Int?) -> ColumnMatch {
        let key = MatchKey(type: ByteKey(schema.id), paths: paths.map(ByteKey.init), fiscalYear: fiscalYear)
        if let known = matches.withLock({ $0[key] }) { return known }
        let match = ColumnMatch(schema, paths: paths, fiscalYear: fiscalYear)
        if paths.reduce(0, { $0 + $1.utf8.count }) < KnownForms.longest {
            matches.withLock { $0.learn(match, for: key) }
        }
        return match
    }

    /// How header rows lie over `width` columns, as ``HeaderLayout/init(_:shared:width:schemas:fiscalYear:)`` says.
    func layout(
        _ rows: [RawRow], shared: RawRow?, width: Int, schemas: [TableSchema], fiscalYear: Int?
    ) -> HeaderLayout {
        func make() -> HeaderLayout {
            HeaderLayout(rows, shared: shared, width: width, schemas: schemas, fiscalYear: fiscalYear)
        }
        guard let cells = KnownForms.written(rows, shared) else { return make() }
        let key = LayoutKey(
            types: schemas.map { ByteKey($0.id) }, cells: ByteKey(cells), width: width, fiscalYear: fiscalYear)
        if let known = layouts.withLock({ $0[key] }) { return known.printed(as: rows) }
        let layout = make()
        layouts.withLock { $0.learn(layout, for: key) }
        return layout
    }

    /// The cells of rows with their spans as one text; `nil` if that is too long, or a table stands in one.
    private static func written(_ rows: [RawRow], _ shared: RawRow?) -> String? {
        var text = ""
        for row in rows + (shared.map { [$0] } ?? []) {
            for cell in row.cells {
                if !cell.nested.isEmpty || text.utf8.count > longest { return nil }
                text += cell.text
                text += cell.continuesAbove ? "\u{1}" : "\u{2}"
                if let columns = cell.columnSpan { text += String(columns) }
                if let rows = cell.rowSpan { text += "\u{3}" + String(rows) }
                text += "\u{4}"
            }
            text += "\u{5}"
        }
        return text + (shared == nil ? "" : "\u{6}")
    }
}
