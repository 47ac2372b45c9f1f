import Synchronization

/// Work on one document that several threads share. What comes out is the same for any number of them.
package enum Parallel {
    /// The results of `body` for 0 to `count` - 1, in order. Each thread makes what it needs for itself by `start`.
    package static func map<Own, Result: Sendable>(
        _ count: Int, threads: Int, start: @escaping @Sendable () -> Own,
        _ body: @escaping @Sendable (Own, Int) -> Result
    ) -> [Result] {
        let shared = Shared<Result>(count)
        let work: @Sendable () -> Void = {
            let own = start()
            while let index = shared.claim() { shared.put(body(own, index), at: index) }
        }
        let workers = (1..<max(min(threads, count), 1)).compactMap { _ in Worker(work) }
        work()
        for worker in workers { worker.join() }
        return shared.results
    }

    private final class Shared<Result: Sendable>: Sendable {
        private let next = Atomic(0)
        private let count: Int
        private let made: Mutex<[Result?]>

        init(_ count: Int) {
            self.count = count
            made = Mutex(Array(repeating: nil, count: count))
        }

        func claim() -> Int? {
            let index = next.add(1, ordering: .relaxed).oldValue
            return index < count ? index : nil
        }

        func put(_ result: Result, at index: Int) { made.withLock { $0[index] = result } }

        var results: [Result] { made.withLock { $0.compactMap(\.self) } }
    }
}
