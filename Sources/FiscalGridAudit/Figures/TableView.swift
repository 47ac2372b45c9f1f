import FiscalGridCore
import FiscalGridLanguage

/// A table as rules look at it: by field and record, by label and code.
final class TableView {
    /// What stands in a cell.
    enum Cell: Equatable {
        /// Nothing, a dash, or a figure that is counted where its merged cell begins.
        case blank
        /// A figure, by its number in the ledger.
        case figure(Int)
        /// Text that is no figure, or a figure too long to add up.
        case unreadable
    }

    /// A row, or one of the records that it is made of.
    struct Entry {
        var row: Int
        var record: Int?
        /// Its label as printed, without ordinal; empty if it has none.
        var label = ""
        /// Its code's digits; empty if it has none.
        var code = ""
        var level: Int?
        var kind: RowKind
        var isOfWhich = false
        /// True if a code is printed that is none, or one that is merged over several rows.
        var hasUnsureCode = false
    }

    let table: Table
    let schema: TableSchema
    /// Its index in the document.
    let index: Int
    /// What each row is made of: itself, or its records.
    let records: [Int?]
    private var states: [Int32]
    /// What ``entries(named:)`` has found.
    private var named: [String: [Int]] = [:]
    private let width: Int

    /// True if the cells of a row could not be told to their columns: any sum over rows may lack it.
    let hasUnplacedRows: Bool
    /// Cells without a figure of their own, over which a merged one reaches.
    private(set) var covered: [Trial.Spot] = []

    private(set) lazy var entries: [Entry] = makeEntries()
    /// The labels of ``entries`` in the form in which labels are compared.
    private(set) lazy var keys: [String] = entries.map { $0.label.labelKey }
    /// The labels of ``entries`` without what differs between names of one thing; empty for a row without a label.
    private(set) lazy var stems: [String] = entries.map(\.label.stem)
    /// The entries that have a label, by its stem.
    private(set) lazy var entriesByStem: [ByteKey: [Int]] = Dictionary(
        grouping: entries.indices.filter { !entries[$0].label.isEmpty }
    ) { ByteKey(stems[$0]) }

    /// Enters the figures of a table into the ledger; `places` are the most that it prints in each unit.
    init(_ table: Table, _ schema: TableSchema, index: Int, decimals: PrintedDecimals, ledger: inout Ledger) {
        self.table = table
        self.schema = schema
        self.index = index
        records = table.records.isEmpty ? [nil] : table.records.indices.map(Optional.some)
        width = table.columns.count
        hasUnplacedRows = table.rows.contains { row in
            !row.isPlaced && row.cells.contains { Amount(printed: $0.text) != nil }
        }
        states = [Int32](repeating: -1, count: table.rows.count * width)
        for (row, content) in table.rows.enumerated() where content.isPlaced {
            for place in content.cells.indices {
                guard let field = content.cells[place].field, schema.fields[field].type.isDecimal else { continue }
                let cell = content.cells[place]
                let others = cell.isInherited ? cell.columns : cell.columns.dropFirst()
                if case .decimal = cell.value {
                    covered += others.map { .init(table: index, row: row, column: $0) }
                }
                if cell.isInherited { continue }
                switch cell.value {
                case .decimal(let amount):
                    let unit = table.columns[cell.column].unit
                    let figure = Ledger.Figure(
                        amount: amount, unit: schema.fields[field].type == .amount ? unit : nil,
                        isMoney: schema.fields[field].type == .amount, table: Int32(index),
                        row: Int32(row), column: Int32(cell.column), line: Int32(clamping: cell.line),
                        isMerged: cell.columnSpan > 1 || TableView.reachesDown(cell, row, table))
                    let number = ledger.add(figure, decimals: decimals.decimals(of: figure.unit))
                    states[row * width + cell.column] = number.map { Int32($0) } ?? -2
                case .unreadable: states[row * width + cell.column] = -2
                default: break
                }
            }
        }
        shareFigures()
    }

    /// A total whose label reaches over several lists of one side, which are the same money, closes all of them: its figure, printed behind the last,
    /// is that of each.
    private func shareFigures() {
        guard table.records.contains(where: { $0.list != nil }), let label = table.labelField else { return }
        for (row, content) in table.rows.enumerated() where content.isPlaced {
            for cell in content.cells where cell.field == label {
                for list in listsBefore(cell) {
                    for (column, known) in table.columns.enumerated() where known.record == list && column > cell.column
                    {
                        guard let field = known.field, states[row * width + column] == -1 else { continue }
                        let last = table.columns.firstIndex { $0.field == field && $0.record == table.record(of: cell) }
                        if let last { states[row * width + column] = states[row * width + last] }
                    }
                }
            }
        }
    }

    /// The records of lists over which a label reaches, but for the last, which is its own.
    private func listsBefore(_ cell: Table.Cell) -> [Int] {
        guard cell.columnSpan > 1, let own = table.record(of: cell) else { return [] }
        return Set(cell.columns.compactMap { table.columns[$0].record }).filter {
            $0 != own && table.records[$0].list != nil
        }.sorted()
    }

