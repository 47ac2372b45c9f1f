import FiscalGridAudit
import FiscalGridCore
import FiscalGridLanguage

/// Writes an audit for people, table by table: what cannot hold, what is rounding, and what could not be compared.
struct AuditText: Sendable {
    private let style: TextStyle
    private let options: ReportOptions

    init(_ options: ReportOptions) {
        self.options = options
        style = TextStyle(isColoured: options.isColoured)
    }

    /// The report of one document, with a blank line behind it.
    func render(_ report: AuditReport, of disclosure: Disclosure) -> [UInt8] {
        var text = style.paint(disclosure.name == "-" ? "standard input" : disclosure.name, .heading)
        let about = [disclosure.organization?.name, disclosure.fiscalYear.map(String.init)].compactMap { $0 }
        if !about.isEmpty { text += "  " + about.joined(separator: ", ") }
        text += "\n" + summary(report, disclosure) + "\n"
        let findings = Dictionary(grouping: report.findings) { $0.place.table ?? 0 }
        let checks = Dictionary(grouping: report.checks) { $0.place.table ?? 0 }
        for table in disclosure.tables {
            let body = self.table(findings[table.ordinal] ?? [], checks[table.ordinal] ?? [], disclosure)
            if !body.isEmpty { text += "\n" + heading(table, disclosure) + "\n" + body }
        }
        let body = self.table(findings[0] ?? [], checks[0] ?? [], disclosure)
        if !body.isEmpty { text += "\n" + style.paint("the text", .heading) + "\n" + body }
        if options.listsUnchecked { text += unchecked(report.coverage) }
        return Array((text + "\n").utf8)
    }

    private func summary(_ report: AuditReport, _ disclosure: Disclosure) -> String {
        if disclosure.tables.allSatisfy({ $0.schema == nil }), report.checks.isEmpty, report.findings.isEmpty,
            report.coverage.figures == 0
        {
            return "no table of a known type: nothing to add up"
        }
        let outcomes = Check.Outcome.allCases.map { outcome in
            let count = report.count(outcome)
            let part = "\(count) \(outcome.words)"
            return count == 0 ? part : style.paint(part, outcome.role)
        }
        var text = "\(report.checks.count) checks: " + outcomes.joined(separator: ", ")
        // One figure that several checks fail by is one finding, and a finding may need no check: what is told below is counted as it is told.
        let findings = Mark.allCases.reversed().compactMap { mark -> String? in
            let count = report.findings.count { Mark($0) == mark }
            return count == 0 ? nil : style.paint("\(count) \(mark.rawValue)", mark.role)
        }
        if !findings.isEmpty {
            let count = report.findings.count
            text += "\n\(count) \(count == 1 ? "finding" : "findings"): " + findings.joined(separator: ", ")
        }
        let coverage = report.coverage
        if coverage.figures > 0 {
            text += "\n\(coverage.checked) of \(coverage.figures) figures were compared with another"
        }
        return text
    }

    /// What a finding is marked as.
    private enum Mark: String, CaseIterable {
        case rounding, warning, inconsistent

        init(_ finding: Finding) {
            self =
                switch finding.severity {
                case .info: .rounding
                case .warning: .warning
                default: .inconsistent
                }
        }

        var role: TextStyle.Role { self == .inconsistent ? .bad : .minor }
    }

    /// Table by table the figures that no check compared.
    private func unchecked(_ coverage: AuditCoverage) -> String {
        var text = "\n" + style.paint("not compared with any other figure", .heading) + "\n"
        for part in coverage.parts where !part.unchecked.isEmpty {
            text += "  \(part.table.map { "table \($0)" } ?? "the text"): \(part.unchecked.count) of \(part.figures)\n"
            for figure in part.unchecked { text += "    \(place(figure.place)): \(figure.label) \(figure.text)\n" }
        }
        return text
    }

    private func heading(_ table: Table, _ disclosure: Disclosure) -> String {
        let title = table.grid.title?.cleaned ?? table.schema?.id ?? ""
        let facts = [
            table.schema?.id, disclosure.format.hasLines ? "line \(table.grid.line)" : nil,
            table.context.unit?.printed,
        ].compactMap { $0 }
        return style.paint("table \(table.ordinal)  \(title)", .heading) + "  "
            + style.paint(facts.joined(separator: ", "), .faint)
    }

