import FiscalGrid
import FiscalGridZip
import TestSupport
import Testing
@testable import FiscalGridConvert

/// The blocks of a body, and what was found.
private func read(_ body: String, _ parts: [String: String] = [:]) throws -> (SourceDocument, [Finding]) {
    var findings: [Finding] = []
    let document = try DocumentReader().read(
        ZipBuilder.docx(body: body, parts: parts), name: "a.docx", findings: &findings)
    return (document, findings)
}

private func p(_ text: String) -> String { "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>" }

/// A cell of so many columns, with properties besides.
private func tc(_ text: String, span: Int = 1, width: Int = 0, _ more: String = "") -> String {
    let width = width > 0 ? "<w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>" : ""
    return "<w:tc><w:tcPr>\(width)<w:gridSpan w:val=\"\(span)\"/>\(more)</w:tcPr>\(p(text))</w:tc>"
}

private func tr(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

private func tbl(_ widths: [Int], _ rows: String...) -> String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return "<w:tbl><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
}

extension SourceDocument {
    fileprivate var paragraphs: [Paragraph] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    /// Each table as rows of `text*columns`, `^` for a cell that goes on with the one above.
    fileprivate var tables: [[String]] {
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

@Suite("The text of a Word file") struct WordTextTests {
    @Test(arguments: [
        ("<w:r><w:t>1,2</w:t></w:r><w:r><w:t>34.50</w:t></w:r>", "1,234.50"),
        (
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type=\"textWrapping\"/><w:cr/><w:t>d</w:t></w:r>",
            "a\tb\nc\n\nd"
        ),
        ("<w:r><w:t>2020</w:t><w:noBreakHyphen/><w:t>20</w:t><w:softHyphen/><w:t>24</w:t></w:r>", "2020\u{2011}2024"),
        ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>", "☑≤"),
        (
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>现</w:t></w:r>",
            "现"
        ),
        // An instruction is not printed, its result is, also of a field inside an instruction.
        (
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>y</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "3"
        ),
        (
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData>"
                + "</w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "☒"
        ),
        ("<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>", "新"),
        ("<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo>", "新"),
        (
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>内</w:t></w:r></w:sdtContent></w:sdt>",
            "内"
        ),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>zhen</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>圳</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "圳（zhen）"
        ),
        ("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>现</w:t></w:r>", "现"),
        (
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback>"
                + "</mc:AlternateContent></w:r>", "乙"
        ),
        (
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback>"
                + "</mc:AlternateContent></w:r>", "甲"
        ),
        ("<w:r><w:t>&lt;&amp;&#x4E00;</w:t></w:r>", "<&一"),
    ])
    func runs(_ runs: String, _ text: String) throws {
        #expect(try read("<w:p>\(runs)</w:p>").0.paragraphs.map(\.text) == [text])
    }

    /// A paragraph whose end was deleted goes on with the next, whose numbering it has.
    @Test func deletedParagraphEnds() throws {
        let deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
        let (document, findings) = try read(deleted + p("乙") + tbl([900], tr(tc("x")), tr(tc("y"))) + deleted)
        #expect(
            document.paragraphs.map(\.text) == ["甲乙", "甲"] && findings.map(\.code.rawValue) == ["read.tracked-deletion"]
        )
    }

    /// A row is deleted or hidden with the tables in it; a row inside one that is kept may be deleted alone.
    @Test func deletedRows() throws {
        let deleted = "<w:trPr><w:del/></w:trPr>"
        let inner = tbl(
            [9, 9], tr(tc("a"), tc("b")), "<w:tr>\(deleted)\(tc("c"))\(tc("d"))</w:tr>", tr(tc("e"), tc("f")))
        let cell = "<w:tc>\(inner)\(p("x"))</w:tc>"
        let (document, _) = try read(
            tbl(
                [9, 9], tr(tc("1"), tc("2")), "<w:tr>\(deleted)\(tc("3"))\(cell)</w:tr>",
                "<w:tr><w:trPr><w:hidden/></w:trPr>\(tc("4"))\(tc("5"))</w:tr>", tr(tc("6"), cell)))
        #expect(document.tables == [["1|2", "6|x"]])
        guard case .table(let table)? = document.blocks.first else { return }
        #expect(table.rows[1].cells[1].nested.first?.rows.map { $0.cells.map(\.text) } == [["a", "b"], ["e", "f"]])
    }

