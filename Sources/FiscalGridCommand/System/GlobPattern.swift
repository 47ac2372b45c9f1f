/// A pattern for paths below a folder, as `--include` takes it.
///
/// Without a `/` it is compared with the name of a file at any depth; with one, with the whole path below the folder. `*`, `?`, `[…]`, `{a,b}` and
/// `\` stand for what they do in a shell and never reach over a `/`; `**` alone between slashes stands for any number of folders, none included,
/// and a pattern that ends with `/` for all that stands below. A character is a Unicode scalar, whatever the locale.
struct GlobPattern: Sendable {
    /// The parts between slashes, of each alternative of braces.
    private let alternatives: [[[Unicode.Scalar]]]

    /// - Returns: `nil` for an empty pattern, or one with a bracket or brace that is not closed.
    init?(_ source: String) {
        guard let sources = GlobPattern.withoutBraces(Array(source.unicodeScalars)) else { return nil }
        alternatives = sources.map { source in
            var parts = source.split(separator: "/").map(Array.init).filter { $0 != ["."] }
            if source.last == "/" { parts.append(["*", "*"]) }
            // A name fits at any depth.
            return source.contains("/") ? parts : [["*", "*"]] + parts
        }
        let isWhole = alternatives.allSatisfy { parts in
            !parts.isEmpty && parts != [["*", "*"]] && parts.allSatisfy { GlobPattern.isClosed($0) }
        }
        if !isWhole { return nil }
    }

    /// True if a path below the folder fits.
    func matches(_ path: String) -> Bool {
        let names = path.utf8.split(separator: UInt8(ascii: "/")).map { Array(Substring($0).unicodeScalars) }
        return alternatives.contains { GlobPattern.matches($0[...], names[...]) }
    }

    private static func matches(_ parts: ArraySlice<[Unicode.Scalar]>, _ names: ArraySlice<[Unicode.Scalar]>) -> Bool {
        guard let part = parts.first else { return names.isEmpty }
        if part == ["*", "*"] {
            // Behind the last one stands a name.
            if parts.count == 1 { return !names.isEmpty }
            return matches(parts.dropFirst(), names) || !names.isEmpty && matches(parts, names.dropFirst())
        }
        guard let name = names.first, matches(part[...], name[...]) else { return false }
        return matches(parts.dropFirst(), names.dropFirst())
    }

    /// One part and one name; goes back to the last `*` alone, which is enough.
    private static func matches(_ pattern: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>) -> Bool {
        var (pattern, name) = (pattern, name)
        var retry: (pattern: ArraySlice<Unicode.Scalar>, name: ArraySlice<Unicode.Scalar>)?
        while true {
            if pattern.first == "*" {
                pattern = pattern.drop { $0 == "*" }
                retry = (pattern, name)
            } else if pattern.isEmpty, name.isEmpty {
                return true
            } else if let rest = afterOne(pattern, name.first) {
                (pattern, name) = (rest, name.dropFirst())
            } else if let last = retry, !last.name.isEmpty {
                (pattern, name) = (last.pattern, last.name.dropFirst())
                retry = (pattern, name)
            } else {
                return false
            }
        }
    }

    /// What stands behind the first element of a pattern, if it stands for the scalar.
    private static func afterOne(_ pattern: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar?) -> ArraySlice<
        Unicode.Scalar
    >? {
        guard let first = pattern.first, let scalar else { return nil }
        switch first {
        case "?": return pattern.dropFirst()
        case "\\": return pattern.dropFirst().first == scalar ? pattern.dropFirst(2) : nil
        case "[":
            guard let set = BracketSet(pattern), set.holds(scalar) else { return nil }
            return pattern[set.end...]
        default: return first == scalar ? pattern.dropFirst() : nil
        }
    }

    /// `[一二]`, `[a-z]`, `[!0-9]`.
    private struct BracketSet {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        var isNegated = false
        /// Behind the `]`.
        var end: Int

        /// - Returns: `nil` if it is not closed.
        init?(_ pattern: ArraySlice<Unicode.Scalar>) {
            var index = pattern.startIndex + 1
            if index < pattern.endIndex, pattern[index].isOne(of: "!^") {
                isNegated = true
                index += 1
            }
            let first = index
            while index < pattern.endIndex {
                if pattern[index] == "]", index > first {
                    end = index + 1
                    return
                }
                if index + 2 < pattern.endIndex, pattern[index + 1] == "-", pattern[index + 2] != "]" {
                    let (low, high) = (pattern[index], pattern[index + 2])
                    if low <= high { ranges.append(low...high) }
                    index += 3
                } else {
                    ranges.append(pattern[index]...pattern[index])
                    index += 1
                }
            }
            return nil
        }

        func holds(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(scalar) } != isNegated }
    }

    /// True if each bracket is closed, and nothing is missing behind a `\`.
    private static func isClosed(_ part: [Unicode.Scalar]) -> Bool {
        var rest = part[...]
        while let first = rest.first {
            switch first {
            case "[":
                guard let set = BracketSet(rest) else { return false }
                rest = rest[set.end...]
            case "\\":
                if rest.count < 2 { return false }
                rest = rest.dropFirst(2)
            default: rest = rest.dropFirst()
            }
        }
        return true
    }

    /// The alternatives of `{a,b}`; `nil` if a brace is not closed.
    private static func withoutBraces(_ source: [Unicode.Scalar]) -> [[Unicode.Scalar]]? {
        guard let open = source.firstIndex(of: "{"), open == 0 || source[open - 1] != "\\" else { return [source] }
        var depth = 0
        var parts: [[Unicode.Scalar]] = [[]]
        for index in source.indices[open...] {
            switch source[index] {
            case "{":
                depth += 1
                if depth > 1 { parts[parts.count - 1].append("{") }
            case "}" where depth == 1:
                var all: [[Unicode.Scalar]] = []
                for part in parts {
                    guard let rest = withoutBraces(Array(source[..<open]) + part + source[(index + 1)...]) else {
                        return nil
                    }
                    all += rest
                    if all.count > 1_000 { return nil }
                }
                return all
            case "}":
                depth -= 1
                parts[parts.count - 1].append("}")
            case "," where depth == 1: parts.append([])
            case let scalar: parts[parts.count - 1].append(scalar)
            }
        }
        return nil
    }
}
