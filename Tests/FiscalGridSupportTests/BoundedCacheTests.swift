import Synchronization
import Testing

@testable import FiscalGridSupport

@Suite("What a run has worked out") struct BoundedCacheTests {
    @Test func makesAValueOnce() {
        let cache = BoundedCache<String, Int>()
        var made: [String] = []
        for key in ["甲", "乙", "甲", "乙", "甲"] {
            let value = cache.value(for: key) {
                made.append(key)
                return made.count
            }
            #expect(value == (key == "甲" ? 1 : 2))
        }
        #expect(made == ["甲", "乙"])
    }

    /// It holds no more than it may: what is common is soon learned again.
    @Test func isBounded() {
        let cache = BoundedCache<Int, Int>(most: 2)
        var made: [Int] = []
        for key in [1, 2, 1, 3, 1, 3] {
            _ = cache.value(for: key) {
                made.append(key)
                return key
            }
        }
        // 3 is one too many: 1 and 2 are forgotten for it.
        #expect(made == [1, 2, 3, 1])
    }

    /// Making a value may ask for another, and threads may share it.
    @Test func sharedByThreads() {
        let cache = BoundedCache<Int, Int>()
        let sums = Parallel.map(200, threads: 4, start: {}) { _, index in
            cache.value(for: index % 10) { cache.value(for: 100) { 7 } + index % 10 }
        }
        #expect(sums == (0..<200).map { 7 + $0 % 10 })
    }
}
