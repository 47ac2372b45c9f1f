import Synchronization
import Testing
@testable import FiscalGridSupport

@Suite("Work on another thread") struct BackgroundTests {
    /// The value comes from the other thread, which then goes on; it does not keep the value waiting.
    @Test func makesAValueAndGoesOn() async {
        let isAsked = Atomic(false)
        let order = Mutex<[String]>([])
        let background = Background(
            threads: 2,
            { () -> Int in
                order.withLock { $0.append("value") }
                return 7
            },
            next: {
                while !isAsked.load(ordering: .acquiring) {}
                order.withLock { $0.append("next") }
            })
        #expect(background.value == 7)
        isAsked.store(true, ordering: .releasing)
        while order.withLock({ $0.count }) < 2 {}
        #expect(order.withLock { $0 } == ["value", "next"])
    }

    /// With one thread the value is made when it is asked for, and nothing behind it.
    @Test func makesItselfWithOneThread() {
        let made = Atomic(0)
        let background = Background(
            threads: 1, { made.add(1, ordering: .relaxed).newValue }, next: { made.add(100, ordering: .relaxed) })
        #expect(made.load(ordering: .relaxed) == 0)
        #expect(background.value == 1)
        #expect(made.load(ordering: .relaxed) == 1)
    }

    /// Threads that nobody waits for leave nothing behind, and a process may wait for them all.
    @Test func manyThreads() {
        let done = Atomic(0)
        let workers = (0..<200).map { _ in Worker { done.add(1, ordering: .relaxed) } }
        for worker in workers.prefix(100) { worker?.join() }
        Worker.waitForAll()
        #expect(done.load(ordering: .relaxed) == workers.count { $0 != nil })
    }
}
