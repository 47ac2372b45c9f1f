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
        var look = Look()
    }

    /// What is said of how text looks, as far as that decides whether it is read; `nil` for what is not said.
    struct Look {
        /// w:vanish.
        var isHidden: Bool?
        /// w:vertAlign and w:position: the mark of a note, or a power.
        var isRaised: Bool?

        /// This look, and for what it does not say another.
        func over(_ other: Look) -> Look {
            Look(isHidden: isHidden ?? other.isHidden, isRaised: isRaised ?? other.isRaised)
        }

        /// True if it says nothing.
        var isPlain: Bool { isHidden == nil && isRaised == nil }

        /// Takes over what a property says.
        mutating func take(_ name: WordName, _ attributes: XMLAttributes) {
            switch name {
            case .vanish: isHidden = attributes.isOn
            case .vertAlign: isRaised = attributes.isValue(.val, "superscript")
            // In half points, up if it is more than 0; less than two points set letters straight. What vertAlign says goes before it.
            case .position: isRaised = isRaised ?? (attributes.int(.val).map { $0 > 3 })
            default: break
            }
        }
    }

    private var styles: [String: Style] = [:]
    /// What holds where no style says anything.
    private var defaults = Look()
    /// The style of paragraphs that name none.
    private var defaultParagraph: String?
    /// True if any style says how text looks: most documents have none.
    private var haveLooks = false

    /// No style.
    init() {}

    /// Reads a part such as `word/styles.xml`.
    init(_ part: String, in archive: ZipArchive) throws(ConversionError) {
        let handler = StylesHandler()
        try WordPackage.parse(part, in: archive, handler)
        styles = handler.styles
        (defaults, defaultParagraph) = (handler.defaults, handler.defaultParagraph)
        haveLooks = !defaults.isPlain || styles.values.contains { !$0.look.isPlain }
    }

    /// What the defaults of a part say of text that names no style: they stand first in it, and no more of it is read.
    static func defaults(_ part: String, in archive: ZipArchive) throws(ConversionError) -> Look {
        let handler = StylesHandler(onlyDefaults: true)
        try WordPackage.parse(part, in: archive, handler)
        return handler.defaults
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

    /// How text of a character style looks in a paragraph of a style, without what the run says itself (ISO/IEC 29500-1, 17.7.2): w:vanish
    /// is a toggle, which two styles that have it undo.
    func look(paragraph: String?, character: String?) -> Look {
        if !haveLooks { return Look() }
        let outer = look(of: paragraph ?? defaultParagraph)
        let inner = look(of: character)
        var look = inner.over(outer).over(defaults)
        if let outer = outer.isHidden, let inner = inner.isHidden { look.isHidden = outer != inner }
        return look
    }

    private func look(of id: String?) -> Look {
        guard let id else { return Look() }
        return Look(isHidden: first(id, \.look.isHidden), isRaised: first(id, \.look.isRaised))
    }

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
    private(set) var defaults = WordStyles.Look()
    private(set) var defaultParagraph: String?
    private var isInDefaults = false
    private let onlyDefaults: Bool
    private var isBehindDefaults = false
    private var id: String?
    private var style = WordStyles.Style()

    init(onlyDefaults: Bool = false) { self.onlyDefaults = onlyDefaults }

    override var hasEnough: Bool { onlyDefaults && isBehindDefaults }

    override func start(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .style:
            id = attributes.string(.styleId)
            style = WordStyles.Style()
            if attributes.isValue(.type, "paragraph"), attributes.isOn(.default) {
                defaultParagraph = id
            }
            isBehindDefaults = true
        case .rPrDefault: isInDefaults = true
        case .name where style.name.isEmpty: style.name = attributes.string(.val) ?? ""
        case .basedOn: style.basedOn = attributes.string(.val)
        case .outlineLvl: style.outlineLevel = attributes.int(.val)
        case .numPr: style.numbering = WordStyles.ListReference()
        case .numId: style.numbering?.list = attributes.int(.val)
        case .ilvl: style.numbering?.level = attributes.int(.val)
        case .vanish, .vertAlign, .position:
            if isInDefaults { defaults.take(name, attributes) } else { style.look.take(name, attributes) }
        default: break
        }
    }

    override func end(_ name: WordName) {
        if name == .rPrDefault { (isInDefaults, isBehindDefaults) = (false, true) }
        guard name == .style, let id else { return }
        styles[id] = style
        self.id = nil
    }
}
