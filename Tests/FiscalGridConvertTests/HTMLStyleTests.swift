import FiscalGrid
import Testing
@testable import FiscalGridConvert

@Suite("The style rules of a page") struct HTMLStyleTests {
    private func look(_ sheet: String, _ elements: (String, String)...) -> HTMLStyle.Look {
        var style = HTMLStyle()
        style.add(sheet)
        return style.look(of: elements.map { .init(name: $0.0, classes: $0.1.split(separator: " "), id: "x") })
    }

    @Test(arguments: [
        ".a{display:none}", "td{DISPLAY: None !important}", "td.a { color:red; display:none }", "#x{display:none}",
        "p, tr .a{display:none}", "<!-- /* .a{display:block} */ .a{display:none} -->", "tr > td{display:none}",
    ])
    func hidden(_ sheet: String) { #expect(look(sheet, ("tr", ""), ("td", "a b")).isHidden == true) }

    @Test(arguments: [
        ".b.c{display:none}", "table .a{display:none}", "td:hover{display:none}", "@media print {.a{display:none}}",
        ".a{display:none} .a{display:inline}", "td.a{display:inline} td{display:none}", "/* .a{display:none} */",
    ])
    func shown(_ sheet: String) { #expect(look(sheet, ("tr", ""), ("td", "a b")).isHidden != true) }

    /// Odd sheets say nothing, and cost nothing.
    @Test func oddSheets() {
        #expect(HTMLStyle.Look("color:!;:;display").isPlain)
        #expect(look("@charset \"utf-8\"; .a{display:none}", ("td", "a")).isHidden == true)
        #expect(look("@media print{.b{color:red}.a{display:none}} .c{display:none}", ("td", "a")).isHidden == nil)
        #expect(look(String(repeating: "/**/", count: 50_000) + "a{b", ("td", "a")).isPlain)
    }

    @Test func raised() {
        #expect(HTMLStyle.Look("vertical-align:super").isRaised == true)
        #expect(HTMLStyle.Look("Vertical-Align : 5pt").isRaised == true)
        #expect(HTMLStyle.Look("mso-text-raise:3.0pt").isRaised == true)
        #expect(HTMLStyle.Look("vertical-align:baseline").isRaised == false)
        #expect(HTMLStyle.Look("vertical-align:-2pt").isRaised == false)
        #expect(HTMLStyle.Look("visibility:hidden").isInvisible == true && HTMLStyle.Look("color:red").isPlain)
    }
}
