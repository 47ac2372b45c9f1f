internal import CLibXML2

/// An element of a small XML file, as libxml2 holds it. For schemas, not for documents.
///
/// It is valid only inside the call of ``XMLTree/read(_:name:_:)`` that gave it: what is needed beyond is copied out as values.
public struct XMLElement {
    let node: xmlNodePtr

    /// The local name.
    public var name: String { String(cString: node.pointee.name) }

    /// The 1-based line where its start tag ends.
    public var line: Int { Int(xmlGetLineNo(node)) }

    /// True if it has this local name.
    public func isNamed(_ name: StaticString) -> Bool { XMLElement.isSame(node.pointee.name, name) }

    /// True if it is in this namespace.
    public func isIn(_ namespace: StaticString) -> Bool { XMLElement.isSame(node.pointee.ns?.pointee.href, namespace) }

    /// The value of an attribute; without a namespace, of one that has none. `nil` if the element has it not.
    public func attribute(_ name: StaticString, in namespace: StaticString? = nil) -> String? {
        var attribute = node.pointee.properties
        while let current = attribute {
            if XMLElement.isSame(current.pointee.name, name), isIn(current.pointee.ns, namespace) {
                return value(of: current)
            }
            attribute = current.pointee.next
        }
        return nil
    }

    /// The child elements, in order.
    public var children: some Sequence<XMLElement> {
        sequence(state: node.pointee.children) { (child: inout xmlNodePtr?) -> XMLElement? in
            while let current = child {
                child = current.pointee.next
                if current.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: current) }
            }
            return nil
        }
    }

    /// The text directly inside it.
    public var text: String {
        var text = ""
        var child = node.pointee.children
        while let current = child {
            if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE,
                let content = current.pointee.content
            {
                text += String(cString: content)
            }
            child = current.pointee.next
        }
        return text
    }

    /// All elements inside it, depth first.
    public func forEachDescendant(_ body: (XMLElement) -> Void) {
        for child in children {
            body(child)
            child.forEachDescendant(body)
        }
    }

    /// What a schema refuses of the document that it stands in, with the lines where start tags end; empty for nothing.
    public func problems(against schema: CompiledSchema) -> [XMLProblem] {
        guard let context = xmlSchemaNewValidCtxt(schema.pointer) else {
            return [XMLProblem(line: 0, message: "no memory for a validator")]
        }
        defer { xmlSchemaFreeValidCtxt(context) }
        let log = ErrorLog(namespace: schema.namespace)
        xmlSchemaSetValidStructuredErrors(context, ErrorLog.receive, log.pointer)
        return withExtendedLifetime(log) {
            xmlSchemaValidateDoc(context, node.pointee.doc)
            return log.entries.map { XMLProblem(line: $0.line, message: $0.message) }
        }
    }

    private func isIn(_ pointer: xmlNsPtr?, _ namespace: StaticString?) -> Bool {
        guard let namespace else { return pointer == nil }
        return XMLElement.isSame(pointer?.pointee.href, namespace)
    }

    private static func isSame(_ text: UnsafePointer<xmlChar>?, _ name: StaticString) -> Bool {
        xmlStrEqual(text, name.utf8Start) == 1
    }

    /// One text node is the whole value, unless it holds entities that are not predefined.
    private func value(of attribute: xmlAttrPtr) -> String {
        guard let first = attribute.pointee.children else { return "" }
        if first.pointee.type == XML_TEXT_NODE, first.pointee.next == nil, let content = first.pointee.content {
            return String(cString: content)
        }
        guard let value = xmlNodeListGetString(node.pointee.doc, first, 1) else { return "" }
        defer { fiscalgrid_xmlFree(value) }
        return String(cString: value)
    }
}

/// Reads a small XML file.
public enum XMLTree {
    /// Parses a file and hands its root to `body`; no entity is expanded and nothing is loaded from elsewhere. Elements nest at
    /// most 256 deep, as libxml2 enforces.
    ///
    /// - Throws: ``XMLProblem`` for the first mistake.
    public static func read<Result>(_ bytes: [UInt8], _ body: (XMLElement) -> Result) throws(XMLProblem) -> Result {
        _ = LibXML2.start
        guard let context = xmlNewParserCtxt() else { throw XMLProblem(line: 1, message: "no memory for a parser") }
        defer { xmlFreeParserCtxt(context) }
        let options =
            Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue) | Int32(XML_PARSE_NOWARNING.rawValue)
            | Int32(XML_PARSE_NOBLANKS.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue)
        let document = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), nil, nil, options
            )
        }
        guard let document, let root = xmlDocGetRootElement(document) else {
            let error = xmlCtxtGetLastError(context)
            let message =
                error?.pointee.message.map { ErrorLog.plain(String(cString: $0), without: "") } ?? "no XML document"
            throw XMLProblem(line: Int(error?.pointee.line ?? 1), message: message)
        }
        defer { xmlFreeDoc(document) }
        if xmlGetIntSubset(document) != nil {
            throw XMLProblem(line: 1, message: "found a DOCTYPE; a schema has none")
        }
        return body(XMLElement(node: root))
    }
}
