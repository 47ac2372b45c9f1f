import FiscalGrid
import Foundation
import TestSupport
import Testing

/// What documents print that nobody had seen: each case says what is right in its `expected.md`.
@Suite("Cases of real documents", .enabled(if: Project.cases != nil, "shared/cases is not beside the project"))
struct CasesTests {
    private func convert(_ path: String) throws -> Disclosure {
        let url = try #require(Project.cases).appending(path: path)
        return try Converter(catalog: SchemaCatalog()).convert([UInt8](Data(contentsOf: url)), name: path)
    }

    private func amounts(_ table: Table, _ field: String) -> [String] {
        table.rows.map { row in
            row.cells.first { table.field(of: $0)?.name == field && !$0.value.isNone }.map {
                if case .decimal(let amount) = $0.value { "\(amount)" } else { "?" }
            } ?? ""
        }
    }

    /// The table that most of them hold, whatever stands around it and in its cells.
    @Test(arguments: [
        "pub-title-and-context-lines/source-note-between.docx",
        "pub-title-and-context-lines/source-organization-and-year.docx",
        "pub-title-and-context-lines/source-rows.docx", "pub-title-and-context-lines/source-title-colon.docx",
        "pub-title-and-context-lines/source-unit-remark.docx",
        "pub-docx-page-head-and-signatures-inside/source.docx",
        "pub-split-tables-without-header/source.docx", "pub-split-tables-without-header/source-empty-paragraph.docx",
        "pub-split-tables-without-header/source.html", "pub-cells-with-several-items/source.docx",
        "pub-cells-with-several-items/source-cut-figure.docx", "pub-word-text-header-in-paragraphs/source.txt",
        "pub-docx-cell-deleted-by-tracking/source.docx", "pub-docx-altchunk/source.docx",
        "pub-docx-altchunk/source-docx.docx", "pub-html-rowspan-past-its-group/source-all.html",
        "pub-html-rowspan-past-its-group/source-head.html", "pub-html-inputs/source.html",
    ])
    func baseTable(_ path: String) throws {
        let disclosure = try convert(path)
        let table = try #require(disclosure.tables.first)
        #expect(disclosure.tables.count == 1 && table.schema?.id == "expenditure")
        #expect(table.context.unit == .tenThousandYuan)
        #expect(amounts(table, "total") == ["1234.50", "1234.50", "1234.50", "1200.50", "34.00"])
        #expect(amounts(table, "basic") == ["1200.50", "1200.50", "1200.50", "1200.50", ""])
        #expect(amounts(table, "project") == ["34.00", "34.00", "34.00", "", "34.00"])
        #expect(table.rows.map(\.kind) == [.total, .subtotal, .subtotal, .detail, .detail])
    }

    /// The figures of the last row: a minus is one however it is typed, and the mark of a note is no digit.
    @Test(arguments: [
        ("pub-minus-signs/source.docx", "project", "-34.00"), ("pub-minus-signs/source.html", "project", "-34.00"),
        ("pub-raised-mark-behind-number/source.docx", "total", "34"),
        ("pub-raised-mark-behind-number/source.docx", "project", "34"),
        ("pub-raised-mark-behind-number/source.html", "total", "34"),
        ("pub-raised-mark-behind-number/source.html", "project", "34"),
    ])
    func lastFigure(_ path: String, _ field: String, _ figure: String) throws {
        #expect(amounts(try #require(try convert(path).tables.first), field).last == figure)
    }

    @Test(arguments: [
        "context-row-of-three-cells/source.docx", "context-row-of-three-cells/source.txt",
        "label-and-blank-before-name/source.docx", "label-and-blank-before-name/source.txt",
        "organization-in-title-and-cover/source.docx", "organization-in-title-and-cover/source.txt",
        "part-below-numbered-notes/source.docx", "part-below-numbered-notes/source.txt",
    ])
    func organization(_ path: String) throws {
        let disclosure = try convert(path)
        #expect(disclosure.organization?.name == "青岭县水务局")
        #expect(disclosure.tables.allSatisfy { $0.context.organization?.name == "青岭县水务局" })
        #expect(disclosure.tables.allSatisfy { $0.context.unit == .tenThousandYuan })
        #expect(disclosure.tables.allSatisfy { !($0.grid.title?.cleaned ?? "：").contains("：") })
    }

    /// No word is lost.
    @Test(arguments: [
        ("lost-hmerge-beside-vmerge/source.docx", ["成本指标"]),
        ("lost-table-in-table-of-a-note/source.docx", ["注内表甲", "注内表乙"]),
    ])
    func words(_ path: String, _ words: [String]) throws {
        let converter = Converter(catalog: try SchemaCatalog())
        let xml = String(decoding: try converter.write(convert(path), as: .xml), as: UTF8.self)
        for word in words { #expect(xml.contains(word)) }
    }
}
