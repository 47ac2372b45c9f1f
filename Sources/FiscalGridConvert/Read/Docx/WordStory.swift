import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Reads one story of a Word file, the body, a header or the notes: paragraphs, runs and fields. Tables are assembled elsewhere.
struct WordStory {
    var assembler: BlockAssembler
    private(set) var hasRoot = false
    /// What was left out, or is worth telling.
    var told = ReadingNotes()
    /// The relationships of the headers and footers that sections name, in order.
    private(set) var furniture: [String] = []
    /// The notes that the text refers to, in order: kind and identifier.
    private(set) var notes: [(kind: Paragraph.Role, id: String)] = []

    /// The paragraphs of each note, by its identifier.
    private(set) var noteParagraphs: [String: [Paragraph]] = [:]

    let parts: WordParts
    private var note: String?
    private var noteStart = 0
    private var open: [WordParagraph] = []
    /// A paragraph whose end was deleted, until the next one goes on with it.
    private var carried: WordParagraph?
    /// The memory of a paragraph that is done, for the next one.
    private var spareText: [UInt8] = []
    private var fields = WordFields()
    private var alternatives: [Bool] = []
    /// Where the reading of a ruby starts in the paragraph's text, then the reading.
    private var rubyStart: Int?
    private var ruby: ArraySlice<UInt8> = []
    private var isText = false
    private var isInstruction = false
    private var isCode = false
    private var isInParagraphProperties = false
    var isInRowProperties = false
    private var isInObject = false
    /// How many elements are open inside one that is passed over.
    private var skipped = 0

    /// Prepares to read a story whose first paragraph has the number behind `line`.
    init(_ parts: WordParts, after line: Int = 0) {
        self.parts = parts
        assembler = BlockAssembler(
            after: line, resolve: { table, findings in WordSpans(table).resolve(findings: &findings) },
            isFrame: WordStory.isFrame)
    }

    /// One cell around something; or cells of which one in each row has words, around tables: a frame, not a table.
    private static func isFrame(_ table: MarkupTable) -> Bool {
        if table.rows.count == 1, table.rows[0].cells.count == 1 { return true }
        return table.rows.contains { $0.cells.contains { !$0.cell.nested.isEmpty } }
            && table.rows.allSatisfy { row in row.cells.count { !$0.cell.isBlank } <= 1 }
    }

    /// What it holds as paragraphs, the cells of a row parted by TABs: tables in page headers lay out a line.
    var paragraphs: [Paragraph] { WordStory.flattened(assembler.blocks[...]) }

