import FiscalGridCore
import FiscalGridLanguage

/// Which column of a grid each field of a schema claims.
package struct ColumnMatch {
    /// What a field claims of a column.
    package struct Claim {
        package var field: Int
        /// The part of a joined field; `nil` for the whole.
        package var part: Int?
        /// The index in ``records``; `nil` outside them.
        package var record: Int?
    }

    /// For each column, its claim; `nil` where no field claims it.
    package private(set) var claims: [Claim?]
    /// The records that a row is made of, left to right.
    package private(set) var records: [Table.Record] = []
    /// How many columns a field claims.
    package var claimedColumns: Int { claims.count { $0 != nil } }
    /// For each column, which of the lists side by side it is of, claimed or not; empty where there are none.
    package private(set) var lists: [Int?] = []
    /// The names of required fields that no column has, with their side; empty if another layout of the type is whole.
    package private(set) var missing: [String] = []
    /// What each layout lacks that was tried, the usual one first.
    package private(set) var layouts: [(form: String, missing: [String])] = []

    /// Compares header paths with the paths that a schema knows.
    package init(_ schema: TableSchema, paths: [String], fiscalYear: Int?) {
        if let lists = SideBySide(schema, paths),
            let match = ColumnMatch(lists, schema, paths: paths, fiscalYear: fiscalYear)
        {
            self = match
            return
        }
        claims = Array(repeating: nil, count: paths.count)
        // Where nothing else tells it, the latest year that the labels print is the table's own.
        let fiscalYear = fiscalYear ?? paths.flatMap(FiscalYear.printed).max()
        // A label over most of the table, such as its name, tells no column from another.
        let top = schema.unpivotedItems.isEmpty ? nil : ColumnMatch.commonTop(paths)
        let isOverAll = top.map { top in paths.allSatisfy { $0.isEmpty || $0.startsWithBytes(of: top + "/") } } ?? false
        let paths = paths.map { path in
            guard let top, path.startsWithBytes(of: top + "/") else { return path }
            let rest = String(path.dropFirst(top.count + 1))
            // 小计 below 三公经费 is the figure of that, which the rest would not say.
            let isItem = schema.unpivotedItems.contains { $0.matches(HeaderPath(printed: top), fiscalYear: fiscalYear) }
            return isItem && !isOverAll && Term.groupTotal.matches(rest.labelKey) ? path : rest
        }
        var matcher = Matcher(schema, paths, fiscalYear: fiscalYear)
        for (column, path) in paths.enumerated() where !path.isEmpty {
            claims[column] = matcher.claim(of: path, column)
        }
        if let only = matcher.onlyAmount(paths, claims) { claims[only.column] = only.claim }
        let incomplete = matcher.incompleteRecords
        missing = matcher.missing(incomplete)
        layouts = [("usual", missing)]
        for layout in schema.layouts where !missing.isEmpty {
            let lacking = matcher.missing(layout)
            layouts.append((layout.form.rawValue, lacking))
            if lacking.isEmpty { missing = [] }
        }
        records = matcher.records.map(\.record)
        // A list needs a name only beside others of its side.
        for index in records.indices where records.count(where: { $0.side == records[index].side }) == 1 {
            records[index].list = nil
        }
        if missing.isEmpty && !incomplete.isEmpty { release(incomplete) }
    }

    /// The columns of lists side by side, each list as the first; `nil` if that does not name its rows or lacks a column.
    private init?(_ lists: SideBySide, _ schema: TableSchema, paths: [String], fiscalYear: Int?) {
        let list = ColumnMatch(schema, paths: lists.list, fiscalYear: fiscalYear)
        let names = schema.labelFields + [schema.kinds.rollupField].compactMap { $0 }
        guard list.missing.isEmpty, list.records.isEmpty,
            list.claims.contains(where: { $0.map { names.contains(schema.fields[$0.field].name) } ?? false })
        else { return nil }
        self = list
        layouts = [("lists", [])]
        records = (0..<lists.count).map { _ in Table.Record() }
        self.lists = lists.columns.map { $0?.list }
        let beside = paths.indices.filter { lists.columns[$0] == nil }
        let whole = ColumnMatch(schema, paths: beside.map { paths[$0] }, fiscalYear: fiscalYear)
        let taken = Set(list.claims.compactMap(\.?.field))
        claims = paths.indices.map { column in
            guard let place = lists.columns[column] else {
                return whole.claims[beside.firstIndex(of: column) ?? 0].flatMap { taken.contains($0.field) ? nil : $0 }
            }
            var claim = list.claims[place.column]
            claim?.record = place.list
            return claim
        }
    }

    /// The first label of two thirds of the paths, if they have others below.
    private static func commonTop(_ paths: [String]) -> String? {
        var counts: [Substring: Int] = [:]
        for path in paths { if let slash = path.firstIndex(of: "/") { counts[path[..<slash], default: 0] += 1 } }
        return counts.first { paths.count > 1 && $0.value * 3 >= paths.count * 2 }.map { String($0.key) }
    }

    /// Columns that began another record and did not make one whole belong to none.
    private mutating func release(_ incomplete: Set<Int>) {
        var numbers: [Int?] = []
        var kept: [Table.Record] = []
        for (index, record) in records.enumerated() {
            numbers.append(incomplete.contains(index) ? nil : kept.count)
            if !incomplete.contains(index) { kept.append(record) }
        }
        records = kept
        for column in claims.indices {
            guard let record = claims[column]?.record else { continue }
            if let number = numbers[record] { claims[column]?.record = number } else { claims[column] = nil }
        }
    }
}

