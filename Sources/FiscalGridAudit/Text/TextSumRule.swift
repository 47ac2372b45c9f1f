import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// In the text a total is the sum of its parts, and the change of a total that of the changes of its parts.
///
/// 其中 does not say that all parts are listed. They are taken for all if a schema says so of their names, if their shares make 100 %, if the
/// last is 其他, or if the same names make up a total elsewhere in the text.
struct TextSumRule {
    let narrative: NarrativeView
    /// What schemas say makes a whole, with the index of the rule.
    let wholes: [(whole: AuditRule.Whole, rule: Int)]

    /// 人员 + 公用 + 项目 before 人员 + 公用.
    private var longestFirst: [(whole: AuditRule.Whole, rule: Int)] {
        wholes.sorted { ($1.whole.parts.count, $0.rule) < ($0.whole.parts.count, $1.rule) }
    }

    private struct List {
        var whole: Int
        var parts: [Int]
        var names: Set<String>
    }

    /// The checks of all lists.
    func check(_ trials: inout Trials) {
        let ledger = trials.ledger
        let lists = narrative.lists.compactMap { list($0.whole, $0.parts) }.map { bound($0, ledger) }
        // Names that make up a total somewhere.
        let known = Set(lists.filter { isLevel($0) && holds($0, ledger) }.map(\.names))
        for list in lists {
            let named = longestFirst.lazy.compactMap { whole in
                matching(whole.whole, list.parts).map { (whole.rule, $0) }
            }.first
            if let (rule, parts) = named, parts.count < list.parts.count, !holds(list, ledger) {
                // The first of the list are named; what follows is of something else.
                guard parts == Array(list.parts.prefix(parts.count)) else { continue }
                compare(list.whole, parts, rule, &trials)
                continue
            }
            let rule = named?.0
            let holds = holds(list, ledger)
            let isComplete = holds || rule != nil || known.contains(list.names) || isComplete(list)
            guard isComplete || isMoreThanWhole(list, ledger) else { continue }
            compare(list.whole, list.parts, rule, &trials)
            if isLevel(list), holds || rule != nil { compareChanges(list, rule, &trials) }
        }
        compareUnlinked(&trials)
    }

    /// 采购支出总额303万元。货物150万元、工程3万元、服务150万元: parts that schemas name, without 其中.
    private func compareUnlinked(_ trials: inout Trials) {
        let levels = narrative.figures.indices.filter {
            let figure = narrative.figures[$0]
            return figure.role == .level && figure.kind == .amount && !figure.isAside
        }
        for (place, total) in levels.enumerated() where narrative.figures[total].whole == nil {
            for (whole, rule) in wholes {
                let parts = Array(levels[(place + 1)...].prefix(whole.parts.count))
                guard parts.count == whole.parts.count,
                    parts.allSatisfy({
                        let part = narrative.figures[$0]
                        // 公务接待费 is no total of 公务用车.
                        return part.whole == nil && part.label.prefix(4) == narrative.figures[total].label.prefix(4)
                            && part.line == narrative.figures[total].line
                            && part.measure == narrative.figures[total].measure
                            && part.sentence <= narrative.figures[total].sentence + 1
                            && [nil, narrative.figures[total].year].contains(part.year)
                    }), matching(whole, parts)?.count == parts.count
                else { continue }
                compare(total, parts, rule, &trials)
            }
        }
    }

    private func compare(_ whole: Int, _ parts: [Int], _ rule: Int?, _ trials: inout Trials) {
        guard let total = narrative.numbers[whole] else { return }
        let isApproximate = ([whole] + parts).contains { narrative.figures[$0].isApproximate }
        let equation = Equation(totals: [total], parts: parts.compactMap { narrative.numbers[$0] })
        trials.compare(.textSum, rule: rule ?? -1, at: .text(whole), [equation]) {
            isApproximate ? Message("reason.figure-roughly") : nil
        }
    }

    /// The change of a total, where the text says those of all its parts.
    private func compareChanges(_ list: List, _ rule: Int?, _ trials: inout Trials) {
        func change(_ level: Int) -> Int? {
            narrative.around(level).first {
                let figure = narrative.figures[$0]
                return narrative.isChange($0) && figure.subject == level && figure.whole == nil
                    && narrative.numbers[$0] != nil
                    && (figure.label.isEmpty || figure.label.stem == narrative.figures[level].label.stem)
            }
        }
        guard let total = change(list.whole) else { return }
        let parts = list.parts.compactMap(change)
        guard parts.count == list.parts.count else { return }
        compare(total, parts, rule, &trials)
    }

    /// A list may be of another figure of the paragraph above than the last: the one that it adds up to.
    private func bound(_ list: List, _ ledger: Ledger) -> List {
        if holds(list, ledger) { return list }
        // 基本支出…，其中：人员经费…，公用经费…；项目支出…: what a semicolon parts may be of something else.
        let first = narrative.figures[list.parts[0]].part
        let near = list.parts.prefix { narrative.figures[$0].part == first }
        if near.count > 1, near.count < list.parts.count {
            var candidate = list
            candidate.parts = Array(near)
            candidate.names = Set(near.map(name))
            if holds(candidate, ledger) { return candidate }
        }
        let whole = narrative.figures[list.whole]
        for other in narrative.around(list.whole)
        where other != list.whole && narrative.figures[other].line == whole.line {
            guard narrative.figures[other].role == whole.role, narrative.figures[other].kind == whole.kind,
                !list.parts.contains(other)
            else { continue }
            var candidate = list
            candidate.whole = other
            if holds(candidate, ledger) { return candidate }
        }
        return list
    }

