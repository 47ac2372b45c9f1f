import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridConvert

@Suite("The cells of a Word table get their columns") struct WordSpansTests {
    private let restart = "<w:vMerge w:val=\"restart\"/>"
    private let goesOn = "<w:vMerge/>"

    @Test func mergedDownwards() throws {
        let (document, findings) = try read(
            tbl(
                [900, 900], tr(tc("甲", restart), tc("1")), tr(tc("", goesOn), tc("2")), tr(tc("乙", goesOn), tc("3")),
                tr(tc("", goesOn), tc("4"))))
        // Word hides 乙; nothing is lost, and what goes on below goes on with it.
        #expect(document.tables == [["甲|1", "^|2", "乙|3", "^|4"]])
        #expect(findings.map(\.code.rawValue) == ["read.words-in-merged-cell"])
        guard case .table(let table)? = document.blocks.first else { return }
        #expect(table.rows.map { $0.cells[0].rowSpan } == [2, 1, 2, 1])
    }

    /// What goes on with nothing, or with a cell of other columns, is a cell of its own.
    @Test func nothingToGoOnWith() throws {
        let (document, findings) = try read(
            tbl(
                [900, 900, 900], tr(tc("甲", span: 2, restart), tc("1")), tr(tc("", goesOn), tc(""), tc("2")),
                tr(tc("", goesOn), tc("", goesOn), tc("3"))))
        #expect(document.tables == [["甲*2|1", "||2", "^||3"]] && findings.isEmpty)
    }

    /// Rows without w:gridSpan are placed by the widths of their cells, or have no spans at all.
    @Test func rowsThatDoNotFillTheGrid() throws {
        let (document, _) = try read(
            tbl(
                [900, 1800, 900], tr(tc("a"), tc("b"), tc("c")), tr(tc("合计", width: 2700), tc("9", width: 900)),
                tr(tc("合计", width: 500), tc("9", width: 900))))
        #expect(document.tables == [["a|b|c", "合计*2|9", "合计?|9?"]])
    }

    /// A border that was dragged, and a title that is cut elsewhere, make no columns; a narrow column with cells of its own is one.
    @Test func linesThatPartNothing() throws {
        let (dragged, _) = try read(
            tbl([900, 60, 840, 900], tr(tc("a"), tc("b", span: 2), tc("c")), tr(tc("1", span: 2), tc("2"), tc("3"))))
        #expect(dragged.tables == [["a|b|c", "1|2|3"]])
        let (lead, _) = try read(
            tbl(
                [900, 500, 400, 900], tr(tc("单位：万元", span: 2), tc("2024年度", span: 2)),
                tr(tc("a"), tc("b", span: 2), tc("c")), tr(tc("1"), tc("2", span: 2), tc("3"))))
        #expect(lead.tables == [["单位：万元*2|2024年度", "a|b|c", "1|2|3"]])
        let (narrow, _) = try read(
            tbl([900, 60, 840], tr(tc("a"), tc("b"), tc("c")), tr(tc("1", span: 2), tc("3"))))
        #expect(narrow.tables == [["a|b|c", "1*2|3"]])
    }

    @Test func omittedColumnsAndLegacyMerges() throws {
        let (document, _) = try read(
            tbl(
                [900, 900, 900], tr(tc("a"), tc("b"), tc("c")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>\(tc("2"))</w:tr>",
                tr(tc("x", "<w:hMerge w:val=\"restart\"/>"), tc("y", "<w:hMerge/>"), tc("z"))))
        #expect(document.tables == [["a|b|c", "|2|", "x\ny*2|z"]])
    }

    /// A border that was dragged in some rows by less than a centimetre; a figure over columns of two labels is told.
    @Test func draggedBorders() throws {
        let rows = (0..<3).map { row in
            row % 2 == 0 ? tr(tc("甲\(row)"), tc("\(row).00", span: 2)) : tr(tc("甲\(row)", span: 2), tc("\(row).00"))
        }.joined()
        let (document, _) = try read(tbl([1800, 300, 1800], tr(tc("项目"), tc("金额", span: 2)), rows))
        #expect(document.tables == [["项目|金额", "甲0|0.00", "甲1|1.00", "甲2|2.00"]])
        let disclosure = try Converter(catalog: SchemaCatalog()).convert(
            ZipBuilder.docx(
                body: tbl(
                    [1800, 1800, 1800], tr(tc("项目"), tc("甲"), tc("乙")), tr(tc("水"), tc("1.00"), tc("2.00")),
                    tr(tc("电"), tc("3.00", span: 2)))), name: "a.docx")
        #expect(disclosure.warnings == ["grid.figure-over-columns"])
    }

    /// Cells of which one in each row has words, around a table, are a frame; a header is never a table's place.
    @Test func framesOfSeveralCells() throws {
        let inner = tbl([900, 900], tr(tc("项目"), tc("金额")), tr(tc("甲"), tc("1.00")))
        let (frame, _) = try read(tbl([900, 900], "<w:tr>\(tc(""))<w:tc>\(p("专题计划表"))\(inner)\(p(""))</w:tc></w:tr>"))
        #expect(frame.tables == [["项目|金额", "甲|1.00"]])
        let disclosure = try Converter(catalog: SchemaCatalog()).convert(
            ZipBuilder.docx(
                body: tbl([900, 900], "<w:tr>\(tc("说明"))<w:tc>\(inner)\(p(""))</w:tc></w:tr>", tr(tc("a"), tc("b")))),
            name: "a.docx")
        #expect(disclosure.tables.count == 2 && disclosure.tables[1].texts == [["甲", "1.00"]])
    }

    /// A frame of one cell is no table, a table of one column is.
    @Test func frames() throws {
        let inner = tbl([900, 900], tr(tc("a"), tc("b")), tr(tc("1"), tc("2")))
        let (document, _) = try read(
            "<w:tbl><w:tr><w:tc>\(p("标题"))\(inner)\(p("注"))</w:tc></w:tr></w:tbl>"
                + tbl([900], tr(tc("x")), tr(tc("y"))))
        #expect(document.tables == [["a|b", "1|2"], ["x", "y"]] && document.paragraphs.map(\.text) == ["标题", "注"])
    }
}
