import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// A list of items adds up: a subtotal closes the items above it, a total closes subtotals and what stands behind them, and a
/// numbered item is the sum of those that are numbered one level deeper below it.
///
///     一、一般公共预算拨款收入   60
///     二、事业收入               40
///     本年收入合计              100      60 + 40
///     上年结转                    5
///     收入总计                  105      100 + 5
///
/// What an item without a number is, templates leave open: ``ListReading`` finds out.
struct ListRule: TableRule {
    let amounts: [String]
    let rule: Int

    init(_ identity: AuditRule.List, rule: Int) {
        amounts = identity.amounts
        self.rule = rule
    }

    /// A sum in the list, whatever the column; entries by their index in the view.
    private struct Closing {
        var total: Int
        /// Subtotals that are part of it.
        var subtotals: [Int] = []
        /// The items that it closes.
        var items: [Int] = []
        /// True if it may close its items alone, as the second of two subtotals side by side does.
        var mayStartAnew = false
        /// True if the list begins with a total, so that it may stand above its parts everywhere.
        var isBelowATotal = false
    }

    /// The checks of a table.
    func check(_ view: TableView, _ trials: inout Trials) {
        let before = trials.all.count
        for record in view.records where amounts.contains(where: { view.column($0, record) != nil }) {
            let all = view.entries
            let entries = all.indices.filter { all[$0].record == record }
            let (closings, levels) = (closings(entries, view), levels(entries, view))
            for amount in amounts {
                guard let column = view.column(amount, record) else { continue }
                let unnamed = entries.contains {
                    all[$0].label.isBlank && view.cell(all[$0].row, column) != .blank
                }
                for closing in closings { check(closing, column, closings, hasUnnamed: unnamed, view, &trials) }
                for level in levels { check(level: level, column, view, &trials) }
            }
        }
        if trials.all.count == before {
            trials.skip(
                trials.codes.contains(.total) ? .total : .level, rule: rule, at: .init(table: view.index),
                Message("reason.no-list"))
        }
    }

    // MARK: The list

    /// What totals and subtotals close. One with a number, 一、本年收入合计, is an item that others are parts of.
    private func closings(_ entries: [Int], _ view: TableView) -> [Closing] {
        var closings: [Closing] = []
        var subtotals: [Int] = []
        var items: [Int] = []
        /// A total above its parts, which waits for them.
        var opening: Int?
        for entry in entries where !view.entries[entry].label.isBlank {
            let content = view.entries[entry]
            guard content.kind == .total || content.kind == .subtotal, content.level == nil else {
                items.append(entry)
                continue
            }
            if items.isEmpty && subtotals.isEmpty {
                if opening == nil { opening = entry }
                continue
            }
            let isTotal = content.kind == .total
            closings.append(
                Closing(
                    total: entry, subtotals: subtotals, items: items, mayStartAnew: !isTotal && !items.isEmpty,
                    isBelowATotal: opening != nil))
            subtotals = isTotal ? [] : items.isEmpty ? [entry] : subtotals + [entry]
            items = []
        }
        if let opening, closings.isEmpty, !items.isEmpty { closings.append(Closing(total: opening, items: items)) }
        return closings
    }

    /// Numbered items with deeper ones below them. An item without a number ends them: what follows it may be its own.
    private func levels(_ entries: [Int], _ view: TableView) -> [Closing] {
        var closings: [Closing] = []
        func isOfWhich(_ entry: Int) -> Bool { view.entries[entry].isOfWhich || view.entries[entry].kind == .ofWhich }
        let items = entries.filter { !isOfWhich($0) }
        var next = 0
        for entry in entries {
            if !isOfWhich(entry) { next += 1 }
            guard let level = view.entries[entry].level, view.entries[entry].kind != .total else { continue }
            var below: [Int] = []
            for item in items[next...] {
                guard let other = view.entries[item].level, other > level else { break }
                below.append(item)
            }
            let direct = below.compactMap { view.entries[$0].level }.min()
            let parts = below.filter { view.entries[$0].level == direct }
            if !parts.isEmpty { closings.append(Closing(total: entry, items: parts)) }
        }
        return closings
    }

    // MARK: A column

    private func check(level closing: Closing, _ column: Int, _ view: TableView, _ trials: inout Trials) {
        var cells = Cells(view, column)
        let total = cells.figures([closing.total])
        let items = cells.figures(closing.items)
        guard let spot = cells.start(.level, rule, closing.total, total + items, &trials) else { return }
        if total.isEmpty { return trials.lack(.level, rule: rule, at: spot, Message("reason.no-total")) }
        if items.isEmpty {
            return trials.ledger.values[total[0]] == 0
                ? () : trials.lack(.level, rule: rule, at: spot, Message("reason.no-part"))
        }
        trials.compare(
            .level, rule: rule, at: spot, [Equation(totals: total, parts: items)], blanks: cells.blanks(closing.items)
        ) { closing.items.count < 2 ? Message("reason.one-item-below") : nil }
    }

