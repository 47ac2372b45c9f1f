import FiscalGridCore

extension PathPattern {
    /// Reads a pattern: levels from top to bottom, joined by `/`; `[@head/]` for levels that may be there, `[/@total]` for one below.
    public init(_ source: String) {
        let key = source.labelKey
        let isOpen = key.utf8.contains { "{*@".utf8.contains($0) }
        self.init(source: source, key: key, levels: isOpen ? PathPattern.parts(of: key).map(Level.init(part:)) : nil)
    }

    /// A level as written, and whether any number of them may stand there.
    fileprivate struct Part {
        var text: String
        var isMany = false
    }

    private static func parts(of key: String) -> [Part] {
        var parts: [Part] = []
        var rest = key[...]
        while !rest.isEmpty {
            if rest.startsWithBytes(of: "[@"), let end = rest.firstIndex(of: "]"), rest[..<end].endsWithBytes(of: "/") {
                parts.append(Part(text: String(rest[..<end].dropFirst().dropLast()), isMany: true))
                rest = rest[rest.index(after: end)...]
            } else if rest.startsWithBytes(of: "[/@"), let end = rest.firstIndex(of: "]") {
                parts.append(Part(text: String(rest[..<end].dropFirst(2)), isMany: true))
                rest = rest[rest.index(after: end)...]
            } else {
                var end = rest.startIndex
                while end < rest.endIndex, rest[end] != "/", !rest[end...].startsWithBytes(of: "[/@") {
                    end = rest.index(after: end)
                }
                parts.append(Part(text: String(rest[..<end])))
                let isLevel = end < rest.endIndex && rest[end] == "/"
                rest = rest[(isLevel ? rest.index(after: end) : end)...]
                if isLevel && rest.isEmpty { parts.append(Part(text: "")) }
            }
        }
        return parts
    }

    /// The label at the bottom, in label form; `nil` if it varies.
    public var lowestLabel: String? {
        guard let levels else {
            return key.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(key[key.utf8.index(after: $0)...]) } ?? key
        }
        for level in levels.reversed() {
            switch level {
            case .literal(let text): return text
            case .term(let number, back: 0): return number < 0 ? nil : Lexicon.current.labels[number].title
            case .many: continue
            default: return nil
            }
        }
        return nil
    }

    /// True for `.`, the column of an item in the header that has no label of a field.
    public var isItemItself: Bool { source == "." }

    /// True if it fits a label alone.
    public var isOneLabel: Bool {
        guard let levels else { return !key.utf8.contains(UInt8(ascii: "/")) }
        let needed = levels.filter { if case .many = $0 { false } else { true } }
        if needed.count == 1, case .any = needed[0] { return false }
        return needed.count == 1
    }

    /// What keeps it from ever fitting a path; `nil` for nothing.
    public var problem: String? {
        let parts = PathPattern.parts(of: key)
        if parts.isEmpty || parts.contains(where: { $0.text.isEmpty }) { return "has an empty level" }
        if key.containsBytes(of: "/]") && !key.containsBytes(of: "[@") {
            return "has levels in brackets without @; expected [@label/]"
        }
        if source.contains("／") { return "has a full-width slash; levels are joined by /" }
        for part in parts {
            for name in part.text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).dropFirst()
            where LabelTerm.number(named: String(Substring(name))) == nil {
                return "names @\(String(Substring(name))); expected a label of lexicon.xml"
            }
        }
        let placeholders = (levels ?? []).reduce(0) { $0 + $1.placeholders }
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
        var group = first.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(first[...$0]) } ?? ""
        if first.dropFirst(group.count).first == "]" { group += "]" }
        return [PathPattern(first)]
            + words.dropFirst().map { PathPattern($0.containsByte(UInt8(ascii: "/")) ? $0 : group + $0) }
    }

    /// True if any label fits one of its levels.
    public var isOpen: Bool { levels?.contains(.any) ?? false }

    /// True if a path fits. A year that is not known fits any four digits.
    ///
    /// `leavesOutHeads` says whether levels at the top that may be there may be there: without, a path is as long as what must be.
    public func matches(_ path: HeaderPath, fiscalYear: Int?, leavesOutHeads: Bool = true) -> Bool {
        guard let levels else { return matchesWritten(path) }
        let needed = leavesOutHeads ? levels[...] : levels.drop { if case .many = $0 { true } else { false } }
        return PathPattern.fit(needed, path.readings[...], fiscalYear)
    }

    /// True if a path fits the lowest levels of the pattern.
    public func matchesEnd(_ path: HeaderPath, fiscalYear: Int?) -> Bool {
        if let levels {
            return levels.indices.contains { PathPattern.fit(levels[$0...], path.readings[...], fiscalYear) }
        }
        var rest = key[...]
        while true {
            if PathPattern(source: source, key: String(rest), levels: nil).matchesWritten(path) { return true }
            guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
            rest = rest[rest.utf8.index(after: slash)...]
        }
    }

    /// True if the labels are those that are written, each as printed, without its unit, or without its decorations.
    private func matchesWritten(_ path: HeaderPath) -> Bool {
        var rest = key.utf8[...]
        for (index, label) in path.readings.enumerated() {
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            guard (end == rest.endIndex) == (index + 1 == path.readings.count) else { return false }
            let level = rest[..<end]
            guard
                level.elementsEqual(label.key.utf8) || level.elementsEqual(label.plain.utf8)
                    || (label.bare.map { level.elementsEqual($0.utf8) } ?? false)
            else { return false }
            rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
        }
        return rest.isEmpty
    }

    private static func fit(
        _ levels: ArraySlice<Level>, _ labels: ArraySlice<LabelReading>, _ fiscalYear: Int?
    ) -> Bool {
        guard let level = levels.first else { return labels.isEmpty }
        if case .many = level {
            if fit(levels.dropFirst(), labels, fiscalYear) { return true }
            guard let label = labels.first, level.matches(label, fiscalYear: fiscalYear) else { return false }
            return fit(levels, labels.dropFirst(), fiscalYear)
        }
        guard let label = labels.first, level.matches(label, fiscalYear: fiscalYear) else { return false }
        return fit(levels.dropFirst(), labels.dropFirst(), fiscalYear)
    }
}

