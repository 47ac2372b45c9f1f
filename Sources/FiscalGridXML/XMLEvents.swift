internal import CLibXML2
import FiscalGridCore

/// Receives what an ``XMLEventParser`` or an ``HTMLEventParser`` reads, in document order.
///
/// A class with methods to override, for libxml2's callbacks cannot be generic.
open class XMLEventHandler {
    /// Creates a handler.
    public init() {}

    /// An element starts; `number` is that of the vocabulary, 0 for an unknown name.
    open func start(_ number: Int, _ attributes: XMLAttributes) {}
    /// An element ends.
    open func end(_ number: Int) {}
    /// Text, in pieces; valid only during the call.
    open func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The attributes of an element; valid only during the call that hands them out.
public struct XMLAttributes {
    /// One attribute: its interned name, and its value.
    struct Entry {
        var name: UnsafePointer<UInt8>
        var namespace: UnsafePointer<UInt8>?
        var value: UnsafeBufferPointer<UInt8>
    }

    let entries: UnsafeBufferPointer<Entry>
    let known: UnsafePointer<UnsafePointer<UInt8>?>

    /// The value of the attribute that stands at this place in the vocabulary's list, whatever its namespace; `nil` if it is not there.
    public subscript(_ attribute: Int) -> UnsafeBufferPointer<UInt8>? {
        let name = known[attribute]
        for entry in entries where entry.name == name { return entry.value }
        return nil
    }

    /// The value as text.
    public func string(_ attribute: Int) -> String? {
        self[attribute].map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an attribute in a namespace that ends with `suffix`: `r:id` beside `w:id`.
    public func string(_ attribute: Int, inNamespaceEndingWith suffix: String) -> String? {
        let name = known[attribute]
        for entry in entries where entry.name == name {
            guard let namespace = entry.namespace else { continue }
            if String(cString: namespace).hasSuffix(suffix) { return String(decoding: entry.value, as: UTF8.self) }
        }
        return nil
    }
}

/// Why a piece of markup cannot be read.
public struct XMLProblem: Error, Sendable, Equatable {
    /// The 1-based line.
    public var line: Int
    /// What libxml2 says, on one line.
    public var message: String
}

/// Interned names of one parser, and their numbers: two names are the same if their addresses are.
struct InternedNames {
    private struct Slot {
        var local: UnsafePointer<UInt8>?
        var namespace: UnsafePointer<UInt8>?
        var number = 0
    }

    private var slots: [Slot]
    private let mask: Int
    let attributes: [UnsafePointer<UInt8>?]

    init(_ vocabulary: XMLVocabulary, in dictionary: xmlDictPtr) {
        func intern(_ text: String) -> UnsafePointer<UInt8>? { xmlDictLookup(dictionary, text, Int32(text.utf8.count)) }
        var size = 64
        while size < vocabulary.names.count * 8 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: Slot(), count: size)
        attributes = vocabulary.attributes.map(intern)
        let namespaces = vocabulary.namespaces.map { $0.map(intern) }
        for name in vocabulary.names {
            let local = intern(name.local)
            let known = namespaces[name.namespace]
            for namespace in known.isEmpty ? [nil] : known {
                var index = InternedNames.hash(local, namespace) & mask
                while slots[index].local != nil { index = (index + 1) & mask }
                slots[index] = Slot(local: local, namespace: namespace, number: name.number)
            }
        }
    }

    private static func hash(_ local: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?) -> Int {
        let address = UInt(bitPattern: local) ^ (UInt(bitPattern: namespace) << 1)
        return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    /// The number of an element; 0 if it is unknown.
    func number(_ local: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var index = InternedNames.hash(local, namespace) & mask
            while let name = slots[index].local {
                if name == local, slots[index].namespace == namespace { return slots[index].number }
                index = (index + 1) & mask
            }
            return 0
        }
    }
}

/// Reads XML piece by piece and hands out its events, without a tree: memory is that of one piece.
///
/// No entity but the predefined ones is expanded and nothing is loaded from elsewhere; a DOCTYPE ends the reading, for it
/// can do nothing in a document part but harm. Elements nest at most 256 deep, as libxml2 enforces.
public final class XMLEventParser {
    private let context: xmlParserCtxtPtr
    private let handler: XMLEventHandler
    private let names: InternedNames
    private var entries: [XMLAttributes.Entry] = []
    private var problem: XMLProblem?

