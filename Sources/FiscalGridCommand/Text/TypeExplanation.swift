import FiscalGrid

/// Why a table is of its type: what its title says, and what spoke for and against each type, the best first.
struct TypeExplanation: CustomStringConvertible {
    let table: Table
    let catalog: SchemaCatalog
    /// The type that the user says it is of.
    let said: String?

    /// Types under another title that are told; the rest is counted.
    private static let mostOthers = 5

    var description: String {
        let title = table.grid.title.map { "\"\($0.cleaned)\"" } ?? "without a title"
        var text = "table \(table.ordinal) \(title), line \(table.grid.line): \(table.schema?.id ?? "no type")\n"
        if let title = table.grid.title { text += self.title(title) }
        let evidence = catalog.evidence(for: table, saidToBe: said)
        let others = evidence.filter { $0.title == .other }
        if others.count == evidence.count { text += "  no type is about that\n" }
        for evidence in evidence where evidence.title != .other { text += line(evidence) }
        for evidence in others.prefix(TypeExplanation.mostOthers) { text += line(evidence) }
        let rest = others.count - TypeExplanation.mostOthers
        if rest > 0 { text += "  and \(rest) more under other titles, with fewer columns\n" }
        return text
    }

    /// The features of a title, and what is left over.
    private func title(_ title: Title) -> String {
        let reading = TitleReading(title.cleaned, organization: table.context.organization?.name)
        var text = "  the title says \(reading.features.names.joined(separator: ", "))"
        if reading.features.isEmpty { text += "nothing that the lexicon knows" }
        if let organization = reading.organization { text += "; it begins with \(organization)" }
        if !reading.rest.isEmpty { text += "; not known: \(reading.rest.joined(separator: ", "))" }
        if reading.features.stage == nil, let stage = table.stage {
            text += "; the document is a \(stage == .budget ? "budget" : "set of final accounts")"
        }
        return text + "\n"
    }

    private func line(_ evidence: TypeEvidence) -> String {
        let title =
            switch evidence.title {
            case .same: "its title"
            case .captured(let parts):
                "its title, "
                    + parts.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
            case .subject: "the title says what it is about"
            case .end: "the title ends with one of its titles"
            case .said: "the user says so"
            case .other: "under another title"
            }
        var text = "  \(evidence.isChosen ? "✓" : "✗") \(evidence.schema.id): \(title); "
        text +=
            evidence.missing.isEmpty
            ? "every required column is there" : "no column is \(evidence.missing.joined(separator: ", "))"
        for layout in evidence.layouts.dropFirst() {
            text += ", layout \(layout.form): "
            text += layout.missing.isEmpty ? "whole" : "no \(layout.missing.joined(separator: ", "))"
        }
        text += "; \(evidence.claimedColumns) columns are its fields"
        if !evidence.unclaimedPaths.isEmpty { text += ", not " + evidence.unclaimedPaths.joined(separator: " | ") }
        return text + "\n"
    }
}
