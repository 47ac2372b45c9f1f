import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Writes facts, the long form: one line a filled body cell, for every table, recognized or not.
struct FactsWriter: Sendable {
    /// A table of a document, of which its facts say the same.
    struct Source {
        var disclosure: Disclosure
        var table: Table
    }

    /// One fact.
    struct Fact {
        var table: Table
        var row: Table.Row
        var cell: Table.Cell
        var kind: RowKind?
        var code: String
        var label: String
        /// Which of several lists of one side its record is of; they are the same money.
        var list: String?
        var unit: MonetaryUnit?
        var yuan: Amount?

        /// The column of the table; `nil` where the row's cells could not be told to columns.
        var column: Int? { row.isPlaced ? cell.column : nil }
    }

    /// The columns that all facts of a table have alike.
    static let ofTable: [OutputColumn<Source>] = [
        .init(name: "document", schema: .text, isRequired: true) { .text($0.disclosure.name) },
        .init(name: "organization_code", schema: .text) { $0.table.context.organization?.code.map { .text($0) } },
        .init(name: "organization_name", schema: .text) { ($0.table.context.organization?.name).map { .text($0) } },
        .init(name: "fiscal_year", schema: .year) { $0.table.context.fiscalYear.map { .number($0) } },
        .init(name: "table_ordinal", schema: .positive, isRequired: true) { .number($0.table.ordinal) },
        .init(name: "table_type", schema: .text) { ($0.table.schema?.id).map { .plain($0) } },
        .init(name: "table_title", schema: .text) { ($0.table.grid.title?.cleaned).map { .text($0) } },
    ]

    /// The columns of a fact itself.
    static let ofCell: [OutputColumn<Fact>] = [
        .init(name: "row", schema: .positive, isRequired: true) { .number($0.row.number) },
        .init(name: "kind", schema: .oneOf(RowKind.allCases.map(\.rawValue))) {
            ($0.kind?.rawValue).map { .plain($0) }
        },
        .init(name: "code", schema: .text) { $0.code.isEmpty ? nil : .plain($0.code) },
        .init(name: "label", schema: .text) { $0.label.isEmpty ? nil : .text($0.label) },
        .init(name: "column_index", schema: .positive) { $0.column.map { .number($0 + 1) } },
        .init(name: "column_path", schema: ["type": "string"]) { fact in
            fact.column.map { .text(fact.table.columns[$0].path) }
        },
        .init(name: "field", schema: .text) { fact in
            (fact.column == nil ? nil : fact.table.field(of: fact.cell)?.name).map { .plain($0) }
        },
        .init(name: "value", schema: .text, isRequired: true) { .text($0.cell.plainValue) },
        .init(name: "unit", schema: .unit) { ($0.unit?.printed).map { .plain($0) } },
        .init(name: "amount_yuan", schema: ["type": "number"]) { $0.yuan.map { .amount($0) } },
        .init(name: "inherited", schema: ["const": true]) { .flag($0.cell.isInherited) },
        .init(name: "line", schema: .positive, isRequired: true) { .number($0.cell.line) },
        // No form of input that is read has pages yet.
        .init(name: "page", schema: .positive) { _ in nil },
        .init(name: "list", schema: .text) { $0.list.map { .plain($0) } },
    ]

    /// What a file in the CSV form starts with: its header line.
    static func csvHeader(_ flavor: CSVFlavor) -> [UInt8] {
        var csv = CSVEncoder(flavor, expectedSize: 256)
        csv.names(ofTable)
        csv.names(ofCell)
        csv.endLine()
        return CSVEncoder.start(of: flavor) + csv.finished()
    }

