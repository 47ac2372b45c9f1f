import FiscalGrid
import Testing
@testable import FiscalGridAudit

@Suite("Tables of one organization and one year") struct TableGroupsTests {
    private static let rows = "单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t10.00\t4.00\t6.00\n\n"

    /// The ordinals of the tables of each group.
    private func groups(_ text: String) throws -> [[Int]] {
        let audit = try stage(text)
        return TableGroups(audit.disclosure).groups(audit.views.compactMap { $0 }).map { group in
            group.views.values.flatMap { $0 }.map(\.table.ordinal).sorted()
        }
    }

    /// A heading above says whose tables follow; one that says nothing of it parts none.
    @Test func headings() throws {
        let together = "区林业局2024年部门预算\n\n支出总表\n" + Self.rows + "三、支出情况\n\n一般公共预算支出表\n" + Self.rows
        #expect(try groups(together) == [[1, 2]])
        let apart = together.replacing("三、支出情况", with: "区苗圃中心2024年单位预算")
        #expect(try groups(apart) == [[1], [2]])
    }

    /// A title says it before or behind what the table is of.
    @Test func titles() throws {
        let text =
            "某市水文站支出总表\n" + Self.rows + "一般公共预算支出表(某市水文站)\n" + Self.rows + "政府性基金预算支出表\n" + Self.rows
        #expect(try groups(text) == [[1, 2], [3]])
    }

    /// Years part tables, and so do the organizations of their contexts; tables of one type stand in one group.
    @Test func contexts() throws {
        let years = "2023年支出总表\n" + Self.rows + "2024年一般公共预算支出表\n" + Self.rows
        #expect(try groups(years) == [[1], [2]])
        let names =
            "支出总表\n编制部门：区林业局\n" + Self.rows + "一般公共预算支出表\n编制部门：区水务局\n" + Self.rows
            + "支出总表\n编制部门：区林业局\n" + Self.rows
        #expect(try groups(names) == [[1, 3], [2]])
    }

    @Test(arguments: [
        ("一、某市第一中学", "某市第一中学" as String?), ("第二部分 某市水务局二〇二四年部门决算", "某市水务局2024"), ("某市水务局，2024年部门预算", nil),
        ("一、主要职责", nil),
    ])
    func sections(_ heading: String, _ section: String?) { #expect(TableGroups.section(heading) == section) }
}
