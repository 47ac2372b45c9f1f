import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads HTML: Word's and WPS's "web page", a page saved from a government site, Apache Tika's XHTML.
///
///     [x] paragraphs, headings, lists, line breaks, preformatted text     [x] tags left out, unclosed or crossed, as libxml2 repairs them
///     [x] tables with rowspan and colspan, thead, caption                 [x] nested tables; tables that only lay out a page are unwrapped
///     [x] borders that were dragged in some rows                          [x] Word's rows of no height, which only set widths
///     [x] Tika's XHTML, which has no spans: its rows are read as text     [x] anchors as bookmarks, without _GoBack
///     [x] ins kept, del left out, reported; struck text read, reported    [x] raised figures, apart from the figure before them
///     [x] hidden and invisible, also by the page's rules: reported        [x] what fields of forms show
///     [-] list numbers, which the browser makes                           [-] pictures: reported; frames, objects, scripts, sheets of other files
///
/// White space is one blank, as in a browser; a line end between Chinese characters is none.
struct HTMLReader: Sendable {
    /// The blocks of a page, which must be UTF-8.
    ///
    /// - Throws: ``ConversionError/malformed(part:line:reason:)`` if libxml2 cannot work; whatever else is odd is repaired.
    func read(_ bytes: [UInt8], findings: inout [Finding]) throws(ConversionError) -> [SourceBlock] {
        let page = HTMLPage(bytes)
        do throws(XMLProblem) {
            try HTMLEventParser(page).read(HTMLReader.withoutConditions(bytes), HTMLName.vocabulary)
        } catch {
            throw .malformed(part: "the page", line: error.line, reason: error.message)
        }
        findings += page.findings
        return PageFurniture.mark(page.assembler.blocks)
    }
}

extension HTMLReader {
    /// Word's `<![if !supportLists]>` and `<![endif]>`, which libxml2 takes for words, are left out; those in comments are none.
    fileprivate static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            guard bytes.firstRange(of: "<![") != nil else { return Array(bytes) }
            func starts(_ word: StaticString, at index: Int) -> Bool {
                bytes[index...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
            }
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "<") {
                    if starts("<!--", at: index) {
                        let rest = UnsafeBufferPointer(rebasing: bytes[index...])
                        let end = rest.firstRange(of: "-->").map { index + $0.upperBound } ?? bytes.count
                        result += bytes[index..<end]
                        index = end
                        continue
                    }
                    if starts("<![", at: index), !starts("<![CDATA[", at: index) {
                        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
                        index = end + 1
                        continue
                    }
                }
                result.append(bytes[index])
                index += 1
            }
            return result
        }
    }
}

/// Puts a page together from its events.
private final class HTMLPage: XMLEventHandler {
    /// Whether the page says how far its cells reach; a class, as tables ask for it when they end.
    private final class Knowledge {
        var areSpansKnown = true
    }

