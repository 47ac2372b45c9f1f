import FiscalGrid
import Testing

@testable import FiscalGridConvert

@Suite("What a table takes over from the document") struct ContextInheritanceTests {
    private func table(_ context: String...) -> TableFramer.Block {
        let lead = context.map { Grid.Lead.context(ContextItem.items(in: $0), line: 1) }
        return .table(TableFrame(lead: lead, rows: [], line: 1), heading: nil)
    }

    private func paragraph(_ text: String) -> TableFramer.Block { .paragraph(Paragraph(text: text, line: 1)) }

    /// What each table of the blocks takes over.
    private func inherited(_ blocks: [TableFramer.Block]) -> [Context] {
        var inheritance = ContextInheritance(blocks)
        return blocks.compactMap { block in
            if case .table(let frame, _) = block { inheritance.next(frame.context) } else { nil }
        }
    }

    /// Tables before the first that prints its context have the document's; those below one have its.
    @Test func organizationsAndYears() {
        let contexts = inherited([
            table(), table("305林业局", "预算年度：2024"), table(), table("306水务局"), table("预算年度：2023"), table(),
        ])
        #expect(contexts.map { $0.organization?.code } == ["305", "305", "305", "306", "306", "306"])
        #expect(contexts.map(\.fiscalYear) == [2024, 2024, 2024, 2024, 2023, 2023])
    }

    /// The same code under a longer name is the same organization; a name without a code is another.
    @Test func namesOfOneOrganization() {
        let contexts = inherited([table("305林业局"), table("305清溪县林业局"), table("编制单位：林业站"), table()])
        #expect(contexts.map { $0.organization?.name } == ["林业局", "林业局", "林业站", "林业站"])
    }

    /// An amount in the wrong unit is worse than one in none.
    @Test func unitsAreNeverTakenOver() {
        #expect(inherited([table("单位：万元"), table()]).map(\.unit) == [nil, nil])
    }

    /// Where no table prints a year, the first short line that speaks of a budget or of accounts says it.
    @Test(
        arguments: [
            (["清溪县林业局2024年部门预算"], 2024), (["2019年机构改革", "林业局2023年部门决算"], 2023),
            (["2019年机构改革"], nil), ([String(repeating: "预算", count: 30) + "2024年"], nil),
        ] as [([String], Int?)])
    func yearOfHeadings(_ lines: [String], _ year: Int?) {
        let blocks = lines.map(paragraph) + [table("305林业局")]
        #expect(ContextInheritance(blocks).fiscalYear == year && inherited(blocks).map(\.fiscalYear) == [year])
        #expect(ContextInheritance(blocks + [table("预算年度：2020")]).fiscalYear == 2020)
    }
}
