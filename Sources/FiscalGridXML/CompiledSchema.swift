internal import CLibXML2

/// A compiled set of XSDs, immutable and shared by all threads; each validation makes its own context on it.
public final class CompiledSchema: Sendable {
    /// libxml2 only reads a compiled schema during validation.
    nonisolated(unsafe) let pointer: xmlSchemaPtr
    /// The namespace of the documents that it validates; empty for none.
    let namespace: String
    private let folder: SchemaFolder

    /// Compiles a driver schema against the files of a folder, which its includes may name.
    ///
    /// - Throws: ``XMLSchemaError`` with file and line of each mistake.
    public init(driver: [UInt8], folder: SchemaFolder, namespace: String) throws(XMLSchemaError) {
        _ = LibXML2.start
        self.folder = folder
        self.namespace = namespace
        let log = ErrorLog(namespace: namespace)
        let schema: xmlSchemaPtr? = folder.withDriver(driver) { address in
            guard let parser = xmlSchemaNewParserCtxt(address) else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            xmlSchemaSetParserStructuredErrors(parser, ErrorLog.receive, log.pointer)
            return withExtendedLifetime(log) { xmlSchemaParse(parser) }
        }
        guard let schema else {
            throw XMLSchemaError(
                reasons: log.entries.map { entry in
                    let file = entry.file.flatMap { $0.split(separator: "/").last }.map(String.init) ?? "schema"
                    return "\(file):\(entry.line): \(entry.message)"
                })
        }
        pointer = schema
    }

    deinit { xmlSchemaFree(pointer) }
}

/// Why a schema cannot be used.
public struct XMLSchemaError: Error, Sendable, Equatable {
    /// Each mistake with its file and line.
    public var reasons: [String]
}
