import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Colours for a terminal, or none.
struct TextStyle: Sendable {
    /// What `--color` takes.
    enum Choice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

    /// What a piece of text is.
    enum Role: String {
        case heading = "1"
        case good = "32"
        case bad = "1;31"
        case minor = "33"
        case faint = "2"
    }

    private let isColoured: Bool

    /// By choice; `auto` colours standard output where it is a terminal, and NO_COLOR is not set (no-color.org).
    init(_ choice: Choice, isStandardOutput: Bool) {
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        switch choice {
        case .always: isColoured = true
        case .never: isColoured = false
        case .auto:
            isColoured =
                isStandardOutput && isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR").isEmpty
                && variable("TERM") != "dumb"
        }
    }

    /// The text in the colour of its role.
    func paint(_ text: String, _ role: Role) -> String {
        isColoured ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }
}
