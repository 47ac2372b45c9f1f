import FiscalGridCore
import FiscalGridLanguage

/// A percentage of the text is that of its two figures: 增长13.95%, 占71.65%, 完成年初预算的96.91%.
///
/// Which two they are, sentences say loosely. A percentage holds if it is that of any two figures that it may be of; it fails only if
/// the sentence leaves no doubt which they are.
struct TextPercentRule {
    let narrative: NarrativeView
    let said: SaidRules
    let ledger: Ledger

    /// Two figures of which a percentage may be.
    private struct Pair {
        var part: Quantity
        var whole: Quantity
        /// True if the sentence leaves no doubt.
        var isClear: Bool
    }

    /// A value, doubled, and what rounding may hide of it.
    private struct Quantity {
        var value: Int128
        var half: Int128
        var words: String
        var figures: [Int]
    }

    /// What all percentages come to.
    func verdicts() -> [TextVerdict] {
        narrative.figures.indices.compactMap { index in
            let figure = narrative.figures[index]
            guard figure.kind == .percent, let printed = figure.value, !figure.isApproximate else { return nil }
            switch figure.role {
            case .growth: return growth(index, figure, printed)
            case .share: return judge(index, printed, shares(index, figure), .shareOf)
            case .completion: return judge(index, printed, completions(index, figure), .completion)
            default: return nil
            }
        }
    }

    // MARK: Growth

    private func growth(_ index: Int, _ figure: NarrativeFigure, _ printed: Amount) -> TextVerdict? {
        guard let subject = figure.subject else { return nil }
        let isDown = figure.direction == .decrease
        let verb: Term = isDown ? .declineVerb : .growthVerb
        let signed = isDown ? Amount(significand: -printed.significand, decimals: printed.decimals) : printed
        let change = narrative.figures[subject]
        guard change.role == .change else {
            // 增长10.2%，增加907.18万元
            if index + 1 < narrative.figures.count, narrative.figures[index + 1].role == .change,
                narrative.figures[index + 1].subject == subject,
                narrative.figures[index + 1].sentence == figure.sentence
            {
                if let verdict = opposite(index, figure, narrative.figures[index + 1]) { return verdict }
                return judge(index, signed, growths(index + 1, narrative.figures[index + 1]), verb)
            }
            return judge(index, signed, levels(of: subject, before: index), verb)
        }
        if change.isApproximate { return nil }
        if let verdict = opposite(index, figure, change) { return verdict }
        return judge(index, signed, growths(subject, change), verb)
    }

    /// 减少 and 增长 of one figure cannot both hold.
    private func opposite(_ index: Int, _ figure: NarrativeFigure, _ change: NarrativeFigure) -> TextVerdict? {
        // 其中A增加…，B减少…，增长3.66%: the growth is of the whole.
        guard change.whole == nil, let one = change.direction, let two = figure.direction, one != two,
            (figure.value?.significand ?? 0) > 0,
            (change.value?.significand ?? 0) > 0
        else { return nil }
        return TextVerdict(
            code: .textChange, figure: index, outcome: .inconsistent,
            statement: Message(
                "statement.opposite",
                [
                    "change": .text(change.text), "one": .message(Message("direction.\(one.rawValue)")),
                    "growth": .text(figure.text), "two": .message(Message("direction.\(two.rawValue)")),
                ]),
            numbers: nil, figures: [], severity: .inconsistency)
    }