    /// Prepares to read one document.
    ///
    /// - Throws: ``XMLProblem`` if libxml2 has no memory.
    public init(_ vocabulary: XMLVocabulary, _ handler: XMLEventHandler) throws(XMLProblem) {
        _ = LibXML2.start
        var sax = xmlSAXHandler()
        sax.initialized = XML_SAX2_MAGIC
        sax.startElementNs = XMLEventParser.start
        sax.endElementNs = XMLEventParser.end
        sax.characters = XMLEventParser.characters
        sax.ignorableWhitespace = XMLEventParser.characters
        sax.cdataBlock = XMLEventParser.characters
        sax.internalSubset = { pointer, _, _, _ in XMLEventParser.of(pointer)?.refuseDoctype() }
        sax.serror = { pointer, error in
            guard let parser = XMLEventParser.of(pointer), let error, parser.problem == nil,
                error.pointee.level.rawValue > XML_ERR_WARNING.rawValue
            else { return }
            let message = error.pointee.message.map { ErrorLog.plain(String(cString: $0)) } ?? "damaged XML"
            parser.problem = XMLProblem(line: Int(error.pointee.line), message: message)
        }
        guard let context = xmlCreatePushParserCtxt(&sax, nil, nil, 0, nil) else {
            throw XMLProblem(line: 1, message: "no memory for a parser")
        }
        self.context = context
        self.handler = handler
        names = InternedNames(vocabulary, in: context.pointee.dict)
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue))
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    }

    deinit { xmlFreeParserCtxt(context) }

    /// Reads the next piece.
    ///
    /// - Throws: ``XMLProblem`` with the first thing that is wrong.
    public func read(_ bytes: UnsafeRawBufferPointer) throws(XMLProblem) {
        let base = bytes.bindMemory(to: CChar.self).baseAddress
        let status = xmlParseChunk(context, base, Int32(clamping: bytes.count), 0)
        try check(status)
    }

    /// Says that there is no more.
    ///
    /// - Throws: ``XMLProblem`` if the document is not complete.
    public func finish() throws(XMLProblem) { try check(xmlParseChunk(context, nil, 0, 1)) }

    /// Reads a whole document.
    ///
    /// - Throws: as ``read(_:)``.
    public func readWhole(_ bytes: [UInt8]) throws(XMLProblem) {
        // libxml2 counts in 32 bits.
        let outcome = bytes.withUnsafeBytes { buffer -> Result<Void, XMLProblem> in
            do throws(XMLProblem) {
                var start = 0
                while start < buffer.count {
                    let end = min(start + (1 << 20), buffer.count)
                    try read(UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
                    start = end
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
        try finish()
    }

    private func check(_ status: Int32) throws(XMLProblem) {
        if let problem { throw problem }
        if status != 0 {
            throw XMLProblem(line: line, message: "damaged XML (error \(status))")
        }
    }

    private var line: Int { Int(context.pointee.input?.pointee.line ?? 1) }

    private func refuseDoctype() {
        problem = XMLProblem(line: line, message: "found a DOCTYPE")
        xmlStopParser(context)
    }

    // MARK: Callbacks

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLEventParser? {
        pointer.map { Unmanaged<XMLEventParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let start: startElementNsSAX2Func = { pointer, local, _, namespace, _, _, count, _, attributes in
        guard let pointer else { return }
        Unmanaged<XMLEventParser>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
            $0.start(local, namespace, Int(count), attributes)
        }
    }

    private static let end: endElementNsSAX2Func = { pointer, local, _, namespace in
        guard let pointer else { return }
        Unmanaged<XMLEventParser>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
            $0.handler.end($0.names.number(local, namespace))
        }
    }

    private static let characters: charactersSAXFunc = { pointer, text, count in
        guard let pointer else { return }
        Unmanaged<XMLEventParser>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
            $0.handler.text(UnsafeBufferPointer(start: text, count: Int(count)))
        }
    }

    /// libxml2 gives five pointers an attribute: local name, prefix, namespace, start and end of the value.
    private func start(
        _ local: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?, _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        entries.removeAll(keepingCapacity: true)
        if let attributes {
            for index in 0..<count {
                guard let name = attributes[index * 5], let start = attributes[index * 5 + 3],
                    let end = attributes[index * 5 + 4]
                else { continue }
                entries.append(
                    XMLAttributes.Entry(
                        name: name, namespace: attributes[index * 5 + 2],
                        value: UnsafeBufferPointer(start: start, count: end - start)))
            }
        }
        entries.withUnsafeBufferPointer { entries in
            names.attributes.withUnsafeBufferPointer { known in
                guard let base = known.baseAddress else { return }
                handler.start(names.number(local, namespace), XMLAttributes(entries: entries, known: base))
            }
        }
    }
}
