import FiscalGrid
import TestSupport
import Testing

@Suite("Final accounts of any layout") struct FinalAccountsPropertyTests {
    /// A table by functional classification, in one of the forms that final accounts are printed in, and what must be read from it.
    struct RandomTable {
        var title: String
        var type: String
        /// As printed, one cell a merged cell.
        var rows: [[String]] = []
        var paths: [String] = []
        /// The body by column.
        var body: [[String]] = []
        var codes: [String] = []

        private enum Code: CaseIterable {
            case oneColumn, threeColumns, printedOnce, merged
        }

        private enum Bottom: CaseIterable {
            case none, ruler, wholeRuler, total
        }

        init(using random: inout SeededGenerator) {
            let kinds: [(String, String, [String], [String])] = [
                ("收入决算表", "final-revenue", ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "其他收入"], []),
                ("支出决算表", "final-expenditure", ["本年支出合计", "基本支出", "项目支出", "经营支出"], []),
                ("一般公共预算财政拨款支出决算表", "final-general-public-expenditure", [], ["小计", "基本支出", "项目支出"]),
                (
                    "政府性基金预算财政拨款收入支出决算表", "final-government-fund", ["年初结转和结余", "本年收入"],
                    ["小计", "基本支出", "项目支出"]
                ),
            ]
            let (name, type, amounts, below) = kinds.randomElement(using: &random)!
            self.type = type
            title = ["", "公开03表 ", "表3：", "Z05 ", "2022年度", "青屏县林业局2022年度"].randomElement(using: &random)! + name
            let code = Code.allCases.randomElement(using: &random)!
            let bottom =
                code == .oneColumn
                ? [.none, .ruler, .wholeRuler].randomElement(using: &random)!
                : Bottom.allCases.randomElement(using: &random)!
            makeHeader(amounts, below, code, bottom, hasBlankRow: Int.random(in: 0..<3, using: &random) == 0)
            makeBody(code, bottom, using: &random)
        }

        private mutating func makeHeader(
            _ amounts: [String], _ below: [String], _ code: Code, _ bottom: Bottom, hasBlankRow: Bool
        ) {
            let label = "功能分类科目编码"
            let parts = code == .oneColumn ? [] : ["类", "款", "项"]
            let group = below.isEmpty ? [] : ["本年支出"]
            rows = [["项目"] + amounts + group, [label, "科目名称"] + amounts.map { _ in "" } + below]
            paths = (parts.isEmpty ? ["项目/\(label)"] : parts.map { "项目/\(label)/\($0)" }) + ["项目/科目名称"] + amounts
            paths += below.map { "本年支出/\($0)" }
            let count = amounts.count + below.count
            let blanks = [String](repeating: "", count: count)
            let numbers = (1...count).map(String.init)
            // Blank cells of merged labels prove themselves by what stands below them.
            if hasBlankRow, bottom != .none || !parts.isEmpty { rows.append(["", ""] + blanks) }
            switch bottom {
            case .none: if !parts.isEmpty { rows.append(parts + [""] + blanks) }
            case .ruler: rows.append(parts.isEmpty ? ["栏次"] + numbers : parts + ["栏次"] + numbers)
            case .wholeRuler: rows.append((parts.isEmpty ? [""] : parts) + ["栏次"] + numbers)
            case .total: rows.append(parts + ["合计"] + Self.figures(count, 900))
            }
        }

        private static func figures(_ count: Int, _ value: Int) -> [String] {
            (0..<count).map { $0 % 4 == 3 ? "" : "\(value - $0).50" }
        }

        private mutating func makeBody(_ code: Code, _ bottom: Bottom, using random: inout SeededGenerator) {
            let width = code == .oneColumn ? 1 : 3
            let count = paths.count - width - 1
            func append(_ printed: [String], _ cells: [String], _ digits: String) {
                rows.append(printed)
                body.append(cells)
                codes.append(digits)
            }
            let total = Self.figures(count, 900)
            let blankCode = [String](repeating: "", count: width)
            let isFirst = Bool.random(using: &random)
            if bottom == .total {
                // The row is the header's last as well; its labels are cells of the grid.
                body.append(["类", "款", "项", "合计"] + total)
                codes.append("")
            } else if isFirst {
                append(blankCode + ["合计"] + total, blankCode + ["合计"] + total, "")
            }
            for category in 0..<Int.random(in: 1...3, using: &random) {
                let levels = [["20\(category + 1)", "", ""], ["", "0\(category + 2)", ""], ["", "", "99"]]
                var digits = ""
                var whole = ["", "", ""]
                for (level, parts) in levels.enumerated() {
                    digits += parts[level]
                    whole[level] = parts[level]
                    let values = ["名称\(digits)"] + Self.figures(count, 100 + category * 10 + level)
                    switch code {
                    case .oneColumn: append([digits] + values, [digits] + values, digits)
                    case .threeColumns: append(whole + values, whole + values, digits)
                    case .printedOnce: append(parts + values, parts + values, digits)
                    case .merged: append([digits] + values, [digits, "", ""] + values, digits)
                    }
                }
            }
            if bottom != .total, !isFirst {
                let merged = ["合计"] + [String](repeating: "", count: width) + total
                append(["合计"] + total, merged, "")
            }
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let blank = [String](repeating: "", count: paths.count)
                append(blank, blank, "")
            }
        }
    }

    @Test(arguments: 0..<600)
    func areRead(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 9_000_000)
        let expected = RandomTable(using: &random)
        let text = expected.title + "\n单位：万元\n" + TikaText.table(expected.rows)
        let converter = Converter(catalog: try SchemaCatalog())
        let disclosure = try converter.convert(Array(text.utf8), name: "random.txt")
        let table = try #require(disclosure.tables.first)
        #expect(table.schema?.id == expected.type && disclosure.tables.count == 1)
        #expect(table.columns.map(\.path) == expected.paths)
        #expect(table.texts == expected.body)
        #expect(
            table.rows.map { row in
                row.cells.lazy.compactMap { if case .code(let code) = $0.value { code.digits } else { nil } }.first
                    ?? ""
            } == expected.codes)
        #expect(disclosure.findings.isEmpty)
        let xml = try converter.write(disclosure, as: .xml)
        #expect(TextInvariant.words(ofXML: xml) == TextInvariant.words(ofInput: Array(text.utf8)))
    }
}
