import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridConvert

@Suite("Pages") struct HTMLTests {
    private func read(_ html: String) throws -> (paragraphs: [Paragraph], tables: [[String]], findings: [Finding]) {
        var findings: [Finding] = []
        let document = try DocumentReader(format: .html).read(Array(html.utf8), name: "-", findings: &findings)
        var paragraphs: [Paragraph] = []
        var tables: [[String]] = []
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): paragraphs.append(paragraph)
            case .table(let table):
                tables.append(
                    table.rows.map { row in
                        row.cells.map { cell in
                            (cell.continuesAbove ? "^" : cell.text)
                                + (cell.columnSpan.map { $0 > 1 ? "*\($0)" : "" } ?? "?")
                        }.joined(separator: "|")
                    })
            }
        }
        return (paragraphs, tables, findings)
    }

    /// No cell reaches out of its group of rows; the foot is shown last, wherever it stands.
    @Test func rowGroups() throws {
        let (_, tables, _) = try read(
            "<table><tfoot><tr><td>计<td>9</tfoot><tbody><tr><td rowspan=5>甲<td>1</tbody><tbody><tr><td>乙<td>2</tbody></table>"
        )
        #expect(tables == [["甲|1", "乙|2", "计|9"]])
    }

    /// What fields show is text; what is hidden by the page's rules is none.
    @Test func fieldsAndRules() throws {
        let (_, tables, findings) = try read(
            "<style>.k{display:none} i{visibility:hidden}</style><table><tr><td>甲<td><input value=\"1.00\">"
                + "<input type=hidden value=8><td><select><option>2.00<option selected>3.00</select><td class=k>7<td><i>9</i>4"
                + "<tr><td>乙<td><textarea>5.00</textarea><td>6<td class=k>7<td>8</table>")
        #expect(tables == [["甲|1.00|3.00|4", "乙|5.00|6|8"]])
        #expect(findings.map(\.code.rawValue) == ["read.hidden-text"])
    }

    /// Each cell stands in the first column that no cell from above covers, as in a browser.
    @Test(arguments: [
        ("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g", ["a|b*2", "^|c|d", "e|f|g"]),
        ("<tr><td>a<td rowspan=0>b<tr><td>c<tr><td>d", ["a|b", "c|^", "d|^"]),
        // Beyond the end, out of all reason, not a number, and into a cell from above.
        ("<tr><td rowspan=9>a<td>b<tr><td>c", ["a|b", "^|c"]),
        ("<tr><td colspan=99999>a<tr><td>b<td>c", ["a*2", "b|c"]),
        ("<tr><td colspan=x rowspan=-1>a<td>b<tr><td>c<td>d", ["a|b", "c|d"]),
        ("<tr><td>a<td rowspan=2>b<tr><td colspan=2>c<tr><td>d<td>e", ["a|b", "c|^", "d|e"]),
        // Short rows of a table that says its spans end where they end.
        ("<tr><td colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f", ["a*2|b", "c|*2", "d|e|f"]),
        // Without spans and ragged: read like text.
        ("<tr><td>a<tr><td>b<td>c", ["a?", "b?|c?"]),
        ("<tr height=0><td width=9></td><td width=9></td><tr><td>a<td>b<tr><td>c<td>d", ["a|b", "c|d"]),
    ])
    func spans(_ rows: String, _ expected: [String]) throws {
        #expect(try read("<TABLE border=1>\(rows)</table>").tables == [expected])
    }

    @Test func text() throws {
        let (paragraphs, _, findings) = try read(
            """
            <html><head><title>网站</title><style>p{}</style></head><body><h2>一、概况</h2>
            <p>第一
            行<b>粗</b> and
            two<br>第二&nbsp;行<script>x()</script></p><ul><li>项</ul><pre>a  b
            c</pre><p style="DISPLAY: none">藏</p><p hidden>藏<p><a name="_GoBack"></a><a name=t1></a>末&#1;\u{1}
            """)
        #expect(paragraphs.map(\.text) == ["一、概况", "第一行粗 and two", "第二\u{A0}行", "项", "a  b", "c", "末"])
        #expect(paragraphs.map(\.outlineLevel) == [2, nil, nil, nil, nil, nil, nil])
        #expect(paragraphs.last?.bookmarks == ["t1"])
        #expect(findings.map(\.message.text) == ["found 2 pieces of hidden text; left out"])
    }

    /// Word's conditions are no words; those inside comments stay comments.
    @Test func conditions() throws {
        let (paragraphs, _, _) = try read(
            "<!--[if gte mso 9]><xml>x</xml><![endif]--><p><![if !supportLists]>一、<![endif]>概况</p><![CDATA[y]]>")
        #expect(paragraphs.first?.text == "一、概况")
    }

    /// Tables that lay out a page are not tables; one cell with a table of data among cells of data is a table with one inside.
    @Test func layout() throws {
        let data = "<table><tr><td>项目<td>金额<tr><td>甲<td>1.00</table>"
        for page in [
            "<table><tr><td>\(data)</table>", "<table><tr><td>菜单<td>\(data)</table>",
            "<table><tr><td>题<tr><td>\(data)<tr><td>尾</table>",
            "<table><tr><td colspan=2>栏<tr><td>菜单<td><h1>公开</h1>\(data)</table>",
        ] {
            #expect(try read(page).tables == [["项目|金额", "甲|1.00"]])
        }
        let nested = try read("<table><tr><td>a<td>b<tr><td>c<td>\(data)</table>")
        #expect(nested.tables == [["a|b", "c|"]])
    }

    /// A border that was dragged in one row parts no columns: the rows have as many cells, or the widths say that the lines are near.
    @Test func draggedBorders() throws {
        let rows =
            "<tr><td>项目<td colspan=2>金额<tr><td>甲<td colspan=2>1.00<tr><td colspan=2>乙<td>2.00<tr><td>丙<td colspan=2>3.00"
        #expect(try read("<table>\(rows)</table>").tables == [["项目|金额", "甲|1.00", "乙|2.00", "丙|3.00"]])
        // The label of a group has fewer cells.
        let group = "<tr><td rowspan=2>项目<td colspan=3>金额<tr><td>甲<td colspan=2>乙"
        let body = "<tr><td>a<td>1<td colspan=2>2<tr><td>b<td colspan=2>3<td>4<tr><td>c<td>5<td colspan=2>6"
        #expect(
            try read("<table>\(group)\(body)</table>").tables == [["项目|金额*2", "^|甲|乙", "a|1|2", "b|3|4", "c|5|6"]])
        let wide =
            "<tr><td width=100>项目<td width=90 colspan=2>金额<tr><td width=100>甲<td width=20>x<td width=70>y"
            + "<tr><td width=120 colspan=2>乙<td width=70>2.00"
        #expect(try read("<table>\(wide)</table>").tables == [["项目|金额*2", "甲|x|y", "乙*2|2.00"]])
    }

    /// Deleted text is left out, inserted read; raised figures do not run into the one before.
    @Test func changesAndRaisedFigures() throws {
        let page = try read(
            "<p><del>9</del><ins>627.52</ins><p>627.52<sup>1</sup>元<p>m<sup>2</sup><p><s>9</s>1<p>总表<sup>（注）</sup><p>9.00<a><span class=MsoFootnoteReference><span>[1]</span></span></a>"
        )
        #expect(
            page.paragraphs.map(\.text) == [
                "627.52", "627.52[footnoteRef:1]元", "m²", "91", "总表（注）", "9.00[footnoteRef:1]",
            ])
        #expect(
            page.findings.map(\.code.rawValue) == [
                "read.tracked-insertion", "read.tracked-deletion", "read.struck-text",
            ])
    }

    /// Tika says no spans of a Word file; of others it does.
    @Test func spansOfTika() throws {
        let head = "<html><head><meta name=\"X-TIKA:Parsed-By\" content=\"x\"/></head><body><table>"
        #expect(try read(head + "<tr><td>a</td><td>b</td></tr></table>").tables == [["a?|b?"]])
        #expect(
            try read(head + "<tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></table>").tables
                == [["a*2", "b|c"]])
    }

    /// Rows of cells that reach far down cost no more than the page is worth.
    @Test func rowSpansHaveABound() throws {
        let row = "<tr>" + String(repeating: "<td rowspan=60000>x", count: 100)
        let cells = try read("<table>" + String(repeating: row, count: 300) + "</table>").tables[0].joined()
        #expect(cells.utf8.count < 2_000_000)
    }

    /// Whatever is unclosed, crossed or piled up, there is an answer, and soon.
    @Test(
        arguments: [
            String(repeating: "<div>", count: 20_000) + "x", String(repeating: "<table><tr><td>", count: 3_000) + "x",
            String(repeating: "<b><p>", count: 5_000) + "x", "<p><table></p><tr>x<td>y</table>z", "<", "<td>x",
            "</table>x",
            "<table>x<tr>y<td>z", "<p>&#xD800;&#x110000;&foo;&lt;x", "<!DOCTYPE html [<!ENTITY a \"b\">]><p>&a;x",
        ].map(LongText.init))
    func brokenMarkup(_ input: LongText) throws {
        let html = input.text
        let page = try read(html)
        let words = page.paragraphs.map(\.text).joined() + page.tables.joined().joined()
        #expect(html == "<" || words.contains("x"))
    }
}
