import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Budgets that are consistent to the yuan") struct PropertyTests {
    private let catalog: SchemaCatalog
    private let schemas: RandomBudget.Schemas

    init() throws {
        catalog = try SchemaCatalog()
        schemas = RandomBudget.Schemas(catalog: catalog)
    }

    private func audit(_ disclosure: Disclosure) -> Audit {
        Audit(disclosure, catalog.rulesBetweenTables, Set(AuditRule.Code.allCases))
    }

    /// Rounded figures never disagree by more than rounding explains: 10,000 documents.
    @Test(arguments: 0..<10) func areNeverAccused(_ part: Int) {
        var passed = 0
        for seed in 0..<1000 {
            var random = SeededGenerator(seed: UInt64(part * 1000 + seed))
            let disclosure = Disclosure(RandomBudget(schemas, using: &random).tables)
            let audit = audit(disclosure)
            passed += audit.trials.count { $0.isCompared }
            let accused = audit.findings(audit.check).filter { $0.severity == .inconsistency }
            #expect(accused.isEmpty, "seed \(part * 1000 + seed): \(accused.map(\.message.text))")
        }
        #expect(passed > 40_000)
    }

    /// A figure that is changed by more than rounding explains is found where a check covers it, and named where two do.
    @Test(arguments: 0..<4) func changedFiguresAreFound(_ part: Int) throws {
        var (covered, named) = (0, 0)
        for seed in 0..<500 {
            var random = SeededGenerator(seed: UInt64(100_000 + part * 1000 + seed))
            var tables = RandomBudget(schemas, using: &random).tables
            let change = try #require(Change(&tables, using: &random))
            let audit = audit(Disclosure(tables))
            let figure = try #require(
                audit.ledger.figures.firstIndex {
                    Int($0.table) == change.table && Int($0.row) == change.row && Int($0.column) == change.column
                })
            // Checks that are about the figure whichever way they are read, and that the change is too large for. Where 会议费 may be part
            // of a total or not, the figure is found as well, but need not be.
            let covering = audit.trials.filter { trial in
                trial.isCompared && trial.readings.allSatisfy { ($0.totals + $0.parts).contains(figure) }
                    && trial.outcome(audit.ledger.values, audit.ledger) == .inconsistent
            }
            let findings = audit.findings(audit.check).filter { $0.severity == .inconsistency }
            let comment: Comment = "seed \(part * 1000 + seed), \(change): \(findings.map(\.message.text))"
            #expect(findings.count == (covering.isEmpty ? min(1, findings.count) : 1), comment)
            guard let finding = findings.first else { continue }
            covered += 1
            if covering.count < 2 {
                let operands = finding.arithmetic.map {
                    $0.operands + $0.explains.flatMap { $0.comparison?.operands ?? [] }
                }
                let places = (operands ?? []).map(\.place)
                #expect(places.contains { $0.table == change.table + 1 && $0.row == change.row + 1 }, comment)
            } else {
                named += 1
                #expect(finding.place.table == change.table + 1 && finding.place.row == change.row + 1, comment)
                #expect(finding.place.column == change.column + 1, comment)
                #expect(finding.arithmetic?.explains.count ?? 0 >= covering.count, comment)
            }
        }
        #expect(covered > 350 && named > 250, "covered \(covered), named \(named)")
    }

    /// A cell that says something else than it did.
    private struct Change: CustomStringConvertible {
        var table: Int
        var row: Int
        var column: Int
        var description: String

        /// Changes an amount by 60 to 5,000 units of its last printed place, or of the table's.
        init?(_ tables: inout [Table], using random: inout SeededGenerator) {
            var places: [(Int, Int, Int)] = []
            for (table, content) in tables.enumerated() {
                for (row, line) in content.rows.enumerated() {
                    for (index, cell) in line.cells.enumerated() {
                        if case .decimal(let amount) = cell.value, amount.significand != 0 {
                            places.append((table, row, index))
                        }
                    }
                }
            }
            guard let (table, row, index) = places.randomElement(using: &random) else { return nil }
            let cell = tables[table].rows[row].cells[index]
            guard case .decimal(let amount) = cell.value else { return nil }
            let step = Int128(Int.random(in: 60...5000, using: &random)) * (Bool.random(using: &random) ? 1 : -1)
            let changed = Amount(significand: amount.significand + step, decimals: amount.decimals)
            tables[table].rows[row].cells[index].value = .decimal(changed)
            (self.table, self.row, column) = (table, row, cell.column)
            description =
                "\(tables[table].schema?.id ?? "") row \(row + 1) column \(cell.column + 1): \(amount) -> \(changed)"
        }
    }
}
