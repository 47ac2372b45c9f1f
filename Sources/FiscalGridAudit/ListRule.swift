import FiscalGridCore

/// A list of items adds up: a subtotal closes the items above it, a total closes subtotals and what stands behind them, and a
/// numbered item is the sum of those that are numbered one level deeper below it.
///
///     一、一般公共预算拨款收入   60
///     二、事业收入               40
///     本年收入合计              100      60 + 40
///     上年结转                    5
///     收入总计                  105      100 + 5
///
/// Templates differ in what an item without a number is: one more item, or a part of the one above (年初财政拨款结转和结余, of which
/// 一般公共预算 …). Where one of these readings holds the list adds up.
struct ListRule {
    let amounts: [String]
    let rule: Int

    /// A sum in the list, whatever the column; entries by their index in the view.
    private struct Closing {
        var code: AuditRule.Code
        var total: Int
        /// Subtotals that are part of it.
        var subtotals: [Int] = []
        /// The items that it closes.
        var items: [Int] = []
        /// True if the first of the items may be the sum of the others.
        var mayBeBrokenDown = false
        /// True if it may close its items alone, as the second of two subtotals side by side does.
        var mayStartAnew = false
    }

    /// The checks of a table.
    func check(_ view: TableView, _ trials: inout Trials) {
        let before = trials.all.count
        for record in view.records where amounts.contains(where: { view.column($0, record) != nil }) {
            let entries = view.entries.indices.filter { view.entries[$0].record == record }
            let closings = closings(entries, view) + levels(entries, view)
            for amount in amounts {
                guard let column = view.column(amount, record) else { continue }
                let unnamed = entries.contains {
                    view.entries[$0].label.isBlank && view.cell(view.entries[$0].row, column) != .blank
                }
                for closing in closings { check(closing, column, hasUnnamed: unnamed, view, &trials) }
            }
        }
        if trials.all.count == before {
            trials.skip(
                trials.codes.contains(.total) ? .total : .level, rule: rule, at: .init(table: view.index),
                "the table has no such list with figures")
        }
    }

    // MARK: The list

    /// What totals and subtotals close.
    private func closings(_ entries: [Int], _ view: TableView) -> [Closing] {
        var closings: [Closing] = []
        var subtotals: [Int] = []
        var items: [Int] = []
        /// A total above its parts, which waits for them.
        var opening: Int?
        for entry in entries where !view.entries[entry].label.isBlank {
            switch view.entries[entry].kind {
            case .subtotal, .total:
                let isTotal = view.entries[entry].kind == .total
                if items.isEmpty && subtotals.isEmpty {
                    if opening == nil { opening = entry }
                    continue
                }
                closings.append(
                    Closing(
                        code: .total, total: entry, subtotals: subtotals, items: items,
                        mayBeBrokenDown: !subtotals.isEmpty, mayStartAnew: !isTotal && !items.isEmpty))
                subtotals = isTotal ? [] : items.isEmpty ? [entry] : subtotals + [entry]
                items = []
            case .detail, .ofWhich: items.append(entry)
            }
        }
        if let opening, closings.isEmpty, !items.isEmpty {
            closings.append(Closing(code: .total, total: opening, items: items))
        }
        return closings
    }

    /// Numbered items with deeper ones below them.
    private func levels(_ entries: [Int], _ view: TableView) -> [Closing] {
        var closings: [Closing] = []
        for (index, entry) in entries.enumerated() {
            guard let level = view.entries[entry].level, view.entries[entry].kind == .detail else { continue }
            var below: [Int] = []
            for next in entries[(index + 1)...] {
                let item = view.entries[next]
                if item.kind == .total || item.kind == .subtotal || item.level.map({ $0 <= level }) ?? false { break }
                if item.level != nil, item.kind != .ofWhich, !item.isOfWhich { below.append(next) }
            }
            let direct = below.compactMap { view.entries[$0].level }.min()
            let items = below.filter { view.entries[$0].level == direct }
            if !items.isEmpty { closings.append(Closing(code: .level, total: entry, items: items)) }
        }
        return closings
    }

    // MARK: A column

    private func check(
        _ closing: Closing, _ column: Int, hasUnnamed: Bool, _ view: TableView, _ trials: inout Trials
    ) {
        var isUnreadable = false
        var blanks: [Trial.Spot] = []
        func figures(_ entries: [Int]) -> [Int] {
            entries.compactMap { entry in
                let row = view.entries[entry].row
                switch view.cell(row, column) {
                case .figure(let figure): return figure
                case .unreadable: isUnreadable = true
                case .blank: blanks.append(.init(table: view.index, row: row, column: column))
                }
                return nil
            }
        }
        let row = view.entries[closing.total].row
        let total = figures([closing.total])
        blanks = []
        let items = closing.items.filter { !view.entries[$0].isOfWhich && view.entries[$0].kind != .ofWhich }
        let top = items.compactMap { view.entries[$0].level }.min()
        // Of numbered items the highest count; those without a number may be more items, or parts of them.
        let numbered = items.filter { view.entries[$0].level == top && top != nil }
        let all = items.filter { view.entries[$0].level == top || view.entries[$0].level == nil }
        let subtotals = figures(closing.subtotals)
        var readings = [Equation(totals: total, parts: subtotals + figures(all))]
        let shownBlanks = blanks
        if numbered.count < all.count, !numbered.isEmpty {
            readings.append(Equation(totals: total, parts: subtotals + figures(numbered)))
        }
        // A subtotal may be part of the next one: 本年收入合计, then 合计 with what is carried forward.
        if subtotals.count > 1 {
            readings.append(Equation(totals: total, parts: subtotals.suffix(1) + figures(all)))
        }
        if closing.mayStartAnew, !subtotals.isEmpty { readings.append(Equation(totals: total, parts: figures(all))) }
        let spot = Trial.Spot(table: view.index, row: row, column: column)
        let first = readings[0].parts
        if closing.mayBeBrokenDown, let whole = figures(Array(items.prefix(1))).first {
            let rest = figures(Array(items.dropFirst()))
            let breakdown = Equation(totals: [whole], parts: rest)
            if !rest.isEmpty, breakdown.outcome(trials.ledger.values, trials.ledger) != .inconsistent {
                readings.insert(Equation(totals: total, parts: subtotals + [whole]), at: 0)
            }
        }
        if total.isEmpty && first.isEmpty && !isUnreadable { return }
        if isUnreadable { return trials.lack(closing.code, rule: rule, at: spot, "a figure cannot be read") }
        if total.isEmpty { return trials.lack(closing.code, rule: rule, at: spot, "the total is not printed") }
        if first.isEmpty, trials.ledger.values[total[0]] != 0 {
            return trials.lack(closing.code, rule: rule, at: spot, "no part is printed")
        }
        trials.compare(closing.code, rule: rule, at: spot, readings, blanks: shownBlanks) {
            if hasUnnamed { return "a figure stands in a row without a label, and may be a part" }
            return view.hasUnplacedRows ? "a row of the table could not be read whole" : nil
        }
    }
}
