import Foundation
import TestSupport
import Testing

private let fixture = Project.root.appending(path: "Fixtures/revenue-expenditure-summary-side-by-side/source.txt")
private let other = Project.root.appending(path: "Fixtures/procurement-filled/source.txt")

private func bytes(_ url: URL) throws -> [UInt8] { try [UInt8](Data(contentsOf: url)) }

@Suite("convert") struct ConvertCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(bytes(fixture), to: "in/a.txt")
        try folder.write(bytes(other), to: "in/sub/b 二.txt")
    }

    private func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try Run.fiscalgrid(arguments, in: folder.url, input: input.map { Data($0.utf8) })
    }

    @Test func oneInputGoesToStandardOutput() throws {
        let result = try run("convert", "in/a.txt", "-t", "xml")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.text.hasPrefix("<?xml") && result.text.contains("name=\"in/a.txt\""))
    }

    @Test func standardInput() throws {
        let text = String(decoding: try bytes(fixture), as: UTF8.self)
        let result = try run("convert", "-", "-t", "json", input: text)
        #expect(result.status == 0 && result.text.contains("\"document\": \"-\""))
    }

    @Test func aFolderGoesToAFolder() throws {
        let result = try run("convert", "in", "-t", "xml", "-o", "out")
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(folder.files == ["in/a.txt", "in/sub/b 二.txt", "out/a.xml", "out/manifest.jsonl", "out/sub/b 二.xml"])
    }

    @Test func severalXMLNeedAFolder() throws {
        #expect(try run("convert", "in", "-t", "xml").status == 64)
    }

    @Test func severalInOneStream() throws {
        let json = try run("convert", "in", "-t", "json")
        let documents = try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]]
        #expect(documents?.count == 2)
        let lines = try run("convert", "in", "-t", "jsonl").text.split(separator: "\n")
        #expect(lines.count == 2)
        let facts = try run("convert", "in", "-t", "facts").text.split(separator: "\n")
        #expect(facts.filter { $0.hasPrefix("document,") }.count == 1)
        #expect(try run("convert", "in", "-t", "facts", "-o", "all.csv").status == 0)
        #expect(
            try String(contentsOf: folder.url.appending(path: "all.csv"), encoding: .utf8).split(separator: "\n")
                == facts)
    }

    /// The same bytes for any number of jobs, failures included.
    @Test func jobs() throws {
        for index in 0..<40 {
            // The first one fails as well: the header of the facts must not depend on it.
            let text =
                index % 7 == 3 || index == 0
                ? "" : String(decoding: try bytes(index % 2 == 0 ? fixture : other), as: UTF8.self) + "第\(index)份\n"
            try folder.write(Array(text.utf8), to: "many/\(index).txt")
        }
        for format in ["jsonl", "facts", "json"] {
            let one = try run("convert", "many", "-t", format, "--jobs", "1")
            #expect(one.status == 1)
            if format == "facts" { #expect(one.text.hasPrefix("document,organization_code,")) }
            for jobs in ["2", "3", "16"] {
                let several = try run("convert", "many", "-t", format, "--jobs", jobs)
                #expect(several.output == one.output && several.errors == one.errors && several.status == one.status)
            }
        }
    }

    @Test func badInputs() throws {
        try folder.write([], to: "empty.txt")
        try folder.write([0x41, 0, 0x42], to: "binary.txt")
        try folder.write(Array("好\n".utf8) + [0x41, 0xB5, 0xA5], to: "gbk.txt")
        try folder.write(Array("%PDF-1.4".utf8), to: "x.pdf")
        try folder.write(
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "W.o.r.k.b.o.o.k.".utf8.map { $0 == 0x2E ? 0 : $0 },
            to: "x.xls")
        let expected = [
            ("empty.txt", "the file is empty"), ("binary.txt", "NUL byte at offset 1"),
            ("gbk.txt", "gbk.txt:2: byte 0xB5 at offset 5 is not UTF-8"), ("x.pdf", "found a PDF"),
            ("x.xls", "found an Excel .xls workbook"), ("missing.txt", "No such file or directory"),
            ("in/a.txt/x", "Not a directory"),
        ]
        for (file, message) in expected {
            let result = try run("convert", file, "-t", "xml", "-o", "out.xml")
            #expect(
                result.status == 1 && result.errors.contains(message) && result.errors.hasPrefix(file),
                "\(file): \(result.errors)")
        }
        #expect(!folder.files.contains { $0.hasPrefix("out") })
        // The others are converted all the same.
        let result = try run("convert", "empty.txt", "in/a.txt", "-t", "xml", "-o", "out")
        #expect(result.status == 1 && folder.files.contains("out/in/a.xml"))
    }

    @Test func linesForEveryListedInput() throws {
        let result = try run(
            "convert", "-t", "jsonl", "--files-from", "-", input: "in/a.txt\nmissing.txt\r\nin/sub/b 二.txt\n")
        #expect(result.status == 0)
        let lines = result.text.split(separator: "\n")
        #expect(
            lines.count == 3
                && lines[1].contains("{\"document\":\"missing.txt\",\"error\":{\"code\":\"input.unreadable\""))
        let nul = try run("convert", "-t", "jsonl", "--files0-from", "-", input: "in/a.txt\0in/sub/b 二.txt\0")
        #expect(nul.status == 0 && nul.text.split(separator: "\n").count == 2)
    }

    /// In a folder of JSON Lines a failed document has its line as well; an output that cannot be written is a failure.
    @Test func listedInputsIntoAFolder() throws {
        try folder.write(Array("in/a.txt\nmissing.txt\n".utf8), to: "list")
        #expect(try run("convert", "-t", "jsonl", "--files-from", "list", "-o", "out/").status == 0)
        let line = try String(contentsOf: folder.url.appending(path: "out/missing.jsonl"), encoding: .utf8)
        #expect(line.hasPrefix("{\"document\":\"missing.txt\",\"error\":"))
        try folder.write([1], to: "blocked/in/a.jsonl/x")
        #expect(try run("convert", "-t", "jsonl", "--files-from", "list", "-o", "blocked").status == 1)
        try folder.write([], to: "bad/empty.txt")
        try folder.write(Array("bad\n".utf8), to: "folders")
        let folders = try run("convert", "-t", "jsonl", "--files-from", "folders")
        #expect(folders.status == 0 && folders.text.contains("\"code\":\"input.empty\""))
        try folder.write([], to: "nothing")
        #expect(try run("convert", "-t", "jsonl", "--files-from", "nothing", "-o", "none.jsonl").status == 0)
        #expect(try bytes(folder.url.appending(path: "none.jsonl")).isEmpty)
    }

    @Test func linksThatLeadRound() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "in/loop").path, withDestinationPath: ".")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "in/round").path, withDestinationPath: ".")
        let result = try run("convert", "in", "-t", "jsonl")
        #expect(result.status == 0 && result.text.split(separator: "\n").count == 2)
    }

    /// Files elsewhere, of one name: their folders tell them apart.
    @Test func sameNamesElsewhere() throws {
        try folder.write(bytes(fixture), to: "x/p/a.txt")
        try folder.write(bytes(other), to: "x/q/a.txt")
        let x = folder.url.appending(path: "x").path
        #expect(try run("convert", "\(x)/p/a.txt", "\(x)/q/a.txt", "-t", "xml", "-o", "apart").status == 0)
        #expect(
            folder.files.filter { $0.hasPrefix("apart") } == ["apart/manifest.jsonl", "apart/p/a.xml", "apart/q/a.xml"])
        #expect(try run("convert", "\(x)/p/a.txt", "-t", "xml", "-o", "alone/").status == 0)
        #expect(folder.files.contains("alone/a.xml"))
    }

    @Test func aLongName() throws {
        let name = String(repeating: "部", count: 80)
        try folder.write(bytes(fixture), to: "\(name).txt")
        #expect(try run("convert", "\(name).txt", "-t", "xml", "-o", "long/").status == 0)
        #expect(folder.files.contains("long/\(name).xml"))
    }

    @Test func noTableIsNoFailure() throws {
        try folder.write(Array("说明\n".utf8), to: "plain.txt")
        let result = try run("convert", "plain.txt", "-t", "json")
        #expect(result.status == 0 && result.errors.contains("found no table"))
        #expect(try run("convert", "plain.txt", "-t", "json", "--fail-on", "info").status == 3)
        #expect(try run("convert", "plain.txt", "-t", "json", "--fail-on", "warning").status == 0)
    }

    @Test func wrongUsage() throws {
        for arguments in [
            ["convert"], ["convert", "in/a.txt"], ["convert", "in/a.txt", "-t", "yaml"],
            ["convert", "-", "-", "-t", "json"],
            ["convert", "in/a.txt", "-t", "json", "--jobs", "0"], ["convert", "in/a.txt", "-t", "xml", "-o", ""],
            ["convert", "in/a.txt", "-t", "xml", "-o", "in/a.txt"],
            ["convert", "in/a.txt", "./in/a.txt", "-t", "xml", "-o", "out"],
            ["convert", "in/a.txt", "-t", "xml", "--schemas", "absent"],
            ["nonsense"],
        ] {
            let result = try Run.fiscalgrid(arguments, in: folder.url)
            #expect(result.status == 64 && result.output.isEmpty, "\(arguments): \(result.status)")
        }
        #expect(try bytes(folder.url.appending(path: "in/a.txt")) == bytes(fixture))
    }

    @Test func anOutputOverAnotherInput() throws {
        try folder.write(bytes(fixture), to: "o/b.xml")
        try folder.write(bytes(fixture), to: "b.txt")
        #expect(try run("convert", "b.txt", "o/b.xml", "-t", "xml", "-o", "o").status == 64)
        #expect(try bytes(folder.url.appending(path: "o/b.xml")) == bytes(fixture))
    }

    @Test func manyJobs() throws {
        #expect(try run("convert", "in", "-t", "jsonl", "--jobs", "9223372036854775807").status == 0)
    }

    @Test func unwritableOutput() throws {
        try folder.write([1], to: "file")
        for output in ["file/x.xml", "/dev/full", "/proc/x.xml"] {
            let result = try run("convert", "in/a.txt", "-t", "xml", "-o", output)
            #expect(result.status == 1 && !result.errors.isEmpty, "\(output)")
        }
        let result = try run("convert", "in", "-t", "xml", "-o", "file")
        #expect(result.status == 1)
        #expect(try bytes(folder.url.appending(path: "file")) == [1])
        #expect(!folder.files.contains { $0.hasSuffix(".tmp") })
    }

    @Test func existingOutputsAreReplaced() throws {
        try folder.write(Array("old".utf8), to: "out.json")
        #expect(try run("convert", "in/a.txt", "-t", "json", "-o", "out.json").status == 0)
        #expect(try String(contentsOf: folder.url.appending(path: "out.json"), encoding: .utf8).hasPrefix("{"))
    }

    @Test func aBrokenPipeEndsQuietly() throws {
        for index in 0..<20 { try folder.write(bytes(fixture), to: "pipe/\(index).txt") }
        let script = "'\(Project.command.path)' convert pipe -t json 2>errors | head -1; echo ${PIPESTATUS[0]}"
        let result = try Run.program(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: folder.url)
        #expect(result.text == "[\n0\n")
        #expect(try bytes(folder.url.appending(path: "errors")).isEmpty)
    }

    @Test func aCopiedBinaryWorksAlone() throws {
        let copy = folder.url.appending(path: "elsewhere/fg")
        try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Project.command, to: copy)
        let result = try Run.program(copy, ["convert", "in/a.txt", "-t", "xml"], in: folder.url)
        #expect(result.status == 0 && result.text.contains("<revenue-expenditure-summary "))
    }
}

