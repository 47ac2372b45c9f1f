import FiscalGridCore

/// What a line of text is by its look: the reader asks where a table has ended, the framer what belongs to one.
package enum LineKind {
    /// True for a short line that may be a title: no sentence, no note, no page number, no heading that ends with a colon.
    package static func isTitle(_ text: String) -> Bool {
        // An image alone names nothing.
        let line = text.withoutMarks.isBlank ? "" : withoutColon(text.trimmed)
        guard let last = line.unicodeScalars.last, line.unicodeScalars.count <= 60, !isNote(text) else { return false }
        if last.isOne(of: "。；：:，,、！？;") { return false }
        // What stands in brackets behind a title may be a sentence: （本单位无此项收支，故此表为空）.
        if last.narrow == ")", let open = line.lastIndex(where: { $0 == "(" || $0 == "（" }), open > line.startIndex {
            return isTitle(String(line[..<open]))
        }
        if line.unicodeScalars.contains(where: { $0 == "。" || $0 == "；" || $0 == "，" }) { return table.end(line) }
        return Amount(printed: text) == nil && !isPageNumber(text)
    }

    /// True for text that ends with 表, as the title of a table does.
    package static func namesTable(_ text: String) -> Bool { table.end(withoutColon(text.trimmed)) }

    /// A title without the colon behind it: 部门支出总表：. 情况如下表： is a sentence.
    private static func withoutColon(_ line: Substring) -> Substring {
        guard let last = line.unicodeScalars.last, last.narrow == ":" else { return line }
        let title = Substring(line.unicodeScalars.dropLast())
        let isSentence = [Term.tableBelow, .thisTable, .attachmentWord].contains { $0.ends(title) }
        return table.end(title) && !isSentence ? title : line
    }

    /// True for 注：…, 备注：…, 说明：… and the like.
    package static func isNote(_ text: String) -> Bool {
        guard let rest = noteMark.rest(behind: text.trimmed) else { return false }
        let mark = rest.unicodeScalars.drop { $0.digit != nil || $0.isSpace }.first
        return mark == "：" || mark == ":" || mark == "、" || mark == "."
    }

    /// True for text that ends as a sentence does, or has a comma and some length.
    package static func isSentence(_ text: String) -> Bool {
        let line = text.trimmed
        guard let last = line.unicodeScalars.last, line.unicodeScalars.count > 8 else { return false }
        return last == "。" || last == "．" || (line.unicodeScalars.count > 15 && line.unicodeScalars.contains("，"))
    }

    /// True for `3`, `- 3 -`, `iv`, `第 1 页` and `第1页 共20页`.
    package static func isPageNumber(_ text: String) -> Bool {
        !text.isBlank
            && text.unicodeScalars.allSatisfy { scalar in
                if scalar.digit != nil || scalar.isSpace { return true }
                switch scalar.narrow {
                case "-", "—", "/", ".", "i", "v", "x", "I", "V", "X": return true
                default: return pageWord.mayBegin(with: scalar) && Term.pageWord.has(scalar)
                }
            }
    }

    /// True for a page number in words: 第 1 页，共 2 页.
    package static func isNamedPageNumber(_ text: String) -> Bool {
        Term.pageWord.words.contains { text.containsBytes(of: $0) }
            && isPageNumber(String(text.unicodeScalars.filter { !$0.isOne(of: "，,") }))
    }

    private static let table = Words(.tableWord)
    private static let noteMark = Words(.noteMark)
    private static let pageWord = Words(.pageWord)
}
