import FiscalGridCore

extension LabelPattern {
    /// Reads a pattern.
    public init(_ source: String) {
        if source.startsWithBytes(of: "@") {
            let number = LabelTerm.number(named: String(source.dropFirst())) ?? -1
            self.init(source: source, text: "", isOpenBefore: false, isOpenBehind: false, label: number)
            return
        }
        let isOpenBefore = source.startsWithBytes(of: "*")
        let isOpenBehind = source.count > 1 && source.endsWithBytes(of: "*")
        let text = String(source.dropFirst(isOpenBefore ? 1 : 0).dropLast(isOpenBehind ? 1 : 0)).labelKey
        self.init(source: source, text: text, isOpenBefore: isOpenBefore, isOpenBehind: isOpenBehind)
    }

    /// True for a label that it means; `label` is a ``Swift/String/labelKey``.
    public func matches(_ label: String) -> Bool {
        if let number = self.label {
            // Most labels have no character with which a word of it begins.
            guard number >= 0, Lexicon.current.meanings.mayStand(Lexicon.firstLabel + number, in: label) else {
                return false
            }
            return LabelReading.read(label).meanings.contains { $0.label == number }
        }
        return switch (isOpenBefore, isOpenBehind) {
        case (false, false): label.hasSameBytes(as: text)
        case (true, false): label.endsWithBytes(of: text)
        case (false, true): label.startsWithBytes(of: text)
        case (true, true): label.containsBytes(of: text)
        }
    }
}

extension [LabelPattern] {
    /// True if one of them means a label, which is a ``Swift/String/labelKey``. By index: an iterator would copy each.
    package func mean(_ label: String) -> Bool {
        for index in indices where self[index].matches(label) { return true }
        return false
    }
}
