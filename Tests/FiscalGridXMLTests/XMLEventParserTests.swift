import FiscalGridXML
import Testing

@Suite("XML as events") struct XMLEventParserTests {
    private func events(_ xml: String) throws -> [String] {
        let bytes = Array(xml.utf8)
        var offset = 0
        let recorder = EventRecorder()
        try XMLEventParser.read(
            EventRecorder.vocabulary, recorder,
            from: { memory in
                let count = min(memory.count, bytes.count - offset)
                memory.copyBytes(from: bytes[offset..<(offset + count)])
                offset += count
                return count
            })
        return recorder.events
    }

    /// Names are known by their namespace, aliases included; one that is not known has number 0.
    @Test func names() throws {
        #expect(try events("<x:item xmlns:x='urn:a'><item xmlns='urn:b'/></x:item>") == ["+1", "+1", "-1", "-1"])
        #expect(try events("<item><plain/><other/></item>") == ["+0", "+2", "-2", "+0", "-0", "-0"])
        #expect(try events("<plain xmlns='urn:a'/>") == ["+0", "-0"])
    }

    /// Attributes are known by their name, whatever their namespace; entities and CDATA are text.
    @Test func attributesAndText() throws {
        #expect(
            try events("<plain xmlns:x='urn:x' x:id='7&lt;'>a&amp;<![CDATA[<b>]]>\u{4E2D}</plain>")
                == ["+2 id=7<", "'a&<b>\u{4E2D}'", "-2"])
        #expect(try events("<plain other='1'/>") == ["+2", "-2"])
        let many = (0..<100).map { "a\($0)='\($0)'" }.joined(separator: " ")
        #expect(try events("<plain \(many) id='x'/>") == ["+2 id=x", "-2"])
    }

    /// What is wrong has its line; a DOCTYPE can do nothing but harm.
    @Test func problems() {
        #expect {
            try events("<plain>\n<td></plain>")
        } throws: {
            ($0 as? XMLProblem)?.line == 2
        }
        #expect {
            try events("<!DOCTYPE plain [<!ENTITY a 'b'>]><plain>&a;</plain>")
        } throws: {
            ($0 as? XMLProblem)?.message == "found a DOCTYPE; expected none, as in every Word file"
        }
        #expect(throws: XMLProblem.self) { try events("") }
        #expect(throws: XMLProblem.self) { try events("<plain>&unknown;</plain>") }
    }

    /// Elements nest at most 256 deep.
    @Test func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "<td>", count: depth) + String(repeating: "</td>", count: depth)
        }
        #expect(try events(nested(200)).count == 400)
        #expect {
            try events(nested(300))
        } throws: {
            ($0 as? XMLProblem)?.message == "elements nest more than 256 deep"
        }
    }

    /// A source that stops has a reason of its own: that is no problem of the document.
    @Test func aSourceThatStops() throws {
        let start = Array("<plain><td>".utf8)
        var isFirst = true
        try XMLEventParser.read(
            EventRecorder.vocabulary, EventRecorder(),
            from: { memory in
                if !isFirst { return -1 }
                isFirst = false
                memory.copyBytes(from: start)
                return start.count
            })
        #expect(!isFirst)
    }
}
