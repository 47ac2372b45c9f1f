import Testing

@testable import FiscalGridLanguage

@Suite("Characters that are looked for one by one") struct ScalarSetTests {
    /// Of the words of terms those of one character; the others are not cut up.
    @Test func singleCharacters() {
        let set = ScalarSet(.noFigureBehind, .upTo)
        #expect(set.contains("年") && set.contains("至") && set.contains("到"))
        #expect(!set.contains("百") && !set.contains("美") && !set.contains("元") && !set.contains(nil))
        for word in (Term.noFigureBehind.words + Term.upTo.words) where word.unicodeScalars.count == 1 {
            #expect(set.contains(word.unicodeScalars.first))
        }
    }

    /// The low byte, by which most characters are told, is not enough.
    @Test func charactersOfOneLowByte() throws {
        let year: Unicode.Scalar = "年"
        for offset: UInt32 in [0x100, 0x1_0000, 0x2_0000] {
            let other = try #require(Unicode.Scalar(year.value + offset))
            #expect(other.value & 0xFF == year.value & 0xFF && !ScalarSet(.noFigureBehind).contains(other))
        }
    }
}
