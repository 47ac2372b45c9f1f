import FiscalGrid
import TestSupport
import Testing
@testable import FiscalGridAudit

@Suite("Organizations that are not the document's") struct OrganizationRuleTests {
    private static let tables = """


        收入总表
        编制部门：青溪县水务局
        单位：万元
        科目编码\t科目名称\t合计
        201\t一般公共服务支出\t1.00

        支出总表
        编制部门：青溪县水务局本级
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出
        201\t一般公共服务支出\t1.00\t1.00\t

        一般公共预算支出表
        编制部门：青溪县水务局
        单位：万元
        科目编码\t科目名称\t合计\t基本支出\t项目支出
        201\t一般公共服务支出\t1.00\t1.00\t
        """

    /// 我院 with its own name behind it, a department that gave the money, and 我镇上 are meant.
    @Test func sentences() throws {
        let text = MarkedText(
            """
            青溪县水务局2024年部门预算
            青溪县教育局2024年收入10.00万元。1️⃣
            青溪县财政局2024年安排我局预算10.00万元。
            青溪县水文站2024年收入2.00万元。
            我院共有编制5人。2️⃣
            我院（社会福利院）在我镇上有房屋。
            """ + OrganizationRuleTests.tables)
        expect(
            try remarks(OrganizationRule(), text), in: text,
            Expected("1️⃣", .formOrganization, "the text names 青溪县教育局; the document is of 青溪县水务局"),
            Expected("2️⃣", .formOrganization, "found 我院; the document is of 青溪县水务局"))
    }

    /// A school is a unit of the department, and 本级 the department itself.
    @Test func tablesOfAnother() throws {
        let text = MarkedText(
            """
            政府性基金预算支出表1️⃣
            编制部门：青溪县教育局
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            212\t城乡社区支出\t1.00\t1.00\t

            国有资本经营预算支出表
            编制部门：青溪县水利学校
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            223\t国有资本经营预算支出\t1.00\t1.00\t
            """ + OrganizationRuleTests.tables)
        expect(
            try remarks(OrganizationRule(), text), in: text,
            Expected("1️⃣", .formOrganization, "the table names 青溪县教育局; the document is of 青溪县水务局"))
    }

    /// A school that calls itself 我校 is no department.
    @Test func aSchoolSpeaksForItself() throws {
        let school = OrganizationRuleTests.tables.replacing("水务局本级", with: "水务局").replacing("水务局", with: "第一中学")
        let text = MarkedText("我校共有编制5人。" + school)
        expect(try remarks(OrganizationRule(), text), in: text)
    }
}
