import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("Paragraphs, cells and rows become blocks") struct BlockAssemblerTests {
    private func assembler(isFrame: @escaping (MarkupTable) -> Bool = { _ in false }) -> BlockAssembler {
        BlockAssembler(
            resolve: { table, _ in
                table.raw(table.rows.map { row in RawRow(cells: row.cells.map(\.cell), line: row.line) })
            }, isFrame: isFrame)
    }

    private func add(_ text: String, _ bookmarks: [String] = [], to assembler: inout BlockAssembler) {
        let line = assembler.nextLine()
        assembler.add(Array(text.utf8), line: line, bookmarks: bookmarks)
    }

    private func addCell(_ paragraphs: [String], to assembler: inout BlockAssembler) {
        assembler.startCell()
        for text in paragraphs { add(text, to: &assembler) }
        assembler.endCell()
    }

    /// Blank paragraphs are counted and not kept; their bookmarks belong to the next paragraph, or to the table's first cell.
    @Test func bookmarksOfBlankParagraphs() {
        var assembler = assembler()
        add(" ", ["a"], to: &assembler)
        add("概况", ["b"], to: &assembler)
        add("", ["c"], to: &assembler)
        assembler.startTable()
        addCell(["收入总表"], to: &assembler)
        assembler.endTable()
        guard case .paragraph(let paragraph)? = assembler.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(paragraph.bookmarks == ["a", "b"] && paragraph.line == 2)
        #expect(assembler.blocks.tables.map(\.bookmarks) == [[4: "c"]])
    }

    /// A cell has its paragraphs without the blank ones at its ends; an empty one counts as a paragraph.
    @Test func cells() throws {
        var assembler = assembler()
        assembler.startTable()
        assembler.startRow()
        addCell(["", "第一段", "", "第二段", ""], to: &assembler)
        addCell([], to: &assembler)
        addCell(["末"], to: &assembler)
        assembler.endRow()
        assembler.startRow()
        assembler.withRow { $0.isLeftOut = true }
        addCell(["删"], to: &assembler)
        assembler.endTable()
        add("后文", to: &assembler)
        let table = try #require(assembler.blocks.tables.first)
        #expect(table.cellTexts == [["第一段\n\n第二段", "", "末"]])
        #expect(table.rows[0].cells.map(\.line) == [1, 6, 7] && assembler.line == 9 && assembler.cells == 4)
    }

    /// It is told whether the words of a cell stand above its table or below.
    @Test(arguments: [(["上"], [], false), ([], ["下"], true), ([], [], true)] as [([String], [String], Bool)])
    func nestedTables(_ above: [String], _ below: [String], _ isBelow: Bool) throws {
        var assembler = assembler()
        assembler.startTable()
        assembler.startCell()
        for text in above { add(text, to: &assembler) }
        assembler.startTable()
        addCell(["内"], to: &assembler)
        assembler.endTable()
        for text in below { add(text, to: &assembler) }
        assembler.endTable()
        let cell = try #require(assembler.blocks.tables.first?.rows.first?.cells.first)
        #expect(cell.text == (above + below).joined() && cell.textFollowsNested == isBelow)
        #expect(cell.nested.map(\.cellTexts) == [[["内"]]] && assembler.findings.isEmpty)
    }

    /// Words above and below are read as one text, and a finding says so.
    @Test func wordsAroundANestedTable() throws {
        var assembler = assembler()
        assembler.startTable()
        assembler.startCell()
        add("上", to: &assembler)
        assembler.startTable()
        addCell(["内"], to: &assembler)
        assembler.endTable()
        add("下", to: &assembler)
        assembler.endTable()
        #expect(assembler.blocks.tables.first?.cellTexts == [["上\n下"]])
        #expect(
            assembler.findings.map(\.message.text) == [
                "found words above and below a table inside a cell; read as one text above it"
            ])
    }

    /// A table that frames what is in it is read as if it was not there, and a text box as what stands in it.
    @Test func framesAndBoxes() {
        var assembler = assembler { $0.rows.count == 1 }
        assembler.startTable()
        addCell(["概况", "职责"], to: &assembler)
        assembler.endTable()
        assembler.startBox()
        add("框", to: &assembler)
        let box = assembler.endBox()
        #expect(assembler.blocks.texts == ["概况", "职责"] && assembler.blocks.tables.isEmpty)
        #expect(box.texts == ["框"])
        assembler.add(box)
        #expect(assembler.blocks.texts == ["概况", "职责", "框"])
    }

    /// What is nested too deep is read as words of the cell around it.
    @Test func depth() throws {
        var assembler = assembler()
        for _ in 0..<40 {
            assembler.startTable()
            assembler.startCell()
        }
        add("内", to: &assembler)
        for _ in 0..<40 { assembler.endTable() }
        var cell = try #require(assembler.blocks.tables.first?.rows.first?.cells.first)
        var depth = 1
        while let nested = cell.nested.first?.rows.first?.cells.first { (cell, depth) = (nested, depth + 1) }
        #expect(depth == 32 && cell.text == "内" && assembler.blocks.count == 1)
    }
}
