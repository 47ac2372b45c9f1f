import Synchronization

/// A value that another thread makes while this one goes on, and what that thread does next.
package final class Background<Value: Sendable>: Sendable {
    private final class Made: Sendable {
        let value: Mutex<Value?> = Mutex(nil)
    }

    private let make: @Sendable () -> Value
    private let made = Made()
    private let worker: Worker?

    /// Starts to make the value where more than one thread may work; else it is made when it is asked for, and there is no `next`.
    package init(threads: Int, _ make: @escaping @Sendable () -> Value, next: @escaping @Sendable () -> Void = {}) {
        self.make = make
        guard threads > 1 else {
            worker = nil
            return
        }
        worker = Worker { [made] in
            made.value.withLock { $0 = make() }
            next()
        }
    }

    /// The value, as soon as it is made; for one call.
    package var value: Value {
        guard worker != nil else { return make() }
        while true {
            // Waits while it is being made; before that the thread has not begun.
            if let value = made.value.withLock({ $0.take() }) { return value }
            Worker.nap(nanoseconds: 10_000)
        }
    }
}
