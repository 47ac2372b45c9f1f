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
package final class Worker: Sendable {
    private let thread: Mutex<pthread_t?> = Mutex(nil)
    private static let running = Atomic(0)

    /// Starts a thread; `nil` if there is none to be had.
    package init?(_ body: @escaping @Sendable () -> Void) {
        final class Box {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        func start(_ thread: inout pthread_t, _ attributes: inout pthread_attr_t, _ box: UnsafeMutableRawPointer)
            -> Int32
        {
            pthread_create(
                &thread, &attributes,
                { argument in
                    guard let argument else { return nil }
                    Processors.allowed?.runAnywhere()
                    Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
                    Worker.running.subtract(1, ordering: .releasing)
                    return nil
                }, box)
        }
        let box = Unmanaged.passRetained(Box(body))
        Worker.running.add(1, ordering: .relaxed)
        var created = pthread_t()
        var status = EINVAL
        // Once more without a wish for a processor, which may be gone.
        for processors in [Processors.allowed, nil] where status == EINVAL {
            var attributes = pthread_attr_t()
            pthread_attr_init(&attributes)
            pthread_attr_setstacksize(&attributes, 8 << 20)
            processors?.startElsewhere(&attributes)
            status = start(&created, &attributes, box.toOpaque())
            pthread_attr_destroy(&attributes)
        }
        guard status == 0 else {
            box.release()
            Worker.running.subtract(1, ordering: .relaxed)
            return nil
        }
        let thread = created
        self.thread.withLock { $0 = thread }
    }

    deinit {
        if let thread = thread.withLock({ $0.take() }) { pthread_detach(thread) }
    }

    /// Waits until the thread has ended.
    package func join() {
        if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
    }

    /// Waits until all threads have ended: a process that exits while one is inside libxml2, which cleans up after itself, may crash.
    package static func waitForAll() {
        while running.load(ordering: .acquiring) > 0 { nap(nanoseconds: 50_000) }
    }

    static func nap(nanoseconds: Int) {
        var time = timespec(tv_sec: 0, tv_nsec: nanoseconds)
        nanosleep(&time, nil)
    }
}
