import FiscalGrid
import FiscalGridSchema
import Foundation
import TestSupport
import Testing

@testable import FiscalGridAudit

/// A rule as a newcomer would add it: what a schema says, and the checks that it asks for.
private struct Doubled: AuditRule.Identity {
    static let element = "doubled"
    var amount: String
    var codes: [AuditRule.Code] { [.rowSum] }
    var description: String { "\(amount) is twice what stands above it" }
}

private struct DoubledRule: TableRule {
    let amount: String
    let rule: Int

    init(_ identity: Doubled, rule: Int) {
        (amount, self.rule) = (identity.amount, rule)
    }

    func check(_ view: TableView, _ trials: inout Trials) {
        guard let column = view.column(amount, nil) else { return }
        for row in view.table.rows.indices.dropFirst() {
            guard case .figure(let total) = view.cell(row, column), case .figure(let part) = view.cell(row - 1, column)
            else { continue }
            let spot = Trial.Spot(table: view.index, row: row, column: column)
            trials.compare(.rowSum, rule: rule, at: spot, [Equation(totals: [total], parts: [part, part])])
        }
    }
}

@Suite("Rules of tables are registered") struct TableRuleTests {
    private func disclosure(_ last: String) throws -> Disclosure {
        let rows = [
            ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "甲", "1.00", "", ""],
            ["203", "乙", "2.00", "", ""], ["205", "丙", last, "", ""],
        ]
        var disclosure = try convert("支出总表\n单位：万元\n" + TikaText.table(rows))
        let schema = disclosure.tables[0].schema?.copy()
        schema?.rules = [AuditRule(Doubled(amount: "total"), file: "own.xsd", line: 3)]
        disclosure.tables[0].schema = schema
        return disclosure
    }

    @Test func aRuleOfOnesOwn() throws {
        var auditor = Auditor()
        auditor.tableRules.append(DoubledRule.self)
        #expect(auditor.audit(try disclosure("4.00")).checks.map(\.outcome) == [.pass, .pass])
        let report = auditor.audit(try disclosure("5.00"))
        let failed = try #require(report.checks.first { $0.outcome == .inconsistent })
        #expect(failed.rule?.place == "own.xsd:3" && failed.place.row == 3)
        #expect(failed.rule?.description == "total is twice what stands above it")
    }

    /// A kind that nobody knows is passed over.
    @Test func aKindWithoutARule() throws {
        #expect(Auditor().audit(try disclosure("5.00")).checks.isEmpty)
    }

    /// Every kind that a schema may declare has its checks: within a table here, between tables and in the text elsewhere; and each stands in
    /// the schema of annotations.
    @Test func kinds() throws {
        let elsewhere = [AuditRule.Equality.element, AuditRule.Said.element, AuditRule.Whole.element]
        let declared = DeclaredRules.all.map { $0.element }
        #expect(Set(TableRules.all.map { $0.element } + elsewhere) == Set(declared))
        let mapping = try String(contentsOf: Project.root.appending(path: "Schemas/meta/mapping.xsd"), encoding: .utf8)
        #expect(declared.allSatisfy { mapping.contains("<xs:element name=\"\($0)\">") })
    }
}
