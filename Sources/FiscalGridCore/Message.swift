/// What is said to a person, as a code with arguments: which words say it, and in which language, a catalog decides at the end.
///
/// `Schemas/messages.en.xml` holds the texts.
public struct Message: Sendable, Equatable {
    /// The name of its text in the catalog: the code of a finding or of an error, and `/variant` behind it where one code has several
    /// texts; or a name of its own for a part of a message, as `sum.off-by`.
    public var id: String
    /// What the text leaves open, in the order in which it was given.
    public var arguments: [Argument]

    /// A value by the name that the text has for it.
    public struct Argument: Sendable, Equatable {
        /// The name that stands in braces.
        public var name: String
        /// What is put in.
        public var value: Value
    }

    /// What an argument is.
    public indirect enum Value: Sendable, Equatable {
        /// Text of the document, a name, a place.
        case text(String)
        /// How many there are.
        case number(Int)
        /// A figure, with its digits as printed.
        case amount(Amount)
        /// A message in the message.
        case message(Message)
        /// Several, with what stands between them.
        case list([Value], separator: String)
    }

    /// Creates a message.
    public init(_ id: String, _ arguments: KeyValuePairs<String, Value> = [:]) {
        self.id = id
        self.arguments = arguments.map { Argument(name: $0, value: $1) }
    }

    /// The value of an argument; `nil` if it has none of this name.
    public subscript(name: String) -> Value? {
        for index in arguments.indices where arguments[index].name.hasSameBytes(as: name) {
            return arguments[index].value
        }
        return nil
    }
}
