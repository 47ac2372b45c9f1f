internal import CLibXML2
import FiscalGridCore

/// A compiled set of XSDs, immutable and shared by all threads; each validation makes its own context on it.
public final class CompiledSchema: Sendable {
    /// libxml2 only reads a compiled schema during validation.
    nonisolated(unsafe) let pointer: xmlSchemaPtr
    private let folder: SchemaFolder

    /// Compiles a driver schema against the files of a folder, which its includes may name.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with file and line of each mistake.
    public init(driver: [UInt8], folder: SchemaFolder) throws(ConversionError) {
        _ = LibXML2.start
        self.folder = folder
        let log = ErrorLog()
        let schema: xmlSchemaPtr? = folder.withDriver(driver) { address in
            guard let parser = xmlSchemaNewParserCtxt(address) else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            xmlSchemaSetParserStructuredErrors(parser, ErrorLog.receive, log.pointer)
            return withExtendedLifetime(log) { xmlSchemaParse(parser) }
        }
        guard let schema else {
            throw .schema(
                reasons: log.entries.map { entry in
                    let file = entry.file.flatMap { $0.split(separator: "/").last }.map(String.init) ?? "schema"
                    return "\(file):\(entry.line): \(entry.message)"
                })
        }
        pointer = schema
    }

    deinit { xmlSchemaFree(pointer) }
}
