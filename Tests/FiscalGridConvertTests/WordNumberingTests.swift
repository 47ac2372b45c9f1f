import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridConvert

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
