import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads a `lexicon.xml`: `<term id="…">word word</term>`, in groups.
package enum LexiconReader {
    /// The name that the file has in a folder of schemas.
    package static let fileName = "lexicon.xml"

    /// The words of each term.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with file and line of each mistake.
    static func read(_ bytes: [UInt8]) throws(ConversionError) -> [String: [String]] {
        let known = Set(Term.allCases.map(\.name))
        return try XMLTree.schema(bytes, fileName) { root throws(ConversionError) in
            var terms: [String: [String]] = [:]
            var reasons = MetaSchema.lexicon.problems(in: root, fileName)
            if !reasons.isEmpty { throw .schema(reasons: reasons) }
            func fail(_ element: XMLElement, _ reason: String) {
                reasons.append("\(fileName):\(element.line): \(reason)")
            }
            root.forEachDescendant { element in
                guard element.isNamed("term") else { return }
                let name = element.attribute("id") ?? ""
                if !known.contains(name) {
                    fail(
                        element,
                        "found the term \"\(name)\", which the program does not know; expected a term of the built-in lexicon.xml"
                    )
                }
                let words = element.text.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }
                if words.isEmpty { fail(element, "the term \"\(name)\" has no word; expected one or more") }
                var seen: Set<String> = []
                for word in words {
                    if !seen.insert(word).inserted { fail(element, "the term \"\(name)\" has \"\(word)\" twice") }
                    if word.unicodeScalars.contains(where: { $0.value > 0xFFFF }) {
                        fail(element, "\"\(word)\" has a character beyond U+FFFF; expected none")
                    }
                }
                terms[name] = words
            }
            if !reasons.isEmpty { throw .schema(reasons: reasons) }
            return terms
        }
    }

    /// Adds the words of a user's file to those that the process knows.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` for mistakes, if words have been looked up already, and for too many.
    static func add(_ bytes: [UInt8]) throws(ConversionError) {
        let reason: String
        switch Lexicon.add(try read(bytes)) {
        case .done: return
        case .tooLate: reason = "found new words after the first document was read; words are added before that"
        case .tooMany:
            reason = "found too many words; expected at most \(Lexicon.mostAddedCharacters) characters in all of them"
        }
        throw .schema(reasons: ["\(fileName):1: \(reason)"])
    }
}
