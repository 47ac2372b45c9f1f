import FiscalGridCore
import FiscalGridLanguage

/// An empty table of which nothing says so, and a note that calls a table empty which has figures.
struct EmptyTableRule {
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
        var content = Content.blank
        for row in table.rows {
            for cell in row.cells {
                if !row.isPlaced, let amount = Amount(printed: cell.text), amount.significand != 0 { return .filled }
                guard let field = cell.field, [.amount, .number].contains(schema.fields[field].type) else {
                    // A figure that no field claims is one all the same.
                    if cell.field == nil, let amount = Amount(printed: cell.text), amount.significand != 0,
                        amount.decimals > 0
                    {
                        return .filled
                    }
                    continue
                }
                if table.columns[cell.column].path.endsWithBytes(of: "序号")
                    || table.columns[cell.column].path.endsWithBytes(of: "行次")
                {
                    continue
                }
                switch cell.value {
                case .decimal(let amount) where amount.significand != 0: return .filled
                case .decimal: content = .zero
                case .none where !cell.text.isBlank: content = .zero
                case .unreadable where !EmptyTableRule.says(cell.text): return .other
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
                findings += filled.map {
                    document.finding(.emptyNote, .inconsistency, line: line.line, message(line, document, $0))
                }
                continue
            }
            guard let table = owner(line, document, contents), contents[table] == .filled else { continue }
            findings.append(
                document.finding(.emptyNote, .inconsistency, line: line.line, message(line, document, table)))
        }
        return findings
    }

