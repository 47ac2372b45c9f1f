import FiscalGridCore
import FiscalGridLanguage

/// What a template left to be filled in: XX万元, ××局, 某某, ____, and its instructions.
struct PlaceholderRule: FormRule {
    static let codes: [FindingCode] = [.formPlaceholder]

    func findings(_ document: FormDocument) -> [Finding] {
        document.lines.compactMap { line in
            guard let found = placeholder(line.narrow) else { return nil }
            return document.finding(.formPlaceholder, line: line.line, ["text": .text(found)])
        }
    }

    /// The first placeholder of a text; `nil` for none.
    private func placeholder(_ text: [Unicode.Scalar]) -> String? {
        guard PlaceholderRule.signs.occurs(in: text[...]) else { return nil }
        var end = 0
        for mark in PlaceholderRule.marks.all(in: text[...]) where mark.range.lowerBound >= end {
            let start = mark.range.lowerBound
            end = start + text[start...].prefix { $0 == text[start] }.count
            if isPlaceholder(text, start..<end) { return around(text, start..<end) }
        }
        return PlaceholderRule.instructions.first(in: text[...]).map { around(text, $0.range) } ?? template(text)
    }

    private func isPlaceholder(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : " "
        let behind = range.upperBound < text.count ? text[range.upperBound] : " "
        switch text[range.lowerBound] {
        case "X", "x":
            // XXGK-2024 and WYXX are names, 20XX年 is none.
            if range.count < 2 || before.isLatin || behind.isLatin
                || behind == "-" && behindIsName(text, range.upperBound)
            {
                return false
            }
            if before.digit != nil { return behind == .year }
            return !before.isOne(of: "-_./@") && behind.digit == nil && behind != "@" && behind != "."
                && !Term.numberMark.has(behind)
        case "×":
            // 李××等3名同志 and ××中学 are hidden on purpose.
            return range.count > 1 && (Term.behindCrosses.has(behind) || before.value < 0x3400)
        case "_":
            // 负责人签章：____ and ___年___月 are filled in by hand.
            let label = text[max(0, range.lowerBound - 8)..<range.lowerBound]
            let isForm = Term.filledByHand.occurs(in: label) || [.year, .month, .day].contains(behind)
            return range.count > 1 && !before.isLatin && !behind.isLatin && !isForm
        case "*": return range.count > 2 && before.digit == nil && behind.digit == nil
        default:
            // 张某某 is a person.
            return range.count > 1 && (before.value < 0x3400 || before.isSpace || Term.behindSomebody.has(behind))
        }
    }

    private func behindIsName(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        index + 1 < text.count && (text[index + 1].isLatin || text[index + 1].digit != nil)
    }

    /// 示例：… at the start, and 【部门名称】.
    private func template(_ text: [Unicode.Scalar]) -> String? {
        if let example = PlaceholderRule.examples.match(at: 0, in: text[...]),
            text[example.range.upperBound...].first == ":"
        {
            return String(scalars: text[example.range]) + "："
        }
        return PlaceholderRule.names.first(in: text[...]).map { String(scalars: text[$0.range]) }
    }

    private func around(_ text: [Unicode.Scalar], _ range: Range<Int>) -> String {
        String(scalars: text[max(0, range.lowerBound - 4)..<min(text.count, range.upperBound + 4)])
    }

    private static let signs = Words(.placeholderMark, .templateInstruction, .templateExample, .templateName)
    private static let marks = Words(.placeholderMark)
    private static let instructions = Words(inOrder: .templateInstruction)
    private static let examples = Words(.templateExample)
    private static let names = Words(inOrder: .templateName)
}
