import FiscalGrid
import Testing

/// A text with marks where findings belong: `1️⃣` stands in the line that a finding is about, and is not part of the text.
public struct MarkedText: Sendable {
    /// The text without marks.
    public let text: String
    /// The 1-based line of each mark.
    public let lines: [Character: Int]

    private static let marks: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]

    /// Reads the marks off a text.
    public init(_ marked: String) {
        var text = ""
        var lines: [Character: Int] = [:]
        var line = 1
        for character in marked {
            if MarkedText.marks.contains(character) {
                lines[character] = line
                continue
            }
            if character.isNewline { line += 1 }
            text.append(character)
        }
        (self.text, self.lines) = (text, lines)
    }
}

/// What is expected at a mark.
public struct Expected: Sendable {
    let mark: Character
    let code: FindingCode
    let message: String?

    /// A finding of this code at a mark; `message` is its whole text, or `nil` for any.
    public init(_ mark: Character, _ code: FindingCode, _ message: String? = nil) {
        self.mark = mark
        self.code = code
        self.message = message
    }
}

/// Expects these findings and no others, each at the line of its mark, in the order of lines.
public func expect(
    _ findings: [Finding], in text: MarkedText, _ expected: Expected...,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = findings.map { "\($0.place.line ?? 0) \($0.code)" }.sorted()
    let wanted = expected.map { "\(text.lines[$0.mark] ?? 0) \($0.code)" }.sorted()
    #expect(found == wanted, sourceLocation: sourceLocation)
    for one in expected {
        guard let message = one.message else { continue }
        let at = findings.filter { $0.code == one.code && $0.place.line == text.lines[one.mark] }.map(\.message.text)
        #expect(at.contains(message), "\(one.mark): \(at)", sourceLocation: sourceLocation)
    }
}
