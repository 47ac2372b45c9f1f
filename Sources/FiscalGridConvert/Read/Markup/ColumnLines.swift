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
    private var last: Int { positions.count - 1 }

    /// Twentieths of a point that two lines may be apart and still be one, whatever the rows say: 1.8 mm.
    static let tolerance = 100
    /// The same for a line that few rows have: 6 mm, which a border is dragged easily, and no column is narrow.
    private static let drag = 340

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
    var columns: [Int] { columns(kept) }

    private func columns(_ kept: [Bool]) -> [Int] {
        var columns = Array(repeating: 0, count: kept.count)
        var before = 0
        for line in kept.indices where kept[line] {
            if line > before { fill(&columns, after: before, before: line) }
            columns[line] = line == 0 ? 0 : columns[before] + 1
            fill(&columns, after: before, before: line)
            before = line
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

    /// The lines without one, if then every cell still has a column.
    private func without(_ line: Int) -> [Bool]? {
        var kept = kept
        kept[line] = false
        let columns = columns(kept)
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

    /// Two neighbouring lines that no row has both of are one: they are near, or few rows have the one and many the other.
    private mutating func joinLines() {
        var line = 1
        while line <= last {
            defer { line += 1 }
            guard kept[line], let before = (0..<line).last(where: { kept[$0] }) else { continue }
            let weaker = before > 0 && (line == last || uses[before] < uses[line]) ? before : line
            let stronger = weaker == line ? before : line
            if weaker == 0 || weaker == last { continue }
            let areKnown = positions[last] > 0
            let distance = positions[line] - positions[before]
            let isNear = areKnown && distance <= ColumnLines.tolerance
            let isRare =
                uses[weaker] * 3 <= uses[stronger] && stronger > 0 && stronger < last
                && (!areKnown || distance <= ColumnLines.drag)
            guard isNear || isRare, !isInOneRow(before, line), let fewer = without(weaker) else { continue }
            kept = fewer
        }
    }

    private func isInOneRow(_ first: Int, _ second: Int) -> Bool {
        edges.contains { edges in edges.map { $0.contains(first) && $0.contains(second) } ?? false }
    }
}
