import FiscalGridCore
import FiscalGridData
import FiscalGridLanguage
import FiscalGridSupport

/// Digests the folder `Schemas/`: everything that would have to be parsed at start-up is parsed here, once.
public struct DataDigest {
    /// The folder's files by their names; those of `meta/` with the folder before them.
    private let files: [String: [UInt8]]

    /// Digests these files.
    public init(files: [String: [UInt8]]) { self.files = files }

    /// The bytes of the digest.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with file and line of each mistake.
    public func bytes() throws(ConversionError) -> [UInt8] {
        let meta = Dictionary(
            uniqueKeysWithValues: files.filter { $0.key.hasPrefix("meta/") }.map {
                (String($0.key.dropFirst("meta/".count)), $0.value)
            })
        MetaSchema.install(meta)
        // First the words: titles are compared in a form that depends on them.
        Lexicon.beginDigest()
        let words = try LexiconReader.read(files[LexiconReader.fileName] ?? [])
        Lexicon.install(words)
        let lexicon = Lexicon(words)
        var parts: [BuiltInData.Section: [UInt8]] = [:]
        parts[.lexicon] = DataDigest.digest { digest in
            lexicon.write(to: &digest)
            words.write(to: &digest)
        }
        let messages = try MessagesReader.read(files["messages.en.xml"] ?? [], file: "messages.en.xml")
        parts[.messages] = DataDigest.digest { messages.write(to: &$0) }
        let names = files.keys.filter { $0.hasSuffix(".xsd") && !$0.hasPrefix("meta/") }
            .sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
        let disclosure = "disclosure.xsd"
        let rules = try RuleReader.rulesBetweenTables(files[disclosure] ?? [], file: disclosure)
        var schemas: [TableSchema] = []
        for name in names where !SchemaCatalog.sharedFiles.contains(name) {
            schemas.append(try SchemaReader.read(files[name] ?? [], file: name))
        }
        parts[.types] = DataDigest.digest { BuiltInTypes.write(schemas, rulesBetweenTables: rules, to: &$0) }
        parts[.schemas] = DataDigest.digest { digest in
            digest.write(list: names) { name, digest in
                digest.write(name)
                digest.write(files[name] ?? [])
                digest.write(DataDigest.lean(files[name] ?? []))
            }
        }
        parts[.meta] = DataDigest.digest { digest in
            digest.write(list: meta.sorted { $0.key < $1.key }) { file, digest in
                digest.write(file.key)
                digest.write(file.value)
            }
        }
        return BuiltInData.digest(parts)
    }

    private static func digest(_ write: (inout DigestWriter) -> Void) -> [UInt8] {
        var digest = DigestWriter()
        write(&digest)
        return digest.bytes
    }

    /// What an XSD defines, without its `xs:schema` tags and includes, without `map:` attributes, `xs:annotation` elements, comments and
    /// white space between tags: for each of these libxml2 makes a node. Each line stays where it was, for line ends go into the next
    /// tag. The file must be in the form that ours have: these prefixes, no text, no CDATA.
    private static func lean(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var index = 0
            /// Line ends that have not been written.
            var lines = 0
            func starts(_ word: StaticString) -> Bool {
                index + word.utf8CodeUnitCount <= bytes.count
                    && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
            }
            /// Passes over what ends with a word, but for its line ends.
            func skip(to end: StaticString) {
                while index < bytes.count, !starts(end) {
                    if bytes[index] == 0x0A { lines += 1 }
                    index += 1
                }
                index += end.utf8CodeUnitCount
            }
            func endName() {
                result += Array(repeating: 0x0A, count: lines)
                lines = 0
            }
            var isInTag = false
            var isInName = false
            while index < bytes.count {
                let byte = bytes[index]
                if !isInTag, byte <= 0x20 {
                    if byte == 0x0A { lines += 1 }
                    index += 1
                } else if !isInTag, starts("<xs:annotation>") {
                    skip(to: "</xs:annotation>")
                } else if !isInTag, starts("<!--") {
                    skip(to: "-->")
                } else if !isInTag,
                    starts("<?xml ") || starts("<xs:schema ") || starts("<xs:include ") || starts("</xs:schema>")
                {
                    skip(to: ">")
                } else if isInTag, starts(" map:") {
                    skip(to: "=\"")
                    skip(to: "\"")
                } else {
                    if byte == UInt8(ascii: "<") { (isInTag, isInName) = (true, true) }
                    // Line ends may stand behind the name of a tag, before its attributes or its end.
                    let isEnd =
                        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") && bytes[index - 1] != UInt8(ascii: "<")
                    if isInName, byte <= 0x20 || isEnd {
                        isInName = false
                        endName()
                    }
                    if byte == UInt8(ascii: ">") { isInTag = false }
                    result.append(byte)
                    index += 1
                }
            }
            return result
        }
    }
}
