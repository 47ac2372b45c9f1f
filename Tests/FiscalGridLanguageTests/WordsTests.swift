import Testing

@testable import FiscalGridLanguage

@Suite("Words of the lexicon") struct WordsTests {
    private func scalars(_ text: String) -> ArraySlice<Unicode.Scalar> { Array(text.unicodeScalars)[...] }

    /// Text and characters give the same answers.
    @Test func wholeTexts() {
        #expect(Term.totalLabel.matches("合计") && Term.totalLabel.matches(scalars("合计")))
        for text in ["", "合", "合计数", "数合计", "𠀀"] {
            #expect(!Term.totalLabel.matches(text) && !Term.totalLabel.matches(scalars(text)))
        }
    }

    @Test func startsAndEnds() {
        #expect(Term.ofWhich.begins("其中：办公费") && !Term.ofWhich.begins("办公费其中"))
        #expect(Term.ofWhich.rest(behind: "其中：办公费") == "：办公费" && Term.ofWhich.rest(behind: "办公费") == nil)
        #expect(Term.tableWord.ends("收支总表") && Term.tableWord.ends(scalars("收支总表")) && !Term.tableWord.ends("表格"))
        #expect(Term.tableWord.rest(before: "收支总表") == "收支总")
        #expect(Term.ofWhich.occurs(in: "数其中之") && !Term.ofWhich.occurs(in: "其之中"))
    }

    /// Of words that stand at one place the longest is found, of words in order the first of its list.
    @Test func preference() throws {
        let text = scalars("净增加")
        let longest = try #require(Words(.increaseWord).match(at: text.startIndex, in: text))
        #expect(longest.length == 3)
        #expect(Words(.increaseWord).match(endOf: text)?.length == 3)
        for term in Term.allCases {
            let words = Words(inOrder: term)
            for (rank, word) in term.words.enumerated() {
                let text = scalars(word)
                let first = term.words.firstIndex { word.hasPrefix($0) }
                #expect(words.match(at: text.startIndex, in: text)?.rank == first, "\(term.name) \(rank) \(word)")
            }
        }
    }

    /// Every word of every term is found by the one automaton, in text before it and behind it.
    @Test func allWords() {
        for term in Term.allCases {
            for word in term.words {
                #expect(term.matches(word) && term.occurs(in: "x" + word + "x") && term.begins(word + "x"))
                #expect(Words(term).match(endOf: scalars("x" + word)) != nil && term.ends("x" + word))
            }
        }
    }

    /// Characters beyond the first plane share their low bits with others; they stand in no word.
    @Test func otherPlanes() {
        let shifted = Term.ofWhich.printed.unicodeScalars.map { Unicode.Scalar($0.value + 0x2_0000) ?? "x" }
        #expect(!Term.ofWhich.matches(shifted[...]))
    }
}
