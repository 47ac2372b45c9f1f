import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// A table with all that is printed around it, before its columns are known.
struct TableFrame {
    /// Title, context and prelude, in source order.
    var lead: [Grid.Lead] = []
    /// The rows that are left: header, ruler, body.
    var rows: [RawRow]
    /// Notes below.
    var notes: [Grid.Note] = []
    /// The line where it starts.
    var line: Int
    /// The types that its title may be of, best first.
    var candidates: [SchemaCatalog.Candidate] = []
    /// How many rows its header has, where the form above it says so.
    var headerDepth: Int?
    /// What it plans or accounts for, by the document or its header.
    var stage: Stage?

    /// What is printed above it.
    var context: Context { Context(lead) }

    /// The title: the last, where 续表 stands above it.
    var title: Title? { titles.last }

    /// What is printed as a title.
    var titles: [Title] { lead.compactMap { if case .title(let title) = $0 { title } else { nil } } }
}

/// Finds what belongs to each table: its title, context and notes, from paragraphs around it or rows at its ends; the small
/// box above it; and its continuation on the next page.
struct TableFramer {
    /// A block of the document with its tables framed.
    enum Block {
        case paragraph(Paragraph)
        /// A table; `heading` is its title, where that is a paragraph and may head a section too.
        case table(TableFrame, heading: Paragraph?)

        /// A paragraph; `nil` for a table.
        var paragraph: Paragraph? { if case .paragraph(let paragraph) = self { paragraph } else { nil } }
    }

    private let catalog: SchemaCatalog
    /// What the document plans or accounts for; `nil` if it does not say it.
    private let stage: Stage?

    init(catalog: SchemaCatalog, stage: Stage? = nil) {
        self.catalog = catalog
        self.stage = stage
    }

    /// Frames every table of the document.
    func frame(_ document: SourceDocument, findings: inout [Finding]) -> [Block] {
        var output: [Block] = []
        /// The commonest width of the last table's rows; a continuation leaves it as it is.
        var widthAbove: Int?
        var index = 0
        let blocks = document.blocks
        while index < blocks.count {
            defer { index += 1 }
            switch blocks[index] {
            case .paragraph(let paragraph):
                output.append(.paragraph(paragraph))
            case .table(let table):
                if let cell = table.frameText {
                    for text in cell.text.split(separator: "\n") where !String(text).isBlank {
                        output.append(.paragraph(Paragraph(text: String(text), line: cell.line)))
                    }
                    continue
                }
                if let lines = linesAround(table, isAbove: { tableBelow(index, in: blocks) != nil }) {
                    output += lines.map(Block.paragraph)
                    continue
                }
                if ContentsTable.isContents(table, below: output.last?.paragraph?.text) {
                    output += ContentsTable.lines(of: table).map(Block.paragraph)
                    continue
                }
                var (frame, heading) = frame(table, takingFrom: &output)
                if isPrelude(frame), let next = tableBelow(index, in: blocks), case .table(let main) = blocks[next] {
                    let context = blocks[(index + 1)..<next].compactMap(contextLead)
                    index = next
                    join(prelude: table, context, main, to: &frame)
                }
                takeNotes(after: &index, in: blocks, into: &frame)
                let isContinued: Bool
                if case .table(let above, _)? = output.last {
                    widthAbove = widthAbove ?? above.rows.modalWidth
                    isContinued = continues(above, width: widthAbove ?? 0, with: frame, findings: &findings)
                } else {
                    isContinued = false
                }
                // Taken out of the array: with a second holder its rows would be copied for each part of a long table.
                if isContinued, case .table(var above, let aboveHeading) = output.removeLast() {
                    above.rows += frame.lead.compactMap(repeatedLead) + frame.rows
                    above.notes += frame.notes
                    output.append(.table(above, heading: aboveHeading))
                } else {
                    widthAbove = nil
                    output.append(.table(frame, heading: heading))
                }
            }
        }
        return output
    }

