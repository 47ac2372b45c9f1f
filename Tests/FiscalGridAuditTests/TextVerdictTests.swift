import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("Percentages") struct TextVerdictTests {
    private func percentage(_ part: Int128, _ whole: Int128, half: Int128 = 0) throws -> Percentage {
        try #require(Percentage(part: part, whole: whole, partHalf: half, wholeHalf: half))
    }

    private func amount(_ text: String) throws -> Amount { try #require(Amount(printed: text)) }

    /// Rounded half up, away from nought.
    @Test(arguments: [
        (Int128(1), Int128(8), 1, "12.5"), (1, 8, 0, "13"), (-1, 8, 0, "-13"), (1, -8, 0, "-13"), (2, 3, 2, "66.67"),
        (5, 4, 0, "125"),
    ])
    func rounded(_ part: Int128, _ whole: Int128, _ decimals: Int, _ expected: String) throws {
        #expect(try percentage(part, whole).rounded(decimals).description == expected)
    }

    /// One of eight, each known to a half: between 5.9 and 20 per cent.
    @Test(arguments: [
        ("12.5", Check.Outcome.pass), ("13", .pass), ("20", .rounding), ("6", .rounding), ("21", .inconsistent),
        ("5", .inconsistent),
    ])
    func outcomes(_ printed: String, _ outcome: Check.Outcome) throws {
        #expect(try percentage(2, 16, half: 1).outcome(try amount(printed)) == outcome)
    }

    /// Of exact figures only the last digit may be cut off.
    @Test func theLastDigit() throws {
        let twoThirds = try percentage(2, 3)
        #expect(twoThirds.outcome(try amount("66.66")) == .inconsistent)
        #expect(twoThirds.isLastDigit(try amount("66.66")))
        #expect(try twoThirds.isLastDigit(amount("66.65")) == false)
    }

    /// Of nothing, and of figures too large, there is no percentage; a whole that may be nothing says nothing.
    @Test func wholesOfNothing() throws {
        let isOfNothing = Percentage(part: 1, whole: 0, partHalf: 0, wholeHalf: 0) != nil
        let isOfMuch = Percentage(part: Int128(1) << 97, whole: 1, partHalf: 0, wholeHalf: 0) != nil
        #expect(!isOfNothing && !isOfMuch)
        #expect(try percentage(1, 1, half: 2).outcome(try amount("500")) == .rounding)
    }
}
