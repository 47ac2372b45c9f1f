import FiscalGrid
import TestSupport
import Testing

// A reader, a writer and a report as a newcomer would add them: each one declaration here, and one name in a list.

extension SourceFormat {
    /// Cells parted by bars, a row a line.
    fileprivate static let bars = SourceFormat("bars", hasLines: true)
}

extension Reader {
    fileprivate static let bars = Reader(
        format: .bars, suffixes: ["bars"],
        sniff: { $0.bytes.starts(with: "|".utf8) ? "it starts with a bar" : nil },
        read: { content, _ in
            let lines = String(decoding: content.bytes, as: UTF8.self).split(separator: "\n")
            let rows = lines.enumerated().map { index, line in
                RawRow(
                    cells: line.split(separator: "|").map { RawCell(text: String($0), line: index + 1) },
                    line: index + 1)
            }
            return content.document(.bars, [.table(RawTable(rows: rows, line: 1, lastLine: rows.count))])
        })
}

extension OutputFormat where Content == Disclosure, Options == CSVOptions {
    fileprivate static var titles: DisclosureFormat {
        .init(name: "titles", suffix: "txt", framing: .joined) { disclosure, _ in
            Array(disclosure.tables.map { "\($0.ordinal) \($0.grid.width)\n" }.joined().utf8)
        }
    }
}

@Suite("Readers and writers are registered") struct RegistryTests {
    private static let bytes = Array("|项目|金额|\n|甲|1.00|\n|乙|2.00|\n".utf8)

    @Test func aReaderOfOnesOwn() throws {
        let reader = DocumentReader(readers: [.bars] + Reader.all)
        let converter = Converter(catalog: try SchemaCatalog(), reader: reader)
        let disclosure = try converter.convert(RegistryTests.bytes, name: "budget.txt")
        #expect(disclosure.format == .bars && disclosure.formatReason == "it starts with a bar")
        #expect(disclosure.tables.map(\.rows.count) == [2] && disclosure.tables[0].columns.map(\.path) == ["项目", "金额"])
        #expect(disclosure.findings.contains { $0.code == .readOtherFormat })
        let other = try converter.convert(Array("表\n项目\t金额\n甲\t1.00\n".utf8), name: "budget.txt")
        #expect(other.format == .wordText)
        let named = DocumentReader(format: .bars, readers: [.bars] + Reader.all)
        var findings: [Finding] = []
        #expect(try named.read(RegistryTests.bytes, name: "-", findings: &findings).reason.isEmpty)
        #expect(try converter.write(disclosure, as: .titles) == Array("1 2\n".utf8))
    }

    /// Names are what people type: each stands once.
    @Test func namesDiffer() {
        let readers = Reader.all.map(\.format.rawValue)
        let writers = DisclosureFormat.all.map(\.name)
        let reports = ReportFormat.all.map(\.name)
        for names in [readers, writers, reports] { #expect(Set(names).count == names.count && !names.isEmpty) }
    }
}