    private func check(
        _ closing: Closing, _ column: Int, _ all: [Closing], hasUnnamed: Bool, _ view: TableView,
        _ trials: inout Trials
    ) {
        var cells = Cells(view, column)
        let total = cells.figures([closing.total])
        let subtotals = cells.figures(closing.subtotals)
        // A subtotal without a figure stands for its items.
        let blank = closing.subtotals.filter { view.cell(view.entries[$0].row, column) == .blank }
        let unclosed = blank.flatMap { subtotal in all.first { $0.total == subtotal }?.items ?? [] }
        let nodes =
            cells.nodes(unclosed, isTail: false) + cells.nodes(closing.items, isTail: !closing.subtotals.isEmpty)
        let items = nodes.filter { $0.role == .item || $0.role == .open }.map(\.figure)
        guard let spot = cells.start(.total, rule, closing.total, total + subtotals + items, &trials) else { return }
        guard let sum = total.first else {
            return trials.lack(.total, rule: rule, at: spot, Message("reason.no-total"))
        }
        if subtotals.isEmpty && items.isEmpty {
            if trials.ledger.values[sum] != 0 { trials.lack(.total, rule: rule, at: spot, Message("reason.no-part")) }
            return
        }
        // A subtotal may be part of the next one: 本年收入合计, then 合计 with what is carried forward.
        var bases = [subtotals]
        for count in stride(from: subtotals.count - 1, to: 0, by: -1) { bases.append(Array(subtotals.suffix(count))) }
        if closing.mayStartAnew, !subtotals.isEmpty { bases.append([]) }
        let reading = ListReading(total: sum, bases: bases, nodes: nodes, ledger: trials.ledger).find()
        trials.compare(.total, rule: rule, at: spot, reading.totals, blanks: cells.blanks(closing.items)) {
            if hasUnnamed { return Message("reason.row-without-label") }
            if closing.isBelowATotal { return Message("reason.total-first") }
            return view.hasUnplacedRows ? Message("reason.incomplete-row") : nil
        }
        for item in reading.partial {
            let spot = Trial.Spot(table: view.index, row: Int(trials.ledger.figures[item].row), column: column)
            trials.lack(.level, rule: rule, at: spot, Message("reason.less-below"))
        }
        for breakdown in reading.breakdowns {
            let head = trials.ledger.figures[breakdown.totals[0]]
            let spot = Trial.Spot(table: view.index, row: Int(head.row), column: column)
            trials.compare(.level, rule: rule, at: spot, [breakdown])
        }
    }

    /// The figures of a column.
    private struct Cells {
        let view: TableView
        let column: Int
        private var isUnreadable = false

        init(_ view: TableView, _ column: Int) {
            self.view = view
            self.column = column
        }

        mutating func figures(_ entries: [Int]) -> [Int] {
            entries.compactMap { entry in
                switch view.cell(view.entries[entry].row, column) {
                case .figure(let figure): return figure
                case .unreadable: isUnreadable = true
                case .blank: break
                }
                return nil
            }
        }

        /// The items that have a figure, and what each may be.
        mutating func nodes(_ items: [Int], isTail: Bool) -> [ListReading.Node] {
            func isOfWhich(_ entry: Int) -> Bool {
                view.entries[entry].isOfWhich || view.entries[entry].kind == .ofWhich
            }
            let top = items.filter { !isOfWhich($0) }.compactMap { view.entries[$0].level }.min()
            // Behind an item without a number 一、 may begin its parts anew.
            var isBelowUnnumbered = false
            return items.compactMap { entry in
                let level = view.entries[entry].level
                if level == nil, !isOfWhich(entry) { isBelowUnnumbered = true }
                guard let figure = figures([entry]).first else { return nil }
                if isOfWhich(entry) { return .init(figure: figure, role: .ofWhich) }
                let isItem = level != nil && level == top && !(isBelowUnnumbered && isTail)
                return .init(figure: figure, role: isItem ? .item : level == nil || level == top ? .open : .deeper)
            }
        }

        func blanks(_ entries: [Int]) -> [Trial.Spot] {
            entries.map { view.entries[$0].row }.filter { view.cell($0, column) == .blank }.map {
                .init(table: view.index, row: $0, column: column)
            }
        }

        /// Where a check stands; `nil` if there is nothing to check, or, said among the checks, a figure that cannot be read.
        func start(
            _ code: AuditRule.Code, _ rule: Int, _ total: Int, _ figures: [Int], _ trials: inout Trials
        ) -> Trial.Spot? {
            let spot = Trial.Spot(table: view.index, row: view.entries[total].row, column: column)
            if isUnreadable { trials.lack(code, rule: rule, at: spot, Message("reason.unreadable")) }
            return isUnreadable || figures.isEmpty ? nil : spot
        }
    }
}
