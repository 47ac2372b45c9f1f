import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("The row of column numbers") struct RulerTests {
    @Test(
        arguments: [
            ("3", 3), ("(3)", 3), ("③", 3), ("3栏", 3), ("第3栏", 3), ("3=1+2", 3), ("3.", 3), ("120", 120),
            ("0", nil), ("03", nil), ("1234", nil), ("3.5", nil), ("3元", nil), ("第3", nil), ("合计", nil), ("", nil),
        ] as [(String, Int?)])
    func numbers(_ text: String, _ number: Int?) { #expect(Ruler.number(text) == number) }

    /// With 栏次 one number is enough, and numbers may be left out; other signs need more, and without a name two among blanks.
    @Test(arguments: [
        ["栏次", "1"], ["栏次", "1", "3"], ["类", "款", "项", "栏次", "1", "2"], ["甲", "1", "2"], ["—", "1", "2"],
        ["类", "款", "项", "1", "2", "3"], ["", "1", "2"], ["1", "2", "3"],
    ])
    func rulers(_ row: [String]) { #expect(Ruler.isRuler(RawText.row(row))) }

    @Test(arguments: [
        ["栏次", ""], ["栏次", "3", "1"], ["甲", "1"], ["甲", "1", "3"], ["类", "款", "项", "1", "2"], ["1", "2"], ["", "1"],
        ["", "2", "3"], ["合计", "1", "2"], ["201", "202", "203"], ["", "", ""],
    ])
    func others(_ row: [String]) { #expect(!Ruler.isRuler(RawText.row(row))) }
}
