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
            for cell in content.cells where !cell.isInherited && cell.columnSpan == 1 {
                guard let field = cell.field, view.schema.fields[field].type.isCode, cell.value.isUnreadable else {
                    continue
                }
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

    private func names(_ views: [TableView], _ document: FormDocument) -> [Finding] {
        struct Use {
            var view: TableView
            var row: TableView.Entry
            var name: String
        }
        var uses: [String: [Use]] = [:]
        var codes: [String: Set<String>] = [:]
        for view in views {
            let kind = view.schema.fields.first { $0.type.isCode }?.type.rawValue ?? ""
            for entry in view.entries where !entry.code.isEmpty && !entry.label.isBlank && !entry.hasUnsureCode {
                let name = entry.label.stem
                uses[kind + entry.code, default: []].append(Use(view: view, row: entry, name: name))
                codes[kind + entry.code.dropLast(2) + name, default: []].insert(entry.code)
            }
        }
        var findings: [Finding] = []
        for (_, own) in uses.sorted(by: { $0.key < $1.key }) {
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
        for (key, own) in codes.sorted(by: { $0.key < $1.key }) where own.count == 2 {
            let kind = key.prefix { $0.isLetter && $0.isASCII }
            let counts = own.sorted().map { code in
                (code: code, uses: (uses[kind + code] ?? []).filter { key.endsWithBytes(of: $0.name) })
            }
            guard let odd = counts.min(by: { $0.uses.count < $1.uses.count }), odd.uses.count == 1,
                counts.contains(where: { $0.uses.count > 1 }),
                (uses[kind + odd.code] ?? []).count == 1, let usual = counts.first(where: { $0.code != odd.code }),
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
