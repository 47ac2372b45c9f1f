import FiscalGrid
import Foundation
import TestSupport
import Testing

/// The audit of a file.
private func audit(_ url: URL) throws -> AuditReport {
    let catalog = try SchemaCatalog()
    let disclosure = try Converter(catalog: catalog).convert(
        [UInt8](Data(contentsOf: url)), name: url.lastPathComponent)
    return Auditor(rulesBetweenTables: catalog.rulesBetweenTables).audit(disclosure)
}

@Suite(
    "The audit of the real disclosure",
    .enabled(if: Project.realDisclosure != nil, "shared/disclosures is not beside the project"))
struct RealDisclosureAuditTests {
    /// 827.09 is printed, and 826.95 everywhere else; the text says 增加135.25万元 of parts that come to -26.46; a note calls the table of fixed
    /// assets empty, which has 482.4310. All else is off by the rounding of a figure.
    @Test func threeThingsAreWrong() throws {
        let report = try audit(#require(Project.realDisclosure))
        #expect(
            report.accused == [
                "audit.row-sum 1,5 827.09 826.95", "audit.text-sum -,- 135.25 -26.46", "form.empty-note -,-  ?",
            ])
        #expect(report.findings.filter { $0.severity == .inconsistency }.compactMap(\.place.line) == [517, 1527, 2058])
        #expect(!report.findings.contains { $0.severity == .warning })
        let finding = try #require(report.findings.first { $0.severity == .inconsistency })
        #expect(finding.place.table == 3 && finding.place.line == 517)
        #expect(finding.arithmetic?.explains.map(\.code) == [.rowSum, .rollup, .crossTable])
        let rounded = report.checks.filter { $0.outcome == .rounding }
        #expect(rounded.count == 14)
        #expect(rounded.allSatisfy { $0.comparison?.difference.description == "-0.01" })
        #expect(report.count(.insufficientData) == 0)
    }

    /// Each item of the list of 公用经费 and each sentence on “三公” is its row; two figures of the text are in no table.
    @Test func theTextAgreesWithTheTables() throws {
        let report = try audit(#require(Project.realDisclosure))
        let passed = report.checks.filter { $0.code == .textTable && $0.outcome == .pass }.compactMap {
            $0.comparison?.operands.first?.row
        }
        #expect(
            passed == [
                "一般公共预算拨款收入", "部门预算支出", "人员经费支出", "日常公用经费支出", "项目支出", "日常公用经费支出总计", "办公费", "邮电费", "公务接待费", "工会经费",
                "福利费", "公务用车运行维护费", "其他交通费", "三公经费", "公务用车购置及运行费", "公务用车购置", "公车运行维护经费", "公务接待费", "因公出国费", "上年末固定资产",
            ])
        #expect(report.coverage.figures - report.coverage.checked == 2)
        #expect(report.coverage.parts.allSatisfy { $0.table == nil || $0.unchecked.isEmpty })
    }
}

@Suite(
    "The audit of the made-up budgets", .enabled(if: Project.corpus != nil, "shared/corpus is not beside the project"))
struct CorpusAuditTests {
    private struct Truth: Decodable {
        struct Fault: Decodable {
            var table: String
            var row: Int
            var column: String
            var was: String
            var now: String
        }
        var errors: [Fault]
    }

    /// Every fault that was put in, at its cell and with the figure that stood there before, and nothing else; in every form.
    @Test(arguments: (0...8).map { "d00\($0)" }, ["txt", "docx", "xhtml", "word.txt"])
    func faults(_ name: String, _ form: String) throws {
        let corpus = try #require(Project.corpus)
        let url = corpus.appending(path: "\(name).\(form)")
        let catalog = try SchemaCatalog()
        let disclosure = try Converter(catalog: catalog).convert([UInt8](Data(contentsOf: url)), name: name)
        let findings = Auditor(rulesBetweenTables: catalog.rulesBetweenTables).findings(in: disclosure)
        let found = findings.filter { $0.severity == .inconsistency }.map { finding -> String in
            let table = disclosure.tables[(finding.place.table ?? 1) - 1]
            let column = table.columns[(finding.place.column ?? 1) - 1].path
            let figures = [finding.arithmetic?.computed, finding.arithmetic?.printed].map { $0?.description ?? "?" }
            return "\(table.schema?.id ?? "") \(finding.place.row ?? 0) \(column) \(figures.joined(separator: " -> "))"
        }
        let truth = try JSONDecoder().decode(
            Truth.self, from: Data(contentsOf: corpus.appending(path: "\(name).errors.json")))
        let expected = truth.errors.map { fault in
            "\(fault.table) \(fault.row) \(fault.column) \(fault.was.replacing(",", with: "")) -> \(fault.now.replacing(",", with: ""))"
        }
        #expect(found.sorted() == expected.sorted())
    }
}
