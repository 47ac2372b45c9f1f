import FiscalGridCore
import FiscalGridLanguage

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
        for view in views {
            let table = view.table
            let title = TableGroups.titleKey(table)
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

    /// What a heading says of organization and year, where it is one of a budget or of final accounts, 某市水务局2024年部门预算, or a bare
    /// name, 一、某市第一中学.
    static func section(_ text: String) -> String? {
        // No sentence is a heading: most are told before they are made a label.
        guard text.utf8.count < 240, !text.unicodeScalars.contains(where: { $0.isOne(of: "，。；,;") }) else {
            return nil
        }
        let key = text.labelKey
        guard budgets.occur(in: key) else {
            let name = withoutNumber(key)
            return (3...20).contains(name.count) && ends.contains(name.unicodeScalars.last) && !generic.occur(in: name)
                ? name : nil
        }
        let year = year(in: key)
        let before = key.unicodeScalars.prefix { $0.digit == nil && !stops.contains($0) }
        var name = String(scalars: before)
        // 二〇二四年 begins with a numeral that names have as well.
        if year != nil, Term.startOfWrittenYear.ends(name) { name.removeLast() }
        for word in Term.fillerBehindOrganization.words where name.endsWithBytes(of: word) {
            name.removeLast(word.count)
        }
        name = withoutNumber(name)
        if name.count < 2 || generic.occur(in: name) { name = "" }
        return name.isEmpty && year == nil ? nil : name + (year.map(String.init) ?? "")
    }

    /// A name without 第二部分：, 一、, （二） or 3. before it.
    private static func withoutNumber(_ name: String) -> String {
        let rest = Numbering.match(name)?.rest ?? name[...]
        return String(rest.drop { ":、.".contains($0) })
    }

    /// Words of headings that name a budget or final accounts.
    private static let budgets = Words(.budgetWord, .finalAccountsWord)
    /// Words that are no name: 一般公共预算, 财政拨款收支预算.
    private static let generic = Words(.noOrganization)
    private static let ends = ScalarSet(.organizationEnding)
    private static let stops = ScalarSet(.endOfOrganization)
    private static let fillers = ScalarSet(.fillerCharacterOfOrganization)

    /// The first year that a text names: 2024年, 二〇二四年.
    private static func year(in text: String) -> Int? {
        FiscalYear.printed(in: text).first ?? FiscalYear.written(in: text)
    }

    /// The organization that a title begins with, or that stands in brackets behind it, 某市水文站 of 某市水文站支出总表 and
    /// 支出总表(某市水文站); and the year in it.
    private static func titleKey(_ table: Table) -> (name: String, year: Int?) {
        guard let title = table.grid.title else { return ("", nil) }
        let key = title.cleaned.labelKey
        var behind = ""
        if key.endsWithBytes(of: ")"), let open = key.lastIndex(of: "(") {
            let inside = key[key.index(after: open)...].dropLast()
            if ends.contains(inside.unicodeScalars.last) { behind = String(inside) }
        }
        let name = TitleReading.read(title.cleaned, organization: table.context.organization?.name).organization ?? ""
        return (
            String(name.filter { !$0.isNumber && !fillers.contains($0.unicodeScalars.first) }) + behind, year(in: key)
        )
    }
}
