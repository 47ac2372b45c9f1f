/// Words that stand around the name of a figure and say nothing of it: 其中, 我部门, 安排, 共计, 为.
public struct NarrativeWords: Sendable {
    private let words: Words
    private let names: [String]
    private let list: WordList?

    /// The words of a set, and others that are names themselves.
    public init(_ words: Words, names: [String] = []) {
        self.words = words
        self.names = names.filter { !$0.isEmpty }
        list = self.names.isEmpty ? nil : WordList(self.names.map { Array($0.unicodeScalars) })
    }

    /// These words and others.
    public func adding(_ names: [String]) -> NarrativeWords { NarrativeWords(words, names: self.names + names) }

    /// What may stand before a name.
    public static let before = NarrativeWords(Words(.neutral))

    /// What may stand behind a name: 公务接待 may be printed as 公务接待费.
    public static let behind = NarrativeWords(Words(.neutral, .neutralBehind))

    /// True if a text says nothing of any subject.
    public static func isNeutral(_ text: ArraySlice<Unicode.Scalar>) -> Bool { before.make(text) }

    /// The lengths of the texts at the start of `text` that are nothing but such words, 0 among them.
    public func lengths(in text: ArraySlice<Unicode.Scalar>) -> [Int] {
        var lengths: [Int] = []
        reach(in: text) { lengths.append($0) }
        return lengths
    }

    /// True if a text is nothing but such words.
    public func make(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var last = 0
        reach(in: text) { last = $0 }
        return last == text.count
    }

    /// Calls `body` with each length that the words reach, in rising order.
    private func reach(in text: ArraySlice<Unicode.Scalar>, _ body: (Int) -> Void) {
        body(0)
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: text.count + 1) { reached in
            reached.initialize(repeating: false)
            reached[0] = true
            var farthest = 0
            for place in 0..<text.count where reached[place] {
                func mark(_ length: Int) {
                    reached[place + length] = true
                    farthest = max(farthest, place + length)
                }
                words.each(at: text.startIndex + place, in: text) { mark($0.length) }
                list?.each(at: text.startIndex + place, in: text, mark)
                if farthest <= place { return }
                if let next = reached[(place + 1)...farthest].firstIndex(of: true) { body(next) }
            }
        }
    }
}
