import FiscalGridCore
import FiscalGridLanguage

/// Years that are not the document's: in titles, context and columns, and in sentences whose figure is of another year.
struct YearRule: FormRule {
    static let codes: [FindingCode] = [.formYear]

    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] {
        guard let year = usualYear(document) else { return [] }
        return titles(document, year) + tables(document, year) + sentences(document, audit, year)
            + assets(document, year)
    }

    /// The year that most titles and contexts print; `nil` if there is no such.
    private func usualYear(_ document: FormDocument) -> Int? {
        var counts: [Int: Int] = [:]
        for (table, context) in zip(document.disclosure.tables, document.contexts) {
            if let year = context.fiscalYear { counts[year, default: 0] += 1 }
            if let title = table.grid.title?.printed, let year = FiscalYear.printed(in: title).first {
                counts[year, default: 0] += 1
            }
        }
        for line in document.lines where isTitle(line) {
            if let year = FiscalYear.printed(in: line.text.withoutSpace).first { counts[year, default: 0] += 1 }
        }
        // Where no sentence speaks of the year of the title, it is that of the sentences.
        let spoken = Dictionary(
            document.figures.filter { $0.role == .level && $0.kind == .amount }.compactMap(\.year).map {
                ($0, 1)
            }, uniquingKeysWith: +)
        if let most = spoken.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 4,
            counts.keys.allSatisfy({ spoken[$0] == nil || $0 == most.key }),
            counts.values.reduce(0, +) < 3
        {
            return most.key
        }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = sorted.first else { return document.year }
        // A document of two years has none.
        if sorted.count > 1, sorted[1].value * 2 > first.value, first.value > 2 { return nil }
        return first.value > 1 ? first.key : document.year
    }

    /// True for a short line that is the title of a budget, of accounts or of a part of them.
    private func isTitle(_ line: FormDocument.Line) -> Bool {
        if case .title = line.kind { return false }
        let isAttached = YearRule.attachment.match(at: 0, in: line.narrow[...]) != nil
        let text = isAttached ? line.narrow.drop { $0 != ":" }.dropFirst() : line.narrow[...]
        guard text.count < 60, !text.contains(where: { $0.isOne(of: "。；，,;:") }) else { return false }
        return YearRule.documents.occur(in: line.text)
    }

    private func titles(_ document: FormDocument, _ year: Int) -> [Finding] {
        document.lines.compactMap { line in
            let isTable: Bool
            if case .title = line.kind { isTable = true } else { isTable = false }
            guard isTable || isTitle(line) else { return nil }
            let text = line.text.withoutSpace
            let years = FiscalYear.printed(in: text)
            guard let other = years.first, !years.contains(year), abs(other - year) < 4,
                !Term.ofAnotherYear.occurs(in: text), !text.containsBytes(of: "〔")
            else { return nil }
            // 2023年老旧福利院改造工程绩效目标表 is of a project.
            guard namesTitle(text, other, isTable) else { return nil }
            return document.finding(
                .formYear, line: line.line, variant: "title",
                ["title": .text(String(line.text.trimmed)), "other": .number(other), "year": .number(year)])
        }
    }

    /// True if the year stands before what a title is of: 2023年部门预算, 2024年支出总表.
    private func namesTitle(_ text: String, _ year: Int, _ isTable: Bool) -> Bool {
        guard let range = text.unicodeScalars.firstIndex(of: .year) else { return false }
        let behind = String(text.unicodeScalars[text.unicodeScalars.index(after: range)...])
        // 2023年部门预算 alone is a link to another page.
        if text.unicodeScalars.first?.digit != nil, YearRule.documents.end(behind), behind.unicodeScalars.count < 6 {
            return false
        }
        return Term.titleStart.begins(behind)
    }

    private func tables(_ document: FormDocument, _ year: Int) -> [Finding] {
        var findings: [Finding] = []
        for (index, table) in document.disclosure.tables.enumerated() {
            if let other = document.contexts[index].fiscalYear, other != year, abs(other - year) < 4 {
                findings.append(
                    document.finding(
                        .formYear, table: index, variant: "table", ["other": .number(other), "year": .number(year)]))
            }
            guard table.schema != nil else { continue }
            let known = [year, year - 1, year + 1]
            let odd = table.columns.flatMap { FiscalYear.printed(in: $0.path) }.first {
                !known.contains($0) && abs($0 - year) < 4
            }
            if let odd {
                findings.append(
                    document.finding(
                        .formYear, table: index, variant: "column", ["other": .number(odd), "year": .number(year)]))
            }
        }
        return findings
    }

    /// A figure of this year's table that the text gives to another year, and comparisons of the year with itself.
    private func sentences(_ document: FormDocument, _ audit: Audit, _ year: Int) -> [Finding] {
        let narrative = audit.narrative
        var findings: [Finding] = []
        var lines: Set<Int> = []
        for (index, figure) in narrative.figures.enumerated() where !lines.contains(figure.line) {
            if figure.role == .level, figure.kind == .amount, let other = figure.year, other != year,
                abs(other - year) < 3, figure.base.isEmpty,
                audit.said.isSameAsCell(index) || comparesWithLastYear(index, narrative)
            {
                // 2022年预算 beside 2023年预算 is quoted as the year before.
                findings.append(
                    document.finding(
                        .formYear, line: figure.line, variant: "figure",
                        [
                            "label": .text(figure.label), "figure": .text(figure.text), "other": .number(other),
                            "year": .number(year),
                        ]))
                lines.insert(figure.line)
            } else if !document.isFinal, [.change, .growth, .comparison].contains(figure.role),
                figure.year == nil || figure.year == year
            {
                let bases = FiscalYear.printed(in: figure.base)
                if bases == [year], !Term.startOfYear.occurs(in: figure.base) {
                    findings.append(
                        document.finding(
                            .formYear, line: figure.line, variant: "base",
                            ["figure": .text(figure.text), "base": .text(figure.base)]))
                    lines.insert(figure.line)
                }
            }
        }
        return findings
    }

    /// True for 2021年度机关运行经费168.13万元，比上年度减少…: such a sentence is of the document's year.
    private func comparesWithLastYear(_ index: Int, _ narrative: NarrativeView) -> Bool {
        let figure = narrative.figures[index]
        guard index + 1 < narrative.figures.count else { return false }
        let next = narrative.figures[index + 1]
        return next.subject == index && next.sentence == figure.sentence && [.change, .comparison].contains(next.role)
            && Term.yearBeforeWord.begins(next.base)
    }

    /// 截至2022年12月31日 in the accounts of 2023.
    private func assets(_ document: FormDocument, _ year: Int) -> [Finding] {
        guard document.isFinal else { return [] }
        let words = WordList(FiscalYear.lastDay(of: year - 1))
        return document.lines.compactMap { line in
            guard !line.isContents, let place = words.first(in: line.narrow[...])?.range.lowerBound, place > 1,
                Term.untilWord.has(line.narrow[place - 1]) || place < 4, Term.assetWord.occurs(in: line.text),
                !line.text.containsBytes(of: FiscalYear.lastDay(of: year))
            else { return nil }
            return document.finding(
                .formYear, line: line.line, variant: "assets", ["other": .number(year - 1), "year": .number(year)])
        }
    }

    private static let attachment = Words(.attachmentWord)
    private static let documents = Words(.budgetWord, .finalAccountsWord)
}
