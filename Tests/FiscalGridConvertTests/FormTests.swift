import FiscalGrid
import Foundation
import TestSupport
import Testing
@testable import FiscalGridConvert

/// A document, in whatever form.
private func disclosure(_ file: URL) throws -> Disclosure {
    try Converter(catalog: SchemaCatalog()).convert([UInt8](Data(contentsOf: file)), name: file.lastPathComponent)
}

/// What a header says: role, words, columns and rows of each of its cells.
private func header(_ grid: Grid) -> [[String]] {
    grid.rows.filter { $0.role == .header || $0.role == .ruler }.map { row in
        row.cells.filter { !$0.isBlank }.map {
            "\(row.role) \($0.text.withoutSpace) \($0.columns) \($0.rowSpan)"
        }
    }
}

/// The same document without what a format without spans cannot say.
private func withoutSpans(_ document: SourceDocument) -> SourceDocument {
    func plain(_ table: RawTable) -> RawTable {
        var table = table
        for row in table.rows.indices {
            table.rows[row].isMarkedHeader = false
            for cell in table.rows[row].cells.indices {
                table.rows[row].cells[cell].columnSpan = nil
                table.rows[row].cells[cell].rowSpan = nil
                table.rows[row].cells[cell].continuesAbove = false
                table.rows[row].cells[cell].nested = table.rows[row].cells[cell].nested.map(plain)
            }
        }
        return table
    }
    var document = document
    document.blocks = document.blocks.map { block in
        if case .table(let table) = block { .table(plain(table)) } else { block }
    }
    return document
}

@Suite("Spans that are read and spans that are inferred are the same") struct SpanAgreementTests {
    private static let names = (0...8).map { "d00\($0)" }

    @Test(
        .enabled(if: Project.corpus != nil, "shared/corpus is not beside the project"), arguments: names,
        ["txt", "xhtml", "word.txt"])
    func corpus(_ name: String, _ form: String) throws {
        let corpus = try #require(Project.corpus)
        let word = try disclosure(corpus.appending(path: "\(name).docx"))
        let text = try disclosure(corpus.appending(path: "\(name).\(form)"))
        #expect(word.tables.count == text.tables.count && !word.tables.isEmpty)
        for (read, inferred) in zip(word.tables, text.tables) {
            #expect(header(read.grid) == header(inferred.grid))
            #expect(read.grid.rows.flatMap(\.cells).allSatisfy { $0.evidence == .read })
        }
    }

    /// The Word fixtures, against themselves without spans. Where their point is what only spans can say they are left out.
    @Test(arguments: FixtureCase.all.filter { $0.file.pathExtension == "docx" })
    func fixtures(_ fixture: FixtureCase) throws {
        if ["docx-grid-before-after"].contains(fixture.testDescription) { return }
        var findings: [Finding] = []
        let document = try DocumentReader().read(fixture.source, name: "source.docx", findings: &findings)
        let builder = DisclosureBuilder(catalog: try SchemaCatalog())
        let read = builder.build(document, findings: &findings)
        let inferred = builder.build(withoutSpans(document), findings: &findings)
        #expect(read.tables.map { header($0.grid) } == inferred.tables.map { header($0.grid) })
        #expect(read.tables.map { $0.columns.map(\.path) } == inferred.tables.map { $0.columns.map(\.path) })
    }

    /// The text fixtures the other way round: what was inferred, said by the file, is read as it was inferred.
    @Test(arguments: FixtureCase.all.filter(\.isText))
    func textFixtures(_ fixture: FixtureCase) throws {
        let catalog = try SchemaCatalog()
        let text = try Converter(catalog: catalog).convert(fixture.source, name: "source.txt")
        for table in text.tables {
            let grid = table.grid
            guard grid.rows.allSatisfy(\.isPlaced),
                !grid.rows.contains(where: { $0.role == .rest || $0.role == .repeatedHeader })
            else { continue }
            var frame = TableFrame(lead: grid.lead, rows: withSpans(grid), notes: grid.notes, line: grid.line)
            frame.candidates = catalog.candidates(for: frame.title)
            var findings: [Finding] = []
            let again = GridBuilder().build(frame, findings: &findings)
            #expect(header(again) == header(grid))
            #expect(again.paths == grid.paths)
        }
    }

    /// The rows of a grid as Word's file has them: each place that a cell from above covers is a cell that goes on.
    private func withSpans(_ grid: Grid) -> [RawRow] {
        var reach = [(rows: Int, columns: Range<Int>)?](repeating: nil, count: grid.width)
        return grid.rows.map { row in
            var cells: [RawCell] = []
            var column = 0
            var own = row.cells[...]
            while column < grid.width {
                if let above = reach[column], above.rows > 0 {
                    var cell = RawCell(text: "", line: row.line, columnSpan: above.columns.count, rowSpan: 1)
                    cell.continuesAbove = true
                    cells.append(cell)
                    reach[column]?.rows -= 1
                    column = above.columns.upperBound
                } else if let cell = own.popFirst() {
                    cells.append(
                        RawCell(text: cell.text, line: cell.line, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan))
                    reach[cell.column] = (cell.rowSpan - 1, cell.columns)
                    column = cell.columns.upperBound
                } else {
                    break
                }
            }
            return RawRow(cells: cells, line: row.line)
        }
    }
}