    /// A field that never ends swallows nothing; one that ends inside a deletion ends.
    @Test func brokenFields() throws {
        func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let (document, findings) = try read("<w:p>\(field("begin"))<w:r><w:t>一</w:t></w:r></w:p>" + p("二"))
        #expect(
            document.paragraphs.map(\.text) == ["一", "二"] && findings.map(\.code.rawValue) == ["read.broken-field"])
        let (deleted, _) = try read(
            "<w:p>\(field("begin"))<w:del>\(field("separate"))\(field("end"))</w:del></w:p>" + p("二"))
        #expect(deleted.paragraphs.map(\.text) == ["二"])
    }

    /// Behind a page break a paragraph begins; raised figures do not run into the one before; struck ones are told.
    @Test func breaksAndRaisedFigures() throws {
        func run(_ property: String, _ text: String) -> String {
            "<w:r><w:rPr>\(property)</w:rPr><w:t>\(text)</w:t></w:r>"
        }
        let raised = "<w:vertAlign w:val=\"superscript\"/>"
        let (document, findings) = try read(
            "<w:p><w:r><w:t>说明。</w:t><w:br w:type=\"page\"/><w:t>收支总表</w:t></w:r></w:p>"
                + "<w:p>\(run("", "1,919.70"))\(run(raised, "1"))</w:p><w:p>\(run("", "面积m"))\(run(raised, "2"))</w:p>"
                + "<w:p>\(run("<w:strike/>", "9"))\(run("", "1.00"))</w:p>")
        #expect(
            document.paragraphs.map(\.text) == ["说明。", "收支总表", "1,919.70[footnoteRef:1]", "面积m²", "91.00"])
        #expect(findings.map(\.code.rawValue) == ["read.struck-text"])
    }

    /// A drop-down field prints its choice.
    @Test func dropDowns() throws {
        let list = "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>"
        let (document, _) = try read(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(list)</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
        #expect(document.paragraphs.map(\.text) == ["乙"])
    }

    /// A note that is referred to and not there is missed.
    @Test func missingNotes() throws {
        let (_, findings) = try read("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"3\"/></w:r></w:p>")
        #expect(findings.map(\.code.rawValue) == ["read.missing-note"])
    }

    /// What a tracked change deletes of a row is left out; the cells that are left keep their columns.
    @Test func deletedCells() throws {
        let deleted = "<w:cellDel w:id=\"1\" w:author=\"a\"/>"
        let (document, findings) = try read(
            tbl(
                [9, 9, 9], tr(tc("收支总表", span: 3)), tr(tc("旧", deleted), tc("甲"), tc("乙")),
                tr(tc("8", deleted), tc("1"), tc("2"))))
        #expect(document.tables == [["收支总表*2", "甲|乙", "1|2"]])
        #expect(findings.map(\.code.rawValue) == ["read.tracked-deletion"])
    }

    /// Words behind a cell that is covered from above are not dropped with it.
    @Test func wordsMergedIntoACoveredCell() throws {
        let (document, findings) = try read(
            tbl(
                [9, 9, 9], tr(tc("甲", "<w:vMerge w:val=\"restart\"/>"), tc("1"), tc("2")),
                tr(tc("", "<w:vMerge/>"), tc("成本", "<w:hMerge w:val=\"continue\"/>"), tc("3"))))
        #expect(document.tables == [["甲|1|2", "成本*2|3"]])
        #expect(findings.map(\.code.rawValue) == ["read.words-in-merged-cell"])
    }

    /// A page inside the document is read where it stands; its lines follow those before.
    @Test func chunks() throws {
        let relationships =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://x/aFChunk\" Target=\"a.html\"/></Relationships>"
        let (document, findings) = try read(
            p("前") + "<w:altChunk r:id=\"r1\"/>" + p("后"),
            [
                "word/_rels/document.xml.rels": relationships,
                "word/a.html": "<html><body><table><tr><td>甲</td><td>1</td></tr></table><p>页</p></body></html>",
            ])
        #expect(document.paragraphs.map(\.text) == ["前", "页", "后"] && document.tables == [["甲|1"]])
        #expect(document.paragraphs.map(\.line) == [1, 4, 5] && findings.isEmpty)
    }

    /// A field that begins outside of a run is none; fields without a result show what their code says.
    @Test func fieldsWithoutResult() throws {
        let (stray, findings) = try read("<w:fldChar w:fldCharType=\"begin\"/>" + p("一") + p("二"))
        #expect(stray.paragraphs.map(\.text) == ["一", "二"])
        #expect(findings.map(\.code.rawValue) == ["read.broken-field"])
        func field(_ code: String) throws -> String? {
            func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
            let code = "<w:r><w:instrText>\(code)</w:instrText></w:r>"
            return try read("<w:p>\(mark("begin"))\(code)\(mark("end"))</w:p>").0.paragraphs.first?.text
        }
        #expect(try field(" EQ \\o\\ac(○,7) ") == "○7" && field(" EQ \\f(3,4) ") == "3/4")
        #expect(try field(" EQ \\* jc2 \\o(\\s\\up 6(预算),\\s\\do 4(财务)) ") == "预算财务")
        #expect(try field(" SYMBOL 9312 \\u ") == "①" && field(" MACROBUTTON NoMacro 周明 ") == "周明")
        #expect(try field(" PAGE ") == nil)
    }

    /// A run is hidden, or raised, by itself, else by its style, the paragraph's style, or what they are based on.
    @Test func looksOfStyles() throws {
        let styles = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="character" w:styleId="mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="note"><w:basedOn w:val="mark"/></w:style>
            <w:style w:type="paragraph" w:styleId="hint"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>
            """
        let relationships =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>"
        func run(_ properties: String, _ text: String) -> String {
            "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
        }
        let (document, _) = try read(
            "<w:p>\(run("", "34"))\(run("<w:rStyle w:val=\"note\"/>", "1"))</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"hint\"/></w:pPr>\(run("", "填写说明"))\(run("<w:vanish w:val=\"0\"/>", "可见"))</w:p>"
                + "<w:p>\(run("<w:position w:val=\"6\"/>", "3"))\(run("<w:position w:val=\"6\"/>", "4"))</w:p>",
            ["word/styles.xml": styles, "word/_rels/document.xml.rels": relationships])
        #expect(document.paragraphs.map(\.text) == ["34[footnoteRef:1]", "可见", "34"])
    }

    /// Findings count, and say where the first was.
    @Test func whatIsLeftOutIsTold() throws {
        let (document, findings) = try read(
            p("一") + "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:ins><w:r><w:t>的</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:r><w:object/></w:r><w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r></w:p>"
                + "<w:altChunk/>")
        #expect(
            findings.map { "\($0.severity.rawValue) \($0.message.text)" } == [
                "info found 2 tracked insertions; read as part of the text", "info found a tracked deletion; left out",
                "warning found 2 embedded objects; what is inside, such as the cells of a workbook, is not read",
                "warning found a sign of a symbol font that is not known; replaced by U+FFFD",
            ])
        #expect(document.paragraphs.map(\.line) == [1, 3, 4])
        #expect(document.paths.path(ofLine: 3) == "paragraph 3")
    }

    @Test func placesArePaths() throws {
        let nested = tbl([9, 9], tr(tc("a"), tc("b")), tr(tc("c"), tc("d")))
        let (document, _) = try read(
            p("表") + tbl([9, 9], tr(tc("1"), tc("2")), tr(tc("3"), "<w:tc>\(nested)\(p("4"))</w:tc>")) + p("后"))
        #expect(document.paths.path(ofLine: 3) == "table 1, row 1, cell 2")
        #expect(document.paths.path(ofLine: 7) == "table 1, row 2, cell 2, table 1, row 2, cell 1")
        #expect(document.paths.path(ofLine: 1, isTable: true) == "table 1")
        #expect(document.paths.path(ofLine: 10) == "paragraph 10")
    }

    /// A deeper table than Word shows is read as words, in the cell that is too deep.
    @Test func deepTables() throws {
        var body = p("底")
        for _ in 0..<40 { body = tbl([9, 9], "<w:tr><w:tc>\(body)</w:tc>\(tc("x"))</w:tr>", tr(tc("y"), tc("z"))) }
        let (document, _) = try read(body)
        var depth = 0
        var table = document.blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first
        while let open = table {
            depth += 1
            table = open.rows[0].cells[0].nested.first
        }
        #expect(document.tables.count == 1 && depth == 32)
    }
}

@Suite("Numbers as Word prints them") struct NumberingTests {
    @Test(arguments: [
        ("chineseCounting", ["一", "十", "十一", "二十", "九十九", "一○○"], [1, 10, 11, 20, 99, 100]),
        ("chineseCountingThousand", ["十", "一百", "一百零五", "一百一十", "二千零一"], [10, 100, 105, 110, 2001]),
        ("chineseLegalSimplified", ["壹", "壹拾", "贰拾叁"], [1, 10, 23]),
        ("decimalEnclosedCircle", ["①", "⑳", "21"], [1, 20, 21]), ("decimalZero", ["01", "10"], [1, 10]),
        ("ideographTraditional", ["甲", "癸", "甲"], [1, 10, 11]), ("ideographZodiac", ["子", "亥"], [1, 12]),
        ("upperRoman", ["IV", "MCMXC"], [4, 1990]), ("lowerLetter", ["a", "z", "aa"], [1, 26, 27]),
        ("ideographDigital", ["一〇"], [10]), ("decimalFullWidth", ["１２"], [12]), ("hebrew1", ["3"], [3]),
    ])
    func formats(_ format: String, _ expected: [String], _ numbers: [Int]) {
        #expect(numbers.map { NumberFormat.text($0, format) } == expected)
    }

    private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Type="http://x/numbering" Target="numbering.xml"/>\
        <Relationship Id="r2" Type="http://x/styles" Target="/word/styles.xml"/></Relationships>
        """

    /// Levels restart below a higher one, lists of one definition count together, an override starts again, %2 prints the level above.
    @Test func lists() throws {
        func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
            "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:suff w:val=\"nothing\"/>"
                + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
        }
        let numbering =
            "<w:numbering \(Self.word)><w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
            + level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val=\"0\"/>")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "decimal", "第%1条", "<w:pStyle w:val=\"条\"/>") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
        let styles =
            "<w:styles \(Self.word)><w:style w:styleId=\"条\"><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"款\"><w:basedOn w:val=\"条\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style></w:styles>"
        func item(_ list: Int, _ level: Int) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr></w:p>"
        }
        func styled(_ style: String, _ more: String = "") -> String {
            "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(more)</w:pPr><w:r><w:t>文</w:t></w:r></w:p>"
        }
        let body =
            item(1, 0) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(2, 0) + item(2, 1) + item(3, 0)
            + item(3, 0)
            + styled("条") + styled("款") + styled("款", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let (document, _) = try read(
            body,
            [
                "word/_rels/document.xml.rels": Self.relationships, "word/numbering.xml": numbering,
                "word/styles.xml": styles,
            ])
        #expect(
            document.paragraphs.map(\.text) == [
                "一、", "1.1", "a)", "1.2", "b)", "二、", "2.1", "五、", "六、", "第1条文", "第2条文", "文",
            ])
        #expect(document.paragraphs.suffix(3).map(\.outlineLevel) == [nil, 2, 2])
    }
}

