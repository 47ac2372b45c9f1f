import FiscalGridCore
import FiscalGridLanguage

/// The lines between the columns of a table, found from where the cells of its rows end.
///
/// The grid of a Word file or a page has a line wherever any row has an edge. Not every one parts columns: a border that was dragged in
/// some rows leaves two lines for one, and a title or context row is cut as it needs it.
struct ColumnLines {
    /// For each row, the grid lines at the edges of its cells, left to right; `nil` for a row that says nothing.
    private let edges: [[Int]?]
    private let isLead: [Bool]
    /// The position of each grid line in twentieths of a point; all 0 if the file does not say.
    private let positions: [Int]
    /// How many rows have an edge at each line.
    private let uses: [Int]
    /// The lines that part columns.
    private var kept: [Bool]
    /// For a dropped line the one that it was found to be.
    private var joined: [Int: Int] = [:]
    private var last: Int { positions.count - 1 }

    /// Twentieths of a point that two lines may be apart and still be one, whatever the rows say: 1.8 mm.
    static let tolerance = 100
    /// The same for lines that no row has both of: 1 cm, which a border is dragged easily.
    private static let drag = 567

    /// Finds the lines. `isLead` tells for each row whether it holds nothing but a title or context.
    init(edges: [[Int]?], positions: [Int], isLead: [Bool]) {
        self.edges = edges
        self.isLead = isLead
        self.positions = positions
        var uses = Array(repeating: 0, count: positions.count)
        for case let edges? in edges { for edge in edges { uses[edge] += 1 } }
        self.uses = uses
        kept = uses.indices.map { uses[$0] > 0 || $0 == 0 || $0 == uses.count - 1 }
        dropLinesOfLead()
        joinLines()
    }

    /// The column that starts at each line of the grid: that of the kept line nearest to it.
    var columns: [Int] { columns(kept, joined) }

    private func columns(_ kept: [Bool], _ joined: [Int: Int]) -> [Int] {
        var columns = Array(repeating: 0, count: kept.count)
        var before = 0
        for line in kept.indices where kept[line] {
            if line > before { fill(&columns, after: before, before: line) }
            columns[line] = line == 0 ? 0 : columns[before] + 1
            fill(&columns, after: before, before: line)
            before = line
        }
        for (line, other) in joined {
            var other = other
            while !kept[other], let next = joined[other] { other = next }
            columns[line] = columns[other]
        }
        return columns
    }

    /// Gives the dropped lines between two kept ones the column of the nearer.
    private func fill(_ columns: inout [Int], after low: Int, before high: Int) {
        guard high > low + 1 else { return }
        for line in (low + 1)..<high {
            let isNearer = positions[high] - positions[line] < positions[line] - positions[low]
            columns[line] = isNearer ? columns[high] : columns[low]
        }
    }

    /// The lines without one, which may be the same as another, if then every cell still has a column.
    private func without(_ line: Int, joinedTo other: Int? = nil) -> [Bool]? {
        var kept = kept
        var joined = joined
        kept[line] = false
        joined[line] = other
        let columns = columns(kept, joined)
        let isWhole = edges.allSatisfy { edges in
            guard let edges else { return true }
            return zip(edges, edges.dropFirst()).allSatisfy { columns[$0] < columns[$1] }
        }
        return isWhole ? kept : nil
    }

    /// Lines that only rows of title and context have part no columns.
    private mutating func dropLinesOfLead() {
        guard isLead.contains(true), isLead.contains(false) else { return }
        var isUsed = Array(repeating: false, count: positions.count)
        for (edges, isLead) in zip(edges, isLead) where !isLead { for edge in edges ?? [] { isUsed[edge] = true } }
        for line in kept.indices.dropFirst().dropLast() where kept[line] && !isUsed[line] {
            if let fewer = without(line) { kept = fewer }
        }
    }

    /// Two neighbouring lines that no row has both of are one if they are near; where nobody says how near, if the rows that have them have
    /// as many cells.
    private mutating func joinLines() {
        var line = 1
        while line <= last {
            defer { line += 1 }
            guard kept[line], let before = (0..<line).last(where: { kept[$0] }) else { continue }
            let weaker = before > 0 && (line == last || uses[before] < uses[line]) ? before : line
            let stronger = weaker == line ? before : line
            if weaker == 0 || weaker == last { continue }
            let distance = positions[line] - positions[before]
            let isEdge = stronger == 0 || stronger == last
            let isNear =
                positions[last] > 0
                ? distance <= (isEdge ? ColumnLines.tolerance : ColumnLines.drag)
                : !isEdge && haveSameCount(weaker, stronger)
            guard isNear, !isInOneRow(before, line), let fewer = without(weaker, joinedTo: stronger) else { continue }
            kept = fewer
            joined[weaker] = stronger
        }
    }

    /// True if the rows that have the one line have as many cells as most that have the other: the group labels of a header have fewer.
    private func haveSameCount(_ weaker: Int, _ stronger: Int) -> Bool {
        func counts(_ line: Int) -> [Int] {
            zip(edges, isLead).compactMap { edges, isLead in
                isLead ? nil : edges.flatMap { $0.contains(line) ? $0.count : nil }
            }
        }
        let own = counts(weaker)
        guard let count = own.first, own.allSatisfy({ $0 == count }) else { return false }
        let others = counts(stronger)
        return others.count { $0 == count } * 2 > others.count
    }

    private func isInOneRow(_ first: Int, _ second: Int) -> Bool {
        edges.contains { edges in edges.map { $0.contains(first) && $0.contains(second) } ?? false }
    }
}
