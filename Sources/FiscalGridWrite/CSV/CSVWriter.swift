import FiscalGridCore
import FiscalGridLanguage

/// How CSV files are written.
public struct CSVOptions: Sendable {
    /// What a header line says.
    public enum Header: String, Sendable, CaseIterable {
        /// The ids of the fields.
        case id
        /// The printed header paths.
        case label
    }

    /// What header lines say.
    public var header: Header
    /// For whom.
    public var flavor: CSVFlavor

    /// Creates options.
    public init(header: Header = .id, flavor: CSVFlavor = .rfc4180) {
        self.header = header
        self.flavor = flavor
    }
}

/// Writes tables as CSV, one line a record.
///
/// Numbers are as printed without thousands separators, codes are text, blank rows are left out. What has no column of its own
/// stands in the last one, so that nothing is lost.
package struct CSVWriter {
    let options: CSVOptions

    /// Writes so.
    package init(options: CSVOptions) { self.options = options }

    /// A file's header line, with the mark that the flavor starts with.
    package func header(_ layout: CSVLayout) -> [UInt8] {
        var csv = CSVEncoder(options.flavor, expectedSize: 512)
        for column in layout.columns { csv.field(column.name) }
        csv.endLine()
        return CSVEncoder.start(of: options.flavor) + csv.finished()
    }

    /// The columns of a table of its own.
    package func layout(of table: Table) -> CSVLayout {
        let hasUnparsed = table.rows.contains { row in
            if !row.isPlaced { return row.cells.contains { !$0.text.isBlank } }
            return row.cells.contains { isUnparsed($0, table) }
        }
        return CSVLayout(table, options, hasUnparsed: hasUnparsed)
    }

    /// True for text that has no column: it does not fit its field, or it is a heading over columns that fields claim.
    private func isUnparsed(_ cell: Table.Cell, _ table: Table) -> Bool {
        if cell.text.isBlank { return false }
        if cell.value.isPartOrLabel { return false }
        return cell.value.isUnreadable
            || (table.schema != nil && cell.field == nil && table.columns[cell.column].field != nil)
    }

    /// The lines of a table, without a header.
    package func lines(of table: Table, in disclosure: Disclosure, _ layout: CSVLayout) -> [UInt8] {
        var csv = CSVEncoder(options.flavor)
        var lead = LeadValues(table, disclosure, layout)
        let places = Places(layout)
        // What the box above says under labels that no field knows stands in the first line of a stack.
        lead.other = places.other == nil ? [] : table.unclaimedPrelude.map { ($0.label.collapsed, $0.text.collapsed) }
        var records = TableRecords()
        for row in table.rows where row.cells.contains(where: { !$0.text.isBlank }) {
            if table.schema != nil {
                records.forEach(of: row, in: table) { record in
                    write(values(of: record, table, layout, places, lead), layout, to: &csv)
                    lead.other = []
                }
            } else {
                write(values(of: row, table, layout, places, lead), layout, to: &csv)
            }
        }
        return csv.finished()
    }

    private func write(_ values: [String], _ layout: CSVLayout, to csv: inout CSVEncoder) {
        for (value, column) in zip(values, layout.columns) {
            switch column.type {
            case .string: csv.field(value)
            case .integer, .number, .year: csv.plain(value)
            }
        }
        csv.endLine()
    }

    // MARK: Values

    /// Where a layout has the columns that every record fills.
    private struct Places {
        var row: Int?
        var line: Int?
        var kind: Int?
        var list: Int?
        var side: Int?
        var columnUnits: Int?
        var other: Int?
        var unparsed: Int?
        /// By field: the places of its value and of what it is made of.
        var fields: [Int: [(place: Int, part: CSVLayout.Part)]] = [:]
        /// By grid column.
        var gridColumns: [Int: Int] = [:]

        init(_ layout: CSVLayout) {
            row = layout.index(of: .row)
            line = layout.index(of: .line)
            kind = layout.index(of: .kind)
            side = layout.index(of: .side)
            list = layout.index(of: .list)
            columnUnits = layout.index(of: .columnUnits)
            other = layout.index(of: .other)
            unparsed = layout.index(of: .unparsed)
            for (place, column) in layout.columns.enumerated() {
                if case .field(let field, let part) = column.source { fields[field, default: []].append((place, part)) }
                if case .gridColumn(let column) = column.source { gridColumns[column] = place }
            }
        }
    }

    /// What is the same in all lines of a table.
    private struct LeadValues {
        var values: [(place: Int, value: String)] = []
        /// What stands in `other` besides the cells of a line.
        var other: [(name: String, text: String)] = []
        let count: Int

        init(_ table: Table, _ disclosure: Disclosure, _ layout: CSVLayout) {
            count = layout.columns.count
            for (place, column) in layout.columns.enumerated() {
                let value: String
                switch column.source {
                case .document: value = disclosure.name
                case .organizationCode: value = table.context.organization?.code ?? ""
                case .organizationName: value = table.context.organization?.name ?? ""
                case .fiscalYear: value = table.context.fiscalYear.map(String.init) ?? ""
                case .unit: value = table.amountUnit?.printed ?? ""
                case .tableOrdinal: value = String(table.ordinal)
                case .ofTable(let name): value = table.fields.first { $0.name == name }?.text.collapsed ?? ""
                default: continue
                }
                if !value.isEmpty { values.append((place, value)) }
            }
        }
    }

    /// `field=unit` for each column, of a side or of none, whose unit is not the table's.
    private func columnUnits(_ table: Table, of record: TableRecord) -> String {
        let tableUnit = table.amountUnit
        var entries = Loose.Entries()
        for (index, column) in table.columns.enumerated() {
            let own = column.record.map { table.records[$0] }
            if let own, own.side != record.side || own.list != record.list || own.item != record.item { continue }
            guard let field = table.field(ofColumn: index), field.type == .amount, let unit = column.unit,
                unit != tableUnit
            else { continue }
            entries.append(field.name, unit.printed)
        }
        return entries.text
    }

    private func start(_ row: Table.Row, _ places: Places, _ lead: LeadValues) -> [String] {
        var values = [String](repeating: "", count: lead.count)
        for (place, value) in lead.values { values[place] = value }
        if let place = places.row { values[place] = String(row.number) }
        if let place = places.line { values[place] = String(row.line) }
        return values
    }

    /// The line of a record of a typed table.
    private func values(
        of record: TableRecord, _ table: Table, _ layout: CSVLayout, _ places: Places, _ lead: LeadValues
    ) -> [String] {
        var values = start(record.row, places, lead)
        if let place = places.kind, record.row.isPlaced { values[place] = record.kind?.rawValue ?? "" }
        if let place = places.side { values[place] = record.side ?? "" }
        if let place = places.list { values[place] = record.list ?? "" }
        if let item = record.item, let field = table.labelField {
            for (place, part) in places.fields[field] ?? [] {
                values[place] = CSVWriter.text(part, of: .item(item), printed: item.label)
            }
        }
        for (field, cell) in record.values {
            for (place, part) in places.fields[field] ?? [] {
                values[place] = CSVWriter.text(
                    part, of: record.row.cells[cell].value, printed: record.row.cells[cell].text)
            }
        }
        if let place = places.columnUnits { values[place] = columnUnits(table, of: record) }
        var loose = Loose()
        for (name, text) in lead.other { loose.other.append(name, text) }
        for (field, text) in record.unparsed {
            loose.unparsed.append(table.schema?.fields[field].name ?? "", text.collapsed)
        }
        for cell in record.otherCells { add(cell, record.row, table, places, &values, &loose) }
        loose.write(to: &values, places.other, places.unparsed)
        return values
    }

    /// The line of a row of a generic table.
    private func values(
        of row: Table.Row, _ table: Table, _ layout: CSVLayout, _ places: Places, _ lead: LeadValues
    ) -> [String] {
        var values = start(row, places, lead)
        var loose = Loose()
        for cell in row.cells where !cell.value.isLabel {
            guard row.isPlaced, let place = places.gridColumns[cell.column] else {
                add(cell, row, table, places, &values, &loose)
                continue
            }
            if layout.columns[place].type == .number {
                values[place] = Amount(printed: cell.text)?.description ?? ""
            } else {
                values[place] = cell.plainValue
            }
        }
        loose.write(to: &values, places.other, places.unparsed)
        return values
    }

    /// What has no column of its own in the layout.
    private struct Loose {
        /// `name=text; name=text`. A text that holds the separator, or starts with a quote, is quoted as in CSV.
        struct Entries {
            private(set) var text = ""

            mutating func append(_ name: String, _ value: String) {
                if !text.isEmpty { text += "; " }
                text +=
                    name + "="
                    + (value.containsBytes(of: "; ") || value.utf8.first == UInt8(ascii: "\"")
                        ? CSVEncoder.quoted(value) : value)
            }
        }

        var other = Entries()
        var unparsed = Entries()

        func write(to values: inout [String], _ otherPlace: Int?, _ unparsedPlace: Int?) {
            if let otherPlace { values[otherPlace] = other.text }
            if let unparsedPlace { values[unparsedPlace] = unparsed.text }
        }
    }

    /// A cell that no field claims: under its own column where the file has one, else named by its path.
    private func add(
        _ cell: Table.Cell, _ row: Table.Row, _ table: Table, _ places: Places, _ values: inout [String],
        _ loose: inout Loose
    ) {
        if cell.text.isBlank { return }
        let text = cell.plainValue
        // A row whose cells cannot be told to columns: their order is all that is known.
        guard row.isPlaced else {
            loose.unparsed.append("cell \(cell.column + 1)", text)
            return
        }
        if let place = places.gridColumns[cell.column] {
            values[place] = text
            return
        }
        let path = table.columns[cell.column].path
        let name = path.isEmpty ? "column \(cell.column + 1)" : path
        if places.other != nil, table.columns[cell.column].field == nil {
            loose.other.append(name, text)
        } else {
            loose.unparsed.append(name, text)
        }
    }

    private static func text(_ part: CSVLayout.Part, of value: CellValue, printed text: String) -> String {
        switch (value, part) {
        case (.text, .value), (.item, .value), (.measure, .value): text.collapsed
        case (.decimal(let amount), .value): amount.description
        case (.year(let year), .value): String(year)
        case (.code(let code), .value): code.digits
        case (.code(let code), .level): String(code.level)
        case (.code(let code), .parent): code.parent ?? ""
        case (.item(let item), .level): item.level.map(String.init) ?? ""
        case (.item(let item), .ordinal): item.ordinal ?? ""
        case (.item(let item), .label): item.label
        case (.measure(let measure), .comparison): measure.comparison ?? ""
        case (.measure(let measure), .number): measure.number.description
        case (.measure(let measure), .unit): measure.unit
        default: ""
        }
    }
}

extension Table {
    /// The unit of its amounts: the one it prints, else the one that its columns share; `nil` if they differ or none is printed.
    var amountUnit: MonetaryUnit? {
        if let unit = context.unit { return unit }
        var units: Set<MonetaryUnit> = []
        for index in columns.indices where field(ofColumn: index)?.type == .amount {
            guard let unit = columns[index].unit else { return nil }
            units.insert(unit)
        }
        return units.count == 1 ? units.first : nil
    }
}
