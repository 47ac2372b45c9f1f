import Foundation
import TestSupport
import Testing

@Suite("convert -t csv") struct CSVCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try copy("expenditure-county-form", to: "in/a.txt")
        try copy("performance-targets-box-and-hold", to: "in/sub/b.v2.txt")
        try copy("generic-unrecognized", to: "in/c.txt")
    }

    private func copy(_ fixture: String, to name: String) throws {
        let source = Project.root.appending(path: "Fixtures/\(fixture)/source.txt")
        try folder.write([UInt8](Data(contentsOf: source)), to: name)
    }

    private func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try Run.fiscalgrid(["convert"] + arguments + ["-t", "csv"], in: folder.url, input: input.map { Data($0.utf8) })
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    private func outputs(_ name: String) -> [String] { folder.files.filter { $0.hasPrefix(name + "/") } }

    @Test func onePackageIsTheFolderItself() throws {
        #expect(try run("in/a.txt", "-o", "out").status == 0)
        #expect(outputs("out") == ["out/01-expenditure.csv", "out/datapackage.json"])
        #expect(try run("in/sub/b.v2.txt", "-o", "out/").status == 0)
        #expect(outputs("out").contains("out/02-performance-targets.csv"))
    }

    @Test func severalPackagesHaveAFolderEach() throws {
        #expect(try run("in", "-o", "out").status == 0)
        #expect(
            outputs("out").filter { $0.hasSuffix(".json") } == [
                "out/a/datapackage.json", "out/c/datapackage.json", "out/sub/b.v2/datapackage.json",
            ])
        #expect(outputs("out").contains("out/c/01-table.csv"))
        try copy("procurement-filled", to: "in/a.text")
        // Two that differ in the suffix alone keep theirs; one named twice goes to one place.
        #expect(try run("in", "-o", "again").status == 0)
        #expect(outputs("again").contains("again/a.text/datapackage.json"))
        #expect(outputs("again").contains("again/a.txt/datapackage.json"))
        let clash = try run("in/a.txt", "in/a.txt", "-o", "twice")
        #expect(clash.status == 64 && clash.errors.contains("would both be written to twice/in/a"))
        #expect(outputs("twice").isEmpty)
    }

    /// The same bytes for any number of jobs, in packages and in stacks.
    @Test func jobs() throws {
        for index in 0..<12 {
            try copy(index % 3 == 0 ? "procurement-filled" : "expenditure-county-form", to: "many/\(index).txt")
        }
        for mode in [[], ["--stack"]] {
            for jobs in ["1", "3", "16"] {
                let result = try Run.fiscalgrid(
                    ["convert", "many", "-t", "csv", "-o", "out\(jobs)", "--jobs", jobs] + mode, in: folder.url)
                #expect(result.status == 0)
            }
            for name in outputs("out1") {
                let bytes = try Data(contentsOf: folder.url.appending(path: name))
                for jobs in ["3", "16"] {
                    #expect(try Data(contentsOf: folder.url.appending(path: "out\(jobs)" + name.dropFirst(4))) == bytes)
                }
            }
        }
    }

    @Test func oneTable() throws {
        let byType = try run("in/a.txt", "--table", "expenditure")
        #expect(
            byType.status == 0 && byType.text.hasPrefix("row,line,kind,sequence,code,level,parent,name,total,basic"))
        #expect(try run("in/a.txt", "--table", "1").output == byType.output)
        #expect(try run("in/a.txt", "--table", "1", "-o", "t.csv").status == 0)
        #expect(try text("t.csv") == byType.text)
        let label = try run("in/a.txt", "--table", "1", "--header", "label")
        #expect(label.text.hasPrefix("行号,源文件行号,行类别,序号,功能分类科目/科目编码,"))
        let piped = try run("-", "--table", "1", input: try text("in/a.txt"))
        #expect(piped.output == byType.output)
    }

    @Test func aTableThatIsNotThere() throws {
        let none = try run("in/a.txt", "--table", "revenue")
        #expect(
            none.status == 1 && none.output.isEmpty
                && none.errors
                    == "in/a.txt: found no table of type or title \"revenue\"; the document has expenditure\n"
        )
        let number = try run("in/a.txt", "--table", "7")
        #expect(number.status == 1 && number.errors.contains("found no table 7; the document has 1"))
    }

    /// Several tables of a type are one file, whose lines say of which table they are; a table is named by its title, too.
    @Test func severalTables() throws {
        let several = try run("in/sub/b.v2.txt", "--table", "performance-targets")
        #expect(several.status == 0)
        let lines = parseCSV(several.text)
        let ordinal = try #require(lines[0].firstIndex(of: "table_ordinal"))
        #expect(Set(lines.dropFirst().map { $0[ordinal] }) == ["1", "2"])
        #expect(try run("in/a.txt", "--table", "部门预算支出总表").text == run("in/a.txt", "--table", "1").text)
    }

    @Test func stacks() throws {
        let result = try run("in", "--stack", "-o", "stack")
        #expect(result.status == 0 && result.errors.contains("2 tables of no known type stand in no stack"))
        #expect(
            outputs("stack") == [
                "stack/datapackage.json", "stack/expenditure.csv", "stack/manifest.jsonl",
                "stack/performance-targets.csv",
            ])
        let targets = try text("stack/performance-targets.csv").split(separator: "\n")
        #expect(
            targets[0].hasPrefix(
                "document,organization_code,organization_name,fiscal_year,unit,table_ordinal,project,goals,projectName,department,implementingUnit,funds,row,line,kind,"
            ))
        #expect(targets.count == 10 && targets[1].hasPrefix("in/sub/b.v2.txt,,,,,1,森林巡护经费,"))
        let one = try run("in", "--stack", "--table", "expenditure")
        let stacked = try text("stack/expenditure.csv")
        #expect(one.status == 0 && one.text == stacked)
        #expect(try run("in", "--stack", "--table", "expenditure", "-o", "stack/").status == 0)
        #expect(try run("in", "--stack", "--table", "nonsense").status == 64)
    }

    @Test func excel() throws {
        #expect(try run("in/a.txt", "-o", "out", "--csv-flavor", "excel").status == 0)
        let bytes = try [UInt8](Data(contentsOf: folder.url.appending(path: "out/01-expenditure.csv")))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.suffix(2) == [0x0D, 0x0A])
        let facts = try Run.fiscalgrid(["convert", "in", "-t", "facts", "--csv-flavor", "excel"], in: folder.url)
        #expect([UInt8](facts.output).starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(facts.text.components(separatedBy: "\u{FEFF}").count == 2 && facts.text.contains("\r\n"))
    }

    @Test func wrongUsage() throws {
        for arguments in [
            ["in/a.txt", "-t", "csv"], ["in/a.txt", "-t", "csv", "-o", "-"], ["in", "-t", "csv", "--table", "1"],
            ["in", "-t", "csv", "--stack"], ["in/a.txt", "-t", "json", "--table", "1"],
            ["in/a.txt", "-t", "xml", "--stack"], ["in/a.txt", "-t", "jsonl", "--csv-flavor", "excel"],
            ["in/a.txt", "-t", "facts", "--header", "label"],
            ["in/a.txt", "-t", "csv", "--header", "chinese", "-o", "x"],
        ] {
            let result = try Run.fiscalgrid(["convert"] + arguments, in: folder.url)
            #expect(result.status == 64 && result.output.isEmpty, "\(arguments): \(result.status)")
        }
        #expect(folder.files == ["in/a.txt", "in/c.txt", "in/sub/b.v2.txt"])
    }

    /// An input that has the name of an output is not replaced; files of an earlier run are named.
    @Test func inputsAmongTheOutputs() throws {
        for name in ["01-expenditure.csv", "datapackage.json", "expenditure.csv"] {
            try copy("expenditure-county-form", to: "d/\(name)")
            let before = try text("d/\(name)")
            for mode in [[], ["--stack"]] {
                let result = try Run.fiscalgrid(
                    ["convert", "d/\(name)", "-t", "csv", "-o", "d"] + mode, in: folder.url)
                let isHit = name == "datapackage.json" || (name == "expenditure.csv") == (mode == ["--stack"])
                #expect(result.status == (isHit ? 1 : 0), "\(name) \(mode)")
                #expect(try text("d/\(name)") == before)
                #expect(result.errors.contains(isHit ? "is an input" : "d: also holds"))
            }
            try FileManager.default.removeItem(at: folder.url.appending(path: "d"))
        }
        #expect(try run("in/a.txt", "-o", "again").errors.isEmpty)
        let second = try run("in/c.txt", "-o", "again")
        #expect(second.errors == "again: also holds 01-expenditure.csv, which datapackage.json does not list\n")
    }

    /// A document that fails does not touch the others; an output that cannot be written is a failure, and nothing is left.
    @Test func failures() throws {
        try folder.write([], to: "in/empty.txt")
        let result = try run("in", "-o", "out")
        #expect(result.status == 1 && result.errors.contains("empty.txt: the file is empty"))
        #expect(outputs("out").contains("out/a/datapackage.json") && !outputs("out").contains { $0.contains("empty") })
        try folder.write([1], to: "file")
        #expect(try run("in/a.txt", "-o", "file").status == 1)
        #expect(try run("in", "--stack", "-o", "file").status == 1)
        #expect(try run("in/a.txt", "-o", "/proc/x").status == 1)
        #expect(!folder.files.contains { $0.hasSuffix(".tmp") })
    }
}
