import FiscalGridCore

extension Title {
    /// Cleans a printed title.
    public init(printed: String, bookmark: String? = nil, line: Int) {
        let (title, context) = Title.split(printed)
        self.init(printed: printed, cleaned: Title.clean(title), bookmark: bookmark, line: line, context: context)
    }

    /// The title and the labelled items of context behind it.
    private static func split(_ printed: String) -> (String, [ContextItem]) {
        if printed.containsByte(0x0A) { return splitLines(printed) }
        // 单位：万元 or 公开05表 behind it.
        let isLabelled = printed.containsByte(UInt8(ascii: ":")) || printed.containsBytes(of: "：")
        guard isLabelled || printed.unicodeScalars.contains(where: { $0.digit != nil }) else { return (printed, []) }
        var parts = printed.unicodeScalars.split(whereSeparator: \.isSpace)
        var context: [ContextItem] = []
        while parts.count > 1, let last = parts.last, let item = ContextItem(printed: String(last)), item.isLabelled {
            context.insert(item, at: 0)
            parts.removeLast()
        }
        return context.isEmpty ? (printed, []) : (parts.map { String($0) }.joined(separator: " "), context)
    }

    /// The title and the lines of context below it in one cell, or one paragraph.
    private static func splitLines(_ printed: String) -> (String, [ContextItem]) {
        var lines = printed.split(separator: "\n").map { String($0) }
        var context: [ContextItem] = []
        while lines.count > 1, let last = lines.last {
            let items = ContextItem.items(in: last)
            if items.isEmpty { break }
            context.insert(contentsOf: items, at: 0)
            lines.removeLast()
        }
        let (title, own) = split(lines.joined(separator: " "))
        return (title, own + context)
    }

    /// The title without white space, images and leading numbering: `表1`, `附件1-3`, `公开01表`, `1、`, `（2）`, `一、`.
    ///
    /// Numbering that is the whole title is kept.
    public static func clean(_ printed: String) -> String {
        // White space goes last: it parts `表1` from the `2024年` behind it.
        var scalars = printed.withoutMarks.scalars[...]
        func skipSpace() { scalars = scalars.drop(while: \.isSpace) }
        skipSpace()
        while let length = Numbering.lengthOfTitleNumbering(scalars),
            scalars.dropFirst(length).contains(where: { !$0.isSpace })
        {
            scalars = scalars.dropFirst(length)
            skipSpace()
        }
        // 部门支出总表：
        if let last = scalars.last, last.narrow == ":", table.match(endOf: scalars.dropLast()) != nil {
            scalars = scalars.dropLast()
        }
        return scalars.contains(where: \.isSpace)
            ? String(scalars: scalars.filter { !$0.isSpace }) : String(scalars: scalars)
    }

    /// True for a title that says that the table above goes on: 续表, 收入决算表（续）.
    public static func continues(_ printed: String, after above: Title?) -> Bool {
        // No other text is taken apart.
        guard continuation.mayStand(in: printed) else { return false }
        let key = Title.key(printed)
        let plain = String(scalars: key.unicodeScalars.filter { $0.digit == nil })
        if Term.continuationTitle.matches(plain) { return true }
        if Term.continuationLabel.rest(behind: plain[...])?.utf8.first == UInt8(ascii: ":") { return true }
        guard let above else { return false }
        let title = Title.key(above.printed)
        if title.isEmpty { return false }
        return Term.continuationMark.words.contains { plain == title + $0 || plain == $0 + title }
    }

    private static let table = Words(.tableWord)
    private static let continuation = Words(.continuationTitle, .continuationLabel, .continuationMark)

    /// The form in which titles are compared: cleaned, narrow, without quotes, brackets, years and the words 部门 and 单位.
    public static func key(_ title: String) -> String {
        var key = isPlain(title) ? title : bareKey(title)
        for word in Term.titleFiller.words { key = key.removingBytes(of: word) }
        return key
    }

    private static func bareKey(_ title: String) -> String {
        let cleaned = withoutContext(clean(title))
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(cleaned.utf8.count)
        for scalar in cleaned.unicodeScalars where !scalar.isQuote {
            switch scalar.narrow {
            case "(", ")", "[", "]": continue
            case let narrow: result.append(narrow)
            }
        }
        removeYears(&result)
        return String(scalars: result)
    }

    /// A title without the unit or the form number that it ends with in brackets, which is context: 收支总表（单位：万元）, 收支总表（公开01表）.
    static func withoutContext(_ cleaned: String) -> String {
        guard MonetaryUnit(label: cleaned) != nil || endsWithFormNumber(cleaned),
            let open = cleaned.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return cleaned }
        return String(cleaned[..<open])
    }

    /// The title without the brackets that it ends with; `nil` if it ends with none, or is nothing else.
    public var withoutBracketBehind: Title? {
        guard let last = cleaned.unicodeScalars.last, [")", "]"].contains(last.narrow),
            let open = cleaned.unicodeScalars.lastIndex(where: { ["(", "["].contains($0.narrow) }),
            open > cleaned.startIndex
        else { return nil }
        var title = self
        title.cleaned = String(cleaned[..<open])
        return title
    }

    /// True for a form number in brackets behind a title.
    private static func endsWithFormNumber(_ title: String) -> Bool {
        guard title.endsWithBytes(of: ")") || title.endsWithBytes(of: "）"),
            let open = title.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return false }
        let inside = Array(title[title.index(after: open)...].dropLast().unicodeScalars)[...]
        return Term.tableWord.occurs(in: inside) && Numbering.lengthOfTitleNumbering(inside) == inside.count
    }

    /// True for a title of Chinese characters alone, as most that schemas name: it has no numbering, year, bracket or quote.
    private static func isPlain(_ title: String) -> Bool {
        let isChinese = title.utf8.withContiguousStorageIfAvailable { bytes in
            // All of U+4000 to U+9FFF begin with these bytes; numbering needs a digit or a sign besides.
            stride(from: 0, to: bytes.count, by: 3).allSatisfy { (0xE4...0xE9).contains(bytes[$0]) }
        }
        return (isChinese ?? false) && !numberingStart.begin(title)
    }

    private static let numberingStart = Words(.numberingStart)

    /// Removes `2023年` and `2023年度` wherever they stand.
    private static func removeYears(_ scalars: inout [Unicode.Scalar]) {
        var index = 0
        while index + 4 < scalars.count {
            if scalars[index + 4] == "年", scalars[index..<(index + 4)].allSatisfy({ $0.digit != nil }) {
                let end = index + 5 < scalars.count && scalars[index + 5] == "度" ? index + 6 : index + 5
                scalars.removeSubrange(index..<end)
            } else {
                index += 1
            }
        }
    }
}
