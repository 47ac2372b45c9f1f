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
        result.reserveCapacity(256)
        append(message, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// A part of a text: words, an argument, or one of two choices by whether an argument is 1.
    private indirect enum Piece: Sendable {
        case words([UInt8])
        case argument(String)
        case choice(String, one: [UInt8], other: [Piece])
    }

    /// The texts taken apart: each when it is first told.
    private let pieces = Mutex<[ByteKey: [Piece]]>([:])

    private func pieces(of id: String) -> [Piece]? {
        pieces.withLock { known in
            if let pieces = known[ByteKey(id)] { return pieces }
            guard let text = texts[id] else { return nil }
            let pieces = MessageCatalog.pieces(Array(text.utf8)[...])
            known[ByteKey(id)] = pieces
            return pieces
        }
    }

    private static func pieces(_ template: ArraySlice<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var rest = template
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { pieces.append(.words(Array(rest[..<open]))) }
            pieces.append(piece(rest[(open + 1)..<close]))
            rest = rest[(close + 1)...]
        }
        if !rest.isEmpty { pieces.append(.words(Array(rest))) }
        return pieces
    }

    /// What a template has in braces.
    private static func piece(_ field: ArraySlice<UInt8>) -> Piece {
        let bar = UInt8(ascii: "|")
        let name = field.prefix { $0 != bar }
        let argument = String(decoding: name, as: UTF8.self)
        let choices = field[name.endIndex...].dropFirst()
        guard let second = choices.firstIndex(of: bar) else { return .argument(argument) }
        var other: [Piece] = []
        for part in choices[(second + 1)...].split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false) {
            if part.startIndex > second + 1 { other.append(.argument(argument)) }
            other.append(.words(Array(part)))
        }
        return .choice(argument, one: Array(choices[..<second]), other: other)
    }

    private func append(_ message: Message, to result: inout [UInt8]) {
        guard let pieces = pieces(of: message.id) else { return result.append(contentsOf: message.id.utf8) }
        append(pieces, of: message, to: &result)
    }

    private func append(_ pieces: [Piece], of message: Message, to result: inout [UInt8]) {
        for piece in pieces {
            switch piece {
            case .words(let words): result += words
            case .argument(let name): if let value = message[name] { append(value, to: &result) }
            case .choice(let name, let one, let other):
                switch message[name] {
                case nil: break
                case .number(1): result += one
                case _: append(other, of: message, to: &result)
                }
            }
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
