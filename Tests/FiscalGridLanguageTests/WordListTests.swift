import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridLanguage

@Suite("Lists of words") struct WordListTests {
    /// A long list, which is hashed, finds what comparing with each word in turn finds.
    @Test func longListsFindTheSame() {
        var random = SeededGenerator(seed: 8)
        let letters = Array("清溪县第一二三中学".unicodeScalars)
        func word(_ length: Int) -> [Unicode.Scalar] {
            (0..<length).compactMap { _ in letters.randomElement(using: &random) }
        }
        for count in [1, 64, 65, 400] {
            let words = (0..<count).map { _ in word(Int.random(in: 1...6, using: &random)) }.sorted {
                $0.count > $1.count
            }
            let list = WordList(words)
            for _ in 0..<200 {
                let text = word(12)[...]
                for place in text.indices {
                    let expected = words.firstIndex { text[place...].starts(with: $0) }
                    #expect(list.word(at: place, in: text) == expected)
                }
            }
        }
    }

    /// More words than fit sixteen bits.
    @Test func veryLongList() {
        let words = (0..<70_000).map { Array("清溪县第\(100_000 + $0)中学".unicodeScalars) }
        let list = WordList(words)
        #expect(list.word(at: 0, in: words[69_999][...]) == 69_999)
        #expect(list.word(endOf: words[3][...]) == 3)
    }
}
