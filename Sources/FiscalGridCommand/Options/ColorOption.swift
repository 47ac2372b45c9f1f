import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What `--color` takes.
enum ColorOption: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// `auto` colours standard output where it is a terminal, and NO_COLOR is not set (no-color.org).
    func isColoured(isStandardOutput: Bool) -> Bool {
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        return switch self {
        case .always: true
        case .never: false
        case .auto:
            isStandardOutput && isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR").isEmpty
                && variable("TERM") != "dumb"
        }
    }
}
