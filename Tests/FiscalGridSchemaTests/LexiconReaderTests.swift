import FiscalGrid
import Foundation
import TestSupport
import Testing

@testable import FiscalGridLanguage
@testable import FiscalGridSchema

@Suite("The lexicon's file") struct LexiconReaderTests {
    private static let builtIn = Project.root.appending(path: "Schemas/lexicon.xml")

    /// A lexicon of these elements, which begin on line 2.
    private static func file(_ elements: String) -> [UInt8] {
        Array("<lexicon xmlns=\"urn:fiscalgrid:lexicon\">\n<group name=\"own\">\(elements)</group></lexicon>".utf8)
    }

    /// The program knows each term of the file, and the file has words for each term of the program.
    @Test func termsAreThoseOfTheProgram() throws {
        let terms = try LexiconReader.read([UInt8](Data(contentsOf: LexiconReaderTests.builtIn))).terms
        #expect(Set(terms.keys) == Set(Term.allCases.map(\.name)))
        for term in Term.allCases { #expect(terms[term.name] == term.words) }
    }

    /// Each term says what its words mean.
    @Test func everyTermHasANote() throws {
        let text = try String(contentsOf: LexiconReaderTests.builtIn, encoding: .utf8)
        let terms = text.split(separator: "<term ").dropFirst()
        #expect(terms.allSatisfy { $0.contains(#/^id="[A-Za-z0-9]+" note="[^"]{2,}">/#) })
    }

    @Test(arguments: [
        (
            "<term id=\"totl\">合计</term>",
            "found the term \"totl\", which the program does not know; expected a term of the built-in lexicon.xml"
        ),
        ("<term id=\"ofWhich\">\u{262D4}中</term>", "\"\u{262D4}中\" has a character beyond U+FFFF; expected none"),
        ("<term id=\"ofWhich\">\u{3000}</term>", "the term \"ofWhich\" has no word; expected one or more"),
        ("<term id=\"ofWhich\"> </term>", "underruns the allowed minimum length"),
        ("<term id=\"ofWhich\">其中 其中</term>", "the term \"ofWhich\" has \"其中\" twice"),
        ("<term id=\"ofWhich\">其中</term><term id=\"ofWhich\">之中</term>", "Duplicate key-sequence"),
        ("<word>其中</word>", "This element is not expected"),
    ])
    func mistakes(_ terms: String, _ message: String) {
        #expect {
            try LexiconReader.read(LexiconReaderTests.file(terms))
        } throws: { "\($0)".hasPrefix("lexicon.xml:2: ") && "\($0)".contains(message) }
    }

    /// What has been looked up once stays: words that come later are refused, and those that are known are not.
    @Test func wordsComeFirst() throws {
        func file(_ word: String) -> [UInt8] { LexiconReaderTests.file("<term id=\"ofWhich\">\(word)</term>") }
        #expect(Term.ofWhich.matches("其中"))
        #expect(throws: ConversionError.self) { try SchemaCatalog(adding: ["lexicon.xml": file("之中")]) }
        _ = try SchemaCatalog(adding: ["lexicon.xml": file("其中")])
    }

    /// Names that stand nowhere, and more features than a set holds.
    @Test(arguments: [
        ("<label id=\"own\" around=\"nothing\">甲</label>", "nothing"),
        ("<feature id=\"own\" beside=\"nothing\">甲</feature>", "nothing"),
    ])
    func unknownNames(_ line: String, _ name: String) {
        #expect {
            try LexiconReader.read(LexiconReaderTests.file(line))
        } throws: {
            "\($0)".contains(name)
        }
    }

    @Test func mostFeatures() {
        let lines = (0..<65).map { "<feature id=\"f\($0)\">甲\($0)</feature>" }.joined()
        let file = "<lexicon xmlns=\"urn:fiscalgrid:lexicon\">\n<group name=\"own\">\(lines)</group></lexicon>"
        #expect {
            try LexiconReader.read(Array(file.utf8))
        } throws: {
            "\($0)".contains("64")
        }
    }

    /// What may be read and has no effect: an id that nothing names, words that are parted as in Chinese.
    @Test func wordsWithoutEffect() throws {
        func problems(_ body: String, beside others: [String: [UInt8]] = [:]) throws -> [String] {
            return SchemaCheck(file: "lexicon.xml", bytes: LexiconReaderTests.file("\n" + body), beside: others)
                .problems()
        }
        #expect(try problems("<feature id=\"procurement\">政采</feature>").isEmpty)
        #expect(
            try problems("<feature id=\"procuremnt\">政采</feature>") == [
                "lexicon.xml:3: the feature \"procuremnt\" is new, and no schema beside this file names it; did you mean \"procurement\"?"
            ])
        #expect(
            try problems("<feature id=\"x1\">政采</feature>", beside: ["a.xsd": Array("map:about=\"budget x1\"".utf8)])
                .isEmpty)
        #expect(
            try problems("<label id=\"x1\">甲</label>", beside: ["a.xsd": Array("map:column=\"@x11\"".utf8)]).count == 1)
        #expect(
            try problems("\n<label id=\"goods\">标的、品名</label>") == [
                "lexicon.xml:4: found \"标的、品名\" as one word; words are parted by blanks"
            ])
        #expect(try problems("<label id=\"goods\">标的 品名</label>").isEmpty)
    }
}