@Suite("schema, validate, inspect") struct OtherCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Run { try Run.fiscalgrid(arguments, in: folder.url) }

    @Test func validate() throws {
        #expect(try run("convert", other.path, "-t", "xml", "-o", "good.xml").status == 0)
        let good = try run("validate", "good.xml")
        #expect(good.status == 0 && good.errors == "good.xml: valid\n")
        let text = try String(contentsOf: folder.url.appending(path: "good.xml"), encoding: .utf8)
        try folder.write(Array(text.replacing("value=\"7.63\"", with: "value=\"7,63\"").utf8), to: "bad.xml")
        let bad = try run("validate", "good.xml", "bad.xml", "missing.xml")
        #expect(
            bad.status == 1 && bad.errors.contains("bad.xml:11: ") && bad.errors.contains("missing.xml: No such file"))
    }

    @Test(.enabled(if: Run.find("xmllint") != nil, "xmllint is not installed"), arguments: FixtureCase.all)
    func xmllintAcceptsEveryFixture(_ fixture: FixtureCase) throws {
        let xmllint = try #require(Run.find("xmllint"))
        #expect(try run("schema", "export", "--to", "xsd", "-o", "xsd").status == 0)
        #expect(
            try run("convert", fixture.file.path, "-t", "xml", "-o", "x.xml").status
                == 0)
        let arguments = ["--noout", "--schema", "xsd/disclosure.xsd"]
        let good = try Run.program(xmllint, arguments + ["x.xml"], in: folder.url)
        #expect(good.status == 0, "\(good.errors)")
        let text = try String(contentsOf: folder.url.appending(path: "x.xml"), encoding: .utf8)
        guard let amount = text.range(of: "<total value=\"") ?? text.range(of: "<amount value=\"") else { return }
        try folder.write(
            Array(text.replacingCharacters(in: amount.upperBound..<amount.upperBound, with: "x").utf8), to: "bad.xml")
        #expect(try Run.program(xmllint, arguments + ["bad.xml"], in: folder.url).status == 3)
    }

    @Test func schemaList() throws {
        let result = try run("schema", "list")
        #expect(result.status == 0 && result.text.contains("performance-targets") && !result.text.contains("{project}"))
        let all = try run("schema", "list", "--all")
        #expect(all.text.contains("{project}绩效目标表") && all.text.contains("budget revenue [functional detail ownLevel]"))
    }

    /// A type is an XSD: no rebuild.
    @Test func aTypeOfOnesOwn() throws {
        let text = try String(contentsOf: Project.root.appending(path: "Schemas/revenue.xsd"), encoding: .utf8)
            .replacing("name=\"revenue\"", with: "name=\"grants\"").replacing(
                "map:about=\"budget revenue [",
                with: "map:title=\"补助收入明细表\" map:about=\"budget revenue specialAccount ["
            )
            .replacing("RevenueTable", with: "GrantsTable").replacing("RevenueRow", with: "GrantsRow")
            .replacing("<xs:element name=\"total\"", with: "<xs:element name=\"grandTotal\"")
            .replacing("needs=\"total", with: "needs=\"grandTotal")
            .replacing("needs=\"code total", with: "needs=\"code grandTotal")
        try folder.write(Array(text.utf8), to: "types/grants.xsd")
        let source = Project.root.appending(path: "Fixtures/revenue-two-level-header/source.txt")
        let input = try String(contentsOf: source, encoding: .utf8).replacing("部门收入总体情况表", with: "补助收入明细表")
        try folder.write(Array(input.utf8), to: "grants.txt")
        let result = try run("convert", "grants.txt", "-t", "xml", "--schemas", "types", "-o", "grants.xml")
        #expect(result.status == 0, "\(result.errors)")
        let xml = try String(contentsOf: folder.url.appending(path: "grants.xml"), encoding: .utf8)
        #expect(xml.contains("<grants n=\"1\"") && xml.contains("<grandTotal value=\"950.00\">"))
        #expect(try run("validate", "grants.xml", "--schemas", "types").status == 0)
        #expect(try run("validate", "grants.xml").status == 1)
    }

    /// A wording is a line of data: no rebuild, and no XSD either.
    @Test func wordsOfOnesOwn() throws {
        let rows = "科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t3.00\t1.00\t2.00\n"
        try folder.write(Array("支出总表\n计数口径：万元\n\(rows)".utf8), to: "a.txt")
        try lexicon("unitLabel", "计数口径")
        #expect(try run("convert", "a.txt", "-t", "xml").text.contains("<other>计数口径：万元</other>"))
        let ours = try run("convert", "a.txt", "-t", "xml", "--schemas", "words")
        #expect(ours.status == 0 && ours.text.contains("<unit value=\"万元\">计数口径：万元</unit>"), "\(ours.errors)")
    }

    private func lexicon(_ term: String, _ words: String) throws {
        let text = """
            <lexicon xmlns="urn:fiscalgrid:lexicon"><group name="own"><term id="\(term)">\(words)</term></group></lexicon>
            """
        try folder.write(Array(text.utf8), to: "words/lexicon.xml")
    }

    /// What built-in types say was digested with the built-in words; with words of one's own it is read again.
    @Test func wordsThatTitlesLeaveOut() throws {
        try lexicon("titleFiller", "总")
        let source = Project.root.appending(path: "Fixtures/expenditure-county-form/source.txt").path
        let before = try run("inspect", source, "--table", "1").text
        #expect(before.contains("expenditure"))
        #expect(try run("inspect", source, "--table", "1", "--schemas", "words").text == before)
        let xsd = Project.root.appending(path: "Schemas/expenditure.xsd").path
        let check = try run("schema", "check", xsd, "--schemas", "words")
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test func moreWordsThanThereIsRoomFor() throws {
        try lexicon("titleFiller", (0..<2700).map { "林业局财务科\($0)号文件所列各项指标" }.joined(separator: " "))
        let result = try run("schema", "list", "--schemas", "words")
        #expect(result.status == 1 && result.text.isEmpty)
        #expect(result.errors.contains("lexicon.xml:1: found too many words; expected at most 20000 characters"))
        try FileManager.default.removeItem(at: folder.url.appending(path: "words/lexicon.xml"))
        try folder.write([], to: "words/lexicon.xml/other")
        #expect(try run("schema", "list", "--schemas", "words").errors.contains("is no file; expected a file of words"))
    }

    @Test func aTermThatIsNone() throws {
        try lexicon("sumLabel", "通计")
        let result = try run("schema", "list", "--schemas", "words")
        #expect(result.status == 1 && result.text.isEmpty && result.errors.contains("lexicon.xml:1: found the term"))
    }

    private func shell(_ commands: some StringProtocol) throws -> Run {
        let script = "fiscalgrid() { '\(Project.command.path)' \"$@\"; }\nset -e\n" + commands
        return try Run.program(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: folder.url)
    }

    /// The example of Schemas/README.md does what the page says.
    @Test func theExampleOfTheSchemasPage() throws {
        let page = try String(contentsOf: Project.root.appending(path: "Schemas/README.md"), encoding: .utf8)
        let blocks = page.components(separatedBy: "## 3. The profile")[1].components(separatedBy: "```")
        let schema = try #require(blocks.first { $0.hasPrefix("xml\n") }).dropFirst(4)
        let expected = try #require(blocks.filter { $0.hasPrefix("xml\n") }.last).dropFirst(4)
        let commands = blocks.filter { $0.hasPrefix("sh\n") }.map { String($0.dropFirst(3)) }
        try folder.write(Array(schema.utf8), to: "my/meeting-costs.xsd")
        let result = try shell(commands.joined())
        #expect(result.status == 0, "\(result.errors)")
        let xml = result.text.replacing("\n", with: "").replacing(" ", with: "")
        for row in expected.split(separator: "<row") {
            #expect(xml.contains(row.replacing("\n", with: "").replacing(" ", with: "")))
        }
    }

    /// The walk-through of the same page: its commands run one after the other, and print what it shows.
    @Test(arguments: ["Schemas/README.md", "Schemas/README.zh.md"]) func theWalkThrough(_ path: String) throws {
        let page = try String(contentsOf: Project.root.appending(path: path), encoding: .utf8)
        let part = page.components(separatedBy: "\n## 2. ")[0]
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "Fixtures"), withDestinationURL: Project.root.appending(path: "Fixtures"))
        var printed = ""
        for block in part.components(separatedBy: "```") {
            if block.hasPrefix("sh\n") {
                let result = try shell(block.dropFirst(3))
                #expect(result.status == 0, "\(block): \(result.errors)")
                printed = result.text
            } else if block.hasPrefix("text\n") {
                for line in block.dropFirst(5).split(separator: "\n") {
                    #expect(printed.split(separator: "\n").contains(line), "\(line)")
                }
            }
        }
        #expect(try run("validate", "budget.xml", "--schemas", "my").status == 0)
        #expect(folder.files.contains("exported/disclosure.schema.json"))
    }

    /// A type that the mapper cannot satisfy: nothing is emitted, and both places are named.
    @Test func whatIsNotValidIsNotEmitted() throws {
        let common = try String(contentsOf: Project.root.appending(path: "Schemas/common.xsd"), encoding: .utf8)
        let strict = common.replacing(
            "<xs:pattern value=\"[0-9]{3}([0-9]{2}){0,2}\"/>", with: "<xs:pattern value=\"[0-9]{3}\"/>")
        try folder.write(Array(strict.utf8), to: "types/common.xsd")
        let source = Project.root.appending(path: "Fixtures/revenue-two-level-header/source.txt").path
        for format in ["xml", "json", "facts"] {
            let result = try run("convert", source, "-t", format, "--schemas", "types", "-o", "out")
            #expect(result.status == 1)
            #expect(
                result.errors.contains("source.txt:49: table 1, row 3, column 1: Element 'code'"), "\(result.errors)")
            #expect(result.errors.contains("see revenue.xsd:"))
            #expect(!folder.files.contains("out"))
        }
        #expect(
            try run("convert", source, "-t", "json", "--schemas", "types", "-o", "out", "--no-validate").status == 0)
    }

    @Test func inspect() throws {
        let result = try run("inspect", fixture.path)
        #expect(result.status == 0)
        #expect(
            result.text.contains("revenue-expenditure-summary") && result.text.contains("7 × 5")
                && result.text.contains("万元"))
        #expect(try run("inspect", "missing.txt").status == 1)
    }

    @Test func version() throws { #expect(try run("--version").text == "0.1.0\n") }
}