    /// A change, and what it is counted from: the figure that it is a change of, without it.
    private func growths(_ subject: Int, _ change: NarrativeFigure) -> [Pair] {
        guard let own = quantity(subject) else { return [] }
        var pairs: [Pair] = []
        func add(_ level: Quantity, isClear: Bool) {
            let base = Quantity(
                value: level.value - own.value, half: level.half + own.half,
                words: "(\(level.words) - \(own.words))", figures: level.figures)
            pairs.append(Pair(part: own, whole: base, isClear: isClear))
        }
        if let level = change.subject, let base = base(of: level, before: subject) {
            pairs.append(Pair(part: own, whole: base, isClear: true))
        }
        if change.subject == nil,
            let base = narrative.before(subject).first(where: {
                isBase($0) && narrative.figures[$0].sentence == change.sentence
            }), let whole = quantity(base)
        {
            pairs.append(Pair(part: own, whole: whole, isClear: !narrative.figures[base].isApproximate))
        }
        if let level = change.subject, let value = quantity(level), !narrative.figures[level].isApproximate {
            add(value, isClear: isSame(level, subject))
        } else if change.subject == nil, !change.label.isEmpty {
            for cell in cells(subject) { add(cell, isClear: true) }
        }
        // 其中人员经费增加…，增长3.66% is of the whole, if it says nothing else.
        if let whole = change.whole {
            for pair in pairs.indices { pairs[pair].isClear = false }
            pairs += growths(whole, narrative.figures[whole]).map {
                Pair(part: $0.part, whole: $0.whole, isClear: false)
            }
        }
        // Any other level of the paragraph may be meant.
        for index in levels(near: subject) where index != change.subject {
            if let value = quantity(index) { add(value, isClear: false) }
        }
        for index in narrative.before(subject) where isBase(index) {
            if let value = quantity(index) { pairs.append(Pair(part: own, whole: value, isClear: false)) }
        }
        return pairs
    }

    /// Two levels of two years: 490万元，2022年470万元，增长4.26%.
    private func levels(of subject: Int, before index: Int) -> [Pair] {
        guard let level = quantity(subject), let base = base(of: subject, before: index) else { return [] }
        let change = Quantity(
            value: level.value - base.value, half: level.half + base.half, words: "(\(level.words) - \(base.words))",
            figures: level.figures)
        return [Pair(part: change, whole: base, isClear: true)]
    }

    // MARK: Shares and completions

    private func shares(_ index: Int, _ figure: NarrativeFigure) -> [Pair] {
        guard let subject = figure.subject, let part = quantity(subject), !narrative.figures[subject].isApproximate
        else { return [] }
        let owner = narrative.figures[subject]
        var pairs: [Pair] = []
        func add(_ whole: Quantity, isClear: Bool) { pairs.append(Pair(part: part, whole: whole, isClear: isClear)) }
        // What it is said to be of, and what is most likely meant where the words are loose.
        var named = named(figure.base, owner, near: index)
        let beside = named.filter { narrative.figures[$0].line == figure.line }
        if !beside.isEmpty { named = beside }
        let values = Set(named.compactMap { narrative.value($0, ledger) })
        for other in named where other != subject {
            if let whole = quantity(other) {
                add(whole, isClear: values.count == 1 && !narrative.figures[other].isApproximate)
            }
        }
        let whole = owner.whole
        if let whole, let value = quantity(whole) {
            add(value, isClear: figure.base.isEmpty && !narrative.figures[whole].isApproximate)
        }
        if let first = levels(near: subject).first, first != subject, let value = quantity(first) {
            add(value, isClear: false)
        }
        if let common = commonWhole(index, figure) { add(common, isClear: true) }
        if pairs.contains(where: \.isClear) { return pairs }
        for other in narrative.around(index)
        where other < index && other != subject && narrative.figures[other].role == .level {
            if let value = quantity(other) { add(value, isClear: false) }
        }
        return pairs
    }

    /// The figures that words name.
    private func named(_ words: String, _ owner: NarrativeFigure, near index: Int) -> [Int] {
        if words.isEmpty { return [] }
        let cores = Set(narrative.cores(of: words))
        return narrative.around(index).filter { other in
            narrative.figures[other].role == .level && narrative.figures[other].kind == owner.kind
                && !cores.isDisjoint(with: narrative.cores(of: narrative.figures[other].label))
        }
    }

