import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("What is said of a check") struct CheckSentenceTests {
    private func amount(_ text: String) throws -> Amount { try #require(Amount(printed: text)) }

    private func operand(
        _ role: Operand.Role, _ row: String, _ column: String, _ value: String, at place: (Int, Int, Int),
        _ unit: MonetaryUnit? = .tenThousandYuan
    ) throws -> Operand {
        Operand(
            role: role, row: row, column: column, value: try amount(value), unit: unit,
            place: Place(line: 1, table: place.0, row: place.1, column: place.2))
    }

    private func sentence(
        _ operands: [Operand], _ outcome: Check.Outcome = .inconsistent, blanks: [String] = []
    ) throws -> String {
        let comparison = Comparison(
            operands: operands, printed: operands[0].value, computed: try amount("9.00"),
            difference: try amount("1.00"), allowance: try amount("0.015"), unit: .tenThousandYuan, blanks: blanks)
        return Check(
            code: .rowSum, rule: nil, outcome: outcome, place: Place(), comparison: comparison
        ).sentence.text
    }

    /// Of the parts only what tells them from the total is said: in its row the column, in its column the row, else both.
    @Test func namesOfParts() throws {
        let total = try operand(.total, "合计", "支出", "10.00", at: (1, 1, 3))
        let inRow = try operand(.part, "合计", "基本支出", "4.00", at: (1, 1, 4))
        let inColumn = try operand(.part, "教育", "支出", "5.00", at: (1, 2, 3))
        #expect(
            try sentence([total, inRow, inColumn])
                == "合计/支出 10.00, but 基本支出 4.00 + 教育 5.00 = 9.00: off by 1.00, of which rounding explains 0.015; "
                + "these figures cannot all hold")
        let elsewhere = try operand(.part, "教育", "基本支出", "5.00", at: (1, 2, 4))
        #expect(try sentence([total, inRow, elsewhere]).contains("but 基本支出 4.00 + 教育/基本支出 5.00 = 9.00"))
        // 收入 and 支出 may have columns of one name.
        let twin = try operand(.part, "合计", "支出", "5.00", at: (1, 1, 6))
        #expect(try sentence([total, inRow, twin]).contains("+ 合计/支出 (column 6) 5.00"))
    }

    /// A part of another table says which, and one in another unit its unit; one part in the same unit needs no sum.
    @Test func partsOfOtherTables() throws {
        let total = try operand(.total, "合计", "支出", "10.00", at: (1, 1, 3))
        let other = try operand(.part, "合计", "支出", "9.00", at: (2, 1, 3))
        #expect(try sentence([total, other]).hasPrefix("合计/支出 10.00, but table 2 合计/支出 9.00: off by"))
        let yuan = try operand(.part, "合计", "支出", "90000.00", at: (2, 1, 3), .yuan)
        #expect(try sentence([total, yuan]).hasPrefix("合计/支出 10.00, but table 2 合计/支出 90000.00元 = 9.00: off by"))
    }

    /// Beyond six parts the rest is counted; blanks are said.
    @Test func longSums() throws {
        let total = try operand(.total, "合计", "支出", "10.00", at: (1, 1, 3))
        let parts = try (2...9).map { try operand(.part, "甲\($0)", "支出", "1.00", at: (1, $0, 3)) }
        let long = try sentence([total] + parts, blanks: ["甲10/支出"])
        #expect(long.contains("+ 甲7 1.00 + 2 more = 9.00 (1 blank, counted as 0): off by 1.00"))
        let bare = try sentence([total], blanks: ["甲10/支出"])
        #expect(bare.hasPrefix("合计/支出 10.00, but nothing is printed of its parts (1 blank, counted as 0): off by"))
    }

    @Test func outcomes() throws {
        let total = try operand(.total, "合计", "支出", "10.00", at: (1, 1, 3))
        let part = try operand(.part, "教育", "支出", "9.00", at: (1, 2, 3))
        #expect(
            try sentence([total, part], .rounding)
                == "合计/支出 10.00, but 教育 9.00: off by 1.00, which rounding explains (up to 0.015)")
        let check = Check(
            code: .rowSum, rule: nil, outcome: .insufficientData, place: Place(), reason: Message("reason.no-total"))
        #expect(check.sentence.text == "the total is not printed")
        let bare = Check(code: .rowSum, rule: nil, outcome: .insufficientData, place: Place())
        #expect(bare.sentence.text == "a figure cannot be read")
    }
}
