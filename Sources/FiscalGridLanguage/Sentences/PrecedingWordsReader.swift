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

    /// Reads the words; they are as ``key(_:)`` makes them.
    func read(_ words: [Unicode.Scalar]) -> Reading {
        var reading = Reading()
        var rest = PrecedingWordsReader.droppingNumber(words[...])
        reading.year = year(in: rest)
        reading.measure = PrecedingWordsReader.measure(of: rest)
        let stripped = PrecedingWordsReader.fillers.droppedBehind(rest)
        if let word = PrecedingWordsReader.increases.word(endOf: stripped) {
            reading.direction = .increase
            rest = stripped.dropLast(PrecedingWordsReader.increases.length(word))
        } else if let word = PrecedingWordsReader.decreases.word(endOf: stripped) {
            reading.direction = .decrease
            rest = stripped.dropLast(PrecedingWordsReader.decreases.length(word))
            // 增减额
            if rest.last == "增" { rest = rest.dropLast() }
        }
        reading.isUnclear = PrecedingWordsReader.unclear.occurs(in: words[...])
        reading.isSigned = reading.direction != nil && PrecedingWordsReader.signed.occurs(in: words[...])
        if reading.direction != nil, words.last.map({ "到至".unicodeScalars.contains($0) }) ?? false {
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
        if let place = rest.firstIndex(of: "占") {
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
    func comparison(_ words: [Unicode.Scalar]) -> Reading? {
        guard words.count <= 40 else { return nil }
        var reading = Reading()
        let found: Range<Int>
        if let more = PrecedingWordsReader.moreThan.first(in: words[...]) {
            (found, reading.direction) = (more.range, .increase)
        } else if let less = PrecedingWordsReader.lessThan.first(in: words[...]) {
            (found, reading.direction) = (less.range, .decrease)
        } else if let same = PrecedingWordsReader.same.first(in: words[...]) {
            (found, reading.direction) = (same.range, .unchanged)
        } else {
            return nil
        }
        let behind = words[found.upperBound...]
        if reading.direction == .unchanged {
            guard let place = PrecedingWordsReader.comparisonStart(words[..<found.lowerBound]) else {
                // 无变化 alone says what it is compared with in the clause before.
                guard found.lowerBound <= 2, behind.count <= 2 else { return nil }
                return reading
            }
            reading.base = text(PrecedingWordsReader.compared(words[place..<found.lowerBound]))
            reading.label = PrecedingWordsReader.label(words[..<place])
        } else {
            let base = behind.prefix { $0 != "的" }
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
        guard let place = words.lastIndex(where: { $0 == "由" || $0 == "从" }) else { return nil }
        let behind = words[(place + 1)...]
        let rest = behind.filter { $0.digit == nil && !"年度上去的约为期同".unicodeScalars.contains($0) }
        return rest.isEmpty ? place : nil
    }

    private static let unclear = WordList("年均 累计 平均 人均 分别 均次 同期")
    private static let signed = WordList("增减")

    // MARK: Years and measures

    /// The last year that the words name for the figure.
    private func year(in words: ArraySlice<Unicode.Scalar>) -> Int? {
        for end in words.indices.reversed() where words[end] == "年" {
            if end - words.startIndex >= 4, let year = FiscalYear.alone(text(words[(end - 4)..<end])) { return year }
            if end > words.startIndex, let fiscalYear {
                // 上年结转 and 上年末 are of this year.
                let behind = end + 1 < words.endIndex ? words[end + 1] : " "
                if "结末底剩".unicodeScalars.contains(behind) { continue }
                switch words[end - 1] {
                case "上", "去": return fiscalYear - 1
                case "本", "当", "今": return fiscalYear
                default: break
                }
            }
        }
        return nil
    }

    /// 预算 or 决算, as the words say it last; names of funds have 预算 in them and say nothing.
    static func measure(of words: ArraySlice<Unicode.Scalar>) -> NarrativeFigure.Measure? {
        for start in words.indices.reversed() {
            guard let word = measures.word(at: start, in: words) else { continue }
            // 预算 is the first of them.
            if word > 0 { return .final }
            let before = words[..<start]
            if funds.word(endOf: before) != nil || grants.word(at: start + 2, in: words) != nil { continue }
            return adjusted.word(endOf: before) != nil ? .adjustedBudget : .budget
        }
        return nil
    }

    /// True for words that mean the year before: 上年, 去年, 2022年.
    static func isPast(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        words.indices.contains { words[$0] == "年" && $0 > words.startIndex }
    }

    // MARK: Labels

    /// The words without what says nothing of the subject: years, 其中, 安排, 共计, 为; text in brackets goes too. Empty if nothing is left.
    static func label(_ words: ArraySlice<Unicode.Scalar>) -> String {
        var plain: [Unicode.Scalar] = []
        var depth = 0
        for scalar in words {
            if scalar == "(" || scalar == "[" {
                depth += 1
            } else if scalar == ")" || scalar == "]" {
                if depth > 0 { depth -= 1 } else { plain = [] }
            } else if depth == 0 {
                plain.append(scalar)
            }
        }
        var rest = withoutYears(plain)[...]
        if let match = Numbering.match(String(scalars: rest)) {
            rest = Array(match.rest.unicodeScalars)[...]
        }
        if NarrativeWords.isNeutral(rest) { return "" }
        rest = behind.droppedBehind(before.droppedBefore(rest)).drop { ":-.,、，;；".unicodeScalars.contains($0) }
        return String(scalars: rest)
    }

    /// The words without the number of an item before a code: 1.2080505.
    private static func droppingNumber(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let number = words.prefix { $0.digit != nil }
        let behind = words.dropFirst(number.count)
        guard (1...2).contains(number.count), behind.first == "." || behind.first == "、" else { return words }
        let code = behind.dropFirst().prefix { $0.digit != nil }
        return [3, 5, 7].contains(code.count) ? behind.dropFirst() : words
    }

    /// The name before a year: 水务局 in 水务局2024年; empty for none.
    private func holder(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        // 2024年水务局安排…, 水务局安排…
        if names.occurs(in: words) || words.contains("年") && names.count > 0 {
            let plain = PrecedingWordsReader.withoutYears(Array(words))
            for length in NarrativeWords.before.lengths(in: plain[...]) {
                guard let name = names.word(at: length, in: plain[...]) else { continue }
                // As far as the name reaches in the words with their years.
                let count = names.length(name)
                let end = words.indices.first {
                    PrecedingWordsReader.withoutYears(Array(words[...$0])).count == length + count
                }
                if let end { return words[(end + 1 - count)...end] }
            }
        }
        guard let year = words.firstIndex(of: "年"), year - words.startIndex > 5,
            words[(year - 4)..<year].allSatisfy({ $0.digit != nil })
        else { return [] }
        let name = words[..<(year - 4)]
        return name.last.map(PrecedingWordsReader.ends.contains) ?? false && !NarrativeWords.isNeutral(name) ? name : []
    }

    /// The last characters of names of organizations.
    private static let ends = Set("局委办厅院校心所站处会馆队园司社府署室级庭团场库学镇乡村道联协大厂台宫部位属".unicodeScalars)

    /// The words without 2024年 and 2024年度.
    private static func withoutYears(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard words.contains("年") else { return words }
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < words.count {
            if index + 4 < words.count, words[index + 4] == "年",
                words[index..<(index + 4)].allSatisfy({ $0.digit != nil })
            {
                index += index + 5 < words.count && words[index + 5] == "度" ? 6 : 5
            } else {
                result.append(words[index])
                index += 1
            }
        }
        return result
    }

    /// 住房保障支出(类)住房改革支出(款)住房公积金(项), and a code before or behind a name.
    private static func classification(_ words: ArraySlice<Unicode.Scalar>) -> (path: [String], code: String) {
        var path: [String] = []
        var code = ""
        var name: [Unicode.Scalar] = []
        var index = words.startIndex
        while index < words.endIndex {
            let scalar = words[index]
            if scalar == "(" {
                let inside = words[(index + 1)...].prefix { $0 != ")" }
                if inside.count == 1, let mark = inside.first, "类款项".unicodeScalars.contains(mark) {
                    path.append(label(name[...]))
                    name = []
                } else if [3, 5, 7].contains(inside.count), inside.allSatisfy({ $0.digit != nil }) {
                    code = String(scalars: inside)
                }
                index += inside.count + 2
                continue
            }
            name.append(scalar)
            index += 1
        }
        let digits = words.prefix { $0.digit != nil }
        if [3, 5, 7].contains(digits.count), words.count > digits.count, words[words.startIndex + digits.count] != "年" {
            code = String(scalars: digits)
        }
        return (path.filter { !$0.isEmpty }, code)
    }

    // MARK: Scalars

    /// The form of words that is read: narrow, without white space and quotes.
    static func key(_ words: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        words.filter { !$0.isSpace && !$0.isQuote }
    }

    private func text(_ words: ArraySlice<Unicode.Scalar>) -> String { String(scalars: words) }

    /// Where 比2023年…, 较上年…, 与上年相比 begins; `nil` for nowhere.
    private static func comparisonStart(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
        words.indices.first { index in
            switch words[index] {
            case "比", "较":
                // 比重 and 比例 compare nothing.
                let next = index + 1 < words.endIndex ? words[index + 1] : " "
                return !"重例率为".unicodeScalars.contains(next)
            case "同", "相": return index + 1 < words.endIndex && words[index + 1] == "比"
            // 与上年, 与2022年度, 与年初预算, but not 社会保障和就业.
            case "与", "和":
                let next = words[(index + 1)...]
                let isYear = next.count > 4 && next.prefix(4).allSatisfy { $0.digit != nil } && next[index + 5] == "年"
                return isYear || pasts.word(at: index + 1, in: words) != nil
            default: return false
            }
        }
    }

    /// What is compared with, without 比 and 相比.
    private static func compared(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        comparisonWords.droppedBehind(comparisonWords.droppedBefore(words))
    }

    // MARK: Words

    /// Labels that say nothing where a subject is named before.
    static func isWeak(_ label: String) -> Bool { weak.contains(ByteKey(label)) }

    private static let weak = Set(
        [
            "支出", "收入", "全年支出", "本年支出", "财政拨款支出", "安排支出", "支出数", "支出决算数", "当年支出", "支出决算", "上年支出", "上年收入",
        ].map(ByteKey.init))
    private static let measures = WordList(["预算", "决算", "执行数"].map { Array($0.unicodeScalars) })
    private static let grants = WordList("拨款")
    private static let funds = WordList("公共 基金 经营 部门 单位 专户")
    private static let adjusted = WordList("调整 调整后 全年 调整后的")
    private static let pasts = WordList("上年 去年 上一年 年初 预算 调整 全年预算 决算 本年 同期 上年度")
    private static let completion = WordList("完成 执行率 支出率 支付率")
    private static let increases = WordList("增加 增长 上升 提高 净增 净增加 增幅 多 新增 上涨 扩大 调增 增支 增收 增")
    private static let decreases = WordList("减少 下降 降低 压减 缩减 节约 节减 降幅 少 净减 净减少 核减 调减 压缩 下浮 减支 减收 减")
    private static let fillers = WordList("了 为 约 约为 近 各 共 共计 额 额为 数 率 幅度 比例 金额 : 均 达 到 至 合计 总计 各为 大约 支出 预算 经费")
    private static let shareFillers = WordList("的 比重 比例 总额的 为 : 比重为 约 约为 达 达到")
    private static let comparisonWords = WordList("比 较 与 和 同 相比 相比较 相 同比 比较 的 有所 基本 分别 各 收入 支出 均 都 略有")
    private static let moreThan = WordList("大于 高于 多于 超过 超出")
    private static let lessThan = WordList("小于 低于 少于")
    private static let same = WordList(
        "持平 等于 一致 相同 相等 无变化 没有变化 无增减 无增减变化 没有增减 不变 未发生变化 未变化 无变动 没有变动 无差异 不增不减 未增减")

    /// What goes from the front of a label.
    private static let before = WordList(
        "其中 包括 主要包括 分别为 分别是 具体为 即 我局 我部门 我单位 我委 我办 我院 我校 我厅 我中心 本部门 本单位 本局 本委 共 共有 共计 共安排 总计安排 计划安排 预计 实际 和 及 与 以及 并 另")
    /// What goes from the end of a label.
    private static let behind = WordList(
        """
        为 是 : ： 安排 预算安排 预算数 预算数为 预算为 共计 总额 总额为 约 约为 达 达到 均 均为 各 各为 数 数为 金额 金额为 决算数 决算为 决算数为 执行数 执行数为 年初预算 年初预算数 年初预算为 \
        年初预算数为 调整预算 调整预算数 调整预算数为 全年预算 全年预算数 全年预算数为 列支 的 近 拟安排 情况 人民币 预算 决算 年初
        """)
}
