import Synchronization
import Testing

@testable import FiscalGridSupport

@Suite("Work that several threads share") struct ParallelTests {
    /// What comes out is the same for any number of threads, also for more than there is work, and for none.
    @Test(arguments: [0, 1, 2, 8, 300]) func sameForAnyNumberOfThreads(_ threads: Int) {
        for count in [0, 1, 7, 250] {
            let results = Parallel.map(count, threads: threads, start: {}) { _, index in index * index }
            #expect(results == (0..<count).map { $0 * $0 })
        }
    }

    /// Each thread makes what it needs for itself, and no more threads start than there is work.
    @Test func eachThreadHasItsOwn() {
        let starts = Atomic(0)
        let owners = Parallel.map(3, threads: 8, start: { starts.add(1, ordering: .relaxed).newValue }) { own, _ in own
        }
        let started = starts.load(ordering: .relaxed)
        #expect((1...3).contains(started) && owners.allSatisfy { (1...started).contains($0) })
    }

    /// Each index is done once.
    @Test func onceEach() {
        let calls = Atomic(0)
        let results = Parallel.map(1_000, threads: 4, start: {}) { _, index in
            calls.add(1, ordering: .relaxed)
            return index
        }
        #expect(calls.load(ordering: .relaxed) == 1_000 && Set(results).count == 1_000)
    }
}
