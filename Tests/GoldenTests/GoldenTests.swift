import FiscalGrid
import Foundation
import TestSupport
import Testing

/// Adding a case is adding a folder with a source; `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the rest.
@Suite("Fixtures convert as recorded") struct GoldenTests {
    @Test(arguments: FixtureCase.all)
    func conversion(_ fixture: FixtureCase) throws {
        let source = try fixture.source
        let catalog = try SchemaCatalog()
        let converter = Converter(catalog: catalog)
        var disclosure = try converter.convert(source, name: fixture.file.lastPathComponent)
        let report = Auditor(rulesBetweenTables: catalog.rulesBetweenTables).audit(disclosure)
        disclosure.add(report.findings)
        let xml = try converter.write(disclosure, as: .xml)
        if fixture.isText, disclosure.encoding == .utf8 {
            #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: source))
        } else {
            var findings: [Finding] = []
            let document = try DocumentReader().read(source, name: "source", findings: &findings)
            #expect(TextInvariant.words(ofXML: xml) == TextInvariant.withoutSpace(document.words))
        }
        for (format, file) in [
            (DisclosureFormat.xml, "expected.xml"), (.json, "expected.json"), (.facts, "expected.facts.csv"),
            (.factsJSONLines, "expected.facts.jsonl"),
        ] {
            let bytes = try converter.write(disclosure, as: format)
            try expectGolden(String(decoding: bytes, as: UTF8.self), at: fixture.folder.appending(path: file))
        }
        let package = try converter.package(disclosure).map {
            "== \($0.name)\n\(String(decoding: $0.bytes, as: UTF8.self))"
        }
        try expectGolden(package.joined(separator: "\n"), at: fixture.folder.appending(path: "expected.package.txt"))
        let findings = disclosure.findings.map {
            "\($0.severity.rawValue) \($0.code) \($0.place): \($0.message.text)\n"
        }
        .joined()
        try expectGolden(findings, at: fixture.folder.appending(path: "expected.findings"))
        let checks = report.checks.map { "\($0.dump)\n" }.joined()
        try expectGolden(checks, at: fixture.folder.appending(path: "expected.checks"))
    }

    /// Several threads on one document find and write the same.
    @Test(arguments: FixtureCase.all)
    func threads(_ fixture: FixtureCase) throws {
        let source = try fixture.source
        let catalog = try SchemaCatalog()
        let outputs = try [1, 4].map { threads in
            let converter = Converter(catalog: catalog, threads: threads)
            var disclosure = try converter.convert(source, name: fixture.file.lastPathComponent)
            let auditor = Auditor(rulesBetweenTables: catalog.rulesBetweenTables, threads: threads)
            disclosure.add(auditor.findings(in: disclosure))
            return try converter.write(disclosure, as: .xml) + converter.write(disclosure, as: .jsonLines)
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test func thereAreFixtures() { #expect(FixtureCase.all.count >= 20) }
}

extension Check {
    /// `pass audit.row-sum 12: table 1, row 1, column 3: 合计/合计 16.00 = 11.00 + 5.00`, or why nothing was compared.
    fileprivate var dump: String {
        let start = "\(outcome.rawValue) \(code.rawValue) \(place)"
        if let statement { return "\(start): \(statement.text)" }
        guard let comparison else { return "\(start): \(reason?.text ?? "") (\(rule?.description ?? ""))" }
        let (total, parts) = (comparison.sum(of: .total).text, comparison.sum(of: .part).text)
        let off = comparison.difference.significand == 0 ? "" : "; \(comparison.difference) of \(comparison.allowance)"
        return "\(start): \(total) = \(parts)\(off)\(reason.map { "; \($0.text)" } ?? "")"
    }
}

extension SourceDocument {
    /// All that a reader made of a file that is no text, in order.
    fileprivate var words: String {
        blocks.map { block in
            switch block {
            case .paragraph(let paragraph): paragraph.text
            case .table(let table): GoldenTests.words(of: table)
            }
        }.joined(separator: " ")
    }
}

extension GoldenTests {
    fileprivate static func words(of table: RawTable) -> String {
        table.rows.flatMap(\.cells).map { cell in
            let nested = cell.nested.map(words).joined(separator: " ")
            return cell.textFollowsNested ? nested + " " + cell.text : cell.text + " " + nested
        }.joined(separator: " ")
    }
}
