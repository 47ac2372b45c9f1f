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
            insertions.finding(.readTrackedInsertion, .info), deletions.finding(.readTrackedDeletion, .info),
            struck.finding(.readStruckText, .warning), hidden.finding(.readHiddenText, .info),
            comments.finding(.readComment, .info), formFields.finding(.readFormField, .info),
            pictures.finding(.readPicture, .info), objects.finding(.readEmbeddedObject, .warning),
            unknownSymbols.finding(.readUnknownSymbol, .warning), brokenFields.finding(.readBrokenField, .warning),
        ].compactMap(\.self)
    }
}
