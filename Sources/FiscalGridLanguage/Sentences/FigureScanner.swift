import FiscalGridCore

/// Finds the figures in a paragraph: a number, and the unit, the percent sign or the word of what is counted behind it.
///
/// Years, dates, ordinals, codes, numbers of laws and names with digits are no figures.
struct FigureScanner {
    /// A figure as it stands in the text.
    struct Token {
        /// The number and its unit.
        var range: Range<Int>
        var kind: NarrativeFigure.Kind
        var value: Amount
        var unit: MonetaryUnit?
        var counted = ""
        var isApproximate = false
        /// True for a standard or a limit: 300元/人, 50万元以上, 10-20万元.
        var isStandard = false
    }

    /// The text, full-width forms made narrow.
    let text: [Unicode.Scalar]
    /// As printed; as long as ``text``.
    let printed: [Unicode.Scalar]

    /// The figures, from left to right.
    func tokens() -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < text.count {
            guard isDigit(index) else {
                index += 1
                continue
            }
            let end = endOfNumber(index)
            if let token = token(index, end) {
                tokens.append(token)
                index = max(token.range.upperBound, end)
            } else {
                index = end
            }
        }
        return tokens
    }

    // MARK: The number

    private func isDigit(_ index: Int) -> Bool { index < text.count && ("0"..."9").contains(text[index]) }

    /// The end of digits with thousands separators and a fraction.
    private func endOfNumber(_ start: Int) -> Int {
        var end = start
        while isDigit(end) { end += 1 }
        // 1,274.78, but not 5，123: only an ASCII comma groups digits.
        while end - start <= 3 || printed[start..<end].contains(","), end < text.count,
            printed[end] == ",", (1...3).allSatisfy({ isDigit(end + $0) }), !isDigit(end + 4)
        {
            end += 4
        }
        if end < text.count, text[end] == ".", isDigit(end + 1) {
            end += 1
            while isDigit(end) { end += 1 }
        }
        return end
    }

    private func token(_ start: Int, _ end: Int) -> Token? {
        // A4, GB2312, 2.1.3: the number belongs to a name.
        if start > 0, isLatin(text[start - 1]) || text[start - 1] == "." { return nil }
        if end < text.count, text[end] == ".", isDigit(end + 1) { return nil }
        guard let value = Amount(printed: String(scalars: printed[start..<end])) else { return nil }
        // 1.2080505机关事业单位基本养老保险缴费支出: the number of an item and a code.
        if [3, 5, 7].contains(value.decimals), end - start - value.decimals <= 3, isChinese(end), !hasUnit(end) {
            return nil
        }
        var token = Token(range: start..<end, kind: .number, value: value)
        if start > 0, text[start - 1] == "-", start < 2 || !(isDigit(start - 2) || isLatin(text[start - 2])) {
            token.value = Amount(significand: -value.significand, decimals: value.decimals)
            token.range = (start - 1)..<end
        }
        guard read(&token, behind: end) else { return nil }
        look(around: &token, start, end)
        return token
    }

    private func isChinese(_ index: Int) -> Bool {
        index < text.count && text[index].value >= 0x3400 && text[index].value < 0xA000
    }

    private func hasUnit(_ index: Int) -> Bool {
        FigureScanner.units.contains { has($0.words, at: index) } || has(FigureScanner.more, at: index)
    }

    private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
    }

    // MARK: Behind the number

    /// Reads what stands behind the number; false if it is no figure.
    private func read(_ token: inout Token, behind end: Int) -> Bool {
        var next = end
        while next < text.count, next < end + 3, text[next].isSpace { next += 1 }
        // Each of them once, in their order.
        var rank = -1
        while let word = FigureScanner.more.match(at: next, in: text[...]), word.rank > rank {
            token.isApproximate = true
            (next, rank) = (word.range.upperBound, word.rank)
        }
        for (words, unit) in FigureScanner.units {
            guard let word = words.match(at: next, in: text[...]) else { continue }
            token.kind = .amount
            token.unit = unit
            token.range = token.range.lowerBound..<word.range.upperBound
            return true
        }
        if next < text.count, text[next] == "%" {
            token.kind = .percent
            token.range = token.range.lowerBound..<(next + 1)
            return true
        }
        if has(FigureScanner.others, at: next) { return false }
        if let word = FigureScanner.counters.match(at: next, in: text[...]) {
            token.kind = .count
            token.counted = String(scalars: text[word.range])
            token.range = token.range.lowerBound..<word.range.upperBound
            return token.value.decimals == 0
        }
        // A bare number is a figure only if it has decimals: 0.90 without 万元.
        if token.value.decimals == 0 { return false }
        return next >= text.count || !(isLatin(text[next]) || text[next].isOne(of: "-~/*×:"))
    }

    /// Tells what is approximate and what is a standard from the words around.
    private func look(around token: inout Token, _ start: Int, _ end: Int) {
        let before = text[max(0, start - 8)..<start]
        let behind = token.range.upperBound
        if FigureScanner.about.match(endOf: before) != nil || has(FigureScanner.aboutBehind, at: behind) {
            token.isApproximate = true
        }
        if FigureScanner.limits.match(endOf: before) != nil || has(FigureScanner.limitsBehind, at: behind) {
            token.isStandard = true
        }
        // 每人每年300元, 人均2000元
        let stop = before.lastIndex { $0.isOne(of: "，,。；;") }
        let clause = before[(stop.map { $0 + 1 } ?? before.startIndex)...]
        if FigureScanner.each.occurs(in: clause)
            || FigureScanner.average.occurs(in: clause) && FigureScanner.person.occurs(in: clause)
        {
            token.isStandard = true
        }
        // 10-20万元, 100万元至200万元
        if start > 1, isRange(text[start - 1]),
            isDigit(start - 2) || FigureScanner.endsOfUnits.contains(text[start - 2])
        {
            token.isStandard = true
        }
        if behind + 1 < text.count, isRange(text[behind]), isDigit(behind + 1) { token.isStandard = true }
    }

    /// True for what stands between two numbers of a range.
    private func isRange(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "~" || FigureScanner.upTo.contains(scalar)
    }

    private func has(_ words: Words, at index: Int) -> Bool { words.match(at: index, in: text[...]) != nil }

    // MARK: Words

    private static let units: [(words: Words, unit: MonetaryUnit)] = [
        (Words(.yuan, .yuanInText), .yuan), (Words(.thousandYuan), .thousandYuan),
        (Words(.tenThousandYuan, .tenThousandYuanInText), .tenThousandYuan), (Words(.millionYuan), .millionYuan),
        (Words(.hundredMillionYuan), .hundredMillionYuan),
    ]
    private static let endsOfUnits = ScalarSet(.endOfUnit)
    private static let more = Words(.andMore)
    private static let others = Words(.noFigureBehind)
    private static let counters = Words(.counter)
    private static let about = Words(.about)
    private static let aboutBehind = Words(.aboutBehind)
    private static let limits = Words(.limitBefore)
    private static let limitsBehind = Words(.limitBehind)
    private static let each = Words(.each)
    private static let average = Words(.average)
    private static let person = Words(.person)
    private static let upTo = ScalarSet(.upTo)
}
