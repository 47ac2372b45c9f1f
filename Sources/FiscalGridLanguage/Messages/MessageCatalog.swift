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
        var result: [UInt8] = []
        append(message, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    private func append(_ message: Message, to result: inout [UInt8]) {
        guard var template = texts[message.id] else { return result.append(contentsOf: message.id.utf8) }
        template.withUTF8 { bytes in
            var start = 0
            while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
                let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
            {
                result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<open]))
                append(bytes[(open + 1)..<close], of: message, to: &result)
                start = close + 1
            }
            result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    /// Appends what a template has in braces.
    private func append(_ field: Slice<UnsafeBufferPointer<UInt8>>, of message: Message, to result: inout [UInt8]) {
        let bar = UInt8(ascii: "|")
        let name = field.prefix { $0 != bar }
        guard let value = message.arguments.first(where: { $0.name.utf8.elementsEqual(name) })?.value else { return }
        let choices = field[name.endIndex...].dropFirst()
        guard let second = choices.firstIndex(of: bar) else { return append(value, to: &result) }
        if value == .number(1) { return result.append(contentsOf: choices[..<second]) }
        for byte in choices[(second + 1)...] {
            if byte == UInt8(ascii: "#") { append(value, to: &result) } else { result.append(byte) }
        }
    }

    private func append(_ value: Message.Value, to result: inout [UInt8]) {
        switch value {
        case .text(let text): result.append(contentsOf: text.utf8)
        case .number(let number): result.append(contentsOf: String(number).utf8)
        case .amount(let amount): result.append(contentsOf: amount.description.utf8)
        case .message(let message): append(message, to: &result)
        case .list(let values, let separator):
            for (index, value) in values.enumerated() {
                if index > 0 { result.append(contentsOf: separator.utf8) }
                append(value, to: &result)
            }
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
