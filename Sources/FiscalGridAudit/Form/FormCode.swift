import FiscalGridCore

/// The kinds of findings about the form of a disclosure, which are their codes.
public enum FormCode: String, Sendable, CaseIterable {
    /// A table without figures of which nothing says that it is empty.
    case emptyTable = "form.empty-table"
    /// A note that calls a table empty which has figures.
    case emptyNote = "form.empty-note"
    /// A table that the table of contents lists and the document lacks.
    case contents = "form.contents"
    /// A code of a shape that no code has.
    case codeShape = "form.code-shape"
    /// A code whose parent the table does not print, though it prints others.
    case codeParent = "form.code-parent"
    /// A code with two names, or a name with two codes.
    case codeName = "form.code-name"
    /// A code that a table prints twice.
    case codeTwice = "form.code-twice"
    /// A gap or a repetition in numbers that count.
    case sequence = "form.sequence"
    /// A year that is not the document's.
    case year = "form.year"
    /// An organization that is not the document's.
    case organization = "form.organization"
    /// A table without the unit that the others have.
    case unit = "form.unit"
    /// An item that the text lists and the table leaves blank.
    case blankCell = "form.blank-cell"
    /// Something that the template left to be filled in, or an instruction of it.
    case placeholder = "form.placeholder"
    /// Doubled punctuation, a bracket or a quotation mark without its other half.
    case punctuation = "form.punctuation"
    /// A figure without its percent sign or its unit.
    case missingSign = "form.missing-sign"

    /// Reads `year` or `form.year`; `nil` for anything else.
    public init?(name: String) { self.init(rawValue: name.startsWithBytes(of: "form.") ? name : "form." + name) }

    /// The code without its area: `year`.
    public var name: String { String(rawValue.dropFirst("form.".count)) }

    /// What is looked for, why, and an example, for a person.
    public var explanation: AuditRule.Code.Explanation {
        switch self {
        case .emptyTable:
            .init(
                identity: "A table without figures says that it is empty.",
                reason: """
                    A department without such funds publishes the table all the same and says so: 注：本部门无此项预算，空表列示, in its title, in the \
                    contents or in the text. A blank table without a word may have lost its figures.
                    """,
                example: "政府性基金预算支出表 with blank rows, and no word on 政府性基金 anywhere.")
        case .emptyNote:
            .init(
                identity: "A note that calls a table empty stands under one without figures.",
                reason: "A note left over from another table, or from last year, contradicts the figures above it.",
                example: "注：无固定资产占用情况，空表列示 under 固定资产 482.4310.")
        case .contents:
            .init(
                identity: "What the 目录 lists is there.",
                reason:
                    "Titles are compared without numbering, year, 情况, 预算 and the like, which contents often leave out.",
                example: "九、国有资本经营预算支出表 in the contents, and no such table.")
        case .codeShape:
            .init(
                identity: "Codes have the shape of their classification.",
                reason:
                    "Functional codes have 3, 5 or 7 digits, economic codes 3 or 5. Codes themselves change every year and are not looked up.",
                example: "213302, 20805O5 with a letter.")
        case .codeParent:
            .init(
                identity: "A table that prints parents prints all of them.",
                reason:
                    "Where most 项 stand under their 款 and 类, one that does not has lost a row. Tables of 项 alone are left alone.",
                example: "2080505 without 20805, in a table that prints 20101 and 21011.")
        case .codeName:
            .init(
                identity: "A code has one name in a document.",
                reason: "A row copied from another keeps its code or its name.",
                example: "2130205 is 森林资源培育 in one table and 森林资源管理 in another.")
        case .codeTwice:
            .init(
                identity: "A table prints a code once for each unit.",
                reason:
                    "Two rows of one code are two codes, or one row twice. Tables in which codes repeat by design are left alone.",
                example: "2100408 in two rows of one unit.")
        case .sequence:
            .init(
                identity: "Numbers that count have no gap and no repetition.",
                reason: "三、 behind 一、, 表4 behind 表2, 序号 6 behind 4: something is missing, or was numbered by hand.",
                example: "一、…, 二、…, 四、…")
        case .year:
            .init(
                identity: "The year is that of the document.",
                reason:
                    "Templates keep the year before. Years of comparison, laws and plans are of other years and are left alone.",
                example: "第三部分 2023年部门预算情况说明 in a budget of 2024; 比2026年预算增加 in one of 2026.")
        case .organization:
            .init(
                identity: "The organization is that of the document.",
                reason:
                    "Templates keep the name of another department. Short forms, units below and departments merely mentioned are left alone.",
                example: "编制单位：人力资源和社会保障局 above one table of 水务局.")
        case .unit:
            .init(
                identity: "Each table of amounts says its unit.",
                reason:
                    "Without a unit an amount is no amount of money. 元 and 万元 mixed up show in the checks between tables and text.",
                example: "One of nine tables without 单位：万元.")
        case .blankCell:
            .init(
                identity: "What the text gives an amount for, its table does too.",
                reason: "The text lists an item with a figure, and its row is blank or not there.",
                example: "因公出国（境）费3.20万元 in the text, a blank row in the table.")
        case .placeholder:
            .init(
                identity: "Templates are filled in.",
                reason: "XX, ××, 某某, ____ and instructions such as （请各单位根据实际情况填写） stand for something that is missing.",
                example: "增加XX万元，增长XX%")
        case .punctuation:
            .init(
                identity: "Punctuation is whole.",
                reason:
                    "Two stops, a comma before a stop, or half a pair of brackets often mean that words are missing.",
                example: "无其他收入。。")
        case .missingSign:
            .init(
                identity: "A figure has its unit or its percent sign.",
                reason: "Without it, it cannot be compared.",
                example: "增长13.95，公务接待费0.90，支出12.5万，")
        }
    }
}
