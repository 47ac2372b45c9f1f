import FiscalGridCore
import FiscalGridLanguage

/// What a template left to be filled in: XX万元, ××局, 某某, ____, and its instructions.
struct PlaceholderRule {
    func findings(_ document: FormDocument) -> [Finding] {
        document.lines.compactMap { line in
            guard let found = placeholder(line.narrow) else { return nil }
            return document.finding(
                .placeholder, line: line.line, "found \"\(found)\", which a template leaves to be filled in")
        }
    }

    /// The first placeholder of a text; `nil` for none.
    private func placeholder(_ text: [Unicode.Scalar]) -> String? {
        var index = 0
        while index < text.count {
            let scalar = text[index]
            switch scalar {
            case "X", "x", "×", "_", "*", "某": break
            default:
                index += 1
                continue
            }
            var end = index
            while end < text.count, text[end] == scalar { end += 1 }
            if isPlaceholder(text, index..<end) { return around(text, index..<end) }
            index = end
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
            if before.digit != nil { return behind == "年" }
            return !"-_./@".unicodeScalars.contains(before) && behind.digit == nil && behind != "@" && behind != "."
                && behind != "号"
        case "×":
            // 李××等3名同志 and ××中学 are hidden on purpose.
            return range.count > 1 && ("局部单委办工万元%年县市区项".unicodeScalars.contains(behind) || before.value < 0x3400)
        case "_":
            // 负责人签章：____ and ___年___月 are filled in by hand.
            let label = String(scalars: text[max(0, range.lowerBound - 8)..<range.lowerBound])
            let isForm =
                ["签", "章", "日期", "负责人", "年", "月"].contains { label.containsBytes(of: $0) }
                || "年月日".unicodeScalars.contains(behind)
            return range.count > 1 && !before.isLatin && !behind.isLatin && !isForm
        case "*": return range.count > 2 && before.digit == nil && behind.digit == nil
        default:
            // 张某某 is a person.
            let names = "局委办单部县市区镇乡厅中项公司街村学".unicodeScalars
            return range.count > 1 && (before.value < 0x3400 || before.isSpace || names.contains(behind))
        }
    }

    private func behindIsName(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        index + 1 < text.count && (text[index + 1].isLatin || text[index + 1].digit != nil)
    }

    /// 示例：… at the start, and 【部门名称】.
    private func template(_ text: [Unicode.Scalar]) -> String? {
        if text.starts(with: "示例:".unicodeScalars) { return "示例：" }
        return PlaceholderRule.names.first(in: text[...]).map { String(scalars: text[$0.range]) }
    }

    private func around(_ text: [Unicode.Scalar], _ range: Range<Int>) -> String {
        String(scalars: text[max(0, range.lowerBound - 4)..<min(text.count, range.upperBound + 4)])
    }

    private static let instructions = WordList(
        inOrder:
            "此处填写 此处填 (请填写 (请填列 [请填写 请各单位 请各部门 请根据实际 请据实填 实际情况填写 实际情况填列 实际情况选择填 选择填列 没有的删除 无则删除 没有的请 如没有请 如无请 (如有) (若有) (如有的话) 填写说明: 自行填写 据实填写 可自行增删 请自行 (请说明 增加(减少) 增长(下降) 增加/减少 增长/下降 主要原因是……。 原因是…。 原因是:。"
    )
    private static let names = WordList(inOrder: "[部门名称] [单位名称] [部门] [单位] (部门名称) (单位名称) {部门} [年度]")
}
