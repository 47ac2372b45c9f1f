internal import CLibXML2
import FiscalGridCore

/// An element of a small XML file, read whole into values. For schemas, not for documents.
///
/// A class, so that walking the tree copies nothing: reading all schemas is a good part of the time that a document takes.
public final class XMLElement: Sendable {
    /// The local name.
    public let name: String
    /// The namespace; empty for none.
    public let namespace: String
    /// Attributes, in order.
    public let attributes: [Attribute]
    /// Child elements, in order.
    public let children: [XMLElement]
    /// The text directly inside it.
    public let text: String
    /// The 1-based line of its start tag.
    public let line: Int

    /// An attribute.
    public struct Attribute: Sendable {
        /// The local name.
        public let name: String
        /// The namespace; empty for none.
        public let namespace: String
        /// The value, entities replaced.
        public let value: String
    }

    init(
        name: String, namespace: String, attributes: [Attribute], children: [XMLElement], text: String, line: Int
    ) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.children = children
        self.text = text
        self.line = line
    }

    /// The value of an attribute; without a namespace, of one that has none. `nil` if the element has it not.
    public func attribute(_ name: String, in namespace: String = "") -> String? {
        for attribute in attributes where attribute.name == name && attribute.namespace == namespace {
            return attribute.value
        }
        return nil
    }

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
        var reader = TreeReader()
        return reader.element(root, depth: 0)
    }
}

/// Makes values of libxml2's nodes. Names come from the parser's dictionary, one address a name: each is made once.
private struct TreeReader {
    private var names: [UnsafePointer<xmlChar>: String] = [:]

    mutating func element(_ node: xmlNodePtr, depth: Int) -> XMLElement {
        var attributes: [XMLElement.Attribute] = []
        var attribute = node.pointee.properties
        while let current = attribute {
            attributes.append(
                .init(
                    name: name(current.pointee.name), namespace: namespace(current.pointee.ns),
                    value: value(of: current, in: node)))
            attribute = current.pointee.next
        }
        var children: [XMLElement] = []
        var text = ""
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE where depth < XMLTree.maximumDepth:
                children.append(element(current, depth: depth + 1))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if xmlIsBlankNode(current) == 0, let content = current.pointee.content {
                    text += String(cString: content)
                }
            default: break
            }
            child = current.pointee.next
        }
        return XMLElement(
            name: name(node.pointee.name), namespace: namespace(node.pointee.ns), attributes: attributes,
            children: children, text: text, line: Int(xmlGetLineNo(node)))
    }

    /// One text node is the whole value, unless it holds entities that are not predefined.
    private func value(of attribute: xmlAttrPtr, in node: xmlNodePtr) -> String {
        guard let first = attribute.pointee.children else { return "" }
        if first.pointee.type == XML_TEXT_NODE, first.pointee.next == nil, let content = first.pointee.content {
            return String(cString: content)
        }
        guard let value = xmlNodeListGetString(node.pointee.doc, first, 1) else { return "" }
        defer { fiscalgrid_xmlFree(value) }
        return String(cString: value)
    }

    private mutating func namespace(_ pointer: xmlNsPtr?) -> String {
        pointer?.pointee.href.map { name($0) } ?? ""
    }

    private mutating func name(_ pointer: UnsafePointer<xmlChar>) -> String {
        if let known = names[pointer] { return known }
        let new = String(cString: pointer)
        names[pointer] = new
        return new
    }
}
