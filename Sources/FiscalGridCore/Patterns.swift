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
        if source.startsWithBytes(of: "{"), let close = source.firstIndex(of: "}") {
            capture = String(source[source.index(after: source.startIndex)..<close])
            key = String(source[source.index(after: close)...]).labelKey
        } else {
            capture = nil
            key = Title.key(source)
        }
    }

    /// True if both claim the same titles, however they are written.
    public func claimsSame(as other: TitlePattern) -> Bool {
        key == other.key && (capture == nil) == (other.capture == nil)
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
        guard !key.isEmpty, titleKey.endsWithBytes(of: key) else { return nil }
        if titleKey.utf8.count == key.utf8.count { return .exact(captures: [:]) }
        let before = String(decoding: titleKey.utf8.dropLast(key.utf8.count), as: UTF8.self)
        return TitlePattern.namesAnotherTable(before) ? nil : .suffix(length: key.utf8.count)
    }

    /// True for words that make another title of the one behind them: 一般公共预算 before 支出总表. An organization, 水务局, does not.
    private static func namesAnotherTable(_ before: String) -> Bool {
        words.contains { before.containsBytes(of: $0) } || endings.contains { before.endsWithBytes(of: $0) }
    }

    private static let words = ["一般公共", "公共预算", "基金", "资本", "拨款", "项目", "基本", "资金", "收入", "支出", "专户", "转移", "非税", "债"]
    private static let endings = ["事业", "经营", "专项", "保险"]

    /// True if nothing is left to compare once the title is cleaned: it would claim every table.
    public var isEmpty: Bool { key.isEmpty }
}

/// A printed header path in the form in which it is compared.
public struct HeaderPath: Sendable, Equatable {
    /// The labels from top to bottom, in label form.
    public let labels: [String]
    /// The labels joined by `/`.
    let key: String
    /// The same without the units that labels say behind them, 价值 for 价值（万元）; `nil` where none does.
    let bare: String?

    /// A path of these labels, in label form.
    public init(labels: [String]) {
        self.labels = labels
        key = labels.count == 1 ? labels[0] : labels.joined(separator: "/")
        let hasBrackets = labels.contains { $0.utf8.last == UInt8(ascii: ")") }
        let bare = hasBrackets ? labels.map { PathPattern.Level.bare($0) ?? $0 } : labels
        self.bare = bare == labels ? nil : bare.joined(separator: "/")
    }

    /// The path below its first label.
    public var belowFirst: HeaderPath { HeaderPath(labels: Array(labels.dropFirst())) }
}

extension HeaderPath {
    /// A printed path, levels joined by `/`.
    public init(printed path: String) {
        self.init(
            labels: path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
                String(Substring($0)).labelKey
            })
    }
}

/// A header path that a schema claims: `功能分类科目/科目编码`, `*/合计`, `{year}年预算数/合计`.
public struct PathPattern: Sendable, Equatable {
    /// As written in the schema.
    public let source: String
    /// The whole in label form. Most patterns are compared so, byte by byte: there are hundreds of them, read at every start.
    private let key: String
    /// The levels of a pattern that leaves something open; `nil` for one that is written out.
    private let levels: [Level]?

    enum Level: Sendable, Equatable {
        case any
        case literal(String)
        /// Text with years in it, part by part.
        case years([Part])

        enum Part: Sendable, Equatable {
            case text(String)
            /// The fiscal year, or the one so many years before it.
            case year(back: Int)
        }
    }

    /// Reads a pattern: levels from top to bottom, joined by `/`.
    public init(_ source: String) {
        self.source = source
        key = source.labelKey
        let isOpen = key.containsByte(UInt8(ascii: "{")) || key.containsByte(UInt8(ascii: "*"))
        levels = isOpen ? HeaderPath(printed: source).labels.map(Level.init(key:)) : nil
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
    func matches(_ label: String, fiscalYear: Int?) -> Bool {
        fits(label, fiscalYear: fiscalYear)
            || (PathPattern.Level.bare(label).map { fits($0, fiscalYear: fiscalYear) } ?? false)
    }

    /// A label without the unit that it says behind it; `nil` if it says none.
    fileprivate static func bare(_ label: String) -> String? {
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
