import FiscalGridSchema
import Testing

@Suite("JSON as bytes") struct JSONStreamTests {
    private func text(_ json: borrowing JSONStream) -> String { String(decoding: json.bytes, as: UTF8.self) }

    /// Members are parted, in the order in which they come; what is absent leaves nothing.
    @Test func aLine() {
        var json = JSONStream(isIndented: false)
        json.object { json in
            json.string("name", "甲")
            json.string("code", ifPresent: String?.none)
            json.number("count", 2)
            json.array("list") { json in
                json.number(nil, 1)
                json.object { _ in }
                json.bool(nil, true)
            }
            json.newLine()
            json.object("inner") { json in json.bool("is", false) }
        }
        json.endLine()
        #expect(text(json) == #"{"name":"甲","count":2,"list":[1,{},true],"inner":{"is":false}}"# + "\n")
    }

    @Test func indented() {
        var json = JSONStream(isIndented: true)
        json.object { json in
            json.newLine()
            json.number("a", 1)
            json.newLine()
            json.array("b") { json in
                json.newLine()
                json.number(nil, 1)
                json.number(nil, 2)
            }
            json.lastLine()
        }
        #expect(text(json) == "{\n \"a\": 1,\n \"b\": [\n  1, 2]\n}")
    }

    /// Control characters and line ends of Unicode are escaped, and nothing else.
    @Test(arguments: [
        ("a\"b", #"a\"b"#), ("a\\b", #"a\\b"#), ("\n\r\t", #"\n\r\t"#), ("\u{1}\u{1F}", #"\u0001\u001f"#),
        ("a\u{2028}b\u{2029}", #"a\u2028b\u2029"#), ("“甲”…", "“甲”…"), ("/", "/"), ("\u{7F}é😀", "\u{7F}é😀"),
    ])
    func strings(_ value: String, _ expected: String) {
        var json = JSONStream(isIndented: false)
        json.string(nil, value)
        #expect(text(json) == "\"\(expected)\"")
    }
}
