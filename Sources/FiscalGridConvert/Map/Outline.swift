import FiscalGridCore
import FiscalGridLanguage

/// Tells headings from paragraphs and gives them their level.
///
/// In Word and HTML styles say what is a heading, and of what level. Text has no styles, and in real files many headings have none: there a
/// heading is a short numbered line that is no sentence, or one that Word's table of contents points at. Its level comes from
/// nesting, not from the numeral: an automatic 三、 is printed `3、`, and 第一部分 may stand above or below 一、. Among headings with a style it
/// has the level of those numbered as it is, or else stands below the last.
struct Outline {
    /// A line that may be a heading.
    struct Line {
        var text: String
        var isInContents: Bool
        /// The level that its style gives it.
        var level: Int?
    }

    /// The level of each line, 1 the highest; `nil` for one that is no heading.
    static func levels(of lines: [Line]) -> [Int?] {
        let matches = lines.map { Numbering.match($0.text) }
        var styles = zip(lines, matches).map(headingStyle)
        let numbers = matches.map { $0?.number ?? 0 }
        repairAutomaticNumbering(&styles, numbers)
        let lone = loneParts(styles, numbers)
        var open: [Numbering] = []
        // What headings with a style have shown: the level of the last, and that of each way of numbering.
        var base = 0
        var known: [Numbering: Int] = [:]
        return lines.indices.map { index in
            if let level = lines[index].level {
                base = level
                open = []
                if let style = matches[index]?.style { known[style] = known[style] ?? level }
                return level
            }
            guard let style = styles[index] else { return nil }
            if let level = known[style] {
                base = level
                open = []
                return level
            }
            // A 第一部分 that no 第二部分 follows is the title of the whole: what stands below is no deeper for it.
            if lone.contains(index) {
                open = []
                base = 0
                return 1
            }
            if let level = open.firstIndex(of: style) {
                open.removeSubrange((level + 1)...)
            } else {
                open.append(style)
            }
            return min(base + open.count, 9)
        }
    }

    private static func headingStyle(_ line: Line, _ match: Numbering.Match?) -> Numbering? {
        guard let match else { return nil }
        let rest = match.rest
        if isContentsLine(rest) { return nil }
        if line.isInContents { return match.style == .arabic ? .chinese : match.style }
        guard !rest.isEmpty, rest.unicodeScalars.count <= 40, match.style != .circled,
            !rest.unicodeScalars.contains(where: { $0.isOne(of: "。；，：:;") }),
            Amount(printed: String(rest)) == nil
        else { return match.style == .part && rest.unicodeScalars.count <= 60 ? .part : nil }
        return match.style
    }

    /// True for a line of a table of contents: a leader or a TAB, then a page number.
    private static func isContentsLine(_ text: Substring) -> Bool {
        let scalars = text.unicodeScalars
        guard let last = scalars.last, last.digit != nil || last == " " else { return false }
        let title = scalars.reversed().drop { $0.digit != nil || $0 == " " }
        guard title.count < scalars.count, let leader = title.first else { return false }
        return leader == "\t" || leader == "…" || leader == "." || leader == "·" || leader == "．"
    }

    /// `3、` between 二、 and 四、 is the automatic form of 三、.
    private static func repairAutomaticNumbering(_ styles: inout [Numbering?], _ numbers: [Int]) {
        let chinese = styles.indices.filter { styles[$0] == .chinese }
        for (before, after) in zip(chinese, chinese.dropFirst()) where numbers[after] == numbers[before] + 2 {
            // The first 1、 2、 3、 of a list below is no heading of this level.
            let between = styles.indices[(before + 1)..<after]
            guard let first = between.first(where: { styles[$0] == .arabic }), numbers[first] == numbers[before] + 1
            else {
                continue
            }
            styles[first] = .chinese
        }
    }

    private static func loneParts(_ styles: [Numbering?], _ numbers: [Int]) -> Set<Int> {
        let parts = styles.indices.filter { styles[$0] == .part }
        var lone = Set<Int>()
        for (position, index) in parts.enumerated() where numbers[index] == 1 {
            let next = position + 1 < parts.count ? numbers[parts[position + 1]] : 0
            if next != 2 { lone.insert(index) }
        }
        return lone
    }
}
