import FiscalGridCore

/// Puts the tables together that rules may compare: those of one organization and one year.
///
/// A table says both in its context, or its title says them, or the heading of its section: 水务局本级2024年单位预算 begins the tables of
/// another organization than 水务局2024年部门预算 did. What is not said is the same for all, and two tables of one type are then
/// compared with none.
struct TableGroups {
    private let disclosure: Disclosure

    init(_ disclosure: Disclosure) { self.disclosure = disclosure }

    /// The groups, in the order of their first tables.
    func groups(_ views: [TableView]) -> [CrossTableRule.Group] {
        let sections = sections()
        var groups: [CrossTableRule.Group] = []
        var indices: [String: Int] = [:]
        var titles: [String: [String]] = [:]
        for view in views {
            let table = view.table
            if titles[view.schema.id] == nil { titles[view.schema.id] = view.schema.titles.map(\.source.labelKey) }
            let title = TableGroups.titleKey(table, titles[view.schema.id] ?? [])
            let year = title.year ?? table.context.fiscalYear
            let parts = [
                sections[view.index], table.context.organization?.name.labelKey ?? "", title.name,
                year.map(String.init) ?? "",
            ]
            let key = parts.joined(separator: "\n")
            let index = indices[key] ?? groups.count
            if index == groups.count {
                groups.append(CrossTableRule.Group())
                indices[key] = index
            }
            groups[index].views[view.schema.id, default: []].append(view)
        }
        return groups
    }

    /// For each table what the heading above it says of organization and year; empty for nothing. A table in a cell has that of the
    /// table around it.
    private func sections() -> [String] {
        var sections = [String](repeating: "", count: disclosure.tables.count)
        var current = ""
        for block in disclosure.body {
            switch block {
            case .heading(let paragraph, _), .paragraph(let paragraph):
                if let section = TableGroups.section(paragraph.text) { current = section }
            case .table(let ordinal, _): sections[ordinal - 1] = current
            }
        }
        for table in disclosure.tables {
            if let parent = table.parent { sections[table.ordinal - 1] = sections[parent.table - 1] }
        }
        return sections
    }

    /// What a heading says of organization and year, where it is one of a budget or of final accounts: 某市水务局2024年部门预算.
    static func section(_ text: String) -> String? {
        guard text.utf8.count < 150, text.containsBytes(of: "预算") || text.containsBytes(of: "决算") else { return nil }
        let key = text.labelKey
        guard key.unicodeScalars.count <= 40 else { return nil }
        let year = year(in: key)
        let before = key.unicodeScalars.prefix { $0.digit == nil && $0 != "预" && $0 != "决" }
        var name = String(String.UnicodeScalarView(before))
        for word in ["部门", "单位", "年度"] where name.hasSuffix(word) { name.removeLast(word.count) }
        // 第二部分 and the like come before a name, or instead of one.
        if let mark = name.lastIndex(where: { ":、.．)".contains($0) }) {
            name = String(name[name.index(after: mark)...])
        }
        let isName = name.count > 2 && (name.last.map { ends.contains($0) } ?? false)
        if !isName && year == nil { return nil }
        return (isName ? name : "") + (year.map(String.init) ?? "")
    }

    /// The last characters of names of organizations.
    private static let ends: Set<Character> = [
        "局", "委", "办", "厅", "院", "校", "心", "所", "站", "处", "会", "部", "馆", "队", "园", "司", "社", "府", "署", "室", "级", "庭",
        "团", "场", "库",
    ]

    private static func year(in text: String) -> Int? {
        let scalars = Array(text.unicodeScalars)
        for index in scalars.indices.dropLast(4) where scalars[index] == "2" && scalars[index + 1] == "0" {
            if let tens = scalars[index + 2].digit, let ones = scalars[index + 3].digit, scalars[index + 4] == "年" {
                return 2000 + tens * 10 + ones
            }
        }
        return nil
    }

    /// What stands before the title that a schema names: 某市水文站 of 某市水文站支出总表; and the year in it.
    private static func titleKey(_ table: Table, _ titles: [String]) -> (name: String, year: Int?) {
        guard let title = table.grid.title else { return ("", nil) }
        let key = title.cleaned.labelKey
        let known = titles.filter { key.endsWithBytes(of: $0) }.max { $0.utf8.count < $1.utf8.count }
        if known?.utf8.count == key.utf8.count { return ("", nil) }
        var name = known.map { String(key.dropLast($0.count)) } ?? ""
        let year = year(in: key)
        name = String(name.filter { !$0.isNumber && !"年度部门单位".contains($0) })
        return (name, year)
    }
}
