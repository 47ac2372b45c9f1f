import FiscalGridCore

/// Puts a disclosure together: grids the framed tables, maps them in reading order, and finds the outline.
struct DisclosureBuilder {
    let catalog: SchemaCatalog

    /// The disclosure of a document.
    func build(_ document: SourceDocument, findings: inout [Finding]) -> Disclosure {
        let framer = TableFramer(catalog: catalog)
        let blocks = framer.frame(document, findings: &findings)
        let gridBuilder = GridBuilder()
        var grids: [Grid?] = []
        for block in blocks {
            guard case .table(let frame, _) = block else {
                grids.append(nil)
                continue
            }
            grids.append(gridBuilder.build(frame, findings: &findings))
        }

        let levels = Outline.levels(of: blocks.map(outlineLine))
        var inheritance = ContextInheritance(contexts: grids.compactMap { $0?.context }, blocks: blocks)
        var tables: [Table] = []
        var body: [Disclosure.Block] = []
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph):
                if let level = levels[index] {
                    body.append(.heading(paragraph, level: level))
                } else {
                    body.append(.paragraph(paragraph))
                }
            case .table(let frame, _):
                guard let grid = grids[index] else { continue }
                body.append(.table(ordinal: tables.count + 1, sectionLevel: levels[index]))
                let inherited = inheritance.next(grid.context)
                add(grid, frame.candidates, inherited, parent: nil, framer, to: &tables, &findings)
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

    /// Maps a table and, behind it, the tables inside its cells.
    private func add(
        _ grid: Grid, _ candidates: [SchemaCatalog.Candidate], _ inherited: Context, parent: Table.Parent?,
        _ framer: TableFramer, to tables: inout [Table], _ findings: inout [Finding]
    ) {
        let index = tables.count
        var context = grid.context
        context.organization = context.organization ?? inherited.organization
        context.fiscalYear = context.fiscalYear ?? inherited.fiscalYear
        tables.append(
            TableMapper().map(
                grid, candidates: candidates, ordinal: index + 1, parent: parent, inherited: inherited,
                findings: &findings))
        for (row, gridRow) in grid.bodyRows.enumerated() {
            for cell in gridRow.cells where !cell.nested.isEmpty {
                var ordinals: [Int] = []
                for nested in cell.nested {
                    ordinals.append(tables.count + 1)
                    let frame = framer.frame(nested: nested)
                    let inner = GridBuilder().build(frame, findings: &findings)
                    add(
                        inner, frame.candidates, context,
                        parent: Table.Parent(table: index + 1, row: row + 1, column: cell.column + 1), framer,
                        to: &tables,
                        &findings)
                }
                if let place = tables[index].rows[row].cells.firstIndex(where: {
                    $0.column == cell.column && !$0.isInherited
                }) {
                    tables[index].rows[row].cells[place].nested = ordinals
                }
            }
        }
    }

    /// Paragraphs may be headings, and so may titles that do not name a table.
    private func outlineLine(_ block: TableFramer.Block) -> Outline.Line {
        switch block {
        case .paragraph(let paragraph) where !paragraph.isPageFurniture:
            return Outline.Line(
                text: paragraph.text, isInContents: paragraph.bookmarks.contains { $0.hasPrefix("_Toc") })
        case .table(let frame, let heading?) where frame.candidates.isEmpty && !heading.text.trimmed.hasSuffix("表"):
            return Outline.Line(text: heading.text, isInContents: false)
        default:
            return Outline.Line(text: "", isInContents: false)
        }
    }
}

/// What a table takes over from the document: context belongs to the table that prints it, and to those below it that print
/// none of their own. Units are never taken over.
struct ContextInheritance {
    /// The first organization that the document names.
    let organization: Organization?
    /// The first fiscal year that it names.
    let fiscalYear: Int?
    private var current: Context

    /// Looks at the contexts of all tables, and for a year at the titles and headings where no table prints one.
    init(contexts: [Context], blocks: [TableFramer.Block]) {
        organization = contexts.lazy.compactMap(\.organization).first
        fiscalYear = contexts.lazy.compactMap(\.fiscalYear).first ?? ContextInheritance.yearOfHeadings(blocks)
        current = Context(organization: organization, fiscalYear: fiscalYear)
    }

    /// What the next table takes over, given what it prints itself.
    mutating func next(_ own: Context) -> Context {
        // The same code under a longer name is the same organization; the first name stands.
        if let printed = own.organization, printed.code == nil || printed.code != current.organization?.code {
            current.organization = printed
        }
        if let year = own.fiscalYear { current.fiscalYear = year }
        return current
    }

    /// The year of `2024年水务局部门决算`, in the first short line that speaks of a budget or of accounts.
    private static func yearOfHeadings(_ blocks: [TableFramer.Block]) -> Int? {
        for block in blocks {
            let text: String
            switch block {
            case .paragraph(let paragraph): text = paragraph.text
            case .table(let frame, _): text = frame.title?.printed ?? ""
            }
            guard text.unicodeScalars.count <= 60, text.contains("预算") || text.contains("决算") || text.contains("公开")
            else {
                continue
            }
            let scalars = Array(text.withoutSpace.unicodeScalars)
            for start in scalars.indices where start + 4 < scalars.count && scalars[start + 4] == "年" {
                let digits = scalars[start..<(start + 4)].compactMap(\.digit)
                let year = digits.reduce(0) { $0 * 10 + $1 }
                if digits.count == 4, (1949...2100).contains(year) { return year }
            }
        }
        return nil
    }
}
