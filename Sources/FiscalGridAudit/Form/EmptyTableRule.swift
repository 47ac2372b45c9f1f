import FiscalGridCore
import FiscalGridLanguage

/// An empty table of which nothing says so, and a note that calls a table empty which has figures.
struct EmptyTableRule: FormRule {
    static let codes: [FindingCode] = [.formEmptyTable, .formEmptyNote]

    /// What the figures of a table come to.
    private enum Content {
        /// It has no column of amounts, or a row could not be placed.
        case other
        case blank
        case zero
        case filled
    }

    func findings(_ document: FormDocument) -> [Finding] {
        let contents = document.disclosure.tables.map(content)
        return falseNotes(document, contents) + silentTables(document, contents)
    }

    private func content(_ table: Table) -> Content {
        guard let schema = table.schema, schema.fields.contains(where: { $0.type == .amount }),
            table.columns.contains(where: { column in column.field.map { schema.fields[$0].type == .amount } ?? false })
        else {
            // A table of no known type has figures, or it is not known whether it should.
            let hasFigure = table.rows.contains { row in
                row.cells.contains { Amount(printed: $0.text).map { $0.significand != 0 && $0.decimals > 0 } ?? false }
            }
            return hasFigure ? .filled : .other
        }
        let isDecimal = schema.fields.map(\.type.isDecimal)
        let isCounter = table.columns.map { EmptyTableRule.counters.end($0.path) }
        var content = Content.blank
        for row in table.rows.indices {
            let isPlaced = table.rows[row].isPlaced
            // By index: an iterator would copy each cell.
            for place in table.rows[row].cells.indices {
                func text() -> String { table.rows[row].cells[place].text }
                func amount() -> Amount? { Amount(printed: text()) }
                if !isPlaced, let amount = amount(), amount.significand != 0 { return .filled }
                guard let field = table.rows[row].cells[place].field, isDecimal[field] else {
                    // A figure that no field claims is one all the same.
                    if table.rows[row].cells[place].field == nil, let amount = amount(), amount.significand != 0,
                        amount.decimals > 0
                    {
                        return .filled
                    }
                    continue
                }
                if isCounter[table.rows[row].cells[place].column] { continue }
                switch table.rows[row].cells[place].value {
                case .decimal(let amount) where amount.significand != 0: return .filled
                case .decimal: content = .zero
                case .none where !text().isBlank: content = .zero
                case .unreadable where !EmptyTableRule.says(text()): return .other
                default: break
                }
            }
        }
        return content
    }

    // MARK: Notes under tables with figures

    private func falseNotes(_ document: FormDocument, _ contents: [Content]) -> [Finding] {
        var findings: [Finding] = []
        for line in document.lines {
            guard line.text.utf8.count < 400, EmptyTableRule.callsEmpty(line.text), !line.isContents else { continue }
            let numbered = formNumbers(line.narrow)
            if !numbered.isEmpty {
                let filled = document.disclosure.tables.indices.filter {
                    contents[$0] == .filled && numbered.contains(formNumber(document.disclosure.tables[$0]))
                }
                findings += filled.map { finding(line, document, $0) }
                continue
            }
            guard let table = owner(line, document, contents), contents[table] == .filled else { continue }
            findings.append(finding(line, document, table))
        }
        return findings
    }

    private func finding(_ line: FormDocument.Line, _ document: FormDocument, _ table: Int) -> Finding {
        document.finding(
            .formEmptyNote, .inconsistency, line: line.line,
            [
                "note": .text(String(line.text.trimmed)), "title": document.name(of: table),
                "table": .number(table + 1),
            ])
    }

