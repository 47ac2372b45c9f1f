import FiscalGridCore

/// Words that stand around the name of a figure and say nothing of it: 其中, 我部门, 安排, 共计, 为.
public struct NarrativeWords: Sendable {
    private let words: WordList
    private let all: [[Unicode.Scalar]]

    /// Words parted by white space, and others that are names themselves.
    public init(_ list: String, names: [String] = []) {
        self.init(
            list.unicodeScalars.split(whereSeparator: \.isSpace).map { Array($0) }
                + names.map { Array($0.unicodeScalars) })
    }

    private init(_ words: [[Unicode.Scalar]]) {
        all = words.filter { !$0.isEmpty }
        self.words = WordList(all)
    }

    /// These words and others.
    public func adding(_ names: [String]) -> NarrativeWords {
        NarrativeWords(all + names.map { Array($0.unicodeScalars) })
    }

    /// What says nothing wherever it stands.
    private static let neutral = """
        其中 其 中 包括 主要包括 分别 为 是 具体 即 我局 我部门 我单位 我委 我办 我院 我校 我厅 我中心 我镇 我街道 我会 本部门 本单位 本局 本委 本院 本校 本厅 本镇 本会 年度 本年度 本年 全年 \
        全年度 今年 当年 共 共计 总计 合计 小计 共安排 安排 计划 预计 预算 预算数 年初 决算 决算数 执行数 执行 实际 实现 按 则 而 和 及 与 以及 并 另 、 , ， ; ； : ： . 。 综合 编制 各 各项 拟 有 用 部门 单位 \
        度 年 初 汇总 公开 总 总额 数 数额 金额 额 的 在 由 从 来 看 约 近 达 达到 均 列支 情况 方面 规模 人民币 全部 需 需要 发生 产生 使用 批复 财政批复 统计 口径 - — ( ) 一 二 三 四 五 六 七 八 九 十 \
        根据 职责 工作 任务 规划 根据本单位职责和工作任务规划 根据工作需要 主要 体现 反映 上 完成
        """

    /// What may stand before a name.
    public static let before = NarrativeWords(neutral)

    /// What may stand behind a name: 公务接待 may be printed as 公务接待费.
    public static let behind = NarrativeWords(neutral + " 费用 经费 费 资金 科目")

    /// True if a text says nothing of any subject.
    public static func isNeutral(_ text: ArraySlice<Unicode.Scalar>) -> Bool { before.make(text) }

    /// The lengths of the texts at the start of `text` that are nothing but such words, 0 among them.
    public func lengths(in text: ArraySlice<Unicode.Scalar>) -> [Int] {
        var lengths: [Int] = []
        reach(in: text) { lengths.append($0) }
        return lengths
    }

    /// True if a text is nothing but such words.
    public func make(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var last = 0
        reach(in: text) { last = $0 }
        return last == text.count
    }

    /// Calls `body` with each length that the words reach, in rising order.
    private func reach(in text: ArraySlice<Unicode.Scalar>, _ body: (Int) -> Void) {
        body(0)
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: text.count + 1) { reached in
            reached.initialize(repeating: false)
            reached[0] = true
            var farthest = 0
            for place in 0..<text.count where reached[place] {
                words.each(at: text.startIndex + place, in: text) { length in
                    reached[place + length] = true
                    farthest = max(farthest, place + length)
                }
                if farthest <= place { return }
                if let next = reached[(place + 1)...farthest].firstIndex(of: true) { body(next) }
            }
        }
    }
}
