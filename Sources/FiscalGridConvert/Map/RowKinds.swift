import FiscalGridCore
import FiscalGridLanguage

/// Says of each row what it is in the sum that its table makes: a total or subtotal, a part of another row, or a detail.
///
/// Whoever adds up the details must not count money twice. So a kind needs evidence: a label, a code that others continue, numbering, or
/// figures that are the sum of the rows below. Where nothing tells it, a row has no kind.
struct RowKinds {
    // Not the table and its schema themselves: to copy the two costs as much as all else here.
    private let columns: [Table.Column]
    private let records: [Table.Record]
    private let fields: [TableSchema.Field]
    private let rules: TableSchema.KindRules
    private let subjects: [TitleSubject]
    private let labelField: Int
    private let codeField: Int?
    private let organizationField: Int?

    /// Kinds of the rows of a table; `nil` where its type has none.
    init?(_ table: Table) {
        guard let labelField = table.labelField, let schema = table.schema else { return nil }
        (columns, records, fields, rules) = (table.columns, table.records, schema.fields, schema.kinds)
        subjects = schema.subjects
        self.labelField = labelField
        codeField = rules.rollupField.flatMap { name in schema.fields.firstIndex { $0.name == name } }
        let organizationField = schema.fields.firstIndex { $0.name == "organizationCode" }
        self.organizationField = organizationField.flatMap { field in
            table.columns.contains { $0.field == field } ? field : nil
        }
    }

    /// What is known of a row, or of one of its records.
    struct Line {
        var row: Int
        var hasLabel = false
        /// By its label alone.
        var kind: RowKind?
        var code: String?
        /// The code above that it goes on with.
        var parent: String?
        /// The code of the organization that it is of.
        var organization: String?
        var level: Int?
        var isOfWhich = false
        var isBlank = true
        /// True if the fields are filled that tell a detail from the rows over it.
        var hasKey = false
        /// True if the header names its item.
        var isItemOfHeader = false
    }

    /// Sets the kinds of all rows.
    func set(_ rows: inout [Table.Row]) {
        if records.isEmpty {
            let kinds = kinds(of: lines(rows, record: nil), rows, record: nil, isBesideTotals: false)
            for index in rows.indices { rows[index].kind = kinds[index] }
            return
        }
        // A list whose total stands in the list beside it is told by that.
        let lines = records.indices.map { self.lines(rows, record: $0) }
        let isTold = lines.joined().contains { $0.kind == .total || $0.kind == .subtotal }
        let kinds = lines.enumerated().map { self.kinds(of: $1, rows, record: $0, isBesideTotals: isTold) }
        // The items of a row of totals are totals of the rows beside it: 合计 | 因公出国费 | 公务接待费.
        let hasItems = records.contains { $0.item != nil }
        let isWide =
            hasItems
            && rows.indices.count { index in
                !rows[index].cells.isEmpty && lines.contains { !$0[index].isBlank }
            } > 1
        // Most rows have the kinds of the row above: one array serves both.
        var last: [RowKind?] = []
        for index in rows.indices {
            let isOverItems = isWide && isTotal(rows[index])
            func kind(_ record: Int) -> RowKind? {
                isOverItems && kinds[record][index] == .detail ? .subtotal : kinds[record][index]
            }
            if last.isEmpty || !kinds.indices.allSatisfy({ kind($0) == last[$0] }) { last = kinds.indices.map(kind) }
            rows[index].recordKinds = last
            rows[index].kind = last[0]
        }
    }

    // MARK: What is known

    private func lines(_ rows: [Table.Row], record: Int?) -> [Line] {
        let keys = keyFields
        func isAsked(_ field: Int) -> Bool {
            field == labelField || field == codeField || field == organizationField || keys.contains(field)
        }
        return rows.indices.map { index in
            var line = Line(row: index)
            if let item = record.flatMap({ records[$0].item }) {
                line.hasLabel = true
                line.kind = rules.kind(of: item.label.labelKey)
                line.isItemOfHeader = true
                line.isBlank = false
                return line
            }
            guard rows[index].isPlaced else { return line }
            // By index: few cells are asked, and an iterator would copy each.
            for place in rows[index].cells.indices {
                if !records.isEmpty, self.record(of: rows[index].cells[place]) != record { continue }
                if line.isBlank, !rows[index].cells[place].isInherited, !rows[index].cells[place].text.isBlank {
                    line.isBlank = false
                }
                guard let field = rows[index].cells[place].field, isAsked(field) else { continue }
                let cell = rows[index].cells[place]
                take(cell, field, into: &line)
                if keys.contains(field), !cell.value.isUnreadable, !cell.isInherited { line.hasKey = true }
            }
            // 合计 in a column that names no row, where the column of names is blank.
            if !line.hasLabel, line.kind == nil, !line.isBlank {
                let words = rows[index].cells.first {
                    self.record(of: $0) == record && Amount(printed: $0.text) == nil && !$0.text.isBlank
                }
                line.kind = words.flatMap { rules.kind(of: $0.text.labelKey) }.flatMap {
                    $0 == .detail ? nil : $0
                }
            }
            return line
        }
    }

