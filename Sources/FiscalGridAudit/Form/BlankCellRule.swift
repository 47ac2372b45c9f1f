import FiscalGridCore
import FiscalGridLanguage

/// Items that the text lists with an amount, and the table leaves blank or does not have.
struct BlankCellRule {
    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] {
        var findings = audit.said.blanks.map { figure, spot in
            let view = audit.views[spot.table]
            let cell = view.map { $0.label(spot.row ?? 0, spot.column ?? 0) } ?? ""
            return document.finding(
                .blankCell, line: document.figures[figure].line,
                "\(document.figures[figure].label)\(document.figures[figure].text) is in the text, but \(cell) of table \(spot.table + 1) is blank"
            )
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
                figure.label.endsWithBytes(of: "支出"), figure.path.isEmpty, !audit.said.isNamed(figure.label)
            else { return nil }
            return document.finding(
                .blankCell, line: figure.line,
                "\(figure.label)\(figure.text) is in the text, but table \(table + 1), which has the others of the list, has no such row"
            )
        }
    }
}