/// Goes through the paths of a header, left to right.
private struct Matcher {
    struct OpenRecord {
        var record: Table.Record
        /// The index of its side; `nil` where all records share the fields of the schema.
        var block: Int?
        var claimed: Set<Claimed> = []
    }

    struct Claimed: Hashable {
        var field: Int
        var part: Int?
    }

    /// What of a field stands in a column; the whole has no number.
    struct Part {
        var number: Int?
    }

    private let schema: TableSchema
    private let fiscalYear: Int?
    /// The sides that may be told by their place.
    private let byPlace: [Int]
    package private(set) var records: [OpenRecord] = []
    /// The record that a side goes on with; for sides without a label under -1.
    private var open: [Int: Int] = [:]
    private var outside: Set<Claimed> = []
    /// The side that the column before stands on.
    private var lastBlock: Int?

    /// True if items have rows of their own: then the header names none.
    private var hasItemColumn = false
    /// `nil` where sides or items tell what stands at the top of a header.
    private let heads: HeaderHeads?
    /// The path of each column; without labels where it is blank.
    private let paths: [HeaderPath]
    /// For each field that was asked, whether a column says it without a label above.
    private var isBare: [Int: Bool] = [:]

    init(_ schema: TableSchema, _ paths: [String], fiscalYear: Int?) {
        self.schema = schema
        self.fiscalYear = fiscalYear
        byPlace = schema.blocks.indices.filter { schema.blocks[$0].isByPlace }
        self.paths = paths.map { $0.isEmpty ? HeaderPath(labels: []) : HeaderPath(printed: $0) }
        let isPlain = schema.blocks.isEmpty && schema.unpivotedItems.isEmpty
        heads = isPlain ? HeaderHeads(schema, self.paths, fiscalYear: fiscalYear) : nil
        guard !schema.unpivotedItems.isEmpty else { return }
        let items = schema.fields.filter { schema.labelFields.contains($0.name) }
        hasItemColumn = self.paths.contains { path in
            !path.labels.isEmpty && items.contains { part(of: $0, path) != nil }
        }
    }

