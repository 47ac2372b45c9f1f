import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Tells, without libxml2, of a disclosure that its schema accepts it: what is not XML need not be written as XML first.
///
/// ``XMLDisclosureWriter`` writes elements and attributes in the order that `common.xsd` and the profile of table types ask for, whatever
/// the document says; what is left to refuse are values, and fields at places where their type does not declare them. Most documents have
/// none: `true` says so. `false` says nothing but that libxml2 has to be asked. It knows the built-in schemas; of another it cannot say.
package struct PlainValues {
    private let disclosure: Disclosure

    /// Looks at a disclosure all of whose table types are built in.
    package init(_ disclosure: Disclosure) { self.disclosure = disclosure }

    /// True if the schema surely accepts the disclosure.
    package var areSurelyValid: Bool {
        disclosure.sha256.utf8.count == 64
            && disclosure.sha256.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            && isYear(disclosure.fiscalYear) && disclosure.body.allSatisfy(isPlain)
            && disclosure.tables.allSatisfy(isPlain) && disclosure.findings.allSatisfy(isPlain)
    }

    private func isPlain(_ block: Disclosure.Block) -> Bool {
        switch block {
        case .heading(let paragraph, let level): paragraph.line > 0 && isLevel(level)
        case .paragraph(let paragraph): paragraph.line > 0
        case .table(_, let level): isLevel(level)
        }
    }

    // MARK: Tables

    private func isPlain(_ table: Table) -> Bool {
        let grid = table.grid
        return table.ordinal > 0 && grid.line > 0 && isYear(table.context.fiscalYear)
            && grid.lead.allSatisfy(isPlain) && grid.notes.allSatisfy { $0.line > 0 }
            && table.prelude.allSatisfy { isPlain($0, table.schema) }
            && grid.rows.allSatisfy { $0.line > 0 } && RowValues(table).arePlain
    }

    private func isPlain(_ lead: Grid.Lead) -> Bool {
        switch lead {
        case .title(let title): title.line > 0
        case .prelude(let box): box.line > 0
        case .context(let items, let line):
            line > 0
                && items.allSatisfy { if case .fiscalYear(let year) = $0.value { isYear(year) } else { true } }
        }
    }

    private func isPlain(_ entry: Table.PreludeEntry, _ schema: TableSchema?) -> Bool {
        guard let schema, let field = entry.field else { return true }
        return entry.value.isPlain(as: schema.preludeFields[field].type, isInherited: false)
    }

    // MARK: Findings

    private func isPlain(_ finding: Finding) -> Bool {
        guard isPlain(finding.place) else { return false }
        guard let found = finding.arithmetic else { return true }
        return found.printed.isPlain && found.computed.isPlain && found.difference.isPlain && found.allowance.isPlain
            && found.operands.allSatisfy(isPlain) && found.explains.allSatisfy(isPlain)
    }

    private func isPlain(_ check: Check) -> Bool {
        guard isPlain(check.place) else { return false }
        guard let found = check.comparison else { return true }
        return found.printed.isPlain && found.computed.isPlain && found.difference.isPlain && found.allowance.isPlain
            && found.operands.allSatisfy(isPlain)
    }

    private func isPlain(_ operand: Operand) -> Bool { operand.value.isPlain && isPlain(operand.place) }

    private func isPlain(_ place: Place) -> Bool {
        place.table ?? 1 > 0 && place.row ?? 1 > 0 && place.column ?? 1 > 0 && place.line ?? 1 > 0
    }

    private func isYear(_ year: Int?) -> Bool { (1000...9999).contains(year ?? 2000) }
    private func isLevel(_ level: Int?) -> Bool { (1...9).contains(level ?? 1) }
}

/// The body rows of a table: each value in an element whose type has it.
private struct RowValues {
    private let table: Table
    private let fields: [TableSchema.Field]
    /// An item a record: such a type declares what records hold for its rows, too.
    private let isUnpivoted: Bool

    init(_ table: Table) {
        self.table = table
        fields = table.schema?.fields ?? []
        isUnpivoted = !(table.schema?.unpivotedItems.isEmpty ?? true)
    }

    var arePlain: Bool { areRecordsPlain && table.rows.allSatisfy(isPlain) }

    private var areRecordsPlain: Bool {
        if table.rowsAreRecords { return true }
        guard let schema = table.schema else { return false }
        return table.records.allSatisfy { record in
            guard let side = record.side else {
                return isUnpivoted && record.list == nil && (1...9).contains(record.item?.level ?? 1)
            }
            return record.item == nil && schema.blocks.contains { $0.side == side }
                && (record.list.map { name in schema.lists.contains { $0.name == name } } ?? true)
        }
    }

    private func isPlain(_ row: Table.Row) -> Bool {
        guard row.line > 0, row.number > 0 else { return false }
        let mayHoldRecords = row.isPlaced && !table.rowsAreRecords
        return row.cells.allSatisfy { cell in
            let isInherited = cell.isInherited || cell.printedHere != nil
            guard let field = cell.field, table.schema != nil else {
                return cell.value.isPlain(as: .text, isInherited: isInherited)
            }
            let isInRecord = mayHoldRecords && table.record(of: cell) != nil
            let isDeclared = isInRecord ? fields[field].isInBlock : isUnpivoted || !fields[field].isInBlock
            return isDeclared && cell.value.isPlain(as: fields[field].type, isInherited: isInherited)
        }
    }
}

extension CellValue {
    /// True if a cell of this type surely may say it.
    fileprivate func isPlain(as type: FieldType, isInherited: Bool) -> Bool {
        switch (self, type) {
        case (.none, _), (.unreadable, _), (.part, _): return true
        // A label has no attributes.
        case (.label, _): return !isInherited
        // An inherited value is an attribute, which is words where the type is.
        case (.text, _): return !isInherited || type == .text || type == .item || type == .measure
        case (.decimal(let amount), .amount), (.decimal(let amount), .number), (.decimal(let amount), .percent):
            return amount.isPlain
        case (.year(let year), .year): return (1000...9999).contains(year)
        case (.code(let code), .functionalCode): return code.isPlain(lengths: [3, 5, 7])
        case (.code(let code), .economicCode): return code.isPlain(lengths: [3, 5])
        case (.item(let item), .item): return (1...9).contains(item.level ?? 1)
        case (.measure(let measure), .measure):
            return measure.number.isPlain && (measure.comparison.map(Measure.comparisons.contains) ?? true)
        default: return false
        }
    }
}

extension Measure {
    /// What `Comparison` of `common.xsd` lists.
    fileprivate static let comparisons = ["≥", "≤", ">", "<", "="]
}

extension ClassificationCode {
    fileprivate func isPlain(lengths: [Int]) -> Bool {
        lengths.contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && (1...9).contains(level) && (parent.map { lengths.contains($0.utf8.count) } ?? true)
    }
}

extension Amount {
    /// True if it has no more digits than libxml2 takes, a zero before the point counted.
    fileprivate var isPlain: Bool { decimals < Amount.maximumDigits && significand.magnitude < Amount.tooLarge }

    private static let tooLarge: UInt128 = 1_000_000_000_000 * 1_000_000_000_000
}

extension Amount? {
    fileprivate var isPlain: Bool { self?.isPlain ?? true }
}
