import FiscalGridCore

/// Reads the words before a figure: what it is a figure of, of which year, and what it says.
///
/// `与2022年度相比，收、支总计各增加` says a change; `一般公共服务（类）…行政运行（项）2024年预算数为` names a classification.
struct PrecedingWordsReader {
    /// What the words say.
    struct Reading {
        var label = ""
        /// The organization that stands before the year: 水务局本级2024年.
        var holder = ""
        var path: [String] = []
        var code = ""
        var base = ""
        var year: Int?
        var measure: NarrativeFigure.Measure?
        var direction: NarrativeFigure.Direction?
        /// True for 占, 比重.
        var isShare = false
        /// True for 完成, 执行率.
        var isCompletion = false
        /// True for 比2023年执行数: the figure is what another is compared with.
        var isBase = false
        /// True for 减少到: the figure is a level that a change preceding to.
        var isReached = false
        /// True for 由上年的: the figure is what a change starts from.
        var isStart = false
        /// True for 年均, 累计 and 分别: the figure is of something that the words do not name.
        var isUnclear = false
        /// True for 增减额, whose sign says the direction.
        var isSigned = false
    }

    /// The fiscal year of the document, by which 上年 is a year.
    let fiscalYear: Int?
    /// Names of organizations that the document is about.
    let names: WordList

    /// Reads the words; they are as ``key(_:)`` makes them. Without `needsName` neither label nor path is looked for.
    func read(_ words: ArraySlice<Unicode.Scalar>, needsName: Bool = true) -> Reading {
        var reading = Reading()
        var rest = PrecedingWordsReader.droppingNumber(words)
        reading.year = year(in: rest)
        reading.measure = PrecedingWordsReader.measure(of: rest)
        let stripped = PrecedingWordsReader.fillers.droppedBehind(rest)
        if let word = PrecedingWordsReader.increases.match(endOf: stripped) {
            reading.direction = .increase
            rest = stripped.dropLast(word.length)
        } else if let word = PrecedingWordsReader.decreases.match(endOf: stripped) {
            reading.direction = .decrease
            rest = stripped.dropLast(word.length)
            // 增减额
            if PrecedingWordsReader.signs.contains(rest.last) { rest = rest.dropLast() }
        }
        reading.isUnclear = PrecedingWordsReader.unclear.occurs(in: words)
        reading.isSigned = reading.direction != nil && PrecedingWordsReader.signed.occurs(in: words)
        if reading.direction != nil, PrecedingWordsReader.upTo.contains(words.last) {
            (reading.direction, reading.isReached) = (nil, true)
        }
        if reading.direction == nil, !reading.isReached, let place = PrecedingWordsReader.startOfChange(rest) {
            (reading.isBase, reading.isStart) = (true, true)
            rest = rest[..<place]
        }
        if let place = PrecedingWordsReader.comparisonStart(rest) {
            if reading.direction != nil || reading.isReached {
                reading.base = text(PrecedingWordsReader.compared(rest[place...]))
                // The year of the base is not that of the change.
                reading.year = year(in: rest[..<place])
                reading.measure = PrecedingWordsReader.measure(of: rest[..<place]) ?? reading.measure
            } else if place == rest.startIndex {
                reading.isBase = true
                reading.base = text(PrecedingWordsReader.compared(rest))
            }
            rest = rest[..<place]
        }
        if let place = rest.firstIndex(where: { PrecedingWordsReader.shareOf.contains($0) }) {
            reading.isShare = true
            reading.base = text(PrecedingWordsReader.shareFillers.droppedBehind(rest[(place + 1)...]))
            rest = rest[..<place]
        } else if let place = PrecedingWordsReader.completion.first(in: rest)?.range.lowerBound {
            reading.isCompletion = true
            reading.base = text(PrecedingWordsReader.shareFillers.droppedBehind(rest[place...].dropFirst(2)))
            rest = rest[..<place]
        }
        let holder = holder(rest)
        if !holder.isEmpty {
            reading.holder = text(holder)
            rest = rest[holder.endIndex...]
        }
        if !needsName { return reading }
        (reading.path, reading.code) = PrecedingWordsReader.classification(rest)
        reading.label = PrecedingWordsReader.label(rest)
        // 上年决算38.04万元, 2022年为110.51万元: what the figure before it came to in another year.
        if reading.label.isEmpty || PrecedingWordsReader.isWeak(reading.label), reading.path.isEmpty,
            reading.code.isEmpty,
            reading.direction == nil, let year = reading.year, let fiscalYear,
            year < fiscalYear
        {
            reading.isBase = true
        }
        return reading
    }

