import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridSupport

/// How the headers that a run has seen lie over their columns: a document of several organizations prints each of its headers many times.
package final class KnownLayouts: Sendable {
    private struct Key: Hashable {
        var types: [ByteKey]
        var cells: ByteKey
        var width: Int
        var fiscalYear: Int?
    }

    private let layouts = BoundedCache<Key, HeaderLayout>()

    /// Knows no header yet.
    package init() {}

    /// How header rows lie over `width` columns, as ``HeaderLayout/init(_:shared:width:schemas:fiscalYear:)`` says.
    func layout(
        _ rows: [RawRow], shared: RawRow?, width: Int, schemas: [TableSchema], fiscalYear: Int?
    ) -> HeaderLayout {
        func make() -> HeaderLayout {
            HeaderLayout(rows, shared: shared, width: width, schemas: schemas, fiscalYear: fiscalYear)
        }
        guard let cells = KnownLayouts.written(rows, shared) else { return make() }
        let key = Key(
            types: schemas.map { ByteKey($0.id) }, cells: ByteKey(cells), width: width, fiscalYear: fiscalYear)
        return layouts.value(for: key, make).printed(as: rows)
    }

    /// The cells of rows with their spans as one text; `nil` if that is too long, or a table stands in one.
    private static func written(_ rows: [RawRow], _ shared: RawRow?) -> String? {
        var text = ""
        text.reserveCapacity(512)
        for index in 0..<(rows.count + (shared == nil ? 0 : 1)) {
            guard let row = index < rows.count ? rows[index] : shared else { break }
            for cell in row.cells.indices {
                if !row.cells[cell].nested.isEmpty || text.utf8.count > KnownColumns.longest { return nil }
                text += row.cells[cell].text
                text += row.cells[cell].continuesAbove ? "\u{1}" : "\u{2}"
                if let columns = row.cells[cell].columnSpan { text += String(columns) }
                if let rows = row.cells[cell].rowSpan { text += "\u{3}" + String(rows) }
                text += "\u{4}"
            }
            text += "\u{5}"
        }
        if shared != nil { text += "\u{6}" }
        return text
    }
}
