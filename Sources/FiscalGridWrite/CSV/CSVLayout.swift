import FiscalGridCore
import FiscalGridLanguage

/// The columns of a CSV file, in order: their names, what they hold, and where the writer takes it from.
package struct CSVLayout {
    private(set) var columns: [Column] = []

    /// A column.
    struct Column {
        /// What the header says: a field's id, the name of a column of ours, or a printed path.
        var name: String
        /// Its name in Chinese: for a field what is printed over it.
        var title: String?
        /// What it holds, in English.
        var description: String?
        var type: ValueType = .string
        /// The unit of its amounts.
        var unit: String?
        /// Its units by side, where the sides of a table differ.
        var sideUnits: [(side: String, unit: String)] = []
        /// True if the title is printed.
        var isPrinted = false
        var source: Source
    }

    /// The types of Table Schema that we use.
    enum ValueType: String {
        case string, integer, number, year
    }

    /// Where a value comes from.
    enum Source: Equatable {
        case document, organizationCode, organizationName, fiscalYear, unit, tableOrdinal
        case row, line, kind, side, list
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

    /// A column that no document prints.
    private static func own(
        _ name: String, _ title: Term, _ description: String, _ type: ValueType = .string, _ source: Source
    ) -> Column {
        Column(name: name, title: title.printed, description: description, type: type, source: source)
    }

    private static let place = [
        own("row", .titleOfRow, "Body row of the printed table, from 1; blank rows count", .integer, .row),
        own("line", .titleOfLine, "Line of the source", .integer, .line),
    ]
    private static let kind = own(
        "kind", .titleOfKind,
        "What the row is in the table's sum: a total, a subtotal, a detail, or a part of the row above",
        .string, .kind)
    private static let side = own("side", .titleOfSide, "Side of the table that the record stands on", .string, .side)
    private static let list = own(
        "list", .titleOfList, "Which of several lists of one side the record is of: they are the same money", .string,
        .list)
    private static let unparsed = own(
        "unparsed", .titleOfUnparsed, "What does not fit its field, as printed: field=text", .string, .unparsed)

    // MARK: One table

    /// The columns of one table: those that it prints, in printed order. Names are ids or printed paths, as the options say.
    init(_ table: Table, _ options: CSVOptions, hasUnparsed: Bool) {
        columns = CSVLayout.place
        if let schema = table.schema {
            columns.append(CSVLayout.kind)
            if !schema.blocks.isEmpty { columns.append(CSVLayout.side) }
            if table.records.contains(where: { $0.list != nil }) { columns.append(CSVLayout.list) }
            if table.records.contains(where: { $0.item != nil }), let item = table.labelField {
                addField(item, schema.fields[item], title: schema.fields[item].chineseTitle, unit: nil)
            }
            addPrinted(schema, table)
        } else {
            addGeneric(table)
        }
        if hasUnparsed { columns.append(CSVLayout.unparsed) }
        nameColumns(options)
    }

    private mutating func addPrinted(_ schema: TableSchema, _ table: Table) {
        var known: Set<Int> = []
        if table.records.contains(where: { $0.item != nil }), let item = table.labelField { known.insert(item) }
        for (index, column) in table.columns.enumerated() {
            guard let field = column.field else {
                let isUsed = table.rows.contains { row in
                    row.isPlaced && row.cells.contains { $0.column == index && $0.field == nil && !$0.text.isBlank }
                }
                if isUsed || !column.path.isEmpty { addUnclaimed(index, column.path) }
                continue
            }
            if let code = column.codeField, known.insert(code).inserted {
                addField(code, schema.fields[code], title: schema.fields[code].chineseTitle, unit: nil)
            }
            if !known.insert(field).inserted { continue }
            let units = CSVLayout.units(of: field, table)
            let isOne = Set(units.map(\.unit)).count == 1 || table.records.contains { $0.item != nil }
            addField(
                field, schema.fields[field], title: CSVLayout.printedTitle(field, table),
                unit: isOne ? units.first?.unit : nil)
            if !isOne, let place = self.index(of: .field(field, .value)) { columns[place].sideUnits = units }
        }
    }

    /// The path that a field is printed under; on both sides of a table, the paths below the side's label.
    private static func printedTitle(_ field: Int, _ table: Table) -> String {
        var titles: [String] = []
        for (index, column) in table.columns.enumerated() where column.field == field {
            var path = column.path
            if table.isUnderLabelOfSide(index), let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) {
                path = String(path[path.utf8.index(after: slash)...])
            }
            if !titles.contains(path) { titles.append(path) }
        }
        return titles.joined(separator: " | ")
    }

    /// The units of an amount's columns, with their sides.
    private static func units(of field: Int, _ table: Table) -> [(side: String, unit: String)] {
        guard table.schema?.fields[field].type == .amount else { return [] }
        return table.columns.indices.filter { table.columns[$0].field == field }.compactMap { index in
            table.columns[index].unit.map { (table.side(ofColumn: index) ?? "", $0.printed) }
        }
    }

    private mutating func addUnclaimed(_ index: Int, _ path: String) {
        columns.append(
            Column(
                name: path.isEmpty ? "column \(index + 1)" : path, title: path.isEmpty ? nil : path,
                isPrinted: !path.isEmpty, source: .gridColumn(index)))
    }

    /// A generic table: a column is one of numbers where all its cells are, and neither its label nor a leading zero says that
    /// they are codes.
    private mutating func addGeneric(_ table: Table) {
        var isUsed = [Bool](repeating: false, count: table.columns.count)
        let isMoney = GenericColumn.areMoney(table.columns.map(\.path))
        var isNumber = table.columns.map { GenericColumn.mayCount($0.path) }
        for row in table.rows where row.isPlaced {
            for cell in row.cells where !cell.text.isBlank {
                isUsed[cell.column] = true
                if isNumber[cell.column], Amount(printed: cell.text) == nil || GenericColumn.isCode(cell.text) {
                    isNumber[cell.column] = false
                }
            }
        }
        for (index, column) in table.columns.enumerated() where !column.path.isEmpty || isUsed[index] {
            addUnclaimed(index, column.path)
            guard isUsed[index], isNumber[index] else { continue }
            columns[columns.count - 1].type = .number
            if isMoney[index] { columns[columns.count - 1].unit = column.unit?.printed }
        }
    }

    // MARK: A type over many documents

    /// The columns of all tables of a type, whatever each of them prints.
    init(stackOf schema: TableSchema, _ options: CSVOptions) {
        columns = [
            CSVLayout.own("document", .titleOfDocument, "Path of the document as given", .string, .document),
            CSVLayout.own(
                "organization_code", .titleOfOrganizationCode, "Code of the organization", .string, .organizationCode),
            CSVLayout.own(
                "organization_name", .titleOfOrganizationName, "Name of the organization", .string, .organizationName),
            CSVLayout.own("fiscal_year", .titleOfFiscalYear, "Fiscal year", .year, .fiscalYear),
            CSVLayout.own("unit", .titleOfUnit, "Unit of the amounts", .string, .unit),
            CSVLayout.own(
                "table_ordinal", .titleOfTableOrdinal, "Number of the table in its document", .integer, .tableOrdinal),
        ]
        for name in schema.tableFieldNames { columns.append(Column(name: name, source: .ofTable(name))) }
        columns += CSVLayout.place + [CSVLayout.kind]
        if !schema.blocks.isEmpty { columns.append(CSVLayout.side) }
        if !schema.lists.isEmpty { columns.append(CSVLayout.list) }
        for (index, field) in schema.fields.enumerated() {
            addField(index, field, title: field.chineseTitle, unit: field.unit?.printed)
        }
        columns += [
            CSVLayout.own(
                "column_units", .titleOfColumnUnits, "Units that columns state for themselves: field=unit", .string,
                .columnUnits),
            CSVLayout.own("other", .titleOfOther, "Cells that no field claims, as printed: path=text", .string, .other),
            CSVLayout.unparsed,
        ]
        nameColumns(options)
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
                unit: field.type == .percent ? "%" : unit, isPrinted: true, source: .field(index, .value)))
        func part(_ name: String, _ title: Term, _ part: Part, _ type: ValueType, _ description: String) {
            columns.append(CSVLayout.own(name, title, description, type, .field(index, part)))
        }
        switch field.type {
        case .functionalCode, .economicCode:
            part("level", .titleOfLevel, .level, .integer, "Depth of the code, 1 for the shortest")
            part("parent", .titleOfParent, .parent, .string, "The nearest shorter code printed above")
        case .item:
            part("ordinal", .titleOfOrdinal, .ordinal, .string, "The item's numeral")
            part("level", .titleOfLevel, .level, .integer, "Depth of the item, 1 the highest")
            part("label", .titleOfLabel, .label, .string, "The item without numeral")
        case .measure:
            part("\(field.name)_comparison", .titleOfComparison, .comparison, .string, "One of ≥ ≤ > < =")
            part("\(field.name)_number", .titleOfNumber, .number, .number, "The number")
            part("\(field.name)_unit", .titleOfMeasureUnit, .unit, .string, "What stands behind the number")
        case .text, .amount, .number, .percent, .year: break
        }
    }

    /// Names the columns by ids or by what is printed, in the form that the flavor writes. A name that is taken gets ` [2]`,
    /// ` [3]` and so on.
    private mutating func nameColumns(_ options: CSVOptions) {
        for index in columns.indices where options.header == .label {
            columns[index].name = columns[index].title ?? columns[index].name
        }
        for index in columns.indices {
            columns[index].name = CSVEncoder.harmless(columns[index].name.collapsed, options.flavor)
        }
        var known = Set(columns.map(\.name))
        var seen: [String: Int] = [:]
        for index in columns.indices {
            let name = columns[index].name
            var number = seen[name, default: 0] + 1
            if number > 1 {
                while !known.insert("\(name) [\(number)]").inserted { number += 1 }
                columns[index].name = "\(name) [\(number)]"
            }
            seen[name] = number
        }
    }
}

extension Table {
    /// True if the top label over a column is that of its side.
    fileprivate func isUnderLabelOfSide(_ column: Int) -> Bool {
        guard let side = side(ofColumn: column) else { return false }
        let labels = schema?.blocks.first { $0.side == side }?.labels ?? []
        let top = HeaderPath(labels: Array(HeaderPath(printed: columns[column].path).labels.prefix(1)))
        return labels.contains { $0.matches(top, fiscalYear: context.fiscalYear) }
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
