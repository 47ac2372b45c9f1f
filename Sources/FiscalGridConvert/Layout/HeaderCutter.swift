import FiscalGridCore
import FiscalGridLanguage

/// Cuts one header row over the next.
struct HeaderCutter {
    /// A cell of the row below: its label, its columns, and the labels below it for each of them.
    struct Cell {
        /// `nil` for a column without a label row of its own.
        var text: String?
        var columns: Range<Int>
        var paths: [[String]]

        var isBlank: Bool { text?.isBlank ?? false }
    }

    private static let maximumWork = 400_000
    private let schemas: [TableSchema]
    private let fiscalYear: Int?
    private(set) var isAmbiguous = false

    init(schemas: [TableSchema], fiscalYear: Int?) {
        self.schemas = schemas
        self.fiscalYear = fiscalYear
    }

    /// The columns of each cell of `upper`, laid over `lower`.
    mutating func lay(_ upper: [RawCell], over lower: [Cell], isTop: Bool) -> [Cell] {
        let width = lower.last?.columns.upperBound ?? 0
        if upper.allSatisfy({ $0.columnSpan != nil }), upper.reduce(0, { $0 + ($1.columnSpan ?? 1) }) == width {
            return placed(upper, over: lower)
        }
        guard upper.count <= lower.count, !upper.isEmpty else { return layNaively(upper, over: lower) }
        // A real header has a few dozen columns; the best of all cuts is not worth minutes.
        if forcedCut(upper, lower) == nil, upper.count * lower.count * lower.count > HeaderCutter.maximumWork {
            return layNaively(upper, over: lower)
        }
        if upper.count == lower.count { return zip(upper, lower).map { join($0, [$1]) } }
        let cut = forcedCut(upper, lower) ?? cut(upper, lower, isTop: isTop)
        var start = 0
        return zip(upper, cut).map { cell, end in
            defer { start = end }
            return join(cell, lower[start..<end])
        }
    }

    /// The file says which columns each cell covers.
    private func placed(_ upper: [RawCell], over lower: [Cell]) -> [Cell] {
        let paths = lower.flatMap(\.paths)
        var start = 0
        return upper.map { cell in
            let columns = start..<(start + (cell.columnSpan ?? 1))
            start = columns.upperBound
            let label = cell.text.isBlank ? [] : [cell.text.withoutMarks.labelKey]
            return Cell(text: cell.text, columns: columns, paths: paths[columns].map { label + $0 })
        }
    }

    private func join(_ cell: RawCell, _ lower: ArraySlice<Cell>) -> Cell {
        let label = cell.text.isBlank ? [] : [cell.text.withoutMarks.labelKey]
        return Cell(
            text: cell.text, columns: lower.first!.columns.lowerBound..<lower.last!.columns.upperBound,
            paths: lower.flatMap { $0.paths.map { label + $0 } })
    }

    /// More cells above than below: nothing tells how they lie. One column each, the last takes the rest.
    private mutating func layNaively(_ upper: [RawCell], over lower: [Cell]) -> [Cell] {
        isAmbiguous = true
        var columns = lower.flatMap { Array($0.columns) }.map { $0..<($0 + 1) }
        while columns.count < upper.count {
            columns.append((columns.last?.upperBound ?? 0)..<((columns.last?.upperBound ?? 0) + 1))
        }
        return upper.enumerated().map { index, cell in
            let end = index == upper.count - 1 ? columns[columns.count - 1].upperBound : columns[index].upperBound
            let range = columns[index].lowerBound..<end
            return Cell(text: cell.text, columns: range, paths: range.map { _ in [cell.text.withoutMarks.labelKey] })
        }
    }

    /// The only cut there can be if each blank cell and each run of labels between them has one label above; else `nil`.
    private func forcedCut(_ upper: [RawCell], _ lower: [Cell]) -> [Int]? {
        guard lower[0].text != nil else { return nil }
        let starts = startsOfRuns(lower)
        let ends = lower.indices.filter { $0 + 1 == lower.count || starts[$0 + 1] == $0 + 1 }.map { $0 + 1 }
        return ends.count == upper.count ? ends : nil
    }

    /// A score with what decides it: what schemas and structure prove, with the custom that a total opens its group weighed in; then
    /// a mere habit.
    private struct Score: Comparable {
        var proof = 0
        var custom = 0
        var habit = 0
        static func < (a: Score, b: Score) -> Bool { (a.proof + a.custom, a.habit) < (b.proof + b.custom, b.habit) }
        static func + (a: Score, b: Score) -> Score {
            Score(proof: a.proof + b.proof, custom: a.custom + b.custom, habit: a.habit + b.habit)
        }
    }

