import FiscalGrid
import Foundation
import TestSupport
import Testing

@testable import FiscalGridLanguage
@testable import FiscalGridSchema

@Suite("A file of messages is read") struct MessagesReaderTests {
    private func read(_ body: String) throws -> MessageCatalog {
        let text = "<messages xmlns=\"urn:fiscalgrid:messages\">\n\(body)</messages>"
        return try MessagesReader.read(Array(text.utf8), file: "m.xml")
    }

    @Test func textsAndExplanations() throws {
        let catalog = try read(
            """
            <message id="a">found {x}  &amp; more</message>
            <message id="b">two</message>
            <explanation code="a"><identity> what
              holds </identity><example>1 + 1</example></explanation>
            """)
        #expect(catalog.text(Message("a", ["x": .text("一")])) == "found 一  & more" && catalog.texts.count == 2)
        let explanation = MessageCatalog.Explanation(identity: "what holds", reason: "", example: "1 + 1")
        #expect(catalog.explanations == ["a": explanation])
    }

    @Test(arguments: [
        ("<message id=\"a\">1</message>\n<message id=\"a\">2</message>", "m.xml:3: found the name \"a\""),
        ("<message>1</message>", "m.xml:2: found the name \"\""),
    ])
    func mistakes(_ body: String, _ reason: String) {
        #expect(throws: ConversionError.schema(reasons: [reason + "; expected a name of its own"])) { try read(body) }
    }

    @Test func noXML() {
        #expect {
            try read("<message id=\"a\">")
        } throws: { "\($0)".hasPrefix("m.xml:") }
    }

    /// What the program says is what the file says.
    @Test func theFileOfTheProject() throws {
        let bytes = try [UInt8](Data(contentsOf: Project.root.appending(path: "Schemas/messages.en.xml")))
        let catalog = try MessagesReader.read(bytes, file: "messages.en.xml")
        #expect(catalog.texts == MessageCatalog.current.texts)
        #expect(catalog.explanations == MessageCatalog.current.explanations)
    }
}
