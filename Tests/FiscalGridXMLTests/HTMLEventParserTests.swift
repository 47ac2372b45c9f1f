import FiscalGridXML
import Testing

@Suite("HTML as events") struct HTMLEventParserTests {
    /// The events of rows and cells, and of text; all other elements are left out.
    private func events(_ html: String) throws -> [String] {
        let recorder = EventRecorder()
        try HTMLEventParser(recorder).read(Array(html.utf8), EventRecorder.vocabulary)
        return recorder.events.filter { $0 != "+0" && $0 != "-0" }
    }

    /// Tags that are left out are put in.
    @Test func tagsThatAreLeftOut() throws {
        let whole = ["+4", "+3", "'a'", "-3", "+3 id=7", "'b'", "-3", "-4"]
        #expect(try events("<table><tr><td>a</td><td id=\"7\">b</td></tr></table>") == whole)
        #expect(try events("<table><tr><td>a<td id=7>b</table>") == whole)
        #expect(try events("<TABLE><TR><TD>a<TD ID=7>b") == whole)
    }

    /// Entities are text, and so is what stands in scripts and style sheets, whole; comments are not; what the page says of its encoding is passed over.
    @Test func text() throws {
        #expect(try events("<table><tr><td>a&amp;&#x4E2D;&nbsp;</td></tr></table>")[2] == "'a&\u{4E2D}\u{A0}'")
        let script = "<p><!-- x --><script>if (a<b) c</script><style>d</style>e</p>"
        #expect(try events(script).filter { $0.hasPrefix("'") } == ["'if (a<b) c'", "'d'", "'e'"])
        #expect(try events("<meta charset=\"gbk\"><p>\u{4E2D}</p>").last == "'\u{4E2D}'")
    }

    /// No text is an error.
    @Test(arguments: ["", "<", "</td>", "<td", "<td id=>&;", "\u{0}"]) func anything(_ html: String) throws {
        _ = try events(html)
    }
}