    /// True if a cell is merged with those below it.
    private static func reachesDown(_ cell: Table.Cell, _ row: Int, _ table: Table) -> Bool {
        row + 1 < table.rows.count
            && table.rows[row + 1].cells.contains { $0.isInherited && $0.column == cell.column && $0.line == cell.line }
    }

    /// What stands in a cell; row and column count from 0.
    func cell(_ row: Int, _ column: Int) -> Cell {
        switch states[row * width + column] {
        case -1: .blank
        case -2: .unreadable
        case let figure: .figure(Int(figure))
        }
    }

    /// True if nothing stands in a cell.
    func isBlank(_ row: Int, _ column: Int) -> Bool { states[row * width + column] == -1 }

    /// The 0-based column of a field, in a record; `nil` if the table prints none, or the schema knows no such field.
    func column(_ field: String, _ record: Int?) -> Int? {
        guard let index = schema.index(ofField: field) else { return nil }
        return columns[index * (table.records.count + 1) + (record ?? -1) + 1]
    }

    /// For each field its column outside the records, then that of each record.
    private lazy var columns: [Int?] = {
        let stride = table.records.count + 1
        var columns = [Int?](repeating: nil, count: schema.fields.count * stride)
        for index in table.columns.indices.reversed() where table.columns[index].part == nil {
            let record = (table.columns[index].record ?? -1) + 1
            for field in [table.columns[index].field, table.columns[index].codeField] {
                if let field { columns[field * stride + record] = index }
            }
        }
        return columns
    }()

    /// True if the table prints a column of the field.
    func prints(_ field: String) -> Bool { records.contains { column(field, $0) != nil } || column(field, nil) != nil }

    // MARK: Rows

    private func makeEntries() -> [Entry] {
        let label = table.labelField
        let mayName = schema.fields.indices.map { $0 == label || schema.fields[$0].type.isCode }
        var entries: [Entry] = []
        entries.reserveCapacity(table.rows.count * records.count)
        for (index, row) in table.rows.enumerated() where row.isPlaced && !row.cells.isEmpty {
            let first = entries.count
            for record in records {
                var entry = Entry(row: index, record: record, kind: .detail)
                if let item = record.flatMap({ table.records[$0].item }) {
                    (entry.label, entry.level, entry.isOfWhich) = (item.label, item.level, item.isOfWhich)
                }
                entries.append(entry)
            }
            for number in row.cells.indices {
                guard let field = row.cells[number].field, mayName[field] else { continue }
                let cell = row.cells[number]
                let place = first + (records[0] == nil ? 0 : table.record(of: cell) ?? -first - 1)
                guard place >= first else { continue }
                switch cell.value {
                case .code(let code):
                    entries[place].code = code.digits
                    entries[place].level = code.level
                    if cell.isInherited { entries[place].hasUnsureCode = true }
                case .unreadable where schema.fields[field].type.isCode: entries[place].hasUnsureCode = true
                case .item(let item) where field == label:
                    func set(_ place: Int) {
                        entries[place].label = item.label
                        entries[place].level = item.level
                        entries[place].isOfWhich = item.isOfWhich
                    }
                    set(place)
                    for list in listsBefore(cell) { set(first + list) }
                case .text where field == label: entries[place].label = cell.text
                default: break
                }
            }
        }
        setKinds(&entries)
        return entries
    }

    /// Kinds by labels and codes alone: what figures prove is not what they are checked by.
    private func setKinds(_ entries: inout [Entry]) {
        let rollup = schema.kinds.rollupField.map { name in schema.fields.firstIndex { $0.name == name } } ?? nil
        var parents: Set<String> = []
        if let rollup {
            for row in table.rows.indices {
                for place in table.rows[row].cells.indices where table.rows[row].cells[place].field == rollup {
                    guard case .code(let code) = table.rows[row].cells[place].value, let parent = code.parent else {
                        continue
                    }
                    parents.insert(parent)
                }
            }
        }
        for index in entries.indices {
            let label = entries[index].label
            if !label.isEmpty, let kind = schema.kind(ofLabel: label.labelKey) {
                entries[index].kind = kind
            } else if entries[index].isOfWhich {
                entries[index].kind = .ofWhich
            } else if rollup != nil, !entries[index].code.isEmpty, parents.contains(entries[index].code) {
                entries[index].kind = .subtotal
            } else if label.isEmpty, entries[index].record == nil, table.rows[entries[index].row].kind == .total {
                entries[index].kind = .total
            }
        }
    }

