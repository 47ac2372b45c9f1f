import FiscalGrid
import Testing
@testable import FiscalGridAudit
@testable import FiscalGridSchema

@Suite("Two sides that are equal") struct BalanceRuleTests {
    private func told(_ rows: String...) throws -> [String] {
        let text =
            "收支总表\n单位：万元\n收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n一、事业收入\t60.00\t一、教育支出\t60.00\n"
            + rows.map { $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t") + "\n" }
            .joined()
        let rule = BalanceRule(.init(sides: ["revenue", "expenditure"], row: "total", amounts: ["amount"]), rule: 0)
        return try checks(text) { rule.check($0, &$1) }
    }

    @Test(arguments: [("60.00", "pass"), ("60.01", "rounding"), ("60.02", "inconsistent")])
    func totalsOfBothSides(_ other: String, _ outcome: String) throws {
        #expect(try told("收入总计 60.00 支出总计 \(other)") == ["2,2 \(outcome)"])
    }

    @Test func whyNothingIsSaid() throws {
        #expect(try told("收入总计 60.00 支出总计 ") == ["- not-applicable no-such-rows"])
        #expect(try told("收入总计 60.00 支出总计 约70") == ["2,2 insufficient-data unreadable"])
        let several = try told("收入总计 60.00 支出总计 70.00", "总计 60.00  ")
        #expect(several == ["2,2 insufficient-data several-rows-on-a-side"])
    }
}
