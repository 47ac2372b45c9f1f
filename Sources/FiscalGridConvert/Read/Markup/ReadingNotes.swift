import FiscalGridCore

/// What a reader of markup left out, or read though it is worth telling: each counted, with the place where it was seen first.
struct ReadingNotes {
    var insertions = Tally()
    var deletions = Tally()
    var struck = Tally()
    var hidden = Tally()
    var comments = Tally()
    var formFields = Tally()
    var pictures = Tally()
    var objects = Tally()
    var unknownSymbols = Tally()
    var brokenFields = Tally()

    /// What a person should know of it.
    var findings: [Finding] {
        [
            insertions.finding(
                "read.tracked-insertion", .info, "a tracked insertion", "tracked insertions", "read as part of the text"
            ),
            deletions.finding("read.tracked-deletion", .info, "a tracked deletion", "tracked deletions", "left out"),
            struck.finding(
                "read.struck-text", .warning, "a piece of struck text", "pieces of struck text",
                "read as part of the text"),
            hidden.finding("read.hidden-text", .info, "a piece of hidden text", "pieces of hidden text", "left out"),
            comments.finding("read.comment", .info, "a comment", "comments", "left out"),
            formFields.finding("read.form-field", .info, "a field of a form", "fields of a form", "left out"),
            pictures.finding("read.picture", .info, "a picture", "pictures", "what pictures show is not read"),
            objects.finding(
                "read.embedded-object", .warning, "an embedded object", "embedded objects",
                "what is inside, such as the cells of a workbook, is not read"),
            unknownSymbols.finding(
                "read.unknown-symbol", .warning, "a sign of a symbol font that is not known",
                "signs of symbol fonts that are not known", "replaced by U+FFFD"),
            brokenFields.finding(
                "read.broken-field", .warning, "a field without an end", "fields without an end",
                "what follows is read as text"),
        ].compactMap(\.self)
    }
}
