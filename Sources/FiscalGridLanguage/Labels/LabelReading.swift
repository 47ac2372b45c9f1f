import FiscalGridCore
import FiscalGridSupport

/// A printed label as it is compared with those that schemas name.
///
/// What decorates it is set aside: numbering, 其中, colons, marks of notes, units and formulas in brackets. Other brackets count:
/// 项目(按功能分类) is not 项目.
public struct LabelReading: Sendable, Equatable {
    /// In label form, as printed.
    public let key: String
    /// Without the unit that it says behind it; `nil` if it says none.
    let bare: String?
    /// Without its decorations; empty for a label that says only that parts follow: 其中, 按资金来源分.
    public let plain: String
    /// What it means: labels of the lexicon.
    let meanings: [Meaning]
    /// True if the lexicon has it.
    package var isKnown: Bool { !meanings.isEmpty }

    /// A label of the lexicon, and the year that is printed with it.
    struct Meaning: Sendable, Equatable {
        /// The label's number.
        var label: Int
        /// The year that stands beside its words.
        var year: Year
    }

    /// Of which year a figure is, as a label says it.
    enum Year: Sendable, Equatable {
        /// It says none.
        case none
        /// So many years before the table's: 0 for 本年, 1 for 上年.
        case back(Int)
        /// 2024年
        case calendar(Int)

        /// True if it may be the year that is so many before a table's own. A year that is not known fits any.
        func fits(back: Int, fiscalYear: Int?) -> Bool {
            switch self {
            case .none: back == 0
            case .back(let own): own == back
            case .calendar(let year): fiscalYear.map { year == $0 - back } ?? true
            }
        }
    }

    /// Reads a label in label form.
    public static func read(_ key: String) -> LabelReading {
        known.value(for: ByteKey(key)) { LabelReading(key) }
    }

    /// Templates have few labels; most have been read before.
    private static let known = BoundedCache<ByteKey, LabelReading>()
    /// The characters that a label of the lexicon may have with all around it.
    private static let longest = 60

    private init(_ key: String) {
        self.key = key
        bare = PathPattern.Level.bare(key)
        let scalars = key.scalars
        let plain = LabelReading.withoutDecoration(scalars[...])
        self.plain = plain.count == scalars.count ? key : String(scalars: plain)
        meanings = plain.count > LabelReading.longest ? [] : LabelCover(Array(plain)).meanings
    }

    /// True if it means a label of the lexicon, of the fiscal year where it says one.
    package func means(_ name: String, fiscalYear: Int?) -> Bool {
        meanings.contains {
            Lexicon.current.labels[$0.label].name == name && $0.year.fits(back: 0, fiscalYear: fiscalYear)
        }
    }

    /// True if it says that it is of an earlier year than the table.
    package func isOfEarlierYear(than fiscalYear: Int?) -> Bool {
        if meanings.contains(where: { $0.year.fits(back: 0, fiscalYear: fiscalYear) }) { return false }
        return !meanings.isEmpty || LabelReading.lastYear.occur(in: plain)
    }

    // MARK: Decoration

    private static func withoutDecoration(_ label: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = label
        while true {
            let count = rest.count
            if let word = ofWhich.match(at: rest.startIndex, in: rest) { rest = rest.dropFirst(word.length) }
            if let first = rest.first, first == ":" || first == "、" { rest = rest.dropFirst() }
            if let length = Numbering.length(of: rest), length < rest.count { rest = rest.dropFirst(length) }
            if let last = rest.last, rest.count > 1, last == ":" || isMark(last) { rest = rest.dropLast() }
            if let open = decoratingBracket(behind: rest) { rest = rest[..<open] }
            if rest.count == count { break }
        }
        let saysThatPartsFollow =
            startOfDivision.match(at: rest.startIndex, in: rest) != nil && endOfDivision.match(endOf: rest) != nil
        return saysThatPartsFollow ? [] : rest
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x2460...0x2473).contains(scalar.value) || scalar.isOne(of: "*※#†")
    }

    /// Where a bracket opens that a label ends with and that is no part of it: [1], (注), (3=4+5), (万元).
    private static func decoratingBracket(behind label: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = label.last, last == ")" || last == "]",
            let open = label.lastIndex(of: last == ")" ? "(" : "["), open > label.startIndex
        else { return nil }
        let inside = label[(open + 1)...].dropLast()
        let isFormula = inside.allSatisfy { scalar in
            scalar.digit != nil || scalar.isASCII || Numbering.isOrdinalSign(scalar)
        }
        if isFormula, inside.contains(where: { $0.digit != nil || Numbering.isOrdinalSign($0) }) { return open }
        if inside.isEmpty || noteMark.matches(inside.prefix { $0.digit == nil }) { return open }
        return MonetaryUnit(label: String(scalars: label)) != nil ? open : nil
    }

    private static let ofWhich = Words(.ofWhich)
    private static let startOfDivision = Words(.startOfDivision)
    private static let endOfDivision = Words(.endOfDivision)
    private static let noteMark = Words(.noteMark)
    private static let lastYear = Words(.lastYearInLabel)
}
