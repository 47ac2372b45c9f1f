import FiscalGridCore
import FiscalGridLanguage

/// The rows of a table by their codes: below 201 stands 20103, or 2010301 where no 20103 is printed. A table of several units has a tree
/// for each, and rows that are totals or stand beside the codes.
struct CodeTree {
    /// A row of the tree.
    struct Node {
        var entry: Int
        var code: String
        /// Indices of nodes.
        var children: [Int] = []
        var parent: Int?
        /// True if its code stands in several rows, so that it is not known whose parts are whose.
        var isRepeated = false
        /// True if it is one of the parts of its parent, which need not be all printed: 其中：行政运行.
        var isOfWhich = false
    }

    /// The rows of one unit; a table without units is one.
    struct Unit {
        var code = ""
        /// The row of the unit itself, without a code of the classification.
        var head: Int?
        var nodes: [Node] = []
        var isDoubtful = false
        /// The index of the unit above it by its code.
        var parent: Int?

        var top: [Int] { nodes.indices.filter { nodes[$0].parent == nil } }
    }

    private(set) var units: [Unit] = []
    /// The rows of totals, by their entries.
    private(set) var totals: [Int] = []
    /// The rows that have figures and no code, and are neither unit nor total.
    private(set) var uncoded: [Int] = []
    /// True if a code is printed that cannot be placed.
    private(set) var hasUnsureCode = false
    /// True if codes of units are absent or repeated, so that it is not known which unit is part of which.
    private(set) var hasOpenUnits = false

    /// The tree of a table, for the fields of a rule.
    init(_ rule: RollupRule, _ view: TableView) {
        let printedWithin = rule.within.filter { view.column($0, nil) != nil }
        var current = Unit()
        var key: [String] = []
        func close() {
            if current.head != nil || !current.nodes.isEmpty { units.append(CodeTree.linked(current)) }
            current = Unit()
        }
        let entries = view.entries
        for (index, entry) in entries.enumerated() {
            if entry.hasUnsureCode { hasUnsureCode = true }
            let names = printedWithin.map { view.text(entry.row, $0) }
            let isTotalOfAll = names.contains(where: { CodeTree.isTotal($0, view) })
            // 合计 beside the name of a unit is that of the unit.
            let isTotalOfUnit = entry.kind == .total && !isTotalOfAll && names.contains { !$0.isEmpty }
            if isTotalOfAll || entry.kind == .total && !isTotalOfUnit {
                if CodeTree.hasFigures(entry, rule, view) { totals.append(index) }
                continue
            }
            if names.contains(where: { !$0.isEmpty }), names != key {
                close()
                key = names
                current.code = names.first { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? ""
            }
            if !entry.code.isEmpty, CodeTree.isOfClassification(entry.code, rule, view) {
                current.nodes.append(
                    Node(entry: index, code: entry.code, isOfWhich: Term.ofWhich.begins(entry.label.trimmed)))
            } else if CodeTree.hasFigures(entry, rule, view) {
                if names.contains(where: { !$0.isEmpty }), current.head == nil, current.nodes.isEmpty {
                    current.head = index
                } else {
                    uncoded.append(index)
                }
            }
        }
        close()
        link()
    }

    /// Finds the parent of each unit: that with the longest other code that its own begins with.
    private mutating func link() {
        var byCode: [String: Int] = [:]
        for (index, unit) in units.enumerated() {
            if unit.code.isEmpty || byCode[unit.code] != nil { hasOpenUnits = true }
            byCode[unit.code] = index
        }
        if units.count < 2 { hasOpenUnits = false }
        if hasOpenUnits { return }
        for index in units.indices {
            var prefix = units[index].code.dropLast()
            while !prefix.isEmpty, units[index].parent == nil {
                units[index].parent = byCode[String(prefix)]
                prefix = prefix.dropLast()
            }
        }
    }

    /// True for a code that the classification may have: functional ones begin with 2, economic ones with 3, or 5 for the government's. A
    /// department's own code of three digits in their column is none.
    private static func isOfClassification(_ code: String, _ rule: RollupRule, _ view: TableView) -> Bool {
        switch view.schema.fields.first(where: { $0.name == rule.code })?.type {
        case .functionalCode: code.startsWithBytes(of: "2")
        case .economicCode: code.startsWithBytes(of: "3") || code.startsWithBytes(of: "5")
        default: true
        }
    }

    private static func isTotal(_ text: String, _ view: TableView) -> Bool {
        !text.isEmpty && view.schema.kind(ofLabel: text.labelKey) == .total
    }

    private static func hasFigures(_ entry: TableView.Entry, _ rule: RollupRule, _ view: TableView) -> Bool {
        rule.amounts.contains { amount in
            view.column(amount, entry.record).map { view.cell(entry.row, $0) != .blank } ?? false
        }
    }

    /// Finds the parent of each code: the longest other code of the unit that it begins with.
    private static func linked(_ unit: Unit) -> Unit {
        var unit = unit
        var byCode: [String: Int] = [:]
        for index in unit.nodes.indices {
            if let first = byCode[unit.nodes[index].code] {
                unit.nodes[first].isRepeated = true
                unit.nodes[index].isRepeated = true
                unit.isDoubtful = true
            } else {
                byCode[unit.nodes[index].code] = index
            }
        }
        for index in unit.nodes.indices {
            var prefix = unit.nodes[index].code.dropLast()
            while prefix.count >= 3 {
                if let parent = byCode[String(prefix)] {
                    unit.nodes[index].parent = parent
                    unit.nodes[parent].children.append(index)
                    break
                }
                prefix = prefix.dropLast()
            }
        }
        return unit
    }
}
