import Foundation
import TestSupport
import Testing

private let wrong = Project.root.appending(path: "Fixtures/audit-wrong-total/source.txt")
private let right = Project.root.appending(path: "Fixtures/audit-meetings-in-the-total/source.txt")

@Suite("audit") struct AuditCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write([UInt8](Data(contentsOf: wrong)), to: "in/wrong.txt")
        try folder.write([UInt8](Data(contentsOf: right)), to: "in/right.txt")
    }

    private func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try Run.fiscalgrid(arguments, in: folder.url, input: input.map { Data($0.utf8) })
    }

    @Test func aReportForPeople() throws {
        let result = try run("audit", "in/wrong.txt")
        #expect(result.status == 3 && result.errors.isEmpty)
        #expect(
            result.text.hasPrefix(
                """
                in/wrong.txt  区林业局, 2023
                98 checks: 89 pass, 2 rounding, 3 inconsistent, 4 not applicable, 0 insufficient data
                3 findings: 1 inconsistent, 2 rounding
                63 of 63 figures were compared with another

                table 1  支出总表  expenditure, line 1, 万元
                  inconsistent  row 1, column 4, line 4: 合计/基本支出 827.09 is printed, but with it 3 checks fail (1 row-sum, 1 rollup, 1 \
                cross-table): these figures cannot all hold; 826.95 would satisfy them [audit.row-sum]
                    row-sum, row 1, column 3, line 4: 合计/合计 1274.78 ≠ 1274.92 = 基本支出 827.09 + 项目支出 447.83; off by -0.14, rounding explains 0.015
                """))
        let all = try run("audit", "in/wrong.txt", "--all").text
        #expect(all.split(separator: "\n").count { $0.hasPrefix("  pass  ") } == 89)
        #expect(all.split(separator: "\n").count { $0.hasPrefix("  not applicable  ") } == 4)
    }

    /// What code-review tools show: one log for all inputs, a result at each line, and one for what could not be read.
    @Test func oneLogForCodeReview() throws {
        try folder.write(Array("a\0b".utf8), to: "in/broken.txt")
        let result = try run(
            "audit", "in/wrong.txt", "in/broken.txt", "in/right.txt", "-t", "sarif", "--fail-on", "never")
        let log = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let runs = try #require(log["runs"] as? [[String: Any]])
        let results = try #require(runs.first?["results"] as? [[String: Any]])
        #expect(log["version"] as? String == "2.1.0" && runs.count == 1)
        #expect(results.contains { $0["ruleId"] as? String == "audit.row-sum" && $0["level"] as? String == "error" })
        #expect(results.contains { "\($0)".contains("in/broken.txt") && $0["level"] as? String == "error" })
        #expect("\(results)".contains("\"startLine\": 4"))
        // A log in which nothing was found is whole too, and so is that of each file of a folder.
        let empty = try run("audit", "in/right.txt", "-t", "sarif", "--rules", "balance")
        #expect(
            (try JSONSerialization.jsonObject(with: empty.output) as? [String: Any])?["version"] as? String == "2.1.0")
        #expect(
            try run("audit", "in/wrong.txt", "in/right.txt", "-t", "sarif", "-o", "out/", "--fail-on", "never").status
                == 0)
        for name in ["wrong", "right"] {
            let bytes = try Data(contentsOf: folder.url.appending(path: "out/in/\(name).sarif"))
            #expect(try JSONSerialization.jsonObject(with: bytes) is [String: Any])
        }
    }

    @Test func figuresThatNothingCompares() throws {
        try folder.write(Array("水务局2024年部门预算\n一、收支情况\n收支总预算500.00万元。\n".utf8), to: "in/text.txt")
        let text = try run("audit", "in/text.txt", "--coverage").text
        #expect(text.contains("0 of 1 figures were compared with another") && text.contains("line 3: 收支总 500.00万元"))
        let json = try run("audit", "in/text.txt", "-t", "json", "--coverage").text
        #expect(json.contains("\"unchecked\"") && json.contains("\"text\": \"500.00万元\""))
        #expect(try run("audit", "in/text.txt", "-t", "csv", "--coverage").status == 64)
    }

    @Test func theFormAlone() throws {
        try folder.write(Array("××局2024年部门预算\n增加XX万元，，增长5%。。\n".utf8), to: "in/form.txt")
        let result = try run("audit", "in/form.txt", "--rules", "form", "--fail-on", "warning")
        #expect(
            result.status == 3 && result.text.contains("[form.placeholder]")
                && result.text.contains("[form.punctuation]"))
        let one = try run("audit", "in/form.txt", "--rules", "punctuation")
        #expect(one.status == 0 && !one.text.contains("[form.placeholder]") && one.text.contains("[form.punctuation]"))
        #expect(
            try run("audit", "--explain", "form.year").text.hasPrefix("form.year\n\nThe year is that of the document."))
        #expect(try run("audit", "--explain", "text-percent").text.contains("audit.text-percent"))
        #expect(try run("audit", "in/form.txt", "--rules", "nonsense").status == 64)
    }

    @Test func failOn() throws {
        #expect(try run("audit", "in/right.txt").status == 0)
        #expect(try run("audit", "in/wrong.txt", "--fail-on", "never").status == 0)
        #expect(try run("audit", "in/wrong.txt", "--fail-on", "error").status == 0)
        #expect(try run("audit", "in/wrong.txt", "--fail-on", "info").status == 3)
        // convert finds the same, and fails only if asked to.
        let converted = try run("convert", "in/wrong.txt", "-t", "facts")
        #expect(
            converted.status == 0
                && converted.errors.contains("in/wrong.txt:4: table 1, row 1, column 4: 合计/基本支出 827.09"))
        #expect(try run("convert", "in/wrong.txt", "-t", "facts", "--fail-on", "inconsistency").status == 3)
        let silent = try run("convert", "in/wrong.txt", "-t", "facts", "--no-audit", "--fail-on", "info")
        #expect(silent.status == 0 && silent.errors.isEmpty)
    }

    @Test func machinesGetEveryCheck() throws {
        let json = try run("audit", "in/wrong.txt", "-t", "json")
        let report = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
        #expect((report["checks"] as? [Any])?.count == 98)
        let summary = try #require(report["summary"] as? [String: Int])
        #expect(summary == ["pass": 89, "rounding": 2, "inconsistent": 3, "not-applicable": 4, "insufficient-data": 0])
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(finding["code"] as? String == "audit.row-sum" && finding["severity"] as? String == "inconsistency")
        #expect((finding["printed"] as? Double, finding["computed"] as? Double) == (827.09, 826.95))
        #expect((finding["explains"] as? [Any])?.count == 3)
        let csv = try run("audit", "in", "-t", "csv")
        let other = try JSONSerialization.jsonObject(with: try run("audit", "in/right.txt", "-t", "json").output)
        let otherChecks = try #require((other as? [String: Any])?["checks"] as? [Any])
        #expect(csv.status == 3 && csv.text.split(separator: "\n").count == 1 + 98 + otherChecks.count)
        #expect(csv.text.hasPrefix("document,organization_code,"))
    }

    /// One document a line, failed ones too; the same bytes for any number of jobs.
    @Test func severalDocuments() throws {
        let list = "in/wrong.txt\nmissing.txt\nin/right.txt\n"
        let lines = try run("audit", "-t", "jsonl", "--files-from", "-", "--jobs", "1", input: list)
        #expect(lines.status == 3 && lines.text.split(separator: "\n").count == 3)
        #expect(lines.text.contains("\"error\":{\"code\""))
        for jobs in ["2", "7"] {
            let other = try run("audit", "-t", "jsonl", "--files-from", "-", "--jobs", jobs, input: list)
            #expect(other.output == lines.output)
        }
        #expect(try run("audit", "in", "-o", "out").status == 3)
        #expect(
            folder.files.filter { $0.hasPrefix("out/") } == ["out/manifest.jsonl", "out/right.txt", "out/wrong.txt"])
        #expect(try run("audit", "missing.txt").status == 1)
    }

    @Test func onlySomeChecks() throws {
        let result = try run("audit", "in/wrong.txt", "-t", "json", "--rules", "rollup, audit.cross-table")
        let report = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let codes = (report["checks"] as? [[String: Any]])?.compactMap { $0["code"] as? String } ?? []
        #expect(Set(codes) == ["audit.rollup", "audit.cross-table"])
        let unknown = try run("audit", "in/wrong.txt", "--rules", "row-sum,sums")
        #expect(
            unknown.status == 64
                && unknown.errors.contains("--rules sums: no such check; expected row-sum, rollup, level"))
    }

    @Test func explain() throws {
        let result = try run("audit", "--explain", "rollup")
        #expect(result.status == 0 && result.text.hasPrefix("audit.rollup\n\nIn each column a code is the sum"))
        #expect(result.text.contains("  expenditure.xsd:") && result.text.contains("Does not hold:"))
        #expect(try run("audit", "--explain", "nothing").status == 64)
        #expect(try run("audit").status == 64)
    }

    @Test func colours() throws {
        #expect(try !run("audit", "in/wrong.txt").text.contains("\u{1B}["))
        #expect(
            try run("audit", "in/wrong.txt", "--color", "always").text.contains("\u{1B}[1;31minconsistent\u{1B}[0m"))
        #expect(try run("audit", "in/wrong.txt", "-t", "json", "--color", "always").status == 64)
    }

    /// A terminal gets colours, unless NO_COLOR is set.
    @Test(.enabled(if: Run.find("script") != nil, "script is not installed"))
    func aTerminalIsColoured() throws {
        let script = try #require(Run.find("script"))
        let command = "TERM=xterm '\(Project.command.path)' audit in/wrong.txt"
        let plain = try Run.program(script, ["-qec", "NO_COLOR=1 " + command, "/dev/null"], in: folder.url)
        #expect(plain.text.contains("inconsistent") && !plain.text.contains("\u{1B}["))
        let coloured = try Run.program(script, ["-qec", "env -u NO_COLOR " + command, "/dev/null"], in: folder.url)
        #expect(coloured.text.contains("\u{1B}[1;31minconsistent"))
    }
}