    private(set) var assembler: BlockAssembler
    private let knowledge: Knowledge
    private let bytes: [UInt8]
    private var text: [UInt8] = []
    /// White space that stands before the next word; `isLineEnd` tells one that has a line end.
    private var space: (isThere: Bool, isLineEnd: Bool) = (false, false)
    private var bookmarks: [String] = []
    /// The elements that are open: each with what to do at its end.
    private var open: [(name: HTMLName, paragraphs: Int, isRaised: Bool)] = []
    /// The page's own rules, the rules that are read, and the open elements as rules know them, where there are any.
    private var style = HTMLStyle()
    private var sheet: [UInt8]?
    private var elements: [HTMLStyle.Element] = []
    /// How many elements are open inside one that is not visible, and takes its place.
    private var invisible = 0
    /// The options of a list: what it shows, and whether that was chosen.
    private var option: (text: [UInt8], isChosen: Bool, isOpen: Bool)?
    private var hasOption = false
    private var preformatted = 0
    private var headingLevel: Int?
    private var headRows = 0
    private var isRowWithoutHeight = false
    /// How many elements are open inside one that is passed over.
    private var skipped = 0
    private var told = ReadingNotes()
    /// Where raised text starts.
    private var raisedStart: Int?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let knowledge = Knowledge()
        self.knowledge = knowledge
        assembler = BlockAssembler(
            resolve: { table, _ in HTMLSpans.resolve(table, areKnown: knowledge.areSpansKnown) },
            isFrame: { HTMLPage.isLayout($0, isOfTika: !knowledge.areSpansKnown) })
    }

    /// Rows of one cell; or cells around other tables: one after another, side by side in one row, in the middle of an article, or around
    /// a table that is larger than they are.
    private static func isLayout(_ table: MarkupTable, isOfTika: Bool) -> Bool {
        // What Tika writes was a table of a Word file.
        if table.rows.allSatisfy({ $0.cells.count == 1 }) { return !isOfTika || table.rows.count == 1 }
        let around = table.rows.flatMap(\.cells).filter { !$0.cell.nested.isEmpty }
        if around.isEmpty { return false }
        let cells = table.rows.reduce(0) { $0 + $1.cells.count }
        let isLarger = around.contains { cell in
            cell.cell.nested.contains { nested in nested.rows.reduce(0) { $0 + $1.cells.count } > cells }
        }
        return table.rows.count == 1 || isLarger || around.contains(where: isArticle)
            || table.rows.allSatisfy { row in row.cells.count { !$0.cell.isBlank } <= 1 }
    }

    /// True for a cell with a heading, or with more paragraphs beside its tables than a cell of data has.
    private static func isArticle(_ cell: MarkupTable.Cell) -> Bool {
        cell.blocks.count > 6
            || cell.blocks.contains { block in
                if case .paragraph(let paragraph) = block { paragraph.outlineLevel != nil } else { false }
            }
    }

    /// Tika says nothing of spans for Word files, and says them for others.
    private var saysSpans: Bool {
        bytes.withUnsafeBufferPointer { $0.firstRange(of: "colspan=") != nil || $0.firstRange(of: "rowspan=") != nil }
    }

    /// What a person should know of how the page was read.
    var findings: [Finding] { assembler.findings + told.findings }

    // MARK: Events

    override func start(_ number: Int, _ attributes: XMLAttributes) {
        if skipped > 0 {
            skipped += 1
            return
        }
        let name = HTMLName(rawValue: number) ?? .other
        if name == .meta || name == .head {
            if let name = attributes.string(html: .name), name.hasPrefix("X-TIKA") {
                knowledge.areSpansKnown = saysSpans
            }
            return
        }
        if name.isUnseen {
            if name == .del { told.deletions.add(assembler.line) }
            skipped = 1
            return
        }
        let look = look(of: name, attributes)
        if attributes[html: .hidden] != nil || look.isHidden ?? false {
            told.hidden.add(assembler.line)
            if !style.isEmpty { elements.removeLast() }
            skipped = 1
            return
        }
        // Word's own pages raise the mark of a note by its class. In a cell, the property says where its words stand.
        let isCell = name.rawValue >= HTMLName.table.rawValue && name.rawValue <= HTMLName.th.rawValue
        let isRaised =
            !isCell && (name == .sup || look.isRaised ?? false)
            || attributes[html: .class]?.firstRange(of: "FootnoteReference") != nil
        open.append((name, assembler.line, isRaised))
        if invisible > 0 || look.isInvisible ?? false {
            if invisible == 0 { told.hidden.add(assembler.line) }
            // What is visible inside of it is shown.
            invisible = look.isInvisible == false ? 0 : invisible + 1
        }
        if name.isBlock || (name.rawValue >= HTMLName.table.rawValue && name.rawValue <= HTMLName.th.rawValue) {
            flush()
        }
        switch name {
        case .pre: preformatted += 1
        case .table: assembler.startTable()
        case .thead:
            headRows += 1
            assembler.startGroup(.head)
        case .tbody: assembler.startGroup(.body)
        case .tfoot: assembler.startGroup(.foot)
        case .style: sheet = []
        case .input: addInput(attributes)
        case .select: (option, hasOption) = (([], false, false), false)
        case .option: startOption(attributes)
        case .tr:
            assembler.startRow()
            isRowWithoutHeight = attributes.string(html: .height) == "0"
            if headRows > 0 { assembler.withRow { $0.isMarkedHeader = true } }
        case .td, .th: startCell(attributes)
        case .a:
            if let name = attributes.string(html: .name), !name.isEmpty, name != "_GoBack" {
                bookmarks.append(name)
            }
        case .img: told.pictures.add(assembler.line)
        case .ins: told.insertions.add(assembler.line)
        case .s, .strike: told.struck.add(assembler.line)
        default: if let level = name.headingLevel { headingLevel = level }
        }
        if isRaised { raisedStart = raisedStart ?? text.count }
    }

    override func end(_ number: Int) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        let name = HTMLName(rawValue: number) ?? .other
        if name == .meta || name == .head { return }
        let element = open.popLast()
        let paragraphs = element?.paragraphs ?? 0
        if !style.isEmpty, !elements.isEmpty { elements.removeLast() }
        if invisible > 0 { invisible -= 1 }
        if element?.isRaised ?? false, let start = raisedStart {
            RaisedText.mark(&text, start..<text.count)
            raisedStart = nil
        }
        switch name {
        case .pre: preformatted -= 1
        case .td, .th:
            flush()
            assembler.endCell()
        case .tr: endRow()
        case .table:
            flush()
            assembler.endTable()
        case .thead:
            headRows -= 1
            assembler.startGroup(.body)
        case .tbody, .tfoot: assembler.startGroup(.body)
        case .style: endSheet()
        case .option: option?.isOpen = false
        case .select: endList()
        case .caption: flush()
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .li:
            flush()
            // A blank paragraph keeps what stands above and below it apart.
            if assembler.line == paragraphs { add([]) }
            headingLevel = nil
        default: if name.isBlock { flush() }
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipped > 0 || invisible > 0 { return }
        if sheet != nil {
            sheet?.append(contentsOf: bytes)
            return
        }
        if let own = option {
            if own.isOpen { option?.text.append(contentsOf: bytes) }
            return
        }
        take(bytes)
    }

    private func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes {
            if preformatted > 0, byte == 0x0A {
                flush()
                continue
            }
            if preformatted == 0, byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                space.isThere = true
                space.isLineEnd = space.isLineEnd || byte == 0x0A
                continue
            }
            if space.isThere {
                // The first bytes of Chinese characters and full-width signs are E3 to EF.
                let isBetweenChinese = space.isLineEnd && byte >= 0xE3 && isBehindChinese
                if !text.isEmpty, !isBetweenChinese { text.append(0x20) }
                space = (false, false)
            }
            text.append(byte)
        }
    }

    private var isBehindChinese: Bool { text.count > 2 && text[text.count - 3] >= 0xE3 }

    // MARK: Paragraphs and cells

    /// What the page's rules and the element itself say of how it looks.
    private func look(of name: HTMLName, _ attributes: XMLAttributes) -> HTMLStyle.Look {
        var look = HTMLStyle.Look("")
        if !style.isEmpty {
            elements.append(
                HTMLStyle.Element(
                    name: "\(name)",
                    classes: (attributes.string(html: .class) ?? "").split(whereSeparator: \.isWhitespace),
                    id: attributes.string(html: .id) ?? ""))
            look = style.look(of: elements)
        }
        if let own = attributes.string(html: .style) { look.take(HTMLStyle.Look(own)) }
        return look
    }

    /// The rules of a style element hold from here on; pages have them before their text.
    private func endSheet() {
        guard let bytes = sheet else { return }
        sheet = nil
        let wasEmpty = style.isEmpty
        style.add(String(decoding: bytes, as: UTF8.self))
        if wasEmpty, !style.isEmpty {
            elements = open.map { HTMLStyle.Element(name: "\($0.name)", classes: [], id: "") }
        }
    }

    // MARK: Fields of forms

    /// The types of input that show their value as text.
    private static let textInputs: Set<String> = ["", "text", "number", "search", "tel", "url", "email", "date"]

    /// What a field shows is text.
    private func addInput(_ attributes: XMLAttributes) {
        let type = (attributes.string(html: .type) ?? "").lowercased()
        guard HTMLPage.textInputs.contains(type) else {
            if type != "hidden" { told.formFields.add(assembler.line) }
            return
        }
        if let value = attributes[html: .value] { text(value) }
    }

    private func startOption(_ attributes: XMLAttributes) {
        guard let own = option else { return }
        let isChosen = attributes[html: .selected] != nil
        // The first is shown where none is chosen.
        if isChosen || !hasOption { option = ([], isChosen || own.isChosen, true) }
        hasOption = true
    }

    private func endList() {
        guard let own = option else { return }
        option = nil
        own.text.withUnsafeBufferPointer { text($0) }
    }

    // MARK: Paragraphs

    /// Ends the paragraph that is open, if it has a word.
    private func flush() {
        space = (false, false)
        raisedStart = nil
        if text.isEmpty { return }
        add(text)
        text.removeAll(keepingCapacity: true)
    }

    private func add(_ text: [UInt8]) {
        assembler.add(
            text, line: assembler.nextLine(), bookmarks: bookmarks,
            outlineLevel: headingLevel)
        bookmarks = []
    }

    private func startCell(_ attributes: XMLAttributes) {
        assembler.startCell()
        let columns = attributes.string(html: .colspan).flatMap(HTMLPage.number)
        let rows = attributes.string(html: .rowspan).flatMap(HTMLPage.number)
        // Pixels are 15 twentieths of a point.
        let width =
            attributes.string(html: .width).flatMap {
                $0.hasSuffix("%") ? nil : HTMLPage.number($0)
            }
            .map { $0 * 15 } ?? 0
        assembler.withCell {
            $0.columnSpan = columns ?? 1
            $0.rowSpan = rows ?? 1
            $0.width = width
        }
    }

    /// The digits that an attribute starts with, as browsers read it.
    private static func number(_ text: String) -> Int? {
        Int(text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }.prefix(6))
    }

    private func endRow() {
        flush()
        assembler.endCell()
        var isBlank = true
        assembler.withRow { isBlank = $0.cells.allSatisfy(\.cell.isBlank) }
        if isRowWithoutHeight, isBlank { assembler.withRow { $0.isLeftOut = true } }
        assembler.endRow()
        isRowWithoutHeight = false
    }
}

extension SourceFormat {
    /// HTML: Word's and WPS's "web page", a page of a government site, Apache Tika's XHTML.
    public static let html = SourceFormat("html", hasLines: false)
}

extension Reader {
    /// Pages.
    public static let html = Reader(
        format: .html, suffixes: ["html", "htm", "xhtml", "xht"],
        sniff: { content throws(ConversionError) in try content.isMarkup() ? "it starts with markup" : nil },
        read: { content, findings throws(ConversionError) in
            let text = try content.text()
            return content.document(
                .html, try HTMLReader().read(text.withoutMark, findings: &findings), encoding: text.encoding)
        })
}
