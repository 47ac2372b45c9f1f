import FiscalGridCore
import FiscalGridData
import FiscalGridSupport
import Synchronization

/// The texts of messages, by their names: `Schemas/messages.en.xml`.
///
/// A text has its arguments in braces: `{cells}` is the argument of that name, and `{count|a picture|# pictures}` chooses by whether it is 1,
/// with `#` for the number itself.
public final class MessageCatalog: Sendable {
    /// The texts by the names of their messages.
    package let texts: [String: String]
    /// What a person is told of a code who asks, by the code.
    package let explanations: [String: Explanation]

    /// What a kind of finding means, for a person.
    public struct Explanation: Sendable, Equatable {
        /// What must hold.
        public var identity: String
        /// Why it must.
        public var reason: String
        /// What does not hold, as it is printed.
        public var example: String

        /// Creates an explanation.
        package init(identity: String, reason: String, example: String) {
            self.identity = identity
            self.reason = reason
            self.example = example
        }
    }

    /// A catalog of these texts.
    package init(texts: [String: String], explanations: [String: Explanation]) {
        self.texts = texts
        self.explanations = explanations
    }

    /// The catalog in which messages are told.
    public static let current = {
        var digest = DigestReader(BuiltInData.section(.messages))
        return MessageCatalog(from: &digest)
    }()

    /// The text of a message. A message that has none is told by its name, so that nothing is lost.
    public func text(_ message: Message) -> String {
        guard let template = texts[message.id] else { return message.id }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += self.text(of: rest[rest.index(after: open)..<close], in: message)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func text(of field: Substring, in message: Message) -> String {
        let parts = field.split(separator: "|", omittingEmptySubsequences: false)
        guard let value = message[String(parts[0])] else { return "" }
        guard parts.count == 3 else { return text(of: value) }
        return value == .number(1)
            ? String(parts[1])
            : parts[2].split(separator: "#", omittingEmptySubsequences: false).joined(separator: text(of: value))
    }

    private func text(of value: Message.Value) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .amount(let amount): amount.description
        case .message(let message): text(message)
        case .list(let values, let separator): values.map(text(of:)).joined(separator: separator)
        }
    }
}

extension Message {
    /// The message in words.
    public var text: String { MessageCatalog.current.text(self) }
}

extension FindingCode {
    /// What it means, for a person; `nil` where its message says all there is to say.
    public var explanation: MessageCatalog.Explanation? { MessageCatalog.current.explanations[rawValue] }
}

extension MessageCatalog: Digestible {
    package convenience init(from digest: inout DigestReader) {
        let texts = digest.list { ($0.string(), $0.string()) }
        let explanations = digest.list { digest in
            (
                digest.string(),
                Explanation(identity: digest.string(), reason: digest.string(), example: digest.string())
            )
        }
        self.init(
            texts: Dictionary(uniqueKeysWithValues: texts), explanations: Dictionary(uniqueKeysWithValues: explanations)
        )
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(list: texts.sorted { $0.key < $1.key }) { text, digest in
            digest.write(text.key)
            digest.write(text.value)
        }
        digest.write(list: explanations.sorted { $0.key < $1.key }) { entry, digest in
            for text in [entry.key, entry.value.identity, entry.value.reason, entry.value.example] {
                digest.write(text)
            }
        }
    }
}
