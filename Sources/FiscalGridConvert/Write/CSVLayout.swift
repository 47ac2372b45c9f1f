import FiscalGridCore

/// The columns of a CSV file, in order: their names, what they hold, and where the writer takes it from.
struct CSVLayout {
    private(set) var columns: [Column] = []

    /// A column.
    struct Column {
        /// What the header says: a field's id, the name of a context column, or a printed path.
        var name: String
        /// Its name in Chinese; `nil` for a column of ours.
        var title: String?
        /// What it holds, in English.
        var description: String?
        var type: ValueType
        /// The unit of its amounts.
        var unit: String?
        var source: Source
    }

    /// The types of Table Schema that we use.
    enum ValueType: String {
        case string, integer, number, year
    }

    /// Where a value comes from.
    enum Source: Equatable {
        case document, organizationCode, organizationName, fiscalYear, unit, tableOrdinal
        case row, line, kind, side
        /// A value of the whole table, by name.
        case ofTable(String)
        /// What a field says, by its index in the schema.
        case field(Int, Part)
        /// The text under a column of the grid that no field claims.
        case gridColumn(Int)
        /// Units that columns state for themselves; cells that no field claims; text that no field can read.
        case columnUnits, other, unparsed
    }

    /// What of a field's value.
    enum Part: Equatable {
        case value
        case level, parent, ordinal, label
        case comparison, number, unit
    }

    /// The place of a column by its source; `nil` if the file has it not.
    func index(of source: Source) -> Int? { columns.firstIndex { $0.source == source } }

    private static let place = [
        Column(
            name: "row", description: "Body row of the printed table, from 1; blank rows count", type: .integer,
            source: .row),
        Column(name: "line", description: "Line of the source", type: .integer, source: .line),
    ]
    private static let kind = Column(
        name: "kind", description: "What the row is in the table's sum; details add up to the total", type: .string,
        source: .kind)
    private static let side = Column(
        name: "side", description: "Side of the table that the record stands on", type: .string, source: .side)
    private static let unparsed = Column(
        name: "unparsed", description: "What does not fit its field, as printed: field=text", type: .string,
        source: .unparsed)

    // MARK: One table

    /// The columns of one table: those that it prints, in printed order. `label` names them by their printed paths.
    init(_ table: Table, header: CSVOptions.Header, hasUnparsed: Bool) {
        columns = CSVLayout.place
        if let schema = table.schema {
            columns.append(CSVLayout.kind)
            if !schema.blocks.isEmpty { columns.append(CSVLayout.side) }
            addPrinted(schema, table)
        } else {
            addGeneric(table)
        }
        if hasUnparsed { columns.append(CSVLayout.unparsed) }
        name(by: header)
    }

    private mutating func addPrinted(_ schema: TableSchema, _ table: Table) {
        var known: Set<Int> = []
        for (index, column) in table.columns.enumerated() {
            guard let field = column.field else {
                let isUsed = table.rows.contains { row in
                    row.isPlaced && row.cells.contains { $0.column == index && $0.field == nil && !$0.text.isBlank }
                }
                if isUsed || !column.path.isEmpty { addUnclaimed(index, column.path) }
                continue
            }
            if !known.insert(field).inserted { continue }
            addField(
                field, schema.fields[field], title: CSVLayout.printedTitle(field, table), unit: unit(of: field, table))
        }
    }

