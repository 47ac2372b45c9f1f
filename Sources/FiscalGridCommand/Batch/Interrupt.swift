import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ctrl-C while many documents are converted: those in hand are finished, no other is begun. The second signal, of any kind, ends the program at once.
enum Interrupt {
    private static let signalNumber = Atomic<Int32>(0)

    /// The signal that asked for the end; `nil` for none.
    static var received: Int32? {
        let number = signalNumber.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// Waits for signals from now on.
    static func watch() {
        // Made before a signal comes: a handler must not make it.
        _ = received
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            sigaction(number, nil, &action)
            // What was started with nohup, or in the background of a script, stays so.
            if isIgnored(action) { continue }
            action = sigaction()
            setHandler(&action) { number in
                if Interrupt.signalNumber.exchange(number, ordering: .relaxed) == 0 { return }
                signal(number, SIG_DFL)
                raise(number)
            }
            action.sa_flags = Int32(SA_RESTART)
            sigaction(number, &action, nil)
        }
    }

    #if canImport(Darwin)
        private static func isIgnored(_ action: sigaction) -> Bool {
            unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        }

        private static func setHandler(_ action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void) {
            action.__sigaction_u.__sa_handler = handler
        }
    #else
        private static func isIgnored(_ action: sigaction) -> Bool {
            unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        }

        private static func setHandler(_ action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void) {
            action.__sigaction_handler.sa_handler = handler
        }
    #endif
}
