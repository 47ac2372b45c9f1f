import FiscalGridCore
import FiscalGridData
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridXML
import Synchronization

/// The schemas of `Schemas/meta`, by which the project's own files are checked: the profile of table types with the annotations of
/// `mapping.xsd`, and the lexicon.
struct MetaSchema: Sendable {
    private let compiled: Result<CompiledSchema, XMLSchemaError>

    /// A table type.
    static let profile = MetaSchema("profile.xsd")
    /// `common.xsd` and `disclosure.xsd`.
    static let shared = MetaSchema("shared.xsd")
    /// A `lexicon.xml`.
    static let lexicon = MetaSchema("lexicon.xsd")

    private static let installed = Mutex<[String: [UInt8]]?>(nil)

    /// Takes the place of the built-in files, for the program that digests them and has none yet.
    static func install(_ files: [String: [UInt8]]) { installed.withLock { $0 = files } }

    private static let files: [String: [UInt8]] = {
        if let files = installed.withLock({ $0 }) { return files }
        var digest = DigestReader(BuiltInData.section(.meta))
        return Dictionary(uniqueKeysWithValues: digest.list { ($0.string(), $0.array()) })
    }()

    private init(_ name: String) {
        let folder = SchemaFolder { MetaSchema.files[$0] }
        compiled = Result { () throws(XMLSchemaError) in
            try CompiledSchema(driver: MetaSchema.files[name] ?? [], folder: folder, namespace: "")
        }
    }

    /// What it refuses of a file, as `file:line: reason`: the first of each line, for those behind it follow from that.
    func problems(in root: XMLElement, _ file: String) -> [String] {
        switch compiled {
        case .failure(let error): return error.reasons
        case .success(let schema):
            var lines: Set<Int> = []
            return root.problems(against: schema).filter { lines.insert($0.line).inserted }.map { problem in
                "\(file):\(problem.line): \(MetaSchema.readable(problem.message))"
            }
        }
    }

    /// A message with the prefixes that people write, for the namespaces that libxml2 names.
    private static func readable(_ message: String) -> String {
        var text = message
        for (namespace, prefix) in [
            ("http://www.w3.org/2001/XMLSchema", "xs:"), ("urn:fiscalgrid:mapping", "map:"),
            ("urn:fiscalgrid:lexicon", ""),
        ] { text = text.replacing("{\(namespace)}", with: prefix) }
        return text
    }
}
