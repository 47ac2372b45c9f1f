import FiscalGridCore

/// The numbering that Chinese documents put before headings, items and titles.
///
/// Tika writes Word's automatic 三、 as `3、`, so a level is never read off one number alone.
public enum Numbering: Sendable, Hashable, CaseIterable {
    /// 第一部分
    case part
    /// 一、
    case chinese
    /// （一）
    case chineseBracketed
    /// 1、 1. 1．
    case arabic
    /// （1）
    case arabicBracketed
    /// ①
    case circled

    /// The numbering at the start of a text.
    public struct Match: Sendable {
        /// What it looks like.
        public let style: Numbering
        /// Its number; 1 or more.
        public let number: Int
        /// The ordinal as printed.
        let printed: Substring
        /// What stands behind it, as printed, without white space at its ends.
        public let rest: Substring

        /// The ordinal alone, without brackets and punctuation: `一`, `12`.
        public var ordinal: String {
            var ordinal = ""
            // It is short: text of this size needs no memory of its own.
            for scalar in printed.unicodeScalars where Numbering.isOrdinal(scalar) {
                ordinal.unicodeScalars.append(scalar)
            }
            return ordinal
        }
    }

    /// The numbering at the start of `text`, white space before it passed over; `nil` if there is none.
    public static func match(_ text: String) -> Match? { match(text[...]) }

    /// The numbering at the start of a part of a text.
    public static func match(_ text: Substring) -> Match? {
        let view = text.unicodeScalars
        guard let first = view.firstIndex(where: { !$0.isSpace }), mayBegin(with: view[first]) else { return nil }
        // No ordinal is longer than a few characters; the paragraph behind it may be.
        guard let (style, length) = lengthOfOrdinal(view[first...].prefix(12)) else { return nil }
        let end = view.index(first, offsetBy: length)
        return Match(
            style: style, number: value(view[first..<end].lazy.filter(isOrdinal)), printed: text[first..<end],
            rest: text[end...].trimmed)
    }

