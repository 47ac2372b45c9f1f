import FiscalGrid
import TestSupport
@testable import FiscalGridConvert

// The smallest Word files: what the tests of its reader write.

/// The blocks of a body, and what was found.
func read(_ body: String, _ parts: [String: String] = [:]) throws -> (SourceDocument, [Finding]) {
    var findings: [Finding] = []
    let document = try DocumentReader().read(
        ZipBuilder.docx(body: body, parts: parts), name: "a.docx", findings: &findings)
    return (document, findings)
}

func p(_ text: String) -> String { "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>" }

/// A cell of so many columns, with properties besides.
func tc(_ text: String, span: Int = 1, width: Int = 0, _ more: String = "") -> String {
    let width = width > 0 ? "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>" : ""
    return "<w:tc><w:tcPr>\(width)<w:gridSpan w:val=\"\(span)\"/>\(more)</w:tcPr>\(p(text))</w:tc>"
}

func tr(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

func tbl(_ widths: [Int], _ rows: String...) -> String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return "<w:tbl><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
}

extension SourceDocument {
    var paragraphs: [Paragraph] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    /// Each table as rows of `text*columns`, `^` for a cell that goes on with the one above.
    var tables: [[String]] {
        blocks.compactMap { block in
            guard case .table(let table) = block else { return nil }
            return table.rows.map { row in
                row.cells.map { cell in
                    (cell.continuesAbove ? "^" : cell.text) + (cell.columnSpan.map { $0 > 1 ? "*\($0)" : "" } ?? "?")
                }.joined(separator: "|")
            }
        }
    }
}
