import FiscalGrid
import TestSupport
import Testing

@testable import FiscalGridConvert

@Suite("Page headers and footers") struct PageFurnitureTests {
    private static let table = TikaText.table([["项目", "金额"], ["防火", "1.00"]])

    /// The lines of the paragraphs that are page headers or footers.
    private func furniture(_ text: String) -> [Int] {
        PageFurniture.mark(RawText.blocks(text)).compactMap { block in
            if case .paragraph(let paragraph) = block, paragraph.isPageFurniture { paragraph.line } else { nil }
        }
    }

    /// What repeats the first or the last paragraph.
    @Test func repeated() {
        #expect(furniture("林业局预算\n概况\n林业局预算\n职责\n机密\n人员\n 机密\n") == [1, 3, 5, 7])
        #expect(furniture("林业局预算\n概况\n职责\n概况\n人员\n").isEmpty)
        let long = String(repeating: "林", count: 81)
        #expect(furniture("\(long)\n概况\n\(long)\n人员\n").isEmpty)
    }

    /// What says something about a table, or stands above one with nothing but context between, returns in a disclosure of several
    /// organizations as well.
    @Test(arguments: [
        "收入总表\n" + table + "概况\n收入总表\n职责\n人员\n", "收入总表\n单位：元\n" + table + "概况\n收入总表\n职责\n人员\n",
        "单位：元\n概况\n单位：元\n人员\n", "概况\n职责\n收入总表\n" + table + "收入总表\n",
    ])
    func belongsToTables(_ text: String) { #expect(furniture(text).isEmpty) }

    /// A paragraph between makes it one.
    @Test func aParagraphBetween() {
        let text = "林业局预算\n概况\n" + PageFurnitureTests.table + "林业局预算\n人员\n"
        #expect(furniture(text) == [1, 10])
    }
}