    /// True if parts that are no parts of each other come to more than their whole.
    private func isMoreThanWhole(_ list: List, _ ledger: Ledger) -> Bool {
        guard isLevel(list), let total = narrative.numbers[list.whole] else { return false }
        let parts = list.parts.compactMap { narrative.numbers[$0] }
        let equation = Equation(totals: [total], parts: parts)
        guard parts.allSatisfy({ ledger.values[$0] >= 0 }),
            -equation.difference(ledger.values) > equation.allowance(ledger)
        else { return false }
        let labels = list.parts.map { narrative.figures[$0].label }
        let first = narrative.figures[list.parts[0]]
        guard first.sentence == narrative.figures[list.whole].sentence,
            list.parts.allSatisfy({
                narrative.figures[$0].part == first.part
                    && narrative.figures[$0].line == narrative.figures[list.whole].line
            })
        else { return false }
        // 公务用车购置及运行费 and 公务用车运行费 may be whole and part, and so may two of which one says 收入.
        let starts = labels.map { String($0.prefix(3)) }
        return Set(starts).count == starts.count
            && labels.contains { Term.revenueWord.occurs(in: $0) } == labels.contains { Term.receipts.occurs(in: $0) }
            && !(labels.contains { Term.receipts.occurs(in: $0) } && labels.contains { Term.outlays.occurs(in: $0) })
    }

    private func isLevel(_ list: List) -> Bool { narrative.figures[list.whole].role == .level }

    /// The parts of a figure that are of its kind; `nil` for fewer than two.
    private func list(_ whole: Int, _ all: [Int]) -> List? {
        let total = narrative.figures[whole]
        guard narrative.numbers[whole] != nil else { return nil }
        let parts = all.filter { index in
            let part = narrative.figures[index]
            return
                (narrative.isChange(index) && narrative.isChange(whole)
                || part.kind == total.kind && part.role == total.role) && narrative.numbers[index] != nil
                && (part.kind != .count || part.counted == total.counted) && !(part.label.isEmpty && part.path.isEmpty)
                && (part.measure == nil || total.measure == nil || part.measure == total.measure)
                && (part.year == nil || total.year == nil || part.year == total.year)
        }
        if parts.count < 2 { return nil }
        let names = parts.map(name)
        // A part said twice, of two years or two measures, is no list.
        if Set(names).count < names.count { return nil }
        return List(whole: whole, parts: parts, names: Set(names))
    }

    private func name(_ index: Int) -> String {
        narrative.figures[index].path.joined(separator: "/") + narrative.figures[index].label.stem
    }

    private func holds(_ list: List, _ ledger: Ledger) -> Bool {
        guard let total = narrative.numbers[list.whole] else { return false }
        let equation = Equation(totals: [total], parts: list.parts.compactMap { narrative.numbers[$0] })
        return equation.outcome(ledger.values, ledger) != .inconsistent
    }

    /// The parts that have the names, one each; `nil` if one is not there, or twice.
    private func matching(_ whole: AuditRule.Whole, _ parts: [Int]) -> [Int]? {
        if parts.count < whole.parts.count { return nil }
        let cores = parts.map { narrative.cores(of: narrative.figures[$0].label) }
        var found: [Int] = []
        for names in whole.parts {
            let meant = parts.indices.filter { part in
                cores[part].contains { names.mean($0) }
            }
            if meant.count != 1 { return nil }
            found.append(parts[meant[0]])
        }
        return Set(found).count == whole.parts.count ? found.sorted() : nil
    }

    private static let asides = Words(.including, .excluding)

    private func isComplete(_ list: List) -> Bool {
        // 其他用车3辆 closes a list; so do shares that make 100 %.
        let own = list.parts.map { narrative.figures[$0] }
        let isOneSentence = own.allSatisfy { $0.line == own[0].line && $0.sentence == own[0].sentence }
        if own.count > 2, isOneSentence, let last = own.last, Term.otherItem.begins(last.label),
            last.label.unicodeScalars.count < 5
        {
            return true
        }
        // 11辆（机要通信用车4辆，应急保障用车7辆）
        if own.allSatisfy({ $0.isAside && $0.kind == .count && !TextSumRule.asides.begin($0.label) }) { return true }
        let shares = list.parts.map { part in
            narrative.figures[(part + 1)...].prefix(3).first { $0.role == .share && $0.subject == part }?.value
        }
        guard !shares.contains(where: { $0 == nil }) else { return false }
        let values = shares.compactMap { $0 }
        let decimals = values.map(\.decimals).max() ?? 0
        let sum = values.reduce(Int128(0)) { $0 + $1.scaled(byPowerOfTen: decimals).significand }
        var hundred = Int128(100)
        for _ in 0..<decimals { hundred *= 10 }
        return (sum - hundred).magnitude * 2 <= UInt128(values.count) + 1
    }
}