    /// The figure of which most of the shares beside this one are.
    private func commonWhole(_ index: Int, _ figure: NarrativeFigure) -> Quantity? {
        let beside = narrative.around(index).filter { other in
            let one = narrative.figures[other]
            return other != index && one.role == .share && one.base == figure.base
                && (one.line == figure.line
                    || abs(one.line - figure.line) < 40 && narrative.headings[other] == narrative.headings[index])
                && one.subject != nil
                && one.kind == .percent
        }
        func holds(_ other: Int, _ whole: Quantity) -> Bool {
            guard let printed = narrative.figures[other].value,
                let part = narrative.figures[other].subject.flatMap(quantity), part.value != 0,
                let percentage = Percentage(
                    part: part.value, whole: whole.value, partHalf: part.half, wholeHalf: whole.half)
            else { return false }
            return percentage.outcome(printed) != .inconsistent
        }
        let parts = Set((beside + [index]).compactMap { narrative.figures[$0].subject })
        let sum = parts.reduce(Int128(0)) { $0 + (narrative.value($1, ledger) ?? 0) }
        var best: (whole: Quantity, count: Int)?
        var isUnique = false
        var tried: Set<Int128> = []
        for other in narrative.around(index).reversed() where other < index && narrative.figures[other].role == .level {
            guard narrative.figures[other].kind == .amount, !parts.contains(other), let whole = quantity(other),
                tried.insert(whole.value).inserted
            else { continue }
            // What the parts come to is the whole.
            if parts.count > 1, whole.value == sum, beside.contains(where: { holds($0, whole) }) { return whole }
            let count = beside.count { holds($0, whole) }
            if count > (best?.count ?? 0) {
                (best, isUnique) = ((whole, count), true)
            } else if count == best?.count {
                isUnique = false
            }
        }
        guard let best, isUnique, best.count > 1, best.count * 5 >= beside.count * 4 else { return nil }
        return best.whole
    }

    private func completions(_ index: Int, _ figure: NarrativeFigure) -> [Pair] {
        let near = narrative.before(index).filter {
            narrative.figures[$0].role == .level
                && narrative.figures[$0].kind == .amount && !narrative.figures[$0].isApproximate
        }
        // 完成预算 is of any budget, 完成年初预算 and 完成调整预算 of their own.
        let wanted =
            Term.adjustedBudget.occurs(in: figure.base) ? NarrativeFigure.Measure.adjustedBudget : .budget
        let finals = near.filter { narrative.figures[$0].measure == .final }
        let budgets = near.filter { [.budget, .adjustedBudget].contains(narrative.figures[$0].measure) }
        var pairs: [Pair] = []
        if let final = finals.first, let own = quantity(final) {
            let label = narrative.figures[final].label
            for (place, budget) in budgets.enumerated() {
                guard let whole = quantity(budget) else { continue }
                let other = narrative.figures[budget]
                let isClear =
                    place == 0 && other.measure == wanted && other.label == label
                    && other.sentence == narrative.figures[final].sentence
                    && budgets.filter { narrative.figures[$0].sentence == other.sentence }.count == 1
                pairs.append(Pair(part: own, whole: whole, isClear: isClear))
            }
        }
        for one in near where [nil, .final].contains(narrative.figures[one].measure) {
            for two in near where one != two && narrative.figures[two].measure != .final {
                if let part = quantity(one), let whole = quantity(two) {
                    pairs.append(Pair(part: part, whole: whole, isClear: false))
                }
            }
        }
        return pairs
    }

    // MARK: Judging

