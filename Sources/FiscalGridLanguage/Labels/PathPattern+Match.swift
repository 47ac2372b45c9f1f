import FiscalGridCore

extension PathPattern {
    /// Reads a pattern: levels from top to bottom, joined by `/`.
    public init(_ source: String) {
        let key = source.labelKey
        let isOpen = key.containsByte(UInt8(ascii: "{")) || key.containsByte(UInt8(ascii: "*"))
        let levels = isOpen ? HeaderPath(printed: source).labels.map(Level.init(key:)) : nil
        self.init(source: source, key: key, levels: levels)
    }

    /// The label at the bottom, in label form; `nil` if it varies.
    public var lowestLabel: String? {
        if let last = levels?.last {
            if case .literal(let text) = last { return text }
            return nil
        }
        return key.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(key[key.utf8.index(after: $0)...]) } ?? key
    }

    /// True for `.`, the column of an item in the header that has no label of a field.
    public var isItemItself: Bool { source == "." }

    /// True for a single label that is written out.
    public var isOneLabel: Bool { levels == nil && !key.utf8.contains(UInt8(ascii: "/")) }

    /// What keeps it from ever fitting a path; `nil` for nothing.
    public var problem: String? {
        let labels = HeaderPath(printed: source).labels
        if labels.contains("") { return "has an empty level" }
        if source.contains("／") { return "has a full-width slash; levels are joined by /" }
        let years = levels?.compactMap { level -> [Level.Part]? in
            if case .years(let parts) = level { parts } else { nil }
        }
        let placeholders = years?.joined().count { if case .year = $0 { true } else { false } } ?? 0
        if source.utf8.count(where: { $0 == UInt8(ascii: "{") }) != placeholders {
            return "has a placeholder that is not {year} or {year-1}"
        }
        return nil
    }

    /// True if both claim the same paths, however they are written.
    public func claimsSame(as other: PathPattern) -> Bool { key == other.key }

    /// The paths of columns that make one value: `科目编码/类 + 款 + 项` is 科目编码/类, 科目编码/款 and 科目编码/项. One path for a plain one.
    public static func joined(_ source: String) -> [PathPattern] {
        let words = source.utf8.split(separator: UInt8(ascii: "+"), omittingEmptySubsequences: false).map {
            String(String(Substring($0)).trimmed)
        }
        // 增减+ is a label; parts have white space around the sign.
        guard words.count > 1, source.containsBytes(of: " + ") else { return [PathPattern(source)] }
        let first = words[0]
        let group = first.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(first[...$0]) } ?? ""
        return [PathPattern(first)]
            + words.dropFirst().map { PathPattern($0.containsByte(UInt8(ascii: "/")) ? $0 : group + $0) }
    }

    /// True if any label fits one of its levels.
    public var isOpen: Bool { levels?.contains(.any) ?? false }

    /// True if a path fits. A year that is not known fits any four digits.
    public func matches(_ path: HeaderPath, fiscalYear: Int?) -> Bool {
        guard let levels else {
            return key.hasSameBytes(as: path.key) || (path.bare.map { key.hasSameBytes(as: $0) } ?? false)
        }
        return path.labels.count == levels.count && PathPattern.end(of: levels, fits: path, fiscalYear)
    }

    /// True if a path fits the lowest levels of the pattern.
    public func matchesEnd(_ path: HeaderPath, fiscalYear: Int?) -> Bool {
        if let levels { return PathPattern.end(of: levels, fits: path, fiscalYear) }
        return endsWithLevels(path.key) || (path.bare.map(endsWithLevels) ?? false)
    }

    private func endsWithLevels(_ path: String) -> Bool {
        guard key.endsWithBytes(of: path) else { return false }
        let extra = key.utf8.count - path.utf8.count
        return extra == 0 || key.utf8[key.utf8.index(key.startIndex, offsetBy: extra - 1)] == UInt8(ascii: "/")
    }

    private static func end(of levels: [Level], fits path: HeaderPath, _ fiscalYear: Int?) -> Bool {
        guard levels.count >= path.labels.count else { return false }
        return zip(levels.suffix(path.labels.count), path.labels).allSatisfy {
            $0.matches($1, fiscalYear: fiscalYear)
        }
    }
}

extension PathPattern.Level {
    /// Reads one level in label form.
    fileprivate init(key: String) {
        let bytes = key.utf8
        if bytes.count == 1, bytes.first == UInt8(ascii: "*") {
            self = .any
            return
        }
        guard bytes.contains(UInt8(ascii: "{")) else {
            self = .literal(key)
            return
        }
        var parts: [Part] = []
        var rest = key[...]
        while let open = rest.range(of: "{year"), let close = rest[open.upperBound...].firstIndex(of: "}") {
            let back = rest[open.upperBound..<close]
            guard back.isEmpty || (back.startsWithBytes(of: "-") && Int(back) != nil) else { break }
            if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
            parts.append(.year(back: -(Int(back) ?? 0)))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self = parts.contains { if case .year = $0 { true } else { false } } ? .years(parts) : .literal(key)
    }

    /// True for the label itself, and for one that says its unit behind it: 价值 fits 价值（金额单位：万元）.
    package func matches(_ label: String, fiscalYear: Int?) -> Bool {
        fits(label, fiscalYear: fiscalYear)
            || (PathPattern.Level.bare(label).map { fits($0, fiscalYear: fiscalYear) } ?? false)
    }

    /// A label without the unit that it says behind it; `nil` if it says none.
    static func bare(_ label: String) -> String? {
        guard label.utf8.last == UInt8(ascii: ")"), MonetaryUnit(label: label) != nil,
            let open = label.utf8.lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        return String(label[..<open])
    }

    private func fits(_ label: String, fiscalYear: Int?) -> Bool {
        switch self {
        case .any: return true
        case .literal(let text): return text.hasSameBytes(as: label)
        case .years(let parts):
            var rest = label[...]
            for part in parts {
                switch part {
                case .text(let text):
                    guard rest.startsWithBytes(of: text) else { return false }
                    rest = rest[rest.utf8.index(rest.startIndex, offsetBy: text.utf8.count)...]
                case .year(let back):
                    let digits = rest.prefix(4)
                    guard digits.utf8.count == 4, let year = Int(digits) else { return false }
                    if let fiscalYear, year != fiscalYear - back { return false }
                    rest = rest[digits.endIndex...]
                }
            }
            return rest.isEmpty
        }
    }
}

extension Substring {
    /// Where a word stands first; `nil` if it does not.
    fileprivate func range(of word: String) -> Range<Index>? {
        var start = startIndex
        while let first = self[start...].firstIndex(of: word[word.startIndex]) {
            if self[first...].startsWithBytes(of: word) { return first..<index(first, offsetBy: word.count) }
            start = index(after: first)
        }
        return nil
    }
}
