import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// A row of one side is equal to that of another: 收入总计 = 支出总计.
struct BalanceRule: TableRule {
    let sides: [String]
    let row: String
    let amounts: [String]
    let rule: Int

    init(_ identity: AuditRule.Balance, rule: Int) {
        (sides, row, amounts) = (identity.sides, identity.row, identity.amounts)
        self.rule = rule
    }

    /// The checks of a table.
    func check(_ view: TableView, _ trials: inout Trials) {
        let before = trials.all.count
        for amount in amounts { check(amount, view, &trials) }
        if trials.all.count == before {
            trials.skip(.balance, rule: rule, at: .init(table: view.index), Message("reason.no-such-rows"))
        }
    }

    private func check(_ amount: String, _ view: TableView, _ trials: inout Trials) {
        let left = cells(amount, sides[0], list: nil, view)
        let lists = view.table.records.filter { $0.side == sides[1] }.compactMap(\.list)
        for list in lists.isEmpty ? [nil] : lists.map(Optional.some) {
            check([left, cells(amount, sides[1], list: list, view)], view, &trials)
        }
    }

    private func cells(
        _ amount: String, _ side: String, list: String?, _ view: TableView
    ) -> [(row: Int, column: Int)] {
        view.allEntries(named: row).filter { entry in
            guard let record = view.entries[entry].record.map({ view.table.records[$0] }) else { return false }
            return record.side == side && (list == nil || record.list == list)
        }.compactMap { entry in
            view.column(amount, view.entries[entry].record).map { (row: view.entries[entry].row, column: $0) }
        }.filter { view.cell($0.row, $0.column) != .blank }
    }

    private func check(_ cells: [[(row: Int, column: Int)]], _ view: TableView, _ trials: inout Trials) {
        guard let left = cells[0].first, let right = cells[1].first else { return }
        let spot = Trial.Spot(table: view.index, row: left.row, column: left.column)
        if cells.contains(where: { $0.count > 1 }) {
            return trials.lack(.balance, rule: rule, at: spot, Message("reason.several-rows-on-a-side"))
        }
        guard case .figure(let one) = view.cell(left.row, left.column),
            case .figure(let other) = view.cell(right.row, right.column)
        else { return trials.lack(.balance, rule: rule, at: spot, Message("reason.unreadable")) }
        trials.compare(.balance, rule: rule, at: spot, [Equation(totals: [one], parts: [other])])
    }
}
