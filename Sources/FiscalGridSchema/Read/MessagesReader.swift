import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads a file of messages: `<message id="…">text</message>` and `<explanation code="…">` with its three parts.
enum MessagesReader {
    /// The catalog that a file holds.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with file and line of each mistake.
    static func read(_ bytes: [UInt8], file: String) throws(ConversionError) -> MessageCatalog {
        try XMLTree.schema(bytes, file) { root throws(ConversionError) in
            var texts: [String: String] = [:]
            var explanations: [String: MessageCatalog.Explanation] = [:]
            var reasons: [String] = []
            for element in root.children {
                let id = element.attribute("id") ?? element.attribute("code") ?? ""
                if id.isEmpty || texts[id] != nil && element.isNamed("message") {
                    reasons.append("\(file):\(element.line): found the name \"\(id)\"; expected a name of its own")
                }
                if element.isNamed("message") {
                    texts[id] = element.text
                } else {
                    func part(_ name: StaticString) -> String {
                        element.children.first { $0.isNamed(name) }?.text.collapsed ?? ""
                    }
                    explanations[id] = .init(
                        identity: part("identity"), reason: part("reason"), example: part("example"))
                }
            }
            if !reasons.isEmpty { throw .schema(reasons: reasons) }
            return MessageCatalog(texts: texts, explanations: explanations)
        }
    }
}
