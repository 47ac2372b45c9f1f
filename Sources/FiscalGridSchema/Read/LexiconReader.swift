import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads a `lexicon.xml`: `<term id="…">word word</term>`, `<feature …>` and `<label …>`, in groups.
package struct LexiconReader {
    /// The name that the file has in a folder of schemas.
    package static let fileName = "lexicon.xml"

    /// What a file says.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with file and line of each mistake.
    static func read(_ bytes: [UInt8]) throws(ConversionError) -> LexiconSource {
        try XMLTree.schema(bytes, fileName) { root throws(ConversionError) in
            var reader = LexiconReader()
            reader.reasons = MetaSchema.lexicon.problems(in: root, fileName)
            if !reader.reasons.isEmpty { throw .schema(reasons: reader.reasons) }
            root.forEachDescendant { reader.read($0) }
            reader.checkNames()
            if !reader.reasons.isEmpty { throw .schema(reasons: reader.reasons) }
            return reader.source
        }
    }

    private var source = LexiconSource()
    private var reasons: [String] = []
    private let known = Set(Term.allCases.map(\.name))

    private mutating func fail(_ element: XMLElement, _ reason: String) {
        reasons.append("\(LexiconReader.fileName):\(element.line): \(reason)")
    }

    private mutating func read(_ element: XMLElement) {
        let name = element.attribute("id") ?? ""
        switch element.name {
        case "term":
            if !known.contains(name) {
                fail(
                    element,
                    "found the term \"\(name)\", which the program does not know; expected a term of the built-in lexicon.xml"
                )
            }
            source.terms[name] = words(of: element)
        case "feature":
            source.features.append(
                LexiconSource.Meaning(name: name, words: words(of: element), others: element.names("beside")))
        case "label":
            source.labels.append(
                LexiconSource.Meaning(name: name, words: words(of: element), others: element.names("around")))
        case "path":
            source.paths.append(
                LexiconSource.Meaning(name: name, words: SchemaReader.alternatives(element.text.collapsed)))
        default: break
        }
    }

    /// Names that stand for nothing: those of this file, and for a file of one's own those of the built-in one.
    private mutating func checkNames() {
        let all = Lexicon.known(adding: source)
        if all.features.count > Lexicon.mostFeatures {
            reasons.append(
                "\(LexiconReader.fileName):1: found \(all.features.count) features; expected at most \(Lexicon.mostFeatures)"
            )
        }
        func check(
            _ meanings: [LexiconSource.Meaning], _ kind: String, _ others: String, _ known: [LexiconSource.Meaning]
        ) {
            for meaning in meanings {
                for name in meaning.others where !known.contains(where: { $0.name == name }) {
                    reasons.append(
                        "\(LexiconReader.fileName):1: \(others) of the \(kind) \"\(meaning.name)\" names \"\(name)\"; expected a \(kind)"
                    )
                }
            }
        }
        check(source.features, "feature", "beside", all.features)
        check(source.labels, "label", "around", all.labels)
        for path in source.paths {
            for name in path.words.joined(separator: " ").matches(of: /@([A-Za-z0-9]+)/).map({ String($0.1) })
            where !all.labels.contains(where: { $0.name == name }) {
                reasons.append(
                    "\(LexiconReader.fileName):1: the path \"\(path.name)\" names @\(name); expected a label of lexicon.xml"
                )
            }
        }
    }

    private mutating func words(of element: XMLElement) -> [String] {
        let (kind, name) = (element.name, element.attribute("id") ?? "")
        let words = element.text.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }
        if words.isEmpty { fail(element, "the \(kind) \"\(name)\" has no word; expected one or more") }
        var seen: Set<String> = []
        for word in words {
            if !seen.insert(word).inserted { fail(element, "the \(kind) \"\(name)\" has \"\(word)\" twice") }
            if word.unicodeScalars.contains(where: { $0.value > 0xFFFF }) {
                fail(element, "\"\(word)\" has a character beyond U+FFFF; expected none")
            }
        }
        return words
    }

    /// Adds the words of a user's file to those that the process knows.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` for mistakes, if words have been looked up already, and for too many.
    static func add(_ bytes: [UInt8]) throws(ConversionError) {
        let words = try read(bytes)
        let reason: String
        switch Lexicon.add(words) {
        case .done: return
        case .tooLate: reason = "found new words after the first document was read; words are added before that"
        case .tooMany:
            reason = "found too many words; expected at most \(Lexicon.mostAddedCharacters) characters in all of them"
        }
        throw .schema(reasons: ["\(fileName):1: \(reason)"])
    }
}
