import FiscalGrid
import Testing
@testable import FiscalGridAudit
@testable import FiscalGridSchema

@Suite("Rows by their codes") struct CodeTreeTests {
    private func tree(_ text: String) throws -> CodeTree {
        let view = try stage(text).views.first
        let rule = RollupRule(
            .init(code: "code", amounts: ["total"], within: ["organizationCode", "organizationName"]), rule: 0)
        return CodeTree(rule, try #require(view ?? nil))
    }

    /// A code stands below the longest other that it begins with; a department's own code of three digits is none.
    @Test func aTableWithoutUnits() throws {
        let tree = try tree(
            """
            支出总表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t合计\t16.00\t\t
            101\t区林业局\t16.00\t\t
            201\t一般公共服务支出\t11.00\t\t
            2010101\t其中：行政运行\t5.00\t\t
            205\t教育支出\t5.00\t\t
            205\t教育支出\t5.00\t\t
            \t上年结转\t\t\t
            """)
        let unit = try #require(tree.units.first)
        #expect(tree.units.count == 1 && !tree.hasOpenUnits && !tree.hasUnsureCode)
        #expect(tree.totals == [0] && tree.uncoded == [1])
        #expect(unit.nodes.map(\.code) == ["201", "2010101", "205", "205"])
        #expect(unit.nodes.map(\.parent) == [nil, 0, nil, nil])
        #expect(unit.nodes.map(\.children) == [[1], [], [], []])
        #expect(unit.nodes.map(\.isOfWhich) == [false, true, false, false])
        #expect(unit.nodes.map(\.isRepeated) == [false, false, true, true])
        #expect(unit.isDoubtful && unit.top == [0, 2, 3])
    }

    /// A unit stands below that with the longest code that its own begins with; 合计 beside its name is its own.
    @Test func unitsOfADepartment() throws {
        let tree = try tree(
            """
            支出总表
            单位：万元
            单位代码\t单位名称\t科目编码\t科目名称\t合计\t基本支出\t项目支出
            \t合计\t\t\t30.00\t\t
            301\t区林业局\t\t\t30.00\t\t
            301001\t局本级\t\t合计\t20.00\t\t
            301001\t局本级\t201\t一般公共服务支出\t20.00\t\t
            301002\t苗圃所\t\t\t10.00\t\t
            301002\t苗圃所\t201\t一般公共服务支出\t10.00\t\t
            """)
        #expect(tree.totals == [0] && tree.uncoded.isEmpty && !tree.hasOpenUnits)
        #expect(tree.units.map(\.code) == ["301", "301001", "301002"])
        #expect(tree.units.map(\.parent) == [nil, 0, 0])
        #expect(tree.units.map(\.head) == [1, 2, 4])
        #expect(tree.units.map { $0.nodes.map(\.entry) } == [[], [3], [5]])
    }

    /// Without codes it is not known which unit is part of which.
    @Test func unitsWithoutCodes() throws {
        let tree = try tree(
            """
            支出总表
            单位：万元
            单位名称\t科目编码\t科目名称\t合计\t基本支出\t项目支出
            局本级\t201\t一般公共服务支出\t20.00\t\t
            苗圃所\t201\t一般公共服务支出\t10.00\t\t
            """)
        #expect(tree.units.count == 2 && tree.hasOpenUnits)
        #expect(tree.units.map(\.parent) == [nil, nil])
    }
}
