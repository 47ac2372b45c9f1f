#if canImport(Glibc)
    internal import CProcessors
    import Glibc
    import Synchronization

    /// The processors that this process may run on, of which there are several.
    ///
    /// Linux 6.18 in a virtual machine of two processors queued a new thread behind the one that made it, with the other processor idle, until
    /// that one's slice of 2 or 3 ms was over: as long as the work that the thread was for. So a thread starts on another processor, and may
    /// then run anywhere.
    struct Processors: Sendable {
        private let mask: [UInt8]
        private let numbers: [Int]
        /// Threads started so far: each of many starts on the next processor, not all on one.
        private static let turn = Atomic(0)

        /// `nil` where there is but one, or the system does not say.
        static let allowed: Processors? = {
            var set = cpu_set_t()
            guard sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return nil }
            let mask = withUnsafeBytes(of: &set) { Array($0) }
            let numbers = (0..<mask.count * 8).filter { mask[$0 / 8] >> UInt8($0 % 8) & 1 == 1 }
            return numbers.count > 1 ? Processors(mask: mask, numbers: numbers) : nil
        }()

        /// Lets the thread that is made with the attributes start on a processor that is not the present one.
        func startElsewhere(_ attributes: inout pthread_attr_t) {
            let present = Int(sched_getcpu())
            let others = numbers.filter { $0 != present }
            let next = others[Processors.turn.wrappingAdd(1, ordering: .relaxed).oldValue % others.count]
            var set = cpu_set_t()
            withUnsafeMutableBytes(of: &set) { $0[next / 8] = 1 << UInt8(next % 8) }
            pthread_attr_setaffinity_np(&attributes, MemoryLayout<cpu_set_t>.size, &set)
        }

        /// Lets the present thread run anywhere.
        func runAnywhere() {
            var set = cpu_set_t()
            withUnsafeMutableBytes(of: &set) { $0.copyBytes(from: mask) }
            pthread_setaffinity_np(pthread_self(), MemoryLayout<cpu_set_t>.size, &set)
        }
    }
#else
    /// Elsewhere the system places threads.
    struct Processors: Sendable {
        static let allowed: Processors? = nil
        func startElsewhere<Attributes>(_ attributes: inout Attributes) {}
        func runAnywhere() {}
    }
#endif
