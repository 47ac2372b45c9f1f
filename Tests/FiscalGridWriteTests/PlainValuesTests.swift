import FiscalGrid
import FiscalGridCore
import FiscalGridSchema
import FiscalGridXML
import TestSupport
import Testing

@testable import FiscalGridWrite

@Suite("Values that say by themselves that they are valid") struct PlainValuesTests {
    private static let catalog = Result { try SchemaCatalog() }
    private static let compiled = Result { try catalog.get().compileAll() }

    private func isAccepted(_ disclosure: Disclosure) throws -> Bool {
        let log = try ValidationLog(PlainValuesTests.compiled.get())
        var stream = XMLStream(log, writesBytes: false)
        XMLDisclosureWriter().write(disclosure, to: &stream)
        return (try? log.finish()) != nil
    }

    private func disclosure(_ fixture: FixtureCase) throws -> Disclosure {
        let catalog = try PlainValuesTests.catalog.get()
        var disclosure = try Converter(catalog: catalog).convert(fixture.source, name: fixture.file.lastPathComponent)
        disclosure.add(Auditor(rulesBetweenTables: catalog.rulesBetweenTables).audit(disclosure).findings)
        return disclosure
    }

    /// No fixture needs libxml2 to be asked.
    @Test(arguments: FixtureCase.all)
    func fixturesArePlain(_ fixture: FixtureCase) throws {
        #expect(PlainValues(try disclosure(fixture)).areSurelyValid)
    }

    /// Whatever is changed, libxml2 accepts what is said to be surely valid; there are many of each verdict.
    @Test func neverSaysMoreThanLibXML2() throws {
        var (refused, surelyValid) = (0, 0)
        for seed in 0..<40 {
            var random = SeededGenerator(seed: UInt64(seed))
            let whole = try disclosure(try #require(FixtureCase.all.randomElement(using: &random)))
            var mutation = Mutation(random: random)
            for _ in 0..<60 {
                var changed = whole
                for _ in 0..<Int.random(in: 1...3, using: &random) { mutation.change(&changed) }
                let isAccepted = try isAccepted(changed)
                let isSure = PlainValues(changed).areSurelyValid
                #expect(isAccepted || !isSure, "seed \(seed)")
                refused += isAccepted ? 0 : 1
                surelyValid += isSure ? 1 : 0
            }
        }
        #expect(refused > 500 && surelyValid > 500)
    }

    /// What is not surely valid is still refused.
    @Test func refusals() throws {
        let text = "2024年部门支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t甲\t3.00\t1.00\t2.00\n"
        var disclosure = try convert(text)
        #expect(PlainValues(disclosure).areSurelyValid)
        let digits = Amount(significand: Int128(10_000_000_000) * 1_000_000_000_000_000_000, decimals: 2)
        let cell = try #require(disclosure.tables[0].rows[0].cells.firstIndex { $0.text == "3.00" })
        disclosure.tables[0].rows[0].cells[cell].value = .decimal(digits)
        #expect(!PlainValues(disclosure).areSurelyValid)
        #expect(throws: ConversionError.self) {
            try Converter(catalog: PlainValuesTests.catalog.get()).write(disclosure, as: .json)
        }
        disclosure.tables[0].rows[0].cells[cell].value = .none
        disclosure.fiscalYear = 999
        #expect(!PlainValues(disclosure).areSurelyValid)
        #expect(!(try isAccepted(disclosure)))
    }
}

/// One change of a disclosure that no reader would make.
private struct Mutation {
    var random: SeededGenerator

    mutating func change(_ disclosure: inout Disclosure) {
        guard let table = disclosure.tables.indices.randomElement(using: &random) else {
            disclosure.fiscalYear = number
            return
        }
        switch Int.random(in: 0..<12, using: &random) {
        case 0: disclosure.fiscalYear = number
        case 1: disclosure.tables[table].context.fiscalYear = number
        case 2: for index in disclosure.findings.indices { change(&disclosure.findings[index]) }
        case 3: disclosure.tables[table].ordinal = number
        case 4:
            change(&disclosure.tables[table].records)
            let kinds = disclosure.tables[table].records.map { _ in RowKind?.none }
            for row in disclosure.tables[table].rows.indices { disclosure.tables[table].rows[row].recordKinds = kinds }
        case 5:
            for index in disclosure.tables[table].prelude.indices {
                disclosure.tables[table].prelude[index].value = value
            }
        case 6:
            disclosure.sha256 = disclosure.sha256.replacing(
                /[0-9]/, with: ["", "g", "A", "0"].randomElement(using: &random)!)
        default: change(&disclosure.tables[table])
        }
    }

    private mutating func change(_ table: inout Table) {
        let fields = table.schema?.fields.count ?? 0
        let column = table.columns.indices.randomElement(using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            if let column { table.columns[column].record = table.records.indices.randomElement(using: &random) }
        case 1:
            guard let row = table.rows.indices.randomElement(using: &random) else { return }
            table.rows[row].isPlaced.toggle()
            table.rows[row].line = number
        default:
            guard let row = table.rows.indices.randomElement(using: &random),
                let cell = table.rows[row].cells.indices.randomElement(using: &random)
            else { return }
            switch Int.random(in: 0..<5, using: &random) {
            case 0: table.rows[row].cells[cell].isInherited.toggle()
            case 1: table.rows[row].cells[cell].field = (0..<fields).randomElement(using: &random)
            case 2: table.rows[row].cells[cell].printedHere = "a"
            default: table.rows[row].cells[cell].value = value
            }
        }
    }

    private mutating func change(_ records: inout [Table.Record]) {
        guard let index = records.indices.randomElement(using: &random) else {
            records = [Table.Record(side: "revenue"), Table.Record(list: "function")]
            return
        }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: records[index].side = [nil, "revenue", "expenditure", "x"].randomElement(using: &random)!
        case 1: records[index].list = [nil, "function", "use", "x"].randomElement(using: &random)!
        default: records[index].item = Item(ordinal: nil, level: number, isOfWhich: false, label: "l")
        }
    }

    private mutating func change(_ finding: inout Finding) {
        finding.place.row = number
        finding.arithmetic?.computed = amount
    }

    private var number: Int {
        mutating get { [-1, 0, 1, 3, 9, 10, 999, 2024, 10_000].randomElement(using: &random)! }
    }

    private var amount: Amount {
        mutating get {
            let limit = Int128(1_000_000_000_000) * 1_000_000_000_000
            let significand = [0, 5, -(Int128(1) << 60), limit - 1, limit, -limit + 1].randomElement(using: &random)!
            return Amount(significand: significand, decimals: [0, 2, 22, 23, 24, 30].randomElement(using: &random)!)
        }
    }

    private var value: CellValue {
        mutating get {
            let digits = ["", "20", "201", "20101", "2010101", "20a", "２０１"].randomElement(using: &random)!
            let values: [CellValue] = [
                .none, .text, .decimal(amount), .year(number), .part, .label, .unreadable,
                .code(
                    ClassificationCode(digits: digits, level: number, parent: Bool.random(using: &random) ? "201" : nil)
                ),
                .item(Item(ordinal: "一", level: number, isOfWhich: true, label: "l")),
                .measure(
                    Measure(comparison: ["<", "≥", "~"].randomElement(using: &random)!, number: amount, unit: "次")),
            ]
            return values.randomElement(using: &random)!
        }
    }
}
