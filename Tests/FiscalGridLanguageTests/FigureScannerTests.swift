import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Figures in a paragraph") struct FigureScannerTests {
    /// Each figure: its kind, its number and its text; ~ for about, ! for a standard or a limit.
    private func scan(_ text: String) -> [String] {
        let printed = Array(text.unicodeScalars)
        let scanner = FigureScanner(text: printed.map(\.narrow), printed: printed)
        return scanner.tokens().map { token in
            let text = String(scalars: printed[token.range])
            let marks = (token.isApproximate ? "~" : "") + (token.isStandard ? "!" : "")
            return "\(token.kind.rawValue) \(token.value) \(text)\(marks)"
        }
    }

    @Test(
        arguments: [
            ("安排1,274.78万元，其中5亿元", ["amount 1274.78 1,274.78万元", "amount 5 5亿元"]),
            // Only an ASCII comma groups digits.
            ("第5，123万元", ["amount 123 123万元"]), ("1,2345元", ["amount 2345 2345元"]),
            ("增长１２．３％", ["percent 12.3 １２．３％"]), ("增减额-3.75万元", ["amount -3.75 -3.75万元"]),
            ("公务用车5辆，接待12批次、30人次", ["count 5 5辆", "count 12 12批次", "count 30 30人次"]),
            // A bare number is a figure only if it has decimals.
            ("为0.90，共12", ["number 0.90 0.90"]),
            ("约12亿元，800余万元，5万元左右", ["amount 12 12亿元~", "amount 800 800余万元~", "amount 5 5万元~"]),
            ("每人每年300元，50万元以上", ["amount 300 300元!", "amount 50 50万元!"]),
            ("10-20万元，100万元至200万元", ["amount 20 20万元!", "amount 100 100万元!", "amount 200 200万元!"]),
        ] as [(String, [String])])
    func figures(_ text: String, _ expected: [String]) { #expect(scan(text) == expected) }

    /// Years, dates, ordinals, codes, numbers of laws and names with digits.
    @Test(arguments: [
        "2024年12月31日", "A4纸", "GB15776", "第2.1.3条", "3个百分点", "1.2080505机关事业单位基本养老", "5.5辆", "2.5*3", "12:30", "",
    ])
    func noFigures(_ text: String) { #expect(scan(text) == []) }

    /// Other words than 年 and 个百分点: units and what is counted.
    @Test func units() throws {
        let printed = Array("3千元4百万元5圆".unicodeScalars)
        let tokens = FigureScanner(text: printed, printed: printed).tokens()
        #expect(tokens.map(\.unit) == [.thousandYuan, .millionYuan, .yuan])
    }
}
