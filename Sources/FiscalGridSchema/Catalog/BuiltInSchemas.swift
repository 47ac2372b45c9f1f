import FiscalGridCore
import FiscalGridData
import FiscalGridSupport

/// The built-in XSDs, which the digest holds as they were written and as libxml2 compiles them.
public enum BuiltInSchemas {
    private struct File: Sendable {
        var whole: DigestReader
        var lean: DigestReader
    }

    private static let files: [String: File] = {
        var digest = DigestReader(BuiltInData.section(.schemas))
        let files = digest.list { ($0.string(), File(whole: $0.part(), lean: $0.part())) }
        return Dictionary(uniqueKeysWithValues: files)
    }()

    /// The names of all files, sorted: those of table types, `common.xsd` and `disclosure.xsd`.
    public static var names: [String] { files.keys.sorted() }

    /// A file as it was written; `nil` if there is none of this name.
    public static func file(_ name: String) -> [UInt8]? { files[name].map { $0.whole.rest } }

    /// A file without what libxml2 does not need: reading the annotations takes it longer than all the rest.
    static func lean(_ name: String) -> [UInt8]? {
        let common = "common.xsd"
        let include = name == common ? "" : "<xs:include schemaLocation=\"\(common)\"/>"
        let start = "<xs:schema \(xs) xmlns=\"\(Disclosure.namespace)\" targetNamespace=\"\(Disclosure.namespace)\""
        return files[name].map {
            Array("\(start) elementFormDefault=\"qualified\">\(include)".utf8) + $0.lean.rest + Array(end.utf8)
        }
    }

    /// The schema of documents with tables of these types, in one piece and with names in no namespace: libxml2 compares names with their
    /// namespace, letter by letter, and more often than anything else.
    static func lean(ofTypes ids: some Sequence<String>) -> [UInt8] {
        let names = ["common.xsd", "disclosure.xsd"] + ids.map { "\($0).xsd" }
        return names.reduce(into: Array("<xs:schema \(xs)>".utf8)) { $0 += files[$1]?.lean.rest ?? [] }
            + Array(end.utf8)
    }

    private static let xs = "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
    private static let end = "</xs:schema>"
}
