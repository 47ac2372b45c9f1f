import FiscalGridCore

/// In the text a total is the sum of its parts, and the change of a total that of the changes of its parts.
///
/// 其中 does not say that all parts are listed. They are taken for all if a schema says so of their names, if their shares make 100 %, if the
/// last is 其他, or if the same names make up a total elsewhere in the text.
struct TextSumRule {
    let narrative: NarrativeView
    /// What schemas say makes a whole, with the index of the rule.
    let wholes: [(whole: AuditRule.Whole, rule: Int)]

    private struct List {
        var whole: Int
        var parts: [Int]
        var names: Set<String>
    }

    /// The checks of all lists.
    func check(_ trials: inout Trials) {
        let lists = narrative.parts.keys.sorted().compactMap(list)
        // Names that make up a total somewhere.
        let known = Set(lists.filter { isLevel($0) && holds($0, trials.ledger) }.map(\.names))
        for list in lists {
            let rule = wholes.first { matches($0.whole, list) }?.rule
            let holds = holds(list, trials.ledger)
            guard holds || rule != nil || known.contains(list.names) || isComplete(list) else { continue }
            guard let total = narrative.numbers[list.whole] else { continue }
            let parts = list.parts.compactMap { narrative.numbers[$0] }
            let isApproximate = ([list.whole] + list.parts).contains { narrative.figures[$0].isApproximate }
            trials.compare(.textSum, rule: rule ?? -1, at: .text(list.whole), [Equation(totals: [total], parts: parts)]) {
                isApproximate ? "the text says a figure roughly" : nil
            }
        }
    }

    private func isLevel(_ list: List) -> Bool { narrative.figures[list.whole].role == .level }

    /// The parts of a figure that are of its kind; `nil` for fewer than two.
    private func list(_ whole: Int) -> List? {
        let total = narrative.figures[whole]
        guard narrative.numbers[whole] != nil else { return nil }
        let parts = (narrative.parts[whole] ?? []).filter { index in
            let part = narrative.figures[index]
            return part.kind == total.kind && part.role == total.role && narrative.numbers[index] != nil
                && (part.kind == .amount || part.counted == total.counted) && !(part.label.isEmpty && part.path.isEmpty)
                && (part.measure == nil || total.measure == nil || part.measure == total.measure)
                && (part.year == nil || total.year == nil || part.year == total.year)
        }
        if parts.count < 2 { return nil }
        let names = parts.map { narrative.figures[$0].path.joined(separator: "/") + narrative.figures[$0].label.stem }
        // A part said twice, of two years or two measures, is no list.
        if Set(names).count < names.count { return nil }
        return List(whole: whole, parts: parts, names: Set(names))
    }

    private func holds(_ list: List, _ ledger: Ledger) -> Bool {
        guard let total = narrative.numbers[list.whole] else { return false }
        let equation = Equation(totals: [total], parts: list.parts.compactMap { narrative.numbers[$0] })
        return equation.outcome(ledger.values, ledger) != .inconsistent
    }

    /// True if each part has one of the names, and each name a part.
    private func matches(_ whole: AuditRule.Whole, _ list: List) -> Bool {
        guard whole.parts.count == list.parts.count else { return false }
        var open = Array(whole.parts.indices)
        for part in list.parts {
            let cores = narrative.cores(of: narrative.figures[part].label)
            guard let match = open.first(where: { names in whole.parts[names].contains { pattern in cores.contains(where: pattern.matches) } })
            else { return false }
            open.removeAll { $0 == match }
        }
        return open.isEmpty
    }

    private func isComplete(_ list: List) -> Bool {
        // 其他用车3辆 closes a list; so do shares that make 100 %.
        if list.parts.count > 2, let last = list.parts.last, narrative.figures[last].label.hasPrefix("其他"),
            narrative.figures[last].kind == .count
        {
            return true
        }
        let shares = list.parts.map { part in
            narrative.figures[(part + 1)...].prefix(3).first { $0.role == .share && $0.subject == part }?.value
        }
        guard !shares.contains(where: { $0 == nil }) else { return false }
        let values = shares.compactMap { $0 }
        let places = values.map(\.places).max() ?? 0
        let sum = values.reduce(Int128(0)) { $0 + $1.scaled(byPowerOfTen: places).significand }
        var hundred = Int128(100)
        for _ in 0..<places { hundred *= 10 }
        return (sum - hundred).magnitude * 2 <= UInt128(values.count) + 1
    }
}
