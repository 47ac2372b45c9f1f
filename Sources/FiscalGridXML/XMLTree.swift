internal import CLibXML2
import FiscalGridCore

/// An element of a small XML file, read whole into values. For schemas, not for documents.
public struct XMLElement: Sendable {
    /// The local name.
    public var name: String
    /// The namespace; empty for none.
    public var namespace: String
    /// Attributes by local name, those in a namespace by `{namespace}name`.
    public var attributes: [String: String]
    /// Child elements, in order.
    public var children: [XMLElement]
    /// The text directly inside it.
    public var text: String
    /// The 1-based line of its start tag.
    public var line: Int

    /// All elements inside it, depth first.
    public func forEachDescendant(_ body: (XMLElement) -> Void) {
        for child in children {
            body(child)
            child.forEachDescendant(body)
        }
    }
}

/// Reads a small XML file.
public enum XMLTree {
    /// Elements nest at most so deep, as libxml2 enforces as well.
    static let maximumDepth = 250

    /// Parses a file; no entity is expanded and nothing is loaded from elsewhere.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with the line of the first mistake.
    public static func parse(_ bytes: [UInt8], name: String) throws(ConversionError) -> XMLElement {
        _ = LibXML2.start
        guard let context = xmlNewParserCtxt() else { throw .schema(reasons: ["no memory for a parser"]) }
        defer { xmlFreeParserCtxt(context) }
        let options =
            Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue) | Int32(XML_PARSE_NOWARNING.rawValue)
        let document = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), name, nil,
                options | Int32(XML_PARSE_BIG_LINES.rawValue))
        }
        guard let document, let root = xmlDocGetRootElement(document) else {
            let error = xmlCtxtGetLastError(context)
            let message = error?.pointee.message.map { ErrorLog.plain(String(cString: $0)) } ?? "no XML document"
            throw .schema(reasons: ["\(name):\(error?.pointee.line ?? 1): \(message)"])
        }
        defer { xmlFreeDoc(document) }
        return element(root, depth: 0)
    }

    private static func element(_ node: xmlNodePtr, depth: Int) -> XMLElement {
        var result = XMLElement(
            name: String(cString: node.pointee.name), namespace: namespace(node.pointee.ns), attributes: [:],
            children: [], text: "", line: Int(xmlGetLineNo(node)))
        var attribute = node.pointee.properties
        while let current = attribute {
            let space = namespace(current.pointee.ns)
            let name = String(cString: current.pointee.name)
            if let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1) {
                result.attributes[space.isEmpty ? name : "{\(space)}\(name)"] = String(cString: value)
                fiscalgrid_xmlFree(value)
            }
            attribute = current.pointee.next
        }
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE where depth < maximumDepth:
                result.children.append(element(current, depth: depth + 1))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = current.pointee.content { result.text += String(cString: content) }
            default: break
            }
            child = current.pointee.next
        }
        return result
    }

    private static func namespace(_ pointer: xmlNsPtr?) -> String {
        pointer?.pointee.href.map { String(cString: $0) } ?? ""
    }
}
