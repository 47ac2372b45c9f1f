import Foundation
import TestSupport
import Testing

@Suite("What users say, and say wrong") struct UsageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Run { try Run.fiscalgrid(arguments, in: folder.url) }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    /// A misspelt command gets the nearest; a wrong use prints the usage of its own command.
    @Test func wrongUse() throws {
        let misspelt = try run("convrt", "a.txt")
        #expect(misspelt.status == 64)
        #expect(misspelt.errors == "fiscalgrid convrt: no such command; did you mean fiscalgrid convert?\n")
        #expect(try run("schema", "lst").errors.contains("did you mean fiscalgrid schema list?"))
        let source = Project.root.appending(path: "Fixtures/procurement-filled/source.txt").path
        for arguments in [["convert", source, "-t", "csv"], ["convert", source], ["convert", source, "-o", "a.csv"]] {
            let wrong = try Run.fiscalgrid(arguments, in: folder.url)
            #expect(wrong.status == 64 && wrong.errors.contains("Usage: fiscalgrid convert "), "\(wrong.errors)")
        }
        #expect(try run("schema", "show", "expenditur").errors.contains("did you mean expenditure?"))
    }

    /// The suffix of -o names the format.
    @Test func theSuffixNamesTheFormat() throws {
        let source = Project.root.appending(path: "Fixtures/procurement-filled/source.txt").path
        for (name, format) in [("a.json", "json"), ("a.xml", "xml"), ("a.jsonl", "jsonl")] {
            #expect(try run("convert", source, "-o", name).status == 0)
            #expect(try text(name) == run("convert", source, "-t", format).text)
        }
        #expect(try run("convert", source, "-o", "a.csv", "--table", "1").status == 0)
        #expect(try text("a.csv").hasPrefix("row,line,kind,"))
    }

    /// What a document does not say is said by the user; what it says stands.
    @Test func whatTheUserSays() throws {
        let rows = [["科目编码", "科目名称", "合计"], ["213", "农林水支出", "9.00"]]
        try folder.write(Array(("附件\n" + TikaText.table(rows)).utf8), to: "bare.txt")
        #expect(try run("convert", "bare.txt", "-t", "json").text.contains("\"type\"") == false)
        let said = try run(
            "convert", "bare.txt", "-t", "json", "--type", "1=支出总表", "--year", "2024", "--organization", "青岭县林业局"
        ).text
        #expect(said.contains("\"type\": \"expenditure\"") && said.contains("\"fiscalYear\": 2024"))
        #expect(said.contains("\"organization\": {\"name\": \"青岭县林业局\"}"))
        #expect(said.components(separatedBy: "map.said-by-user").count == 4)
        let source = Project.root.appending(path: "Fixtures/expenditure-county-form/source.txt").path
        let kept = try run("convert", source, "-t", "json", "--year", "1999").text
        #expect(!kept.contains("1999") && !kept.contains("map.said-by-user"))
        #expect(
            try run("convert", source, "-t", "json", "--type", "1=expenditur").errors.contains(
                "did you mean expenditure?"))
        #expect(try run("convert", source, "-t", "json", "--type", "x").status == 64)
        #expect(try run("convert", source, "-t", "json", "--year", "24").status == 64)
        #expect(try run("convert", source, "-t", "json", "--organization", " ").status == 64)
        #expect(try run("convert", source, "-t", "json", "--organization", "a\u{1}b").status == 64)
        #expect(try run("convert", source, "-t", "json", "--type", "1=revenue", "--type", "1=expenditure").status == 64)
        #expect(
            try run("convert", source, "-t", "json", "--type", "9=revenue").errors.contains(
                "[warning: map.said-by-user]"))
        let other = try run("convert", source, "-t", "json", "--type", "1=institutions")
        #expect(other.errors.contains("the user says that the table is institutions, but no column is name"))
        #expect(
            !other.text.contains("the table is read as institutions") && !other.text.contains("the title is that of"))
        let why = try run("inspect", source, "--why", "--type", "1=institutions").text
        #expect(why.contains("✗ institutions: the user says so; no column is name") && !why.contains("✗ expenditure"))
    }

    /// Data that a reader takes for the text of a document is told.
    @Test func dataIsNoDocument() throws {
        let source = try Data(contentsOf: Project.root.appending(path: "Fixtures/procurement-filled/source.txt"))
        try folder.write([UInt8](source), to: "t.csv")
        let result = try run("convert", "t.csv", "-t", "json")
        #expect(result.status == 0 && result.errors.contains("[warning: read.other-format]"))
    }
}
