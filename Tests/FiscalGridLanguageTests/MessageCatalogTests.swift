import FiscalGrid
import Foundation
import TestSupport
import Testing

@testable import FiscalGridLanguage

@Suite("Messages") struct MessageCatalogTests {
    private let catalog = MessageCatalog(
        texts: [
            "plain": "found {cells} cells", "count": "found {count|one thing|# things}", "outer": "{inner}, and {list}",
        ], explanations: [:])

    @Test func templates() {
        #expect(catalog.text(Message("plain", ["cells": .number(3)])) == "found 3 cells")
        #expect(catalog.text(Message("count", ["count": .number(1)])) == "found one thing")
        #expect(catalog.text(Message("count", ["count": .number(12)])) == "found 12 things")
        let inner = Message("plain", ["cells": .amount(Amount(significand: 1800, decimals: 2))])
        let list: Message.Value = .list([.text("甲"), .text("{乙}")], separator: " + ")
        #expect(
            catalog.text(Message("outer", ["inner": .message(inner), "list": list])) == "found 18.00 cells, and 甲 + {乙}"
        )
        #expect(catalog.text(Message("unknown")) == "unknown")
    }

    /// Every code has a message, a section of the page with an example, and what a check or a remark means.
    @Test func everyCodeIsTold() throws {
        let texts = MessageCatalog.current.texts
        let page = try String(
            contentsOf: Project.root.appending(path: "Documentation/findings.md"), encoding: .utf8)
        for code in FindingCode.allCases {
            let ids = texts.keys.filter { $0 == code.rawValue || $0.hasPrefix(code.rawValue + "/") }
            #expect(!ids.isEmpty, "\(code) has no message")
            let section = page.components(separatedBy: "### `\(code)`").dropFirst().first?
                .components(separatedBy: "\n### ").first
            #expect(section?.contains("Example") == true || section?.contains("    ") == true, "\(code) has no example")
            if ["audit", "form"].contains(code.area) {
                #expect(code.explanation.map { !$0.identity.isEmpty && !$0.example.isEmpty } == true, "\(code)")
            }
        }
    }

    /// Every message that Swift names has a text.
    @Test func everyNamedMessageHasAText() throws {
        let texts = MessageCatalog.current.texts
        let sources = Project.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for name in text.matches(of: /Message\(\s*"([a-z][a-zA-Z.\/-]+)"/) {
                #expect(texts[String(name.1)] != nil, "\(file): \(name.1)")
            }
        }
    }
}