    /// How two figures compare, in a clause without a figure: 决算数小于预算数, 与上年持平; `nil` if it does not say.
    func comparison(_ words: ArraySlice<Unicode.Scalar>) -> Reading? {
        guard words.count <= 40, PrecedingWordsReader.comparisons.occurs(in: words) else { return nil }
        var reading = Reading()
        let found: Range<Int>
        if let more = PrecedingWordsReader.moreThan.first(in: words) {
            (found, reading.direction) = (more.range, .increase)
        } else if let less = PrecedingWordsReader.lessThan.first(in: words) {
            (found, reading.direction) = (less.range, .decrease)
        } else if let same = PrecedingWordsReader.same.first(in: words) {
            (found, reading.direction) = (same.range, .unchanged)
        } else {
            return nil
        }
        let behind = words[found.upperBound...]
        if reading.direction == .unchanged {
            guard let place = PrecedingWordsReader.comparisonStart(words[..<found.lowerBound]) else {
                // 无变化 alone says what it is compared with in the clause before.
                guard found.lowerBound - words.startIndex <= 2, behind.count <= 2 else { return nil }
                return reading
            }
            reading.base = text(PrecedingWordsReader.compared(words[place..<found.lowerBound]))
            reading.label = PrecedingWordsReader.label(words[..<place])
        } else {
            let base = behind.prefix { !PrecedingWordsReader.possessive.contains($0) }
            guard PrecedingWordsReader.measure(of: base) != nil || PrecedingWordsReader.isPast(base) else { return nil }
            reading.base = text(base)
            reading.label = PrecedingWordsReader.label(words[..<found.lowerBound])
        }
        reading.measure = PrecedingWordsReader.measure(of: words[..<found.lowerBound])
        if PrecedingWordsReader.isWeak(reading.label) { reading.label = "" }
        return reading
    }

    /// Where 由上年的, 从2022年的 or 由 begins, with which the words end; `nil` for nowhere.
    private static func startOfChange(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let place = words.lastIndex(where: { startsOfChange.contains($0) }) else { return nil }
        return words[(place + 1)...].allSatisfy { $0.digit != nil || startFillers.contains($0) } ? place : nil
    }

    // MARK: Years and measures

    /// The last year that the words name for the figure.
    private func year(in words: ArraySlice<Unicode.Scalar>) -> Int? {
        for end in words.indices.reversed() where words[end] == "年" {
            if end - words.startIndex >= 4, let year = FiscalYear.alone(words[(end - 4)..<end]) { return year }
            if end > words.startIndex, let fiscalYear {
                // 上年结转 and 上年末 are of this year.
                if end + 1 < words.endIndex, PrecedingWordsReader.endsOfYear.contains(words[end + 1]) { continue }
                if PrecedingWordsReader.previous.contains(words[end - 1]) { return fiscalYear - 1 }
                if PrecedingWordsReader.current.contains(words[end - 1]) { return fiscalYear }
            }
        }
        return nil
    }

    /// 预算 or 决算, as the words say it last; names of funds have 预算 in them and say nothing.
    static func measure(of words: ArraySlice<Unicode.Scalar>) -> NarrativeFigure.Measure? {
        for start in words.indices.reversed() {
            guard let word = measures.match(at: start, in: words) else { continue }
            if word.term != .budgetWord { return .final }
            let before = words[..<start]
            if funds.match(endOf: before) != nil || grants.match(at: word.range.upperBound, in: words) != nil {
                continue
            }
            return adjusted.match(endOf: before) != nil ? .adjustedBudget : .budget
        }
        return nil
    }

    /// True for words that mean the year before: 上年, 去年, 2022年.
    static func isPast(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        words.dropFirst().contains("年")
    }

    // MARK: Labels

