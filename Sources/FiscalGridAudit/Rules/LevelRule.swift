import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// One row is the sum of others that the schema names: 公务用车购置及运行费 = 购置费 + 运行费.
struct LevelRule: TableRule {
    let sum: AuditRule.Sum
    let amounts: [String]
    let rule: Int

    init(_ identity: AuditRule.Level, rule: Int) {
        (sum, amounts) = (identity.sum, identity.amounts)
        self.rule = rule
    }

    /// Figures of rows in a column.
    private struct Terms {
        var figures: [Int] = []
        var blanks: [Trial.Spot] = []
    }

    /// Why rows do not give a sum.
    private enum Obstacle: Error {
        case absent(String)
        case several(String)
        case unreadable

        var reason: Message {
            switch self {
            case .absent(let name): Message("reason.absent-row", ["name": .text(name)])
            case .several(let name): Message("reason.ambiguous-row", ["name": .text(name)])
            case .unreadable: Message("reason.unreadable")
            }
        }
    }

    /// The checks of a table. Where items stand in the header, each row has them all; else the table has them once.
    func check(_ view: TableView, _ trials: inout Trials) {
        let before = trials.all.count
        let names = sum.total + (sum.parts + sum.optional + sum.either).flatMap(\.names)
        let found = Dictionary(uniqueKeysWithValues: Set(names).map { ($0, view.entries(named: $0)) })
        let hasItemsInHeader = view.table.records.contains { $0.item != nil }
        let scopes: [Int?] = hasItemsInHeader ? Array(view.table.rows.indices) : [nil]
        var byRow: [Int: [String: [Int]]] = [:]
        if hasItemsInHeader {
            for (name, entries) in found {
                for entry in entries { byRow[view.entries[entry].row, default: [:]][name, default: []].append(entry) }
            }
        }
        var isPrinted = false
        for amount in amounts where view.prints(amount) {
            isPrinted = true
            for scope in scopes { check(amount, scope.map { byRow[$0] ?? [:] } ?? found, view, &trials) }
        }
        if trials.all.count == before {
            trials.skip(
                .level, rule: rule, at: .init(table: view.index),
                isPrinted ? Message("reason.no-figure-in-rows") : Message("reason.no-such-columns"))
        }
    }

    private func check(_ amount: String, _ rows: [String: [Int]], _ view: TableView, _ trials: inout Trials) {
        guard let first = sum.total.first.flatMap({ rows[$0]?.first }),
            let column = view.column(amount, view.entries[first].record)
        else { return }
        let spot = Trial.Spot(table: view.index, row: view.entries[first].row, column: column)
        do throws(Obstacle) {
            var totals = Terms()
            try add(sum.total, amount, rows, view, &totals)
            // A total is no part of itself, even where a name means all rows.
            let rows = rows.mapValues { entries in
                entries.filter { entry in !sum.total.contains { rows[$0]?.contains(entry) ?? false } }
            }.merging(rows.filter { sum.total.contains($0.key) }) { $1 }
            var parts = Terms()
            for part in sum.parts { try take(part, amount, rows, view, isNeeded: true, &parts) }
            for part in sum.optional { try take(part, amount, rows, view, isNeeded: false, &parts) }
            var either = Terms()
            for part in sum.either { try take(part, amount, rows, view, isNeeded: false, &either) }
            if totals.figures.isEmpty && parts.figures.isEmpty { return }
            if totals.figures.isEmpty { return trials.lack(.level, rule: rule, at: spot, Message("reason.no-total")) }
            let isZero = totals.figures.allSatisfy { trials.ledger.values[$0] == 0 }
            if parts.figures.isEmpty && !isZero {
                return trials.lack(.level, rule: rule, at: spot, Message("reason.no-part"))
            }
            // Any of them may count; that all do is the likeliest.
            let readings = LevelRule.subsets(either.figures.prefix(6)).map {
                Equation(totals: totals.figures, parts: parts.figures + $0)
            }
            trials.compare(.level, rule: rule, at: spot, readings, blanks: parts.blanks) {
                if view.hasUnplacedRows { return Message("reason.incomplete-row") }
                return unnamed(amount, rows, view).map { Message("reason.unnamed-row", ["row": .text($0)]) }
            }
        } catch {
            // Without any of its parts the total is not said to be a sum.
            let hasParts = (sum.parts + sum.optional).flatMap(\.names).contains { !(rows[$0]?.isEmpty ?? true) }
            if case .absent = error, !hasParts || view.cell(spot.row ?? 0, column) == .blank { return }
            trials.lack(.level, rule: rule, at: spot, error.reason)
        }
    }

    /// All choices of figures, the largest first.
    private static func subsets(_ figures: ArraySlice<Int>) -> [[Int]] {
        guard let first = figures.first else { return [[]] }
        let rest = subsets(figures.dropFirst())
        return (rest.map { [first] + $0 } + rest).sorted { $0.count > $1.count }
    }

    /// The label of an item beside the total that no name means and that has a figure: 合计 may count it.
    private func unnamed(_ amount: String, _ rows: [String: [Int]], _ view: TableView) -> String? {
        guard let total = sum.total.first.flatMap({ rows[$0]?.first }) else { return nil }
        let scope = view.entries[total]
        let isInHeader = scope.record.map { view.table.records[$0].item != nil } ?? false
        // A total that may count other things counts any item of the list; others what stands among their parts.
        let named = (sum.total + (sum.parts + sum.optional).flatMap(\.names)).flatMap { rows[$0] ?? [] }
        let range = sum.either.isEmpty ? (named.min() ?? 0)...max(named.max() ?? 0, named.min() ?? 0) + 1 : 0...Int.max
        return view.entries.indices.first { index in
            let entry = view.entries[index]
            guard range.contains(index), entry.kind == .detail, !entry.isOfWhich, entry.code.isEmpty,
                sum.either.isEmpty || entry.level ?? 1 <= 1, !isInHeader || entry.row == scope.row,
                let column = view.column(amount, entry.record), case .figure = view.cell(entry.row, column)
            else { return false }
            return !view.schema.namedRows.contains { view.entries(named: $0.name).contains(index) }
        }.map { view.entries[$0].label }
    }

    /// Takes the first alternative that has a figure; without any, the first whose rows are there.
    private func take(
        _ part: AuditRule.Part, _ amount: String, _ rows: [String: [Int]], _ view: TableView, isNeeded: Bool,
        _ terms: inout Terms
    ) throws(Obstacle) {
        var blank: Terms?
        for names in part.alternatives {
            if names.contains(where: { rows[$0]?.isEmpty ?? true }) { continue }
            var found = Terms()
            try add(names, amount, rows, view, &found)
            if !found.figures.isEmpty {
                terms.figures += found.figures
                terms.blanks += found.blanks
                return
            }
            blank = blank ?? found
        }
        if let blank {
            terms.blanks += blank.blanks
        } else if isNeeded {
            throw .absent(part.description)
        }
    }

    private func add(
        _ names: [String], _ amount: String, _ rows: [String: [Int]], _ view: TableView, _ terms: inout Terms
    ) throws(Obstacle) {
        for name in names {
            let entries = rows[name] ?? []
            if entries.isEmpty { throw .absent(name) }
            if entries.count > 1 && !view.isMany(name) { throw .several(name) }
            for entry in entries {
                let row = view.entries[entry].row
                guard let column = view.column(amount, view.entries[entry].record) else { continue }
                switch view.cell(row, column) {
                case .figure(let figure): terms.figures.append(figure)
                case .blank: terms.blanks.append(.init(table: view.index, row: row, column: column))
                case .unreadable: throw .unreadable
                }
            }
        }
    }
}
