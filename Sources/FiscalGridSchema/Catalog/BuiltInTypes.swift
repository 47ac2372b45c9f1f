import FiscalGridCore
import FiscalGridSchemas
import FiscalGridSupport
import Synchronization

/// What the built-in schemas say, read once a process, when it is needed or ahead of that.
enum BuiltInTypes {
    /// The table types by file name.
    static let all: [String: TableType] = {
        var types: [String: TableType] = [:]
        for (file, bytes) in BuiltInSchemas.files where !SchemaCatalog.sharedFiles.contains(file) {
            types[file] = TableType(builtIn: file, bytes)
        }
        return types
    }()

    /// The rules of `disclosure.xsd`, which the tests have checked.
    static let rulesBetweenTables: [AuditRule] =
        (try? RuleReader.rulesBetweenTables(BuiltInSchemas.files["disclosure.xsd"] ?? [], file: "disclosure.xsd")) ?? []
}

/// Reads the built-in schemas on a thread of its own, for a process that is going to need them: reading them takes longer than converting a
/// document of 32 KB, and before it can say which it needs there is enough else to do.
package enum SchemaReadAhead {
    private static let isEnough = Atomic(false)

    /// Starts to read.
    package static func start() {
        _ = Worker {
            // From the end: a document asks from the beginning of about the same order, and the two meet.
            for type in BuiltInTypes.all.sorted(by: { $0.key > $1.key }) {
                if isEnough.load(ordering: .relaxed) { return }
                _ = type.value.schema
            }
            _ = BuiltInTypes.rulesBetweenTables
        }
    }

    /// Reads no other: what is needed is known.
    package static func stop() { isEnough.store(true, ordering: .relaxed) }
}
