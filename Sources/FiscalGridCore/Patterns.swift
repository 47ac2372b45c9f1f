/// A printed title that a schema claims, with `{name}` where a part varies: `{project}绩效目标表`.
public struct TitlePattern: Sendable, Equatable {
    /// As written in the schema.
    public let source: String
    /// What is compared: the whole title's key, or what stands behind the placeholder.
    let key: String
    /// The placeholder's name; `nil` for a plain title.
    public let capture: String?

    /// How well a title fits.
    public enum Match: Sendable, Equatable {
        /// The same title.
        case exact(captures: [String: String])
        /// The pattern is the end of a longer title (`水务局收支总表`): a candidate that needs every required column.
        case suffix(length: Int)
    }

    /// Reads a pattern; a placeholder must stand at its start.
    public init(_ source: String) {
        self.source = source
        if source.hasPrefix("{"), let close = source.firstIndex(of: "}") {
            capture = String(source[source.index(after: source.startIndex)..<close])
            key = String(source[source.index(after: close)...]).labelKey
        } else {
            capture = nil
            key = Title.key(source)
        }
    }

    /// Compares a title with the pattern; `titleKey` is ``Title/key(_:)`` of it.
    public func match(_ title: Title, titleKey: String) -> Match? {
        if let capture {
            guard title.cleaned.labelKey.endsWithBytes(of: key) else { return nil }
            // What is captured is as printed: only the end that fits is compared as a key.
            var end = title.cleaned.unicodeScalars.endIndex
            while end > title.cleaned.startIndex, String(title.cleaned[end...]).labelKey.utf8.count < key.utf8.count {
                end = title.cleaned.unicodeScalars.index(before: end)
            }
            let captured = String(title.cleaned[..<end])
            return .exact(captures: captured.isEmpty ? [:] : [capture: captured])
        }
        guard titleKey.endsWithBytes(of: key) else { return nil }
        return titleKey.utf8.count == key.utf8.count ? .exact(captures: [:]) : .suffix(length: key.utf8.count)
    }
}

/// A header path that a schema claims: `功能分类科目/科目编码`, `*/合计`, `{year}年预算数/合计`.
public struct PathPattern: Sendable, Equatable {
    /// As written in the schema.
    public let source: String
    let levels: [Level]

    enum Level: Sendable, Equatable {
        case any
        case literal(String)
        /// Text with a year in it: before, years back, after.
        case year(before: String, back: Int, after: String)
    }

    /// Reads a pattern: levels from top to bottom, joined by `/`.
    public init(_ source: String) {
        self.source = source
        levels = source.split(separator: "/", omittingEmptySubsequences: false).map { part in
            let key = String(part).labelKey
            if key == "*" { return .any }
            if let open = key.firstIndex(of: "{"), let close = key.firstIndex(of: "}"), open < close {
                let name = key[key.index(after: open)..<close]
                if name.hasPrefix("year") {
                    let back = -(Int(name.dropFirst(4)) ?? 0)
                    return .year(
                        before: String(key[..<open]), back: back, after: String(key[key.index(after: close)...]))
                }
            }
            return .literal(key)
        }
    }

    /// True if a path of these label keys fits. A year that is not known fits any four digits.
    public func matches(_ path: ArraySlice<String>, fiscalYear: Int?) -> Bool {
        path.count == levels.count && matchesEnd(path, fiscalYear: fiscalYear)
    }

    /// True if a path fits the lowest levels of the pattern.
    public func matchesEnd(_ path: ArraySlice<String>, fiscalYear: Int?) -> Bool {
        var level = levels.count - path.count
        if level < 0 { return false }
        for label in path {
            if !levels[level].matches(label, fiscalYear: fiscalYear) { return false }
            level += 1
        }
        return true
    }
}

extension PathPattern.Level {
    func matches(_ label: String, fiscalYear: Int?) -> Bool {
        switch self {
        case .any: return true
        case .literal(let text): return text.hasSameBytes(as: label)
        case .year(let before, let back, let after):
            guard label.hasPrefix(before), label.hasSuffix(after),
                label.utf8.count == before.utf8.count + 4 + after.utf8.count,
                let year = Int(label.dropFirst(before.count).prefix(4))
            else { return false }
            return fiscalYear.map { year == $0 - back } ?? true
        }
    }
}
