/// A JSON value that keeps the order of its members, for documents that are built rather than streamed: schemas.
package indirect enum JSONValue {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// The members of an object and more; anything else as it is.
    package func adding(_ members: [(String, JSONValue)]) -> JSONValue {
        guard case .object(let own) = self else { return self }
        return .object(own + members)
    }

    /// The text, two blanks a level, short arrays and objects on one line.
    package var bytes: [UInt8] {
        var json = JSONStream(isIndented: true)
        write(nil, to: &json)
        json.endLine()
        return json.bytes
    }

    private func write(_ key: JSONStream.Key?, to json: inout JSONStream) {
        switch self {
        case .string(let text): json.string(key, text)
        case .number(let number): json.number(key, number)
        case .bool(let bool): json.bool(key, bool)
        case .array(let values):
            json.array(key) { json in
                for value in values {
                    if !value.isShort { json.newLine() }
                    value.write(nil, to: &json)
                }
            }
        case .object(let members):
            json.object(key) { json in
                for (name, value) in members {
                    if !isShort { json.newLine() }
                    value.write(.named(name), to: &json)
                }
            }
        }
    }

    /// True for a value that one line holds.
    private var isShort: Bool {
        switch self {
        case .string, .number, .bool: true
        case .array(let values): values.allSatisfy(\.isShort)
        case .object(let members): members.count <= 3 && members.allSatisfy { $0.1.isScalar }
        }
    }

    private var isScalar: Bool {
        switch self {
        case .string, .number, .bool: true
        case .array(let values): values.count <= 8 && values.allSatisfy(\.isScalar)
        case .object: false
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }
}