    private func message(_ line: FormDocument.Line, _ document: FormDocument, _ table: Int) -> String {
        "\"\(line.text.trimmed)\" calls \(document.name(of: table)) empty, but table \(table + 1) has figures"
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
        if line.text.containsBytes(of: "下表") { return line.tableBehind }
        let subjects = EmptyTableRule.subjects.found(in: line.key)
        // 注：无政府性基金预算安排的“三公”经费 names what the table is not of.
        func isOf(_ table: Int) -> Bool {
            let title = EmptyTableRule.subjects.found(in: document.name(of: table).labelKey)
            return subjects & ~(title | EmptyTableRule.grant) == 0
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

    private func isNote(_ key: String) -> Bool {
        EmptyTableRule.noteWords.contains { key.utf8.starts(with: $0.utf8) }
    }

    private static let noteWords = ["注", "备注", "说明", "附注", "(", "本表", "此表", "下表", "空表"]

    /// 公开08表、公开09表: the numbers of forms that a note names.
    private func formNumbers(_ text: [Unicode.Scalar]) -> Set<Int> {
        var numbers: Set<Int> = []
        for index in text.indices where text[index] == "表" {
            // 表8、表9 as well as 公开08表.
            let behind = text[(index + 1)...].prefix { $0.digit != nil }
            if let number = Int(String(scalars: behind)), number < 100 { numbers.insert(number) }
            guard index > 1, text[index - 1].digit != nil else { continue }
            let digits = text[..<index].reversed().prefix { $0.digit != nil }.reversed()
            if let number = Int(String(scalars: digits)), number < 100 { numbers.insert(number) }
        }
        return numbers
    }

    private func formNumber(_ table: Table) -> Int {
        let texts = [table.grid.title?.printed, table.context.formNumber].compactMap { $0 }
        return texts.lazy.compactMap { formNumbers($0.unicodeScalars.map(\.narrow)).first }.first ?? -1
    }

    // MARK: Empty tables

    private func silentTables(_ document: FormDocument, _ contents: [Content]) -> [Finding] {
        // 0.00 and a dash say themselves that there is nothing.
        let empty = contents.indices.filter { contents[$0] == .blank && document.disclosure.tables[$0].parent == nil }
        if empty.isEmpty { return [] }
        let words = document.lines.filter { EmptyTableRule.says($0.text) }.map {
            Saying(line: $0, subjects: EmptyTableRule.subjects.found(in: $0.key))
        }
        return empty.compactMap { table in
            if isExplained(table, document, words) { return nil }
            return document.finding(
                .emptyTable, table: table,
                "the table has no figures, and nothing says that it is empty; expected a note such as 注：本部门无此项预算，空表列示")
        }
    }

    /// A line that says that there is nothing, and of which subjects, as bits.
    private struct Saying {
        var line: FormDocument.Line
        var subjects: UInt64
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
        let subjects = EmptyTableRule.subjects.found(in: document.name(of: table).labelKey)
        let number = formNumber(own)
        return words.contains { saying in
            let (line, named) = (saying.line, saying.subjects)
            let isOwn = named & subjects != 0
            if case .note(let other) = line.kind, other == table { return isOwn || named == 0 }
            if !line.isHeading, line.text.utf8.count < 300, EmptyTableRule.callsEmpty(line.text) || isNote(line.key) {
                if line.tableBefore == table, isOwn || named == 0 { return true }
                if isOwn, EmptyTableRule.callsEmpty(line.text) { return true }
                // Above a table stands the note of the one before, unless it names this one.
                if line.tableBehind == table, isOwn || line.key.containsBytes(of: "下表") { return true }
            }
            if number > 0, formNumbers(line.narrow).contains(number) { return true }
            if line.tableBefore == table, !line.isHeading, line.narrow.count < 50, isOwn || named == 0 {
                return true
            }
            if isOwn && EmptyTableRule.callsEmpty(line.text) { return true }
            return EmptyTableRule.deny(line.narrow[...], subjects)
        }
    }

    /// True if a text says that there is none of something: 没有使用政府性基金, 国有资本经营预算支出0.00万元.
    private static func deny(_ text: ArraySlice<Unicode.Scalar>, _ subjects: UInt64) -> Bool {
        if subjects == 0 { return false }
        return text.indices.contains { place in
            let isSubject = subjectWords.words(at: place, in: text).contains { subjects & 1 << UInt64($0) != 0 }
            guard isSubject else { return false }
            let before = text[max(0, place - 14)..<place]
            let clause = before.lastIndex { "。；，,;".unicodeScalars.contains($0) }.map { before[($0 + 1)...] } ?? before
            if denials.occurs(in: clause) { return true }
            return nothings.occurs(in: text[place...].prefix(28).prefix { !"。；;".unicodeScalars.contains($0) })
        }
    }

    private static let denials = WordList("无 没有 不安排 不使用 未使用 未安排 未发生 不涉及 未涉及 未开展 未编制 未列 未有")
    private static let nothings = WordList("无数据 没有 未安排 为零 为0 0万元 0.00万元 0元 0.00元 空表 无收支 不涉及 未发生 均为0 表为空")

    // MARK: Words

    /// True for words that call a table empty: 空表列示, 本表无数据.
    static func callsEmpty(_ text: String) -> Bool {
        guard emptySigns.occur(in: text) else { return false }
        let key = text.labelKey
        return emptyWords.occur(in: key) && !partWords.occur(in: key)
    }

    /// True for words that say that there is nothing: 无此项支出, 没有使用政府性基金, 未安排, 0万元.
    static func says(_ text: String) -> Bool {
        noWords.occur(in: text) || callsEmpty(text)
    }

    private static let emptySigns = ByteWords(["空", "本表", "此表", "无数据"])
    private static let emptyWords = ByteWords([
        "空表", "表为空", "表无数据", "年度无数据", "表均无数据", "表无内容", "表内无内容", "表零报告", "表不适用", "表为零报告", "表无发生额",
    ])
    /// What is said of cells, columns and rows.
    private static let partWords = ByteWords([
        "栏次为空", "栏目", "相应栏", "相关栏", "列为空", "行为空", "单元格", "空白处", "空格", "空表示", "空白表示", "数据的",
    ])
    private static let noWords = ByteWords([
        "无", "没有", "未安排", "未使用", "未发生", "未涉及", "不涉及", "未开展", "未编制", "为零", "为0", "0万元", "0.00万元", "0元", "未列", "未有",
        "未形成", "不安排", "不使用", "零报告", "不适用",
    ])
    /// What tables that may be empty are of.
    private static let subjectNames = [
        "政府性基金", "政府基金", "国有资本", "政府采购", "政府购买服务", "三公", "因公出国", "公务用车", "公务接待", "项目支出", "绩效", "固定资产", "债务", "专户",
        "会议费",
        "培训费", "机关运行", "财政拨款", "转移支付", "项目",
    ]
    private static let subjects = ByteWords(subjectNames)
    private static let subjectWords = WordList(subjectNames.map { Array($0.unicodeScalars) })
    /// The bit of 财政拨款.
    private static let grant = subjects.found(in: "财政拨款")
}
