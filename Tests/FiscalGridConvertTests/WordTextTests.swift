import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridConvert

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
