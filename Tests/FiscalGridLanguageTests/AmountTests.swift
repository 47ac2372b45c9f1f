import FiscalGrid
import Testing
@testable import FiscalGridLanguage

@Suite("Amounts keep the digits as printed") struct AmountTests {
    @Test(arguments: [
        ("1274.78", "1274.78"), ("1,274.78", "1274.78"), ("0.9", "0.9"), ("18.00", "18.00"), ("１，２７４．７８", "1274.78"),
        ("-5", "-5"), ("－5", "-5"), ("△5", "-5"), ("▲ 5", "-5"), ("(1.2)", "-1.2"), ("（1.2）", "-1.2"), ("+3", "3"),
        ("¥7", "7"), (".5", "0.5"), ("-.05", "-0.05"), ("5.", "5"), ("  12 ", "12"), ("12\n", "12"), ("007", "7"),
        ("1,234,567.00", "1234567.00"), ("123456789012345678901234", "123456789012345678901234"),
        ("99999999999999999999.99", "99999999999999999999.99"), ("0.00", "0.00"), ("-0", "0"),
    ])
    func reads(_ printed: String, _ expected: String) {
        #expect(Amount(printed: printed)?.description == expected)
    }

    @Test(arguments: [
        "", " ", "-", "—", "无", "1,2O3", "12,34", "1,2345", "1.2.3", "12万", "12%", "1 234", "--5", "5-", "(5", "5)",
        "()",
        "1,", ",123", "1,234,56", "2023年", "1234567890123456789012345", "△", "1e5", "٣",
    ])
    func refuses(_ printed: String) {
        #expect(Amount(printed: printed) == nil)
    }

    @Test(arguments: [
        ("1274.78", 4, "12747800"), ("0.9", 4, "9000"), ("1.23456", 4, "12345.6"), ("-0.05", 0, "-0.05"),
        ("7", 8, "700000000"),
    ])
    func scales(_ printed: String, _ exponent: Int, _ expected: String) {
        #expect(Amount(printed: printed)?.scaled(byPowerOfTen: exponent).description == expected)
    }
}

@Suite("Units") struct MonetaryUnitTests {
    @Test(arguments: [
        ("万元", MonetaryUnit.tenThousandYuan), ("元", .yuan), ("人民币万元", .tenThousandYuan), (" 亿 元 ", .hundredMillionYuan),
        ("千元", .thousandYuan),
    ])
    func printed(_ text: String, _ unit: MonetaryUnit) { #expect(MonetaryUnit(printed: text) == unit) }

    @Test(arguments: [
        ("价值（金额单位：万元）", MonetaryUnit.tenThousandYuan), ("预算数（元）", .yuan), ("金额(单位:千元)", .thousandYuan),
    ])
    func label(_ text: String, _ unit: MonetaryUnit) { #expect(MonetaryUnit(label: text) == unit) }

    @Test(arguments: ["因公出国（境）费", "项目（说明：元）", "万元", "政府采购金额（当年部门预算安排资金）"])
    func labelWithoutUnit(_ text: String) { #expect(MonetaryUnit(label: text) == nil) }
}
