internal import CLibXML2

/// Reads HTML as libxml2 understands it, and hands out its events: tags that are left out are put in, none is an error.
///
/// Nothing is loaded from elsewhere, and no script runs.
public final class HTMLEventParser {
    private let handler: XMLEventHandler
    private var names: InternedNames?
    private var dictionary: xmlDictPtr?
    private var entries: [XMLAttributes.Entry] = []
    /// Prepares to read one document.
    public init(_ handler: XMLEventHandler) { self.handler = handler }

    /// Reads a whole document of UTF-8; what it says of its encoding itself is passed over.
    ///
    /// - Throws: ``XMLProblem`` if libxml2 has no memory.
    public func read(_ bytes: [UInt8], _ vocabulary: XMLVocabulary) throws(XMLProblem) {
        _ = LibXML2.start
        // libxml2 counts in 32 bits; and its parser that is pushed loses words behind a stray end tag.
        guard let size = Int32(exactly: bytes.count) else {
            throw XMLProblem(line: 1, message: "the page is too large")
        }
        guard let context = htmlNewParserCtxt(), let sax = context.pointee.sax else {
            throw XMLProblem(line: 1, message: "no memory for a parser")
        }
        defer { htmlFreeParserCtxt(context) }
        sax.pointee = xmlSAXHandler()
        sax.pointee.startElement = HTMLEventParser.start
        sax.pointee.endElement = HTMLEventParser.end
        sax.pointee.characters = HTMLEventParser.characters
        sax.pointee.ignorableWhitespace = HTMLEventParser.characters
        // The text of script and style.
        sax.pointee.cdataBlock = HTMLEventParser.characters
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        names = InternedNames(vocabulary, in: context.pointee.dict)
        dictionary = context.pointee.dict
        defer { dictionary = nil }
        let document = bytes.withUnsafeBytes { buffer in
            htmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, size, nil, "UTF-8",
                Int32(
                    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
                        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
        }
        // Without the callbacks that make one there is none.
        if let document { xmlFreeDoc(document) }
    }

    // MARK: Callbacks

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLEventParser? {
        pointer.map { Unmanaged<HTMLEventParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let start: startElementSAXFunc = { pointer, name, attributes in
        HTMLEventParser.of(pointer)?.start(name, attributes)
    }

    private static let end: endElementSAXFunc = { pointer, name in
        guard let parser = HTMLEventParser.of(pointer) else { return }
        parser.handler.end(parser.names?.number(parser.interned(name), nil) ?? 0)
    }

    private static let characters: charactersSAXFunc = { pointer, text, count in
        HTMLEventParser.of(pointer)?.handler.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }

    /// libxml2 does not intern the names of tags that it puts in itself.
    private func interned(_ name: UnsafePointer<UInt8>?) -> UnsafePointer<UInt8>? {
        guard let name, let dictionary else { return nil }
        return xmlDictLookup(dictionary, name, -1)
    }

    /// libxml2 gives two pointers an attribute, name and value, and a null one behind the last.
    private func start(
        _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        guard let names else { return }
        entries.removeAll(keepingCapacity: true)
        var index = 0
        while let attributes, let attribute = interned(attributes[index]) {
            let value = attributes[index + 1]
            let count = value.map { Int(xmlStrlen($0)) } ?? 0
            entries.append(
                XMLAttributes.Entry(
                    name: attribute, value: UnsafeBufferPointer(start: value, count: count)))
            index += 2
        }
        entries.withUnsafeBufferPointer { entries in
            handler.start(
                names.number(interned(name), nil),
                XMLAttributes(entries: entries, known: UnsafeBufferPointer(names.attributes)))
        }
    }
}
