import FiscalGridXML
import Testing

@Suite("A validator that is sent events") struct EventValidatorTests {
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" \
        targetNamespace="urn:fiscalgrid:1" elementFormDefault="qualified">
          <xs:element name="list"><xs:complexType><xs:sequence>
            <xs:element name="amount" maxOccurs="2"><xs:complexType><xs:simpleContent>
              <xs:extension base="xs:decimal"><xs:attribute name="value" type="xs:decimal"/></xs:extension>
            </xs:simpleContent></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private let list = XMLName("list")
    private let amount = XMLName("amount")

    /// What libxml2 refuses of a list of amounts, each with its value and its text.
    private func problems(_ amounts: [(value: String?, text: String)]) throws -> [String] {
        let schema = try CompiledSchema(
            driver: Array(EventValidatorTests.schema.utf8), folder: SchemaFolder { _ in nil },
            namespace: "urn:fiscalgrid:1")
        let validator = try EventValidator(schema)
        var problems: [String] = []
        validator.onProblem = { problems.append($0) }
        validator.start(list, attributes: [], values: UnsafeBufferPointer(start: nil, count: 0))
        for (value, text) in amounts {
            // Attribute values are ranges of one buffer: here behind three other bytes.
            let bytes = Array(("abc" + (value ?? "")).utf8)
            let attributes = value.map { _ in
                [EventValidator.AttributeValue(name: XMLName("value"), value: 3..<bytes.count)]
            }
            bytes.withUnsafeBufferPointer { validator.start(amount, attributes: attributes ?? [], values: $0) }
            Array(text.utf8).withUnsafeBufferPointer { validator.characters($0) }
            validator.end(amount)
        }
        validator.end(list)
        #expect(validator.isValid == problems.isEmpty)
        return problems
    }

    @Test func whatIsValid() throws {
        #expect(try problems([("1.5", "1.5"), (nil, "-3")]).isEmpty)
    }

    /// Values, text and the order of elements are looked at; messages do without the namespace that every name has.
    @Test func whatIsRefused() throws {
        let value = try problems([("1,5", "1")])
        #expect(value.contains { $0.contains("'1,5' is not a valid value") })
        #expect(try problems([(nil, "x")]).contains { $0.contains("'x' is not a valid value") })
        #expect(try problems([]).contains { $0.contains("Missing child element") })
        let many = try problems([(nil, "1"), (nil, "2"), (nil, "3")])
        #expect(many.contains { $0.contains("This element is not expected") })
        #expect((value + many).allSatisfy { !$0.contains("urn:fiscalgrid:1") && !$0.contains("\n") })
    }
}
