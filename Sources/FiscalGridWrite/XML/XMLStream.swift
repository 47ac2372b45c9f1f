import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridXML

/// Writes XML as bytes and, at the same time, as events for a validator.
///
/// All elements are in the namespace `urn:fiscalgrid:1`, declared on the root. Without `writesBytes` it only validates.
package struct XMLStream: ~Copyable {
    /// What has been written.
    package consuming func finished() -> [UInt8] { buffer.finished() }

    private var buffer: OutputBuffer
    private let log: ValidationLog?
    private let validator: EventValidator?
    private let writesBytes: Bool
    private var open: [XMLName] = []
    private var isInStartTag = false
    private var attributes: [EventValidator.AttributeValue] = []
    private var values = OutputBuffer(capacity: 256, isWhole: true)

    /// Starts a document; its XML declaration is written at once.
    package init(_ log: ValidationLog?, writesBytes: Bool = true, expectedSize: Int = 0) {
        self.log = log
        validator = log?.validator
        self.writesBytes = writesBytes
        buffer = OutputBuffer(capacity: writesBytes ? expectedSize : 0)
        if writesBytes {
            buffer.append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
        }
    }

    /// Says where the content that follows stands in the source and in the schema, for messages; line 0 is not known.
    package mutating func setPlace(_ place: @autoclosure () -> Place, schema file: String, line: Int = 0) {
        guard let log else { return }
        log.place = place()
        log.schema = (file, line)
    }

    /// Opens an element.
    package mutating func start(_ name: XMLName) {
        closeStartTag()
        if writesBytes {
            buffer.append(name.startTag)
            if open.isEmpty { buffer.append(#" xmlns="urn:fiscalgrid:1""#) }
        }
        open.append(name)
        isInStartTag = true
    }

    /// Adds an attribute to the element just opened.
    package mutating func attribute(_ name: XMLName, _ value: String) {
        var value = value
        value.withUTF8 { utf8 in
            send(name, utf8)
            guard writesBytes else { return }
            buffer.append(name.attribute)
            escape(utf8, inAttribute: true)
            buffer.append(UInt8(ascii: "\""))
        }
    }

    /// Adds an attribute to the element just opened, unless the value is `nil`.
    package mutating func attribute(_ name: XMLName, _ value: String?) {
        if let value { attribute(name, value) }
    }

    /// Adds a number to the element just opened, unless it is `nil`.
    package mutating func attribute(_ name: XMLName, _ value: Int?) {
        guard let value else { return }
        if validator != nil {
            let start = values.count
            values.append(number: value)
            attributes.append(.init(name: name, value: start..<values.count))
        }
        guard writesBytes else { return }
        buffer.append(name.attribute)
        buffer.append(number: value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Adds an amount to the element just opened, unless it is `nil`.
    package mutating func attribute(_ name: XMLName, _ value: Amount?) {
        guard let value else { return }
        value.withDigits { digits in
            send(name, digits)
            guard writesBytes else { return }
            buffer.append(name.attribute)
            buffer.append(digits)
            buffer.append(UInt8(ascii: "\""))
        }
    }

    /// Keeps an attribute for the validator, which takes all of an element at once.
    private mutating func send(_ name: XMLName, _ value: UnsafeBufferPointer<UInt8>) {
        guard validator != nil else { return }
        let start = values.count
        values.append(value)
        attributes.append(.init(name: name, value: start..<values.count))
    }

    /// Writes text into the open element.
    package mutating func text(_ text: String) {
        if text.isEmpty { return }
        closeStartTag()
        var text = text
        text.withUTF8 { utf8 in
            validator?.characters(utf8)
            if writesBytes { escape(utf8, inAttribute: false) }
        }
    }

    /// Closes the open element.
    package mutating func end() {
        guard let name = open.popLast() else { return }
        let isEmpty = isInStartTag
        if isEmpty { sendStart(name) }
        isInStartTag = false
        validator?.end(name)
        guard writesBytes else { return }
        if isEmpty {
            buffer.append("/>")
        } else {
            buffer.append(name.endTag)
        }
    }

    /// Writes an element that holds only text.
    package mutating func element(_ name: XMLName, _ text: String) {
        start(name)
        self.text(text)
        end()
    }

    /// Starts a new line, indented by the depth of the open elements. It is no content.
    package mutating func newLine() {
        closeStartTag()
        guard writesBytes else { return }
        buffer.append(UInt8(ascii: "\n"))
        for _ in open { buffer.append(" ") }
    }

    private mutating func closeStartTag() {
        guard isInStartTag, let name = open.last else { return }
        isInStartTag = false
        sendStart(name)
        if writesBytes { buffer.append(UInt8(ascii: ">")) }
    }

    private mutating func sendStart(_ name: XMLName) {
        guard let validator else { return }
        values.withBytes { validator.start(name, attributes: attributes, values: $0) }
        attributes.removeAll(keepingCapacity: true)
        values.removeAll()
    }

    /// Appends text with markup characters escaped; in attributes also quotes, tabs and line ends.
    private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var start = 0
        var index = -1
        while index + 1 < utf8.count {
            index += 1
            if let clean = utf8.lengthWithout(below: 0x27, 0x3C, 0x3E, from: index), clean > 0 {
                index += clean - 1
                continue
            }
            let byte = utf8[index]
            // Chinese text, letters and most digits.
            if byte > UInt8(ascii: ">") || byte > UInt8(ascii: "&") && byte < UInt8(ascii: "<") { continue }
            let entity: StaticString
            switch byte {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case 0x0D: entity = "&#13;"
            case UInt8(ascii: "\"") where inAttribute: entity = "&quot;"
            case 0x09 where inAttribute: entity = "&#9;"
            case 0x0A where inAttribute: entity = "&#10;"
            default: continue
            }
            buffer.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
            buffer.append(entity)
            start = index + 1
        }
        buffer.append(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
}
