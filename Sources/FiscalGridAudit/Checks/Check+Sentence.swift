import FiscalGridCore
import FiscalGridLanguage

extension Check {
    /// `合计 is 1274.78, but basic 827.09 + project 447.83 = 1274.92: off by -0.14, of which rounding explains 0.015`.
    var sentence: Message {
        guard let comparison else { return reason ?? Message("reason.unreadable") }
        var parts = comparison.sum(of: .part, limit: 6)
        if !comparison.operands.contains(where: { $0.role == .part }) {
            parts = Message("sum.no-parts")
        } else if !comparison.isPlain {
            parts = Message("sum.computed", ["parts": .message(parts), "computed": .amount(comparison.computed)])
        }
        if !comparison.blanks.isEmpty {
            parts = Message("sum.blanks", ["parts": .message(parts), "count": .number(comparison.blanks.count)])
        }
        return Message(
            outcome == .rounding ? "sum.rounded" : "sum.wrong",
            [
                "total": .message(comparison.sum(of: .total)), "parts": .message(parts),
                "difference": .amount(comparison.difference), "allowance": .amount(comparison.allowance),
            ])
    }
}

extension Comparison {
    /// One side as a sum for a person: `工资福利支出/合计 712.80`, `基本工资 211.68 + 津贴补贴 221.71`. Of the parts only what tells them from the
    /// total is said: the row, the column, or both and the table.
    public func sum(of role: Operand.Role, limit: Int = .max) -> Message {
        let terms = operands.filter { $0.role == role }
        let shown = Message.Value.list(terms.prefix(limit).map(message), separator: " + ")
        return terms.count > limit
            ? Message("sum.shortened", ["operands": shown, "count": .number(terms.count - limit)])
            : Message("sum.whole", ["operands": shown])
    }

    private func message(_ operand: Operand) -> Message.Value {
        let printed = operand.unit == unit ? nil : operand.unit?.printed
        return .message(
            Message(
                "sum.operand",
                ["name": name(of: operand), "value": .amount(operand.value), "unit": .text(printed ?? "")]))
    }

    private func name(of operand: Operand) -> Message.Value {
        let label = Message.Value.text(operand.label)
        guard operand.role == .part, let total = operands.first else { return label }
        if operand.place.table != total.place.table {
            return .message(Message("sum.in-table", ["table": .number(operand.place.table ?? 0), "name": label]))
        }
        if operand.place.column == total.place.column { return .text(operand.row) }
        guard operand.place.row == total.place.row, operand.row == total.row else { return label }
        if operand.column != total.column { return .text(operand.column) }
        // 收入 and 支出 may have columns of one name.
        return .message(Message("sum.in-column", ["name": label, "column": .number(operand.place.column ?? 0)]))
    }
}
