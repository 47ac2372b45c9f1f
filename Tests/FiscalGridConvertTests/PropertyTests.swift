import FiscalGrid
import Foundation
import TestSupport
import Testing

@Suite("Properties") struct PropertyTests {
    /// A table with a header of one or two levels, a body of words and figures, paragraphs and blanks in cells.
    struct RandomTable {
        var header: [[String]]
        var paths: [String]
        var body: [[String]]

        init(using random: inout SeededGenerator) {
            let labels = ["科目", "合计", "基本支出", "项目支出", "小计", "人员", "公用", "其他", "上年", "本年", "说明", "来源", "数量", "单价"]
            var pool = labels.shuffled(using: &random)[...]
            var top: [String] = []
            var below: [String] = []
            paths = []
            // No two wide labels side by side: that cut is ambiguous in text, and a finding says so.
            var previousWasWide = true
            for _ in 0..<Int.random(in: 2...6, using: &random) {
                guard let label = pool.popFirst() else { break }
                top.append(label)
                if !previousWasWide, Bool.random(using: &random) {
                    let parts = (0..<Int.random(in: 2...3, using: &random)).compactMap { _ in pool.popFirst() }
                    if parts.count < 2 {
                        top.removeLast()
                        break
                    }
                    below += parts
                    paths += parts.map { "\(label)/\($0)" }
                    previousWasWide = true
                } else {
                    below.append("")
                    paths.append(label)
                    previousWasWide = false
                }
            }
            header = below.allSatisfy(\.isEmpty) ? [top] : [top, below]
            let width = paths.count
            let isNumber = (0..<width).map { $0 > 0 && Int.random(in: 0..<3, using: &random) > 0 }
            body = (0..<Int.random(in: 1...12, using: &random)).map { row in
                (0..<width).map { column in
                    if column > 0, Int.random(in: 0..<4, using: &random) == 0 { return "" }
                    if isNumber[column] {
                        return "\(Int.random(in: 1...99999, using: &random)).\(Int.random(in: 10...99, using: &random))"
                    }
                    let paragraphs = (0..<Int.random(in: 1...3, using: &random)).map { "第\(row)行第\(column)列第\($0)段" }
                    return paragraphs.joined(separator: "\n")
                }
            }
        }
    }

    /// Random grids rendered to Tika's text and read back are equal.
    @Test(arguments: 0..<1000)
    func gridsAreReadBack(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let tables = (0..<Int.random(in: 1...3, using: &random)).map { _ in RandomTable(using: &random) }
        var text = ""
        for (index, table) in tables.enumerated() {
            text += "第\(index + 1)张随机表\n" + TikaText.table(table.header + table.body)
        }
        let disclosure = try convert(text)
        #expect(disclosure.tables.count == tables.count)
        for (found, expected) in zip(disclosure.tables, tables) {
            #expect(found.columns.map(\.path) == expected.paths)
            #expect(found.texts == expected.body)
        }
        #expect(disclosure.warnings.isEmpty)
    }

    /// Every row of every grid covers every column exactly once, whatever the text looks like.
    @Test(arguments: 0..<400)
    func anyTextMakesRectanglesAndLosesNoWord(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 5_000_000)
        let pieces = [
            "\t", "\t\t", "\n", "\n\n", "\n\n\n", "项目", "合计", "1,234.50", "注：说明", "收支总表", "单位：万元", "305林业局", "栏次", "1",
            "2", "3",
            "[bookmark: _Toc1]", "[bookmark: x", "]", "&<>\"", "一、部门职责", "\t序号\n\t收入\n\t支出\n\n", " ", "　", "\r\n",
            "[footnoteRef:1]", "其中：", "续表\n", "目录\n", "收入决算表\n", "\t类\n\t款\n\t项\n", "\t类\n\t款\n\t栏次\n\t1\n\n",
            "\t合计\n\t小计\n\t基本支出\n\n", "\t项目\n\t合计\n\n\t编码\n\t名称\n\t\n\n", "人员经费合计\n",
        ]
        var text = "起"
        for _ in 0..<Int.random(in: 1...120, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(text.utf8), name: "random.txt")
        for table in disclosure.tables { expectRectangle(table.grid) }
        let xml = try converter.write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
        _ = try JSONSerialization.jsonObject(with: Data(converter.write(disclosure, as: .json)))
    }

    private func expectRectangle(_ grid: Grid) {
        #expect(grid.paths.count == grid.width)
        var reach = [Int](repeating: 0, count: grid.width)
        for row in grid.rows {
            var covered = reach.map { $0 > 0 ? 1 : 0 }
            reach = reach.map { max($0 - 1, 0) }
            for cell in row.cells {
                for column in cell.columns {
                    guard covered.indices.contains(column) else {
                        Issue.record("a cell leaves the grid at line \(cell.line)")
                        return
                    }
                    covered[column] += 1
                    reach[column] = max(reach[column], cell.rowSpan - 1)
                }
            }
            #expect(covered.allSatisfy { $0 == 1 }, "line \(row.line)")
        }
    }

    /// The real disclosure, cut off at any line, still says every word that is left.
    @Test(.enabled(if: Project.realDisclosure != nil, "shared/disclosures is not beside the project"))
    func realDisclosureCutAnywhere() throws {
        let lines = try String(contentsOf: #require(Project.realDisclosure), encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let converter = Converter(catalog: try SchemaCatalog())
        for count in stride(from: 1, to: lines.count, by: 37) {
            let bytes = Array(lines[..<count].joined(separator: "\n").utf8)
            let xml = try converter.write(converter.convert(bytes, name: "cut.txt"), as: .xml)
            #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: bytes), "cut at line \(count)")
        }
    }
}