@Suite("Random grids, written by python-docx") struct RandomGridTests {
    private struct Truth: Decodable {
        struct Cell: Decodable, Hashable {
            var column: Int
            var columnSpan: Int
            var rowSpan: Int
            var text: String
        }

        var width: Int
        var rows: [[Cell]]

        /// The truth over the columns that there are: a line that no cell ends at parts nothing, in the file as on paper.
        var collapsed: Truth {
            var edges: Set<Int> = [0, width]
            for cell in rows.joined() { edges.formUnion([cell.column, cell.column + cell.columnSpan]) }
            let column = Dictionary(uniqueKeysWithValues: edges.sorted().enumerated().map { ($1, $0) })
            return Truth(
                width: edges.count - 1,
                rows: rows.map { row in
                    row.map {
                        let start = column[$0.column] ?? 0
                        return Cell(
                            column: start, columnSpan: (column[$0.column + $0.columnSpan] ?? 0) - start,
                            rowSpan: $0.rowSpan, text: $0.text)
                    }
                })
        }
    }

    /// Every grid is read as it was written, cell by cell: 1,200 of them, of every shape.
    @Test(.enabled(if: Clients.hasPython, Clients.missing)) func grids() throws {
        let folder = try TemporaryFolder()
        let made = try Clients.run("grids.py", folder.url.path, "20261124", "1200", in: folder.url)
        try #require(made.status == 0, "\(made.errors)")
        var count = 0
        for name in folder.files where name.hasSuffix(".docx") {
            let truth = try JSONDecoder().decode(
                [Truth].self,
                from: Data(contentsOf: folder.url.appending(path: name.replacing(".docx", with: ".json"))))
            var findings: [Finding] = []
            let document = try DocumentReader().read(
                [UInt8](Data(contentsOf: folder.url.appending(path: name))), name: name, findings: &findings)
            // One cell alone is a frame around its paragraphs, and no table.
            let tables = truth.filter { $0.rows.count > 1 || $0.rows[0].count > 1 }
            let raw = document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
            try #require(raw.count == tables.count)
            for (index, (table, truth)) in zip(raw, tables).enumerated() {
                let grid = GridBuilder().build(
                    TableFrame(rows: table.rows, line: table.line), findings: &findings)
                let expected = truth.collapsed
                let found = grid.rows.map { row in
                    row.cells.map {
                        Truth.Cell(column: $0.column, columnSpan: $0.columnSpan, rowSpan: $0.rowSpan, text: $0.text)
                    }
                }
                #expect(grid.width == expected.width, "\(name), table \(index + 1)")
                #expect(found == expected.rows, "\(name), table \(index + 1)")
                count += 1
            }
            #expect(findings.allSatisfy { $0.severity == .info || $0.code == .gridFigureOverColumns })
        }
        #expect(count >= 1000)
    }
}

@Suite("What LibreOffice makes of a Word file") struct OfficeTests {
    private func facts(_ disclosure: Disclosure) -> [[String]] {
        disclosure.tables.flatMap { table in
            table.rows.flatMap { row in
                row.cells.map { cell in
                    [
                        "\(table.ordinal)", table.schema?.id ?? "-", "\(row.number)", table.columns[cell.column].path,
                        cell.text.collapsed,
                    ]
                }
            }
        }
    }

    /// Saved again as .docx, and as a page, a document says the same. (LibreOffice 7.4 writes text in content controls twice.)
    @Test(.enabled(if: Clients.hasOffice, Clients.missingOffice)) func roundTrips() throws {
        let folder = try TemporaryFolder()
        let names = [
            "docx-merged-header", "docx-tbl-header", "docx-merged-body", "docx-continued-table", "docx-hmerge",
            "docx-nested-table",
        ]
        var files = try names.map { name in
            try folder.write(
                [UInt8](Data(contentsOf: Project.root.appending(path: "Fixtures/\(name)/source.docx"))),
                to: "\(name).docx")
        }
        if let corpus = Project.corpus {
            files += ["d000", "d002", "d008"].map { corpus.appending(path: "\($0).docx") }
        }
        for format in ["docx", "html"] {
            let out = folder.url.appending(path: format)
            let result = try Clients.convert(files, to: format, in: out)
            #expect(result.status == 0, "\(result.errors)")
            for file in files {
                let name = file.deletingPathExtension().lastPathComponent
                let original = try facts(disclosure(file))
                let again = try facts(disclosure(out.appending(path: "\(name).\(format)")))
                #expect(again == original, "\(name).\(format)")
            }
        }
    }
}
