import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML
import FiscalGridZip

/// What the styles of a document say of paragraphs and runs, as far as a reader needs it: heading levels, numbering, hidden text.
struct WordStyles {
    /// The numbering that a paragraph or a style has: a list and its 0-based level; what is not said is `nil`.
    struct ListReference {
        /// The list, a w:num; 0 for none.
        var list: Int?
        var level: Int?
    }

    /// One style, without what it inherits.
    struct Style {
        var basedOn: String?
        var name = ""
        /// 0 for the highest heading, 9 for body text.
        var outlineLevel: Int?
        var numbering: ListReference?
        var isHidden: Bool?
    }

    private var styles: [String: Style] = [:]

    /// No style.
    init() {}

    /// Reads a part such as `word/styles.xml`.
    init(_ part: String, in archive: ZipArchive) throws(ConversionError) {
        let handler = StylesHandler()
        try WordPackage.parse(part, in: archive, handler)
        styles = handler.styles
    }

    /// The 0-based outline level of a style, its own or inherited; also where only its name says it, heading 1 or 标题 1.
    func outlineLevel(_ id: String) -> Int? {
        first(id) { style in
            if let level = style.outlineLevel { return level }
            guard let number = Term.headingStyle.rest(behind: style.name.lowercased()[...]), number.first == " ",
                let level = Int(number.dropFirst()), (1...9).contains(level)
            else { return nil }
            return level - 1
        }
    }

    /// The numbering of a style, its own or inherited.
    func numbering(_ id: String) -> ListReference? { first(id, \.numbering) }

    /// True if text of the style is hidden.
    func isHidden(_ id: String) -> Bool { first(id, \.isHidden) ?? false }

    /// What a style says, or else the one that it is based on. Real chains have three or four; a circle ends as well.
    private func first<Value>(_ id: String, _ value: (Style) -> Value?) -> Value? {
        var next: String? = id
        for _ in 0..<20 {
            guard let id = next, let style = styles[id] else { return nil }
            if let value = value(style) { return value }
            next = style.basedOn
        }
        return nil
    }
}

private final class StylesHandler: WordHandler {
    private(set) var styles: [String: WordStyles.Style] = [:]
    private var id: String?
    private var style = WordStyles.Style()

    override func start(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .style:
            id = attributes.string(.styleId)
            style = WordStyles.Style()
        case .name where style.name.isEmpty: style.name = attributes.string(.val) ?? ""
        case .basedOn: style.basedOn = attributes.string(.val)
        case .outlineLvl: style.outlineLevel = attributes.int(.val)
        case .numPr: style.numbering = WordStyles.ListReference()
        case .numId: style.numbering?.list = attributes.int(.val)
        case .ilvl: style.numbering?.level = attributes.int(.val)
        case .vanish: style.isHidden = attributes.isOn
        default: break
        }
    }

    override func end(_ name: WordName) {
        guard name == .style, let id else { return }
        styles[id] = style
        self.id = nil
    }
}
