import FiscalGridCore
import FiscalGridLanguage

/// Doubled punctuation, and brackets or quotation marks without their other half.
struct PunctuationRule: FormRule {
    static let codes: [FindingCode] = [.formPunctuation]

    func findings(_ document: FormDocument) -> [Finding] {
        var findings: [Finding] = []
        var isOpen = false
        for (index, line) in document.lines.enumerated() {
            if line.isContents { continue }
            if let found = doubled(line) {
                findings.append(
                    document.finding(.formPunctuation, line: line.line, variant: "doubled", ["marks": .text(found)]))
            }
            if let half = halfQuote(line.narrow), !isWholeBeside(index, document.lines) {
                findings.append(document.finding(.formPunctuation, line: line.line, variant: half))
            }
            let balance = balance(line.narrow)
            if balance == 0 { continue }
            // A bracket may close some paragraphs below.
            if balance > 0 {
                let below = document.lines[(index + 1)...].prefix(6)
                if line.narrow.last != "。", below.contains(where: { self.balance($0.narrow) < 0 }) {
                    isOpen = true
                    continue
                }
            } else if isOpen {
                isOpen = false
                continue
            }
            findings.append(
                document.finding(
                    .formPunctuation, line: line.line, variant: balance > 0 ? "open-bracket" : "closing-bracket"))
        }
        return findings
    }

    /// Two marks of which one is enough: 。。 ，。 、、
    private func doubled(_ line: FormDocument.Line) -> String? {
        let narrow = line.narrow
        // A mark is one when it is narrow too, ．as a point.
        func mayBeMark(_ index: Int) -> Bool { narrow[index] == "." || PunctuationRule.isMark(narrow[index]) }
        guard narrow.indices.dropLast().contains(where: { mayBeMark($0) && mayBeMark($0 + 1) }) else { return nil }
        let text = line.text.scalars
        for index in text.indices.dropLast()
        where PunctuationRule.isMark(text[index]) && PunctuationRule.isMark(text[index + 1]) {
            // 等等。。。 is meant.
            if text[index] == "。",
                index + 2 < text.count && text[index + 2] == "。" || index > 0 && text[index - 1] == "。"
            {
                continue
            }
            // ASCII marks stand in numbers, times and names of programs.
            if text[index].value > 0x80 || text[index + 1].value > 0x80 || text[index] == text[index + 1] {
                return String(scalars: text[index...(index + 1)])
            }
        }
        return nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "，", "、", "；", "：", ",", ";", ":", "．": true
        default: false
        }
    }

    /// True if a quotation runs over paragraphs: one of those beside has the other half.
    private func isWholeBeside(_ index: Int, _ lines: [FormDocument.Line]) -> Bool {
        func balance(_ text: [Unicode.Scalar]) -> Int { text.count { $0 == "“" } - text.count { $0 == "”" } }
        let own = balance(lines[index].narrow)
        let below = lines[(index + 1)...].prefix(5).contains { balance($0.narrow) < 0 }
        let above = lines[..<index].suffix(5).contains { balance($0.narrow) > 0 }
        return own > 0 && below && lines[index].narrow.first == "“"
            || own < 0 && above && lines[index].narrow.dropLast().last != "“"
                && lines[index].narrow.suffix(2).contains("”")
    }

    /// Half a pair of quotation marks, as the variant of the finding; `nil` for none.
    private func halfQuote(_ text: [Unicode.Scalar]) -> String? {
        // Mixed with straight ones, or one inside another, each has its other half all the same.
        guard text.contains(where: { $0 == "“" || $0 == "”" }), !text.contains("\"") else { return nil }
        let marks = text.indices.filter { text[$0] == "“" || text[$0] == "”" && ($0 == 0 || text[$0 - 1].digit == nil) }
        let opening = marks.count(where: { text[$0] == "“" })
        if opening * 2 == marks.count, marks.first.map({ text[$0] == "“" }) ?? true,
            marks.last.map({ text[$0] == "”" }) ?? true
        {
            return nil
        }
        var isOpen = false
        for scalar in marks.map({ text[$0] }) {
            if scalar == "“" {
                if isOpen { return "quote-in-quote" }
                isOpen = true
            } else if scalar == "”" {
                if !isOpen { return "closing-quote" }
                isOpen = false
            }
        }
        return isOpen ? "open-quote" : nil
    }

    /// Opening less closing brackets; 0 if they may be whole with or without ordinals such as 1） and a）.
    private func balance(_ text: [Unicode.Scalar]) -> Int {
        guard text.contains(where: { $0 == "(" || $0 == ")" }) else { return 0 }
        var plain = 0
        var withoutOrdinals = 0
        var isBelow = false
        var isBelowWithout = false
        for (index, scalar) in text.enumerated() {
            if scalar == "(" || scalar == "[" {
                plain += 1
                withoutOrdinals += 1
            } else if scalar == ")" || scalar == "]" {
                plain -= 1
                if plain < 0 { isBelow = true }
                if !isOrdinal(text, index) { withoutOrdinals -= 1 }
                if withoutOrdinals < 0 { isBelowWithout = true }
            }
        }
        if plain == 0, !isBelow || withoutOrdinals == 0, !isBelow || !isBelowWithout { return 0 }
        if withoutOrdinals == 0, !isBelowWithout { return 0 }
        return plain == 0 ? -1 : plain
    }

    /// True for the bracket of 1）, which no other opens.
    private func isOrdinal(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 3,
            text[start - 1].digit != nil || text[start - 1].isLatin || text[start - 1].isChineseNumeral
                || (0x2460...0x2473).contains(text[start - 1].value)
        {
            start -= 1
        }
        return start < index && index - start < 3 && (start == 0 || text[start - 1] != "(")
    }
}