    private func judge(_ index: Int, _ printed: Amount, _ pairs: [Pair], _ verb: Term) -> TextVerdict? {
        let figure = narrative.figures[index]
        var best: (pair: Pair, percentage: Percentage, outcome: Check.Outcome)?
        for pair in pairs {
            guard
                let percentage = Percentage(
                    part: pair.part.value, whole: pair.whole.value, partHalf: pair.part.half, wholeHalf: pair.whole.half
                )
            else {
                // A growth from nothing is no number.
                if pair.isClear, pair.whole.value == 0, printed.significand != 0, best == nil, pair.part.value != 0 {
                    return TextVerdict(
                        code: .textPercent, figure: index, outcome: .inconsistent,
                        statement: Message(
                            "statement.from-nothing",
                            ["figure": .text(figure.text), "part": .text(pair.part.words)]),
                        numbers: nil, figures: pair.part.figures, severity: .warning)
                }
                continue
            }
            let outcome = percentage.outcome(printed)
            let isBetter =
                best.map {
                    rank(outcome) > rank($0.outcome)
                        || rank(outcome) == rank($0.outcome) && pair.isClear && !$0.pair.isClear
                } ?? true
            if isBetter { best = (pair, percentage, outcome) }
            if outcome == .pass { break }
        }
        guard let best else { return nil }
        if best.outcome == .inconsistent, !best.pair.isClear { return nil }
        let computed = best.percentage.rounded(printed.decimals)
        let isLastDigit = best.outcome == .inconsistent && best.percentage.isLastDigit(printed)
        return TextVerdict(
            code: .textPercent, figure: index, outcome: isLastDigit ? .rounding : best.outcome,
            statement: Message(
                best.outcome == .pass
                    ? "statement.percent"
                    : best.outcome == .rounding ? "statement.rounded-percent" : "statement.wrong-percent",
                [
                    "verb": .text(verb.printed), "printed": .amount(printed), "part": .text(best.pair.part.words),
                    "whole": .text(best.pair.whole.words), "computed": .amount(computed),
                ]),
            numbers: (printed, computed, Amount(significand: 5, decimals: printed.decimals + 1)),
            figures: best.pair.part.figures + best.pair.whole.figures, severity: isLastDigit ? .warning : .inconsistency
        )
    }

    private func rank(_ outcome: Check.Outcome) -> Int { outcome == .pass ? 2 : outcome == .rounding ? 1 : 0 }

    // MARK: Figures

    private func quantity(_ index: Int) -> Quantity? {
        guard let number = narrative.numbers[index] else { return nil }
        return Quantity(
            value: ledger.values[number], half: ledger.half(number), words: narrative.figures[index].text,
            figures: [number])
    }

    /// The cells that a change is said of.
    private func cells(_ index: Int) -> [Quantity] {
        said.hits(index).flatMap { hit in
            hit.columns.compactMap { column in
                guard case .figure(let number) = hit.view.cell(hit.row, column) else { return nil }
                return Quantity(
                    value: ledger.values[number], half: ledger.half(number),
                    words: hit.view.label(hit.row, column) + " \(ledger.figures[number].amount)", figures: [number])
            }
        }
    }

    /// True for a figure that another is compared with: 比2023年执行数480万元.
    private func isBase(_ index: Int) -> Bool {
        narrative.figures[index].role == .base
    }

    /// The figure that a level is compared with in the text.
    private func base(of level: Int, before index: Int) -> Quantity? {
        narrative.around(index).reversed().first {
            $0 < index && isBase($0) && narrative.figures[$0].subject == level && !narrative.figures[$0].isApproximate
        }.flatMap(quantity)
    }

    private func levels(near index: Int) -> [Int] {
        narrative.before(index).reversed().filter {
            narrative.figures[$0].role == .level && narrative.figures[$0].kind == .amount
        }
    }

    /// True if a change is of the level that stands before it: it has no other name, and no figure stands between.
    private func isSame(_ level: Int, _ change: Int) -> Bool {
        let (one, two) = (narrative.figures[level], narrative.figures[change])
        return (two.label.isEmpty || one.label.stem == two.label.stem) && one.sentence + 1 >= two.sentence
            && (one.year == nil || two.year == nil || one.year == two.year)
    }
}
