import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridSupport
import Synchronization

/// Puts a disclosure together: grids the framed tables, maps them in reading order, and finds the outline.
package struct DisclosureBuilder {
    let catalog: SchemaCatalog
    let layouts: KnownLayouts
    /// What the user says that the document does not.
    let said: SaidByUser
    /// How many threads may work on a large document.
    let threads: Int
    /// Told the types that the tables are likely to be of while they are mapped, on another thread; not told where there is none.
    let willNeed: @Sendable ([String]) -> Void

    package init(
        catalog: SchemaCatalog, layouts: KnownLayouts = KnownLayouts(), said: SaidByUser = SaidByUser(),
        threads: Int = 1,
        willNeed: @escaping @Sendable ([String]) -> Void = { _ in }
    ) {
        self.catalog = catalog
        self.layouts = layouts
        self.said = said
        self.threads = threads
        self.willNeed = willNeed
    }

    /// Rows from which on a second thread is worth its start.
    private static let rowsForThreads = 2_000

    /// The disclosure of a document, whose rows are given back as soon as they are placed: a large one is not held twice.
    package func build(_ document: consuming SourceDocument, findings: inout [Finding]) -> Disclosure {
        let stage = DocumentStage.stage(of: document)
        let framer = TableFramer(catalog: catalog, stage: stage)
        var blocks = framer.frame(document, findings: &findings)
        document.blocks = []
        let levels = Outline.levels(of: blocks.map(outlineLine))
        var inheritance = ContextInheritance(blocks, said: said)
        var frames: [(frame: TableFrame, inherited: Context)] = []
        for case .table(let frame, _) in blocks { frames.append((frame, inheritance.next(frame.context))) }
        take(said, into: &frames, framer, inheritance, &findings)
        let types = frames.compactMap { $0.frame.candidates.first?.id }
        let text = narrativeLines(blocks, levels)
        let names = Set(
            ([inheritance.organization] + frames.map { $0.frame.context.organization ?? $0.inherited.organization })
                .compactMap { $0?.name })
        let narrative = Background(
            threads: threads,
            { [year = inheritance.fiscalYear] in
                NarrativeReader.figures(in: text, fiscalYear: year, names: names)
            }, next: { [willNeed] in willNeed(types) })

        // What the body is made of, without the rows of tables.
        let paragraphs = blocks.map(\.paragraph)
        blocks = []
        var tables: [Table] = []
        let rows = frames.reduce(0) { $0 + $1.frame.rows.count }
        let waiting = frames.map { WaitingFrame($0.frame, $0.inherited) }
        frames = []
        let parts = mapped(waiting, framer, threads: rows < DisclosureBuilder.rowsForThreads ? 1 : threads)
        // The ordinal of each table, those inside cells of the ones before counted.
        let ordinals = parts.map { part in
            let base = tables.count
            tables += part.tables.map { $0.moved(by: base) }
            findings += part.findings.map { $0.moved(by: base) }
            return base + 1
        }
        var body: [Disclosure.Block] = []
        body.reserveCapacity(paragraphs.count)
        var next = ordinals[...]
        for (paragraph, level) in zip(paragraphs, levels) {
            if let paragraph {
                body.append(level.map { .heading(paragraph, level: $0) } ?? .paragraph(paragraph))
            } else {
                body.append(.table(ordinal: next.removeFirst(), sectionLevel: level))
            }
        }
        for ordinal in said.types.keys.sorted() where ordinal > tables.count {
            findings.append(
                Finding(
                    .mapSaidByUser, .warning, at: Place(), variant: "no-table",
                    ["table": .number(ordinal), "count": .number(tables.count)]))
        }
        if tables.isEmpty { findings.append(Finding(.readNoTable, .info, at: Place())) }
        var disclosure = Disclosure(
            name: document.name, format: document.format, sha256: document.sha256,
            organization: inheritance.organization,
            fiscalYear: inheritance.fiscalYear, body: body, tables: tables, findings: [])
        disclosure.narrative = narrative.value
        return disclosure
    }

    /// Takes over what the user says, and says so.
    private func take(
        _ said: SaidByUser, into frames: inout [(frame: TableFrame, inherited: Context)], _ framer: TableFramer,
        _ inheritance: ContextInheritance, _ findings: inout [Finding]
    ) {
        if inheritance.isYearSaid, let year = said.fiscalYear {
            findings.append(Finding(.mapSaidByUser, .info, at: Place(), variant: "year", ["year": .text(String(year))]))
        }
        if inheritance.isOrganizationSaid, let name = said.organization {
            findings.append(Finding(.mapSaidByUser, .info, at: Place(), variant: "organization", ["name": .text(name)]))
        }
        if said.types.isEmpty { return }
        var ordinal = 1
        for index in frames.indices {
            let place = Place(line: frames[index].frame.line, table: ordinal)
            ordinal += 1 + DisclosureBuilder.nested(in: frames[index].frame.rows)
            guard let id = said.types[place.table ?? 0], let candidate = catalog.candidate(saidToBe: id) else {
                continue
            }
            frames[index].frame.candidates = [candidate]
            framer.peelPrelude(&frames[index].frame)
        }
    }

    /// How many tables stand in the cells of rows, and in theirs.
    private static func nested(in rows: [RawRow]) -> Int {
        rows.reduce(0) { count, row in
            row.cells.reduce(count) { count, cell in
                cell.nested.reduce(count) { $0 + 1 + nested(in: $1.rows) }
            }
        }
    }

    /// What is read for figures: the text without notes and page headers.
    private func narrativeLines(_ blocks: [TableFramer.Block], _ levels: [Int?]) -> [NarrativeReader.Line] {
        zip(blocks, levels).compactMap { block, level in
            guard case .paragraph(let paragraph) = block, level != nil || paragraph.role == .text else { return nil }
            return NarrativeReader.Line(paragraph: paragraph, isHeading: level != nil)
        }
    }

    /// What a table came to: itself, and the tables inside its cells behind it. Ordinals count from 1.
    private struct Part: Sendable {
        var tables: [Table] = []
        var findings: [Finding] = []
    }

    /// What one thread needs to map tables.
    fileprivate struct Mapping {
        let framer: TableFramer
        let columns: KnownColumns
        let layouts: KnownLayouts

        init(_ catalog: SchemaCatalog, _ framer: TableFramer, _ layouts: KnownLayouts) {
            self.framer = framer
            columns = catalog.known
            self.layouts = layouts
        }
    }

    private func mapped(_ frames: [WaitingFrame], _ framer: TableFramer, threads: Int) -> [Part] {
        let (catalog, layouts) = (catalog, layouts)
        return Parallel.map(frames.count, threads: threads, start: { Mapping(catalog, framer, layouts) }) {
            mapping, index in
            var part = Part()
            if let (frame, inherited) = frames[index].take() {
                mapping.add(frame, inherited, parent: nil, to: &part.tables, &part.findings)
            }
            return part
        }
    }

    /// A frame until a thread takes it, which then holds its rows alone.
    private final class WaitingFrame: Sendable {
        private let frame: Mutex<(TableFrame, Context)?>

        init(_ frame: TableFrame, _ inherited: Context) { self.frame = Mutex((frame, inherited)) }

        func take() -> (TableFrame, Context)? { frame.withLock { $0.take() } }
    }

    /// Paragraphs may be headings, and so may titles that do not name a table.
    private func outlineLine(_ block: TableFramer.Block) -> Outline.Line {
        switch block {
        case .paragraph(let paragraph) where paragraph.role == .text:
            return Outline.Line(
                text: paragraph.text, isInContents: paragraph.bookmarks.contains { $0.startsWithBytes(of: "_Toc") },
                level: paragraph.outlineLevel)
        case .table(_, let heading?) where heading.outlineLevel != nil:
            return Outline.Line(text: heading.text, isInContents: false, level: heading.outlineLevel)
        case .table(let frame, let heading?)
        where frame.candidates.isEmpty && !LineKind.namesTable(heading.text):
            return Outline.Line(text: heading.text, isInContents: false)
        default:
            return Outline.Line(text: "", isInContents: false)
        }
    }
}

