import FiscalGridCore

/// A table of amounts without a unit where the others have one.
struct UnitRule {
    func findings(_ document: FormDocument) -> [Finding] {
        let money = document.views.compactMap { $0 }.filter { $0.table.parent == nil && !amounts(of: $0.table).isEmpty }
        let silent = money.filter { view in
            amounts(of: view.table).allSatisfy { view.table.columns[$0].unit == nil } && hasFigure(view.table)
        }
        // Where most say none, it stands elsewhere, or nowhere.
        guard !silent.isEmpty, silent.count * 3 < money.count else { return [] }
        let units = Dictionary(grouping: money.flatMap { $0.table.columns.compactMap(\.unit) }) { $0 }
        let usual = units.max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key
        return silent.map { view in
            document.finding(.unit, table: view.index, "the table prints no unit; the others have \(usual?.rawValue ?? "one")")
        }
    }

    private func amounts(of table: Table) -> [Int] {
        table.columns.indices.filter { table.field(ofColumn: $0)?.type == .amount }
    }

    private func hasFigure(_ table: Table) -> Bool {
        table.rows.contains { row in
            row.cells.contains { if case .decimal(let amount) = $0.value { amount.significand != 0 } else { false } }
        }
    }
}