    /// The end of each upper cell's group among the lower cells: the best partition, by dynamic programming.
    ///
    /// - Complexity: O(*n* · *m*²) for *n* cells over *m*.
    private mutating func cut(_ upper: [RawCell], _ lower: [Cell], isTop: Bool) -> [Int] {
        let (n, m) = (upper.count, lower.count)
        var best = [[Score?]](repeating: [Score?](repeating: nil, count: m + 1), count: n + 1)
        var from = [[Int]](repeating: [Int](repeating: 0, count: m + 1), count: n + 1)
        // How many ways give the best proof: more than one means that a habit, or chance, decides.
        var proofs = [[(best: Int, ways: Int)]](
            repeating: [(best: Int, ways: Int)](repeating: (Int.min, 0), count: m + 1), count: n + 1)
        best[0][0] = Score()
        proofs[0][0] = (0, 1)
        let paths = KnownPaths(schemas, fiscalYear: fiscalYear)
        let labels = Labels(lower, runStart: startsOfRuns(lower), paths.fieldOfHalf)
        let hasLabels = lower[0].text != nil
        let isUpperBlank = upper.map { $0.text.isBlank }
        let known = upper.map { cell in lower.map { paths.proof(of: $0, under: cell, isTop: isTop) } }
        for j in 1...n {
            for end in j...(m - n + j) {
                for start in (j - 1)..<end {
                    guard let before = best[j - 1][start] else { continue }
                    var group =
                        hasLabels
                        ? score(labels, start..<end, isUpperBlank: isUpperBlank[j - 1]) : unlabelledScore(start..<end)
                    // Blank columns below one label have one path: it proves itself once.
                    var hasBlank = false
                    for cell in start..<end where !(hasBlank && lower[cell].isBlank) {
                        group.proof += known[j - 1][cell]
                        hasBlank = hasBlank || lower[cell].isBlank
                    }
                    let total = before + group
                    if best[j][end].map({ total > $0 }) ?? true {
                        best[j][end] = total
                        from[j][end] = start
                    }
                    let proof = proofs[j - 1][start].best + group.proof
                    let ways = proofs[j - 1][start].ways
                    if proof > proofs[j][end].best {
                        proofs[j][end] = (proof, ways)
                    } else if proof == proofs[j][end].best {
                        proofs[j][end].ways = min(proofs[j][end].ways + ways, 1000)
                    }
                }
            }
        }
        // Where custom decides, alone or against what is proved, it is a choice.
        if proofs[n][m].ways > 1 || (best[n][m]?.proof ?? 0) < proofs[n][m].best { isAmbiguous = true }
        var ends = [Int](repeating: m, count: n)
        var end = m
        for j in stride(from: n, to: 0, by: -1) {
            ends[j - 1] = end
            end = from[j][end]
        }
        return ends
    }

    /// For each lower cell, where its run of labels without a blank between starts.
    private func startsOfRuns(_ lower: [Cell]) -> [Int] {
        var starts: [Int] = []
        for (index, cell) in lower.enumerated() {
            let continues = index > 0 && !cell.isBlank && !lower[index - 1].isBlank
            starts.append(continues ? starts[index - 1] : index)
        }
        return starts
    }

    /// What the cut looks at in a lower row, computed once for all cuts.
    private struct Labels {
        /// The same number for the same label.
        var ids: [Int] = []
        var isBlank: [Bool] = []
        /// 合计 and 小计, which come first in their group.
        var isTotal: [Bool] = []
        /// Where the run of labels without a blank between starts.
        var runStart: [Int]

        init(_ lower: [Cell], runStart: [Int], _ fieldOfHalf: (String) -> Int?) {
            self.runStart = runStart
            var known: [String: Int] = [:]
            for cell in lower {
                let key = cell.text?.labelKey ?? ""
                // Negative for the labels of a field, so that they are no others' numbers.
                let id = fieldOfHalf(key).map { -1 - $0 } ?? known[key] ?? known.count
                known[key] = id
                ids.append(id)
                isBlank.append(cell.isBlank)
                isTotal.append(Term.totalLabel.matches(key))
            }
        }
    }

    private func score(_ labels: Labels, _ group: Range<Int>, isUpperBlank: Bool) -> Score {
        var score = Score()
        let first = group.lowerBound
        let blanks = group.count { labels.isBlank[$0] }
        if blanks == group.count {
            score.proof += blanks == 1 ? 3 : -3 * blanks
        } else if blanks > 0 {
            // Rare: 事业收入 over a blank and 其中：教育收费. One path that a schema knows is no reason for it.
            score.proof -= 14
        } else {
            let repeats = group.count { labels.ids[first..<$0].contains(labels.ids[$0]) }
            // Two columns would have one path: no cut is worth that while another has not.
            score.proof -= 500 * repeats
            if isUpperBlank { score.proof -= 2 }
            let start = labels.runStart[first]
            if start < first, labels.ids[first] == labels.ids[start] { score.proof += 3 }
            // A total opens its group; one that a schema knows at another place proves less. Between two cuts that a schema knows
            // equally well it proves enough.
            let late = group.dropFirst().count { labels.isTotal[$0] }
            score.custom -= 15 * late
            if !schemas.isEmpty { score.proof -= late }
            if labels.isTotal[first] { score.habit += 1 }
        }
        return score
    }

    /// Columns without labels of their own: the first label takes what is left over.
    private func unlabelledScore(_ group: Range<Int>) -> Score {
        Score(habit: group.count > 1 && group.lowerBound > 0 ? -1 : 0)
    }
}
