import FiscalGridCore

/// Doubled punctuation, and brackets or quotation marks without their other half.
struct PunctuationRule {
    func findings(_ document: FormDocument) -> [Finding] {
        var findings: [Finding] = []
        var isOpen = false
        for (index, line) in document.lines.enumerated() {
            if line.isContents { continue }
            if let found = doubled(Array(line.text.unicodeScalars)) {
                findings.append(document.finding(.punctuation, line: line.line, "found \"\(found)\"; expected one mark"))
            }
            if let found = halfQuote(line.narrow) {
                findings.append(document.finding(.punctuation, line: line.line, found))
            }
            let balance = balance(line.narrow)
            if balance == 0 { continue }
            // A bracket may close some paragraphs below.
            if balance > 0 {
                let below = document.lines[(index + 1)...].prefix(6)
                if below.contains(where: { self.balance($0.narrow) < 0 }) {
                    isOpen = true
                    continue
                }
            } else if isOpen {
                isOpen = false
                continue
            }
            let what = balance > 0 ? "a bracket that does not close" : "a closing bracket that nothing opens"
            findings.append(document.finding(.punctuation, line: line.line, "found \(what)"))
        }
        return findings
    }

    /// Two marks of which one is enough: 。。 ，。 、、
    private func doubled(_ text: [Unicode.Scalar]) -> String? {
        for index in text.indices.dropLast() where PunctuationRule.marks.contains(text[index]) && PunctuationRule.marks.contains(text[index + 1]) {
            // ASCII marks stand in numbers, times and names of programs.
            if text[index].value > 0x80 || text[index + 1].value > 0x80 || text[index] == text[index + 1] {
                return String(String.UnicodeScalarView(text[index...(index + 1)]))
            }
        }
        return nil
    }

    private static let marks = Set("。，、；：,;:．".unicodeScalars)

    /// Half a pair of quotation marks.
    private func halfQuote(_ text: [Unicode.Scalar]) -> String? {
        var isOpen = false
        for scalar in text {
            if scalar == "“" {
                if isOpen { return "found “ inside a quotation that “ has opened" }
                isOpen = true
            } else if scalar == "”" {
                if !isOpen { return "found ” that no “ opens" }
                isOpen = false
            }
        }
        return isOpen ? "found “ that no ” closes" : nil
    }

    /// Opening less closing brackets; 0 if they may be whole with or without ordinals such as 1） and a）.
    private func balance(_ text: [Unicode.Scalar]) -> Int {
        guard text.contains(where: { "()".unicodeScalars.contains($0) }) else { return 0 }
        var plain = 0
        var withoutOrdinals = 0
        var isBelow = false
        var isBelowWithout = false
        for (index, scalar) in text.enumerated() {
            if scalar == "(" {
                plain += 1
                withoutOrdinals += 1
            } else if scalar == ")" {
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
        while start > 0, index - start < 3, text[start - 1].digit != nil || text[start - 1].isLatin || text[start - 1].isChineseNumeral {
            start -= 1
        }
        return start < index && index - start < 3 && (start == 0 || text[start - 1] != "(")
    }
}
