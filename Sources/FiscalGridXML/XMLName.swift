import Synchronization

/// An XML name at an address that stays valid as long as the process lives, as libxml2's validator wants it.
///
/// Names are interned: a copy is a pointer, and making the same name again costs no memory. They come from schemas, so their
/// number is bounded. The bytes of its tags are kept beside it, so that writing a tag is one copy.
public struct XMLName: Sendable {
    /// `<name` NUL `</name>` ` name="`; never written after it is made.
    private nonisolated(unsafe) let storage: UnsafePointer<UInt8>
    private let count: Int

    /// Interns a name.
    public init(_ name: String) {
        self = XMLName.interned.withLock { names in
            if let known = names[Array(name.utf8)] { return known }
            let bytes = Array("<\(name)\0</\(name)> \(name)=\"".utf8)
            let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
            storage.initialize(from: bytes, count: bytes.count)
            let new = XMLName(storage: storage, count: name.utf8.count)
            names[Array(name.utf8)] = new
            return new
        }
    }

    private init(storage: UnsafePointer<UInt8>, count: Int) {
        self.storage = storage
        self.count = count
    }

    /// The name, NUL-terminated.
    package var pointer: UnsafePointer<UInt8> { storage + 1 }
    /// `<name`
    package var startTag: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count + 1) }
    /// `</name>`
    package var endTag: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage + count + 2, count: count + 3) }
    /// ` name="`
    package var attribute: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: storage + 2 * count + 5, count: count + 3)
    }

    private static let interned = Mutex<[[UInt8]: XMLName]>([:])
}