    /// The entry of a row, or of one of its records. Entries are in the order of rows.
    private func entry(_ row: Int, _ record: Int?) -> Entry? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0.row == row }.first { $0.record == record }
    }

    /// The indices of the entries that a row's name means. Of several lists of one side, which are the same money, those of the first.
    func entries(named name: String) -> [Int] {
        if let known = named[name] { return known }
        let found = allEntries(named: name).filter { index in
            guard let record = entries[index].record, table.records[record].list != nil else { return true }
            return record == table.records.firstIndex { $0.side == table.records[record].side }
        }
        named[name] = found
        return found
    }

    /// The same in all lists.
    func allEntries(named name: String) -> [Int] {
        let entries = self.entries
        if let kind = RowKind(rawValue: name) { return entries.indices.filter { entries[$0].kind == kind } }
        guard let row = schema.namedRows.first(where: { $0.name == name }) else { return [] }
        let keys = self.keys
        return entries.indices.filter { index in
            if let kind = row.kind, kind != entries[index].kind { return false }
            if let level = row.level, level != entries[index].level { return false }
            if !row.codes.isEmpty, !row.codes.contains(entries[index].code) { return false }
            if let side = row.side, entries[index].record.map({ table.records[$0].side != side }) ?? true {
                return false
            }
            return row.labels.isEmpty || row.labels.mean(keys[index])
        }
    }

    /// True if a name may mean several rows, which are added up.
    func isMany(_ name: String) -> Bool { schema.namedRows.first { $0.name == name }?.isMany ?? false }

    /// The text of a field in a row, as it is printed or held from above; empty for none.
    func text(_ row: Int, _ field: String) -> String {
        guard let column = column(field, nil) else { return "" }
        return table.rows[row].cells.first { $0.columns.contains(column) }?.text.collapsed ?? ""
    }

    // MARK: Words

    /// The label of a row, or of the record that a column belongs to, white space removed; its code or number if it has none. Empty
    /// where the column's own path says the item.
    func rowLabel(_ row: Int, _ column: Int) -> String {
        let record = table.columns[column].record
        if let record, table.records[record].item != nil { return "" }
        if let entry = entry(row, record) {
            if !entry.label.isBlank { return entry.label.withoutSpace }
            if !entry.code.isEmpty { return entry.code }
        }
        // The words of a unit's row stand in other columns than those of a code's.
        let words = table.rows[row].cells.last { cell in
            cell.column < column && cell.value == .text && table.columns[cell.column].record == record
        }
        return words?.text.withoutSpace ?? Message("label.row", ["number": .number(row + 1)]).text
    }

    /// `合计/基本支出`: the label of a row and that of a column.
    func label(_ row: Int, _ column: Int) -> String {
        let label = rowLabel(row, column)
        return (label.isEmpty ? "" : label + "/") + table.columns[column].path
    }

    /// Where a cell stands.
    func place(_ row: Int?, _ column: Int?, line: Int? = nil) -> Place {
        Place(
            line: line ?? row.map { table.rows[$0].line } ?? table.grid.line, table: table.ordinal,
            row: row.map { table.rows[$0].number }, column: column.map { $0 + 1 })
    }
}

/// The most places that a table prints in each unit: 18.9 beside 18.00 has two.
///
/// A nought says nothing of how exact the others are: templates print 0.00 beside whole numbers. Nor does one figure in many: 60.125 among
/// figures of two places is a slip, and the others are no more exact for it. One in ten must have the places, and of six figures two.
struct PrintedDecimals {
    private var byPower: [Int: Int] = [:]
    /// The power of ten of the smallest last place, in yuan; `nil` if no figure is printed.
    private(set) var smallest: Int?

    init(_ table: Table, _ schema: TableSchema) {
        var counts: [Int: [Int]] = [:]
        // Noughts count for the unit that they are printed in.
        for column in table.columns where column.field.map({ schema.fields[$0].type.isDecimal }) ?? false {
            smallest = min(smallest ?? .max, column.unit?.powerOfTen ?? 0)
        }
        for row in table.rows {
            for place in row.cells.indices where !row.cells[place].isInherited {
                guard case .decimal(let amount) = row.cells[place].value, amount.significand != 0,
                    let field = row.cells[place].field, schema.fields[field].type.isDecimal
                else { continue }
                let column = row.cells[place].column
                let unit = schema.fields[field].type == .amount ? table.columns[column].unit : nil
                counts[unit?.powerOfTen ?? -1, default: Array(repeating: 0, count: Amount.maximumDigits + 1)][
                    amount.decimals] += 1
            }
        }
        for (power, counts) in counts {
            let all = counts.reduce(0, +)
            let most = counts.lastIndex { $0 > 0 } ?? 0
            smallest = min(smallest ?? .max, max(power, 0) - most)
            var atLeast = 0
            byPower[power] = counts.indices.last { decimals in
                atLeast += counts[decimals]
                return atLeast * 10 >= all && (atLeast > 1 || all < 6)
            }
        }
    }

    /// The places of the figures in a unit.
    func decimals(of unit: MonetaryUnit?) -> Int { byPower[unit?.powerOfTen ?? -1] ?? 0 }

}

extension FieldType {
    /// True for figures that can be added up.
    var isDecimal: Bool { self == .amount || self == .number }
}
