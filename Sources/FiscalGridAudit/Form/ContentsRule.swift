import FiscalGridCore
import FiscalGridLanguage

/// Tables that the 目录 lists and the document lacks.
struct ContentsRule: FormRule {
    static let codes: [FindingCode] = [.formContents]

    func findings(_ document: FormDocument) -> [Finding] {
        let listed = entries(document)
        if listed.isEmpty { return [] }
        let titles = Set(document.disclosure.tables.compactMap { $0.grid.title?.printed }.map(key))
        let headings = Set(document.lines.filter { !$0.isContents }.map { key($0.text) })
        let subjects = Set(titles.compactMap(subject))
        func isThere(_ entry: String) -> Bool {
            titles.contains(entry) || subject(entry).map(subjects.contains) ?? false || headings.contains(entry)
                || titles.contains {
                    ($0.endsWithBytes(of: entry) || entry.endsWithBytes(of: $0)) && min($0.count, entry.count) > 3
                        && isSame($0, entry)
                }
        }
        let missing = listed.filter { !isThere($0.key) }
        // Where most are missing the tables are in files of their own.
        guard missing.count * 2 < listed.count else { return [] }
        return missing.map { entry in
            document.finding(.formContents, line: entry.line, ["title": .text(entry.title)])
        }
    }

    /// 支出表 is no 基本支出表: what one has more must be a name.
    private func isSame(_ one: String, _ two: String) -> Bool {
        let longer = one.count > two.count ? one : two
        let more = longer.dropLast(min(one.count, two.count))
        return !Term.nameInTitle.occurs(in: more)
    }

    /// What a title is of, where contents shorten it because there is one: “三公”经费表.
    private func subject(_ key: String) -> Int? {
        let found = ContentsRule.subjects.found(in: key)
        return found == 0 ? nil : found.trailingZeroBitCount
    }

    private static let subjects = Words(.subjectOfOneTable)

    private struct Entry {
        var line: Int
        var title: String
        var key: String
    }

    /// The tables that the contents list: in paragraphs, or in a table of their own.
    private func entries(_ document: FormDocument) -> [Entry] {
        var lines = document.lines.filter(\.isContents).map { ($0.line, $0.text) }
        for table in document.disclosure.tables
        where table.schema == nil && Term.contentsHeading.matches(table.grid.title?.cleaned.labelKey ?? "") {
            lines += table.grid.rows.flatMap { row in row.cells.map { ($0.line, $0.text) } }
        }
        return lines.compactMap { line, text in
            let title = withoutPage(text)
            guard Term.tableWord.ends(title), !Term.emptyTable.ends(title), title.unicodeScalars.count < 50 else {
                return nil
            }
            let key = key(title)
            return key.isEmpty || Term.tableWord.matches(key) ? nil : Entry(line: line, title: title, key: key)
        }
    }

    /// A line of the contents without its leader and page number.
    private func withoutPage(_ text: String) -> String {
        var scalars = String(text.trimmed).scalars
        while let last = scalars.last, last.digit != nil || last.isSpace || last.isOne(of: "-—.…·．()（）") {
            scalars.removeLast()
        }
        return String(scalars: scalars)
    }

    /// The form in which titles are compared: 2024年部门预算收支总体情况表 and 收支总表 are one.
    private func key(_ title: String) -> String {
        var key = Title.key(title)
        if let colon = key.lastIndex(of: ":") { key = String(key[key.index(after: colon)...]) }
        key = key.printing(.overallTable).printing(.tableEnding)
        for word in Term.fillerInTitle.words { key = key.removingBytes(of: word) }
        return key.printing(.governmentFund).printing(.revenueAndExpenditure)
    }
}

extension String {
    /// The text with the words of a term printed as the first of them.
    fileprivate func printing(_ term: Term) -> String {
        term.words.dropFirst().reduce(self) { $0.replacing($1, with: term.printed) }
    }

    /// The text with each occurrence of a word replaced.
    private func replacing(_ word: String, with other: String) -> String {
        guard containsBytes(of: word) else { return self }
        let (text, word) = (Array(unicodeScalars), Array(word.unicodeScalars))
        var result = String.UnicodeScalarView()
        var index = 0
        while index < text.count {
            if text[index...].starts(with: word) {
                result.append(contentsOf: other.unicodeScalars)
                index += word.count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return String(result)
    }
}
