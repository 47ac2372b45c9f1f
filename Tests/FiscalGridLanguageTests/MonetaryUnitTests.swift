import FiscalGrid
import Testing

@testable import FiscalGridLanguage

extension MonetaryUnitTests {
    /// Each unit is read back from its name, also behind a label.
    @Test(arguments: zip(MonetaryUnit.allCases, [0, 3, 4, 6, 8]))
    func names(_ unit: MonetaryUnit, _ power: Int) {
        #expect(MonetaryUnit(printed: unit.printed) == unit && MonetaryUnit(printed: "人民币" + unit.printed) == unit)
        #expect(MonetaryUnit(label: "预算数（单位：\(unit.printed)）") == unit && unit.powerOfTen == power)
    }

    @Test(arguments: ["", "人民币", "万", "万美元", "万元以上", "人"])
    func others(_ text: String) { #expect(MonetaryUnit(printed: text) == nil) }
}