    private static func flattened(_ blocks: ArraySlice<SourceBlock>) -> [Paragraph] {
        blocks.flatMap { block -> [Paragraph] in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): ContentsTable.lines(of: table)
            }
        }
    }

    /// What a person should know of how it was read.
    var findings: [Finding] { assembler.findings + told.findings }

    // MARK: Elements

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipped > 0 { return }
        if isText {
            open[open.count - 1].text.append(contentsOf: bytes)
        } else if isInstruction {
            open[open.count - 1].instructions.append(contentsOf: bytes)
        } else if isCode {
            open[open.count - 1].codes.append(contentsOf: bytes)
        }
    }

    mutating func start(_ name: WordName, _ attributes: XMLAttributes) {
        if skipped > 0 {
            skipped += 1
            // A field may end inside a deletion.
            if name == .fldChar, let last = open.indices.last {
                _ = fields.change(attributes, codes: &open[last].codes)
            }
            return
        }
        switch name {
        case .other: break
        case .t, .mathText: startText()
        case .instrText: isCode = !open.isEmpty
        case .r: startRun()
        case .p: startParagraph()
        case .pPr: isInParagraphProperties = true
        case .tc: assembler.startCell()
        case .tr: assembler.startRow()
        case .tbl: startTable()
        case .tcW, .gridSpan, .vMerge, .hMerge, .cellDel, .cellIns, .cellMerge: setCell(name, attributes)
        case .trPr: isInRowProperties = true
        case .gridBefore, .gridAfter, .tblHeader, .hidden: setRow(name, attributes)
        case .gridCol:
            let width = attributes.int(.w) ?? 0
            assembler.withTable { $0.gridColumns.append(width) }
        case .pStyle, .numId, .ilvl, .outlineLvl, .numPr: setParagraph(name, attributes)
        case .rStyle, .vanish, .specVanish, .vertAlign, .position, .strike, .dstrike: setRun(name, attributes)
        case .ins, .moveTo: if !isInParagraphProperties { told.insertions.add(assembler.line) }
        case .del, .moveFrom: startDeletion()
        case .rPrChange, .pPrChange, .tblPrChange, .tblPrExChange, .tblGridChange, .trPrChange, .tcPrChange,
            .sectPrChange, .numberingChange, .sdtPr, .sdtEndPr:
            skipped = 1
        case .alternateContent, .choice, .fallback: chooseAlternative(name, attributes)
        case .fldChar: changeField(attributes)
        case .checkBox, .checked, .default, .ddList, .listEntry, .result: fields.setForm(name, attributes)
        case .headerReference, .footerReference:
            if let id = attributes.string(.id) { furniture.append(id) }
        case .body, .hdr, .ftr, .footnotes, .endnotes: hasRoot = true
        case .footnote, .endnote:
            note = attributes.string(.id)
            noteStart = assembler.blocks.count
        default: startInline(name, attributes)
        }
    }

    mutating func end(_ name: WordName) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case .t, .mathText: (isText, isInstruction) = (false, false)
        case .instrText: isCode = false
        case .r: endRun()
        case .p: endParagraph()
        case .pPr: isInParagraphProperties = false
        case .tc:
            flushCarried()
            assembler.endCell()
        case .trPr: isInRowProperties = false
        case .tr: assembler.endRow()
        case .tbl: assembler.endTable()
        case .txbxContent: endBox()
        case .object: isInObject = false
        case .rt: takeReading()
        case .ruby: putReading()
        case .alternateContent: _ = alternatives.popLast()
        case .body, .hdr, .ftr: flushCarried()
        case .footnote, .endnote:
            flushCarried()
            if let note { noteParagraphs[note] = WordStory.flattened(assembler.blocks[noteStart...]) }
        default: break
        }
    }

    /// What stands in a run beside its text.
    private mutating func startInline(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .tab, .ptab: if !isInParagraphProperties { append("\t") }
        case .cr: append("\n")
        // What stands behind a page break, or a column break, is a paragraph of its own.
        case .br: append(attributes[.type] == nil || attributes.isValue(.type, "textWrapping") ? "\n" : "\u{C}")
        case .noBreakHyphen: append("\u{2011}")
        case .sym: appendSymbol(attributes)
        case .bookmarkStart:
            if let name = attributes.string(.name), name != "_GoBack", !open.isEmpty {
                open[open.count - 1].bookmarks.append(name)
            }
        case .footnoteReference, .endnoteReference: appendNoteMark(name, attributes)
        case .commentReference: told.comments.add(assembler.line)
        case .txbxContent: assembler.startBox()
        case .object:
            isInObject = true
            told.objects.add(assembler.line)
        case .altChunk: readChunk(attributes)
        case .subDoc: noteOtherDocument("sub-document", attributes)
        case .picture, .chart, .diagram, .vectorPicture: if !isInObject { told.pictures.add(assembler.line) }
        case .rt: rubyStart = open.last?.text.count
        default: break
        }
    }

    // MARK: Paragraphs

    private mutating func startParagraph() {
        var paragraph = WordParagraph(line: assembler.nextLine(), text: spareText)
        paragraph.fieldDepth = fields.depth
        spareText = []
        if let start = carried {
            paragraph.text = start.text
            paragraph.bookmarks = start.bookmarks
            paragraph.boxes = start.boxes
            carried = nil
        }
        open.append(paragraph)
    }

    private mutating func endParagraph() {
        endRaisedText(at: open.last?.text.count ?? 0)
        guard var paragraph = open.popLast() else { return }
        closeBrokenFields(&paragraph)
        if paragraph.joinsNext {
            carried = paragraph
        } else {
            emit(paragraph)
            swap(&spareText, &paragraph.text)
            spareText.removeAll(keepingCapacity: true)
        }
    }

    private mutating func emit(_ paragraph: WordParagraph) {
        let isPlain = paragraph.list == nil && paragraph.style == nil && paragraph.outlineLevel == nil
        if isPlain, !paragraph.text.contains(0x0C) {
            assembler.add(paragraph.text, line: paragraph.line, bookmarks: paragraph.bookmarks)
        } else {
            let number = assembler.isInUnseenCell ? nil : parts.number(paragraph.list, style: paragraph.style)
            let level = paragraph.outlineLevel ?? paragraph.style.flatMap(parts.outlineLevel(ofStyle:))
            let text = number.map { $0.utf8 + paragraph.text } ?? paragraph.text
            for (index, part) in text.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
                assembler.add(
                    Array(part), line: index == 0 ? paragraph.line : assembler.nextLine(),
                    bookmarks: index == 0 ? paragraph.bookmarks : [],
                    outlineLevel: level.flatMap { (0...8).contains($0) ? $0 + 1 : nil })
            }
        }
        if !paragraph.boxes.isEmpty { assembler.add(paragraph.boxes) }
    }

    /// A field that begins in a paragraph and has no result when it ends is none: its instruction is text.
    private mutating func closeBrokenFields(_ paragraph: inout WordParagraph) {
        guard fields.dropInstructions(beyond: paragraph.fieldDepth) else { return }
        paragraph.text += paragraph.instructions
        told.brokenFields.add(paragraph.line)
    }

    /// No paragraph follows in this cell or story that could go on with one whose end was deleted.
    mutating func flushCarried() {
        if let paragraph = carried { emit(paragraph) }
        carried = nil
    }

    private mutating func setParagraph(_ name: WordName, _ attributes: XMLAttributes) {
        guard let last = open.indices.last, isInParagraphProperties else { return }
        switch name {
        case .pStyle: open[last].style = attributes.string(.val)
        case .outlineLvl: open[last].outlineLevel = attributes.int(.val)
        case .numPr: open[last].list = WordStyles.ListReference()
        case .numId: open[last].list?.list = attributes.int(.val)
        case .ilvl: open[last].list?.level = attributes.int(.val)
        default: break
        }
    }

    // MARK: Runs

    private mutating func startRun() {
        guard let last = open.indices.last else { return }
        (open[last].look, open[last].characterStyle, open[last].runLook) = (WordStyles.Look(), nil, nil)
        (open[last].isInRun, open[last].isRunStruck) = (true, false)
        open[last].runStart = open[last].text.count
    }

    private mutating func endRun() {
        guard let last = open.indices.last else { return }
        open[last].isInRun = false
        guard open[last].text.count > open[last].runStart else { return }
        if open[last].isMarkOfNote || runLook.isRaised ?? false {
            if open[last].raisedStart == nil { open[last].raisedStart = open[last].runStart }
            open[last].isRaisedMark = open[last].isRaisedMark || open[last].isMarkOfNote
            open[last].isMarkOfNote = false
        } else {
            endRaisedText(at: open[last].runStart)
        }
        if open[last].isRunStruck { told.struck.add(open[last].line) }
    }

    /// Raised text has ended: what it is depends on all of it, however many runs it has.
    private mutating func endRaisedText(at end: Int) {
        guard let last = open.indices.last, let start = open[last].raisedStart else { return }
        RaisedText.mark(&open[last].text, start..<end, isOfNote: open[last].isRaisedMark)
        (open[last].raisedStart, open[last].isRaisedMark) = (nil, false)
    }

    /// How the run looks: what it says itself, else its style, else the style of the paragraph, else the defaults.
    private var runLook: WordStyles.Look {
        mutating get {
            guard let last = open.indices.last else { return WordStyles.Look() }
            if let known = open[last].runLook { return known }
            let look = open[last].look.over(
                parts.look(paragraph: open[last].style, character: open[last].characterStyle))
            open[last].runLook = look
            return look
        }
    }

    /// Text is printed, but not in hidden runs, nor in the instruction of a field.
    private mutating func startText() {
        isText = isPrinted
        isInstruction = !isText && !open.isEmpty && !(runLook.isHidden ?? false)
    }

    private var isPrinted: Bool {
        mutating get {
            guard let last = open.indices.last else { return false }
            if runLook.isHidden ?? false {
                told.hidden.add(open[last].line)
                return false
            }
            return !fields.isInInstruction
        }
    }

    private mutating func setRun(_ name: WordName, _ attributes: XMLAttributes) {
        guard let last = open.indices.last else { return }
        if isInParagraphProperties {
            if name == .specVanish, attributes.isOn { open[last].joinsNext = true }
            return
        }
        switch name {
        case .rStyle: open[last].characterStyle = attributes.string(.val)
        case .vanish, .vertAlign, .position: open[last].look.take(name, attributes)
        case .strike, .dstrike: open[last].isRunStruck = open[last].isRunStruck || attributes.isOn
        default: break
        }
    }

    private mutating func append(_ text: StaticString) {
        guard let last = open.indices.last, !fields.isInInstruction, !(runLook.isHidden ?? false) else { return }
        open[last].text.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func append(_ text: String) {
        guard let last = open.indices.last, isPrinted else { return }
        open[last].text += text.utf8
    }

    private mutating func appendSymbol(_ attributes: XMLAttributes) {
        guard let code = attributes.string(.char).flatMap({ UInt32($0, radix: 16) }),
            let scalar = Unicode.Scalar(code < 0x100 ? code + 0xF000 : code)
        else { return }
        if let known = WordSymbol.scalar(scalar, font: attributes.string(.font)) {
            append(String(Character(known)))
        } else {
            told.unknownSymbols.add(assembler.line)
            append("\u{FFFD}" as String)
        }
    }

    /// The mark that Tika writes for a note: a bare number would run into the figure before it.
    private mutating func appendNoteMark(_ name: WordName, _ attributes: XMLAttributes) {
        guard let id = attributes.string(.id) else { return }
        let kind: Paragraph.Role = name == .footnoteReference ? .footnote : .endnote
        notes.append((kind, id))
        // The mark is printed behind it, in this run or the next.
        if attributes.isOn(.customMarkFollows), let last = open.indices.last {
            open[last].isMarkOfNote = true
            return
        }
        append("[\(kind.rawValue)Ref:\(notes.count { $0.kind == kind })]")
    }

    private mutating func takeReading() {
        guard let start = rubyStart, let last = open.indices.last else { return }
        ruby = open[last].text[start...]
        open[last].text.removeSubrange(start...)
        rubyStart = nil
    }

    private mutating func putReading() {
        if ruby.isEmpty { return }
        append("（" + String(decoding: ruby, as: UTF8.self) + "）")
        ruby = []
    }

    // MARK: Fields, changes, alternatives, text boxes

    /// A field begins, comes to its result, or ends. Outside of a run that is an error, and no field.
    private mutating func changeField(_ attributes: XMLAttributes) {
        guard let last = open.indices.last, open[last].isInRun else {
            told.brokenFields.add(max(assembler.line, 1))
            return
        }
        if let choice = fields.change(attributes, codes: &open[last].codes) { append(choice) }
    }

    private mutating func startDeletion() {
        told.deletions.add(assembler.line)
        if isInParagraphProperties {
            if let last = open.indices.last { open[last].joinsNext = true }
        } else if isInRowProperties {
            assembler.withRow { $0.isLeftOut = true }
        } else {
            skipped = 1
        }
    }

    /// The extensions of Word that this reader knows what to do with; for any other the fallback is read.
    private static let understood: Set<Substring> = ["wps", "wpg", "wpc", "wpi", "w14", "w15", "wp14", "a14"]

    private mutating func chooseAlternative(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .alternateContent: alternatives.append(false)
        case .choice:
            let needs = (attributes.string(.requires) ?? "").split(separator: " ")
            let isChosen = alternatives.last ?? true
            if isChosen || !needs.allSatisfy(WordStory.understood.contains) {
                skipped = 1
            } else {
                alternatives[alternatives.count - 1] = true
            }
        default: if alternatives.last ?? false { skipped = 1 }
        }
    }

    private mutating func endBox() {
        flushCarried()
        let blocks = assembler.endBox()
        if let last = open.indices.last {
            open[last].boxes += blocks
        } else {
            assembler.add(blocks)
        }
    }
}
