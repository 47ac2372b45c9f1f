import FiscalGrid

/// Makes the table that a converted one would be, without text in between: 10,000 documents take seconds.
struct TableMaker {
    let schema: TableSchema
    /// The field of each column, and its side.
    var columns: [(field: String, side: String?)]
    var unit: MonetaryUnit?
    var organization: Organization?
    /// The printed texts, a row an array.
    var rows: [[String]] = []

    init(
        _ schema: TableSchema, _ columns: [(field: String, side: String?)], unit: MonetaryUnit? = .tenThousandYuan,
        organization: Organization? = Organization(code: "101", name: "区林业局")
    ) {
        self.schema = schema
        self.columns = columns
        self.unit = unit
        self.organization = organization
    }

    init(_ schema: TableSchema, _ fields: String, unit: MonetaryUnit? = .tenThousandYuan) {
        self.init(schema, fields.split(separator: " ").map { (String($0), nil) }, unit: unit)
    }

    /// The table of a number in the document.
    func table(_ ordinal: Int) -> Table {
        let grid = Grid(
            lead: [], width: columns.count, rows: [], paths: columns.map(\.field), notes: [], line: ordinal * 1000)
        var table = Table(
            ordinal: ordinal, schema: schema, grid: grid,
            context: Context(organization: organization, fiscalYear: 2023, unit: unit), columns: [], rows: [])
        table.records = schema.blocks.map { Table.Record(side: $0.side) }
        table.columns = columns.map { name, side in
            Table.Column(
                path: name, field: schema.fields.firstIndex { $0.name == name },
                record: side.flatMap { side in schema.blocks.firstIndex { $0.side == side } }, unit: unit)
        }
        // Every beginning of a code is that of a parent, if it is printed.
        let parents = Set(
            rows.flatMap { $0 }.flatMap { text in
                [3, 5].filter { $0 < text.utf8.count }.map { String(text.prefix($0)) }
            })
        table.rows = rows.enumerated().map { index, texts in
            row(index, texts, of: table, parents)
        }
        return table
    }

    private func row(_ index: Int, _ texts: [String], of table: Table, _ parents: Set<String>) -> Table.Row {
        let line = table.grid.line + index + 1
        var row = Table.Row(number: index + 1, line: line, cells: [])
        var kinds = [RowKind](repeating: .detail, count: max(table.records.count, 1))
        for (column, text) in texts.enumerated() where !text.isEmpty {
            guard let field = table.columns[column].field else { continue }
            var cell = Table.Cell(column: column, text: text, value: .text, line: line)
            cell.field = field
            let record = table.columns[column].record ?? 0
            switch schema.fields[field].type {
            case .amount, .number: cell.value = Amount(printed: text).map(CellValue.decimal) ?? .unreadable
            case .functionalCode, .economicCode:
                cell.value = ClassificationCode(printed: text, lengths: [3, 5, 7]).map(CellValue.code) ?? .unreadable
                if parents.contains(text) { kinds[record] = .subtotal }
            case .item:
                let item = Item(printed: text, after: nil)
                cell.value = .item(item)
                kinds[record] = schema.kinds.kind(of: item.label.labelKey) ?? (item.isOfWhich ? .ofWhich : .detail)
            default:
                if field == table.labelField, let kind = schema.kinds.kind(of: text.labelKey) { kinds[record] = kind }
            }
            row.cells.append(cell)
        }
        row.kind = kinds[0]
        row.recordKinds = table.records.isEmpty ? [] : kinds
        return row
    }
}

extension Disclosure {
    /// A document of these tables and nothing else.
    init(_ tables: [Table]) {
        self.init(
            name: "made.txt", format: .wordText, sha256: "", organization: tables.first?.context.organization,
            fiscalYear: 2023, body: tables.map { .table(ordinal: $0.ordinal, sectionLevel: nil) }, tables: tables,
            findings: [])
    }
}
