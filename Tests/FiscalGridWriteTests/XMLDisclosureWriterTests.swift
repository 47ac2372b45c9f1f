import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("A disclosure as XML") struct XMLDisclosureWriterTests {
    private func lines(_ text: String) throws -> [String] {
        let bytes = XMLDisclosureWriter().bytes(try convert(text), nil)
        return string(bytes).split(separator: "\n").map { $0.trimmingPrefix(while: { $0 == " " }) }.map(String.init)
    }

    private static let text = """
        支出总表
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出\t备注
        201\t一般公共服务支出\t1,000.00\t400.00\t600.00\t甲&乙
        205\t教育支出\t—\t\t约2\t
        注：A<B
        """

    /// The content of an element is what is printed, its attributes what that says.
    @Test func aTable() throws {
        let expected = """
            <expenditure n="1" line="1" unit="万元">
            <title line="1">支出总表</title>
            <context line="2"><unit value="万元">单位：万元</unit></context>
            <header>
            <labels line="3"><cell>科目编码</cell><cell>科目名称</cell><cell>合计</cell><cell>基本支出</cell>\
            <cell>项目支出</cell><cell>备注</cell></labels></header>
            <row n="1" line="4" kind="detail"><code value="201" level="1">201</code><name>一般公共服务支出</name>\
            <total value="1000.00">1,000.00</total><basic value="400.00">400.00</basic>\
            <project value="600.00">600.00</project><other n="6" column="备注">甲&amp;乙</other></row>
            <row n="2" line="5" kind="detail"><code value="205" level="1">205</code><name>教育支出</name>\
            <total>—</total><project>约2</project></row>
            <note line="6">注：A&lt;B</note>
            </expenditure>
            """
        let lines = try lines(XMLDisclosureWriterTests.text)
        #expect(lines.dropFirst(4).prefix(9).joined(separator: "\n") == expected)
    }

    /// Each side of a row is a record, and an item says its ordinal and its level.
    @Test func sides() throws {
        let expected = """
            <row n="1" line="5"><record side="revenue">\
            <item ordinal="一" level="1" label="事业收入">一、事业收入</item><amount value="60.00">60.00</amount></record>\
            <record side="expenditure"><item ordinal="一" level="1" label="教育支出">一、教育支出</item>\
            <amount value="50.00">50.00</amount></record></row>
            """
        let rows = "项目\t预算数\t项目\t预算数\n一、事业收入\t60.00\t一、教育支出\t50.00\n"
        #expect(try lines("收支总表\n单位：万元\n收入\t\t支出\t\n" + rows).contains(expected))
    }

    /// A value held down from a merged cell is an empty element; labels say how far they reach.
    @Test func mergedCells() throws {
        let lines = try lines(
            """
            <p>支出总表</p><p>单位：万元</p><table>
            <tr><td rowspan="2">科目编码</td><td rowspan="2">科目名称</td><td colspan="3">支出预算</td></tr>
            <tr><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
            <tr><td>2010101</td><td>行政运行</td><td rowspan="2">10.00</td><td>4.00</td><td></td></tr>
            <tr><td>2010102</td><td>机关服务</td><td>6.00</td><td></td></tr></table>
            """)
        #expect(lines.contains { $0.hasSuffix("<cell rows=\"2\">科目名称</cell><cell cols=\"3\">支出预算</cell></labels>") })
        #expect(
            lines.contains {
                $0.contains("<name>机关服务</name><total value=\"10.00\" inherited=\"true\"/><basic value=\"6.00\">6.00")
            })
    }

    /// A table of no type has cells, each with its place and its path.
    @Test func genericTables() throws {
        let lines = try lines("明细一览\n" + TikaText.table([["名称", "金额"], ["甲", "1"], ["乙", "2"]]))
        #expect(lines.contains { $0.hasPrefix("<table n=\"1\" line=\"1\"") })
        #expect(
            lines.contains { $0.contains("<cell n=\"1\" column=\"名称\">甲</cell><cell n=\"2\" column=\"金额\">1</cell>") })
    }

    /// The text content, white space aside, is the text of the input; what is written is what the schemas allow.
    @Test(arguments: [text, "区苗圃2024年部门预算\n一、主要职责\n负责“种树”。\n" + text]) func words(_ text: String) throws {
        let disclosure = try convert(text)
        let log = try ValidationLog(try SchemaCatalog().compileAll())
        let bytes = XMLDisclosureWriter().bytes(disclosure, log)
        try log.finish()
        #expect(TextInvariant.words(ofXML: bytes) == TextInvariant.words(ofInput: Array(text.utf8)))
        #expect(bytes == XMLDisclosureWriter().bytes(disclosure, nil))
    }

    /// File names may hold what no XML document may.
    @Test func forbiddenCharacters() {
        #expect("a\u{1}b\u{FFFF}c\td".withoutForbiddenCharacters == "a\u{FFFD}b\u{FFFD}c\td")
    }
}
