import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Words that say nothing of a figure's subject") struct NarrativeWordsTests {
    private func scalars(_ text: String) -> ArraySlice<Unicode.Scalar> { Array(text.unicodeScalars)[...] }

    /// Every way to take words from the front: 共 and 共计 begin alike, and the longest may be the wrong one.
    @Test(arguments: [
        ("共计安排公务", [0, 1, 2, 4]), ("公务接待", [0]), ("", [0]), ("其中：公务", [0, 1, 2, 3]), ("年初预算", [0, 1, 2, 4]),
    ])
    func lengths(_ text: String, _ lengths: [Int]) {
        #expect(NarrativeWords.before.lengths(in: scalars(text)) == lengths)
        // The place in the text makes no difference.
        #expect(NarrativeWords.before.lengths(in: scalars("公务" + text).dropFirst(2)) == lengths)
    }

    @Test func neutral() {
        #expect(NarrativeWords.isNeutral(scalars("")) && NarrativeWords.isNeutral(scalars("我部门安排")))
        #expect(!NarrativeWords.isNeutral(scalars("我部门公务")) && !NarrativeWords.isNeutral(scalars("公务我部门")))
        // 公务接待 may be printed as 公务接待费.
        #expect(NarrativeWords.behind.make(scalars("经费为")) && !NarrativeWords.before.make(scalars("经费为")))
    }

    /// Names of a document are such words too, and those added later.
    @Test func names() {
        let words = NarrativeWords.before.adding(["林业局", ""]).adding(["林业站"])
        #expect(words.make(scalars("林业局安排")) && words.make(scalars("其中林业站林业局")))
        #expect(!words.make(scalars("水务局安排")) && !NarrativeWords.before.make(scalars("林业局安排")))
        #expect(words.lengths(in: scalars("林业局公务")) == [0, 3])
    }
}
