import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridConvert

@Suite("Damaged Word files") struct WordRobustnessTests {
    /// Bytes of a document part changed at random: an error, or a document that is written validly; never a crash.
    @Test(arguments: 0..<40) func mutations(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let rows = (0..<6).map { row in
            tr(
                tc("项目\(row)", row % 2 == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"),
                tc("\(row).50", span: 1 + row % 2),
                row % 2 == 0 ? tc("x") : "")
        }.joined()
        var body = Array(
            (p("专题计划表")
                + "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid>\(rows)</w:tbl>")
                .utf8)
        let words = [
            "<w:tc>", "</w:tc>", "<w:tr>", "</w:tr>", "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "w:val=\"9\"", "&",
            "<w:del/>",
        ]
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let at = Int.random(in: 0..<body.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: body[at] = UInt8.random(in: 0x20...0x7E, using: &random)
            case 1: body.removeSubrange(at..<min(at + Int.random(in: 1...30, using: &random), body.count))
            default: body.insert(contentsOf: words.randomElement(using: &random)!.utf8, at: at)
            }
        }
        let converter = Converter(catalog: try SchemaCatalog())
        let bytes = ZipBuilder.docx(body: String(decoding: body, as: UTF8.self))
        do {
            let disclosure = try converter.convert(bytes, name: "a.docx")
            _ = try converter.write(disclosure, as: .xml)
        } catch {
            #expect(error.code == "input.malformed")
        }
    }
}
