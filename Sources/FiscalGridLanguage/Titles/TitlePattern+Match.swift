import FiscalGridCore

extension TitlePattern {
    /// Reads a pattern; a placeholder must stand at its start.
    public init(_ source: String) {
        guard source.startsWithBytes(of: "{"), let close = source.firstIndex(of: "}") else {
            self.init(source: source, key: Title.key(source), capture: nil)
            return
        }
        let capture = String(source[source.index(after: source.startIndex)..<close])
        self.init(source: source, key: String(source[source.index(after: close)...]).labelKey, capture: capture)
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
    private static func namesAnotherTable(_ before: String) -> Bool { !TitleReading(before).features.isEmpty }

    /// True if nothing is left to compare once the title is cleaned: it would claim every table.
    public var isEmpty: Bool { key.isEmpty }
}
