import FiscalGridCore
import Synchronization

/// CSV files that hold the tables of one type each, over many documents. One stack is for the types of one catalog; threads may
/// share it.
public final class CSVStack: Sendable {
    package let writer: CSVWriter
    /// By type: the columns are the same for every document.
    private let layouts = Mutex<[String: CSVLayout]>([:])

    /// Stacks with these options.
    public init(options: CSVOptions = CSVOptions()) { writer = CSVWriter(options: options) }

    /// What the file of a type is named.
    public static func fileName(of schema: TableSchema) -> String { "\(schema.id).csv" }

    /// What the file of a type starts with.
    public func header(of schema: TableSchema) -> [UInt8] { writer.header(layout(of: schema)) }

    /// The `datapackage.json` of a folder with the files of these types.
    public func description(of schemas: [TableSchema]) -> OutputFile {
        DataPackageWriter(options: writer.options).stackDescription(schemas)
    }

    package func layout(of schema: TableSchema) -> CSVLayout {
        layouts.withLock { layouts in
            if let known = layouts[schema.id] { return known }
            let new = CSVLayout(stackOf: schema, writer.options)
            layouts[schema.id] = new
            return new
        }
    }
}
