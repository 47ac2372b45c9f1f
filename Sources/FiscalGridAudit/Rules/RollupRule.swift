import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// In each column a code is the sum of those directly below it, and the total is the sum of the highest: 201 = 20103 + 20106.
///
/// The tree is that of the printed codes, see ``CodeTree``. The total of a table of several units is the sum of the units.
struct RollupRule: TableRule {
    let code: String
    let amounts: [String]
    let within: [String]
    /// Totals of one table that are compared one by one.
    private static let mostTotals = 20
    let rule: Int

    init(_ identity: AuditRule.Rollup, rule: Int) {
        (code, amounts, within) = (identity.code, identity.amounts, identity.within)
        self.rule = rule
    }

    /// The checks of a table.
    func check(_ view: TableView, _ trials: inout Trials) {
        let before = trials.all.count
        var isPrinted = false
        let rows = CodeTree(self, view)
        for amount in amounts {
            let columns = Dictionary(
                uniqueKeysWithValues: view.records.compactMap { record in
                    view.column(amount, record).map { (record ?? -1, $0) }
                })
            if columns.isEmpty { continue }
            isPrinted = true
            Column(rule: self, view: view, columns: columns, rows: rows).check(&trials)
        }
        if trials.all.count == before {
            let hasCodes = rows.units.contains { !$0.nodes.isEmpty }
            trials.skip(
                .rollup, rule: rule, at: .init(table: view.index),
                !isPrinted
                    ? Message("reason.no-such-columns")
                    : hasCodes ? Message("reason.no-code-above") : Message("reason.no-codes"))
        }
    }

    // MARK: A column

    /// The checks of one field.
    private struct Column {
        let rule: RollupRule
        let view: TableView
        /// The column of the field in each record, -1 for the row.
        let columns: [Int: Int]
        let rows: CodeTree

        /// Figures that are added up, and cells that are blank.
        private struct Terms {
            var figures: [Int] = []
            var blanks: [Trial.Spot] = []
            var isUnreadable = false

            static func += (left: inout Terms, right: Terms) {
                left.figures += right.figures
                left.blanks += right.blanks
                left.isUnreadable = left.isUnreadable || right.isUnreadable
            }
        }

        func check(_ trials: inout Trials) {
            let isIncomplete = view.hasUnplacedRows || rows.hasUnsureCode
            for unit in rows.units {
                for (index, node) in unit.nodes.enumerated() where !node.children.isEmpty {
                    let parts = sum(node.children, unit)
                    let isRepeated = node.isRepeated || node.children.contains { unit.nodes[$0].isRepeated }
                    compare(node.entry, [parts], &trials) {
                        if node.children.contains(where: { unit.nodes[$0].isOfWhich }) {
                            return Message("reason.of-which")
                        }
                        if let other = uncoded(below: index, unit) {
                            return Message("reason.row-below", ["row": .text(view.entries[other].label)])
                        }
                        if isRepeated { return Message("reason.parts-of-repeated-code") }
                        return isIncomplete ? Message("reason.incomplete-row") : nil
                    }
                }
                if let head = unit.head, !unit.nodes.isEmpty {
                    compare(head, [sum(unit.top, unit)], &trials) {
                        unit.isDoubtful || isIncomplete ? Message("reason.rows-of-unit") : nil
                    }
                }
            }
            checkUnits(isIncomplete, &trials)
            checkTotals(isIncomplete, &trials)
        }

        /// A row without a code that may be a part of a code: it stands before the next one that does not begin with it.
        private func uncoded(below index: Int, _ unit: CodeTree.Unit) -> Int? {
            if rows.uncoded.isEmpty { return nil }
            let node = unit.nodes[index]
            let end =
                unit.nodes[(index + 1)...].first { !$0.code.startsWithBytes(of: node.code) }?.entry ?? .max
            // 公用经费合计 behind the last code closes them, and is no part of it.
            return rows.uncoded.first { $0 > node.entry && $0 < end && view.entries[$0].kind != .subtotal }
        }

