#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A pattern for paths below a folder, as `--include` takes it.
///
/// Without a `/` it is compared with the name of a file at any depth; with one, with the whole path below the folder. `*`, `?` and `[…]` stand
/// for what they do in a shell and never reach over a `/`; `**` alone between slashes stands for any number of folders, none included.
struct GlobPattern: Sendable {
    /// As written.
    let source: String
    private let parts: [String]
    private let isName: Bool

    /// - Returns: `nil` for an empty pattern.
    init?(_ source: String) {
        self.source = source
        isName = !source.utf8.contains(UInt8(ascii: "/"))
        parts = source.split(separator: "/").map(String.init)
        if parts.isEmpty { return nil }
    }

    /// True if a path below the folder fits.
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(String.init)
        guard let last = names.last else { return false }
        return isName ? GlobPattern.matches(parts[0], last) : GlobPattern.matches(parts[...], names[...])
    }

    private static func matches(_ parts: ArraySlice<String>, _ names: ArraySlice<String>) -> Bool {
        guard let part = parts.first else { return names.isEmpty }
        if part == "**" {
            return matches(parts.dropFirst(), names) || !names.isEmpty && matches(parts, names.dropFirst())
        }
        guard let name = names.first, matches(part, name) else { return false }
        return matches(parts.dropFirst(), names.dropFirst())
    }

    private static func matches(_ pattern: String, _ name: String) -> Bool { fnmatch(pattern, name, 0) == 0 }
}
