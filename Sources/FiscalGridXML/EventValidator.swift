internal import CLibXML2
import FiscalGridCore

/// Drives libxml2's schema validator with events: what is written is validated while it is written, without a parser.
///
/// It belongs to one task. `place` says where the present content stands in our source, because libxml2 sees no file.
public final class EventValidator {
    /// Where the content that is sent stands, in our source and in the schema.
    struct Location {
        var place = Place()
        var schemaFile = ""
        /// 0 where only the file is known.
        var schemaLine = 0
    }

    /// Problems are reported here.
    var location = Location()
    /// What libxml2 refused, in order.
    public private(set) var problems: [ValidationProblem] = []

    private let schema: CompiledSchema
    private let context: xmlSchemaValidCtxtPtr
    private let plug: xmlSchemaSAXPlugPtr
    /// libxml2 keeps the address of this variable and writes to it when the plug is pulled: it lives as long as the plug.
    private let handler: UnsafeMutablePointer<UnsafeMutablePointer<xmlSAXHandler>?>
    private let userData: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let data: UnsafeMutableRawPointer?
    private let sendStart: startElementNsSAX2Func
    private let sendText: charactersSAXFunc
    private let sendEnd: endElementNsSAX2Func
    private static let namespace = XMLName("urn:fiscalgrid:1")

    /// Prepares to validate one document.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if libxml2 cannot make a validator, which is lack of memory.
    public init(_ schema: CompiledSchema) throws(ConversionError) {
        guard let context = xmlSchemaNewValidCtxt(schema.pointer) else {
            throw .schema(reasons: ["no memory for a validator"])
        }
        let handler = UnsafeMutablePointer<UnsafeMutablePointer<xmlSAXHandler>?>.allocate(capacity: 1)
        let userData = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
        handler.initialize(to: nil)
        userData.initialize(to: nil)
        let plug = xmlSchemaSAXPlug(context, handler, userData)
        guard let plug, let events = handler.pointee?.pointee, let sendStart = events.startElementNs,
            let sendText = events.characters, let sendEnd = events.endElementNs
        else {
            if let plug { xmlSchemaSAXUnplug(plug) }
            xmlSchemaFreeValidCtxt(context)
            handler.deallocate()
            userData.deallocate()
            throw .schema(reasons: ["no memory for a validator"])
        }
        self.schema = schema
        self.context = context
        self.plug = plug
        self.handler = handler
        self.userData = userData
        data = userData.pointee
        self.sendStart = sendStart
        self.sendText = sendText
        self.sendEnd = sendEnd
        xmlSchemaSetValidStructuredErrors(
            context,
            { pointer, error in
                guard let pointer, let error, let text = error.pointee.message else { return }
                Unmanaged<EventValidator>.fromOpaque(pointer).takeUnretainedValue().add(String(cString: text))
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        xmlSchemaSAXUnplug(plug)
        xmlSchemaFreeValidCtxt(context)
        handler.deallocate()
        userData.deallocate()
    }

    private func add(_ message: String) {
        let line = location.schemaLine > 0 ? ":\(location.schemaLine)" : ""
        problems.append(
            ValidationProblem(
                place: location.place, message: ErrorLog.plain(message), schemaPlace: location.schemaFile + line))
    }

    /// An attribute's value as a range of the bytes that ``start(_:attributes:values:)`` is given.
    struct AttributeValue {
        var name: XMLName
        var value: Range<Int>
    }

    /// An element starts; attribute values are unescaped.
    func start(_ name: XMLName, attributes: [AttributeValue], values: [UInt8]) {
        values.withUnsafeBufferPointer { values in
            // Five pointers each: local name, prefix, namespace, the value's start and end.
            withUnsafeTemporaryAllocation(of: UnsafePointer<xmlChar>?.self, capacity: attributes.count * 5 + 1) {
                list in
                list.initialize(repeating: nil)
                for (index, attribute) in attributes.enumerated() {
                    list[index * 5] = attribute.name.pointer
                    list[index * 5 + 3] = values.baseAddress.map { $0 + attribute.value.lowerBound }
                    list[index * 5 + 4] = values.baseAddress.map { $0 + attribute.value.upperBound }
                }
                sendStart(
                    data, name.pointer, nil, EventValidator.namespace.pointer, 0, nil, Int32(attributes.count), 0,
                    list.baseAddress)
            }
        }
    }

    /// Text inside the element that is open, unescaped.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        // A length is an Int32 to libxml2.
        for start in stride(from: 0, to: bytes.count, by: 1 << 30) {
            let part = UnsafeBufferPointer(rebasing: bytes[start..<min(start + (1 << 30), bytes.count)])
            sendText(data, part.baseAddress, Int32(part.count))
        }
    }

    /// The open element ends.
    func end(_ name: XMLName) { sendEnd(data, name.pointer, nil, EventValidator.namespace.pointer) }

    /// Ends the document.
    ///
    /// - Throws: ``ConversionError/invalidOutput(_:)`` if libxml2 refused anything.
    public func finish() throws(ConversionError) {
        let isValid = xmlSchemaIsValid(context) == 1
        if !problems.isEmpty { throw .invalidOutput(problems) }
        if !isValid {
            throw .invalidOutput([
                ValidationProblem(
                    place: location.place, message: "the document is not valid", schemaPlace: location.schemaFile)
            ])
        }
    }
}
