import FiscalGridCore

/// What a line of text is by its look: the reader asks where a table has ended, the framer what belongs to one.
package enum LineKind {
    /// True for a short line that may be a title: no sentence, no note, no page number, no heading that ends with a colon.
    package static func isTitle(_ text: String) -> Bool {
        // An image alone names nothing.
        let line = text.withoutMarks.isBlank ? "" : text.trimmed
        guard let last = line.unicodeScalars.last, line.unicodeScalars.count <= 60, !isNote(text) else { return false }
        if "。；：:，,、！？;".unicodeScalars.contains(last) { return false }
        if line.unicodeScalars.contains(where: { $0 == "。" || $0 == "；" || $0 == "，" }) { return last == "表" }
        return Amount(printed: text) == nil && !isPageNumber(text)
    }

    /// True for 注：…, 备注：…, 说明：… and the like.
    package static func isNote(_ text: String) -> Bool {
        let line = text.trimmed
        for word in ["备注", "附注", "注", "说明"] where line.startsWithBytes(of: word) {
            let rest = line.dropFirst(word.count).unicodeScalars.drop { $0.digit != nil || $0.isSpace }
            if let mark = rest.first, mark == "：" || mark == ":" || mark == "、" || mark == "." { return true }
        }
        return false
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
                case "-", "—", "/", ".", "第", "页", "共", "i", "v", "x", "I", "V", "X": return true
                default: return false
                }
            }
    }
}