    /// The path that a field is printed under; on both sides of a table, the paths below the side's label.
    private static func printedTitle(_ field: Int, _ table: Table) -> String {
        var titles: [String] = []
        for column in table.columns where column.field == field {
            var path = column.path
            if column.side != nil, let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) {
                path = String(path[path.utf8.index(after: slash)...])
            }
            if !titles.contains(path) { titles.append(path) }
        }
        return titles.joined(separator: " | ")
    }

    private func unit(of field: Int, _ table: Table) -> String? {
        guard table.schema?.fields[field].type == .amount else { return nil }
        let units = Set(table.columns.filter { $0.field == field }.map(\.unit))
        return units.count == 1 ? units.first.flatMap { $0?.rawValue } : nil
    }

    private mutating func addUnclaimed(_ index: Int, _ path: String) {
        columns.append(
            Column(
                name: path.isEmpty ? "column \(index + 1)" : path, title: path.isEmpty ? nil : path, type: .string,
                source: .gridColumn(index)))
    }

    /// A generic table: numbers are numbers where all of a column are, and its label does not say that they are codes.
    private mutating func addGeneric(_ table: Table) {
        for (index, column) in table.columns.enumerated() {
            let cells = table.rows.lazy.filter(\.isPlaced).flatMap(\.cells).filter {
                $0.column == index && !$0.text.isBlank
            }
            if column.path.isEmpty, cells.isEmpty { continue }
            addUnclaimed(index, column.path)
            let isNumber =
                GenericColumn.isMoney(column.path) && !cells.isEmpty
                && cells.allSatisfy { CSVLayout.number($0) != nil || CellReader.isDash($0.text) }
            guard isNumber else { continue }
            columns[columns.count - 1].type = .number
            columns[columns.count - 1].unit = column.unit?.rawValue
        }
    }

    /// The number that a cell of a generic table prints; `nil` for text.
    static func number(_ cell: Table.Cell) -> Amount? { Amount(printed: cell.text.withoutMarks) }

    // MARK: A type over many documents

    /// The columns of all tables of a type, whatever each of them prints.
    init(stackOf schema: TableSchema, header: CSVOptions.Header = .id) {
        columns = [
            Column(name: "document", description: "Path of the document as given", type: .string, source: .document),
            Column(name: "organization_code", type: .string, source: .organizationCode),
            Column(name: "organization_name", type: .string, source: .organizationName),
            Column(name: "fiscal_year", type: .year, source: .fiscalYear),
            Column(name: "unit", description: "Unit of the amounts", type: .string, source: .unit),
            Column(
                name: "table_ordinal", description: "Number of the table in its document", type: .integer,
                source: .tableOrdinal),
        ]
        for name in schema.tableFieldNames { columns.append(Column(name: name, type: .string, source: .ofTable(name))) }
        columns += CSVLayout.place + [CSVLayout.kind]
        if !schema.blocks.isEmpty { columns.append(CSVLayout.side) }
        for (index, field) in schema.fields.enumerated() {
            addField(index, field, title: field.chineseTitle, unit: field.unit?.rawValue)
        }
        columns += [
            Column(
                name: "column_units", description: "Units that columns state for themselves: field=unit", type: .string,
                source: .columnUnits),
            Column(
                name: "other", description: "Cells that no field claims, as printed: path=text", type: .string,
                source: .other),
            CSVLayout.unparsed,
        ]
        name(by: header)
    }

    // MARK: Fields

    /// A field, and beside it what its value is made of.
    private mutating func addField(_ index: Int, _ field: TableSchema.Field, title: String?, unit: String?) {
        let type: ValueType =
            switch field.type {
            case .amount, .number, .percent: .number
            case .year: .year
            case .text, .functionalCode, .economicCode, .item, .measure: .string
            }
        columns.append(
            Column(
                name: field.name, title: title, description: field.documentation.english, type: type,
                unit: field.type == .percent ? "%" : unit, source: .field(index, .value)))
        func part(_ name: String, _ part: Part, _ type: ValueType, _ description: String) {
            columns.append(
                Column(name: name, description: description, type: type, source: .field(index, part)))
        }
        switch field.type {
        case .functionalCode, .economicCode:
            part("level", .level, .integer, "Depth of the code, 1 for the shortest")
            part("parent", .parent, .string, "The nearest shorter code printed above")
        case .item:
            part("ordinal", .ordinal, .string, "The item's numeral")
            part("level", .level, .integer, "Depth of the item, 1 the highest")
            part("label", .label, .string, "The item without numeral")
        case .measure:
            part("\(field.name)_comparison", .comparison, .string, "One of ≥ ≤ > < =")
            part("\(field.name)_number", .number, .number, "The number")
            part("\(field.name)_unit", .unit, .string, "What stands behind the number")
        case .text, .amount, .number, .percent, .year: break
        }
    }

    /// Names the columns by ids or by what is printed. A name that is taken gets ` [2]`, ` [3]` and so on.
    private mutating func name(by header: CSVOptions.Header) {
        if header == .label {
            for index in columns.indices { columns[index].name = columns[index].title ?? columns[index].name }
        }
        var known: Set<String> = []
        for index in columns.indices {
            let name = columns[index].name
            var number = 1
            while !known.insert(columns[index].name).inserted {
                number += 1
                columns[index].name = "\(name) [\(number)]"
            }
        }
    }
}

extension TableSchema {
    /// The values of a whole table: what titles capture, then what the box above says.
    var tableFieldNames: [String] {
        var names: [String] = []
        for name in titles.compactMap(\.capture) + preludeFields.map(\.name) where !names.contains(name) {
            names.append(name)
        }
        return names
    }
}
