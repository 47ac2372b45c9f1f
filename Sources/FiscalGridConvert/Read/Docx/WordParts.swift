import FiscalGridCore
import FiscalGridZip

/// The parts of one file that a story asks for while it is read: styles and numbering are loaded when a paragraph first has one, for
/// many documents have neither, and the styles of a template are larger than the text.
final class WordParts {
    let package: WordPackage
    private let archive: ZipArchive
    private let limits: ZipArchive.Limits
    /// How many documents it stands in.
    private let depth: Int
    private var styles: WordStyles?
    private var defaults: WordStyles.Look?
    /// The look that was asked for last: most runs are styled as the one before.
    private var lastLook: (paragraph: String?, character: String?, look: WordStyles.Look)?
    private var numbering: WordNumbering?
    /// What went wrong while a part was loaded in the middle of another.
    private var failure: ConversionError?

    init(_ archive: ZipArchive, limits: ZipArchive.Limits, depth: Int) throws(ConversionError) {
        self.archive = archive
        (self.limits, self.depth) = (limits, depth)
        package = try WordPackage(archive)
    }

    /// Reads a part whose first paragraph has the number behind `line`.
    ///
    /// - Throws: what is wrong with it, or with one that it asked for.
    func read(_ part: String, after line: Int = 0) throws(ConversionError) -> WordStory {
        let handler = WordStoryHandler(WordStory(self, after: line))
        try WordPackage.parse(part, in: archive, handler)
        if let failure { throw failure }
        return handler.story
    }

    /// Documents stand in each other at most so deep.
    private static let maximumDepth = 4

    /// What a w:altChunk holds: a page, a Word file or a text; `nil` for anything else, and for one that cannot be read.
    func chunk(_ part: String, findings: inout [Finding]) -> SourceDocument? {
        if depth >= WordParts.maximumDepth { return nil }
        do throws(ConversionError) {
            let bytes = try WordPackage.bytes(of: part, in: archive)
            if bytes.starts(with: [0x50, 0x4B]) {
                return try DocxReader(limits: limits).read(bytes, name: part, depth: depth + 1, findings: &findings)
            }
            return try DocumentReader(limits: limits, readers: Reader.all.filter { $0.format != .docx })
                .read(bytes, name: part, findings: &findings)
        } catch {
            return nil
        }
    }

    /// The 0-based outline level of a paragraph style.
    func outlineLevel(ofStyle id: String) -> Int? { loadedStyles().outlineLevel(id) }

    /// How text of a character style looks in a paragraph of a style. Where neither is named, the styles are not loaded for it: what holds for
    /// all text stands before them.
    func look(paragraph: String?, character: String?) -> WordStyles.Look {
        if paragraph == nil, character == nil {
            if let defaults { return defaults }
            let look = package.part("styles").flatMap { part in
                load { () throws(ConversionError) in try WordStyles.defaults(part, in: archive) }
            }
            defaults = look ?? WordStyles.Look()
            return look ?? WordStyles.Look()
        }
        if let last = lastLook, last.paragraph == paragraph, last.character == character { return last.look }
        let look = loadedStyles().look(paragraph: paragraph, character: character)
        lastLook = (paragraph, character, look)
        return look
    }

    /// What Word prints before a paragraph: its own list comes before that of its style.
    func number(_ own: WordStyles.ListReference?, style: String?) -> String? {
        var reference = own ?? WordStyles.ListReference()
        if own?.list == nil || own?.level == nil, let style, let inherited = loadedStyles().numbering(style) {
            reference.list = reference.list ?? inherited.list
            reference.level = reference.level ?? inherited.level
        }
        if reference.list ?? 0 == 0 { return nil }
        if numbering == nil {
            numbering = load { () throws(ConversionError) in
                try WordNumbering(package.part("numbering"), in: archive, styles: loadedStyles())
            }
        }
        return numbering?.next(reference, style: style)
    }

    private func loadedStyles() -> WordStyles {
        if let styles { return styles }
        var loaded: WordStyles?
        if let part = package.part("styles") {
            loaded = load { () throws(ConversionError) in try WordStyles(part, in: archive) }
        }
        styles = loaded ?? WordStyles()
        return styles ?? WordStyles()
    }

    private func load<Part>(_ read: () throws(ConversionError) -> Part) -> Part? {
        do throws(ConversionError) {
            return try read()
        } catch {
            failure = failure ?? error
            return nil
        }
    }
}
