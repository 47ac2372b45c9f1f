import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("A code and a name in one cell") struct CodeSplitterTests {
    @Test(arguments: [
        ("213 农林水支出", "213 ", "213", "农林水支出"), ("2130201-行政运行", "2130201-", "2130201", "行政运行"),
        ("[30101]基本工资", "[30101]", "30101", "基本工资"), ("　２１３０２　林业和草原", "　２１３０２　", "21302", "林业和草原"),
        ("（301）工资福利支出", "（301）", "301", "工资福利支出"), ("2080505（机关）养老", "2080505", "2080505", "（机关）养老"),
        ("208 (一)社会保障", "208 ", "208", "(一)社会保障"),
    ])
    func parts(_ text: String, _ code: String, _ digits: String, _ name: String) throws {
        let parts = try #require(CodeSplitter.split(text))
        #expect(parts.code == code && parts.digits == digits && parts.name == name)
        #expect(parts.code + parts.name == text)
    }

    /// Numbers of other lengths, years, and digits with nothing behind them.
    @Test(arguments: [
        "12 工资", "2130201", "2024年", "行政运行", "", "305001 林业局", "12345热线", "120急救中心", "201年度维修", "10101号工程",
    ]) func noCode(_ text: String) {
        #expect(CodeSplitter.split(text) == nil)
    }

    /// The two are cells of their own; a total has no code.
    @Test func inATable() throws {
        let rows = [["科目", "合计"], ["合计", "9.00"], ["213 农林水支出", "9.00"], ["21302 林业和草原", "9.00"]]
        let table = try #require(try convert("支出总表\n单位：万元\n" + TikaText.table(rows)).tables.first)
        #expect(table.schema?.id == "expenditure")
        let codes = table.rows.map { row in
            row.cells.compactMap { if case .code(let code) = $0.value { code.digits } else { nil } }
        }
        #expect(codes == [[], ["213"], ["21302"]])
        let names = table.rows.map { row in
            row.cells.filter { cell in table.field(of: cell)?.name == "name" }.map(\.text.trimmed)
        }
        #expect(names == [["合计"], ["农林水支出"], ["林业和草原"]])
    }
}
