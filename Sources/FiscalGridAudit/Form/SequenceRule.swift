import FiscalGridCore
import FiscalGridLanguage

/// Gaps and repetitions in headings, in numbered tables and in columns of numbers.
struct SequenceRule: FormRule {
    static let codes: [FindingCode] = [.formSequence]

    func findings(_ document: FormDocument) -> [Finding] {
        headings(document) + tableNumbers(document) + columns(document)
    }

    // MARK: Headings and lists

    private struct Level {
        var style: Numbering
        var number: Int
        var ordinal: String
        var line: Int
    }

    private func headings(_ document: FormDocument) -> [Finding] {
        var findings: [Finding] = []
        var open: [Level] = []
        var wasContents = false
        for line in document.lines {
            if case .title = line.kind { continue }
            if case .note = line.kind { continue }
            if line.isContents != wasContents { open = [] }
            wasContents = line.isContents
            // 九 、 has a blank inside.
            guard line.mayBeNumbered,
                let match = Numbering.match(line.narrow.count < 40 ? line.text.withoutSpace : line.text),
                !match.rest.isEmpty || match.style == .part,
                match.style != .circled
            else { continue }
            let level = Level(style: match.style, number: match.number, ordinal: match.ordinal, line: line.line)
            // A list that begins again stands inside the one above, and that may go on.
            if let place = open.lastIndex(where: { $0.style == level.style && $0.number + 1 == level.number }) {
                open.removeSubrange((place + 1)...)
                open[place] = level
                continue
            }
            if level.style == .part, level.number == 1 { open = [] }
            guard level.number > 1, let place = open.lastIndex(where: { $0.style == level.style }) else {
                open.append(level)
                continue
            }
            let last = open[place]
            // 三、 that Word numbered by itself is printed 3、 between 二、 and 四、.
            if level.style == .arabic,
                let chinese = open.lastIndex(where: { $0.style == .chinese && $0.number + 1 == level.number })
            {
                open[chinese] = Level(
                    style: .chinese, number: level.number, ordinal: open[chinese].ordinal, line: line.line)
                open.removeSubrange((chinese + 1)...)
                continue
            }
            open.removeSubrange((place + 1)...)
            open[place] = level
            if level.style == .chinese, level.number == last.number + 2,
                isThird(level.number - 1, from: last.line, to: line.line, document)
            {
                continue
            }
            if level.number == last.number {
                findings.append(
                    document.finding(
                        .formSequence, line: line.line, variant: "twice",
                        ["number": .text(level.ordinal), "text": brief(line.text)]))
            } else if level.number > last.number, level.number - last.number < 6 {
                findings.append(
                    document.finding(
                        .formSequence, line: line.line, variant: "gap",
                        [
                            "number": .text(level.ordinal), "before": .text(last.ordinal),
                            "text": brief(line.text),
                        ]))
            }
        }
        return findings
    }

    /// True if 3、 stands between 二、 and 四、 and is not the third of a list.
    private func isThird(_ number: Int, from first: Int, to last: Int, _ document: FormDocument) -> Bool {
        var before: Int?
        for line in document.lines where line.line > first && line.line < last {
            guard let match = Numbering.match(line.text), match.style == .arabic else { continue }
            // It stands out of its list, or is a heading beside sentences.
            if match.number == number,
                before != number - 1
                    || match.rest.unicodeScalars.count < 24
                        && !match.rest.unicodeScalars.contains(where: { $0.isOne(of: "。；;：:") })
            {
                return true
            }
            before = match.number
        }
        return false
    }

    private func brief(_ text: String) -> Message.Value { .text(String(text.trimmed.prefix(24))) }

    // MARK: Tables

    private func tableNumbers(_ document: FormDocument) -> [Finding] {
        var findings: [Finding] = []
        var last: (form: String, number: Int, index: Int)?
        for (index, table) in document.disclosure.tables.enumerated() where table.parent == nil {
            guard let (form, number) = number(of: table, document.contexts[index]) else { continue }
            defer { last = (form, number, index) }
            guard let last, last.form == form, number != last.number + 1, number != 1 else { continue }
            let title = document.name(of: index)
            if number == last.number {
                findings.append(
                    document.finding(
                        .formSequence, table: index, variant: "twice",
                        ["number": .text("\(form)\(number)"), "text": title]))
            } else if number > last.number, number - last.number < 4, index - last.index < number - last.number,
                !isPrinted(form, number - 1, document)
            {
                findings.append(
                    document.finding(
                        .formSequence, table: index, variant: "gap",
                        [
                            "number": .text("\(form)\(number)"), "before": .text("\(form)\(last.number)"),
                            "text": title,
                        ]))
            }
        }
        return findings
    }

    /// True if a title stands there of which the table was not told.
    private func isPrinted(_ form: String, _ number: Int, _ document: FormDocument) -> Bool {
        document.lines.contains { line in
            let key = line.text.labelKey
            return !line.isContents
                && ["\(form)\(number)", "\(form)0\(number)"].contains { key.startsWithBytes(of: $0) }
        }
    }

    /// 表4 and 公开05表, in the title or in the context; 表1-1 counts otherwise.
    private func number(of table: Table, _ context: Context) -> (form: String, number: Int)? {
        for text in [table.grid.title?.printed, context.formNumber].compactMap({ $0 }) {
            let scalars = Array(text.narrowScalars.drop { $0.isSpace })
            let letters = scalars.prefix { $0.digit == nil }
            let digits = scalars.dropFirst(letters.count).prefix { $0.digit != nil }
            guard !digits.isEmpty, digits.count < 3, let number = Int(String(scalars: digits)) else {
                continue
            }
            let behind = scalars.dropFirst(letters.count + digits.count).first
            let form = String(scalars: letters.filter { !$0.isSpace })
            if Term.formName.matches(form),
                behind.map({ $0 != .year && !$0.isOne(of: "-—.") }) ?? true
            {
                return (form, number)
            }
            if behind.map(Term.tableWord.has) ?? false, form.unicodeScalars.count < 8 { return (form, number) }
        }
        return nil
    }

    // MARK: Columns

    private func columns(_ document: FormDocument) -> [Finding] {
        var findings: [Finding] = []
        for (index, table) in document.disclosure.tables.enumerated() {
            guard let column = table.columns.firstIndex(where: { Term.serialNumber.matches($0.path) }) else { continue }
            var last: (number: Int, row: Int)?
            var own: [Finding] = []
            var twice = 0
            for (row, content) in table.rows.enumerated() {
                guard let cell = content.cells.first(where: { $0.column == column && $0.columnSpan == 1 }),
                    !cell.isInherited,
                    let amount = Amount(printed: cell.text), amount.decimals == 0, amount.significand > 0,
                    amount.significand < 10_000
                else { continue }
                let number = Int(amount.significand)
                defer { last = (number, row) }
                guard let last, number != last.number + 1, number != 1 else { continue }
                if number == last.number { twice += 1 }
                own.append(
                    document.finding(
                        .formSequence, table: index, row: row, column: column,
                        variant: number == last.number ? "column-twice" : "column-gap",
                        [
                            "column": .text(table.columns[column].path), "number": .number(number),
                            "before": .number(last.number),
                        ]))
            }
            // Rows of one group may share a number.
            if twice < 2 { findings += own }
        }
        return findings
    }
}
