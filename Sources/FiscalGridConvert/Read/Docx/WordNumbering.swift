import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML
import FiscalGridZip

/// Numbers paragraphs as Word does: a list counts on at each level, and starts the deeper ones anew.
///
/// Lists (w:num) of one definition (w:abstractNum) count together; a list that overrides a start begins again where it is first used.
struct WordNumbering {
    /// One of the nine levels of a definition.
    struct Level {
        var start = 1
        var format = "decimal"
        /// What is printed: `第%1条`, where %1 is the number of the first level.
        var text = ""
        /// The 1-based level whose use starts this one anew; `nil` for any higher one, 0 for none.
        var restart: Int?
        /// True if all numbers are printed as decimal ones.
        var isLegal = false
        /// True if nothing stands between number and text.
        var hasNoSpace = false
        /// The font of a bullet, which says what its character stands for.
        var font: String?
        /// The paragraph style that the level belongs to.
        var style: String?
    }

    /// A w:abstractNum.
    struct Definition {
        var levels: [Int: Level] = [:]
        /// The style whose list has the levels.
        var styleOfLevels: String?
    }

    /// A w:num.
    struct List {
        var definition: Int
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    private var definitions: [Int: Definition] = [:]
    private var lists: [Int: List] = [:]
    private let styles: WordStyles
    /// The last number of each level, by definition; `nil` for one that has not been used since it was started anew.
    private var counts: [Int: [Int?]] = [:]
    private var usedLists: Set<Int> = []

    /// Reads a part such as `word/numbering.xml`; without one there are no lists.
    init(_ part: String?, in archive: ZipArchive, styles: WordStyles) throws(ConversionError) {
        self.styles = styles
        guard let part else { return }
        let handler = NumberingHandler()
        try WordPackage.parse(part, in: archive, handler)
        definitions = handler.definitions
        lists = handler.lists
    }

    /// Counts a paragraph: what Word prints before its text, white space included; `nil` for no number.
    ///
    /// `style` is the paragraph's: where the reference names no level, the level is the one that belongs to the style.
    mutating func next(_ reference: WordStyles.ListReference, style: String?) -> String? {
        guard let number = reference.list, number != 0, let list = lists[number] else { return nil }
        let definition = resolved(list.definition)
        guard let levels = definitions[definition]?.levels else { return nil }
        let own = reference.level ?? levels.first { style != nil && $0.value.style == style }?.key ?? 0
        guard (0...8).contains(own) else { return nil }
        func level(_ index: Int) -> Level { list.levels[index] ?? levels[index] ?? Level() }

        var counts = self.counts[definition] ?? Array(repeating: nil, count: 9)
        if usedLists.insert(number).inserted {
            for index in list.starts.keys where (0...8).contains(index) { counts[index] = nil }
        }
        func start(_ index: Int) -> Int { list.starts[index] ?? level(index).start }
        // A level above that was never used counts as one that was, as in Word.
        for index in 0..<own where counts[index] == nil { counts[index] = start(index) }
        counts[own] = counts[own].map { $0 + 1 } ?? start(own)
        for index in (own + 1)..<9 where restarts(level(index), below: own) { counts[index] = nil }
        self.counts[definition] = counts
        return text(of: level(own), levels: (0..<9).map { level($0).format }, counts.map { $0 ?? 1 })
    }

    /// A definition may name a style, whose list has the levels.
    private func resolved(_ definition: Int) -> Int {
        guard let style = definitions[definition]?.styleOfLevels, let list = styles.numbering(style)?.list,
            let other = lists[list]?.definition
        else { return definition }
        return other
    }

    private func restarts(_ level: Level, below own: Int) -> Bool {
        guard let restart = level.restart else { return true }
        return restart > 0 && own < restart
    }

    private func text(of level: Level, levels: [String], _ counts: [Int]) -> String? {
        if level.format == "none" && !level.text.contains("%") { return level.text.isEmpty ? nil : level.text }
        if level.format == "bullet" {
            let bullet = String(
                String.UnicodeScalarView(
                    level.text.unicodeScalars.map { WordSymbol.scalar($0, font: level.font) ?? "•" }))
            return bullet.isEmpty ? nil : bullet + (level.hasNoSpace ? "" : " ")
        }
        var text = ""
        var rest = level.text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "%", let digit = rest.first?.digit, (1...9).contains(digit) {
                rest.removeFirst()
                let format = level.isLegal ? "decimal" : levels[digit - 1]
                text += NumberFormat.text(counts[digit - 1], format)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text.isEmpty ? nil : text + (level.hasNoSpace ? "" : " ")
    }
}

private final class NumberingHandler: WordHandler {
    private(set) var definitions: [Int: WordNumbering.Definition] = [:]
    private(set) var lists: [Int: WordNumbering.List] = [:]
    private var definition: Int?
    private var list: Int?
    private var levelIndex: Int?
    private var level = WordNumbering.Level()
    private var override: Int?

    override func start(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .abstractNum:
            definition = attributes.int(.abstractNumId)
            if let definition { definitions[definition] = WordNumbering.Definition() }
        case .numStyleLink: if let definition { definitions[definition]?.styleOfLevels = attributes.string(.val) }
        case .num: list = attributes.int(.numId)
        case .abstractNumId:
            if let list, let definition = attributes.int(.val) {
                lists[list] = WordNumbering.List(definition: definition)
            }
        case .lvlOverride: override = attributes.int(.ilvl)
        case .startOverride:
            if let list, let override { lists[list]?.starts[override] = attributes.int(.val) ?? 1 }
        case .lvl:
            levelIndex = attributes.int(.ilvl)
            level = WordNumbering.Level()
        case .start: level.start = attributes.int(.val) ?? 1
        case .numFmt: level.format = attributes.string(.val) ?? "decimal"
        case .lvlText: level.text = attributes.string(.val) ?? ""
        case .lvlRestart: level.restart = attributes.int(.val)
        case .isLgl: level.isLegal = attributes.isOn
        case .suff: level.hasNoSpace = attributes.string(.val) == "nothing"
        case .pStyle: level.style = attributes.string(.val)
        case .rFonts: level.font = attributes.string(.ascii)
        default: break
        }
    }

    override func end(_ name: WordName) {
        switch name {
        case .lvl:
            guard let index = levelIndex else { return }
            if let list {
                lists[list]?.levels[index] = level
            } else if let definition {
                definitions[definition]?.levels[index] = level
            }
            levelIndex = nil
        case .abstractNum: definition = nil
        case .num: list = nil
        case .lvlOverride: override = nil
        default: break
        }
    }
}
