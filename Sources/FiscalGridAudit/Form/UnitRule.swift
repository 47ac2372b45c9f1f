import FiscalGridCore
import FiscalGridLanguage

/// A table of amounts without a unit where the others have one.
struct UnitRule: FormRule {
    static let codes: [FindingCode] = [.formUnit]

    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] {
        let money = audit.views.compactMap { $0 }.filter { $0.table.parent == nil && !amounts(of: $0.table).isEmpty }
        let silent = money.filter { view in
            amounts(of: view.table).allSatisfy { view.table.columns[$0].unit == nil } && hasFigure(view.table)
        }
        return missing(silent, money, document) + wrong(money, document)
    }

    private func missing(_ silent: [TableView], _ money: [TableView], _ document: FormDocument) -> [Finding] {
        // Where most say none, it stands elsewhere, or nowhere.
        guard !silent.isEmpty, silent.count * 3 < money.count else { return [] }
        let units = Dictionary(grouping: money.flatMap { $0.table.columns.compactMap(\.unit) }) { $0 }
        let usual = units.max { ($0.value.count, $1.key.printed) < ($1.value.count, $0.key.printed) }?.key
        return silent.map { view in
            document.finding(
                .formUnit, table: view.index, variant: usual == nil ? "none" : "missing",
                ["unit": .text(usual?.printed ?? "")])
        }
    }

    /// A table in 元 that prints the same digits as those in 万元.
    private func wrong(_ money: [TableView], _ document: FormDocument) -> [Finding] {
        func unit(_ view: TableView) -> MonetaryUnit? { view.table.context.unit }
        let units = Dictionary(grouping: money.compactMap(unit)) { $0 }
        guard units.count > 1, let usual = units.max(by: { $0.value.count < $1.value.count }) else { return [] }
        let digits = Set(money.filter { unit($0) == usual.key }.flatMap { figures(of: $0.table) })
        return money.compactMap { view in
            guard let own = unit(view), own != usual.key, units[own, default: []].count * 3 < usual.value.count,
                figures(of: view.table).contains(where: digits.contains)
            else { return nil }
            return document.finding(
                .formUnit, table: view.index, variant: "other",
                ["own": .text(own.printed), "usual": .text(usual.key.printed)])
        }
    }

    /// The larger figures of a table as printed.
    private func figures(of table: Table) -> [Amount] {
        table.rows.flatMap { row in
            row.cells.compactMap {
                if case .decimal(let amount) = $0.value, amount.significand > 9_999 { amount } else { nil }
            }
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
