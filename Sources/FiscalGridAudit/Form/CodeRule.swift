import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Codes of a wrong shape, without their parent, with two names, or printed twice.
struct CodeRule: FormRule {
    static let codes: [FindingCode] = [.formCodeShape, .formCodeParent, .formCodeName, .formCodeTwice]

    func findings(_ document: FormDocument, _ audit: Audit) -> [Finding] {
        let views = audit.views.compactMap { $0 }.filter { view in view.schema.fields.contains { $0.type.isCode } }
        var findings: [Finding] = []
        for view in views {
            let trees = trees(view)
            findings += shapes(view, document) + parents(view, trees, document) + twins(view, trees, document)
        }
        return findings + names(views, document)
    }

    // MARK: Shape

    private func shapes(_ view: TableView, _ document: FormDocument) -> [Finding] {
        var findings: [Finding] = []
        for (row, content) in view.table.rows.enumerated() where content.isPlaced {
            for place in content.cells.indices where content.cells[place].value.isUnreadable {
                let cell = content.cells[place]
                guard !cell.isInherited, cell.columnSpan == 1, let field = cell.field,
                    view.schema.fields[field].type.isCode
                else { continue }
                let text = cell.text.withoutSpace
                guard text.unicodeScalars.contains(where: { $0.digit != nil }),
                    text.unicodeScalars.allSatisfy({ $0.digit != nil || $0.isLatin })
                else { continue }
                findings.append(
                    document.finding(
                        .formCodeShape, table: view.index, row: row, column: cell.column,
                        variant: view.schema.fields[field].type == .functionalCode ? "functional" : "economic",
                        ["code": .text(text)]))
            }
        }
        return findings
    }

    // MARK: Parents

    /// The rows of codes, for each unit that the table prints.
    private func trees(_ view: TableView) -> [[Int]] {
        let fields =
            view.schema.rules.lazy.compactMap { $0.of(AuditRule.Rollup.self)?.within }.first ?? []
        let coded = view.entries.indices.filter { !view.entries[$0].code.isEmpty && !view.entries[$0].hasUnsureCode }
        if !fields.contains(where: view.prints) { return coded.isEmpty ? [] : [coded] }
        let groups = Dictionary(grouping: coded) { index in
            fields.map { view.text(view.entries[index].row, $0) }.joined(separator: "\n")
        }
        return groups.values.sorted { $0[0] < $1[0] }
    }

    private func parents(_ view: TableView, _ trees: [[Int]], _ document: FormDocument) -> [Finding] {
        trees.flatMap { tree -> [Finding] in
            let codes = Set(tree.map { view.entries[$0].code })
            var findings: [Finding] = []
            for length in [5, 7] {
                let children = tree.filter { view.entries[$0].code.utf8.count == length }
                let parents = Set(children.map { String(view.entries[$0].code.prefix(length - 2)) })
                let missing = parents.filter { !codes.contains($0) }
                // A table that prints no parents, or few, prints them by choice.
                guard !missing.isEmpty, missing.count * 3 <= parents.count, parents.count > missing.count + 1 else {
                    continue
                }
                for parent in missing.sorted() {
                    guard let child = children.first(where: { view.entries[$0].code.startsWithBytes(of: parent) })
                    else {
                        continue
                    }
                    findings.append(
                        document.finding(
                            .formCodeParent, table: view.index, row: view.entries[child].row,
                            ["code": .text(view.entries[child].code), "parent": .text(parent)]))
                }
            }
            return findings
        }
    }

    // MARK: Twins and names

    private func twins(_ view: TableView, _ trees: [[Int]], _ document: FormDocument) -> [Finding] {
        trees.flatMap { tree -> [Finding] in
            let groups = Dictionary(grouping: tree) { view.entries[$0].code }
            let twins = groups.filter { $0.value.count > 1 }
            // Codes that repeat all over do so by design: rows of projects.
            guard !twins.isEmpty, twins.count < 3, twins.count * 4 < groups.count,
                twins.allSatisfy({ $0.value.count == 2 })
            else { return [] }
            return twins.sorted { $0.key < $1.key }.compactMap { code, rows in
                let names = rows.map { view.entries[$0].label.withoutSpace }
                if names.contains("") { return nil }
                let row = view.entries[rows[1]].row
                return names[0] == names[1]
                    ? document.finding(.formCodeTwice, table: view.index, row: row, ["code": .text(code)])
                    : document.finding(
                        .formCodeName, table: view.index, row: row, variant: "one-table",
                        ["code": .text(code), "name": .text(names[0]), "other": .text(names[1])])
            }
        }
    }

