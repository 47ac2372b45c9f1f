internal import CLibXML2

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
        var value: UnsafeBufferPointer<UInt8>
    }

    let entries: UnsafeBufferPointer<Entry>
    let known: UnsafeBufferPointer<UnsafePointer<UInt8>?>

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
}

/// Why a piece of markup cannot be read.
public struct XMLProblem: Error, Sendable, Equatable {
    /// The 1-based line; 0 where none is known.
    public var line: Int
    /// What is wrong, on one line; what libxml2 says of it.
    public var message: String
}

extension XMLProblem: CustomStringConvertible {
    /// `12: what is wrong`, or that alone where no line is known.
    public var description: String { line == 0 ? message : "\(line): \(message)" }
}

/// Interned names of one parser, and their numbers: two names are the same if their addresses are.
final class InternedNames {
    private struct Slot {
        var local: UnsafePointer<UInt8>?
        var namespace: UnsafePointer<UInt8>?
        var number = 0
    }

    private let slots: UnsafeMutableBufferPointer<Slot>
    private let mask: Int
    /// The names of the vocabulary's attributes.
    let attributes: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>

    init(_ vocabulary: XMLVocabulary, in dictionary: xmlDictPtr) {
        func intern(_ text: String) -> UnsafePointer<UInt8>? { xmlDictLookup(dictionary, text, Int32(text.utf8.count)) }
        var size = 64
        while size < vocabulary.names.count * 8 { size *= 2 }
        mask = size - 1
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot())
        attributes = .allocate(capacity: max(vocabulary.attributes.count, 1))
        attributes.initialize(repeating: nil)
        for (index, name) in vocabulary.attributes.enumerated() { attributes[index] = intern(name) }
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

    deinit {
        slots.deallocate()
        attributes.deallocate()
    }

    @inline(__always)
    private static func hash(_ local: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?) -> Int {
        let address = UInt(bitPattern: local) ^ (UInt(bitPattern: namespace) << 1)
        return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    /// The number of an element; 0 if it is unknown.
    func number(_ local: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?) -> Int {
        var index = InternedNames.hash(local, namespace) & mask
        while let name = slots[index].local {
            if name == local, slots[index].namespace == namespace { return slots[index].number }
            index = (index + 1) & mask
        }
        return 0
    }
}

/// Reads XML piece by piece and hands out its events, without a tree: memory is that of one piece.
///
/// No entity but the predefined ones is expanded and nothing is loaded from elsewhere; a DOCTYPE ends the reading, for it
/// can do nothing in a document part but harm. Elements nest at most 256 deep, as libxml2 enforces.
public final class XMLEventParser {
    private let handler: XMLEventHandler
    /// Gives the next bytes: how many, 0 at the end, less than 0 to stop.
    private let source: (UnsafeMutableRawBufferPointer) -> Int
    private var context: xmlParserCtxtPtr?
    private var names: InternedNames?
    /// Room for the attributes of an element; grown if one has more.
    private var entries = UnsafeMutableBufferPointer<XMLAttributes.Entry>.allocate(capacity: 64)
    private var problem: XMLProblem?
    private var isStopped = false

    private init(_ handler: XMLEventHandler, _ source: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
        self.handler = handler
        self.source = source
    }

    deinit { entries.deallocate() }

    /// Reads one document from `source`, which fills a piece of memory and says with how many bytes: 0 at the end, less than 0 to stop
    /// for a reason of its own.
    ///
    /// - Throws: ``XMLProblem`` with the first thing that is wrong.
    public static func read(
        _ vocabulary: XMLVocabulary, _ handler: XMLEventHandler,
        from source: (UnsafeMutableRawBufferPointer) -> Int
    ) throws(XMLProblem) {
        let problem = withoutActuallyEscaping(source) { source -> XMLProblem? in
            let parser = XMLEventParser(handler, source)
            return withExtendedLifetime(parser) { parser.read(vocabulary) }
        }
        if let problem { throw problem }
    }

    private func read(_ vocabulary: XMLVocabulary) -> XMLProblem? {
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
            var message =
                error.pointee.message.map { ErrorLog.plain(String(cString: $0), without: "") } ?? "damaged XML"
            if message.hasPrefix("Excessive depth") { message = "elements nest more than 256 deep" }
            parser.problem = XMLProblem(line: Int(error.pointee.line), message: message)
        }
        let this = Unmanaged.passUnretained(self).toOpaque()
        // Reading as libxml2 asks for it is half as much work for it as being pushed.
        guard
            let context = xmlCreateIOParserCtxt(
                &sax, this,
                { pointer, memory, count in
                    guard let parser = XMLEventParser.of(pointer), let memory else { return -1 }
                    return parser.fill(UnsafeMutableRawBufferPointer(start: memory, count: Int(count)))
                }, nil, this, XML_CHAR_ENCODING_NONE)
        else { return problem ?? XMLProblem(line: 1, message: "no memory for a parser") }
        defer { xmlFreeParserCtxt(context) }
        self.context = context
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue))
        names = InternedNames(vocabulary, in: context.pointee.dict)
        let status = xmlParseDocument(context)
        if isStopped { return nil }
        if problem == nil, status != 0 { return XMLProblem(line: line, message: "damaged XML (error \(status))") }
        return problem
    }

    private func fill(_ memory: UnsafeMutableRawBufferPointer) -> Int32 {
        let count = source(memory)
        if count < 0 { isStopped = true }
        return Int32(clamping: max(count, 0))
    }

    private var line: Int { Int(context?.pointee.input?.pointee.line ?? 1) }

    private func refuseDoctype() {
        problem = XMLProblem(line: line, message: "found a DOCTYPE; expected none, as in every Word file")
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
            $0.handler.end($0.names.unsafelyUnwrapped.number(local, namespace))
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
        let names = names.unsafelyUnwrapped
        if count > entries.count {
            entries.deallocate()
            entries = .allocate(capacity: count * 2)
        }
        let entries = entries
        var known = 0
        if let attributes {
            for index in 0..<count {
                guard let name = attributes[index * 5], let start = attributes[index * 5 + 3],
                    let end = attributes[index * 5 + 4]
                else { continue }
                (entries.baseAddress.unsafelyUnwrapped + known).initialize(
                    to: XMLAttributes.Entry(
                        name: name, value: UnsafeBufferPointer(start: start, count: end - start)))
                known += 1
            }
        }
        handler.start(
            names.number(local, namespace),
            XMLAttributes(
                entries: UnsafeBufferPointer(start: entries.baseAddress, count: known),
                known: UnsafeBufferPointer(names.attributes)))
    }
}
