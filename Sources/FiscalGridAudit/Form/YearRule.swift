import FiscalGridCore
import FiscalGridLanguage

/// Years that are not the document's: in titles, in context, in columns, and in sentences whose figure is of another year.
struct YearRule {
    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] {
        guard let year = usualYear(document) else { return [] }
        return titles(document, year) + tables(document, year) + sentences(document, audit, year)
            + assets(document, year)
    }

    /// The year that most titles and contexts print; `nil` if there is no such.
    private func usualYear(_ document: FormDocument) -> Int? {
        var counts: [Int: Int] = [:]
        for table in document.disclosure.tables {
            if let year = table.grid.context.fiscalYear { counts[year, default: 0] += 1 }
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
        let text =
            line.narrow.starts(with: "附".unicodeScalars) ? line.narrow.drop { $0 != ":" }.dropFirst() : line.narrow[...]
        guard text.count < 60, !text.contains(where: { "。；，,;:".unicodeScalars.contains($0) }) else { return false }
        return ["预算", "决算"].contains { line.text.containsBytes(of: $0) }
    }

    private func titles(_ document: FormDocument, _ year: Int) -> [Finding] {
        document.lines.compactMap { line in
            let isTable: Bool
            if case .title = line.kind { isTable = true } else { isTable = false }
            guard isTable || isTitle(line) else { return nil }
            let text = line.text.withoutSpace
            let years = FiscalYear.printed(in: text)
            guard let other = years.first, !years.contains(year), abs(other - year) < 4,
                !["比", "较", "对比", "上年", "执行", "批复", "法", "办法", "规划", "自评", "评价"].contains(where: {
                    text.containsBytes(of: $0)
                }), !text.containsBytes(of: "〔")
            else { return nil }
            // 2023年老旧福利院改造工程绩效目标表 is of a project.
            guard namesTitle(text, other, isTable) else { return nil }
            return document.finding(
                .year, line: line.line, "\"\(line.text.trimmed)\" is of \(other); the document is of \(year)")
        }
    }

    /// True if the year stands before what a title is of: 2023年部门预算, 2024年支出总表.
    private func namesTitle(_ text: String, _ year: Int, _ isTable: Bool) -> Bool {
        guard let range = text.unicodeScalars.firstIndex(of: "年") else { return false }
        let behind = String(text.unicodeScalars[text.unicodeScalars.index(after: range)...])
        // 2023年部门预算 alone is a link to another page.
        if text.unicodeScalars.first?.digit != nil, ["预算", "决算"].contains(where: behind.hasSuffix),
            behind.unicodeScalars.count < 6
        {
            return false
        }
        let starts = [
            "度", "部门", "单位", "预算", "决算", "收", "支出", "财政", "一般公共", "政府", "国有", "三公", "“三公", "\"三公", "本级", "基本", "项目支出",
        ]
        return starts.contains { behind.startsWithBytes(of: $0) }
    }

    private func tables(_ document: FormDocument, _ year: Int) -> [Finding] {
        var findings: [Finding] = []
        for (index, table) in document.disclosure.tables.enumerated() {
            if let other = table.grid.context.fiscalYear, other != year, abs(other - year) < 4 {
                findings.append(
                    document.finding(
                        .year, table: index, "the table says that it is of \(other); the document is of \(year)"))
            }
            guard table.schema != nil else { continue }
            let known = [year, year - 1, year + 1]
            let odd = table.columns.flatMap { FiscalYear.printed(in: $0.path) }.first {
                !known.contains($0) && abs($0 - year) < 4
            }
            if let odd {
                findings.append(
                    document.finding(
                        .year, table: index, "the table has a column of \(odd); the document is of \(year)"))
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
                        .year, line: figure.line,
                        "\(figure.label)\(figure.text) is said to be of \(other); it is that of \(year)"))
                lines.insert(figure.line)
            } else if !document.isFinal, [.change, .growth, .comparison].contains(figure.role),
                figure.year == nil || figure.year == year
            {
                let bases = FiscalYear.printed(in: figure.base)
                if bases == [year], !figure.base.containsBytes(of: "年初") {
                    findings.append(
                        document.finding(
                            .year, line: figure.line,
                            "\(figure.text) is counted from \(figure.base), the year of the document itself"))
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
            && next.base.startsWithBytes(of: "上年")
    }

    /// 截至2022年12月31日 in the accounts of 2023.
    private func assets(_ document: FormDocument, _ year: Int) -> [Finding] {
        guard document.isFinal else { return [] }
        let words = WordList("\(year - 1)年12月31日")
        return document.lines.compactMap { line in
            guard !line.isContents, let place = words.first(in: line.narrow[...])?.range.lowerBound, place > 1,
                "至止到".unicodeScalars.contains(line.narrow[place - 1]) || place < 4,
                ["车辆", "资产", "设备"].contains(where: { line.text.containsBytes(of: $0) }),
                !line.text.containsBytes(of: "\(year)年12月31日")
            else { return nil }
            return document.finding(
                .year, line: line.line, "the figures are of the end of \(year - 1); the accounts are of \(year)")
        }
    }
}
