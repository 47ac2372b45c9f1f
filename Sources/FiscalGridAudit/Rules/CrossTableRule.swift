import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Figures of two tables of one organization and one year are equal: 基本支出 of the general public budget = 合计 of its basic expenditure.
struct CrossTableRule {
    let equality: AuditRule.Equality
    let rule: Int

    /// A figure that a selector means, and by what its row is found.
    private struct Hit {
        var key: String
        var row: Int
        var column: Int
        var cell: TableView.Cell
    }

    /// Tables of one organization and one year, by type.
    struct Group {
        var views: [String: [TableView]] = [:]
    }

    /// The checks of a group.
    func check(_ group: Group, _ trials: inout Trials) {
        guard let anchor = equality.left.lazy.compactMap({ group.views[$0.type]?.first }).first else { return }
        let before = trials.all.count
        let spot = Trial.Spot(table: anchor.index)
        if let type = equality.selectors.map(\.type).first(where: { (group.views[$0]?.count ?? 0) > 1 }) {
            return trials.lack(
                .crossTable, rule: rule, at: spot, Message("reason.several-tables", ["type": .text(type)]))
        }
        if let condition = equality.condition, !holds(condition, group, trials) {
            return trials.skip(
                .crossTable, rule: rule, at: spot,
                Message(
                    "reason.unequal",
                    ["figures": .list(condition.map { .text($0.description) }, separator: " and ")]))
        }
        let others = equality.right.contains { alternative in alternative.allSatisfy { group.views[$0.type] != nil } }
        if others, let exception = equality.exceptions.first(where: { isPrinted($0, group, trials) }) {
            return trials.skip(
                .crossTable, rule: rule, at: spot,
                Message("reason.exception", ["figure": .text(exception.description)]))
        }
        for field in equality.amounts.isEmpty ? [nil] : equality.amounts.map(Optional.some) {
            if equality.join == .none { compareSums(field, group, &trials) } else { compareRows(field, group, &trials) }
        }
        if trials.all.count == before {
            trials.skip(.crossTable, rule: rule, at: spot, Message("reason.no-two-tables"))
        }
    }

    // MARK: One row with one row

    private func compareSums(_ field: String?, _ group: Group, _ trials: inout Trials) {
        guard let left = sum(equality.left, field, group), let anchor = left.first else { return }
        let spot = Trial.Spot(table: anchor.view.index, row: anchor.hit.row, column: anchor.hit.column)
        let rights = equality.right.compactMap { sum($0, field, group) }
        if rights.isEmpty { return }
        let sums = rights.map { figures($0) }
        guard let totals = figures(left), sums.contains(where: { $0 != nil }) else {
            return trials.lack(.crossTable, rule: rule, at: spot, Message("reason.unreadable"))
        }
        let readings = sums.compactMap { $0 }.filter { !$0.isEmpty }.map { Equation(totals: totals, parts: $0) }
        if totals.isEmpty && readings.isEmpty { return }
        if totals.isEmpty || readings.isEmpty {
            return trials.lack(.crossTable, rule: rule, at: spot, Message("reason.one-figure-missing"))
        }
        add(readings, of: equality.right.count, at: spot, &trials)
    }

    /// The cells of a sum of selectors; `nil` if one of its tables or rows is not there, or a name means several rows.
    private func sum(
        _ selectors: [AuditRule.Selector], _ field: String?, _ group: Group
    ) -> [(view: TableView, hit: Hit)]? {
        var result: [(view: TableView, hit: Hit)] = []
        for selector in selectors {
            guard let view = group.views[selector.type]?.first else { return nil }
            let hits = hits(selector, field, view)
            if hits.isEmpty || hits.count > 1 && !view.isMany(selector.row) { return nil }
            result += hits.map { (view, $0) }
        }
        return result
    }

    private func figures(_ hits: [(view: TableView, hit: Hit)]) -> [Int]? {
        var figures: [Int] = []
        for (_, hit) in hits {
            switch hit.cell {
            case .figure(let figure): figures.append(figure)
            case .unreadable: return nil
            case .blank: break
            }
        }
        return figures
    }

    // MARK: Row by row

