import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

extension RuleReader {
    /// `map:said`: what the text calls a figure of the table.
    func said(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Identity? {
        func fail(_ reason: String) -> AuditRule.Identity? {
            reasons.append("\(file):\(element.line): \(reason)")
            return nil
        }
        func list(_ attribute: StaticString) -> [String] { SchemaReader.alternatives(element.attribute(attribute)) }
        guard let join = AuditRule.Said.Join(rawValue: element.attribute("by") ?? "words") else {
            return fail("found by=\"\(element.attribute("by") ?? "")\"; expected words, label or classification")
        }
        let words = list("words").map { LabelPattern($0) }
        guard let row = element.attribute("row"), !row.isEmpty, !list("field").isEmpty else {
            return fail("found <map:said> without its figure; expected words=\"…\" row=\"row\" field=\"field\"")
        }
        if (join == .words) == words.isEmpty {
            return fail("found by=\"\(join.rawValue)\" \(words.isEmpty ? "without" : "beside") words")
        }
        var said = AuditRule.Said(words: words, join: join, row: row, fields: list("field"))
        said.previous = list("previous")
        said.sections = list("section").map(\.labelKey)
        said.outside = list("outside").map(\.labelKey)
        if element.attribute("measure") != nil {
            said.takesUnsaid = false
            for name in list("measure") {
                if name == "none" {
                    said.takesUnsaid = true
                } else if let measure = NarrativeFigure.Measure(rawValue: name) {
                    said.measures.append(measure)
                } else {
                    let known = NarrativeFigure.Measure.allCases.map(\.rawValue).joined(separator: ", ")
                    return fail(
                        "found measure=\"\(name)\"; expected \(known), or none for a figure that says nothing of it")
                }
            }
        }
        return .said(said)
    }

    /// `map:whole`: parts that the text lists.
    func whole(_ element: XMLElement, _ reasons: inout [String]) -> AuditRule.Identity? {
        let parts = (element.attribute("parts") ?? "").split(separator: "+").map { part in
            SchemaReader.alternatives(String(part)).map { LabelPattern($0) }
        }
        if parts.count < 2 || parts.contains(where: \.isEmpty) {
            reasons.append(
                "\(file):\(element.line): found <map:whole> without its parts; expected parts=\"name | name + name\"")
            return nil
        }
        return .whole(AuditRule.Whole(parts: parts))
    }
}
