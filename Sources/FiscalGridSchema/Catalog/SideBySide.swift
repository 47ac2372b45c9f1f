import FiscalGridCore
import FiscalGridLanguage

/// A header that has the same labels again: the records of one table, printed as lists side by side to save paper.
///
/// `科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额`. A label of its own may stand above each list, 人员经费 and 公用经费, where it says no more than
/// titles of the type may. A number of the row may stand before the lists, and a remark behind them.
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
        guard let span = SideBySide.span(of: paths.map(SideBySide.last)) else { return nil }
        let heads = stride(from: span.start, to: span.end, by: span.length).map { first in
            Set(paths[first..<(first + span.length)].map { SideBySide.head(of: $0) })
        }
        // Each list has one label above all of it, or none has any.
        guard heads.allSatisfy({ $0.count == 1 }) else { return nil }
        let above = heads.compactMap { $0.first ?? nil }
        guard above.isEmpty || above.count == heads.count else { return nil }
        let isSaid = above.allSatisfy { head in
            let features = TitleReading.read(head, organization: nil).features
            return schema.subjects.contains { features.isSubset(of: $0.required.union($0.allowed)) }
        }
        guard isSaid else { return nil }
        list = paths[span.start..<(span.start + span.length)].map(SideBySide.last)
        count = heads.count
        columns = paths.indices.map { column in
            guard span.start <= column, column < span.end else { return nil }
            return ((column - span.start) / span.length, (column - span.start) % span.length)
        }
    }

    /// Where equal runs of labels stand one behind the other, and how long one is.
    private static func span(of labels: [String]) -> (start: Int, end: Int, length: Int)? {
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

    private static func last(_ path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
    }

    private static func head(of path: String) -> String? {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }
}
