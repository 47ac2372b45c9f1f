import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("SARIF") struct SARIFWriterTests {
    private static let text = """
        共有编制XX人。

        收支总表
        单位：万元
        收入\t\t支出\t
        项目\t预算数\t项目\t预算数
        一、事业收入\t60.00\t一、教育支出\t60.01
        收入总计\t60.00\t支出总计\t70.00
        """

    /// A log, whole: the results stand between its opening and its closing.
    private func run(_ text: String) throws -> [String: Any] {
        let disclosure = try convert(text)
        let writer = SARIFWriter()
        let findings = Auditor().findings(in: disclosure)
        let log = try jsonObject(writer.opening + writer.results(findings, of: disclosure) + writer.closing)
        #expect(log["version"] as? String == "2.1.0")
        return try #require((log["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ text: String) throws -> [[String: Any]] {
        try #require(try run(text)["results"] as? [[String: Any]])
    }

    /// Every code is a rule, and a result points at its own.
    @Test func rules() throws {
        let run = try run(SARIFWriterTests.text)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == (FindingCode.checks + FindingCode.remarks).map(\.rawValue))
        for result in try results(SARIFWriterTests.text) {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        }
        #expect(try results("本所负责种树。").isEmpty)
    }

    /// What cannot hold is an error, a remark a warning; the place is the line of the file, with its table, row and column.
    @Test func levelsAndPlaces() throws {
        let results = try results(SARIFWriterTests.text)
        let found = results.map { "\($0["ruleId"] as? String ?? "") \($0["level"] as? String ?? "")" }
        #expect(found.contains("form.placeholder warning") && found.contains { $0.hasSuffix(" error") })
        let wrong = try #require(results.first { $0["level"] as? String == "error" })
        let location = try #require((wrong["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect((physical["region"] as? [String: Any])?["startLine"] as? Int == 8)
        #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "test.txt")
        let logical = try #require((location["logicalLocations"] as? [[String: String]])?.first)
        #expect(logical["fullyQualifiedName"]?.hasPrefix("table 1, row 2, column ") == true)
    }

    /// The same finding on another line has the same fingerprint.
    @Test func fingerprints() throws {
        func prints(_ text: String) throws -> [String?] {
            try results(text).map { ($0["partialFingerprints"] as? [String: String])?["finding/v1"] }
        }
        let first = try prints(SARIFWriterTests.text)
        let moved = try prints(SARIFWriterTests.text.replacing("\n\n", with: "\n\n\n\n"))
        #expect(first == moved)
        #expect(Set(first).count == first.count && !first.contains(nil))
    }

    /// A document that could not be read is a result too.
    @Test func failures() throws {
        let failure = try jsonObject(SARIFWriter().failure(document: "a b.txt", code: "input.empty", message: "\"x\""))
        #expect(failure["level"] as? String == "error" && failure["ruleId"] as? String == "input.empty")
        #expect((failure["message"] as? [String: String])?["text"] == "\"x\"")
    }

    @Test(arguments: [
        ("-", "stdin"), ("a/b.txt", "a/b.txt"), ("a b#1.txt", "a%20b%231.txt"), ("/x.txt", "file:///x.txt"),
        ("年.txt", "%E5%B9%B4.txt"), ("a\tb", "a%09b"),
    ])
    func uris(_ path: String, _ uri: String) { #expect(SARIFWriter.uri(path) == uri) }
}
