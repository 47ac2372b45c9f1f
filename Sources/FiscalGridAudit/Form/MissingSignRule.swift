import FiscalGridCore
import FiscalGridLanguage

/// A figure without its percent sign or its unit: 增长13.95，占71.65；公务接待费0.90，支出12.5万，
struct MissingSignRule: FormRule {
    static let codes: [FindingCode] = [.formMissingSign]

    func findings(_ document: FormDocument) -> [Finding] {
        var texts: [Int: [Unicode.Scalar]] = [:]
        return document.figures.compactMap { figure -> Finding? in
            guard figure.kind == .number, figure.role != .standard else { return nil }
            let text: [Unicode.Scalar]
            if let known = texts[figure.line] {
                text = known
            } else {
                text = document.lines.first { $0.line == figure.line }?.narrow ?? []
                texts[figure.line] = text
            }
            if figure.value?.significand == 0 || isSaidOtherwise(figure, text) { return nil }
            guard let missing = missing(figure, text) else { return nil }
            // The unit stands on the next line, where a paragraph was broken by hand.
            if figure.offset + figure.text.unicodeScalars.count >= text.count,
                let next = document.lines.first(where: { $0.line > figure.line }),
                Term.unitStart.stands(at: 0, in: next.narrow[...])
            {
                return nil
            }
            return document.finding(
                .formMissingSign, line: figure.line, variant: missing,
                ["label": .text(figure.label), "figure": .text(figure.text)])
        }
    }

    /// True where the unit stands elsewhere, or the figure is a score: （单位：万元）, 占比（%）, 得分.
    private func isSaidOtherwise(_ figure: NarrativeFigure, _ text: [Unicode.Scalar]) -> Bool {
        if MissingSignRule.otherwise.occurs(in: text.filter { !$0.isSpace }[...]) { return true }
        // A share below 1 is a fraction, and 占用 no share.
        if figure.role == .share, let value = figure.value, value.decimals > 0 {
            let one = (0..<value.decimals).reduce(Int128(1)) { number, _ in number * 10 }
            if value.significand < one { return true }
        }
        return Term.useWord.begins(figure.base)
    }

    /// What is missing, as the variant of the finding; `nil` if nothing is, or it is no figure of money or per cent.
    private func missing(_ figure: NarrativeFigure, _ text: [Unicode.Scalar]) -> String? {
        let end = figure.offset + figure.text.unicodeScalars.count
        guard figure.offset < text.count, end <= text.count else { return nil }
        if figure.offset > 0, text[figure.offset - 1].isOne(of: ":/-~"), figure.offset > 1,
            text[figure.offset - 2].digit != nil
        {
            return nil
        }
        var behind = end
        let isTenThousand = Term.tenThousand.stands(at: behind, in: text[...])
        if isTenThousand { behind += 1 }
        // 分别增长3.00、4.00%: one sign stands for the list.
        guard behind >= text.count || text[behind].isOne(of: "，,。；;)") else { return nil }
        switch figure.role {
        case .share, .completion: return isTenThousand ? nil : "percent"
        case .growth, .change:
            let isMoney = figure.label.isEmpty || MissingSignRule.money.end(figure.label)
            return !isMoney ? nil : isTenThousand ? "yuan" : "percent-or-unit"
        case .level, .base:
            let words = figure.label + (figure.path.last ?? "") + figure.code
            let isMoney = figure.measure != nil || MissingSignRule.money.end(words)
            return isMoney ? isTenThousand ? "yuan" : "unit" : nil
        default: return nil
        }
    }

    private static let otherwise = Words(.unitOfText, .score)
    private static let money = Words(.moneyEnding)
}
