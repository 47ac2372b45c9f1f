import Foundation
import TestSupport
import Testing

/// Words are data: Swift holds none.
struct WordsInSourcesTests {
    /// How many literals with a Chinese character a file may have: grammar, and nothing else. The numbers only shrink.
    private static let grammar: [String: Int] = [
        // 年 and 度 behind the digits of a year.
        "FiscalGridLanguage/Cells/CellReader.swift": 1, "FiscalGridLanguage/Cells/Measure+Printed.swift": 1,
        "FiscalGridLanguage/Context/ContextItem+Printed.swift": 4, "FiscalGridLanguage/Numbers/FiscalYear.swift": 8,
        "FiscalGridLanguage/Sentences/ParagraphParser.swift": 1, "FiscalGridLanguage/Titles/Title+Printed.swift": 2,
        // The same, and 类 款 项.
        "FiscalGridLanguage/Sentences/PrecedingWordsReader.swift": 10,
        // Numerals, of numbers and of Word's lists; 第 … 部分.
        "FiscalGridLanguage/Numbers/ChineseNumerals.swift": 12, "FiscalGridLanguage/Numbers/Grammar.swift": 5,
        "FiscalGridLanguage/Numbers/NumberFormat.swift": 21, "FiscalGridLanguage/Titles/Numbering.swift": 14,
    ]

    @Test func noWordStandsInSwift() throws {
        let sources = Project.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        for file in files.sorted() where file.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            let found = WordsInSourcesTests.literals(text).filter(WordsInSourcesTests.hasHan)
            let allowed = WordsInSourcesTests.grammar[file] ?? 0
            #expect(found.count <= allowed, "\(file): \(found)")
            #expect(found.count >= allowed, "\(file): has fewer than the list allows; lower its number")
            #expect(found.isEmpty || file.hasPrefix("FiscalGridLanguage/"), "\(file)")
        }
    }

    private static func hasHan(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    }

    /// The string literals of a source, comments passed over. Interpolations count as text.
    private static func literals(_ source: String) -> [String] {
        var found: [String] = []
        var rest = source[...]
        while let next = rest.firstIndex(where: { $0 == "\"" || $0 == "/" }) {
            rest = rest[next...]
            if rest.hasPrefix("//") {
                rest = rest.drop { $0 != "\n" }
            } else if rest.hasPrefix("/*") {
                rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
            } else if rest.hasPrefix("\"\"\"") {
                let inside = rest.dropFirst(3)
                let end = inside.firstRange(of: "\"\"\"") ?? inside.endIndex..<inside.endIndex
                found.append(String(inside[..<end.lowerBound]))
                rest = inside[end.upperBound...]
            } else if rest.first == "\"" {
                var end = rest.index(after: rest.startIndex)
                while end < rest.endIndex, rest[end] != "\"", rest[end] != "\n" {
                    if rest[end] == "\\" { end = rest.index(after: end) }
                    end = rest.index(after: end)
                }
                found.append(String(rest[rest.index(after: rest.startIndex)..<end]))
                rest = rest[end...].dropFirst()
            } else {
                rest = rest.dropFirst()
            }
        }
        return found
    }
}