    private func compareRows(_ field: String?, _ group: Group, _ trials: inout Trials) {
        guard let selector = equality.left.first, let left = group.views[selector.type]?.first else { return }
        let others = equality.right.compactMap { $0.first }.compactMap { other in
            group.views[other.type]?.first.map { (other, $0) }
        }
        let byKey = others.map { other, view in
            Dictionary(grouping: hits(other, field, view)) { ByteKey($0.key) }
        }
        if byKey.isEmpty { return }
        let own = hits(selector, field, left)
        let counts = Dictionary(own.map { (ByteKey($0.key), 1) }, uniquingKeysWith: +)
        for hit in own where !hit.key.isEmpty {
            let spot = Trial.Spot(table: left.index, row: hit.row, column: hit.column)
            if hit.cell != .blank, counts[ByteKey(hit.key), default: 0] > 1 {
                trials.lack(.crossTable, rule: rule, at: spot, Message("reason.several-such-rows"))
                continue
            }
            let matches = byKey.compactMap { $0[ByteKey(hit.key)] }
            if matches.isEmpty {
                if hit.cell != .blank {
                    trials.lack(.crossTable, rule: rule, at: spot, Message("reason.no-row-in-other-table"))
                }
                continue
            }
            if matches.contains(where: { $0.count > 1 }) {
                trials.lack(.crossTable, rule: rule, at: spot, Message("reason.several-rows-in-other-table"))
                continue
            }
            let cells = [hit.cell] + matches.compactMap { $0.first?.cell }
            if cells.allSatisfy({ $0 == .blank }) { continue }
            if cells.contains(.unreadable) {
                trials.lack(.crossTable, rule: rule, at: spot, Message("reason.unreadable"))
                continue
            }
            guard case .figure(let total) = hit.cell else {
                trials.lack(.crossTable, rule: rule, at: spot, Message("reason.one-figure-missing"))
                continue
            }
            let readings = cells.dropFirst().compactMap { cell in
                if case .figure(let part) = cell { Equation(totals: [total], parts: [part]) } else { nil }
            }
            if readings.isEmpty {
                trials.lack(.crossTable, rule: rule, at: spot, Message("reason.one-figure-missing"))
            } else {
                add(readings, of: equality.right.count, at: spot, &trials)
            }
        }
    }

    private func hits(_ selector: AuditRule.Selector, _ field: String?, _ view: TableView) -> [Hit] {
        guard let field = selector.field ?? field else { return [] }
        return view.entries(named: selector.row).compactMap { entry in
            let row = view.entries[entry].row
            guard let column = view.column(field, view.entries[entry].record) else { return nil }
            let key =
                switch equality.join {
                case .none: ""
                case .label: view.keys[entry]
                case .code: view.entries[entry].code.isEmpty ? view.keys[entry] : view.entries[entry].code
                }
            return Hit(key: key, row: row, column: column, cell: view.cell(row, column))
        }
    }

    // MARK: Parts

    /// True if both figures of a condition are printed and equal.
    private func holds(_ condition: [AuditRule.Selector], _ group: Group, _ trials: Trials) -> Bool {
        let figures = condition.compactMap { selector -> Int? in
            guard let view = group.views[selector.type]?.first else { return nil }
            let hits = hits(selector, nil, view)
            guard hits.count == 1, case .figure(let figure) = hits[0].cell else { return nil }
            return figure
        }
        let ledger = trials.ledger
        return figures.count == 2 && haveUnits(figures, ledger)
            && ledger.values[figures[0]] == ledger.values[figures[1]]
    }

    /// True if a selector means a figure that is not 0.
    private func isPrinted(_ selector: AuditRule.Selector, _ group: Group, _ trials: Trials) -> Bool {
        guard let view = group.views[selector.type]?.first else { return false }
        return hits(selector, nil, view).contains { hit in
            switch hit.cell {
            case .figure(let figure): trials.ledger.values[figure] != 0
            case .unreadable: true
            case .blank: false
            }
        }
    }

    /// Figures of two tables can be compared if the unit of each is known.
    private func haveUnits(_ figures: [Int], _ ledger: Ledger) -> Bool {
        figures.allSatisfy { ledger.figures[$0].unit != nil }
    }

    /// Compares with those of the alternatives that are printed; that none of them is equal says nothing if another could be.
    private func add(_ readings: [Equation], of count: Int, at spot: Trial.Spot, _ trials: inout Trials) {
        if readings.contains(where: { !haveUnits($0.totals + $0.parts, trials.ledger) }) {
            return trials.lack(.crossTable, rule: rule, at: spot, Message("reason.unknown-unit-of-table"))
        }
        trials.compare(.crossTable, rule: rule, at: spot, readings) {
            readings.count < count ? Message("reason.other-figure-missing") : nil
        }
    }
}