    /// The rows of a table that holds nothing but what stands above a table, or who signed one: lines that are set in columns. `nil` for any
    /// other.
    private func linesAround(_ table: RawTable, isAbove: () -> Bool) -> [Paragraph]? {
        if table.rows.count > 16 || !table.rows.allSatisfy({ $0.mayBeLine || $0.isBlank }) { return nil }
        let rows = table.rows.filter { !$0.isBlank }
        if rows.isEmpty || rows.count > 8 { return nil }
        guard rows.allSatisfy(\.isLead) && isAbove() || rows.allSatisfy({ $0.isSignature || $0.isPageNumber }) else {
            return nil
        }
        return rows.map { row in
            Paragraph(
                text: row.plainLine, bookmarks: table.bookmarks[row.line].map { [$0] } ?? [], line: row.line)
        }
    }

    /// A table that stands inside a cell: no paragraph around it is its own.
    func frame(nested table: RawTable) -> TableFrame {
        var none: [Block] = []
        return frame(table, takingFrom: &none).0
    }

    func candidates(for title: Title?, _ frame: TableFrame? = nil) -> [SchemaCatalog.Candidate] {
        catalog.candidates(
            for: title, organization: frame?.context.organization?.name, stage: frame?.stage ?? stage)
    }

    // MARK: Above

    /// Takes title and context from the paragraphs above, and from the table's own first and last rows.
    private func frame(_ table: RawTable, takingFrom output: inout [Block]) -> (TableFrame, Paragraph?) {
        var frame = TableFrame(rows: table.rows, line: table.line)
        var (above, heading) = paragraphsAbove(table, in: output)
        let rowLead = peelFirstRows(&frame, hasTitleAbove: heading != nil, bookmarks: table.bookmarks)
        // 续表 above a table that begins with the title again belongs to it.
        let isMark = heading.map { Title.continues($0.text, after: nil) } ?? false
        if heading != nil, !isMark, rowLead.contains(where: { if case .title = $0 { true } else { false } }) {
            // The title is a row of the table: the paragraph above stands for itself.
            let start = above.firstIndex { $0 == heading } ?? above.startIndex
            above = Array(above[(start + 1)...])
            heading = nil
        }
        output.removeLast(above.count)
        frame.lead = above.map { paragraph in
            if paragraph == heading {
                return .title(Title(printed: paragraph.text, bookmark: paragraph.bookmarks.first, line: paragraph.line))
            }
            var items = ContextItem.items(in: paragraph.text)
            // A department's name alone needs no label there.
            if items.isEmpty, OrganizationName.isAlone(paragraph.text) { items = ContextItem.name(in: paragraph.text) }
            return .context(
                items.isEmpty ? ContextItem.itemsAndRest(in: paragraph.text) : items, line: paragraph.line)
        }
        frame.lead += rowLead
        frame.line = above.first?.line ?? table.line
        peelLastRows(&frame)
        frame.stage = stage ?? DocumentStage.stage(of: frame.rows)
        frame.candidates = candidates(for: frame.title, frame)
        peelPrelude(&frame)
        return (frame, heading)
    }

    /// The paragraphs just above that are the table's, and the one that is its title.
    private func paragraphsAbove(_ table: RawTable, in output: [Block]) -> (taken: [Paragraph], title: Paragraph?) {
        var taken: [Paragraph] = []
        var title: Paragraph?
        for (position, block) in output.enumerated().reversed() {
            guard case .paragraph(let paragraph) = block else { break }
            // Context stands next to its table or title.
            let gap = (taken.last?.line ?? table.line) - paragraph.line
            if gap <= 4, taken.count < 12, !ContextItem.items(in: paragraph.text).isEmpty {
                taken.append(paragraph)
            } else if title == nil, let skipped = linesBelowTitle(from: paragraph, position, in: output, gap: gap) {
                taken += skipped.dropLast()
                title = skipped.last
                taken += skipped.suffix(1)
                break
            } else if title == nil, !paragraph.isPageFurniture,
                gap <= (LineKind.namesTable(paragraph.text) ? 8 : 4),
                LineKind.isTitle(paragraph.text)
            {
                title = paragraph
                taken.append(paragraph)
            } else {
                break
            }
        }
        return (taken.reversed(), title)
    }

