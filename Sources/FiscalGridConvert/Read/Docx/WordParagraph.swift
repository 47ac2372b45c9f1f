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
    var isRunHidden = false
    var isRunRaised = false
    var isRunStruck = false
    /// Where the text of the run starts.
    var runStart = 0
    /// The fields that were open before it, and the text of instructions since: what a field without an end holds is text.
    var fieldDepth = 0
    var instructions: [UInt8] = []
    /// The blocks of text boxes that hang on it.
    var boxes: [SourceBlock] = []
}
