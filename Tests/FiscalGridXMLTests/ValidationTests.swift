import FiscalGridCore
import FiscalGridXML
import Testing

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
    try CompiledSchema(driver: Array(driver.utf8), folder: SchemaFolder(files: ["common.xsd": Array(text.utf8)]))
}

@Suite("Validation by events") struct EventValidatorTests {
    private let list = XMLName("list")
    private let amount = XMLName("amount")
    private let value = XMLName("value")

    private func write(_ values: [String], to xml: inout XMLStream) {
        xml.start(list)
        for (index, text) in values.enumerated() {
            xml.setPlace(Place(line: index + 1, table: 1), schema: "common.xsd:3")
            xml.start(amount)
            xml.attribute(value, text)
            xml.text("<\(text)>")
            xml.end()
        }
        xml.end()
    }

    @Test func acceptsWhatIsValidAndWritesIt() throws {
        let validator = try EventValidator(compile())
        var xml = XMLStream(validator: validator)
        write(["1.5", "-3"], to: &xml)
        try validator.finish()
        #expect(
            String(decoding: xml.bytes, as: UTF8.self)
                == #"<?xml version="1.0" encoding="UTF-8"?><list xmlns="urn:fiscalgrid:1"><amount value="1.5">&lt;1.5&gt;</amount>"#
                + #"<amount value="-3">&lt;-3&gt;</amount></list>"#)
    }

    @Test func namesOurPlaceAndTheSchemas() throws {
        let validator = try EventValidator(compile())
        var xml = XMLStream(validator: validator, writesBytes: false)
        write(["1", "1,5"], to: &xml)
        #expect(xml.bytes.isEmpty)
        #expect {
            try validator.finish()
        } throws: { error in
            guard case ConversionError.invalidOutput(let problems)? = error as? ConversionError else { return false }
            return problems.first?.place == Place(line: 2, table: 1) && problems.first?.schemaPlace == "common.xsd:3"
                && problems.first?.message.contains("'1,5' is not a valid value") == true
        }
    }

    @Test func attributesAreEscapedAndStillValidated() throws {
        let validator = try EventValidator(compile())
        var xml = XMLStream(validator: validator)
        xml.start(list)
        xml.start(amount)
        xml.text("a&b\r]]>")
        xml.end()
        xml.end()
        try validator.finish()
        #expect(String(decoding: xml.bytes, as: UTF8.self).contains("a&amp;b&#13;]]&gt;"))
    }

    /// libxml2 shares a compiled schema between threads; each validation has its own context.
    @Test func validatesInManyTasks() async throws {
        let compiled = try compile()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<64 {
                group.addTask {
                    let validator = try EventValidator(compiled)
                    var xml = XMLStream(validator: validator)
                    write(["\(task)", "0.\(task)"], to: &xml)
                    try validator.finish()
                }
            }
            try await group.waitForAll()
        }
    }
}

@Suite("Schemas are served from memory only") struct SchemaFolderTests {
    @Test func missingIncludeIsNamed() {
        #expect {
            try compile(schema.replacingCommon(with: "absent.xsd"))
        } throws: { "\($0)".contains("absent.xsd") }
    }

    @Test(arguments: ["http://127.0.0.1:9/x.xsd", "file:///etc/hostname", "../common.xsd", "/etc/hostname"])
    func nothingElseIsOpened(_ location: String) {
        #expect(throws: ConversionError.self) { try compile(schema.replacingCommon(with: location)) }
    }

    @Test func mistakesHaveFileAndLine() {
        #expect {
            try compile(common: common.replacing("xs:decimal", with: "xs:decimalx"))
        } throws: { "\($0)".contains("common.xsd:4: ") }
    }
}

@Suite("Validation of files") struct FileValidatorTests {
    @Test func saysLineAndReason() throws {
        let validator = FileValidator(try compile())
        #expect(
            validator.problems(in: Array(#"<list xmlns="urn:fiscalgrid:1"><amount value="1"/></list>"#.utf8)).isEmpty)
        let wrong = validator.problems(
            in: Array("<list xmlns=\"urn:fiscalgrid:1\">\n<amount value=\"x\"/></list>".utf8))
        #expect(wrong.first?.place.line == 2)
        #expect(!validator.problems(in: Array("<list".utf8)).isEmpty)
        #expect(!validator.problems(in: []).isEmpty)
    }

    @Test func expandsNoEntity() throws {
        let bomb =
            #"<!DOCTYPE list [<!ENTITY a SYSTEM "file:///etc/passwd">]><list xmlns="urn:fiscalgrid:1"><amount>&a;</amount></list>"#
        _ = FileValidator(try compile()).problems(in: Array(bomb.utf8))
    }
}

extension String {
    fileprivate func replacingCommon(with location: String) -> String { replacing("common.xsd", with: location) }
}
