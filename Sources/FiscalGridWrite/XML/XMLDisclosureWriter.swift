import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// Writes a disclosure as XML, the archive form.
///
/// Element content is the printed text and nothing else, in the order of the source; what it says is in attributes. So the
/// text content of the whole, white space aside, is the text of the input.
package struct XMLDisclosureWriter: Sendable {
    private let names = NameTable()

    /// Creates a writer for the disclosures of one catalog: it keeps the names of the types that it has seen, by id.
    package init() {}

    /// A document as bytes, which `log` validates while they are written.
    func bytes(_ disclosure: Disclosure, _ log: ValidationLog?) -> [UInt8] {
        var stream = XMLStream(log, expectedSize: 1 << 17)
        write(disclosure, to: &stream)
        return stream.finished()
    }

    /// Writes a whole document.
    package func write(_ disclosure: Disclosure, to xml: inout XMLStream) {
        xml.newLine()
        xml.start(Names.disclosure)
        xml.attribute(Names.version, Disclosure.schemaVersion)
        write(disclosure.organization, disclosure.fiscalYear, to: &xml)
        xml.newLine()
        xml.start(Names.source)
        xml.attribute(Names.name, disclosure.name.withoutForbiddenCharacters)
        xml.attribute(Names.format, disclosure.format.rawValue)
        xml.attribute(Names.sha256, disclosure.sha256)
        xml.end()
        xml.newLine()
        xml.start(Names.body)
        for block in disclosure.body { write(block, of: disclosure, to: &xml) }
        xml.newLine()
        xml.end()
        xml.write(disclosure.findings)
        xml.newLine()
        xml.end()
        xml.newLine()
    }

    private func write(_ organization: Organization?, _ fiscalYear: Int?, to xml: inout XMLStream) {
        xml.attribute(Names.organizationCode, organization?.code)
        xml.attribute(Names.organization, organization?.name)
        xml.attribute(Names.fiscalYear, fiscalYear)
    }

    private func write(_ block: Disclosure.Block, of disclosure: Disclosure, to xml: inout XMLStream) {
        xml.newLine()
        switch block {
        case .heading(let paragraph, let level):
            write(paragraph, as: Names.heading, level: level, to: &xml)
        case .paragraph(let paragraph):
            write(paragraph, as: Names.paragraph, level: nil, to: &xml)
        case .table(let ordinal, let level):
            write(disclosure.tables[ordinal - 1], sectionLevel: level, of: disclosure, to: &xml)
        }
    }

    private func write(_ paragraph: Paragraph, as name: XMLName, level: Int?, to xml: inout XMLStream) {
        xml.setPlace(Place(line: paragraph.line), schema: "disclosure.xsd")
        xml.start(name)
        xml.attribute(Names.line, paragraph.line)
        xml.attribute(Names.level, level)
        xml.attribute(Names.bookmark, paragraph.bookmarks.first)
        if paragraph.role != .text { xml.attribute(Names.role, paragraph.role.rawValue) }
        xml.text(paragraph.text)
        xml.end()
    }

    // MARK: Tables

    private func write(_ table: Table, sectionLevel: Int?, of disclosure: Disclosure, to xml: inout XMLStream) {
        let names = table.schema.map(names.names)
        let file = names?.file ?? "common.xsd"
        xml.setPlace(Place(line: table.grid.line, table: table.ordinal), schema: file)
        xml.start(names?.element ?? Names.table)
        xml.attribute(Names.n, table.ordinal)
        xml.attribute(Names.line, table.grid.line)
        write(table.context.organization, table.context.fiscalYear, to: &xml)
        xml.attribute(Names.unit, table.context.unit?.printed)
        for field in table.fields {
            if let name = names?.attributes[field.name] { xml.attribute(name, field.text) }
        }
        for lead in table.grid.lead {
            xml.newLine()
            write(lead, of: table, names, sectionLevel: sectionLevel, to: &xml)
        }
        writeRows(of: table, names, disclosure, to: &xml)
        for note in table.grid.notes {
            xml.newLine()
            xml.setPlace(Place(line: note.line, table: table.ordinal), schema: file)
            xml.start(Names.note)
            xml.attribute(Names.line, note.line)
            xml.text(note.text)
            xml.end()
        }
        xml.newLine()
        xml.end()
    }

    private func write(
        _ lead: Grid.Lead, of table: Table, _ names: SchemaNames?, sectionLevel: Int?, to xml: inout XMLStream
    ) {
        switch lead {
        case .title(let title):
            xml.start(Names.title)
            xml.attribute(Names.line, title.line)
            xml.attribute(Names.level, sectionLevel)
            xml.attribute(Names.bookmark, title.bookmark)
            if title.cleaned != title.printed { xml.attribute(Names.cleaned, title.cleaned) }
            xml.text(title.printed)
            xml.end()
        case .context(let items, let line):
            xml.start(Names.context)
            xml.attribute(Names.line, line)
            for item in items { write(item, to: &xml) }
            xml.end()
        case .prelude(let box):
            xml.start(Names.prelude)
            xml.attribute(Names.line, box.line)
            for entry in table.prelude { write(entry, names, to: &xml) }
            xml.end()
        }
    }

    private func write(_ item: ContextItem, to xml: inout XMLStream) {
        switch item.value {
        case .organization(let organization):
            xml.start(Names.organization)
            xml.attribute(Names.code, organization.code)
            xml.attribute(Names.name, organization.name)
        case .fiscalYear(let year):
            xml.start(Names.fiscalYear)
            xml.attribute(Names.value, year)
        case .unit(let unit):
            xml.start(Names.unit)
            xml.attribute(Names.value, unit.printed)
        case .cutoffDate(let date):
            xml.start(Names.cutoffDate)
            xml.attribute(Names.value, date)
        case .formNumber:
            xml.start(Names.formNumber)
        case .other:
            xml.start(Names.other)
        }
        xml.text(item.text)
        xml.end()
    }

    /// Labels and values in turn; a blank value is no element.
    private func write(_ entry: Table.PreludeEntry, _ names: SchemaNames?, to xml: inout XMLStream) {
        if !entry.isLabelAbove && !entry.label.isBlank { xml.element(Names.label, entry.label) }
        if entry.text.isBlank { return }
        if let names, let field = entry.field {
            xml.start(names.prelude[field])
            writeValue(entry.value, inherited: nil, to: &xml)
        } else {
            xml.start(Names.cell)
        }
        xml.text(entry.text)
        xml.end()
    }

    private func writeRows(of table: Table, _ names: SchemaNames?, _ disclosure: Disclosure, to xml: inout XMLStream) {
        var body = table.rows[...]
        var openHeader: GridRow.Role?
        for row in table.grid.rows {
            if let open = openHeader, open != row.role {
                xml.end()
                openHeader = nil
            }
            xml.newLine()
            switch row.role {
            case .header, .repeatedHeader:
                if openHeader == nil {
                    xml.start(Names.header)
                    if row.role == .repeatedHeader { xml.attribute(Names.repeated, "true") }
                    openHeader = row.role
                    xml.newLine()
                }
                writeLabels(row, as: Names.labels, to: &xml)
            case .ruler:
                writeLabels(row, as: Names.ruler, to: &xml)
            case .body:
                if let row = body.popFirst() { write(row, of: table, names, disclosure, to: &xml) }
            case .rest:
                write(rest: row, ofRow: table.rows.count - body.count, of: table, names, to: &xml)
            }
        }
        if openHeader != nil { xml.end() }
    }

    private func writeLabels(_ row: GridRow, as name: XMLName, to xml: inout XMLStream) {
        xml.start(name)
        xml.attribute(Names.line, row.line)
        for cell in row.cells {
            xml.start(Names.cell)
            if cell.columnSpan > 1 { xml.attribute(Names.cols, cell.columnSpan) }
            if cell.rowSpan > 1 { xml.attribute(Names.rows, cell.rowSpan) }
            if cell.evidence == .inferred { xml.attribute(Names.inferred, "true") }
            let nested = cell.nested.map(\.plainText).joined()
            xml.text(cell.textFollowsNested ? nested + cell.text : cell.text + nested)
            xml.end()
        }
        xml.end()
    }

    // MARK: Body rows

    private func write(
        _ row: Table.Row, of table: Table, _ names: SchemaNames?, _ disclosure: Disclosure, to xml: inout XMLStream
    ) {
        xml.setPlace(
            Place(line: row.line, table: table.ordinal, row: row.number), schema: names?.file ?? "common.xsd")
        let rowsAreRecords = table.rowsAreRecords
        // Lists side by side: a row of each.
        let hasLists = rowsAreRecords && table.records.count > 1 && row.isPlaced
        func startRow(_ record: Int?) {
            xml.start(Names.row)
            xml.attribute(Names.n, row.number)
            xml.attribute(Names.line, row.line)
            if table.schema != nil && !row.cells.isEmpty && rowsAreRecords {
                xml.attribute(Names.kind, (record.map { row.recordKinds[$0] } ?? row.kind)?.rawValue)
            }
            if !row.isPlaced { xml.attribute(Names.placed, "false") }
        }
        var list = hasLists ? row.cells.lazy.compactMap(table.record(of:)).first : nil
        startRow(list)
        var open: Int?
        for place in row.cells.indices {
            if hasLists, let next = table.record(of: row.cells[place]), next != list {
                xml.end()
                startRow(next)
                list = next
            }
            let record = row.isPlaced && !rowsAreRecords ? table.record(of: row.cells[place]) : nil
            if record != open {
                if open != nil { xml.end() }
                if let record { start(table.records[record], row.recordKinds[record], to: &xml) }
                open = record
            }
            write(row.cells[place], in: row, of: table, names, disclosure, to: &xml)
        }
        if open != nil { xml.end() }
        xml.end()
    }

    /// The words of a row behind the page break that cut it, each in the element of the cell that it goes on with.
    private func write(
        rest row: GridRow, ofRow number: Int, of table: Table, _ names: SchemaNames?, to xml: inout XMLStream
    ) {
        xml.start(Names.row)
        xml.attribute(Names.n, number)
        xml.attribute(Names.line, row.line)
        xml.attribute(Names.continued, "true")
        for cell in row.cells where !cell.isBlank {
            xml.start(names == nil ? Names.cell : Names.other)
            xml.attribute(Names.n, cell.column + 1)
            if !table.columns[cell.column].path.isEmpty {
                xml.attribute(Names.column, table.columns[cell.column].path)
            }
            xml.text(cell.text)
            xml.end()
        }
        xml.end()
    }

    private func start(_ record: Table.Record, _ kind: RowKind?, to xml: inout XMLStream) {
        xml.start(Names.record)
        xml.attribute(Names.side, record.side)
        xml.attribute(Names.list, record.list)
        xml.attribute(Names.item, record.item?.label)
        xml.attribute(Names.level, record.item?.level)
        xml.attribute(Names.kind, kind?.rawValue)
    }

    private func write(
        _ cell: Table.Cell, in row: Table.Row, of table: Table, _ names: SchemaNames?, _ disclosure: Disclosure,
        to xml: inout XMLStream
    ) {
        if cell.textFollowsNested { writeNested(cell, disclosure, to: &xml) }
        if !cell.text.isBlank {
            if cell.value.isLabel {
                xml.start(Names.label)
            } else if let names, let field = cell.field {
                xml.setPlace(
                    Place(line: cell.line, table: table.ordinal, row: row.number, column: cell.column + 1),
                    schema: names.file, line: names.lines[field])
                xml.start(names.fields[field])
            } else {
                xml.start(names == nil ? Names.cell : Names.other)
                if row.isPlaced { xml.attribute(Names.n, cell.column + 1) }
                if row.isPlaced, !table.columns[cell.column].path.isEmpty {
                    xml.attribute(Names.column, table.columns[cell.column].path)
                }
            }
            // The whole is in the value where the text here is not.
            let isElsewhere = cell.isInherited || cell.printedHere != nil
            writeValue(cell.value, inherited: isElsewhere ? cell.text : nil, to: &xml)
            if cell.columnSpan > 1 && row.isPlaced && !cell.value.isLabel {
                xml.attribute(Names.cols, cell.columnSpan)
            }
            if cell.isInherited {
                xml.attribute(Names.inherited, "true")
            } else {
                xml.text(cell.printedHere ?? cell.text)
            }
            xml.end()
        }
        if !cell.textFollowsNested { writeNested(cell, disclosure, to: &xml) }
    }

    private func writeNested(_ cell: Table.Cell, _ disclosure: Disclosure, to xml: inout XMLStream) {
        for ordinal in cell.nested {
            xml.start(Names.nested)
            xml.attribute(Names.n, cell.column + 1)
            xml.newLine()
            write(disclosure.tables[ordinal - 1], sectionLevel: nil, of: disclosure, to: &xml)
            xml.end()
        }
    }

    /// What the cell says, as attributes; words say nothing but themselves unless they are inherited.
    private func writeValue(_ value: CellValue, inherited: String?, to xml: inout XMLStream) {
        switch value {
        case .none, .unreadable, .label:
            break
        case .part:
            xml.attribute(Names.continues, "true")
        case .text:
            if let inherited { xml.attribute(Names.value, String(inherited.trimmed)) }
        case .decimal(let amount):
            xml.attribute(Names.value, amount.description)
        case .year(let year):
            xml.attribute(Names.value, year)
        case .code(let code):
            xml.attribute(Names.value, code.digits)
            xml.attribute(Names.level, code.level)
            xml.attribute(Names.parent, code.parent)
        case .item(let item):
            if let inherited { xml.attribute(Names.value, String(inherited.trimmed)) }
            xml.attribute(Names.ordinal, item.ordinal)
            xml.attribute(Names.level, item.level)
            if item.ordinal != nil || item.isOfWhich { xml.attribute(Names.label, item.label) }
            if item.isOfWhich { xml.attribute(Names.ofWhich, "true") }
        case .measure(let measure):
            if let inherited { xml.attribute(Names.value, String(inherited.trimmed)) }
            xml.attribute(Names.comparison, measure.comparison)
            xml.attribute(Names.number, measure.number)
            if !measure.unit.isEmpty { xml.attribute(Names.unit, measure.unit) }
        }
    }
}

