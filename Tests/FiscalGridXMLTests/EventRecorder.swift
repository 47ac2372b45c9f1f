import FiscalGridXML

/// Writes down what a parser hands out: `+3 id=7`, `'text'`, `-3`; text in one piece, whatever pieces it comes in.
final class EventRecorder: XMLEventHandler {
    /// `item`, in a namespace, has the number 1; `plain`, `td` and `tr`, in none, 2, 3 and 4.
    static let vocabulary = XMLVocabulary(
        namespaces: [["urn:a", "urn:b"], []],
        elements: [
            [(name: "item", number: 1)],
            [(name: "plain", number: 2), (name: "td", number: 3), (name: "tr", number: 4)],
        ], attributes: ["id"])

    private(set) var events: [String] = []
    private var bytes: [UInt8] = []

    override func start(_ number: Int, _ attributes: XMLAttributes) {
        endText()
        events.append("+\(number)" + (attributes.string(0).map { " id=\($0)" } ?? ""))
    }

    override func end(_ number: Int) {
        endText()
        events.append("-\(number)")
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes += Array(bytes) }

    private func endText() {
        if !bytes.isEmpty { events.append("'" + String(decoding: bytes, as: UTF8.self) + "'") }
        bytes = []
    }
}
