import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// In each row, or record, a total is the sum of its parts: 合计 = 基本支出 + 项目支出.
struct RowSumRule: TableRule {
    let sum: AuditRule.Sum
    let rule: Int

    init(_ identity: AuditRule.Sum, rule: Int) {
        sum = identity
        self.rule = rule
    }

    /// Where the parts of a record stand.
    private struct Plan {
        var record: Int?
        var totals: [Int]
        /// For each part the columns of its alternatives.
        var parts: [[[Int]]]
        var either: [[[Int]]]
        /// True if only one of several parts has a column, which need not be all.
        var isPartOnly: Bool
    }

    /// The checks of a table.
    func check(_ view: TableView, _ trials: inout Trials) {
        let before = trials.all.count
        var isPrinted = false
        for record in view.records {
            guard let plan = plan(view, record) else { continue }
            isPrinted = true
            for row in view.table.rows.indices where view.table.rows[row].isPlaced { check(row, plan, view, &trials) }
        }
        if trials.all.count == before {
            trials.skip(
                .rowSum, rule: rule, at: .init(table: view.index),
                isPrinted ? Message("reason.no-figure-in-columns") : Message("reason.no-such-columns"))
        }
    }

    private func plan(_ view: TableView, _ record: Int?) -> Plan? {
        func column(_ field: String) -> Int? { view.column(field, record) }
        func columns(_ part: AuditRule.Part) -> [[Int]] {
            part.alternatives.map { $0.compactMap(column) }.filter { !$0.isEmpty }
        }
        let totals = sum.total.compactMap(column)
        let parts = sum.parts.map(columns)
        let optional = sum.optional.map(columns).filter { !$0.isEmpty }
        if sum.absent.contains(where: { column($0) != nil }) { return nil }
        guard totals.count == sum.total.count, !parts.contains(where: \.isEmpty), !(parts + optional).isEmpty else {
            return nil
        }
        return Plan(
            record: record, totals: totals, parts: parts + optional,
            either: sum.either.map(columns).filter { !$0.isEmpty },
            isPartOnly: (parts + optional).count < 2 && (parts + optional)[0].allSatisfy { $0.count < 2 })
    }

    private func check(_ row: Int, _ plan: Plan, _ view: TableView, _ trials: inout Trials) {
        var totals: [Int] = []
        var isUnreadable = false
        for column in plan.totals {
            switch view.cell(row, column) {
            case .figure(let figure): totals.append(figure)
            case .unreadable: isUnreadable = true
            case .blank: break
            }
        }
        var parts: [Int] = []
        parts.reserveCapacity(plan.parts.count)
        var blanks: [Trial.Spot] = []
        var others: [[Int]] = []
        for part in plan.parts { take(part, row, view, &parts, &blanks, &others, &isUnreadable) }
        var either: [Int] = []
        for part in plan.either { take(part, row, view, &either, &blanks, &others, &isUnreadable) }
        if totals.isEmpty && parts.isEmpty && !isUnreadable { return }

        let spot = Trial.Spot(table: view.index, row: row, column: plan.totals[0])
        if isUnreadable { return trials.lack(.rowSum, rule: rule, at: spot, Message("reason.unreadable")) }
        if totals.isEmpty { return trials.lack(.rowSum, rule: rule, at: spot, Message("reason.no-total")) }
        let isZero = totals.allSatisfy { trials.ledger.values[$0] == 0 }
        if parts.isEmpty && either.isEmpty && !isZero {
            return trials.lack(.rowSum, rule: rule, at: spot, Message("reason.no-part"))
        }
        var readings: [Equation] = []
        readings.append(Equation(totals: totals, parts: either.isEmpty ? parts : parts + either))
        if !either.isEmpty { readings.append(Equation(totals: totals, parts: parts)) }
        // 单位资金 beside 事业收入 may be one more source, not their sum; of each part on its own.
        if others.count == 1 {
            readings.append(Equation(totals: totals, parts: parts + either + others[0]))
        } else if !others.isEmpty {
            for chosen in RowSumRule.subsets(others) {
                readings.append(Equation(totals: totals, parts: parts + either + chosen.joined()))
            }
        }
        trials.compare(.rowSum, rule: rule, at: spot, readings, blanks: blanks) {
            if plan.isPartOnly { return Message("reason.one-part") }
            return RowSumRule.unclaimed(row, plan.record, view).map {
                Message("reason.unclaimed-column", ["column": .text($0)])
            }
        }
    }

    /// Every choice of some, but not none, of a few lists.
    private static func subsets(_ lists: [[Int]]) -> [[[Int]]] {
        let lists = lists.prefix(4)
        return (1..<max(1, 1 << lists.count)).map { bits in
            lists.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
        }
    }

    /// Takes the first alternative that is printed; figures of the next go to `others`, a list a part.
    private func take(
        _ part: [[Int]], _ row: Int, _ view: TableView, _ figures: inout [Int], _ blanks: inout [Trial.Spot],
        _ others: inout [[Int]], _ isUnreadable: inout Bool
    ) {
        var isTaken = false
        var further: [Int] = []
        for columns in part {
            if columns.allSatisfy({ view.isBlank(row, $0) }) { continue }
            for column in columns {
                switch view.cell(row, column) {
                case .figure(let figure): if isTaken { further.append(figure) } else { figures.append(figure) }
                case .unreadable: isUnreadable = true
                case .blank: if !isTaken { blanks.append(.init(table: view.index, row: row, column: column)) }
                }
            }
            isTaken = true
        }
        if !further.isEmpty { others.append(further) }
        if !isTaken, let first = part.first {
            for column in first { blanks.append(.init(table: view.index, row: row, column: column)) }
        }
    }

    /// The path of a column that no field claims and that has a figure in the row; `nil` for none.
    private static func unclaimed(_ row: Int, _ record: Int?, _ view: TableView) -> String? {
        view.table.rows[row].cells.first { cell in
            guard cell.field == nil, !cell.value.isLabel, Amount(printed: cell.text) != nil else { return false }
            let own = view.table.columns[cell.column].record
            return own == nil || own == record
        }.map { view.table.columns[$0.column].path }
    }
}
