/// What a digest can hold: a value that is written once, when the project's data are digested, and read at start-up without being parsed.
package protocol Digestible {
    /// Reads what ``write(to:)`` wrote.
    init(from digest: inout DigestReader)
    /// Writes the value.
    func write(to digest: inout DigestWriter)
}

/// Writes values one behind the other.
package struct DigestWriter: ~Copyable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []

    /// Starts with nothing.
    package init() {}

    /// A number, in as many characters as it needs: five bits each, from `0`; those that go on from `P`.
    package mutating func write(_ number: Int) {
        // Small negative numbers are short as well.
        write(unsigned: UInt64(bitPattern: Int64(number << 1 ^ number >> 63)))
    }

    private mutating func write(unsigned number: UInt64) {
        var rest = number
        while rest > 0x1F {
            bytes.append(0x50 + UInt8(truncatingIfNeeded: rest & 0x1F))
            rest >>= 5
        }
        bytes.append(0x30 + UInt8(rest))
    }

    /// True or false.
    package mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

    /// A text.
    package mutating func write(_ text: String) { write(Array(text.utf8)) }

    /// Bytes, with their number before them.
    package mutating func write(_ other: [UInt8]) {
        write(other.count)
        bytes += other
    }

    /// A text, or none.
    package mutating func write(_ text: String?) {
        write(text != nil)
        if let text { write(text) }
    }

    /// A number, or none.
    package mutating func write(_ number: Int?) {
        write(number != nil)
        if let number { write(number) }
    }

    /// The values of a list, with their number before them.
    package mutating func write<Element>(list: [Element], _ body: (Element, inout DigestWriter) -> Void) {
        write(list.count)
        for element in list { body(element, &self) }
    }

    /// Values that write themselves.
    package mutating func write(_ list: [some Digestible]) { write(list: list) { $0.write(to: &$1) } }

    /// Texts.
    package mutating func write(_ texts: [String]) { write(list: texts) { $1.write($0) } }

    /// Numbers of a fixed width, as memory holds them: the lowest byte first. They are read without being looked at.
    package mutating func write<Number: FixedWidthInteger & UnsignedInteger>(numbers: [Number]) {
        write(numbers.count)
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
    }
}

/// Reads what a ``DigestWriter`` wrote. The bytes are the program's own and live as long as it does; damage is a damaged program.
///
/// What is inlined is specialized where it is used: a list of values that read themselves is read by a method of the room that has them.
public struct DigestReader: @unchecked Sendable {
    @usableFromInline let bytes: UnsafeRawBufferPointer
    @usableFromInline var place = 0

    /// Reads from the start.
    @inlinable public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// A number.
    @inlinable public mutating func number() -> Int {
        let value = unsigned()
        return Int(value >> 1) ^ -Int(value & 1)
    }

    @inlinable mutating func unsigned() -> UInt64 {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let byte = bytes[place]
            place += 1
            if byte < 0x50 { return value | UInt64(byte - 0x30) << shift }
            value |= UInt64(byte - 0x50) << shift
            shift += 5
        }
    }

    /// True or false.
    @inlinable public mutating func flag() -> Bool { number() == 1 }

    /// A text.
    @inlinable public mutating func string() -> String { String(decoding: take(number()), as: UTF8.self) }

    /// Bytes.
    @inlinable public mutating func array() -> [UInt8] { Array(take(number())) }

    /// Bytes that are read later.
    @inlinable public mutating func part() -> DigestReader { DigestReader(take(number())) }

    @inlinable mutating func take(_ count: Int) -> UnsafeRawBufferPointer {
        defer { place += count }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
    }

    /// All bytes that are left, copied.
    public var rest: [UInt8] { Array(bytes[place...]) }

    /// A text, or none.
    @inlinable public mutating func optionalString() -> String? { flag() ? string() : nil }

    /// A number, or none.
    @inlinable public mutating func optionalNumber() -> Int? { flag() ? number() : nil }

    /// A list.
    @inlinable public mutating func list<Element>(_ body: (inout DigestReader) -> Element) -> [Element] {
        let count = number()
        var result: [Element] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(body(&self)) }
        return result
    }

    /// Texts.
    @inlinable public mutating func strings() -> [String] { list { $0.string() } }

    /// Numbers of a fixed width.
    @inlinable public mutating func numbers<Number: FixedWidthInteger & UnsignedInteger>() -> [Number] {
        let count = number()
        let memory = take(count * MemoryLayout<Number>.size)
        let numbers = [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: memory)
            initialized = count
        }
        return Number(1).littleEndian == 1 ? numbers : numbers.map { Number(littleEndian: $0) }
    }
}