    /// True for what an ordinal is made of, apart from brackets and punctuation.
    private static func isOrdinal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isChineseNumeral || scalar.digit != nil || (0x2460...0x2473).contains(scalar.value)
    }

    /// True if an ordinal may begin with a character.
    public static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
        scalar == "第" || scalar == "(" || scalar == "（" || scalar.isChineseNumeral || scalar.digit != nil
            || (0x2460...0x2473).contains(scalar.value)
    }

    /// The number that an ordinal says: 23 for 二十三 or `23`.
    package static func value(_ ordinal: some Sequence<Unicode.Scalar>) -> Int {
        var total = 0
        var last = 0
        for scalar in ordinal {
            if let digit = scalar.digit {
                last = min(last * 10 + digit, 100_000)
                continue
            }
            switch scalar {
            case "十":
                total += max(last, 1) * 10
                last = 0
            case "百":
                total += max(last, 1) * 100
                last = 0
            case "零", "〇":
                break
            default:
                if (0x2460...0x2473).contains(scalar.value) { return Int(scalar.value) - 0x245F }
                last = numeral(scalar)
            }
        }
        return total + last
    }

    private static func numeral(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: 1
        }
    }

    /// The style and the length of an ordinal with its punctuation at the start of `scalars`.
    private static func lengthOfOrdinal<Scalars: Collection<Unicode.Scalar>>(_ scalars: Scalars) -> (Numbering, Int)?
    where Scalars.SubSequence == Scalars {
        guard let first = scalars.first, mayBegin(with: first) else { return nil }
        let rest = scalars.dropFirst()
        func run(_ scalars: Scalars, _ test: (Unicode.Scalar) -> Bool) -> Int {
            scalars.prefix(while: test).count
        }
        let isDigit = { (scalar: Unicode.Scalar) in scalar.digit != nil }
        let isNumeral = { (scalar: Unicode.Scalar) in scalar.isChineseNumeral }
        switch first.narrow {
        case "第":
            let count = max(run(rest, isNumeral), run(rest, isDigit))
            guard count > 0, rest.dropFirst(count).starts(with: "部分".unicodeScalars) else { return nil }
            return (.part, count + 3)
        case "(":
            let chinese = run(rest, isNumeral)
            let arabic = run(rest, isDigit)
            let count = max(chinese, arabic)
            guard (1...4).contains(count), rest.dropFirst(count).first?.narrow == ")" else { return nil }
            return (chinese > 0 ? .chineseBracketed : .arabicBracketed, count + 2)
        case _ where (0x2460...0x2473).contains(first.value):
            return (.circled, 1)
        case _ where first.isChineseNumeral:
            let count = run(scalars, isNumeral)
            guard let mark = scalars.dropFirst(count).first, mark == "、" || mark.narrow == "." || mark.narrow == ","
            else {
                return nil
            }
            return (.chinese, count + 1)
        case _ where isDigit(first):
            let count = run(scalars, isDigit)
            let after = scalars.dropFirst(count)
            guard count <= 3, let mark = after.first, mark == "、" || mark.narrow == "." else { return nil }
            // 1.5 is a number, not an item.
            if mark.narrow == ".", let next = after.dropFirst().first, isDigit(next) { return nil }
            return (.arabic, count + 1)
        default:
            return nil
        }
    }

    /// The length of an ordinal with its punctuation at the start of `scalars`; `nil` for none.
    static func length(of scalars: ArraySlice<Unicode.Scalar>) -> Int? { lengthOfOrdinal(scalars)?.1 }

    /// True for ①, a numeral, and the signs between them: what formulas are made of.
    static func isOrdinalSign(_ scalar: Unicode.Scalar) -> Bool {
        (0x2460...0x2473).contains(scalar.value) || scalar == "×" || scalar == "÷" || scalar == "、"
    }

    /// The length of what numbers a title: an ordinal, or a form number (`表1`, `附件1-3`, `公开01表`, `Z01`).
    static func lengthOfTitleNumbering(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        if let (_, length) = lengthOfOrdinal(scalars) { return length }
        if let word = formMark.match(at: scalars.startIndex, in: scalars) {
            let behind = scalars.dropFirst(word.length)
            let space = behind.prefix(while: \.isSpace).count
            var number = behind.dropFirst(space).prefix {
                $0.digit != nil || $0.isChineseNumeral || $0.narrow == "-" || $0.narrow == "."
            }
            // The 一 of 一般公共预算 is no number, nor is a numeral behind digits: 表5一般…, 表五一般….
            if number.contains(where: { $0.digit != nil }) { number = number.prefix { !$0.isChineseNumeral } }
            if number.count > 1, Term.numeralInWord.stands(at: number.endIndex - 1, in: behind) { number.removeLast() }
            if let first = number.first, first.digit != nil || first.isChineseNumeral {
                let length = word.length + space + number.count
                let mark = scalars.dropFirst(length).first?.narrow
                return mark == ":" || mark == "、" ? length + 1 : length
            }
        }
        // 公开01表, 部门决算公开01表, 财决Z01表: a few letters, a number, 表, and something behind it.
        let letters = scalars.prefix(9).indices.prefix { place in
            let letter = scalars[place]
            if letter.digit != nil || letter == .year || letter.isSpace { return false }
            return table.match(at: place, in: scalars) == nil
        }.count
        let number = scalars.dropFirst(letters).prefix { $0.digit != nil || $0.narrow.isOne(of: "-_.") }
        if letters <= 8, (1...6).contains(number.count), number.first?.digit != nil {
            if let word = table.match(at: number.endIndex, in: scalars) { return letters + number.count + word.length }
            // Z01, CS01_1: the number of a form of the Ministry's program.
            let isLatin = scalars.prefix(letters).allSatisfy {
                ("A"..."Z").contains($0.narrow) || ("a"..."z").contains($0.narrow)
            }
            let isYear = scalars[number.endIndex...].first == .year
            if (1...3).contains(letters), isLatin, number.count > 1, !isYear { return letters + number.count }
        }
        return nil
    }

    private static let formMark = Words(.formMark)
    private static let table = Words(.tableWord)
}
