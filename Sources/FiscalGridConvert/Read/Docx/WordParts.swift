import FiscalGridCore
import FiscalGridZip

/// The parts of one file that a story asks for while it is read: styles and numbering are loaded when a paragraph first has one, for
/// many documents have neither, and the styles of a template are larger than the text.
final class WordParts {
    let package: WordPackage
    private let archive: ZipArchive
    private var styles: WordStyles?
    private var numbering: WordNumbering?
    /// What went wrong while a part was loaded in the middle of another.
    private var failure: ConversionError?

    init(_ archive: ZipArchive) throws(ConversionError) {
        self.archive = archive
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

    /// The 0-based outline level of a paragraph style.
    func outlineLevel(ofStyle id: String) -> Int? { loadedStyles().outlineLevel(id) }

    /// True if a character style hides its text.
    func isHidden(style id: String) -> Bool { loadedStyles().isHidden(id) }

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
