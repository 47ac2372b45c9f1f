import FiscalGridCore

extension Item {
    /// Reads a printed item. An indented item without numeral under a 其中 is another part of the same item.
    public init(printed text: String, after previous: Item?) {
        var rest = text.trimmed
        var isOfWhich = false
        if let behind = Item.ofWhich.rest(behind: rest) {
            rest = behind.first == "：" || behind.first == ":" ? behind.dropFirst() : behind
            isOfWhich = true
        }
        let numbering = Numbering.match(rest)
        var level: Int?
        switch numbering?.style {
        case .part?, .chinese?: level = 1
        case .chineseBracketed?: level = 2
        case .arabic?: level = 3
        case .arabicBracketed?: level = 4
        case .circled?: level = 5
        case nil: level = nil
        }
        let isIndented = text.unicodeScalars.first?.isSpace ?? false
        if isOfWhich {
            level = level ?? (previous.flatMap { $0.isOfWhich ? $0.level : ($0.level ?? 1) + 1 } ?? 2)
        } else if numbering == nil, isIndented, let previous, previous.isOfWhich {
            level = previous.level
            isOfWhich = true
        }
        let label = numbering?.rest ?? rest
        self.init(
            ordinal: numbering?.ordinal, level: level, isOfWhich: isOfWhich,
            // The text itself, where all of it is the label: a part of it would be a copy.
            label: (label.utf8.count == text.utf8.count ? text : String(label)).collapsed)
    }

    private static let ofWhich = Words(.ofWhich)
}
