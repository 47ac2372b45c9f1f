import FiscalGridCore

/// A paragraph that is open.
struct WordParagraph {
    var line: Int
    var text: [UInt8] = []
    var bookmarks: [String] = []
    var style: String?
    var outlineLevel: Int?
    var list: WordStyles.ListReference?
    /// True if its end was deleted, or is hidden: the next paragraph goes on with it.
    var joinsNext = false
    /// What the run says of itself, and its character style.
    var look = WordStyles.Look()
    var characterStyle: String?
    var isInRun = false
    /// Whether the run is hidden or raised, when that has been asked.
    var runLook: WordStyles.Look?
    var isRunStruck = false
    /// Where raised text starts that ends where the text ends; `nil` for none.
    var raisedStart: Int?
    /// True if it is the mark of a note that is referred to.
    var isRaisedMark = false
    /// True from the reference of a note with a mark of its own to the end of the run that has the mark.
    var isMarkOfNote = false
    /// Where the text of the run starts.
    var runStart = 0
    /// The fields that were open before it, and the text of instructions since: what a field without an end holds is text.
    var fieldDepth = 0
    var instructions: [UInt8] = []
    /// The codes of fields, w:instrText.
    var codes: [UInt8] = []
    /// The blocks of text boxes that hang on it.
    var boxes: [SourceBlock] = []
}