    /// A row with a code and a name.
    private struct Use {
        var view: TableView
        var entry: Int

        var row: TableView.Entry { view.entries[entry] }
        /// The name without what differs between names of one thing.
        var name: String { view.stems[entry] }
    }

    /// A name under the code above: 住房公积金 in 22102, of functions.
    private struct NameBelow: Hashable {
        var kind: FieldType
        var code: String
        var name: String

        private var above: Substring.UTF8View { code.dropLast(2).utf8 }

        static func == (one: NameBelow, other: NameBelow) -> Bool {
            one.kind == other.kind && one.name.hasSameBytes(as: other.name) && one.above.elementsEqual(other.above)
        }

        func hash(into hasher: inout Hasher) {
            ByteKey(name).hash(into: &hasher)
            var number: UInt64 = 0
            for byte in above { number = number << 8 | UInt64(byte) }
            hasher.combine(number)
        }

        /// By which they are put in order.
        var text: String { kind.rawValue + code.dropLast(2) + name }
    }

    private struct Code: Hashable {
        var kind: FieldType
        var digits: String

        var text: String { kind.rawValue + digits }
    }

    private func names(_ views: [TableView], _ document: FormDocument) -> [Finding] {
        var uses: [Code: [Use]] = [:]
        var codes: [NameBelow: [String]] = [:]
        for view in views {
            guard let kind = view.schema.fields.first(where: { $0.type.isCode })?.type else { continue }
            for (index, entry) in view.entries.enumerated()
            where !entry.code.isEmpty && !entry.label.isBlank && !entry.hasUnsureCode {
                let use = Use(view: view, entry: index)
                uses[Code(kind: kind, digits: entry.code), default: []].append(use)
                let below = NameBelow(kind: kind, code: entry.code, name: use.name)
                if !(codes[below]?.contains { $0.hasSameBytes(as: entry.code) } ?? false) {
                    codes[below, default: []].append(entry.code)
                }
            }
        }
        var findings: [Finding] = []
        let several = uses.filter { _, own in own.dropFirst().contains { !$0.name.hasSameBytes(as: own[0].name) } }
        for (_, own) in several.sorted(by: { $0.key.text < $1.key.text }) {
            let groups = Dictionary(grouping: own, by: \.name)
            guard groups.count == 2, let usual = groups.max(by: { $0.value.count < $1.value.count }),
                let odd = groups.first(where: { $0.key != usual.key }),
                odd.value.count < usual.value.count, !usual.key.startsWithBytes(of: odd.key),
                !odd.key.startsWithBytes(of: usual.key),
                !usual.key.endsWithBytes(of: odd.key),
                !odd.key.endsWithBytes(of: usual.key)
            else { continue }
            for use in odd.value where Set(own.map(\.view.index)).count > 1 {
                findings.append(
                    document.finding(
                        .formCodeName, table: use.view.index, row: use.row.row, variant: "tables",
                        [
                            "code": .text(use.row.code), "name": .text(use.row.label.withoutSpace),
                            "usual": .text(usual.value[0].row.label.withoutSpace),
                            "rows": .number(usual.value.count),
                        ]))
            }
        }
        // 住房公积金 is 2210201 in all tables but one.
        for (key, own) in codes.filter({ $0.value.count == 2 }).sorted(by: { $0.key.text < $1.key.text }) {
            let counts = own.sorted().map { code in
                (
                    code: code,
                    uses: (uses[Code(kind: key.kind, digits: code)] ?? []).filter {
                        key.name.endsWithBytes(of: $0.name)
                    }
                )
            }
            guard let odd = counts.min(by: { $0.uses.count < $1.uses.count }), odd.uses.count == 1,
                counts.contains(where: { $0.uses.count > 1 }),
                (uses[Code(kind: key.kind, digits: odd.code)] ?? []).count == 1,
                let usual = counts.first(where: { $0.code != odd.code }),
                !usual.uses.contains(where: { $0.view.index == odd.uses[0].view.index })
            else { continue }
            let use = odd.uses[0]
            findings.append(
                document.finding(
                    .formCodeName, table: use.view.index, row: use.row.row, variant: "other-code",
                    [
                        "name": .text(use.row.label.withoutSpace), "code": .text(odd.code),
                        "usual": .text(usual.code), "rows": .number(usual.uses.count),
                    ]))
        }
        return findings
    }
}
