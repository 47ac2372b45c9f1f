import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML
import Synchronization

/// The compiled schemas of a catalog, of which few are kept however many sets of types documents have: each is a megabyte.
final class CompiledSchemas: Sendable {
    private let known = Mutex<[Known]>([])
    private let folder: SchemaFolder
    /// Sets of types that have a schema of their own. From then on there is one for all types that documents had so far.
    private static let mostSets = 6

    private struct Known: Sendable {
        var ids: Set<String>
        var schema: CompiledSchema
    }

    /// True if the folder has no file of the user's.
    private let isBuiltIn: Bool

    init(_ folder: SchemaFolder, isBuiltIn: Bool = false) {
        self.folder = folder
        self.isBuiltIn = isBuiltIn
    }

    /// A schema for the events of documents that hold tables of these types; it may know others too, which makes no document valid or
    /// invalid. Names of built-in types are in no namespace.
    func schema(for ids: Set<String>) throws(ConversionError) -> CompiledSchema {
        // Compiled under the lock: two threads that need the same schema make it once.
        let result = known.withLock { known -> Result<CompiledSchema, ConversionError> in
            if let found = known.first(where: { $0.ids == ids }) ?? known.first(where: { $0.ids.isSuperset(of: ids) }) {
                return .success(found.schema)
            }
            return Result { () throws(ConversionError) in
                guard known.count >= CompiledSchemas.mostSets else {
                    let new = try compileForEvents(ids)
                    known.append(Known(ids: ids, schema: new))
                    return new
                }
                let all = known.reduce(ids) { $0.union($1.ids) }
                let new = try compileForEvents(all)
                known = [Known(ids: all, schema: new)]
                return new
            }
        }
        return try result.get()
    }

    private func compileForEvents(_ ids: Set<String>) throws(ConversionError) -> CompiledSchema {
        if !isBuiltIn { return try compile(ids) }
        return try compile(BuiltInSchemas.lean(ofTypes: ids.sorted()), namespace: "")
    }

    /// A schema of files that hold tables of these types, which is not kept.
    func compile(_ ids: Set<String>) throws(ConversionError) -> CompiledSchema {
        try compile(SchemaCatalog.driver(files: ids.sorted().map { "\($0).xsd" }), namespace: Disclosure.namespace)
    }

    private func compile(_ driver: [UInt8], namespace: String) throws(ConversionError) -> CompiledSchema {
        do throws(XMLSchemaError) {
            return try CompiledSchema(driver: driver, folder: folder, namespace: namespace)
        } catch {
            throw .schema(reasons: error.reasons)
        }
    }
}