    mutating func claim(of printed: String, _ column: Int) -> ColumnMatch.Claim? {
        let path = paths[column]
        if !schema.unpivotedItems.isEmpty { return unpivotedClaim(of: path, printed) }
        let top = HeaderPath(labels: [path.labels[0]])
        var block = schema.blocks.firstIndex { block in
            block.labels.contains { $0.matches(top, fiscalYear: fiscalYear) }
        }
        var below = block == nil ? nil : path.belowFirst
        if path.labels.count == 1, let side = block {
            // 收入 | 决算数 | 支出 | 决算数: the label of a side stands over the names of its items alone.
            if let index = schema.fields.firstIndex(where: {
                $0.isInBlock && $0.columns.contains(where: \.isItemItself)
            }) {
                lastBlock = side
                return claim(Claimed(field: index), path, block: side)
            }
            (block, below) = (nil, nil)
        }
        defer { if block != nil { lastBlock = block } }
        for (index, field) in schema.fields.enumerated() {
            if !field.isInBlock {
                guard let part = part(of: field, path), !isMeantElsewhere(index, path) else { continue }
                if outside.insert(Claimed(field: index, part: part.number)).inserted {
                    return ColumnMatch.Claim(field: index, part: part.number, record: nil)
                }
            } else if let below, let part = part(of: field, below) {
                return claim(Claimed(field: index, part: part.number), path, block: block)
            } else if block == nil, lastBlock == nil, !byPlace.isEmpty, let part = part(of: field, path) {
                return claim(Claimed(field: index, part: part.number), path, block: nil)
            } else if block == nil, let lastBlock, let record = open[lastBlock], let part = part(of: field, path) {
                // A label that is not merged over its side stands over the first column alone, blank cells over the others.
                let claimed = Claimed(field: index, part: part.number)
                if records[record].claimed.contains(claimed) {
                    // The next list of the same side.
                    if list(of: path) == nil || list(of: path) == records[record].record.list { continue }
                    return claim(claimed, path, block: lastBlock)
                }
                records[record].claimed.insert(claimed)
                return ColumnMatch.Claim(field: index, part: part.number, record: record)
            }
        }
        return nil
    }

    /// A field that a record has already begins the next record of the same side, or the next side.
    private mutating func claim(_ claimed: Claimed, _ path: HeaderPath, block: Int?) -> ColumnMatch.Claim {
        let key = block ?? -1
        if let record = open[key], records[record].claimed.insert(claimed).inserted {
            return ColumnMatch.Claim(field: claimed.field, part: claimed.part, record: record)
        }
        let side = block ?? byPlace[min(records.count, byPlace.count - 1)]
        let record = Table.Record(side: schema.blocks[side].side, list: list(of: path))
        records.append(OpenRecord(record: record, block: side, claimed: [claimed]))
        open[key] = records.count - 1
        return ColumnMatch.Claim(field: claimed.field, part: claimed.part, record: records.count - 1)
    }

    /// The list of its side that a path belongs to, by one of its labels; `nil` if none says it.
    private func list(of path: HeaderPath) -> String? {
        if schema.lists.isEmpty { return nil }
        let labels = path.labels.map { HeaderPath(labels: [$0]) }
        return schema.lists.first { list in
            list.labels.contains { pattern in labels.contains { pattern.matches($0, fiscalYear: fiscalYear) } }
        }?.name
    }

    /// True if another column is what an amount is, and this one only with the label above it left out: 合计 beside 一般公共预算/合计. Labels that
    /// tell columns apart are not left out, and what is of the other side is no total of this one.
    private mutating func isMeantElsewhere(_ index: Int, _ path: HeaderPath) -> Bool {
        guard let heads, schema.fields[index].type == .amount else { return false }
        if schema.fields[index].isOnlyAmount, heads.isOfOtherSide(path) { return true }
        if path.labels.count == 1 || matchesBare(index, path) { return false }
        if heads.tell(path) { return true }
        if let known = isBare[index] { return known }
        let isKnown = paths.contains {
            !$0.labels.isEmpty && matchesBare(index, $0) && !heads.isOfOtherSide($0)
        }
        isBare[index] = isKnown
        return isKnown
    }

