import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport

/// What a run has learned of the titles and headers that are printed: departments fill in the same templates, so that in a batch most have
/// been seen before.
package final class KnownColumns: Sendable {
    private struct MatchKey: Hashable {
        var type: ByteKey
        var paths: [ByteKey]
        var fiscalYear: Int?
    }

    /// Bytes from which on a header is too long to be a template's.
    package static let longest = 4_000

    private struct TitleKey: Hashable {
        var title: ByteKey
        var organization: ByteKey?
        var stage: Stage?
    }

    private let titles = BoundedCache<TitleKey, [SchemaCatalog.Candidate]>()
    private let matches = BoundedCache<MatchKey, ColumnMatch>()

    /// Knows nothing yet.
    package init() {}

    /// The types that a title may be of, as `make` finds them.
    func candidates(
        for title: Title, organization: String?, stage: Stage?, _ make: (Title) -> [SchemaCatalog.Candidate]
    ) -> [SchemaCatalog.Candidate] {
        if title.cleaned.utf8.count >= KnownColumns.longest { return make(title) }
        let key = TitleKey(title: ByteKey(title.cleaned), organization: organization.map(ByteKey.init), stage: stage)
        return titles.value(for: key) { make(title) }
    }

    /// How a schema's fields claim the columns of these paths.
    package func match(_ schema: TableSchema, paths: [String], fiscalYear: Int?) -> ColumnMatch {
        func make() -> ColumnMatch { ColumnMatch(schema, paths: paths, fiscalYear: fiscalYear) }
        if paths.reduce(0, { $0 + $1.utf8.count }) >= KnownColumns.longest { return make() }
        let key = MatchKey(type: ByteKey(schema.id), paths: paths.map(ByteKey.init), fiscalYear: fiscalYear)
        return matches.value(for: key, make)
    }
}
