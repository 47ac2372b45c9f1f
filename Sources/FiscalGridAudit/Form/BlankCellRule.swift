import FiscalGridCore
import FiscalGridLanguage

/// Items that the text lists with an amount, and the table leaves blank or does not have.
struct BlankCellRule: FormRule {
    static let codes: [FindingCode] = [.formBlankCell]

    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] {
        var findings = audit.said.blanks.map { index, spot in
            let view = audit.views[spot.table]
            let cell = view.map { $0.label(spot.row ?? 0, spot.column ?? 0) } ?? ""
            let figure = document.figures[index]
            return document.finding(
                .formBlankCell, line: figure.line, variant: "cell",
                [
                    "label": .text(figure.label), "figure": .text(figure.text), "cell": .text(cell),
                    "table": .number(spot.table + 1),
                ])
        }
        let figures = document.figures
        var start = 0
        for index in 1..<max(figures.count, 1) + 1
        where index >= figures.count || !isBeside(figures[index], figures[start]) {
            findings += strangers(Array(start..<min(index, figures.count)), document, audit)
            start = index
        }
        return findings
    }

    private func isBeside(_ one: NarrativeFigure, _ two: NarrativeFigure) -> Bool {
        one.line == two.line && one.sentence == two.sentence
    }

    /// Of a list most of whose items are rows of one table, those that are none.
    private func strangers(_ parts: [Int], _ document: FormDocument, _ audit: Audit) -> [Finding] {
        let levels = parts.filter { index in
            let figure = document.figures[index]
            return figure.role == .level && figure.kind == .amount && audit.said.hits(index).allSatisfy(\.isRow)
        }
        guard levels.count > 2 else { return [] }
        let tables = levels.map { index in audit.said.hits(index).filter { $0.isRow }.map(\.view.index) }
        let counts = Dictionary(grouping: tables.flatMap { Set($0) }) { $0 }.mapValues(\.count)
        guard let (table, count) = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), count > 1,
            count * 3 >= levels.count * 2
        else { return [] }
        return zip(levels, tables).compactMap { index, hits in
            let figure = document.figures[index]
            guard hits.isEmpty, audit.said.hits(index).isEmpty, figure.value?.significand != 0,
                Term.expenditureWord.ends(figure.label), figure.path.isEmpty, !audit.said.isNamed(figure.label)
            else { return nil }
            return document.finding(
                .formBlankCell, line: figure.line, variant: "row",
                ["label": .text(figure.label), "figure": .text(figure.text), "table": .number(table + 1)])
        }
    }
}