extension Table {
    /// True if a row says one thing only: it is a record itself, and needs none inside.
    var rowsAreRecords: Bool { records.allSatisfy { $0.side == nil && $0.item == nil } }
}

extension RawTable {
    /// All its words, for the one place that holds no table: a label.
    var plainText: String {
        rows.map { row in
            row.cells.map { cell in
                let nested = cell.nested.map(\.plainText).joined()
                return cell.textFollowsNested ? nested + cell.text : cell.text + nested
            }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}

extension String {
    /// The text with characters that no XML document may hold replaced by U+FFFD; file names may have them.
    var withoutForbiddenCharacters: String {
        guard unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0xFFFE || $0.value == 0xFFFF }) else {
            return self
        }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map {
                    ($0.value < 0x20 && $0 != "\t" && $0 != "\n" && $0 != "\r") || $0.value == 0xFFFE
                        || $0.value == 0xFFFF
                        ? "\u{FFFD}" : $0
                }))
    }
}

extension DisclosureFormat {
    /// XML, the archive.
    public static var xml: DisclosureFormat {
        let writer = XMLDisclosureWriter()
        var format = DisclosureFormat(name: "xml", suffix: "xml", framing: .apart) { disclosure, _ in
            writer.bytes(disclosure, nil)
        }
        format.validated = { writer.bytes($0, $1) }
        return format
    }
}