    /// True if what names the row, beside its items, is a total.
    private func isTotal(_ row: Table.Row) -> Bool {
        row.cells.contains { cell in
            guard self.record(of: cell) == nil, let kind = rules.kind(of: cell.text.labelKey) else { return false }
            return kind == .total || kind == .subtotal
        }
    }

    private func record(of cell: Table.Cell) -> Int? { Table.record(of: cell, columns, records) }

    private func take(_ cell: Table.Cell, _ field: Int, into line: inout Line) {
        switch cell.value {
        case .item(let item) where field == labelField:
            line.hasLabel = true
            line.level = item.level
            line.isOfWhich = item.isOfWhich
            line.kind = rules.kind(of: item.label.labelKey) ?? kind(ofTotal: item.label)
        case .code(let code) where field == codeField:
            line.code = code.digits
            line.parent = code.parent
        case .text where field == labelField:
            line.hasLabel = true
            line.isOfWhich = RowKinds.ofWhich.begin(cell.text)
            line.kind = rules.kind(of: cell.text.labelKey) ?? kind(ofTotal: cell.text)
        case .text where field == organizationField:
            let code = cell.text.withoutSpace
            if !code.isEmpty, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { line.organization = code }
        default: break
        }
    }

    /// 人员经费合计 closes a part of the table, 基本支出总计 all of 基本支出预算表.
    private func kind(ofTotal label: String) -> RowKind? {
        if !RowKinds.totals.end(label) { return nil }
        return subjects.isTotal(label.labelKey) ? .total : .subtotal
    }

    private static let ofWhich = Words(.ofWhich)
    private static let totals = Words(.totalLabel)

    /// The fields of which a detail has one and the rows over it have none: names that are needed, beside the one that names all rows.
    private var keyFields: [Int] {
        if let codeField, columns.contains(where: { $0.field == codeField || $0.codeField == codeField }) {
            return [codeField]
        }
        if rules.rollupField != nil { return [] }
        return fields.indices.filter { index in
            fields[index].type == .text && fields[index].requirement != .optional && index != labelField
                && columns.contains { $0.field == index }
        }
    }

    /// The figures that totals are the sum of, a row each: those of the first field that a table must print, else of the first.
    private func amounts(_ rows: [Table.Row], _ record: Int?) -> [Exact?] {
        func field(isNeeded: Bool) -> Int? {
            columns.first { column in
                column.record == record
                    && column.field.map {
                        fields[$0].type == .amount && (!isNeeded || fields[$0].requirement != .optional)
                    } ?? false
            }?.field
        }
        guard let field = field(isNeeded: true) ?? field(isNeeded: false) else { return rows.map { _ in nil } }
        return rows.map { row in
            guard row.isPlaced else { return nil }
            for cell in row.cells where cell.field == field && self.record(of: cell) == record {
                if case .decimal(let amount) = cell.value { return Exact(amount) }
            }
            return nil
        }
    }

    // MARK: What follows

    private func kinds(
        of lines: [Line], _ rows: [Table.Row], record: Int?, isBesideTotals: Bool
    ) -> [RowKind?] {
        var kinds = lines.map { line in line.kind ?? (line.isOfWhich ? .ofWhich : nil) }
        let hasCodes = lines.contains { $0.code != nil }
        if hasCodes {
            var parents: Set<String> = []
            for line in lines { if let parent = line.parent { parents.insert(parent) } }
            for (index, line) in lines.enumerated() where kinds[index] == nil {
                if let code = line.code, parents.contains(code) { kinds[index] = .subtotal }
            }
        }
        setUnits(lines, &kinds)
        let hasKeys = lines.contains(where: \.hasKey)
        let isOpen = lines.indices.contains { index in
            kinds[index] == nil && !lines[index].isBlank
                && (lines[index].level != nil || (hasKeys && !lines[index].hasKey))
        }
        let settles = !hasCodes && kinds.contains { $0 == .total || $0 == .subtotal }
        let amounts = isOpen || settles ? amounts(rows, record) : []
        if isOpen {
            if hasKeys { setGroups(lines, amounts, &kinds) }
            setOutline(lines, amounts, &kinds)
        }
        // A row without label, in a table that names none, is the whole.
        if record == nil, !columns.contains(where: { $0.field == labelField }) {
            let filled = lines.indices.filter { !lines[$0].isBlank }
            if filled.count == 1 { kinds[filled[0]] = .total }
        }

        let hasTotals = isBesideTotals || kinds.contains { $0 == .total || $0 == .subtotal }
        // Rows that may be over others or beside them: without the key that details have.
        func isUnknown(_ index: Int) -> Bool { hasKeys && isOpen && !lines[index].hasKey && amounts[index] != nil }
        for (index, line) in lines.enumerated() where kinds[index] == nil && !line.isBlank {
            let isTold =
                hasTotals || line.code != nil || line.organization != nil || kinds.contains(.ofWhich)
                || line.isItemOfHeader
            if isTold && !isUnknown(index) && !(hasCodes && line.code == nil && codeField != nil && !hasTotals) {
                kinds[index] = .detail
            }
        }
        if settles { RowKinds.settle(lines, amounts, &kinds) }
        return kinds
    }

