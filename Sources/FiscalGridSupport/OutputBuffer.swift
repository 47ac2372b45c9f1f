/// Bytes that are written one behind the other: an array asks at each of them whether it has another owner.
///
/// It is public so that other targets inline it.
public struct OutputBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var written = 0

    /// How many have been written.
    @inlinable public var count: Int { written }

    /// An empty buffer with room for so many bytes; it grows where that is not enough.
    @inlinable public init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    @inlinable deinit { start.deallocate() }

    /// What has been written.
    @inlinable public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// Writes a byte.
    @inlinable public mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        written += 1
    }

    /// Writes bytes.
    @inlinable public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(by: bytes.count) }
        (start + count).update(from: source, count: bytes.count)
        written += bytes.count
    }

    /// Writes bytes.
    @inlinable public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Writes text of ours.
    @inlinable public mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes text.
    @inlinable public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Writes a number.
    @inlinable public mutating func append(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var digits = 1
        var limit: UInt = 10
        while rest >= limit {
            digits += 1
            let (next, isTooLarge) = limit.multipliedReportingOverflow(by: 10)
            if isTooLarge { break }
            limit = next
        }
        if capacity - count < digits { grow(by: digits) }
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        written += digits
    }

    /// Empties it; the room stays.
    @inlinable public mutating func removeAll() { written = 0 }

    /// Calls `body` with what has been written.
    @inlinable public func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    @inline(never)
    @usableFromInline mutating func grow(by number: Int) {
        let larger = max(capacity * 2, count + number)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: start, count: count)
        start.deallocate()
        (start, capacity) = (moved, larger)
    }
}
