import FiscalGridCore

/// Writes facts, the long form: one line a filled body cell, for every table, recognized or not.
public struct FactsWriter: Sendable {
    /// Creates a writer.
    public init() {}

    /// The columns, in order.
    public static let columns = [
        "document", "organization_code", "organization_name", "fiscal_year", "table_ordinal", "table_type",
        "table_title",
        "row", "code", "label", "column_index", "column", "field", "value", "unit", "amount_yuan", "inherited", "line",
    ]

    /// The header line of the CSV form.
    public static let csvHeader = Array((columns.joined(separator: ",") + "\n").utf8)

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

    /// CSV (RFC 4180, lines end with LF) without a header line.
    public func csv(_ disclosure: Disclosure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 16)
        for table in disclosure.tables {
            let lead = [
                disclosure.name, table.context.organization?.code ?? "", table.context.organization?.name ?? "",
                table.context.fiscalYear.map(String.init) ?? "", String(table.ordinal), table.schema?.id ?? "",
                table.grid.title?.cleaned ?? "",
            ].map(CSV.field).joined(separator: ",")
            forEachFact(of: table) { fact in
                let column = fact.row.isPlaced ? fact.cell.column : nil
                CSV.append(raw: lead, to: &bytes)
                CSV.append(next: String(fact.row.number), to: &bytes)
                CSV.append(next: fact.code, to: &bytes)
                CSV.append(next: fact.label, to: &bytes)
                CSV.append(next: column.map { String($0 + 1) } ?? "", to: &bytes)
                CSV.append(next: column.map { table.columns[$0].path } ?? "", to: &bytes)
                CSV.append(next: column == nil ? "" : table.field(of: fact.cell)?.name ?? "", to: &bytes)
                CSV.append(next: fact.value, to: &bytes)
                CSV.append(next: fact.unit, to: &bytes)
                CSV.append(next: fact.yuan?.description ?? "", to: &bytes)
                CSV.append(next: fact.cell.isInherited ? "true" : "false", to: &bytes)
                CSV.append(next: String(fact.cell.line), to: &bytes)
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        return bytes
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
                    if fact.cell.isInherited { json.true("inherited") }
                    json.number("line", fact.cell.line)
                }
                json.endLine()
            }
        }
        return json.bytes
    }

    private func forEachFact(of table: Table, _ body: (Fact) -> Void) {
        let labels = RowLabels(table)
        let isMoney = table.columns.map { column in
            if column.field != nil || column.path.isEmpty { return false }
            return MonetaryUnit(label: column.path) != nil
                || !FactsWriter.notMoney.contains(where: column.path.containsBytes)
        }
        for row in table.rows {
            // The labels are those of a row, or of each of its sides: made once, not for every cell.
            var known: [String?: (code: String, label: String)] = [:]
            for cell in row.cells where !cell.text.isBlank {
                let column = row.isPlaced ? table.columns[cell.column] : nil
                let side = row.isPlaced ? table.side(of: cell) : nil
                let (code, label) = known[side] ?? labels.labels(of: row, side: side)
                known[side] = (code, label)
                let amount = row.isPlaced ? amount(of: cell, in: table, isMoney: isMoney[cell.column]) : nil
                let yuan = amount.flatMap { amount in column?.unit.map { amount.scaled(byPowerOfTen: $0.powerOfTen) } }
                body(
                    Fact(
                        row: row, cell: cell, code: code, label: label, value: value(of: cell, in: table),
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
        return isMoney ? Amount(printed: cell.text.withoutMarks) : nil
    }

    private static let notMoney = [
        "序号", "编码", "编号", "代码", "行次", "栏次", "数量", "人数", "次数", "个数", "面积", "%", "％", "率", "比例", "比重", "占比", "年度",
        "日期", "时间", "电话", "指标",
    ]

    /// Trimmed, white space collapsed, numbers without thousands separators; nothing else changed.
    private func value(of cell: Table.Cell, in table: Table) -> String {
        let text = cell.text.collapsed
        guard text.containsByte(UInt8(ascii: ",")) || text.containsBytes(of: "，") else { return text }
        switch cell.value {
        case .decimal: break
        case .text where cell.field == nil: if Amount(printed: text) == nil { return text }
        default: return text
        }
        return String(text.filter { $0 != "," && $0 != "，" })
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

    /// The row's code and its item or name without ordinal, on one side of a side-by-side table; `nil` is the first side.
    func labels(of row: Table.Row, side: String?) -> (code: String, label: String) {
        guard let schema = table.schema, row.isPlaced else { return genericLabels(row) }
        let side = side ?? schema.blocks.first?.side
        var code = ""
        var label = ""
        for cell in row.cells where table.side(of: cell) == nil || table.side(of: cell) == side {
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
        for cell in row.cells where !cell.text.isBlank {
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

/// Fields of RFC 4180.
enum CSV {
    /// A field, quoted if it holds a comma, a quote or a line end.
    static func field(_ text: String) -> String {
        needsQuotes(text)
            ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : text
    }

    /// Appends a comma and a field.
    static func append(next text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: ","))
        append(text, to: &bytes)
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        append(raw: needsQuotes(text) ? field(text) : text, to: &bytes)
    }

    static func append(raw text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private static func needsQuotes(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    }
}
