import FiscalGridCore
import FiscalGridLanguage

/// The figures of a document that rules speak of, as whole numbers of one small unit: sums of them are exact, whatever the units
/// and places they are printed in.
///
/// A printed figure is an interval of half a unit in its last place to either side (XBRL Calculations 1.1). So that a half is a
/// whole number too, all numbers are doubled.
struct Ledger {
    /// A printed figure and where it stands; row and column count from 0.
    struct Figure {
        var amount: Amount
        var unit: MonetaryUnit?
        /// False for a number that is no money, which has no unit.
        var isMoney: Bool
        /// The index of its table; negative for a figure of the text.
        var table: Int32
        /// The row; of the text, the index of the figure.
        var row: Int32
        var column: Int32
        var line: Int32
        /// True if it stands for several rows or columns.
        var isMerged: Bool

        /// The index among the figures of the text; `nil` for one of a table.
        var textIndex: Int? { table < 0 ? Int(row) : nil }
    }

    private(set) var figures: [Figure] = []
    /// Twice the number, in 10 to the power of ``scale`` yuan; figures without a unit count as yuan.
    private(set) var values: [Int128] = []
    /// How exact each figure is, as a number in ``precisions``, of which a document has few.
    private var precisionOf: [UInt16] = []
    private var precisions: [Precision] = []

    private struct Precision: Equatable {
        /// Twice the half unit of the last place, in 10 to the power of ``Ledger/scale`` yuan.
        var half: Int128
        /// Twice the unit of the last place: what a figure can be printed in. A count, which is exact, has no half, but a step of one.
        var step: Int128
    }

    /// Twice the half unit of the last place of a figure.
    func half(_ figure: Int) -> Int128 { precisions[Int(precisionOf[figure])].half }

    /// Twice the unit of the last place of a figure.
    func step(_ figure: Int) -> Int128 { precisions[Int(precisionOf[figure])].step }
    /// The power of ten that all numbers are counted in.
    let scale: Int

    init(scale: Int) { self.scale = scale }

    /// The largest number that is kept: sums of any table stay exact.
    private static let limit = Int128(1) << 104

    /// Adds a figure that its table prints to `decimals`; `nil` if it is too long to be added up. A difference of two rounded figures may be
    /// off by two halves of the last place.
    mutating func add(_ figure: Figure, decimals: Int, isDifference: Bool = false, isExact: Bool = false) -> Int? {
        let power = figure.unit?.powerOfTen ?? 0
        let isZero = figure.amount.significand == 0
        guard
            let value = isZero
                ? 0 : Ledger.scaled(figure.amount.significand, by: power - figure.amount.decimals - scale),
            let unit = Ledger.scaled(1, by: power - (isZero ? decimals : max(decimals, figure.amount.decimals)) - scale)
        else { return nil }
        figures.append(figure)
        values.append(value * 2)
        let precision = Precision(half: isExact ? 0 : isDifference ? unit * 2 : unit, step: unit * 2)
        let known = precisions.firstIndex(of: precision) ?? precisions.count
        if known == precisions.count { precisions.append(precision) }
        precisionOf.append(UInt16(known))
        return figures.count - 1
    }

    private static func scaled(_ number: Int128, by exponent: Int) -> Int128? {
        guard (0...38).contains(exponent) else { return nil }
        var result = number
        for _ in 0..<exponent {
            result *= 10
            if result.magnitude > limit.magnitude { return nil }
        }
        return result
    }

    /// A sum of figures in a unit, with the fewest places that hold it, but no fewer than `decimals`.
    func amount(_ doubled: Int128, in unit: MonetaryUnit?, decimals fewest: Int) -> Amount {
        // Half of an odd number has one more place.
        var (number, decimals) = (doubled * 5, (unit?.powerOfTen ?? 0) - scale + 1)
        while decimals < 0 {
            number *= 10
            decimals += 1
        }
        while decimals > fewest, number % 10 == 0 {
            number /= 10
            decimals -= 1
        }
        return Amount(significand: number, decimals: decimals)
    }
}

/// An equality of two sums of figures.
struct Equation {
    /// The figures on the left, by their number in the ledger.
    var totals: [Int]
    /// The figures on the right.
    var parts: [Int]

    /// True if one of its figures is such.
    func contains(where isSuch: (Int) -> Bool) -> Bool {
        totals.contains(where: isSuch) || parts.contains(where: isSuch)
    }

    /// Left minus right, doubled, with the values given.
    func difference(_ values: [Int128]) -> Int128 {
        var difference: Int128 = 0
        for figure in totals { difference += values[figure] }
        for figure in parts { difference -= values[figure] }
        return difference
    }

    /// How much of a difference the rounding of its figures explains, doubled.
    func allowance(_ ledger: Ledger) -> Int128 {
        var allowance: Int128 = 0
        for figure in totals { allowance += ledger.half(figure) }
        for figure in parts { allowance += ledger.half(figure) }
        return allowance
    }

    /// How it ends: the closed intervals of the two sums meet if the difference is no more than what rounding explains.
    func outcome(_ values: [Int128], _ ledger: Ledger) -> Check.Outcome {
        let difference = difference(values)
        if difference == 0 { return .pass }
        return difference.magnitude <= allowance(ledger).magnitude ? .rounding : .inconsistent
    }

    /// The value, doubled, with which one of its figures makes it equal; it holds for all values no further from it than ``allowance(_:)``.
    func solution(for figure: Int, _ values: [Int128]) -> Int128 {
        let difference = difference(values)
        return values[figure] + (parts.contains(figure) ? difference : -difference)
    }
}
