import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Years as budgets print them") struct FiscalYearTests {
    @Test(
        arguments: [
            ("2024", 2024), ("２０２４", 2024), (" 20 24\n", 2024), ("1949", 1949), ("1948", nil), ("2101", nil),
            ("20245", nil),
            ("024", nil), ("2024年", nil), ("", nil),
        ] as [(String, Int?)])
    func alone(_ text: String, _ year: Int?) { #expect(FiscalYear.alone(text) == year) }

    /// With any of the noughts that are printed.
    @Test(
        arguments: [
            ("林业局二〇二四年部门预算", 2024), ("二零二四年", 2024), ("二○二四年", 2024), ("二千二四年", nil), ("二四年", nil),
            ("九九九九年", nil), ("二〇二四", nil),
        ] as [(String, Int?)])
    func written(_ text: String, _ year: Int?) { #expect(FiscalYear.written(in: text) == year) }

    @Test func printed() {
        #expect(FiscalYear.printed(in: "2022年执行数、２０２３年预算数") == [2022, 2023])
        #expect(FiscalYear.printed(in: "近10年，1234年，2024") == [])
    }

    /// As schemas write the paths of two years.
    @Test func leftOpen() {
        let path = FiscalYear.leftOpen(2024, in: "2023年执行数/2024年预算数/2022年")
        #expect(path == "{year-1}年执行数/{year}年预算数/2022年")
        let headers = HeaderPath(printed: "2023年执行数/2024年预算数/2022年")
        #expect(PathPattern(path).matches(headers, fiscalYear: 2024))
        #expect(FiscalYear.lastDay(of: 2023) == "2023年12月31日")
    }
}