    /// The table that a note speaks of; `nil` if it is not clear.
    private func owner(_ line: FormDocument.Line, _ document: FormDocument, _ contents: [Content]) -> Int? {
        let candidates: [Int]
        switch line.kind {
        case .note(let table): candidates = [table] + (line.tableBehind.map { [$0] } ?? [])
        case .title: return nil
        case .heading, .paragraph:
            guard isNote(line.key) else { return nil }
            candidates = [line.tableBefore, line.tableBehind].compactMap { $0 }
        }
        if Term.tableBelow.occurs(in: line.text) { return line.tableBehind }
        let subjects = EmptyTableRule.subjects.found(in: line.key)
        // 注：无政府性基金预算安排的“三公”经费 names what the table is not of.
        func isOf(_ table: Int) -> Bool {
            subjects & ~(subjectsOfTitle(table, document) | EmptyTableRule.grant) == 0
        }
        let own = candidates.filter(isOf)
        if subjects == 0 {
            guard let first = candidates.first else { return nil }
            // Between two tables a note is that of the empty one.
            if contents[first] == .filled, candidates.count > 1, contents[candidates[1]] != .filled,
                !hasNote(candidates[1], document)
            {
                return nil
            }
            return first
        }
        return own.first
    }

    private func hasNote(_ table: Int, _ document: FormDocument) -> Bool {
        document.lines.contains { line in
            if case .note(let own) = line.kind { return own == table && EmptyTableRule.says(line.text) }
            return line.tableBefore == table && !line.isHeading && EmptyTableRule.says(line.text)
        }
    }

    /// What the title of a table names, as bits.
    private func subjectsOfTitle(_ table: Int, _ document: FormDocument) -> UInt64 {
        EmptyTableRule.subjects.found(in: document.title(of: table)?.labelKey ?? "")
    }

    private func isNote(_ key: String) -> Bool {
        key.utf8.first == UInt8(ascii: "(") || EmptyTableRule.noteStarts.begin(key)
    }

    private static let noteStarts = Words(.noteMark, .thisTable, .tableBelow, .emptyTable)

    /// 公开08表、公开09表: the numbers of forms that a note names.
    private func formNumbers(_ text: [Unicode.Scalar]) -> Set<Int> {
        var numbers: Set<Int> = []
        for word in EmptyTableRule.tableWord.all(in: text[...]) {
            // 表8、表9 as well as 公开08表.
            let behind = text[word.range.upperBound...].prefix { $0.digit != nil }
            if let number = Int(String(scalars: behind)), number < 100 { numbers.insert(number) }
            let start = word.range.lowerBound
            guard start > 1, text[start - 1].digit != nil else { continue }
            let digits = text[..<start].reversed().prefix { $0.digit != nil }.reversed()
            if let number = Int(String(scalars: digits)), number < 100 { numbers.insert(number) }
        }
        return numbers
    }

    private func formNumber(_ table: Table) -> Int {
        let texts = [table.grid.title?.printed, table.context.formNumber].compactMap { $0 }
        return texts.lazy.compactMap { formNumbers($0.narrowScalars).first }.first ?? -1
    }

    // MARK: Empty tables

    private func silentTables(_ document: FormDocument, _ contents: [Content]) -> [Finding] {
        // 0.00 and a dash say themselves that there is nothing.
        let empty = contents.indices.filter { contents[$0] == .blank && document.disclosure.tables[$0].parent == nil }
        if empty.isEmpty { return [] }
        let words = document.lines.indices.filter { EmptyTableRule.says(document.lines[$0].text) }.map { index in
            let line = document.lines[index]
            let callsEmpty = EmptyTableRule.callsEmpty(line.text)
            return Saying(
                line: line, subjects: EmptyTableRule.subjects.found(in: line.key), callsEmpty: callsEmpty,
                isNote: !line.isHeading && line.text.utf8.count < 300 && (callsEmpty || isNote(line.key)),
                numbers: formNumbers(line.narrow))
        }
        return empty.compactMap { table in
            if isExplained(table, document, words) { return nil }
            return document.finding(.formEmptyTable, table: table)
        }
    }

    /// A line that says that there is nothing, and of which subjects, as bits.
    private struct Saying {
        var line: FormDocument.Line
        var subjects: UInt64
        var callsEmpty: Bool
        /// True for a short line that is a note, or calls a table empty.
        var isNote: Bool
        /// The numbers of forms that it names.
        var numbers: Set<Int>
    }

