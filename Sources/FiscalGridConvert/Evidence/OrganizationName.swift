import FiscalGridCore
import FiscalGridLanguage

/// The name of the organization that a document is about, where no table's context says it: in the titles of its tables, and on its cover.
enum OrganizationName {
    /// True for a text that is the name of an organization and nothing else.
    static func isAlone(_ text: String) -> Bool {
        if text.unicodeScalars.contains(where: { $0.narrow == ":" }) { return false }
        let reading = TitleReading(Title.clean(text))
        return reading.isOfOrganization && reading.features.isEmpty && reading.rest.isEmpty
            && (reading.organization.map(isName) ?? false)
    }

    /// False for a part of a sentence, and for a kind of organizations: 各学校, 公立医院, 报县财政局. A place has two characters or more.
    private static func isName(_ name: String) -> Bool {
        let scalars = name.scalars
        if scalars.count < 4 || Words(.noNamePart).occur(in: name) { return false }
        return (scalars.firstIndex(where: places.contains) ?? 2) > 1
    }

    private static let places = ScalarSet(.placeEnding)

    /// The name that a title begins with, a number and a year before it aside: 2024年度水务局收支总表; `nil` for none, and for a place.
    static func before(_ title: String) -> String? {
        let reading = TitleReading(title)
        guard reading.isOfOrganization, !reading.features.isEmpty, let name = reading.organization,
            isName(name), !Term.noOrganization.matches(name)
        else { return nil }
        return name
    }

    /// The name in the title of a table, which names a place: 图书馆支出表 may be about any.
    static func inTitle(_ title: String) -> String? {
        before(title).flatMap { $0.scalars.contains(where: places.contains) ? $0 : nil }
    }

    /// The name on the cover: before the words of the document, or on a line of its own above or below them.
    ///
    ///     青岭县水务局              青岭县水务局2024年度部门预算
    ///     2024年度部门预算
    static func onCover(_ lines: [String]) -> String? {
        for line in lines {
            // Behind a label; a number and words may be anything there.
            for item in ContextItem.items(in: line) where item.text.unicodeScalars.contains(where: { $0.narrow == ":" })
            {
                if case .organization(let organization) = item.value, isAlone(organization.name) {
                    return organization.name
                }
            }
        }
        for (index, line) in lines.enumerated() where Term.budgetDocument.occurs(in: line) {
            guard line.unicodeScalars.count <= 60, !LineKind.isSentence(line), !LineKind.namesTable(line) else {
                continue
            }
            if let name = before(line) { return name }
            guard TitleReading(line).rest.isEmpty else { continue }
            for place in [index - 1, index + 1] where lines.indices.contains(place) {
                if isAlone(lines[place]) { return TitleReading(lines[place]).organization }
            }
        }
        return nil
    }
}
