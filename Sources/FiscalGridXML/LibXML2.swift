internal import CLibXML2

/// What libxml2 needs once a process, before any thread uses it.
///
/// `XML_PARSE_NONET` does not cover schemas: libxml2 2.9.14 fetched an `xs:import` over http. The one loader set here serves
/// the virtual folders of ``SchemaFolder`` and refuses every other address; files that a user names are read by us.
enum LibXML2 {
    static let start: Void = {
        xmlInitParser()
        xmlSchemaInitTypes()
        xmlSetExternalEntityLoader { url, _, context in
            guard let url, let bytes = SchemaFolder.bytes(at: String(cString: url)) else { return nil }
            return bytes.withUnsafeBytes { buffer in
                guard
                    let input = xmlParserInputBufferCreateMem(
                        buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), XML_CHAR_ENCODING_UTF8)
                else { return nil }
                guard let stream = xmlNewIOInputStream(context, input, XML_CHAR_ENCODING_UTF8) else {
                    xmlFreeParserInputBuffer(input)
                    return nil
                }
                // The name decides against what a relative schemaLocation is resolved, and stands in messages.
                stream.pointee.filename = UnsafePointer(
                    OpaquePointer(xmlStrdup(UnsafeRawPointer(url).assumingMemoryBound(to: xmlChar.self)))!)
                return stream
            }
        }
    }()
}

/// Collects what libxml2 reports during one call. libxml2 reuses the error after the callback, so text is copied.
final class ErrorLog {
    struct Entry {
        var message: String
        var file: String?
        var line: Int
    }

    private(set) var entries: [Entry] = []
    /// Messages are read by people, to whom a namespace that every name has says nothing.
    private let namespace: String

    /// Collects messages, without this namespace.
    init(namespace: String) { self.namespace = namespace }

    /// Valid only while the caller keeps the log alive (`withExtendedLifetime`).
    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// A closure, so that both `xmlError *` (2.9) and `const xmlError *` (2.12 and later) compile.
    static let receive: xmlStructuredErrorFunc = { pointer, error in
        guard let pointer, let error, let text = error.pointee.message else { return }
        let log = Unmanaged<ErrorLog>.fromOpaque(pointer).takeUnretainedValue()
        log.entries.append(
            Entry(
                message: ErrorLog.plain(String(cString: text), without: log.namespace),
                file: error.pointee.file.map { String(cString: $0) },
                line: Int(error.pointee.line)))
    }

    /// The message on one line, without the namespace that every name has.
    static func plain(_ message: String, without namespace: String) -> String {
        var text = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        if !namespace.isEmpty { text = text.replacing("{\(namespace)}", with: "") }
        while text.last == " " || text.last == "." { text.removeLast() }
        return text
    }
}