        /// A department is the sum of its units where their codes say so, it has no codes of the classification itself, and the total
        /// counts it without them: the code of an office may begin those of the units beside it as well.
        private func checkUnits(_ isIncomplete: Bool, _ trials: inout Trials) {
            var below: [Int: Terms] = [:]
            for unit in rows.units {
                if let parent = unit.parent { below[parent, default: Terms()] += terms(of: unit) }
            }
            if below.isEmpty { return }
            let top = Equation(totals: [], parts: sumOfUnits { $0.parent == nil }.figures)
            let isConfirmed = rows.totals.contains { total in
                let equation = Equation(totals: terms(of: total).figures, parts: top.parts)
                return !equation.totals.isEmpty
                    && equation.outcome(trials.ledger.values, trials.ledger) != .inconsistent
            }
            for (index, unit) in rows.units.enumerated() where unit.nodes.isEmpty {
                guard let head = unit.head, let parts = below[index] else { continue }
                compare(head, [parts], &trials) {
                    if !isConfirmed { return Message("reason.no-total-of-units") }
                    return isIncomplete ? Message("reason.incomplete-row") : nil
                }
            }
        }

        private func sumOfUnits(_ isCounted: (CodeTree.Unit) -> Bool) -> Terms {
            rows.units.filter(isCounted).reduce(into: Terms()) { $0 += terms(of: $1) }
        }

        private func checkTotals(_ isIncomplete: Bool, _ trials: inout Trials) {
            if rows.units.isEmpty { return }
            var readings = [sumOfUnits { $0.parent == nil }]
            if rows.units.count > 1 {
                let all = sumOfUnits { _ in true }
                // A department may stand above its units by the figures alone, whatever their codes.
                if let department = department(all, trials.ledger) { readings.insert(department, at: 0) }
                readings.append(all)
            }
            let values = Set(rows.totals.compactMap { terms(of: $0).figures.first.map { trials.ledger.values[$0] } })
            let differ = values.count > 1
            // Each would be compared with all units: where there are many, none says of what it is the total.
            if differ, rows.totals.count > RollupRule.mostTotals {
                for total in rows.totals { lack(total, Message("reason.several-totals"), &trials) }
                return
            }
            for total in rows.totals {
                var readings = readings
                // Its department may stand above its units with other codes, and be as large as the total.
                if rows.units.count > 2, let same = asLarge(as: total, trials.ledger) { readings.append(same) }
                if view.records.count > 1 { readings.append(sum(ofRecord: view.entries[total].record)) }
                compare(total, readings, &trials) {
                    if let other = rows.uncoded.first.map({ view.entries[$0] }) {
                        let label = view.rowLabel(other.row, columns[other.record ?? -1] ?? 0)
                        return Message("reason.uncoded-row", ["row": .text(label)])
                    }
                    if differ { return Message("reason.several-totals") }
                    if rows.hasOpenUnits { return Message("reason.order-of-units") }
                    if isIncomplete { return Message("reason.incomplete-row") }
                    return rows.units.contains(where: \.isDoubtful) ? Message("reason.repeated-code") : nil
                }
            }
        }

        private func lack(_ entry: Int, _ reason: Message, _ trials: inout Trials) {
            guard !terms(of: entry).figures.isEmpty, let column = columns[view.entries[entry].record ?? -1] else {
                return
            }
            let spot = Trial.Spot(table: view.index, row: view.entries[entry].row, column: column)
            trials.lack(.rollup, rule: rule.rule, at: spot, reason)
        }

        /// The figure of the first unit, if it is as large as the total.
        private func asLarge(as total: Int, _ ledger: Ledger) -> Terms? {
            guard let first = rows.units.first.map({ terms(of: $0) }), first.figures.count == 1,
                let figure = terms(of: total).figures.first, ledger.values[figure] == ledger.values[first.figures[0]]
            else { return nil }
            return first
        }

