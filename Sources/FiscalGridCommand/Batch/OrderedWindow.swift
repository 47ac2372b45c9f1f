#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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

    /// The next result in order; waits for it; `nil` after the last, or after ``cancel()`` behind those that were under way.
    func next() -> Element? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while true {
            if state.taken == count || state.isCancelled && state.taken == state.claimed { return nil }
            if let element = state.results.removeValue(forKey: state.taken) {
                state.taken += 1
                pthread_cond_broadcast(changed)
                return element
            }
            pthread_cond_wait(changed, lock)
        }
    }

    /// Makes ``claim()`` return `nil` from now on: what is under way is finished, nothing else is begun.
    func cancel() {
        pthread_mutex_lock(lock)
        state.isCancelled = true
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(lock)
    }
}
