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
    try CompiledSchema(
        driver: Array(driver.utf8), folder: SchemaFolder { $0 == "common.xsd" ? Array(text.utf8) : nil },
        namespace: "urn:fiscalgrid:1")
}

@Suite("Schemas are served from memory only") struct SchemaFolderTests {
    @Test func missingIncludeIsNamed() {
        #expect {
            try compile(schema.replacingCommon(with: "absent.xsd"))
        } throws: { "\($0)".contains("absent.xsd") }
    }

    @Test(arguments: ["http://127.0.0.1:9/x.xsd", "file:///etc/hostname", "../common.xsd", "/etc/hostname"])
    func nothingElseIsOpened(_ location: String) {
        #expect(throws: XMLSchemaError.self) { try compile(schema.replacingCommon(with: location)) }
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
        #expect(wrong.first?.line == 2)
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
