import FiscalGridCore

/// Puts a disclosure together: grids the framed tables, maps them in reading order, and finds the outline.
struct DisclosureBuilder {
    let catalog: SchemaCatalog
    private let matches = ColumnMatches()

    init(catalog: SchemaCatalog) { self.catalog = catalog }

    /// The disclosure of a document.
    func build(_ document: SourceDocument, findings: inout [Finding]) -> Disclosure {
        let framer = TableFramer(catalog: catalog)
        let blocks = framer.frame(document, findings: &findings)
        let levels = Outline.levels(of: blocks.map(outlineLine))
        var inheritance = ContextInheritance(blocks)
        var tables: [Table] = []
        var body: [Disclosure.Block] = []
        for (block, level) in zip(blocks, levels) {
            switch block {
            case .paragraph(let paragraph):
                body.append(level.map { .heading(paragraph, level: $0) } ?? .paragraph(paragraph))
            case .table(let frame, _):
                body.append(.table(ordinal: tables.count + 1, sectionLevel: level))
                let inherited = inheritance.next(frame.context)
                add(frame, inherited, parent: nil, framer, to: &tables, &findings)
            }
        }
        if tables.isEmpty {
            findings.append(
                Finding(
                    "read.no-table", .info, at: Place(), "found no table; the paragraphs are converted all the same"))
        }
        return Disclosure(
            name: document.name, format: document.format, sha256: document.sha256,
            organization: inheritance.organization,
            fiscalYear: inheritance.fiscalYear, body: body, tables: tables, findings: [])
    }

    /// Grids and maps a table and, behind it, the tables inside its cells.
    private func add(
        _ frame: TableFrame, _ inherited: Context, parent: Table.Parent?, _ framer: TableFramer,
        to tables: inout [Table], _ findings: inout [Finding]
    ) {
        let index = tables.count
        var gridFindings: [Finding] = []
        let grid = GridBuilder(matches: matches).build(frame, findings: &gridFindings)
        let bodyRows = grid.bodyRows
        let rowsByLine =
            gridFindings.isEmpty
            ? [:] : Dictionary(bodyRows.enumerated().map { ($1.line, $0 + 1) }) { first, _ in first }
        for var finding in gridFindings {
            finding.place.table = index + 1
            finding.place.row = finding.place.line.flatMap { rowsByLine[$0] }
            findings.append(finding)
        }
        let table = TableMapper(matches: matches).map(
            grid, candidates: frame.candidates, ordinal: index + 1, parent: parent, inherited: inherited,
            findings: &findings)
        tables.append(table)
        for (row, gridRow) in bodyRows.enumerated() {
            for cell in gridRow.cells where !cell.nested.isEmpty {
                let first = tables.count + 1
                for nested in cell.nested {
                    add(
                        framer.frame(nested: nested), table.context,
                        parent: Table.Parent(table: index + 1, row: row + 1, column: cell.column + 1), framer,
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

    /// Paragraphs may be headings, and so may titles that do not name a table.
    private func outlineLine(_ block: TableFramer.Block) -> Outline.Line {
        switch block {
        case .paragraph(let paragraph) where paragraph.role == .text:
            return Outline.Line(
                text: paragraph.text, isInContents: paragraph.bookmarks.contains { $0.hasPrefix("_Toc") },
                level: paragraph.outlineLevel)
        case .table(_, let heading?) where heading.outlineLevel != nil:
            return Outline.Line(text: heading.text, isInContents: false, level: heading.outlineLevel)
        case .table(let frame, let heading?) where frame.candidates.isEmpty && !heading.text.trimmed.hasSuffix("表"):
            return Outline.Line(text: heading.text, isInContents: false)
        default:
            return Outline.Line(text: "", isInContents: false)
        }
    }
}
