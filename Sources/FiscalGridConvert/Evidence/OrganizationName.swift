import FiscalGridCore
import FiscalGridLanguage

/// The name of the organization that a document is about, where no table's context says it: in the titles of its tables, and on its cover.
enum OrganizationName {
    /// True for a text that is the name of an organization and nothing else.
    static func isAlone(_ text: String) -> Bool {
        let reading = TitleReading(Title.clean(text))
        return reading.isOfOrganization && reading.features.isEmpty && reading.rest.isEmpty
    }

    /// The name that a title begins with, a number and a year before it aside: 2024年度水务局收支总表; `nil` for none, and for a place.
    static func before(_ title: String) -> String? {
        let reading = TitleReading(title)
        guard reading.isOfOrganization, !reading.features.isEmpty, let name = reading.organization,
            name.unicodeScalars.count > 2, !Term.noOrganization.matches(name)
        else { return nil }
        return name
    }

    /// The name on the cover: before the words of the document, or on a line of its own above or below them.
    ///
    ///     青岭县水务局              青岭县水务局2024年度部门预算
    ///     2024年度部门预算
    static func onCover(_ lines: [String]) -> String? {
        for line in lines {
            for case .organization(let organization) in ContextItem.items(in: line).map(\.value) {
                return organization.name
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