    /// The words without what says nothing of the subject: years, 其中, 安排, 共计, 为; text in brackets goes too. Empty if nothing is left.
    static func label(_ words: ArraySlice<Unicode.Scalar>) -> String {
        var rest = withoutYears(withoutBrackets(words))
        rest = rest.dropFirst(Numbering.length(of: rest.prefix(12)) ?? 0)
        if NarrativeWords.isNeutral(rest) { return "" }
        rest = behind.droppedBehind(before.droppedBefore(rest)).drop { $0.isOne(of: ":-.,、，;；") }
        return String(scalars: rest)
    }

    /// The words without brackets and what stands in them; what stands before a bracket that only closes goes too.
    private static func withoutBrackets(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard words.contains(where: { $0.isOne(of: "()[]") }) else { return words }
        var plain: [Unicode.Scalar] = []
        plain.reserveCapacity(words.count)
        var depth = 0
        for scalar in words {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": if depth > 0 { depth -= 1 } else { plain.removeAll(keepingCapacity: true) }
            default: if depth == 0 { plain.append(scalar) }
            }
        }
        return plain[...]
    }

    /// The words without the number of an item before a code: 1.2080505.
    private static func droppingNumber(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let number = words.prefix { $0.digit != nil }
        let behind = words.dropFirst(number.count)
        guard (1...2).contains(number.count), behind.first == "." || behind.first == "、" else { return words }
        let code = behind.dropFirst().prefix { $0.digit != nil }
        return isCodeLength(code.count) ? behind.dropFirst() : words
    }

    /// False for words that name no organization: they have neither a year nor a known name.
    func mayNameHolder(_ words: ArraySlice<Unicode.Scalar>) -> Bool { words.contains(.year) || names.occurs(in: words) }

    /// The name before a year: 水务局 in 水务局2024年; empty for none. 水文站 of 水务局水文站2024年 is not the 水务局 that is known.
    private func holder(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let beforeYear = PrecedingWordsReader.nameBeforeYear(words)
        let known = knownName(words)
        return known.isEmpty || known.endIndex < beforeYear.endIndex ? beforeYear : known
    }

    private func knownName(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        // 2024年水务局安排…, 水务局安排…
        if names.occurs(in: words) || words.contains("年") && names.count > 0 {
            let plain = PrecedingWordsReader.withoutYears(words)
            for length in NarrativeWords.before.lengths(in: plain) {
                guard let name = names.word(at: plain.startIndex + length, in: plain) else { continue }
                // As far as the name reaches in the words with their years.
                let count = names.length(name)
                let end = words.indices.first {
                    PrecedingWordsReader.withoutYears(words[...$0]).count == length + count
                }
                if let end { return words[(end + 1 - count)...end] }
            }
        }
        return []
    }

    private static func nameBeforeYear(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let year = words.firstIndex(of: "年"), year - words.startIndex > 5,
            words[(year - 4)..<year].allSatisfy({ $0.digit != nil })
        else { return [] }
        let name = words[..<(year - 4)]
        return ends.contains(name.last) && !NarrativeWords.isNeutral(name) ? name : []
    }

    /// The words without 2024年 and 2024年度.
    private static func withoutYears(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard words.contains("年") else { return words }
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(words.count)
        var index = words.startIndex
        while index < words.endIndex {
            if index + 4 < words.endIndex, words[index + 4] == "年",
                words[index..<(index + 4)].allSatisfy({ $0.digit != nil })
            {
                index += index + 5 < words.endIndex && words[index + 5] == "度" ? 6 : 5
            } else {
                result.append(words[index])
                index += 1
            }
        }
        return result[...]
    }

    /// 住房保障支出(类)住房改革支出(款)住房公积金(项), and a code before or behind a name.
    private static func classification(_ words: ArraySlice<Unicode.Scalar>) -> (path: [String], code: String) {
        var path: [String] = []
        var code = ""
        // The name before a bracket is all since the last level, without other brackets: what stands before those, and from a place on.
        var before: [Unicode.Scalar] = []
        var name = words.startIndex
        var index = words.startIndex
        while let open = words[min(index, words.endIndex)...].firstIndex(of: "(") {
            let inside = words[(open + 1)...].prefix { $0 != ")" }
            if inside.count == 1, let mark = inside.first, mark.isOne(of: "类款项") {
                let label = label(before.isEmpty ? words[name..<open] : (before + words[name..<open])[...])
                if !label.isEmpty { path.append(label) }
                before = []
            } else {
                if isCodeLength(inside.count), inside.allSatisfy({ $0.digit != nil }) { code = String(scalars: inside) }
                before += words[name..<open]
            }
            index = open + inside.count + 2
            name = min(index, words.endIndex)
        }
        let digits = words.prefix { $0.digit != nil }
        if isCodeLength(digits.count), words.count > digits.count, words[words.startIndex + digits.count] != "年" {
            code = String(scalars: digits)
        }
        return (path, code)
    }

    private static func isCodeLength(_ count: Int) -> Bool { count == 3 || count == 5 || count == 7 }

    // MARK: Scalars

    /// The form of words that is read: narrow, without white space and quotes.
    static func key(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let first = words.firstIndex(where: { $0.isSpace || $0.isQuote }) else { return words }
        var key: [Unicode.Scalar] = []
        key.reserveCapacity(words.count)
        key += words[..<first]
        for scalar in words[first...] where !scalar.isSpace && !scalar.isQuote { key.append(scalar) }
        return key[...]
    }

    private func text(_ words: ArraySlice<Unicode.Scalar>) -> String { String(scalars: words) }

    /// Where 比2023年…, 较上年…, 与上年相比 begins; `nil` for nowhere.
    private static func comparisonStart(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
        words.indices.first { index in
            let scalar = words[index]
            let next = index + 1 < words.endIndex ? words[index + 1] : nil
            // 比重 and 比例 compare nothing.
            if comparing.contains(scalar) { return !ratios.contains(next) }
            if alike.contains(scalar) { return than.contains(next) }
            // 与上年, 与2022年度, 与年初预算, but not 社会保障和就业.
            guard and.contains(scalar) else { return false }
            let behind = words[(index + 1)...]
            let isYear = behind.count > 4 && behind.prefix(4).allSatisfy { $0.digit != nil } && behind[index + 5] == "年"
            return isYear || pasts.match(at: index + 1, in: words) != nil
        }
    }

    /// What is compared with, without 比 and 相比.
    private static func compared(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        comparisonWords.droppedBehind(comparisonWords.droppedBefore(words))
    }

    // MARK: Words

    /// True for labels that say nothing where a subject is named before.
    static func isWeak(_ label: String) -> Bool { weak.matches(label) }

    private static let weak = Words(.weakLabel)
    private static let measures = Words(.budgetWord, .resultWord)
    private static let grants = Words(.grantWord)
    private static let funds = Words(.kindOfBudget)
    private static let adjusted = Words(.adjustedBudget)
    private static let pasts = Words(.comparedWith)
    private static let completion = Words(.completion)
    private static let increases = Words(.increaseWord)
    private static let decreases = Words(.decreaseWord)
    private static let unclear = Words(.averageOrShared)
    private static let signed = Words(.signedChange)
    private static let fillers = Words(.fillerBehindChange)
    private static let shareFillers = Words(.fillerBehindShare)
    private static let comparisonWords = Words(.fillerAroundComparison)
    private static let moreThan = Words(.moreThan)
    private static let lessThan = Words(.lessThan)
    private static let same = Words(.unchanged)
    private static let comparisons = Words(.moreThan, .lessThan, .unchanged)
    /// What goes from the front of a label.
    private static let before = Words(.fillerBeforeLabel)
    /// What goes from the end of a label.
    private static let behind = Words(.fillerBehindLabel)

    private static let ends = ScalarSet(.organizationEnding, .organizationEndingInText)
    private static let signs = ScalarSet(.riseBeforeFall)
    private static let upTo = ScalarSet(.upTo)
    private static let shareOf = ScalarSet(.shareOf)
    private static let possessive = ScalarSet(.possessive)
    private static let startsOfChange = ScalarSet(.startOfChange)
    private static let startFillers = ScalarSet(.fillerBehindStart)
    private static let endsOfYear = ScalarSet(.endOfYear)
    private static let previous = ScalarSet(.previousYearMark)
    private static let current = ScalarSet(.currentYearMark)
    private static let comparing = ScalarSet(.comparing)
    private static let than = ScalarSet(.than)
    private static let ratios = ScalarSet(.ratioBehind)
    private static let alike = ScalarSet(.alike)
    private static let and = ScalarSet(.andWith)
}
