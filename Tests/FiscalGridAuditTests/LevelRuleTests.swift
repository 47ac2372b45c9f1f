import FiscalGrid
import Testing
@testable import FiscalGridAudit
@testable import FiscalGridSchema

@Suite("Rows that are the sum of others") struct LevelRuleTests {
    private static let vehicles = AuditRule.Sum(
        total: ["vehicles"], parts: [part("vehiclePurchase"), part("vehicleOperation")])
    private static let all = AuditRule.Sum(
        total: ["total"], parts: [part("threePublic", "overseas+vehicles+receptions")],
        either: [part("meetings"), part("training")])

    private func told(_ sum: AuditRule.Sum, _ rows: String..., amounts: [String] = ["total"]) throws -> [String] {
        let text =
            "一般公共预算“三公”经费支出表\n单位：万元\n项目\t2024年预算数\n"
            + rows.map { $0.replacing(" ", with: "\t") + "\n" }.joined()
        return try checks(text) { LevelRule(.init(sum: sum, amounts: amounts), rule: 0).check($0, &$1) }
    }

    /// A blank part is nought where the total is printed.
    @Test func aRowIsTheSumOfOthers() throws {
        let rows = ["二、公务用车购置及运行费 18.00", "其中：公务用车购置费 ", "公务用车运行费 "]
        #expect(try told(LevelRuleTests.vehicles, rows[0], rows[1], rows[2] + "18.00") == ["1,2 pass"])
        #expect(try told(LevelRuleTests.vehicles, rows[0], rows[1], rows[2] + "17.00") == ["1,2 inconsistent"])
        #expect(
            try told(LevelRuleTests.vehicles, rows[0], rows[1], rows[2]) == ["1,2 insufficient-data no-part"])
    }

    /// What may count counts in any choice; the subtotal goes before its parts.
    @Test func partsThatMayCount() throws {
        let items = ["一、因公出国（境）费 1.00", "二、公务用车购置及运行费 18.00", "三、公务接待费 1.00", "四、会议费 80.00", "五、培训费 5.00"]
        for total in ["20.00", "100.00", "25.00", "105.00"] {
            let rows = try told(
                LevelRuleTests.all, "合计 \(total)", items[0], items[1], items[2], items[3], items[4])
            #expect(rows == ["1,2 pass"], "\(total)")
        }
        let none = try told(LevelRuleTests.all, "合计 99.00", items[0], items[1], items[2], items[3], items[4])
        #expect(none == ["1,2 inconsistent"])
        #expect(try told(LevelRuleTests.all, "合计 20.00", "“三公”经费小计 20.00", items[0]) == ["1,2 pass"])
    }

    @Test func whyNothingIsSaid() throws {
        let items = ["一、因公出国（境）费 1.00", "二、公务用车购置及运行费 18.00", "三、公务接待费 1.00"]
        let other = try told(LevelRuleTests.all, "合计 25.00", items[0], items[1], items[2], "四、差旅费 5.00")
        #expect(other == ["1,2 insufficient-data unnamed-row"])
        let several = try told(LevelRuleTests.all, "合计 20.00", items[0], items[1], items[2], "四、公务接待费 1.00")
        #expect(several == ["1,2 insufficient-data ambiguous-row"])
        let words = try told(LevelRuleTests.all, "合计 20.00", "一、因公出国（境）费 约1", items[1], items[2])
        #expect(words == ["1,2 insufficient-data unreadable"])
    }

    /// Where none of the parts is a row the total is not said to be a sum; where one is, the others are missing.
    @Test func rowsThatAreNotThere() throws {
        #expect(try told(LevelRuleTests.vehicles, "二、公务用车购置及运行费 18.00") == ["- not-applicable no-figure-in-rows"])
        let one = try told(LevelRuleTests.vehicles, "二、公务用车购置及运行费 18.00", "公务用车运行费 18.00")
        #expect(one == ["1,2 insufficient-data absent-row"])
        let columns = try told(LevelRuleTests.vehicles, "二、公务用车购置及运行费 18.00", amounts: ["stateCapital"])
        #expect(columns == ["- not-applicable no-such-columns"])
    }
}
