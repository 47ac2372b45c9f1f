import FiscalGrid
import Foundation
import TestSupport
import Testing

/// Budgets and final accounts of made-up departments with the whole text of 31 templates, every figure right; a list of lines to put a
/// mistake in; and sentences of other templates to put behind a set of tables.
@Suite("The text of disclosures") struct TextTests {
    private static let folder = Project.root.appending(path: "Tests/FiscalGridAuditTests/Texts")

    /// A line with one wrong figure.
    private struct Mistake: Decodable {
        var file: String
        var line: Int
        var kind: String
        var text: String
    }

    /// Paragraphs that are right behind the tables of a file.
    private struct Sentences: Decodable {
        var tables: String
        var text: String
    }

    private static var documents: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasPrefix("budget-") || $0.hasPrefix("final-")
        }.sorted()
    }

    private static func lines<Line: Decodable>(of name: String) throws -> [Line] {
        try text(name).split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private static func audit(_ text: String, _ name: String) throws -> AuditReport {
        let catalog = try SchemaCatalog()
        let disclosure = try Converter(catalog: catalog).convert(Array(text.utf8), name: name)
        return Auditor(rulesBetweenTables: catalog.rulesBetweenTables).audit(disclosure)
    }

    @Test(arguments: documents) func noneIsAccused(_ name: String) throws {
        let report = try TextTests.audit(TextTests.text(name), name)
        #expect(report.accused.isEmpty, "\(report.findings.map(\.message.text))")
        let compared = report.checks.count { $0.code.rawValue.hasPrefix("audit.text-") && $0.outcome == .pass }
        #expect(compared > 10)
    }

    @Test func noSentenceIsAccused() throws {
        let all: [Sentences] = try TextTests.lines(of: "sentences.jsonl")
        #expect(all.count > 100)
        for one in all {
            let report = try TextTests.audit(TextTests.text(one.tables) + "\n" + one.text + "\n", one.tables)
            #expect(
                report.accused.isEmpty,
                "\(one.text): \(report.findings.filter { $0.severity == .inconsistency }.map(\.message.text))")
        }
    }

    /// A count is exact, and may be in two sums that fail.
    @Test func aCountOfTwoSums() throws {
        let text = "一、车辆\n车辆9辆，其中：机要通信用车1辆、执法执勤用车5辆（甲类3辆、乙类4辆）、其他用车2辆。\n"
        let report = try TextTests.audit(text, "count.txt")
        #expect(report.count(.inconsistent) == 2)
    }

    /// Nine of ten mistakes are told at their line.
    @Test func mistakesAreFound() throws {
        let mistakes: [Mistake] = try TextTests.lines(of: "errors.jsonl")
        var missed: [String] = []
        for mistake in mistakes {
            var lines = try TextTests.text(mistake.file).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
            lines[mistake.line - 1] = mistake.text
            let report = try TextTests.audit(lines.joined(separator: "\n"), mistake.file)
            let isFound = report.findings.contains { finding in
                guard finding.severity >= .warning, finding.code.area == "audit" else { return false }
                let operands =
                    finding.arithmetic.map { $0.operands + $0.explains.flatMap { $0.comparison?.operands ?? [] } } ?? []
                return finding.place.line == mistake.line || operands.contains { $0.place.line == mistake.line }
            }
            if !isFound { missed.append("\(mistake.file):\(mistake.line) \(mistake.kind)") }
        }
        #expect(missed.count * 10 <= mistakes.count, "\(missed)")
    }
}
