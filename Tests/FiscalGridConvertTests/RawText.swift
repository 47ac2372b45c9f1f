import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

/// What the stages between reading and mapping get: rows, and what a text gives them.
enum RawText {
    /// A row of text, in line 1.
    static func row(_ cells: [String]) -> RawRow {
        RawRow(cells: cells.map { RawCell(text: $0, line: 1) }, line: 1)
    }

    /// Rows of text: a cell a line, and a blank line behind each row.
    static func rows(_ texts: [[String]]) -> [RawRow] {
        var rows: [RawRow] = []
        var line = 1
        for text in texts {
            var row = RawRow(cells: [], line: line)
            for cell in text {
                row.cells.append(RawCell(text: cell, line: line))
                line += 1
            }
            line += 1
            rows.append(row)
        }
        return rows
    }

    /// A table of such rows.
    static func table(_ texts: [[String]]) -> RawTable {
        let rows = rows(texts)
        return RawTable(rows: rows, line: 1, lastLine: rows.last?.cells.last?.line ?? 1)
    }

    /// The lines of a text.
    static func lines(_ text: String) -> TextLines { TextLines(Array(text.utf8)) }

    /// The blocks of a text that Tika wrote, in which the reader finds nothing worth telling.
    static func blocks(_ text: String) -> [SourceBlock] {
        var findings: [Finding] = []
        let blocks = TikaTextReader().read(lines(text), findings: &findings)
        #expect(findings.isEmpty)
        return blocks
    }

    /// The document of a text that Tika wrote.
    static func document(_ text: String) -> SourceDocument {
        SourceDocument(name: "a.txt", format: .tikaDocx, sha256: "", blocks: blocks(text))
    }

    /// The rows of the only table of a text that Tika wrote.
    static func rows(of text: MarkedText) throws -> [RawRow] {
        try #require(blocks(text.text).tables.first).rows
    }
}

extension [SourceBlock] {
    /// The tables.
    var tables: [RawTable] { compactMap { if case .table(let table) = $0 { table } else { nil } } }

    /// The texts of the paragraphs.
    var texts: [String] { compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } } }
}

extension RawTable {
    /// The texts of its cells, row by row.
    var cellTexts: [[String]] { rows.map { $0.cells.map(\.text) } }
}

extension GridRow {
    /// The columns of its cells.
    var spans: [Range<Int>] { cells.map(\.columns) }
}