@Suite("Damaged Word files") struct WordRobustnessTests {
    /// Bytes of a document part changed at random: an error, or a document that is written validly; never a crash.
    @Test(arguments: 0..<40) func mutations(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let rows = (0..<6).map { row in
            tr(
                tc("项目\(row)", row % 2 == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"),
                tc("\(row).50", span: 1 + row % 2),
                row % 2 == 0 ? tc("x") : "")
        }.joined()
        var body = Array(
            (p("专题计划表")
                + "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid>\(rows)</w:tbl>")
                .utf8)
        let words = [
            "<w:tc>", "</w:tc>", "<w:tr>", "</w:tr>", "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "w:val=\"9\"", "&",
            "<w:del/>",
        ]
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let at = Int.random(in: 0..<body.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: body[at] = UInt8.random(in: 0x20...0x7E, using: &random)
            case 1: body.removeSubrange(at..<min(at + Int.random(in: 1...30, using: &random), body.count))
            default: body.insert(contentsOf: words.randomElement(using: &random)!.utf8, at: at)
            }
        }
        let converter = Converter(catalog: try SchemaCatalog())
        let bytes = ZipBuilder.docx(body: String(decoding: body, as: UTF8.self))
        do {
            let disclosure = try converter.convert(bytes, name: "a.docx")
            _ = try converter.write(disclosure, as: .xml)
        } catch {
            #expect(error.code == "input.malformed")
        }
    }
}
