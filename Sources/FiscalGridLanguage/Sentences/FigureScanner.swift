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
        FigureScanner.units.contains { has($0.0, at: index) } || FigureScanner.more.contains { has($0, at: index) }
    }

    private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
    }

    // MARK: Behind the number

    /// Reads what stands behind the number; false if it is no figure.
    private func read(_ token: inout Token, behind end: Int) -> Bool {
        var next = end
        while next < text.count, next < end + 3, text[next].isSpace { next += 1 }
        for word in FigureScanner.more where has(word, at: next) {
            token.isApproximate = true
            next += word.count
        }
        for (word, unit) in FigureScanner.units where has(word, at: next) {
            token.kind = .amount
            token.unit = unit
            token.range = token.range.lowerBound..<(next + word.count)
            return true
        }
        if next < text.count, text[next] == "%" {
            token.kind = .percent
            token.range = token.range.lowerBound..<(next + 1)
            return true
        }
        if FigureScanner.others.contains(where: { has($0, at: next) }) { return false }
        if let word = FigureScanner.counters.first(where: { has($0, at: next) }) {
            token.kind = .count
            token.counted = String(scalars: word)
            token.range = token.range.lowerBound..<(next + word.count)
            return token.value.decimals == 0
        }
        // A bare number is a figure only if it has decimals: 0.90 without 万元.
        if token.value.decimals == 0 { return false }
        return next >= text.count || !(isLatin(text[next]) || "-~/*×:".unicodeScalars.contains(text[next]))
    }

    /// Tells what is approximate and what is a standard from the words around.
    private func look(around token: inout Token, _ start: Int, _ end: Int) {
        let before = text[max(0, start - 8)..<start]
        if FigureScanner.about.contains(where: { ends(before, with: $0) }) { token.isApproximate = true }
        let behind = token.range.upperBound
        if FigureScanner.aboutBehind.contains(where: { has($0, at: behind) }) { token.isApproximate = true }
        if FigureScanner.limits.contains(where: { ends(before, with: $0) })
            || FigureScanner.limitsBehind.contains(where: { has($0, at: behind) })
        {
            token.isStandard = true
        }
        // 每人每年300元, 人均2000元
        let clause = before.reversed().prefix { !"，,。；;".unicodeScalars.contains($0) }
        if clause.contains("每") || clause.contains("均") && clause.contains("人") { token.isStandard = true }
        // 10-20万元, 100万元至200万元
        if start > 1, "-~至到".unicodeScalars.contains(text[start - 1]), isDigit(start - 2) || text[start - 2] == "元" {
            token.isStandard = true
        }
        if behind + 1 < text.count, "-~至到—".unicodeScalars.contains(text[behind]), isDigit(behind + 1) {
            token.isStandard = true
        }
    }

    private func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
        index + word.count <= text.count && text[index] == word[0] && text[index...].starts(with: word)
    }

    private func ends(_ part: ArraySlice<Unicode.Scalar>, with word: [Unicode.Scalar]) -> Bool {
        part.count >= word.count && part.suffix(word.count).elementsEqual(word)
    }

    // MARK: Words

    private static func words(_ list: String) -> [[Unicode.Scalar]] {
        list.split(separator: " ").map { Array($0.unicodeScalars) }
    }

    private static let units: [([Unicode.Scalar], MonetaryUnit)] =
        MonetaryUnit.allCases.map { (Array($0.rawValue.unicodeScalars), $0) }
        + [(Array("圆".unicodeScalars), .yuan), (Array("万圆".unicodeScalars), .tenThousandYuan)]

    private static let more = words("余 多")
    /// What is a number of something else: a date, a level, another currency, a rate in a thousand.
    private static let others = words(
        "年 月 日 号 时 分 点 届 级 条 款 章 周 天 季 个百分点 百分点 ‰ 美元 万美元 亿美元 欧元 港元 日元 倍 岁 度 类 折 千瓦 吨 公斤 升 米 平方 立方 公里 亩 公顷 万人 万亩 万平方 亿美")
    private static let counters = words(
        "辆 台 套 架 艘 人次 人 名 批次 批 个 次 户 家 项 种 件 本 份 座 间 处 所 条 场 期 班 篇 幅 块 只 头 株 棵 副 张 把 支 组 团 宗 起")
    private static let about = words("约 近 大约 约为 超 超过 逾 将近 接近 约合")
    private static let aboutBehind = words("左右 上下 余元 多元")
    private static let limits = words("不低于 不高于 不超过 不少于 低于 高于 少于 多于 ≤ ≥ < > 单价 单位价值 单台 标准 标准为 限额 上限 下限 每台 大于 小于")
    private static let limitsBehind = words("以上 以下 以内 及以上 及以下 (含)以上 (含)以下 / 每 起")
}
