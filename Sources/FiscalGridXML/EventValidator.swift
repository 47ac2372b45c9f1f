internal import CLibXML2

/// Drives libxml2's schema validator with events: what is written is validated while it is written, without a parser.
///
/// It belongs to one task. libxml2 sees no file: whoever sends the events knows where they come from.
public final class EventValidator {
    /// Told of each problem, in order, while the event that libxml2 refuses is sent.
    public var onProblem: ((String) -> Void)?

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
    /// Of all elements; `nil` for none.
    private let namespace: XMLName?

    /// Prepares to validate one document.
    ///
    /// - Throws: ``XMLSchemaError`` if libxml2 cannot make a validator, which is lack of memory.
    public init(_ schema: CompiledSchema) throws(XMLSchemaError) {
        guard let context = xmlSchemaNewValidCtxt(schema.pointer) else {
            throw XMLSchemaError(reasons: ["no memory for a validator"])
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
            throw XMLSchemaError(reasons: ["no memory for a validator"])
        }
        self.schema = schema
        namespace = schema.namespace.isEmpty ? nil : XMLName(schema.namespace)
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

    private func add(_ message: String) { onProblem?(ErrorLog.plain(message, without: schema.namespace)) }

    /// An attribute's value as a range of the bytes that ``start(_:attributes:values:)`` is given.
    package struct AttributeValue {
        package var name: XMLName
        package var value: Range<Int>

        /// Creates a value.
        package init(name: XMLName, value: Range<Int>) {
            self.name = name
            self.value = value
        }
    }

    /// An element starts; attribute values are unescaped.
    package func start(_ name: XMLName, attributes: [AttributeValue], values: UnsafeBufferPointer<UInt8>) {
        // Five pointers each: local name, prefix, namespace, the value's start and end.
        withUnsafeTemporaryAllocation(of: UnsafePointer<xmlChar>?.self, capacity: attributes.count * 5 + 1) { list in
            list.initialize(repeating: nil)
            for (index, attribute) in attributes.enumerated() {
                list[index * 5] = attribute.name.pointer
                list[index * 5 + 3] = values.baseAddress.map { $0 + attribute.value.lowerBound }
                list[index * 5 + 4] = values.baseAddress.map { $0 + attribute.value.upperBound }
            }
            sendStart(
                data, name.pointer, nil, namespace?.pointer, 0, nil, Int32(attributes.count), 0, list.baseAddress)
        }
    }

    /// Text inside the element that is open, unescaped.
    package func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        // A length is an Int32 to libxml2.
        for start in stride(from: 0, to: bytes.count, by: 1 << 30) {
            let part = UnsafeBufferPointer(rebasing: bytes[start..<min(start + (1 << 30), bytes.count)])
            sendText(data, part.baseAddress, Int32(part.count))
        }
    }

    /// The open element ends.
    package func end(_ name: XMLName) { sendEnd(data, name.pointer, nil, namespace?.pointer) }

    /// False if libxml2 refused anything so far.
    public var isValid: Bool { xmlSchemaIsValid(context) == 1 }
}
