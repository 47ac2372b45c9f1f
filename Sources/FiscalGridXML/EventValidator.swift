internal import CLibXML2
import FiscalGridCore

/// An XML name with a stable address, as libxml2's validator wants it.
public final class XMLName: Sendable {
    /// NUL-terminated UTF-8; never written after `init`.
    nonisolated(unsafe) let pointer: UnsafeMutablePointer<UInt8>
    let count: Int

    /// Copies a name.
    public init(_ name: String) {
        let utf8 = Array(name.utf8)
        count = utf8.count
        pointer = .allocate(capacity: utf8.count + 1)
        pointer.initialize(from: utf8, count: utf8.count)
        pointer[utf8.count] = 0
    }

    deinit { pointer.deallocate() }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: pointer, count: count) }
}

/// Drives libxml2's schema validator with events: what is written is validated while it is written, without a parser.
///
/// It belongs to one task. `place` says where the present content stands in our source, because libxml2 sees no file.
public final class EventValidator {
    /// The place that a problem is reported at.
    public var place = Place()
    /// The schema that a problem is reported against, `expenditure.xsd:23`; set with `place`.
    public var schemaPlace = ""
    /// What libxml2 refused, in order.
    public private(set) var problems: [ValidationProblem] = []

    private let schema: CompiledSchema
    private let context: xmlSchemaValidCtxtPtr
    private var plug: xmlSchemaSAXPlugPtr?
    private var handler: UnsafeMutablePointer<xmlSAXHandler>?
    private var data: UnsafeMutableRawPointer?
    private var attributes: [UnsafePointer<xmlChar>?] = []
    private static let namespace = XMLName("urn:fiscalgrid:1")

    /// Prepares to validate one document.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if libxml2 cannot make a validator, which is lack of memory.
    public init(_ schema: CompiledSchema) throws(ConversionError) {
        self.schema = schema
        guard let context = xmlSchemaNewValidCtxt(schema.pointer) else {
            throw .schema(reasons: ["no memory for a validator"])
        }
        self.context = context
        xmlSchemaSetValidStructuredErrors(
            context,
            { pointer, error in
                guard let pointer, let error, let text = error.pointee.message else { return }
                let validator = Unmanaged<EventValidator>.fromOpaque(pointer).takeUnretainedValue()
                validator.problems.append(
                    ValidationProblem(
                        place: validator.place, message: ErrorLog.plain(String(cString: text)),
                        schemaPlace: validator.schemaPlace))
            }, Unmanaged.passUnretained(self).toOpaque())
        plug = xmlSchemaSAXPlug(context, &handler, &data)
        guard plug != nil else { throw .schema(reasons: ["no memory for a validator"]) }
    }

    deinit {
        if plug != nil { xmlSchemaSAXUnplug(plug) }
        xmlSchemaFreeValidCtxt(context)
    }

    /// An attribute's value as a range of the bytes that ``start(_:attributes:values:)`` is given.
    struct AttributeValue {
        var name: XMLName
        var value: Range<Int>
    }

    /// An element starts; attribute values are unescaped.
    func start(_ name: XMLName, attributes list: [AttributeValue], values: [UInt8]) {
        values.withUnsafeBufferPointer { values in
            attributes.removeAll(keepingCapacity: true)
            if let base = values.baseAddress {
                for attribute in list {
                    attributes.append(UnsafePointer(attribute.name.pointer))
                    attributes.append(nil)
                    attributes.append(nil)
                    attributes.append(base + attribute.value.lowerBound)
                    attributes.append(base + attribute.value.upperBound)
                }
            }
            attributes.withUnsafeMutableBufferPointer { attributes in
                handler?.pointee.startElementNs?(
                    data, name.pointer, nil, EventValidator.namespace.pointer, 0, nil, Int32(list.count), 0,
                    attributes.baseAddress)
            }
        }
    }

    /// Text inside the element that is open, unescaped.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        handler?.pointee.characters?(data, bytes.baseAddress, Int32(bytes.count))
    }

    /// The open element ends.
    func end(_ name: XMLName) {
        handler?.pointee.endElementNs?(data, name.pointer, nil, EventValidator.namespace.pointer)
    }

    /// Ends the document.
    ///
    /// - Throws: ``ConversionError/invalidOutput(_:)`` if libxml2 refused anything.
    public func finish() throws(ConversionError) {
        let isValid = xmlSchemaIsValid(context) == 1
        if !problems.isEmpty { throw .invalidOutput(problems) }
        if !isValid {
            throw .invalidOutput([
                ValidationProblem(place: place, message: "the document is not valid", schemaPlace: schemaPlace)
            ])
        }
    }
}