extension DisclosureBuilder.Mapping {
    /// Grids and maps a table and, behind it, the tables inside its cells.
    func add(
        _ frame: consuming TableFrame, _ inherited: Context, parent: Table.Parent?,
        to tables: inout [Table], _ findings: inout [Finding]
    ) {
        let index = tables.count
        var gridFindings: [Finding] = []
        let (candidates, stage) = (frame.candidates, frame.stage)
        let grid = GridBuilder(columns: columns, layouts: layouts).build(frame, findings: &gridFindings)
        let rowsByLine =
            gridFindings.isEmpty
            ? [:] : Dictionary(grid.bodyRows.enumerated().map { ($1.line, $0 + 1) }) { first, _ in first }
        for var finding in gridFindings {
            finding.place.table = index + 1
            finding.place.row = finding.place.line.flatMap { rowsByLine[$0] }
            findings.append(finding)
        }
        let table = TableMapper(known: columns).map(
            grid, candidates: candidates, stage: stage, ordinal: index + 1, parent: parent,
            inherited: inherited,
            findings: &findings)
        tables.append(table)
        for (row, gridRow) in grid.bodyRows.enumerated()
        where gridRow.cells.indices.contains(where: { !gridRow.cells[$0].nested.isEmpty }) {
            for cell in gridRow.cells where !cell.nested.isEmpty {
                let first = tables.count + 1
                for nested in cell.nested {
                    add(
                        framer.frame(nested: nested), table.context,
                        parent: Table.Parent(table: index + 1, row: row + 1, column: cell.column + 1),
                        to: &tables, &findings)
                }
                // Tables inside those stand behind them; only the direct ones are this cell's.
                let own = (first...tables.count).filter { tables[$0 - 1].parent?.table == index + 1 }
                if let place = tables[index].rows[row].cells.firstIndex(where: {
                    $0.column == cell.column && !$0.isInherited
                }) {
                    tables[index].rows[row].cells[place].nested = own
                }
            }
        }
    }
}

extension Table {
    /// The table with ordinals counted on.
    fileprivate func moved(by base: Int) -> Table {
        if base == 0 { return self }
        var table = self
        table.ordinal += base
        table.parent?.table += base
        for row in table.rows.indices {
            for cell in table.rows[row].cells.indices where !table.rows[row].cells[cell].nested.isEmpty {
                table.rows[row].cells[cell].nested = table.rows[row].cells[cell].nested.map { $0 + base }
            }
        }
        return table
    }
}

extension Finding {
    /// The finding with its table's ordinal counted on.
    fileprivate func moved(by base: Int) -> Finding {
        var finding = self
        finding.place.table = place.table.map { $0 + base }
        return finding
    }
}