    /// A line that is no title of a known table, and the lines above it up to one that is: a department's name alone, a label that was
    /// not filled in. `nil` if it is such a title itself, or if there is none just above.
    private func linesBelowTitle(
        from paragraph: Paragraph, _ position: Int, in output: [Block], gap: Int
    ) -> [Paragraph]? {
        func isShort(_ paragraph: Paragraph) -> Bool {
            if paragraph.isPageFurniture { return false }
            // 说明：… may stand between the title and the unit.
            if LineKind.isNote(paragraph.text) { return true }
            return paragraph.text.collapsed.unicodeScalars.count <= 40
                && !paragraph.text.unicodeScalars.contains { $0 == "。" || $0 == "；" }
        }
        func type(_ text: String, _ line: Int) -> String? {
            candidates(for: Title(printed: text, line: line)).first?.schema.id
        }
        /// True for a title that is of the same type with any of these lines behind it: what says revenue, or a fund, is nearer to the table
        /// than a title above it. A label that was not filled in says nothing.
        func isTitle(_ paragraph: Paragraph, above lines: [Paragraph]) -> Bool {
            guard LineKind.namesTable(paragraph.text), let own = type(paragraph.text, paragraph.line) else {
                return false
            }
            return lines.map(\.text.collapsed).filter {
                !$0.hasSuffix("：") && !$0.hasSuffix(":") && !LineKind.isNote($0)
            }.allSatisfy {
                TitleReading($0).features.isEmpty || type(paragraph.text + $0, paragraph.line) == own
            }
        }
        guard gap <= 4, isShort(paragraph), !LineKind.namesTable(paragraph.text) else { return nil }
        var lines = [paragraph]
        for block in output[..<position].suffix(4).reversed() {
            guard case .paragraph(let above) = block, let last = lines.last, last.line - above.line <= 4, isShort(above)
            else {
                return nil
            }
            if isTitle(above, above: lines) { return lines + [above] }
            lines.append(above)
            if LineKind.namesTable(above.text), ContextItem.items(in: above.text).isEmpty { return nil }
        }
        return nil
    }

    // MARK: Below and beside

    /// Takes the notes that follow a table, and the numbered lines that go on with a note.
    private func takeNotes(after index: inout Int, in blocks: [SourceBlock], into frame: inout TableFrame) {
        var last: Numbering.Match?
        while index + 1 < blocks.count, case .paragraph(let paragraph) = blocks[index + 1] {
            if LineKind.isNote(paragraph.text) {
                let body = paragraph.text.trimmed.drop { $0 != "：" && $0 != ":" }.dropFirst()
                last = Numbering.match(body)
            } else if let before = last, let next = Numbering.match(paragraph.text), next.style == before.style,
                next.number == before.number + 1, !LineKind.namesTable(paragraph.text), paragraph.bookmarks.isEmpty
            {
                last = next
            } else {
                return
            }
            frame.notes.append(Grid.Note(text: paragraph.text, line: paragraph.line))
            index += 1
        }
    }

    /// The table below another with nothing but context between; `nil` if something else follows.
    private func tableBelow(_ index: Int, in blocks: [SourceBlock]) -> Int? {
        for next in blocks.indices[(index + 1)...] {
            if case .table(let table) = blocks[next] { return table.frameText == nil ? next : nil }
            if contextLead(blocks[next]) == nil { return nil }
        }
        return nil
    }

    private func contextLead(_ block: SourceBlock) -> Grid.Lead? {
        guard case .paragraph(let paragraph) = block else { return nil }
        let items = ContextItem.items(in: paragraph.text)
        return items.isEmpty ? nil : .context(items, line: paragraph.line)
    }

