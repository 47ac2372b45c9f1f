internal import CLibXML2

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
    public func problems(in bytes: [UInt8]) -> [XMLProblem] {
        _ = LibXML2.start
        // Every way out below has either read the document or says why not: silence is validity.
        guard !bytes.isEmpty, bytes.count <= Int(Int32.max) else {
            return [XMLProblem(line: 0, message: "the file is empty, or larger than 2 GB")]
        }
        let log = ErrorLog(namespace: schema.namespace)
        let isRead = bytes.withUnsafeBytes { buffer in
            let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue)
            guard
                let reader = xmlReaderForMemory(
                    buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil, options)
            else { return false }
            defer { xmlFreeTextReader(reader) }
            guard let context = xmlSchemaNewValidCtxt(schema.pointer) else { return false }
            defer { xmlSchemaFreeValidCtxt(context) }
            xmlTextReaderSetStructuredErrorHandler(reader, ErrorLog.receive, log.pointer)
            xmlTextReaderSchemaValidateCtxt(reader, context, 0)
            xmlSchemaSetValidStructuredErrors(context, ErrorLog.receive, log.pointer)
            var status: Int32 = 1
            while status == 1 { status = xmlTextReaderRead(reader) }
            xmlTextReaderSchemaValidateCtxt(reader, nil, 0)
            return status == 0
        }
        let problems = withExtendedLifetime(log) {
            log.entries.map { XMLProblem(line: $0.line, message: $0.message) }
        }
        if problems.isEmpty && !isRead {
            return [XMLProblem(line: 0, message: "the file cannot be read as XML")]
        }
        return problems
    }
}