    private func matchesBare(_ index: Int, _ path: HeaderPath) -> Bool {
        schema.fields[index].columns.contains {
            $0.matches(path, fiscalYear: fiscalYear, leavesOutHeads: false)
        }
    }

    /// What of a field a path is: the whole, or one of the columns that make it together.
    private func part(of field: TableSchema.Field, _ path: HeaderPath) -> Part? {
        if field.columns.contains(where: { $0.matches(path, fiscalYear: fiscalYear) }) { return Part(number: nil) }
        for parts in field.joinedColumns {
            if let number = parts.firstIndex(where: { $0.matches(path, fiscalYear: fiscalYear) }) {
                return Part(number: number)
            }
        }
        return nil
    }

    // MARK: The only amount, other layouts

    /// For the field that is called by no name of its own: the total of what the title says, 财政拨款支出合计, or the one column of amounts that
    /// no field has claimed.
    mutating func onlyAmount(
        _ paths: [String], _ claims: [ColumnMatch.Claim?]
    ) -> (column: Int, claim: ColumnMatch.Claim)? {
        let field = schema.fields.indices.first { index in
            schema.fields[index].isOnlyAmount && !outside.contains { $0.field == index }
        }
        guard let field else { return nil }
        let amounts = paths.indices.filter { claims[$0] == nil && GenericColumn.isMoney(paths[$0]) }
        let totals = amounts.filter { schema.subjects.isTotal(paths[$0]) }
        if totals.count == 1 {
            outside.insert(Claimed(field: field))
            return (totals[0], ColumnMatch.Claim(field: field))
        }
        // 上年预算数 alone is not this year's.
        if amounts.count == 1,
            HeaderPath(printed: paths[amounts[0]]).labels.contains(where: {
                LabelReading.read($0).isOfEarlierYear(than: fiscalYear)
            })
        {
            return nil
        }
        let hasOther = claims.contains { claim in
            claim.map { schema.fields[$0.field].type == .amount } ?? false
        }
        guard amounts.count == 1, !hasOther, outside.insert(Claimed(field: field)).inserted else { return nil }
        return (amounts[0], ColumnMatch.Claim(field: field))
    }

    /// What a layout lacks. A row without a label has none beside columns that name rows.
    func missing(_ layout: TableSchema.Layout) -> [String] {
        let claimed = Set(outside.map { schema.fields[$0.field].name })
        if layout.form == .total {
            let labels = schema.labelFields + [schema.kinds.rollupField].compactMap { $0 }
            if let label = labels.first(where: claimed.contains) { return ["rows without " + label] }
        }
        return layout.needs.filter { claimed.isDisjoint(with: $0) }.map { $0.joined(separator: " or ") }
    }

    // MARK: Items in the header

    /// A column of an item whose figures stand in a wide row: the item's labels above those of the field, or below.
    private mutating func unpivotedClaim(of path: HeaderPath, _ printed: String) -> ColumnMatch.Claim? {
        if let index = schema.fields.firstIndex(where: { !$0.isInBlock && part(of: $0, path) != nil }) {
            return outside.insert(Claimed(field: index)).inserted ? ColumnMatch.Claim(field: index) : nil
        }
        if hasItemColumn {
            let index = schema.fields.firstIndex { $0.isInBlock && part(of: $0, path) != nil }
            return index.flatMap { claim(Claimed(field: $0), of: nil) }
        }
        let labels = path.labels
        let words = printed.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        if let index = schema.fields.firstIndex(where: { $0.isInBlock && $0.columns.contains(where: \.isItemItself) }),
            schema.unpivotedItems.contains(where: { $0.matches(path, fiscalYear: fiscalYear) })
        {
            return claim(Claimed(field: index), of: item(words))
        }
        guard labels.count > 1 else { return nil }
        for cut in (1..<labels.count).reversed() {
            for isItemFirst in [true, false] {
                let item = isItemFirst ? 0..<cut : cut..<labels.count
                let rest = isItemFirst ? cut..<labels.count : 0..<cut
                let itemPath = HeaderPath(labels: Array(labels[item]))
                guard schema.unpivotedItems.contains(where: { $0.matches(itemPath, fiscalYear: fiscalYear) }) else {
                    continue
                }
                let fieldPath = HeaderPath(labels: Array(labels[rest]))
                guard
                    let index = schema.fields.firstIndex(where: {
                        $0.isInBlock && part(of: $0, fieldPath) != nil
                    })
                else { continue }
                return claim(Claimed(field: index), of: self.item(Array(words[item])))
            }
        }
        return nil
    }

