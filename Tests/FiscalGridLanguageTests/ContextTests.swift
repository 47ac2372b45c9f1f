import FiscalGrid
import Testing
@testable import FiscalGridLanguage

@Suite("Context") struct ContextTests {
    @Test(arguments: [
        ("201区委部门", ContextItem.Value.organization(.init(code: "201", name: "区委部门"))),
        ("001002清溪县林业局", .organization(.init(code: "001002", name: "清溪县林业局"))),
        ("[305]林业局", .organization(.init(code: "305", name: "林业局"))),
        ("305-林业局", .organization(.init(code: "305", name: "林业局"))),
        ("编制单位：临水区司法局", .organization(.init(code: nil, name: "临水区司法局"))),
        ("部门名称:305林业局", .organization(.init(code: "305", name: "林业局"))),
        ("单位：林业局", .organization(.init(code: nil, name: "林业局"))), ("单位：万元", .unit(.tenThousandYuan)),
        ("单位:元", .unit(.yuan)), ("金额单位：人民币万元", .unit(.tenThousandYuan)), ("预算年度：2023", .fiscalYear(2023)),
        ("2023年度", .fiscalYear(2023)), ("预算年度：２０２３年", .fiscalYear(2023)),
        ("截止时间：2022-12-31", .cutoffDate("2022-12-31")),
        ("公开01表", .formNumber("公开01表")), ("（单位：万元）", .unit(.tenThousandYuan)), ("（2023年度）", .fiscalYear(2023)),
        ("附件1-3", .formNumber("附件1-3")),
    ])
    func item(_ text: String, _ value: ContextItem.Value) { #expect(ContextItem(printed: text)?.value == value) }

    @Test(arguments: [
        "2023年区委部门", "部门职责：", "机构设置", "收支总表", "2023", "1、办公费：9.88万元。", "305元", "2024收支总表", "",
        "其中：基本支出", "100个", "表1 收支总表", "12345热线运行经费", "110指挥中心建设项目", "305林业局预算",
    ])
    func noItem(_ text: String) { #expect(ContextItem.items(in: text).isEmpty) }

    /// A label takes the part behind it, whatever blanks stand around its colon.
    @Test(arguments: [
        ("部门： 林业局", "林业局"), ("部门 ： 林业局  单位：万元", "林业局"), ("编制单位（盖章）：林业局", "林业局"),
        ("部门：林业局 2024年", "林业局"), ("部门：清溪县林业局2024年", "清溪县林业局"), ("编报单位：林业局（公章）", "林业局"),
        ("部门：林业局（本级）", "林业局（本级）"), ("编制单位：林业局金额单位：万元", "林业局"), ("单位： 单位名称：林业局", "林业局"),
    ])
    func names(_ line: String, _ name: String) {
        let names = ContextItem.items(in: line).compactMap { item -> String? in
            if case .organization(let organization) = item.value { organization.name } else { nil }
        }
        #expect(names == [name])
        let printed = ContextItem.items(in: line).map(\.text).joined().withoutSpace
        #expect(printed == line.withoutSpace)
    }

    @Test(arguments: [
        "单位：万元（保留两位小数）", "单位:万元(四舍五入)", "单位；万元", "部门： 单位：万元", "金额单位：万元（列至角分）",
    ])
    func units(_ line: String) {
        #expect(ContextItem.items(in: line).contains { $0.value == .unit(.tenThousandYuan) })
    }

    @Test func writtenYears() {
        #expect(ContextItem.items(in: "二〇二四年度").map(\.value) == [.fiscalYear(2024)])
        #expect(ContextItem.items(in: "部门：林业局 二〇二四年").last?.value == .fiscalYear(2024))
    }

    /// 单位： is the label of a unit as well: what is neither stays as printed.
    @Test(arguments: ["单位：万元/%", "单位：人", "单位：1个"]) func neither(_ line: String) {
        #expect(ContextItem.items(in: line).map(\.value) == [.other])
    }

    @Test func signatures() {
        #expect(ContextItem.areSignature(["制表人：王五", "", "审核人："].filter { !$0.isEmpty }))
        #expect(ContextItem.areSignature(["负责人：张三  填表人：李四  填报日期：2024.2.1"]))
        #expect(!ContextItem.areSignature(["部门：林业局", "制表人：王五"]) && !ContextItem.areSignature(["合计", "9.00"]))
        #expect(!ContextItem.areSignature(["制表人：王五", "甲", "乙"]) && !ContextItem.areSignature([]))
    }

    @Test func severalItemsOnOneLine() {
        #expect(ContextItem.items(in: "编制部门：林业局    单位：万元").map(\.text) == ["编制部门：林业局", "单位：万元"])
        #expect(ContextItem.items(in: "305林业局 预算年度：2023 单位：万元").count == 3)
        #expect(ContextItem.items(in: "305林业局 安排如下 单位：万元").isEmpty)
    }
}

@Suite("Items, codes and measures") struct CellValueTests {
    @Test func items() {
        let overseas = Item(printed: "一、因公出国（境）费", after: nil)
        #expect(overseas.ordinal == "一" && overseas.level == 1 && overseas.label == "因公出国（境）费")
        let part = Item(printed: "    其中：公务用车购置费", after: overseas)
        #expect(part.level == 2 && part.isOfWhich && part.label == "公务用车购置费")
        let next = Item(printed: "          公务用车运行维护费", after: part)
        #expect(next.level == 2 && next.isOfWhich && next.label == "公务用车运行维护费")
        let total = Item(printed: "合 计", after: next)
        #expect(total.level == nil && !total.isOfWhich && total.ordinal == nil)
    }

    @Test func codes() {
        #expect(ClassificationCode(printed: "2010301", lengths: [3, 5, 7])?.level == 3)
        #expect(ClassificationCode(printed: " ２０１ ", lengths: [3, 5, 7])?.digits == "201")
        #expect(ClassificationCode(printed: "2010", lengths: [3, 5, 7]) == nil)
        #expect(ClassificationCode(printed: "20l", lengths: [3, 5, 7]) == nil)
    }

    @Test(
        arguments: [
            ("≥20次", "≥", "20", "次"), ("≤1.2万元", "≤", "1.2", "万元"), ("≤5000元/台", "≤", "5000", "元/台"),
            ("≥95%", "≥", "95", "%"),
            ("不低于95%", "≥", "95", "%"), (">=3个", "≥", "3", "个"), ("100%", nil, "100", "%"), ("＝5", "=", "5", ""),
        ] as [(String, String?, String, String)])
    func measure(_ text: String, _ comparison: String?, _ number: String, _ unit: String) {
        let measure = Measure(printed: text)
        #expect(measure?.comparison == comparison && measure?.number.description == number && measure?.unit == unit)
    }

    @Test(arguments: ["2023年12月底", "优", "长期", "5-10次", "2023年7月底前", "", "≥"])
    func words(_ text: String) { #expect(Measure(printed: text) == nil) }
}

@Suite("Text") struct TextTests {
    @Test func white() {
        #expect("　合 计\t".withoutSpace == "合计")
        #expect("  a  b\n c ".collapsed == "a b c")
        #expect(String("\u{3000}x y \n".trimmed) == "x y")
        #expect("科目（类）“款”".labelKey == "科目(类)款")
        #expect("420.00[footnoteRef:3] [a]".withoutMarks == "420.00 [a]")
        #expect("名称".hasSameBytes(as: "名称") && !"名称".hasSameBytes(as: "名"))
        #expect("收支总表".containsBytes(of: "支总") && !"收支总表".containsBytes(of: "支表") && "a".containsBytes(of: ""))
        #expect("收支总表".endsWithBytes(of: "总表") && !"总表".endsWithBytes(of: "收支总表"))
    }
}
