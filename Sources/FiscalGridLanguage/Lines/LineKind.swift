import FiscalGridCore

/// What a line of text is by its look: the reader asks where a table has ended, the framer what belongs to one.
package enum LineKind {
    /// True for a short line that may be a title: no sentence, no note, no page number, no heading that ends with a colon.
    package static func isTitle(_ text: String) -> Bool {
        // An image alone names nothing.
        let line = text.withoutMarks.isBlank ? "" : text.trimmed
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
    package static func namesTable(_ text: String) -> Bool { table.end(text.trimmed) }

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

    private static let table = Words(.tableWord)
    private static let noteMark = Words(.noteMark)
    private static let pageWord = Words(.pageWord)
}
