import FiscalGridCore
import FiscalGridLanguage

/// What a table takes over from the document: context belongs to the table that prints it, and to those below it that print
/// none of their own. Units are never taken over.
struct ContextInheritance {
    /// The first organization that the document names.
    let organization: Organization?
    /// The first fiscal year that it names.
    let fiscalYear: Int?
    /// True if the user says the organization, and the document does not.
    let isOrganizationSaid: Bool
    /// True if the user says the year, and the document does not.
    let isYearSaid: Bool
    private var current: Context

    /// Looks at all tables, and for a year at the titles and headings where no table prints one.
    init(_ blocks: [TableFramer.Block], said: SaidByUser = SaidByUser()) {
        let contexts = blocks.compactMap { block in
            if case .table(let frame, _) = block { frame.context } else { nil }
        }
        let named =
            contexts.lazy.compactMap(\.organization).first
            ?? ContextInheritance.nameOfHeadings(blocks).map { Organization(code: nil, name: $0) }
        organization = named ?? said.organization.map { Organization(code: nil, name: $0) }
        let year = contexts.lazy.compactMap(\.fiscalYear).first ?? ContextInheritance.yearOfHeadings(blocks)
        fiscalYear = year ?? said.fiscalYear
        isOrganizationSaid = named == nil && said.organization != nil
        isYearSaid = year == nil && said.fiscalYear != nil
        current = Context(organization: organization, fiscalYear: fiscalYear)
    }

    /// What the next table takes over, given what it prints itself.
    mutating func next(_ own: Context) -> Context {
        // The same code under a longer name is the same organization; the first name stands.
        if let printed = own.organization, printed.code == nil || printed.code != current.organization?.code {
            current.organization = printed
        }
        if let year = own.fiscalYear { current.fiscalYear = year }
        return current
    }

    /// The name on the cover, else in the first title that has one.
    private static func nameOfHeadings(_ blocks: [TableFramer.Block]) -> String? {
        let cover = blocks.prefix { $0.paragraph != nil }.prefix(20).compactMap(\.paragraph)
        if let name = OrganizationName.onCover(cover.map(\.text)) { return name }
        for case .table(let frame, _) in blocks {
            if let title = frame.title, let name = OrganizationName.inTitle(title.cleaned) { return name }
        }
        return nil
    }

    /// The year of `2024年水务局部门决算`, in the first short line that speaks of a budget or of accounts.
    private static func yearOfHeadings(_ blocks: [TableFramer.Block]) -> Int? {
        for block in blocks {
            let text: String
            switch block {
            case .paragraph(let paragraph): text = paragraph.text
            case .table(let frame, _): text = frame.title?.printed ?? ""
            }
            guard text.unicodeScalars.count <= 60, Term.budgetDocument.occurs(in: text) else { continue }
            let line = text.withoutSpace
            if let year = FiscalYear.printed(in: line).first ?? FiscalYear.written(in: line) { return year }
        }
        return nil
    }
}
