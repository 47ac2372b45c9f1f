import FiscalGrid
import Testing
@testable import FiscalGridWrite

@Suite("CSV a field at a time") struct CSVEncoderTests {
    /// Commas, quotes and line ends are quoted, and nothing else.
    @Test(arguments: [
        ("甲", "甲"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
        ("，；", "，；"), ("'a'", "'a'"),
    ])
    func quotes(_ field: String, _ expected: String) {
        var csv = CSVEncoder(.rfc4180)
        csv.field(field)
        let bytes = csv.finished()
        #expect(string(bytes) == expected)
    }

    /// A line begins without a comma, whatever stands in its first field.
    @Test func lines() {
        var csv = CSVEncoder(.rfc4180)
        csv.field("")
        csv.plain("1")
        csv.endLine()
        csv.plain("2")
        csv.encoded(Array("a,b".utf8))
        csv.endLine()
        let bytes = csv.finished()
        #expect(string(bytes) == ",1\n2,a,b\n")
    }

    /// For Excel lines end with CRLF and a file begins with a mark.
    @Test func excel() {
        var csv = CSVEncoder(.excel)
        csv.field("=1+1")
        csv.plain("-1")
        csv.endLine()
        let bytes = csv.finished()
        #expect(bytes == Array("'=1+1,-1\r\n".utf8))
        #expect(CSVEncoder.start(of: .excel) == [0xEF, 0xBB, 0xBF] && CSVEncoder.start(of: .rfc4180).isEmpty)
    }

    /// What Excel would run stands behind an apostrophe; numbers, percentages and dashes never.
    @Test(arguments: [
        ("=A1", "'=A1"), ("@a", "'@a"), ("\ta", "'\ta"), ("＝1", "'＝1"), ("＠a", "'＠a"), ("+甲", "'+甲"), ("－甲", "'－甲"),
        ("-5", "-5"), ("+5.0", "+5.0"), ("-5.2%", "-5.2%"), ("-", "-"), ("－", "－"), ("甲=", "甲="), ("", ""),
    ])
    func formulas(_ field: String, _ expected: String) {
        #expect(CSVEncoder.harmless(field, .excel) == expected)
        #expect(CSVEncoder.harmless(field, .rfc4180) == field)
    }
}
