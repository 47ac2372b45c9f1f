import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("Cells are read as their field's type") struct CellReaderTests {
    private func read(_ text: String, as type: FieldType) -> CellValue {
        var reader = CellReader(count: 1)
        return reader.read(text, as: type, column: 0)
    }

    /// Amounts keep their digits, also beside the mark of a note; a dash is nothing, and a word is unreadable.
    @Test(
        arguments: [
            ("1,274.78", "1274.78"), ("420.00[footnoteRef:3]", "420.00"), ("△5", "-5"), ("—", "none"), ("/", "none"),
            ("无", "?"), ("1.0O", "?"), ("12%", "?"), ("[footnoteRef:3]", "?"),
        ])
    func amounts(_ text: String, _ expected: String) {
        let value = read(text, as: .amount)
        switch value {
        case .decimal(let amount): #expect(amount.description == expected)
        case .none: #expect(expected == "none")
        default: #expect(value == .unreadable && expected == "?")
        }
        #expect(read(text, as: .number) == value)
    }

    @Test(arguments: [("12.5%", "12.5"), ("12.5 ％", "12.5"), ("12.5", "12.5"), ("-3%[footnoteRef:1]", "-3")])
    func percents(_ text: String, _ number: String) throws {
        let amount = try #require(Amount(printed: number))
        #expect(read(text, as: .percent) == .decimal(amount))
        #expect(read("%" + text, as: .percent) == .unreadable)
    }

    @Test(
        arguments: [
            ("2024", .year(2024)), ("２０２４ 年度", .year(2024)), ("-", CellValue.none), ("24", .unreadable),
            ("二〇二四年", .unreadable),
        ] as [(String, CellValue)])
    func years(_ text: String, _ value: CellValue) { #expect(read(text, as: .year) == value) }

    /// A code's parent is the nearest shorter one that its column has printed above.
    @Test func codes() {
        var reader = CellReader(count: 2)
        var parents: [String?] = []
        for text in ["201", "2010601", "20106", "2010602", "2080501"] {
            guard case .code(let code) = reader.read(text, as: .functionalCode, column: 0) else {
                Issue.record("\(text) is no code")
                continue
            }
            parents.append(code.parent)
        }
        #expect(parents == [nil, "201", "201", "20106", nil])
        #expect(reader.lastCode(column: 0) == "2080501" && reader.lastCode(column: 1) == nil)
        let other = reader.read("20106", as: .functionalCode, column: 1)
        #expect(other == .code(ClassificationCode(digits: "20106", level: 2)))
        // Economic codes have no third level.
        #expect(read("30101", as: .economicCode) == .code(ClassificationCode(digits: "30101", level: 2)))
        #expect(read("3010101", as: .economicCode) == .unreadable && read("合计", as: .functionalCode) == .unreadable)
        #expect(read("——", as: .functionalCode) == CellValue.none)
    }

    /// An item looks for the item before in its own column.
    @Test func items() {
        var reader = CellReader(count: 2)
        func level(_ text: String, _ column: Int) -> Int? {
            guard case .item(let item) = reader.read(text, as: .item, column: column) else { return nil }
            return item.level
        }
        let levels = [
            level("一、公务用车费", 0), level("其中：购置费", 0), level("  运行费", 0), level("  运行费", 1), level("合计", 0),
        ]
        #expect(levels == [1, 2, 2, nil, nil])
    }

    @Test func texts() {
        #expect(read("优", as: .measure) == .text && read("—", as: .text) == .text)
        guard case .measure(let measure) = read("≥95%", as: .measure) else {
            Issue.record("no measure")
            return
        }
        #expect(measure.unit == "%" && measure.comparison == "≥")
    }

    @Test(
        arguments: [
            ("-", true), ("——", true), (" － ", true), ("/", true), ("─", true), ("", false), ("-----", false),
            ("-5", false),
            ("无", false),
        ])
    func dashes(_ text: String, _ isDash: Bool) { #expect(CellReader.isDash(text) == isDash) }
}
