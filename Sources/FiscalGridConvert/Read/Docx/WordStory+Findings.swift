import FiscalGridCore

extension WordStory {
    /// What a person should know of how the story was read: what was left out, and what of it was kept.
    var findings: [Finding] {
        var findings = assembler.findings
        func add(
            _ tally: Tally, _ code: String, _ severity: Finding.Severity, _ one: String, _ many: String, _ what: String
        ) {
            if tally.count == 0 { return }
            let found = tally.count == 1 ? one : "\(tally.count) \(many)"
            findings.append(Finding(code, severity, at: Place(line: max(tally.line, 1)), "found \(found); \(what)"))
        }
        add(
            insertions, "read.tracked-insertion", .info, "a tracked insertion", "tracked insertions",
            "read as part of the text")
        add(deletions, "read.tracked-deletion", .info, "a tracked deletion", "tracked deletions", "left out")
        add(hidden, "read.hidden-text", .info, "a piece of hidden text", "pieces of hidden text", "left out")
        add(comments, "read.comment", .info, "a comment", "comments", "left out")
        add(pictures, "read.picture", .info, "a picture", "pictures", "what pictures show is not read")
        add(
            objects, "read.embedded-object", .warning, "an embedded object", "embedded objects",
            "what is inside, such as the cells of a workbook, is not read")
        add(
            unknownSymbols, "read.unknown-symbol", .warning, "a sign of a symbol font that is not known",
            "signs of symbol fonts that are not known", "replaced by U+FFFD")
        return findings
    }
}
