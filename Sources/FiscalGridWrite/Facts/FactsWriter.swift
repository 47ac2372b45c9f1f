import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Writes facts, the long form: one line a filled body cell, for every table, recognized or not.
public struct FactsWriter: Sendable {
    private let flavor: CSVFlavor

    /// Creates a writer; the flavor is that of the CSV form.
    public init(flavor: CSVFlavor = .rfc4180) { self.flavor = flavor }

    /// The columns, in order.
    public static let columns = [
        "document", "organization_code", "organization_name", "fiscal_year", "table_ordinal", "table_type",
        "table_title",
        "row", "code", "label", "column_index", "column", "field", "value", "unit", "amount_yuan", "inherited", "line",
    ]

    /// What a file in the CSV form starts with: its header line.
    public var csvHeader: [UInt8] {
        var csv = CSVEncoder(flavor, expectedSize: 256)
        for column in FactsWriter.columns { csv.plain(column) }
        csv.endLine()
        return CSVEncoder.start(of: flavor) + csv.bytes
    }

    /// One fact.
    private struct Fact {
        var row: Table.Row
        var cell: Table.Cell
        var code: String
        var label: String
        var value: String
        var unit: String
        var yuan: Amount?
    }

    /// The lines of the CSV form, without a header.
    public func csv(_ disclosure: Disclosure) -> [UInt8] {
        var csv = CSVEncoder(flavor, expectedSize: 1 << 16)
        for table in disclosure.tables {
            var lead = CSVEncoder(flavor, expectedSize: 256)
            lead.field(disclosure.name)
            lead.field(table.context.organization?.code ?? "")
            lead.field(table.context.organization?.name ?? "")
            lead.plain(table.context.fiscalYear.map(String.init) ?? "")
            lead.plain(String(table.ordinal))
            lead.plain(table.schema?.id ?? "")
            lead.field(table.grid.title?.cleaned ?? "")
            forEachFact(of: table) { fact in
                let column = fact.row.isPlaced ? fact.cell.column : nil
                csv.encoded(lead.bytes)
                csv.plain(String(fact.row.number))
                csv.plain(fact.code)
                csv.field(fact.label)
                csv.plain(column.map { String($0 + 1) } ?? "")
                csv.field(column.map { table.columns[$0].path } ?? "")
                csv.plain(column == nil ? "" : table.field(of: fact.cell)?.name ?? "")
                csv.field(fact.value)
                csv.plain(fact.unit)
                csv.plain(fact.yuan?.description ?? "")
                csv.plain(fact.cell.isInherited ? "true" : "false")
                csv.plain(String(fact.cell.line))
                csv.endLine()
            }
        }
        return csv.bytes
    }

    /// JSON Lines with the same names; what is empty is absent, `amount_yuan` is a number.
    public func jsonLines(_ disclosure: Disclosure) -> [UInt8] {
        var json = JSONStream(isIndented: false)
        for table in disclosure.tables {
            forEachFact(of: table) { fact in
                json.object { json in
                    json.string("document", disclosure.name)
                    json.string("organization_code", ifPresent: table.context.organization?.code)
                    json.string("organization_name", ifPresent: table.context.organization?.name)
                    json.number("fiscal_year", ifPresent: table.context.fiscalYear)
                    json.number("table_ordinal", table.ordinal)
                    json.string("table_type", ifPresent: table.schema?.id)
                    json.string("table_title", ifPresent: table.grid.title?.cleaned)
                    json.number("row", fact.row.number)
                    if !fact.code.isEmpty { json.string("code", fact.code) }
                    if !fact.label.isEmpty { json.string("label", fact.label) }
                    if fact.row.isPlaced {
                        json.number("column_index", fact.cell.column + 1)
                        json.string("column", table.columns[fact.cell.column].path)
                        json.string("field", ifPresent: table.field(of: fact.cell)?.name)
                    }
                    json.string("value", fact.value)
                    if !fact.unit.isEmpty { json.string("unit", fact.unit) }
                    if let amount = fact.yuan { json.decimal("amount_yuan", amount) }
                    if fact.cell.isInherited { json.bool("inherited", true) }
                    json.number("line", fact.cell.line)
                }
                json.endLine()
            }
        }
        return json.bytes
    }

    private func forEachFact(of table: Table, _ body: (Fact) -> Void) {
        let labels = RowLabels(table)
        let isMoney = table.columns.map { $0.field == nil && GenericColumn.isMoney($0.path) }
        for row in table.rows {
            // The labels are those of a row, or of each of its sides: made once, not for every cell.
            var known: [Int?: (code: String, label: String)] = [:]
            for cell in row.cells where !cell.text.isBlank && cell.value != .label {
                let column = row.isPlaced ? table.columns[cell.column] : nil
                let record = row.isPlaced ? table.record(of: cell) : nil
                let (code, label) = known[record] ?? labels.labels(of: row, record: record)
                known[record] = (code, label)
                let amount = row.isPlaced ? amount(of: cell, in: table, isMoney: isMoney[cell.column]) : nil
                let yuan = amount.flatMap { amount in column?.unit.map { amount.scaled(byPowerOfTen: $0.powerOfTen) } }
                body(
                    Fact(
                        row: row, cell: cell, code: code, label: label, value: cell.plainValue,
                        unit: column?.unit?.rawValue ?? "", yuan: yuan))
            }
        }
    }

    /// The amount that a cell says. Where no field says what a column holds, a number is an amount unless the column's label
    /// names something else that is counted.
    private func amount(of cell: Table.Cell, in table: Table, isMoney: Bool) -> Amount? {
        if let field = table.field(of: cell) {
            guard field.type == .amount, case .decimal(let amount) = cell.value else { return nil }
            return amount
        }
        return isMoney && !GenericColumn.isCode(cell.text) ? Amount(printed: cell.text.withoutMarks) : nil
    }
}

/// The code and the name of each row.
private struct RowLabels {
    private let table: Table
    private let labelField: Int?

    init(_ table: Table) {
        self.table = table
        labelField = table.labelField
    }

    /// The code and the item or name without ordinal of a row, or of one of its records; `nil` is the first.
    func labels(of row: Table.Row, record: Int?) -> (code: String, label: String) {
        guard table.schema != nil, row.isPlaced else { return genericLabels(row) }
        let record = record ?? (table.records.isEmpty ? nil : 0)
        var code = ""
        var label = record.flatMap { table.records[$0].item?.label } ?? ""
        for cell in row.cells where table.record(of: cell) == nil || table.record(of: cell) == record {
            if case .code(let found) = cell.value, code.isEmpty { code = found.digits }
            guard let labelField, cell.field == labelField else { continue }
            if case .item(let item) = cell.value {
                label = item.label
            } else {
                label = Item(printed: cell.text, after: nil).label
            }
        }
        return (code, label)
    }

    /// In a generic table: the digits that stand under 编码, and the first words that stand anywhere.
    private func genericLabels(_ row: Table.Row) -> (String, String) {
        var code = ""
        var label = ""
        for cell in row.cells where !cell.text.isBlank && cell.value != .label {
            let path = row.isPlaced ? table.columns[cell.column].path : ""
            let digits = cell.text.withoutSpace
            if path.hasSuffix("编码"), digits.unicodeScalars.allSatisfy({ $0.digit != nil }) {
                if code.isEmpty { code = digits }
            } else if label.isEmpty, Amount(printed: cell.text) == nil, !CellReader.isDash(cell.text) {
                label = Item(printed: cell.text, after: nil).label
            }
        }
        return (code, label)
    }
}
