import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridWrite

@Suite("Formats of output") struct OutputFormatTests {
    /// The names are those that `-t` takes, in the order of help; each is there once.
    @Test func names() {
        #expect(DisclosureFormat.all.map(\.name) == ["xml", "json", "jsonl", "csv", "facts", "facts-jsonl"])
        #expect(ReportFormat.all.map(\.name) == ["text", "json", "jsonl", "csv", "sarif"])
        #expect(DisclosureFormat.all.map(\.suffix) == ["xml", "json", "jsonl", "csv", "csv", "jsonl"])
    }

    @Test func framings() {
        #expect(DisclosureFormat.all.map(\.framing.joins) == [false, true, true, false, true, true])
        #expect(DisclosureFormat.all.map(\.framing.isPackage) == [false, false, false, true, false, false])
        #expect(DisclosureFormat.all.map(\.framing.isArray) == [false, true, false, false, false, false])
        #expect(DisclosureFormat.all.map(\.framing.hasFailureLines) == [false, false, true, false, false, false])
        let frames = ReportFormat.all.map { $0.framing.frame != nil }
        #expect(frames == [false, false, false, false, true])
    }

    /// A format of one stream makes one file without a name, a package several with names and no header.
    @Test(arguments: DisclosureFormat.all.map(\.name)) func files(_ name: String) throws {
        let format = try #require(DisclosureFormat.all.first { $0.name == name })
        let disclosure = try convert("支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t甲\t1.00\t1.00\t\n")
        let files = format.files(disclosure, CSVOptions())
        #expect(format.bytes(disclosure, CSVOptions()) == files.first?.bytes)
        if format.framing.isPackage {
            #expect(files.map(\.name) == ["01-expenditure.csv", "datapackage.json"])
            #expect(format.header(CSVOptions()).isEmpty)
        } else {
            #expect(files.map(\.name) == [""])
        }
    }

    /// The header of a stream is that of the flavor; other formats have none.
    @Test func headers() {
        let excel = CSVOptions(flavor: .excel)
        #expect(DisclosureFormat.facts.header(excel).starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(string(DisclosureFormat.facts.header(CSVOptions())).hasPrefix("document,"))
        #expect(DisclosureFormat.json.header(excel).isEmpty && DisclosureFormat.factsJSONLines.header(excel).isEmpty)
        #expect(ReportFormat.csv.header(ReportOptions()) == AuditWriter.csvHeader)
    }

    /// Results of SARIF stand inside one value, an empty one too.
    @Test func aFrameIsWhole() throws {
        let frame = try #require(ReportFormat.sarif.framing.frame)
        #expect(try jsonObject(frame.opening + frame.closing)["version"] as? String == "2.1.0")
    }
}
