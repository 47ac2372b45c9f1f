internal import CLibXML2
import FiscalGridCore

/// Validates XML that stands in a file, reading it as a stream.
public struct FileValidator: Sendable {
    private let schema: CompiledSchema

    /// Validates against this schema.
    public init(_ schema: CompiledSchema) {
        self.schema = schema
    }

    /// What is wrong with an XML file, with its lines; empty if it is valid.
    ///
    /// No entity is expanded, and nothing that the file names is loaded.
    public func problems(in bytes: [UInt8]) -> [ValidationProblem] {
        _ = LibXML2.start
        let log = ErrorLog()
        bytes.withUnsafeBytes { buffer in
            let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue)
            guard buffer.count <= Int32.max,
                let reader = xmlReaderForMemory(
                    buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil, options)
            else { return }
            defer { xmlFreeTextReader(reader) }
            guard let context = xmlSchemaNewValidCtxt(schema.pointer) else { return }
            defer { xmlSchemaFreeValidCtxt(context) }
            xmlTextReaderSetStructuredErrorHandler(reader, ErrorLog.receive, log.pointer)
            xmlTextReaderSchemaValidateCtxt(reader, context, 0)
            xmlSchemaSetValidStructuredErrors(context, ErrorLog.receive, log.pointer)
            while xmlTextReaderRead(reader) == 1 {}
            xmlTextReaderSchemaValidateCtxt(reader, nil, 0)
        }
        return withExtendedLifetime(log) {
            log.entries.map { ValidationProblem(place: Place(line: $0.line), message: $0.message, schemaPlace: "") }
        }
    }
}
