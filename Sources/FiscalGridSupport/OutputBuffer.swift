/// Bytes that are written one behind the other: an array asks at each of them whether it has another owner.
///
/// It is public so that other targets inline it.
public struct OutputBuffer: ~Copyable {
    /// The piece that is written to.
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var written = 0
    /// The pieces that are full, in order: a large output is not moved each time that it grows.
    private var full: [UnsafeMutableBufferPointer<UInt8>] = []
    /// The size from which on a full piece is put aside.
    private let piece: Int

    /// An empty buffer with room for so many bytes; it grows where that is not enough. What ``withBytes(_:)`` is to see must be `isWhole`.
    public init(capacity: Int, isWhole: Bool = false) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
        piece = isWhole ? .max : 1 << 20
    }

    deinit {
        start.deallocate()
        for piece in full { piece.deallocate() }
    }

    /// How many bytes have been written.
    public var count: Int { full.reduce(written) { $0 + $1.count } }

    /// What has been written, copied.
    public var bytes: [UInt8] {
        Array(unsafeUninitializedCapacity: count) { bytes, end in
            for piece in full { OutputBuffer.copy(UnsafeBufferPointer(piece), to: bytes, &end) }
            OutputBuffer.copy(UnsafeBufferPointer(start: start, count: written), to: bytes, &end)
        }
    }

    /// What has been written; each piece is given back as it is copied, so that a large output is not there twice.
    public consuming func finished() -> [UInt8] {
        let count = count
        return Array(unsafeUninitializedCapacity: count) { bytes, end in
            for piece in full {
                OutputBuffer.copy(UnsafeBufferPointer(piece), to: bytes, &end)
                piece.deallocate()
            }
            full = []
            OutputBuffer.copy(UnsafeBufferPointer(start: start, count: written), to: bytes, &end)
        }
    }

    private static func copy(
        _ piece: UnsafeBufferPointer<UInt8>, to bytes: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int
    ) {
        guard let source = piece.baseAddress, let target = bytes.baseAddress else { return }
        (target + end).initialize(from: source, count: piece.count)
        end += piece.count
    }

    /// Writes a byte.
    @inlinable public mutating func append(_ byte: UInt8) {
        if written == capacity { grow(by: 1) }
        start[written] = byte
        written += 1
    }

    /// Writes bytes.
    @inlinable public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if capacity - written < bytes.count { grow(by: bytes.count) }
        (start + written).update(from: source, count: bytes.count)
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
    @inlinable public mutating func append(number: Int) {
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
        if capacity - written < digits { grow(by: digits) }
        for place in stride(from: written + digits - 1, through: written, by: -1) {
            start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        written += digits
    }

    /// Empties it; the room stays.
    @inlinable public mutating func removeAll() { written = 0 }

    /// Calls `body` with what has been written; the buffer must be whole.
    @inlinable public func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        body(UnsafeBufferPointer(start: start, count: written))
    }

    @inline(never)
    @usableFromInline mutating func grow(by number: Int) {
        if written >= piece {
            full.append(UnsafeMutableBufferPointer(start: start, count: written))
            capacity = max(piece, number)
            start = .allocate(capacity: capacity)
            written = 0
            return
        }
        let larger = max(capacity * 2, written + number)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: start, count: written)
        start.deallocate()
        (start, capacity) = (moved, larger)
    }
}