extension PathPattern.Level {
    /// Reads one level in label form.
    fileprivate init(part: PathPattern.Part) {
        guard part.isMany else {
            self.init(key: part.text)
            return
        }
        let names = part.text.utf8.split(separator: UInt8(ascii: "@"))
        self = .many(names.map { PathPattern.Level(key: "@" + String(Substring($0))) })
    }

    private init(key: String) {
        if key.hasSameBytes(as: "*") {
            self = .any
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
        if rest.startsWithBytes(of: "@") {
            var years = 0
            if case .year(let back)? = parts.first { years = back }
            self = .term(LabelTerm.number(named: String(rest.dropFirst())) ?? -1, back: years)
            return
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self = parts.contains { if case .year = $0 { true } else { false } } ? .years(parts) : .literal(key)
    }

    /// How many years it leaves open.
    fileprivate var placeholders: Int {
        switch self {
        case .years(let parts): parts.count { if case .year = $0 { true } else { false } }
        case .term(_, let back): back == 0 ? 0 : 1
        default: 0
        }
    }

    /// True for the label itself, and for one that is decorated or says its unit behind it: 价值 fits 价值（金额单位：万元）.
    func matches(_ label: LabelReading, fiscalYear: Int?) -> Bool {
        switch self {
        case .any: true
        case .many(let levels): levels.contains { $0.matches(label, fiscalYear: fiscalYear) }
        case .term(let number, let back):
            label.meanings.contains { $0.label == number && $0.year.fits(back: back, fiscalYear: fiscalYear) }
        case .literal(let text):
            text.hasSameBytes(as: label.key) || text.hasSameBytes(as: label.plain)
                || (label.bare.map { text.hasSameBytes(as: $0) } ?? false)
        case .years(let parts):
            fits(parts, label.key, fiscalYear) || fits(parts, label.plain, fiscalYear)
                || (label.bare.map { fits(parts, $0, fiscalYear) } ?? false)
        }
    }

    /// A label without the unit that it says behind it; `nil` if it says none.
    static func bare(_ label: String) -> String? {
        guard label.utf8.last == UInt8(ascii: ")"), MonetaryUnit(label: label) != nil,
            let open = label.utf8.lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        return String(label[..<open])
    }

    private func fits(_ parts: [Part], _ label: String, _ fiscalYear: Int?) -> Bool {
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