    /// The item that labels name: 公务用车购置及运行费 for that label with 小计 below it.
    private func item(_ words: [String]) -> Item {
        var named = words
        if named.count > 1, Term.groupTotal.matches(named[named.count - 1].labelKey) { named.removeLast() }
        let label = named.last ?? ""
        let kind = schema.kinds.kind(of: label.labelKey)
        return Item(
            ordinal: nil, level: kind == .total ? nil : kind == .ofWhich ? 2 : 1, isOfWhich: kind == .ofWhich,
            label: label)
    }

    private mutating func claim(_ claimed: Claimed, of item: Item?) -> ColumnMatch.Claim? {
        let record = records.firstIndex { $0.record.item == item } ?? records.count
        if record == records.count { records.append(OpenRecord(record: .init(item: item), block: nil)) }
        guard records[record].claimed.insert(claimed).inserted else { return nil }
        return ColumnMatch.Claim(field: claimed.field, part: claimed.part, record: record)
    }

    // MARK: What is required

    /// The records that lack a required field.
    var incompleteRecords: Set<Int> {
        Set(records.indices.filter { !missingFields(isInBlock: true, records[$0]).isEmpty })
    }

    /// The required fields that no column has: outside records, then side by side.
    package func missing(_ incomplete: Set<Int>) -> [String] {
        var missing = missingFields(isInBlock: false, nil)
        guard schema.fields.contains(where: \.isInBlock) else { return missing }
        let whole = records.indices.filter { !incomplete.contains($0) }
        // Of sides that are told by their labels or by their place alone, and of items, a table need not have all.
        let isNeeded = { (block: TableSchema.Block) in byPlace.isEmpty || (block.isByPlace && !block.labels.isEmpty) }
        if !schema.blocks.contains(where: isNeeded) {
            if whole.isEmpty { missing += missingFields(isInBlock: true, records.first) }
            return missing
        }
        for (block, side) in schema.blocks.enumerated()
        where isNeeded(side) && !whole.contains(where: { records[$0].block == block }) {
            let first = records.first { $0.block == block }
            missing += missingFields(isInBlock: true, first).map { side.side + " " + $0 }
        }
        return missing
    }

    private func missingFields(isInBlock: Bool, _ record: OpenRecord?) -> [String] {
        let claimed = isInBlock ? record?.claimed ?? [] : outside
        var missing: [String] = []
        var alternatives: [String] = []
        var hasAlternative = false
        for (index, field) in schema.fields.enumerated() where field.isInBlock == isInBlock {
            // An item that the header names needs no column of items.
            let isClaimed =
                claimed.contains { $0.field == index }
                || (record?.record.item != nil && schema.labelFields.contains(field.name))
            switch field.requirement {
            case .required: if !isClaimed { missing.append(field.name) }
            case .alternative:
                alternatives.append(field.name)
                hasAlternative = hasAlternative || isClaimed
            case .optional: break
            }
        }
        if !alternatives.isEmpty && !hasAlternative { missing.append(alternatives.joined(separator: " or ")) }
        return missing
    }
}
