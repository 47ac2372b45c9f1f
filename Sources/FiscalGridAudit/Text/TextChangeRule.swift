import FiscalGridCore
import FiscalGridLanguage

/// A change is the difference of the two figures that it is between, and what is said to be larger is.
struct TextChangeRule {
    let narrative: NarrativeView
    let said: SaidRules

    /// The changes that are sums: 500万元，比2023年480万元增加20万元.
    func check(_ trials: inout Trials) {
        for index in narrative.figures.indices {
            let figure = narrative.figures[index]
            guard narrative.isChange(index), figure.kind != .count, let change = narrative.numbers[index] else {
                continue
            }
            // 决算数比年初预算数减少0.45万元
            if Term.budgetWord.occurs(in: figure.base), !PrecedingYears.isPast(figure.base) {
                if let pair = budgetPair(index, figure), let final = narrative.numbers[pair.left],
                    let budget = narrative.numbers[pair.right]
                {
                    compare(index, [change, budget], final, [index, pair.left, pair.right], &trials)
                }
            } else if let base = base(before: index), let before = narrative.numbers[base],
                figure.subject.map({ isOf($0, figure) }) ?? true
            {
                // The change may be of any level of the sentence: 本年支出…，其中…，比上年…增加.
                let levels = levels(of: index, figure)
                let readings = levels.compactMap { narrative.numbers[$0] }.map {
                    Equation(totals: [change, before], parts: [$0])
                }
                if readings.isEmpty { continue }
                let isApproximate = ([index, base] + levels).contains { narrative.figures[$0].isApproximate }
                let isClear = base == index - 1 && figure.base.isEmpty || bases(before: index).count == 1
                trials.compare(.textChange, rule: -1, at: .text(index), readings) {
                    isApproximate
                        ? Message("reason.figure-roughly")
                        : isClear ? nil : Message("reason.several-bases")
                }
            } else {
                compareWithTable(index, figure, change, &trials)
            }
        }
    }

    /// The figures of the sentence that a change may be counted from.
    private func bases(before index: Int) -> [Int] {
        let figure = narrative.figures[index]
        return narrative.before(index)
            .filter {
                narrative.figures[$0].role == .base && narrative.figures[$0].sentence == figure.sentence
                    && (figure.subject == nil || narrative.figures[$0].subject == nil
                        || narrative.figures[$0].subject == figure.subject
                        || narrative.figures[$0].part == figure.part)
            }
    }

    /// The last of them.
    private func base(before index: Int) -> Int? { bases(before: index).first }

    /// The levels that a change may be of: what it is about first, then those of the sentence.
    private func levels(of index: Int, _ figure: NarrativeFigure) -> [Int] {
        let own = figure.subject.map { [$0] } ?? []
        guard figure.label.isEmpty else { return own }
        let others = narrative.before(index)
            .filter {
                narrative.figures[$0].role == .level && narrative.figures[$0].kind == .amount
                    && narrative.figures[$0].sentence + 1 >= figure.sentence
            }
        return own + others.filter { !own.contains($0) }
    }

    private func isOf(_ subject: Int, _ figure: NarrativeFigure) -> Bool {
        figure.label.isEmpty || figure.label.stem == narrative.figures[subject].label.stem
    }

    private func compare(_ index: Int, _ totals: [Int], _ level: Int, _ all: [Int], _ trials: inout Trials) {
        let isApproximate = all.contains { narrative.figures[$0].isApproximate }
        trials.compare(.textChange, rule: -1, at: .text(index), [Equation(totals: totals, parts: [level])]) {
            isApproximate ? Message("reason.figure-roughly") : nil
        }
    }

