import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("Audits for programs") struct AuditWriterTests {
    private static let text = """
        区苗圃2024年部门预算

        收支总表
        单位：万元
        收入\t\t支出\t
        项目\t预算数\t项目\t预算数
        一、事业收入\t60.00\t一、教育支出\t50.00
        收入总计\t60.00\t支出总计\t60.00
        """

    private func audited() throws -> (disclosure: Disclosure, report: AuditReport) {
        let disclosure = try convert(AuditWriterTests.text)
        return (disclosure, Auditor().audit(disclosure))
    }

    /// The header of the CSV form names the fields of its Table Schema, in order, and each line has them all.
    @Test func csv() throws {
        let header = parseCSV(string(AuditWriter.csvHeader))[0]
        let fields = try #require(try jsonObject(AuditWriter.tableSchema)["fields"] as? [[String: Any]])
        #expect(fields.compactMap { $0["name"] as? String } == header)
        let (disclosure, report) = try audited()
        let lines = parseCSV(string(AuditWriter().csv(report, of: disclosure)))
        #expect(lines.count == report.checks.count && lines.allSatisfy { $0.count == header.count })
        let wrong = try #require(lines.first { $0.contains("inconsistent") })
        let line = Dictionary(uniqueKeysWithValues: zip(header, wrong))
        #expect(line["code"] == "audit.total" && line["table_type"] == "revenue-expenditure-summary")
        #expect(line["row"] == "2" && line["column"] == "4" && line["line"] == "8" && line["fiscal_year"] == "2024")
        #expect(line["label"] == "支出总计/预算数" && line["operands"] == "教育支出/预算数 50.00")
        #expect(
            ["printed", "computed", "difference", "allowance", "unit"].map { line[$0] } == [
                "60.00", "50.00", "10.00", "0.01", "万元",
            ])
    }

    /// Types and words of the Table Schema are those of the values.
    @Test func tableSchema() throws {
        let fields = try #require(try jsonObject(AuditWriter.tableSchema)["fields"] as? [[String: Any]])
        func field(_ name: String) -> [String: Any]? { fields.first { $0["name"] as? String == name } }
        #expect(field("printed")?["type"] as? String == "number" && field("row")?["type"] as? String == "integer")
        let outcomes = field("outcome")?["constraints"] as? [String: Any]
        #expect(outcomes?["enum"] as? [String] == Check.Outcome.allCases.map(\.rawValue))
        #expect((field("document")?["constraints"] as? [String: Any])?["required"] as? Bool == true)
    }

    /// All five outcomes are counted, and every check is told; figures that were not compared on demand only.
    @Test func json() throws {
        let (disclosure, report) = try audited()
        let object = try jsonObject(AuditWriter().json(report, of: disclosure, isIndented: true))
        let summary = try #require(object["summary"] as? [String: Any]).mapValues { $0 as? Int ?? -1 }
        #expect(Set(summary.keys) == Set(Check.Outcome.allCases.map(\.rawValue)))
        #expect(summary["inconsistent"] == 1 && summary.values.reduce(0, +) == report.checks.count)
        #expect((object["checks"] as? [Any])?.count == report.checks.count)
        #expect((object["findings"] as? [Any])?.count == 1)
        let line = AuditWriter().json(report, of: disclosure, isIndented: false)
        #expect(line.split(separator: 0x0A).count == 1 && line.last == 0x0A)
    }

    /// The JSON names nothing that its schema does not.
    @Test func membersOfTheSchema() throws {
        let (disclosure, report) = try audited()
        let schema = try jsonObject(JSONSchemaWriter(schemas: [], formats: [.wordText]).audit())
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        let document = try #require(definitions["document"]?["properties"] as? [String: Any])
        let object = try jsonObject(AuditWriter().json(report, of: disclosure, isIndented: true))
        #expect(Set(object.keys).isSubset(of: Set(document.keys)))
        let known = try #require(definitions["check"]?["properties"] as? [String: Any])
        for check in try #require(object["checks"] as? [[String: Any]]) {
            #expect(Set(check.keys).isSubset(of: Set(known.keys)))
        }
    }
}
