import FiscalGridCore
import FiscalGridLanguage

/// Tables that the 目录 lists and the document lacks.
struct ContentsRule {
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
            document.finding(
                .contents, line: entry.line, "the contents list \"\(entry.title)\"; the document has no such table")
        }
    }

    /// 支出表 is no 基本支出表: what one has more must be a name.
    private func isSame(_ one: String, _ two: String) -> Bool {
        let longer = one.count > two.count ? one : two
        let more = longer.dropLast(min(one.count, two.count))
        return !["基本", "收入", "项目", "基金", "资本", "三公", "财政拨款", "公共", "收", "综合", "绩效", "采购"].contains { more.contains($0) }
    }

    /// What a title is of, where contents shorten it because there is one: “三公”经费表.
    private func subject(_ key: String) -> String? {
        ["三公", "政府性基金", "国有资本", "固定资产", "国有资产", "绩效目标", "绩效自评", "基本支出", "政府采购", "机构设置"].first { key.contains($0) }
    }

    private struct Entry {
        var line: Int
        var title: String
        var key: String
    }

    /// The tables that the contents list: in paragraphs, or in a table of their own.
    private func entries(_ document: FormDocument) -> [Entry] {
        var lines = document.lines.filter(\.isContents).map { ($0.line, $0.text) }
        for table in document.disclosure.tables where table.schema == nil && table.grid.title?.cleaned.labelKey == "目录"
        {
            lines += table.grid.rows.flatMap { row in row.cells.map { ($0.line, $0.text) } }
        }
        return lines.compactMap { line, text in
            let title = withoutPage(text)
            guard title.endsWithBytes(of: "表"), !title.endsWithBytes(of: "空表"), title.unicodeScalars.count < 50 else {
                return nil
            }
            let key = key(title)
            return key.isEmpty || key == "表" ? nil : Entry(line: line, title: title, key: key)
        }
    }

    /// A line of the contents without its leader and page number.
    private func withoutPage(_ text: String) -> String {
        var scalars = Array(text.trimmed.unicodeScalars)
        while let last = scalars.last, last.digit != nil || last.isSpace || "-—.…·．()（）".unicodeScalars.contains(last) {
            scalars.removeLast()
        }
        return String(scalars: scalars)
    }

    /// The form in which titles are compared: 2024年部门预算收支总体情况表 and 收支总表 are one.
    private func key(_ title: String) -> String {
        var key = Title.key(title)
        if let colon = key.lastIndex(of: ":") { key = String(key[key.index(after: colon)...]) }
        key = key.replacing("总体情况表", with: "总表").replacing("情况表", with: "表").replacing("表格", with: "表")
        for word in ["预算", "决算", "公开", "年度", "明细", "情况", "安排", "财政拨款", "经费", "有关", "本级", "(空表)"] {
            key = key.replacing(word, with: "")
        }
        key = key.replacing("政府基金", with: "政府性基金").replacing("收入支出", with: "收支")
        return key
    }
}

extension String {
    /// The text with each occurrence of a word replaced.
    fileprivate func replacing(_ word: String, with other: String) -> String {
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
