import FiscalGridCore
import FiscalGridLanguage

extension Audit {
    /// Which figures were compared by at least one check: in the tables whatever reads as an amount, in the text what sentences say of
    /// something.
    func coverage() -> AuditCoverage {
        var checked: Set<Int> = []
        for trial in trials where trial.outcome.isComparison {
            for reading in trial.readings {
                checked.formUnion(reading.totals)
                checked.formUnion(reading.parts)
            }
        }
        var judged: Set<Int> = []
        for verdict in verdicts {
            checked.formUnion(verdict.figures)
            judged.insert(verdict.figure)
        }
        var parts = disclosure.tables.compactMap { part($0, checked) }
        if let text = text(checked, judged) { parts.append(text) }
        return AuditCoverage(parts: parts)
    }

    private func part(_ table: Table, _ checked: Set<Int>) -> AuditCoverage.Part? {
        let view = views[table.ordinal - 1]
        var part = AuditCoverage.Part(table: table.ordinal, figures: 0, unchecked: [])
        for (row, content) in table.rows.enumerated() {
            for cell in content.cells where !cell.isInherited && isFigure(cell, table) {
                part.figures += 1
                if let view, content.isPlaced, case .figure(let number) = view.cell(row, cell.column),
                    checked.contains(number)
                {
                    continue
                }
                let place = Place(line: cell.line, table: table.ordinal, row: content.number, column: cell.column + 1)
                let label =
                    view?.label(row, cell.column) ?? table.columns[min(cell.column, table.columns.count - 1)].path
                part.unchecked.append(.init(label: label, text: cell.text.collapsed, place: located(place)))
            }
        }
        return part.figures == 0 ? nil : part
    }

    /// Amounts and numbers, but no codes, years and numbers of rows.
    private func isFigure(_ cell: Table.Cell, _ table: Table) -> Bool {
        switch cell.value {
        case .decimal:
            guard let field = table.field(of: cell) else { return false }
            return field.type == .amount || field.type == .percent
        case .label, .code, .year, .part, .item, .measure: return false
        default:
            // What no field claims is a figure if it is printed like one.
            guard cell.field == nil, let amount = Amount(printed: cell.text) else { return false }
            return amount.decimals > 0
        }
    }

    private func text(_ checked: Set<Int>, _ judged: Set<Int>) -> AuditCoverage.Part? {
        var part = AuditCoverage.Part(table: nil, figures: 0, unchecked: [])
        for (index, figure) in narrative.figures.enumerated() {
            guard figure.kind == .amount || figure.kind == .percent, figure.role != .standard, figure.role != .other
            else { continue }
            part.figures += 1
            if judged.contains(index) || narrative.numbers[index].map(checked.contains) ?? false { continue }
            part.unchecked.append(.init(label: textLabel(index), text: figure.text, place: place(.text(index))))
        }
        return part.figures == 0 ? nil : part
    }

    private func located(_ place: Place) -> Place {
        var place = place
        if let line = place.line { place.path = disclosure.paths.path(ofLine: line, isTable: false) }
        return place
    }
}

extension Check.Outcome {
    /// True if figures were compared.
    fileprivate var isComparison: Bool { self == .pass || self == .rounding || self == .inconsistent }
}
