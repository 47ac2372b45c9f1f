/// A figure that the text of a disclosure prints, or words that stand for one: `公务接待费：0.90万元`, `比上年减少12.3%`, `与上年持平`.
///
/// What it is a figure of is read from its sentence alone; which cell says the same, and whether it holds, is the audit's question.
public struct NarrativeFigure: Sendable, Equatable {
    /// What is printed.
    public enum Kind: String, Sendable, CaseIterable {
        /// Money, in ``unit``.
        case amount
        /// `13.95%`
        case percent
        /// A number of things or people, in ``counted``: 5辆.
        case count
        /// A number with decimals behind which neither 元 nor % stands.
        case number
        /// Words without a number: 持平, 决算数小于预算数.
        case words
    }

    /// What the figure says of its subject.
    public enum Role: String, Sendable, CaseIterable {
        /// What it comes to.
        case level
        /// What the subject came to in another year: 比2023年执行数480万元.
        case base
        /// By how much it is more or less than another.
        case change
        /// The same in per cent.
        case growth
        /// What part of another it is, in per cent.
        case share
        /// How much of a budget was spent, in per cent.
        case completion
        /// How two figures compare: 决算数小于预算数, 与上年持平.
        case comparison
        /// A standard or a limit: 每人每年300元, 单价50万元以上.
        case standard
        /// Anything else.
        case other
    }

    /// Where the figure stands in the cycle of the budget.
    public enum Measure: String, Sendable, CaseIterable {
        case budget
        /// 全年预算, 调整预算
        case adjustedBudget = "adjusted-budget"
        /// 决算, 执行数
        case final
    }

    /// Which way a change goes.
    public enum Direction: String, Sendable, CaseIterable {
        case increase
        case decrease
        case unchanged
    }

    /// What is printed.
    public var kind: Kind
    /// What it says of its subject.
    public var role: Role
    /// As printed, with its unit: `1274.78万元`.
    public var text: String
    /// The number without a sign for its direction; `nil` for words.
    public var value: Amount?
    /// The unit of an amount.
    public var unit: MonetaryUnit?
    /// What is counted: 辆, 人次; empty for all but counts.
    public var counted = ""
    /// What it is a figure of, in the words of the text without year, 安排, 为 and the like: 公务接待费; empty if they do not say.
    public var label = ""
    /// The organization that the text names before the year: 水务局本级2024年; empty for none.
    public var holder = ""
    /// The classification that the label names by 类, 款 and 项, from the top; else empty.
    public var path: [String] = []
    /// The code that stands by the label; empty for none.
    public var code = ""
    /// What a share or a completion is of, or a change is counted from: 本年支出合计, 年初预算, 上年; empty if it is not said.
    public var base = ""
    /// The year that the text names for it; `nil` for none. 上年 is the year before the document's.
    public var year: Int?
    /// Where it stands in the cycle of the budget; `nil` if the text does not say.
    public var measure: Measure?
    /// Which way a change goes; `nil` for a figure that is none.
    public var direction: Direction?
    /// True if it stands in brackets: （含上年结转34万元）.
    public var isAside = false
    /// True if 约, 近, 余 or the like stands by it.
    public var isApproximate = false
    /// The index of the figure that it is about: the level of a change, share or completion, the change of a growth.
    public var subject: Int?
    /// The index of the figure that it is a part of by 其中, 包括 and the like.
    public var whole: Int?
    /// The number of the list that it stands in with the other parts of its whole; lists count from 0 in the document.
    public var list: Int?
    /// The number of its part of the paragraph, from 0: parts end at a stop and at a semicolon.
    public var part = 0
    /// The 1-based line of its paragraph.
    public var line: Int
    /// The number of its sentence in the paragraph, from 0.
    public var sentence: Int
    /// Characters (Unicode scalars) before it in its paragraph.
    public var offset: Int

    /// Creates a figure.
    public init(kind: Kind, role: Role, text: String, value: Amount?, line: Int, sentence: Int, offset: Int) {
        self.kind = kind
        self.role = role
        self.text = text
        self.value = value
        self.line = line
        self.sentence = sentence
        self.offset = offset
    }
}
