import FiscalGridCore
import FiscalGridLanguage

/// A header that has the same labels again: the records of one table, printed as lists side by side to save paper.
///
/// `科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额`. A label of its own may stand above each list, 人员经费 and 公用经费, where it says a part
/// of what titles of the type say; years, units and classifications above them tell more than a part, and such lists are none. A number of
/// the row may stand before the lists, and a remark behind them.
struct SideBySide {
    /// The paths of the first list, without the label above it.
    let list: [String]
    /// How many lists there are.
    let count: Int
    /// For each column of the table, which list it is of and its place there; `nil` for a column of the whole row.
    let columns: [(list: Int, column: Int)?]

    /// `nil` where the labels do not come again, and for types that tell sides or items by their own labels.
    init?(_ schema: TableSchema, _ paths: [String]) {
        guard paths.count > 3, schema.blocks.isEmpty, schema.unpivotedItems.isEmpty else { return nil }
        var span = SideBySide.span(of: paths)
        var below = paths
        if span == nil {
            below = paths.map(SideBySide.belowFirst)
            guard let found = SideBySide.span(of: below), SideBySide.areParts(paths, found, of: schema) else {
                return nil
            }
            span = found
        }
        guard let span else { return nil }
        list = Array(below[span.start..<(span.start + span.length)])
        count = (span.end - span.start) / span.length
        columns = paths.indices.map { column in
            guard span.start <= column, column < span.end else { return nil }
            return ((column - span.start) / span.length, (column - span.start) % span.length)
        }
    }

    private typealias Span = (start: Int, end: Int, length: Int)

    /// Where equal runs of labels stand one behind the other, and how long one is.
    private static func span(of labels: [String]) -> Span? {
        for start in 0...1 {
            for end in (labels.count - 1)...labels.count {
                let count = end - start
                for length in 2...max(2, count / 2) where count % length == 0 && count > length {
                    let isRun = (start..<(end - length)).allSatisfy { labels[$0] == labels[$0 + length] }
                    if isRun, labels[start..<(start + length)].allSatisfy({ !$0.isEmpty }) {
                        return (start, end, length)
                    }
                }
            }
        }
        return nil
    }

    /// True if one label stands above each list, and each says a part of what the titles of the type say.
    private static func areParts(_ paths: [String], _ span: Span, of schema: TableSchema) -> Bool {
        stride(from: span.start, to: span.end, by: span.length).allSatisfy { start in
            let list = paths[start..<(start + span.length)]
            guard let head = first(of: paths[start]), list.allSatisfy({ first(of: $0) == head }) else {
                return false
            }
            let reading = TitleReading.read(head, organization: nil)
            guard !reading.features.isEmpty, reading.rest.isEmpty, FiscalYear.printed(in: head).isEmpty else {
                return false
            }
            // 政府预算支出经济分类/科目编码 is a column of its own.
            let isKnown = list.contains { path in
                let path = HeaderPath(printed: path)
                return schema.fields.contains { field in
                    field.type != .amount && field.columns.contains { $0.matches(path, fiscalYear: nil) }
                }
            }
            return !isKnown && schema.subjects.contains { reading.features.isSubset(of: $0.required.union($0.allowed)) }
        }
    }

    private static func first(of path: String) -> String? {
        path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }

    private static func belowFirst(_ path: String) -> String {
        path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
    }
}
