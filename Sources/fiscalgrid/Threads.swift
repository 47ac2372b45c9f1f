import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A thread with a stack as large as the main thread's: documents nest, and conversion blocks on files, which the
/// cooperative pool is not for.
final class Worker: Sendable {
    private let thread: Mutex<pthread_t?> = Mutex(nil)

    /// Starts a thread; `nil` if there is none to be had.
    init?(_ body: @escaping @Sendable () -> Void) {
        final class Box {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let box = Unmanaged.passRetained(Box(body))
        var created = pthread_t()
        let status = pthread_create(
            &created, &attributes,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, box.toOpaque())
        pthread_attr_destroy(&attributes)
        guard status == 0 else {
            box.release()
            return nil
        }
        let thread = created
        self.thread.withLock { $0 = thread }
    }

    /// Waits until the thread has ended.
    func join() {
        if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
    }
}

/// Results that are made in any order and taken in one, with a bound on how far ahead the makers run.
final class OrderedWindow<Element: Sendable>: Sendable {
    private struct State {
        var claimed = 0
        var taken = 0
        var isCancelled = false
        var results: [Int: Element] = [:]
    }

    private let count: Int
    private let capacity: Int
    // A mutex and two conditions, allocated once and never moved, as pthreads want them.
    private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_mutex_t>
    private nonisolated(unsafe) let changed: UnsafeMutablePointer<pthread_cond_t>
    private nonisolated(unsafe) var state = State()

    /// A window over `count` results, of which `capacity` may be under way or waiting.
    init(count: Int, capacity: Int) {
        self.count = count
        self.capacity = capacity
        lock = .allocate(capacity: 1)
        changed = .allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(changed)
        lock.deallocate()
        changed.deallocate()
    }

    /// The next index to make a result for; waits for room; `nil` when there is none left.
    func claim() -> Int? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while !state.isCancelled, state.claimed < count, state.claimed >= state.taken + capacity {
            pthread_cond_wait(changed, lock)
        }
        if state.isCancelled || state.claimed == count { return nil }
        state.claimed += 1
        return state.claimed - 1
    }

    /// Hands in the result of an index that was claimed.
    func put(_ element: Element, at index: Int) {
        pthread_mutex_lock(lock)
        state.results[index] = element
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(lock)
    }

    /// The next result in order; waits for it; `nil` after the last.
    func next() -> Element? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        if state.taken == count { return nil }
        while true {
            if let element = state.results.removeValue(forKey: state.taken) {
                state.taken += 1
                pthread_cond_broadcast(changed)
                return element
            }
            pthread_cond_wait(changed, lock)
        }
    }

    /// Makes ``claim()`` return `nil` from now on.
    func cancel() {
        pthread_mutex_lock(lock)
        state.isCancelled = true
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(lock)
    }
}