    /// The lines of the CSV form, without a header.
    func csv(_ disclosure: Disclosure, _ flavor: CSVFlavor) -> [UInt8] {
        var csv = CSVEncoder(flavor, expectedSize: 1 << 16)
        for table in disclosure.tables {
            var start = CSVEncoder(flavor, expectedSize: 256)
            start.values(FactsWriter.ofTable, of: Source(disclosure: disclosure, table: table))
            let lead = start.finished()
            forEachFact(of: table) { fact in
                csv.encoded(lead)
                csv.values(FactsWriter.ofCell, of: fact)
                csv.endLine()
            }
        }
        return csv.finished()
    }

    /// JSON Lines with the same names; what is empty is absent, `amount_yuan` is a number.
    func jsonLines(_ disclosure: Disclosure) -> [UInt8] {
        var json = JSONStream(isIndented: false)
        for table in disclosure.tables {
            let source = Source(disclosure: disclosure, table: table)
            forEachFact(of: table) { fact in
                json.object { json in
                    json.values(FactsWriter.ofTable, of: source)
                    json.values(FactsWriter.ofCell, of: fact)
                }
                json.endLine()
            }
        }
        return json.finished()
    }

    private func forEachFact(of table: Table, _ body: (Fact) -> Void) {
        let labels = RowLabels(table)
        let isMoney = zip(table.columns, GenericColumn.areMoney(table.columns.map(\.path))).map {
            $0.field == nil && $1
        }
        for row in table.rows {
            // The labels are those of a row, or of each of its sides: made once, not for every cell.
            var known: [Int?: (code: String, label: String)] = [:]
            for var cell in row.cells where !cell.text.isBlank && !cell.value.isLabel {
                // A code in one cell with a name is a fact of its own, without the signs between them.
                if row.isPlaced, case .code(let code) = cell.value, table.columns[cell.column].codeField == cell.field {
                    cell.text = code.digits
                }
                let column = row.isPlaced ? table.columns[cell.column] : nil
                let record = row.isPlaced ? table.record(of: cell) : nil
                let (code, label) = known[record] ?? labels.labels(of: row, record: record)
                known[record] = (code, label)
                let amount = row.isPlaced ? amount(of: cell, in: table, isMoney: isMoney[cell.column]) : nil
                // A number that nothing calls money has no unit of money.
                let unit = column.flatMap { $0.field == nil && !isMoney[cell.column] ? nil : $0.unit }
                let yuan = amount.flatMap { amount in unit.map { amount.scaled(byPowerOfTen: $0.powerOfTen) } }
                let kind = record.map { row.recordKinds[$0] } ?? row.kind
                body(
                    Fact(
                        table: table, row: row, cell: cell, kind: row.isPlaced && table.schema != nil ? kind : nil,
                        code: code, label: label, list: record.flatMap { table.records[$0].list }, unit: unit,
                        yuan: yuan))
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
        return isMoney && !GenericColumn.isCode(cell.text) && !GenericColumn.mayBeCode(cell.text)
            ? Amount(printed: cell.text.withoutMarks) : nil
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
        for cell in row.cells where !cell.text.isBlank && !cell.value.isLabel {
            let path = row.isPlaced ? table.columns[cell.column].path : ""
            let digits = cell.text.withoutSpace
            if Term.codeLabel.ends(path), digits.unicodeScalars.allSatisfy({ $0.digit != nil }) {
                if code.isEmpty { code = digits }
            } else if label.isEmpty, Amount(printed: cell.text) == nil, !CellReader.isDash(cell.text) {
                label = Item(printed: cell.text, after: nil).label
            }
        }
        return (code, label)
    }
}

extension DisclosureFormat {
    /// Facts as CSV.
    public static var facts: DisclosureFormat {
        .init(
            name: "facts", suffix: "csv", framing: .joined, header: { FactsWriter.csvHeader($0.flavor) },
            write: { FactsWriter().csv($0, $1.flavor) })
    }

    /// Facts as JSON Lines.
    public static var factsJSONLines: DisclosureFormat {
        .init(name: "facts-jsonl", suffix: "jsonl", framing: .joined) { disclosure, _ in
            FactsWriter().jsonLines(disclosure)
        }
    }
}
