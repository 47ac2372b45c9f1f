import FiscalGrid
import Testing

@testable import FiscalGridWrite

private let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1" elementFormDefault="qualified">
      <xs:include schemaLocation="common.xsd"/>
    </xs:schema>
    """
private let common = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1" elementFormDefault="qualified">
      <xs:element name="list"><xs:complexType><xs:sequence>
        <xs:element name="amount" maxOccurs="unbounded"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
          <xs:attribute name="value" type="xs:decimal"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

private func compile(_ driver: String = schema, common text: String = common) throws -> CompiledSchema {
    try CompiledSchema(
        driver: Array(driver.utf8), folder: SchemaFolder { $0 == "common.xsd" ? Array(text.utf8) : nil },
        namespace: "urn:fiscalgrid:1")
}

@Suite("Validation by events") struct XMLStreamTests {
    private let list = XMLName("list")
    private let amount = XMLName("amount")
    private let value = XMLName("value")

    private func write(_ values: [String], to xml: inout XMLStream) {
        xml.start(list)
        for (index, text) in values.enumerated() {
            xml.setPlace(Place(line: index + 1, table: 1), schema: "common.xsd", line: 3)
            xml.start(amount)
            xml.attribute(value, text)
            xml.text("<\(text)>")
            xml.end()
        }
        xml.end()
    }

    @Test func acceptsWhatIsValidAndWritesIt() throws {
        let log = try ValidationLog(compile())
        var xml = XMLStream(log)
        write(["1.5", "-3"], to: &xml)
        try log.finish()
        let written = xml.finished()
        #expect(
            String(decoding: written, as: UTF8.self)
                == #"<?xml version="1.0" encoding="UTF-8"?><list xmlns="urn:fiscalgrid:1"><amount value="1.5">&lt;1.5&gt;</amount>"#
                + #"<amount value="-3">&lt;-3&gt;</amount></list>"#)
    }

    @Test func namesOurPlaceAndTheSchemas() throws {
        let log = try ValidationLog(compile())
        var xml = XMLStream(log, writesBytes: false)
        write(["1", "1,5"], to: &xml)
        let written = xml.finished()
        #expect(written.isEmpty)
        #expect {
            try log.finish()
        } throws: { error in
            guard case ConversionError.invalidOutput(let problems)? = error as? ConversionError else { return false }
            return problems.first?.place == Place(line: 2, table: 1) && problems.first?.schemaPlace == "common.xsd:3"
                && problems.first?.message.contains("'1,5' is not a valid value") == true
        }
    }

    @Test func attributesAreEscapedAndStillValidated() throws {
        let log = try ValidationLog(compile())
        var xml = XMLStream(log)
        xml.start(list)
        xml.start(amount)
        xml.text("a&b\r]]>")
        xml.end()
        xml.end()
        try log.finish()
        let written = xml.finished()
        #expect(String(decoding: written, as: UTF8.self).contains("a&amp;b&#13;]]&gt;"))
    }

    /// libxml2 shares a compiled schema between threads; each validation has its own context.
    @Test func validatesInManyTasks() async throws {
        let compiled = try compile()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask {
                    let log = try ValidationLog(compiled)
                    var xml = XMLStream(log)
                    write(["\(task)", "0.\(task)"], to: &xml)
                    try log.finish()
                }
            }
            try await group.waitForAll()
        }
    }
}
