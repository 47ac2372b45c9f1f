import Foundation
import TestSupport
import Testing

@Suite("Real clients") struct ClientTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Run { try Run.fiscalgrid(arguments, in: folder.url) }

    /// The fixtures, and what stands beside the project.
    private var documents: [(name: String, path: String)] {
        var documents = FixtureCase.all.map { ($0.testDescription, $0.file.path) }
        if let real = Project.realDisclosure { documents.append(("real", real.path)) }
        if let corpus = Project.corpus {
            documents += (0...8).map { ("d00\($0)", corpus.appending(path: "d00\($0).txt").path) }
        }
        return documents
    }

    /// jsonschema, frictionless and an XML parser accept all outputs of all fixtures and refuse mutated amounts; CSV, JSON, XML
    /// and facts agree cell by cell; a package has as many resources as its document has tables.
    @Test(.enabled(if: Clients.hasPython, Clients.missing))
    func theyAcceptAllOutputsAndRefuseMutatedOnes() throws {
        for target in ["json-schema", "table-schema", "schematron"] {
            #expect(try run("schema", "export", "--to", target, "-o", "schemas").status == 0)
        }
        for document in documents {
            let out = "documents/\(document.name)"
            for (format, name) in [
                ("xml", "out.xml"), ("json", "out.json"), ("jsonl", "out.jsonl"), ("facts", "facts.csv"),
                ("facts-jsonl", "facts.jsonl"), ("csv", "package"),
            ] {
                try FileManager.default.createDirectory(
                    at: folder.url.appending(path: out), withIntermediateDirectories: true)
                #expect(try run("convert", document.path, "-t", format, "-o", "\(out)/\(name)").status == 0)
            }
            for format in ["json", "csv", "sarif"] {
                var arguments = [
                    "audit", document.path, "-t", format, "-o", "\(out)/audit.\(format)", "--fail-on", "never",
                ]
                if format == "json" { arguments.append("--coverage") }
                let audit = try Run.fiscalgrid(arguments, in: folder.url)
                #expect(audit.status == 0)
            }
            #expect(
                try run("convert", document.path, "-t", "csv", "--csv-flavor", "excel", "-o", "\(out)/package-excel")
                    .status == 0)
        }
        let result = try Clients.run("check.py", ".", in: folder.url)
        #expect(result.status == 0, "\(result.text)\(result.errors)")
        #expect(result.text.contains("\(documents.count) documents checked, 0 problems"))
    }

    /// One file a type over all inputs: the Table Schemas describe it, and pandas reads it with the types that they name.
    @Test(.enabled(if: Clients.hasPython, Clients.missing))
    func pandasReadsStackedFiles() throws {
        for document in documents {
            try folder.write(
                [UInt8](Data(contentsOf: URL(fileURLWithPath: document.path))),
                to: "in/\(document.name).\(URL(fileURLWithPath: document.path).pathExtension)")
        }
        #expect(try run("convert", "in", "-t", "csv", "--stack", "-o", "stack").status == 0)
        let frames = try Clients.run("stack.py", "stack", in: folder.url)
        #expect(frames.status == 0 && frames.text.contains("expenditure.csv"), "\(frames.errors)")
        #expect(try run("schema", "export", "--to", "table-schema", "-o", "schemas").status == 0)
        let frictionless = Clients.python.deletingLastPathComponent().appending(path: "frictionless")
        let types = folder.files.filter { $0.hasPrefix("stack/") && $0.hasSuffix(".csv") }.map {
            String($0.dropFirst(6).dropLast(4))
        }
        let schemas = try FileManager.default.contentsOfDirectory(
            atPath: Project.root.appending(path: "Schemas").path)
        // Every type but those of common.xsd and disclosure.xsd, which hold none.
        let count = schemas.count { $0.hasSuffix(".xsd") } - 2
        #expect(types.count == count && types.allSatisfy { schemas.contains("\($0).xsd") })
        let package = try Run.program(frictionless, ["validate", "stack/datapackage.json"], in: folder.url)
        #expect(package.status == 0, "\(package.text)")
        let alone = try Run.program(
            frictionless, ["validate", "stack/revenue.csv", "--schema", "schemas/revenue.tableschema.json"],
            in: folder.url)
        #expect(alone.status == 0, "\(alone.text)")
    }

    /// DuckDB, pandas, jq and SQLite give the same answers by the recipes of the page, to the cent, and the right ones.
    @Test(
        .enabled(
            if: Clients.hasPython && Run.find("jq") != nil && Run.find("sqlite3") != nil,
            "the Python clients, jq or sqlite3 are not installed; make test installs them"))
    func theRecipes() throws {
        let page = Project.root.appending(path: "Documentation/recipes.md")
        let result = try Clients.run("recipes.py", Project.command.path, page.path, in: folder.url)
        #expect(result.status == 0, "\(result.text)\(result.errors)")
        #expect(result.text.contains(" recipes, 0 problems"))
    }

    /// LibreOffice opens the Excel flavor with Chinese intact, numbers as numbers, and nothing that it would run.
    @Test(
        .enabled(
            if: Clients.hasPython && Run.find("soffice") != nil, "LibreOffice is not installed; make test installs it"))
    func aSpreadsheetOpensTheExcelFlavor() throws {
        let text =
            "专题计划表\n"
            + TikaText.table([
                ["项目编码", "项目名称", "金额"], ["0301", "=cmd|' /C calc'!A0", "-12.50"], ["0302", "@森林防火", "1,200.00"],
                ["0303", "-", "△3.00"],
            ])
        try folder.write(Array(text.utf8), to: "a.txt")
        #expect(
            try run("convert", "a.txt", "-t", "csv", "--table", "1", "--csv-flavor", "excel", "-o", "a.csv").status == 0
        )
        let bytes = try [UInt8](Data(contentsOf: folder.url.appending(path: "a.csv")))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("1,6,0301,'=cmd|' /C calc'!A0,-12.50\r\n"))
        let soffice = try #require(Run.find("soffice"))
        let office = try Run.program(
            soffice,
            [
                // Without a window LibreOffice has to be told what its import dialog sees by the mark: commas, quotes, UTF-8.
                "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--infilter=CSV:44,34,76",
                "--convert-to", "xlsx", "a.csv",
            ], in: folder.url)
        #expect(office.status == 0, "\(office.errors)")
        let workbook = try Clients.run("workbook.py", "a.xlsx", in: folder.url)
        #expect(workbook.text.contains("[\"row\", \"line\", \"项目编码\", \"项目名称\", \"金额\"]"), "\(workbook.errors)")
        #expect(workbook.text.contains("'=cmd|' /C calc'!A0\", -12.5]"))
        #expect(workbook.text.contains("\"'@森林防火\", 1200]"))
    }
}
