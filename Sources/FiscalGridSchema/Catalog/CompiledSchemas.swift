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

    init(_ folder: SchemaFolder) { self.folder = folder }

    /// A schema of documents that hold tables of these types; it may know others too, which makes no document valid or invalid.
    func schema(for ids: Set<String>) throws(ConversionError) -> CompiledSchema {
        // Compiled under the lock: two threads that need the same schema make it once.
        let result = known.withLock { known -> Result<CompiledSchema, ConversionError> in
            if let found = known.first(where: { $0.ids == ids }) ?? known.first(where: { $0.ids.isSuperset(of: ids) }) {
                return .success(found.schema)
            }
            return Result { () throws(ConversionError) in
                guard known.count >= CompiledSchemas.mostSets else {
                    let new = try compile(ids)
                    known.append(Known(ids: ids, schema: new))
                    return new
                }
                let all = known.reduce(ids) { $0.union($1.ids) }
                let new = try compile(all)
                known = [Known(ids: all, schema: new)]
                return new
            }
        }
        return try result.get()
    }

    private func compile(_ ids: Set<String>) throws(ConversionError) -> CompiledSchema {
        do throws(XMLSchemaError) {
            return try CompiledSchema(
                driver: SchemaCatalog.driver(files: ids.sorted().map { "\($0).xsd" }), folder: folder,
                namespace: Disclosure.namespace)
        } catch {
            throw .schema(reasons: error.reasons)
        }
    }
}