    private func table(_ findings: [Finding], _ checks: [Check], _ disclosure: Disclosure) -> String {
        var text = ""
        for finding in findings {
            let mark = Mark(finding)
            let code = options.listsAll || mark != .rounding ? " [\(finding.code)]" : ""
            text +=
                "  \(style.paint(mark.rawValue, mark.role))  \(place(finding.place)): \(finding.message.text)\(code)\n"
            if finding.place.table == nil, let sentence = sentence(finding.place, disclosure) {
                text += "    “\(sentence)”\n"
            }
            for check in finding.arithmetic?.explains ?? [] { text += "    " + line(check) + "\n" }
        }
        if options.listsAll {
            for check in checks where check.outcome == .pass {
                text += "  \(style.paint("pass", .good))  " + line(check) + "\n"
            }
            for check in checks where check.reason != nil { text += "  " + skipped(check) + "\n" }
        } else {
            text += grouped(checks.filter { $0.outcome == .insufficientData })
        }
        return text
    }

    /// Checks that could not be made, those of one reason together.
    private func grouped(_ checks: [Check]) -> String {
        var groups: [(key: String, rows: [Int])] = []
        for check in checks {
            let key = "\(check.code.name): \(check.reason?.text ?? "")"
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].rows += check.place.row.map { [$0] } ?? []
            } else {
                groups.append((key, check.place.row.map { [$0] } ?? []))
            }
        }
        return groups.map { key, rows in
            var distinct: [Int] = []
            for row in rows.sorted() where distinct.last != row { distinct.append(row) }
            let shown = distinct.prefix(8).map(String.init).joined(separator: ", ") + (distinct.count > 8 ? " …" : "")
            let place = distinct.isEmpty ? "" : "row\(distinct.count > 1 ? "s" : "") \(shown): "
            return "  \(style.paint("not compared", .faint))  \(place)\(key)\n"
        }.joined()
    }

    private func skipped(_ check: Check) -> String {
        style.paint(check.outcome.words, .faint)
            + "  \(place(check.place)): \(check.code.name): \(check.reason?.text ?? "")"
            + (check.rule.map { " [\($0.place)]" } ?? "")
    }

    /// `row-sum, line 513: 合计/合计 1274.78 ≠ 1274.92 = 合计/基本支出 827.09 + …`.
    private func line(_ check: Check) -> String {
        if let statement = check.statement { return "\(check.code.name), \(place(check.place)): \(statement.text)" }
        guard let comparison = check.comparison else { return skipped(check) }
        let sign = check.outcome == .inconsistent ? "≠" : "="
        let parts = comparison.sum(of: .part).text
        let computed = comparison.isPlain || parts.isEmpty ? "" : "\(comparison.computed) = "
        let off =
            comparison.difference.significand == 0
            ? "" : "; off by \(comparison.difference), rounding explains \(comparison.allowance)"
        return
            "\(check.code.name), \(place(check.place)): \(comparison.sum(of: .total).text) \(sign) \(parts.isEmpty ? "0" : computed + parts)\(off)"
    }

    /// The place inside its table, whose number stands above, counted as the outputs count rows: `row 1, column 6, line 513`; in markup
    /// also as Word counts them, header and all: `row 1, column 6 (row 3, cell 6 of the file)`.
    private func place(_ place: Place) -> String {
        guard let path = place.path else {
            return [
                place.row.map { "row \($0)" }, place.column.map { "column \($0)" }, place.line.map { "line \($0)" },
            ]
            .compactMap { $0 }.joined(separator: ", ")
        }
        guard let row = place.row else { return path }
        let inside = path.split(separator: ",").dropFirst().joined(separator: ",").trimmed
        let column = place.column.map { ", column \($0)" } ?? ""
        return "row \(row)\(column)" + (inside.isEmpty ? "" : " (\(inside) of the file)")
    }

    /// The sentence, or the start of the paragraph, that a finding of the text is about.
    private func sentence(_ place: Place, _ disclosure: Disclosure) -> String? {
        guard let line = place.line else { return nil }
        for block in disclosure.body {
            switch block {
            case .paragraph(let paragraph) where paragraph.line == line,
                .heading(let paragraph, _) where paragraph.line == line:
                let text = paragraph.text.collapsed
                let longest = 60
                return text.count > longest ? text.prefix(longest) + "…" : text
            default: continue
            }
        }
        return nil
    }
}

extension Check.Outcome {
    /// As a person says it.
    fileprivate var words: String {
        switch self {
        case .pass: "pass"
        case .rounding: "rounding"
        case .inconsistent: "inconsistent"
        case .notApplicable: "not applicable"
        case .insufficientData: "insufficient data"
        }
    }

    fileprivate var role: TextStyle.Role {
        switch self {
        case .pass: .good
        case .rounding: .minor
        case .inconsistent: .bad
        case .notApplicable, .insufficientData: .faint
        }
    }
}

extension ReportFormat {
    /// Text for people.
    public static var text: ReportFormat {
        .init(name: "text", suffix: "txt", framing: .joined) { AuditText($1).render($0.report, of: $0.disclosure) }
    }
}
