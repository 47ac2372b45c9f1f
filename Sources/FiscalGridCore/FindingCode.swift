/// What a finding is about: `area.problem`, stable once released, never reused. `Documentation/findings.md` has a section for each.
public enum FindingCode: String, Sendable, CaseIterable {
    // What a reader met.
    case readBrokenField = "read.broken-field"
    case readComment = "read.comment"
    case readContentControlCell = "read.content-control-cell"
    case readContentControlTable = "read.content-control-table"
    case readEmbeddedObject = "read.embedded-object"
    case readEmptyParagraph = "read.empty-paragraph"
    case readForbiddenCharacter = "read.forbidden-character"
    case readFormField = "read.form-field"
    case readHiddenText = "read.hidden-text"
    case readMissingNote = "read.missing-note"
    case readNestedTableFlattened = "read.nested-table-flattened"
    case readNoTable = "read.no-table"
    case readOtherFormat = "read.other-format"
    case readPicture = "read.picture"
    case readRowRejoined = "read.row-rejoined"
    case readStruckText = "read.struck-text"
    case readTableRejoined = "read.table-rejoined"
    case readTrackedDeletion = "read.tracked-deletion"
    case readTrackedInsertion = "read.tracked-insertion"
    case readTruncatedTable = "read.truncated-table"
    case readUnknownSymbol = "read.unknown-symbol"
    case readWordsAroundNestedTable = "read.words-around-nested-table"
    case readWordsInMergedCell = "read.words-in-merged-cell"
    // How cells were laid out.
    case gridAmbiguousHeader = "grid.ambiguous-header"
    case gridContinuedTable = "grid.continued-table"
    case gridFigureOverColumns = "grid.figure-over-columns"
    case gridNoHeader = "grid.no-header"
    case gridPageHead = "grid.page-head"
    case gridRowApart = "grid.row-apart"
    case gridRowRejoined = "grid.row-rejoined"
    case gridUnplacedRow = "grid.unplaced-row"
    // What a table was taken for.
    case mapAmbiguousType = "map.ambiguous-type"
    case mapMissingColumn = "map.missing-column"
    case mapSaidByUser = "map.said-by-user"
    case mapUnclaimedColumn = "map.unclaimed-column"
    case mapUnreadableValue = "map.unreadable-value"
    case mapUnrecognizedTable = "map.unrecognized-table"
    // Figures that do not add up; see ``AuditRule/Code``.
    case auditRowSum = "audit.row-sum"
    case auditRollup = "audit.rollup"
    case auditLevel = "audit.level"
    case auditTotal = "audit.total"
    case auditBalance = "audit.balance"
    case auditCrossTable = "audit.cross-table"
    case auditTextTable = "audit.text-table"
    case auditTextSum = "audit.text-sum"
    case auditTextChange = "audit.text-change"
    case auditTextPercent = "audit.text-percent"
    // The form of a disclosure.
    case formEmptyTable = "form.empty-table"
    case formEmptyNote = "form.empty-note"
    case formContents = "form.contents"
    case formCodeShape = "form.code-shape"
    case formCodeParent = "form.code-parent"
    case formCodeName = "form.code-name"
    case formCodeTwice = "form.code-twice"
    case formSequence = "form.sequence"
    case formYear = "form.year"
    case formOrganization = "form.organization"
    case formUnit = "form.unit"
    case formBlankCell = "form.blank-cell"
    case formPlaceholder = "form.placeholder"
    case formPunctuation = "form.punctuation"
    case formMissingSign = "form.missing-sign"
}

extension FindingCode: CustomStringConvertible {
    /// As it is written out: `grid.no-header`.
    public var description: String { rawValue }

    /// Reads `year` or `form.year`, for the codes of one area; `nil` for anything else.
    public init?(name: String, area: String) {
        self.init(rawValue: name.startsWithBytes(of: area + ".") ? name : area + "." + name)
    }

    /// The code without its area: `year`.
    public var name: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

    /// The area: `form`.
    public var area: String { String(rawValue.prefix { $0 != "." }) }

    /// The kinds of checks of figures.
    public static let checks = allCases.filter { $0.rawValue.startsWithBytes(of: "audit.") }
    /// What is said of the form of a disclosure.
    public static let remarks = allCases.filter { $0.rawValue.startsWithBytes(of: "form.") }
}
