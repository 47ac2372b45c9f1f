public import Synchronization

/// What a run has worked out, by what it was worked out from. The threads of a run share it; it keeps a bounded number of values, so
/// memory does not grow with the number of documents. It is public so that other targets know its types.
public final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @usableFromInline let known = Mutex<[Key: Value]>([:])
    @usableFromInline let most: Int

    /// A cache of at most `most` values.
    @inlinable public init(most: Int = 2_000) { self.most = most }

    /// The value of a key, made by `make` where it is not known.
    @inlinable public func value(for key: Key, _ make: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make()
        known.withLock { known in
            // What is common is soon learned again.
            if known.count >= most { known = [:] }
            known[key] = value
        }
        return value
    }
}