        /// The figure of a unit that is the sum of all others.
        private func department(_ all: Terms, _ ledger: Ledger) -> Terms? {
            rows.units.lazy.map { terms(of: $0) }.first { own in
                guard let figure = own.figures.first, own.figures.count == 1, all.figures.count > 2 else {
                    return false
                }
                let others = all.figures.filter { $0 != figure }
                return Equation(totals: [figure], parts: others).outcome(ledger.values, ledger) != .inconsistent
            }
        }

        /// What a unit comes to: its own row, else its highest codes.
        private func terms(of unit: CodeTree.Unit) -> Terms {
            if let head = unit.head {
                let own = terms(of: head)
                if !own.figures.isEmpty || unit.nodes.isEmpty { return own }
            }
            return sum(unit.top, unit)
        }

        private func sum(_ nodes: [Int], _ unit: CodeTree.Unit) -> Terms {
            var sum = Terms()
            sum.figures.reserveCapacity(nodes.count)
            for node in nodes { add(unit.nodes[node], unit, to: &sum) }
            return sum
        }

        private func add(_ node: CodeTree.Node, _ unit: CodeTree.Unit, to sum: inout Terms) {
            guard let spot = spot(of: node.entry) else {
                sum += self.sum(node.children, unit)
                return
            }
            switch view.cell(spot.row ?? 0, spot.column ?? 0) {
            case .figure(let figure): sum.figures.append(figure)
            case .unreadable: sum.isUnreadable = true
            case .blank:
                // A row that prints no figure stands for what is printed below it.
                if !node.children.isEmpty {
                    let below = self.sum(node.children, unit)
                    if !below.figures.isEmpty || below.isUnreadable {
                        sum += below
                        return
                    }
                }
                sum.blanks.append(spot)
            }
        }

        /// What one of several lists side by side comes to, whose total may be of that list alone.
        private func sum(ofRecord record: Int?) -> Terms {
            rows.units.reduce(into: Terms()) { sum, unit in
                sum += self.sum(unit.top.filter { view.entries[unit.nodes[$0].entry].record == record }, unit)
            }
        }

        /// The cell of a row; `nil` where its record has no such column.
        private func spot(of entry: Int) -> Trial.Spot? {
            guard let column = columns[view.entries[entry].record ?? -1] else { return nil }
            return Trial.Spot(table: view.index, row: view.entries[entry].row, column: column)
        }

        private func terms(of entry: Int) -> Terms {
            guard let spot = spot(of: entry) else { return Terms() }
            switch view.cell(spot.row ?? 0, spot.column ?? 0) {
            case .figure(let figure): return Terms(figures: [figure])
            case .blank: return Terms(blanks: [spot])
            case .unreadable: return Terms(isUnreadable: true)
            }
        }

        /// Compares a row with its parts, as they may be read.
        private func compare(_ entry: Int, _ readings: [Terms], _ trials: inout Trials, doubt: () -> Message?) {
            guard let parts = readings.first else { return }
            let own = terms(of: entry)
            if own.figures.isEmpty && parts.figures.isEmpty && !own.isUnreadable && !parts.isUnreadable { return }
            guard let spot = spot(of: entry) else { return }
            func lack(_ reason: Message) { trials.lack(.rollup, rule: rule.rule, at: spot, reason) }
            if own.isUnreadable || parts.isUnreadable { return lack(Message("reason.unreadable")) }
            guard let total = own.figures.first else { return lack(Message("reason.no-total")) }
            if parts.figures.isEmpty, trials.ledger.values[total] != 0 { return lack(Message("reason.no-part")) }
            trials.compare(
                .rollup, rule: rule.rule, at: spot, readings.map { Equation(totals: [total], parts: $0.figures) },
                blanks: parts.blanks, doubt: doubt)
        }
    }
}