    /// A change against the two columns of a table that prints both years.
    private func compareWithTable(_ index: Int, _ figure: NarrativeFigure, _ change: Int, _ trials: inout Trials) {
        let owner = figure.label.isEmpty ? figure.subject : index
        guard let owner, figure.whole == nil || !figure.label.isEmpty else { return }
        var readings: [Equation] = []
        var rule = -1
        for hit in said.hits(owner) where !hit.previous.isEmpty {
            for column in hit.columns {
                for previous in hit.previous {
                    guard case .figure(let now) = hit.view.cell(hit.row, column),
                        case .figure(let before) = hit.view.cell(hit.row, previous)
                    else { continue }
                    readings.append(Equation(totals: [change, before], parts: [now]))
                    rule = hit.rule
                }
            }
        }
        if readings.isEmpty { return }
        trials.compare(.textChange, rule: rule, at: .text(index), readings) {
            figure.isApproximate ? Message("reason.roughly") : nil
        }
    }

    // MARK: Words

    /// What sentences say of which figure is larger: 决算数小于预算数, 与上年持平.
    func verdicts(_ ledger: Ledger) -> [TextVerdict] {
        narrative.figures.indices.compactMap { index in
            let figure = narrative.figures[index]
            guard figure.role == .comparison, let direction = figure.direction, narrative.numbers[index] == nil,
                !Term.nearly.occurs(in: figure.text)
            else { return nil }
            let isBudget = Term.budgetWord.occurs(in: figure.base) && !PrecedingYears.isPast(figure.base)
            guard let pair = isBudget ? budgetPair(index, figure) : pastPair(index, figure, ledger),
                let left = narrative.numbers[pair.left], let right = narrative.numbers[pair.right]
            else { return nil }
            let difference = ledger.values[left] - ledger.values[right]
            let holds =
                switch direction {
                case .increase: difference > 0
                case .decrease: difference < 0
                case .unchanged: difference == 0
                }
            let sign = difference > 0 ? ">" : difference < 0 ? "<" : "="
            return TextVerdict(
                code: .textChange, figure: index, outcome: holds ? .pass : .inconsistent,
                statement: Message(
                    "statement.comparison",
                    [
                        "words": .text(figure.text), "left": .text(narrative.figures[pair.left].text),
                        "sign": .text(sign), "right": .text(narrative.figures[pair.right].text),
                    ]),
                numbers: nil, figures: [left, right], severity: .inconsistency)
        }
    }

    /// The last result and the last budget before the words, in the paragraph.
    private func budgetPair(_ index: Int, _ figure: NarrativeFigure) -> (left: Int, right: Int)? {
        let near = narrative.before(index).filter {
            narrative.figures[$0].role == .level
                && narrative.figures[$0].kind == .amount && !narrative.figures[$0].isApproximate
                && narrative.figures[$0].sentence + 1 >= figure.sentence
        }
        guard let final = near.first(where: { narrative.figures[$0].measure == .final }) else { return nil }
        let budgets = near.filter {
            [.budget, .adjustedBudget].contains(narrative.figures[$0].measure)
                && narrative.figures[$0].sentence == narrative.figures[final].sentence
        }
        // 年初预算 beside 全年预算: it is not said which is meant.
        guard budgets.count == 1, narrative.figures[budgets[0]].label == narrative.figures[final].label,
            figure.label.isEmpty || figure.label.stem == narrative.figures[final].label.stem
        else { return nil }
        return (final, budgets[0])
    }

    /// A figure and that of the year before, where the text prints both.
    private func pastPair(_ index: Int, _ figure: NarrativeFigure, _ ledger: Ledger) -> (left: Int, right: Int)? {
        guard let subject = figure.subject, narrative.figures[subject].sentence == figure.sentence,
            let base = base(before: index),
            base == index - 1 || bases(before: index).count == 1,
            !narrative.figures[base].isApproximate, !narrative.figures[subject].isApproximate
        else { return nil }
        return (subject, base)
    }

}

/// Words for years.
enum PrecedingYears {
    /// True for 上年, 去年 and 2022年, which are no budget of this year.
    static func isPast(_ words: String) -> Bool {
        Term.lastYear.occurs(in: words) || words.contains { $0.isNumber }
    }
}
