import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport

/// Looks for mistakes in a `lexicon.xml` that leave it readable and its words without effect.
struct LexiconCheck {
    private let bytes: [UInt8]
    /// The XSDs beside it.
    private let schemas: [[UInt8]]

    init(_ bytes: [UInt8], beside others: [String: [UInt8]]) {
        self.bytes = bytes
        schemas = others.filter { $0.key.hasSuffix(".xsd") }.map(\.value)
    }

    /// Every mistake, as `lexicon.xml:line: what was found; what was expected`.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` for those that stop it from being read.
    func problems() throws(ConversionError) -> [String] {
        let own = try LexiconReader.read(bytes)
        let builtIn = Lexicon.knownSource
        return problems(own.features, "feature", among: builtIn.features, own)
            + problems(own.labels, "label", among: builtIn.labels, own)
    }

    private func problems(
        _ meanings: [LexiconSource.Meaning], _ kind: String, among known: [LexiconSource.Meaning], _ own: LexiconSource
    ) -> [String] {
        var problems: [String] = []
        for meaning in meanings {
            let line = line(of: meaning.name)
            if !known.contains(where: { $0.name == meaning.name }), !isNamed(meaning.name, own) {
                let near = nearest(to: meaning.name, among: known.map(\.name))
                problems.append(
                    "\(LexiconReader.fileName):\(line): the \(kind) \"\(meaning.name)\" is new, and no schema beside this file names it"
                        + (near.map { "; did you mean \"\($0)\"?" } ?? "; expected a known one, or an XSD that names it")
                )
            }
            // A list as it is written in Chinese: 政采、政府采办.
            if meaning.words.count == 1, let word = meaning.words.first,
                word.unicodeScalars.dropFirst().dropLast().contains(where: { LexiconCheck.marks.contains($0) })
            {
                problems.append(
                    "\(LexiconReader.fileName):\(line): found \"\(word)\" as one word; words are parted by blanks")
            }
        }
        return problems
    }

    private static let marks: Set<Unicode.Scalar> = ["、", "，", "；", ",", ";", "|"]

    /// True if a schema names it, or a meaning of this file that stands for others.
    private func isNamed(_ name: String, _ own: LexiconSource) -> Bool {
        let isBeside = (own.features + own.labels).contains { $0.others.contains(name) }
        return isBeside || own.paths.contains { $0.words.contains { $0.containsName(name) } }
            || schemas.contains { String(decoding: $0, as: UTF8.self).containsName(name) }
    }

    /// The line where an id stands.
    private func line(of name: String) -> Int {
        let ids = ["id=\"\(name)\"", "id='\(name)'"]
        let place = ids.lazy.compactMap { bytes.firstRange(of: Array($0.utf8))?.lowerBound }.first ?? 0
        return 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    }
}

extension String {
    /// True if a name stands in the text, and no longer one that it is a part of.
    fileprivate func containsName(_ name: String) -> Bool {
        utf8.split { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && !(0x30...0x39 ~= $0) }.contains {
            $0.elementsEqual(name.utf8)
        }
    }
}