    /// The table below a prelude takes over its title.
    private func join(prelude: RawTable, _ context: [Grid.Lead], _ main: RawTable, to frame: inout TableFrame) {
        let box = RawTable(rows: frame.rows, line: prelude.line, lastLine: prelude.lastLine)
        var below = TableFrame(rows: main.rows, line: main.line)
        let lead = peelFirstRows(&below, hasTitleAbove: true, bookmarks: main.bookmarks)
        peelLastRows(&below)
        frame.lead += [.prelude(box)] + context + lead
        frame.rows = below.rows
        frame.notes = below.notes
    }

    /// True if a table directly below another is its continuation: the same header again without a title, with 续表, or with the same
    /// title; behind 续表 also rows without a header.
    private func continues(
        _ above: TableFrame, width: Int, with frame: TableFrame, findings: inout [Finding]
    ) -> Bool {
        guard above.notes.isEmpty, let first = frame.rows.first, let header = above.rows.first,
            width == frame.rows.modalWidth, repeats(above, in: frame)
        else { return false }
        if frame.lead.isEmpty, goesOn(above, width: width, with: frame.rows) {
            findings.append(
                Finding(.gridContinuedTable, .info, at: Place(line: frame.line), variant: "without-header"))
            return true
        }
        let mark = frame.titles.first { Title.continues($0.printed, after: above.title) }
        // The whole header returns, not a single label that two tables share.
        let depth = zip(above.rows, frame.rows).prefix { $0.printsSame(as: $1) }.count
        if !first.printsSame(as: header) {
            guard mark != nil, first.width == width else { return false }
        } else if depth == frame.rows.count || frame.rows.count < 2 {
            return false
        }
        findings.append(
            Finding(
                .gridContinuedTable, .info, at: Place(line: frame.line),
                variant: mark != nil ? "marked" : frame.title == nil ? "without-title" : "same-title",
                ["title": .text(mark?.cleaned ?? "")]))
        return true
    }

    /// True if rows with nothing above them begin with figures, and stand in the columns of the table before: a table that was cut in two,
    /// or whose header is a table of its own.
    ///
    /// Where the table before has figures, the codes or the numbers of rows must go on.
    private func goesOn(_ above: TableFrame, width: Int, with rows: [RawRow]) -> Bool {
        func isFigure(_ cell: RawCell) -> Bool {
            Amount(printed: cell.text) != nil && FiscalYear.alone(cell.text) == nil
        }
        guard width > 1, let first = rows.first, first.width == width, !Ruler.isRuler(first),
            first.cells.contains(where: isFigure)
        else { return false }
        let isBody = above.rows.suffix(3).contains { !Ruler.isRuler($0) && $0.cells.contains(where: isFigure) }
        if isBody, !first.goesOn(with: above.rows.suffix(30)) { return false }
        // A table may be cut into many parts: its last rows tell its columns as well as all of them.
        let profile = ColumnProfile(rows: above.rows.suffix(200), width: width)
        return rows.allSatisfy { $0.cells.count != width || profile.fits($0.cells) }
    }

    /// True if what stands above a table says nothing else than what stands above the one before.
    private func repeats(_ above: TableFrame, in frame: TableFrame) -> Bool {
        let areSame = frame.titles.allSatisfy {
            Title.continues($0.printed, after: above.title) || $0.cleaned == above.title?.cleaned
        }
        if !areSame { return false }
        let (old, new) = (above.context, frame.context)
        return frame.lead.allSatisfy { if case .prelude = $0 { false } else { true } }
            && (new.organization == nil || new.organization == old.organization)
            && (new.fiscalYear == nil || new.fiscalYear == old.fiscalYear)
            && (new.unit == nil || new.unit == old.unit)
    }

    /// Title or context that is printed again above a continuation, as a row of it.
    private func repeatedLead(_ lead: Grid.Lead) -> RawRow? {
        var row: RawRow
        switch lead {
        case .title(let title):
            row = RawRow(cells: [RawCell(text: title.printed, line: title.line)], line: title.line)
        case .context(let items, let line):
            row = RawRow(cells: items.map { RawCell(text: $0.text, line: line) }, line: line)
        case .prelude: return nil
        }
        row.isHeadOfPage = true
        return row
    }
}