    /// Organizations over the units that their code begins, and over the codes that they spend on.
    private func setUnits(_ lines: [Line], _ kinds: inout [RowKind?]) {
        guard lines.contains(where: { $0.organization != nil }) else { return }
        var above: Set<String> = []
        for line in lines {
            guard let organization = line.organization else { continue }
            if line.code != nil { above.insert(organization) }
            // A unit has two digits more than the organization that it is of, or three.
            for count in 2...3 where organization.utf8.count > count + 1 {
                above.insert(String(organization.dropLast(count)))
            }
        }
        for (index, line) in lines.enumerated() where kinds[index] == nil && line.code == nil {
            if let organization = line.organization, above.contains(organization) { kinds[index] = .subtotal }
        }
    }

    /// Rows over others: without the code, or the name, that details have, and with the sum of the details below.
    private func setGroups(_ lines: [Line], _ amounts: [Exact?], _ kinds: inout [RowKind?]) {
        for (index, line) in lines.enumerated() where kinds[index] == nil && !line.hasKey && !line.isBlank {
            guard let amount = amounts[index], amount.significand != 0 else { continue }
            var sum = Exact(significand: 0, decimals: amount.decimals)
            var count = 0
            for below in (index + 1)..<max(index + 1, lines.count) {
                if kinds[below] == .total { break }
                guard lines[below].hasKey, kinds[below] == nil, let part = amounts[below] else { continue }
                sum = sum.adding(part)
                count += 1
                if sum.isWithin(halfUnits: count + 1, of: amount) {
                    kinds[index] = .subtotal
                    break
                }
            }
        }
    }

    /// Numbered items and what stands below them: an item that its parts add up to is a subtotal, else they are parts of it.
    private func setOutline(_ lines: [Line], _ amounts: [Exact?], _ kinds: inout [RowKind?]) {
        guard lines.contains(where: { $0.level != nil }) else { return }
        for (index, line) in lines.enumerated() where kinds[index] == nil {
            guard let level = line.level, let amount = amounts[index] else { continue }
            var below: [Int] = []
            for next in (index + 1)..<max(index + 1, lines.count) {
                if lines[next].isBlank { continue }
                if kinds[next] == .total || kinds[next] == .subtotal { break }
                if let other = lines[next].level, other <= level { break }
                below.append(next)
            }
            let open = below.filter { kinds[$0] == nil }
            guard let first = open.first else { continue }
            // Parts of parts are told from the part that they stand below.
            let top = open.filter { lines[$0].level == lines[first].level }
            let parts = top.compactMap { amounts[$0] }
            if parts.isEmpty { continue }
            let sum = parts.reduce(Exact(significand: 0, decimals: amount.decimals)) { $0.adding($1) }
            if sum.isWithin(halfUnits: parts.count + 1, of: amount) {
                kinds[index] = .subtotal
            } else if lines[first].level != nil {
                for part in open { kinds[part] = .ofWhich }
            }
        }
    }
}

/// An amount as sums are made of it: its number whole, not in halves as cells keep it.
struct Exact {
    var significand: Int128
    var decimals: Int

    init(significand: Int128, decimals: Int) {
        self.significand = significand
        self.decimals = decimals
    }

    init(_ amount: Amount) { self.init(significand: amount.significand, decimals: amount.decimals) }

    /// The exact sum.
    func adding(_ other: Exact) -> Exact {
        let places = max(decimals, other.decimals)
        return Exact(significand: scaled(to: places) + other.scaled(to: places), decimals: places)
    }

    private func scaled(to places: Int) -> Int128 {
        var result = significand
        for _ in decimals..<max(decimals, places) { result = result &* 10 }
        return result
    }

    /// True if it differs by no more than so many halves of a unit in the last place.
    func isWithin(halfUnits: Int, of other: Exact) -> Bool {
        let places = max(decimals, other.decimals)
        let difference = (scaled(to: places) - other.scaled(to: places)).magnitude
        return difference * 2 <= halfUnits && other.significand != 0
    }
}
