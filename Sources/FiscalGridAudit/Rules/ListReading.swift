import FiscalGridCore
import FiscalGridLanguage

/// Finds how a list of items is meant that a total closes.
///
/// An item without a number may be one more item, a part of the item above it, or a subtotal of all above it, and no mark says which:
///
///     本年收入合计               100
///     年初财政拨款结转和结余       8      an item
///     一般公共预算财政拨款         6      a part of it
///     政府性基金预算财政拨款       2      a part of it
///     总计                       108
///
/// So the figures decide. The list adds up if it does in one reading. If in none, the reading counts that one wrong figure explains; and
/// where no reading is nearer than others, that in which all are items.
struct ListReading {
    /// An item with a figure.
    struct Node {
        /// What it may be.
        enum Role {
            /// An item by its number.
            case item
            /// A part of an item by its number.
            case deeper
            /// 其中: a part of the item above, which may have others.
            case ofWhich
            /// Without a number.
            case open
        }

        var figure: Int
        var role: Role
    }

    /// How a list is meant.
    struct Reading {
        /// The sums of which one must hold.
        var totals: [Equation]
        /// Items and their parts.
        var breakdowns: [Equation] = []
        /// Items whose parts come to less: they need not all be printed.
        var partial: [Int] = []
    }

    let total: Int
    /// The subtotals that may be part of the total, in the likeliest reading first.
    let bases: [[Int]]
    let nodes: [Node]
    let ledger: Ledger

    /// Beyond so many items without a number nothing is tried.
    private static let mostOpen = 12

    /// An item, and those that may be its parts.
    private struct Group {
        var head: Int
        var parts: [Int] = []
        /// True if it may have parts that are not printed.
        var isOpen = false

        var equation: Equation { Equation(totals: [head], parts: parts) }
    }

    /// How near a reading is to the figures, the nearest first.
    private enum Rank: Int {
        case holds
        /// All parts of one item need not be printed.
        case holdsWithOtherParts
        /// One of the parts of an item is wrong: they come to more than it, and the list adds up.
        case wrongPart
        /// One item is wrong: with the sum of its parts for it the list adds up.
        case wrongItem
        /// The total is wrong: items with parts are their sum.
        case wrongTotal
    }

    private struct Candidate {
        var rank: Rank
        var parts: [Int]
        var groups: [Group]
        /// How far a wrong item is from the sum of its parts.
        var distance: Int128
        /// How many items are parts of others.
        var partCount: Int
        /// How far the total is from the sum of its items.
        var difference: Int128

        func isNearer(than other: Candidate) -> Bool {
            (rank.rawValue, distance, -partCount, difference)
                < (other.rank.rawValue, other.distance, -other.partCount, other.difference)
        }
    }

    /// The reading that the figures are nearest to.
    func find() -> Reading {
        let items = nodes.filter { $0.role == .item || $0.role == .open }.map(\.figure)
        let numbered = nodes.filter { $0.role == .item }.map(\.figure)
        var plain = bases.map { Equation(totals: [total], parts: $0 + items) }
        if plain.contains(where: holds) || nodes.count(where: { $0.role == .open }) == 0 {
            return Reading(totals: plain)
        }
        if !numbered.isEmpty { plain += bases.map { Equation(totals: [total], parts: $0 + numbered) } }
        guard nodes.count(where: { $0.role == .open }) <= ListReading.mostOpen else { return Reading(totals: plain) }
        var best: Candidate?
        for base in bases {
            search(0, base, [], &best)
            if best?.rank == .holds { break }
        }
        // Where none is near, that in which the list comes nearest to its total.
        guard let best else { return Reading(totals: plain.sorted { magnitude($0) < magnitude($1) }) }
        // What holds in part only says nothing of the parts.
        let groups = best.groups.filter { !$0.parts.isEmpty && !$0.isOpen }
        let partial = best.rank == .holdsWithOtherParts ? groups.filter { !holds($0.equation) } : []
        let whole = groups.filter { group in !partial.contains { $0.head == group.head } }
        return Reading(
            totals: [Equation(totals: [total], parts: best.parts)], breakdowns: whole.map(\.equation),
            partial: partial.map(\.head))
    }

    private func holds(_ equation: Equation) -> Bool { equation.outcome(ledger.values, ledger) != .inconsistent }

    /// Tries what the node of an index may be. `counted` are the figures that make the total so far.
    private func search(_ index: Int, _ counted: [Int], _ groups: [Group], _ best: inout Candidate?) {
        if best?.rank == .holds { return }
        guard index < nodes.count else { return judge(counted, groups, &best) }
        let node = nodes[index]
        switch node.role {
        case .item: search(index + 1, counted + [node.figure], groups + [Group(head: node.figure)], &best)
        case .deeper: search(index + 1, counted, groups, &best)
        case .ofWhich:
            var groups = groups
            if !groups.isEmpty { groups[groups.count - 1].isOpen = true }
            search(index + 1, counted, groups, &best)
        case .open:
            search(index + 1, counted + [node.figure], groups + [Group(head: node.figure)], &best)
            if !groups.isEmpty {
                var groups = groups
                groups[groups.count - 1].parts.append(node.figure)
                search(index + 1, counted, groups, &best)
            }
            // A subtotal that no label tells: 当年收入 behind the items that it is the sum of.
            if counted.count > 1, holds(Equation(totals: [node.figure], parts: counted)) {
                search(index + 1, [node.figure], groups + [Group(head: node.figure)], &best)
            }
        }
    }

    private func judge(_ counted: [Int], _ groups: [Group], _ best: inout Candidate?) {
        let broken = groups.filter { !$0.parts.isEmpty && !$0.isOpen && !holds($0.equation) }
        let adds = holds(Equation(totals: [total], parts: counted))
        let rank: Rank
        if adds, broken.isEmpty {
            rank = .holds
        } else if adds, broken.count == 1, value(broken[0].parts) < ledger.values[broken[0].head] {
            rank = .holdsWithOtherParts
        } else if adds, broken.count == 1 {
            rank = .wrongPart
        } else if !adds, broken.count == 1, broken[0].parts.count > 1,
            holds(Equation(totals: [total], parts: counted.filter { $0 != broken[0].head } + broken[0].parts))
        {
            rank = .wrongItem
        } else if !adds, broken.isEmpty, groups.contains(where: { !$0.isOpen && value($0.parts) != 0 }) {
            rank = .wrongTotal
        } else {
            return
        }
        let candidate = Candidate(
            rank: rank, parts: counted, groups: groups,
            distance: broken.first.map { magnitude($0.equation) } ?? 0,
            partCount: groups.reduce(0) { $0 + $1.parts.count },
            difference: magnitude(Equation(totals: [total], parts: counted)))
        if best.map(candidate.isNearer) ?? true { best = candidate }
    }

    private func magnitude(_ equation: Equation) -> Int128 { Int128(equation.difference(ledger.values).magnitude) }

    private func value(_ figures: [Int]) -> Int128 { figures.reduce(0) { $0 + ledger.values[$1] } }
}