    private func isExplained(_ table: Int, _ document: FormDocument, _ words: [Saying]) -> Bool {
        let own = document.disclosure.tables[table]
        if own.rows.contains(where: { row in row.cells.contains { EmptyTableRule.says($0.text) } }) { return true }
        if own.grid.lead.contains(where: { lead in
            switch lead {
            case .title(let title): EmptyTableRule.says(title.printed)
            case .context(let items, _): items.contains { EmptyTableRule.says($0.text) }
            case .prelude: false
            }
        }) {
            return true
        }
        if own.grid.rows.contains(where: { row in row.cells.contains { EmptyTableRule.callsEmpty($0.text) } }) {
            return true
        }
        let subjects = subjectsOfTitle(table, document)
        let number = formNumber(own)
        return words.indices.contains { place in
            let (line, named) = (words[place].line, words[place].subjects)
            let isOwn = named & subjects != 0
            if case .note(let other) = line.kind, other == table { return isOwn || named == 0 }
            if words[place].isNote {
                if line.tableBefore == table, isOwn || named == 0 { return true }
                if isOwn, words[place].callsEmpty { return true }
                // Above a table stands the note of the one before, unless it names this one.
                if line.tableBehind == table, isOwn || Term.tableBelow.occurs(in: line.key) { return true }
            }
            if number > 0, words[place].numbers.contains(number) { return true }
            if line.tableBefore == table, !line.isHeading, line.narrow.count < 50, isOwn || named == 0 {
                return true
            }
            if isOwn && words[place].callsEmpty { return true }
            return EmptyTableRule.deny(line.narrow[...], subjects)
        }
    }

    /// True if a text says that there is none of something: 没有使用政府性基金, 国有资本经营预算支出0.00万元.
    private static func deny(_ text: ArraySlice<Unicode.Scalar>, _ subjects: UInt64) -> Bool {
        if subjects == 0 { return false }
        return EmptyTableRule.subjects.all(in: text).contains { subject in
            if subjects & 1 << UInt64(subject.rank) == 0 { return false }
            let place = subject.range.lowerBound
            let before = text[max(0, place - 14)..<place]
            let clause = before.lastIndex { $0.isOne(of: "。；，,;") }.map { before[($0 + 1)...] } ?? before
            if denials.occurs(in: clause) { return true }
            return nothings.occurs(in: text[place...].prefix(28).prefix { !$0.isOne(of: "。；;") })
        }
    }

    private static let denials = Words(.denial)
    private static let nothings = Words(.denialBehind, .zeroAmount, .emptyTable)

    // MARK: Words

    /// True for words that call a table empty: 空表列示, 本表无数据.
    static func callsEmpty(_ text: String) -> Bool {
        guard emptySigns.occur(in: text) else { return false }
        let key = text.labelKey
        return emptyWords.occur(in: key) && !partWords.occur(in: key)
    }

    /// True for words that say that there is nothing: 无此项支出, 没有使用政府性基金, 未安排, 0万元.
    static func says(_ text: String) -> Bool {
        // One look tells that a text says nothing of the kind, as nearly all.
        signs.occur(in: text) && (noWords.occur(in: text) || callsEmpty(text))
    }

    private static let emptySigns = Words(.emptySign, .thisTable)
    private static let emptyWords = Words(.saysTableEmpty, .emptyTable)
    private static let partWords = Words(.partOfTable)
    private static let signs = Words(.denial, .zeroAmount, .otherDenial, .emptySign, .thisTable)
    private static let noWords = Words(.denial, .zeroAmount, .otherDenial)
    private static let subjects = Words(.subjectOfEmptyTable)
    /// The bit of 财政拨款.
    private static let grant = subjects.found(in: Term.fiscalGrant.printed)
    private static let counters = Words(.serialNumber, .lineNumber)
    private static let tableWord = Words(.tableWord)
}
