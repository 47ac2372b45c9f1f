import FiscalGridCore

extension RowKinds {
    /// Lists without codes: where the details do not make the printed total, a row that is the sum of the rows behind it stands over them, and
    /// what follows 其中 may be another part. What then makes the total is taken; where nothing does, such rows have no kind.
    static func settle(_ lines: [Line], _ amounts: [Exact?], _ kinds: inout [RowKind?]) {
        let closing =
            lines.indices.last { kinds[$0] == .total && amounts[$0] != nil }
            ?? lines.indices.last { kinds[$0] == .subtotal && lines[$0].kind == .subtotal && amounts[$0] != nil }
        guard let closing, let total = amounts[closing], total.significand != 0 else { return }
        func makesTotal(_ kinds: [RowKind?]) -> Bool {
            var sum = Exact(significand: 0, decimals: total.decimals)
            var count = 0
            for index in kinds.indices where kinds[index] == .detail {
                guard let amount = amounts[index] else { continue }
                sum = sum.adding(amount)
                count += 1
            }
            return count == 0 || sum.isWithin(halfUnits: count + 1, of: total)
        }
        if makesTotal(kinds) { return }
        let parts = withParts(lines, amounts, kinds)
        // A row over one other alone is the least likely.
        let readings = [
            parts, withSums(amounts, kinds, least: 2), withSums(amounts, parts, least: 2),
            withSums(amounts, kinds, least: 1), withSums(amounts, parts, least: 1),
        ]
        if let reading = readings.first(where: makesTotal) {
            kinds = reading
            return
        }
        let sums = withSums(amounts, kinds, least: 1)
        for index in kinds.indices where kinds[index] == .detail {
            if sums[index] != .detail || parts[index] != .detail { kinds[index] = nil }
        }
    }

    /// Rows behind a part, without a numeral of their own, are parts too, until they make the row that they are parts of.
    private static func withParts(_ lines: [Line], _ amounts: [Exact?], _ kinds: [RowKind?]) -> [RowKind?] {
        var result = kinds
        var whole: Exact?
        var sum: Exact?
        for (index, line) in lines.enumerated() where !line.isBlank {
            let isPart = kinds[index] == .ofWhich || (kinds[index] == .detail && line.level == nil && sum != nil)
            if let amount = amounts[index], isPart {
                let all = sum?.adding(amount) ?? amount
                result[index] = .ofWhich
                sum = whole.map { all.isWithin(halfUnits: 1, of: $0) } ?? false ? nil : all
            } else if !isPart {
                (whole, sum) = (amounts[index], nil)
            }
        }
        return result
    }

    /// Details that the details behind them add up to, from the bottom up: at least so many of them.
    private static func withSums(_ amounts: [Exact?], _ kinds: [RowKind?], least: Int) -> [RowKind?] {
        var result = kinds
        // Behind the row that is looked at, those that stand below no other.
        var open: [Int] = []
        for index in kinds.indices.reversed() {
            if kinds[index] == .total || kinds[index] == .subtotal { open = [] }
            guard kinds[index] == .detail, let amount = amounts[index], amount.significand != 0 else { continue }
            var sum = Exact(significand: 0, decimals: amount.decimals)
            var count = 0
            for next in open.reversed() {
                guard let part = amounts[next] else { break }
                sum = sum.adding(part)
                count += 1
                if count >= least, sum.isWithin(halfUnits: count + 1, of: amount) {
                    result[index] = .subtotal
                    open.removeLast(count)
                    break
                }
            }
            open.append(index)
        }
        return result
    }
}
