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
    static func lean(_ name: String) -> [UInt8]? { files[name].map { $0.lean.rest } }
}
