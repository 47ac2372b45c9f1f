import FiscalGrid
import Testing
@testable import FiscalGridLanguage

@Suite("Figures of the text") struct NarrativeTests {
    /// What a sentence of a budget of 2024 is read as: a line a figure.
    private func read(_ text: String) throws -> [String] {
        let bytes = Array(("水务局2024年部门预算\n" + text + "\n").utf8)
        let disclosure = try Converter(catalog: try SchemaCatalog()).convert(bytes, name: "t.txt")
        return disclosure.narrative.map(\.dump)
    }

    @Test(arguments: [
        ("公务接待费：0.90万元。", ["level 0.90万元 公务接待费"]),
        ("共计安排18万元。", ["level 18万元"]),
        ("（一）公务接待费。安排0.9万元，与2022年相比无变化。", ["level 0.9万元 公务接待费", "comparison 与2022年相比无变化 = of 1 from 2022年"]),
        (
            "共安排部门预算支出1,274.78万元。其中人员经费支出734.05万元，日常公用经费支出92.9万元。",
            ["level 1,274.78万元 部门预算支出", "level 734.05万元 人员经费支出 in 1", "level 92.9万元 日常公用经费支出 in 1"]
        ),
        (
            "与上年相比增加135.25万元，其中：人员经费增加83.27万元，项目支出减少111.65万元。",
            ["change 135.25万元 + from 上年", "change 83.27万元 人员经费 + in 1", "change 111.65万元 项目支出 - in 1"]
        ),
        (
            "年初预算为1560.05万元，支出决算为1511.89万元，完成年初预算的96.91%，决算数小于预算数。",
            [
                "level 1560.05万元 budget", "level 1511.89万元 final", "completion 96.91% of 2 from 年初预算 budget",
                "comparison 决算数小于预算数 - of 2 from 预算数 final",
            ]
        ),
        (
            "“住房保障支出（类）住房改革支出（款）住房公积金（项）”2024年预算数为62.3万元，比2023年执行数60万元增加2.3万元，增长3.83%。",
            [
                "level 62.3万元 住房保障支出住房改革支出住房公积金 2024 budget [住房保障支出/住房改革支出/住房公积金]",
                "base 60万元 of 1 from 2023年执行数 2023 final", "change 2.3万元 + of 1 2024", "growth 3.83% + of 3 2024",
            ]
        ),
        ("2050202小学教育支出12.5万元，占71.65%。", ["level 12.5万元 2050202小学教育支出 #2050202", "share 71.65% of 1"]),
        ("公务接待费由2023年的7.20万元减少到6.40万元。", ["base 7.20万元 公务接待费 of 2 2023", "level 6.40万元 公务接待费"]),
        (
            "基本支出20万元（人员经费12万元、公用经费8万元）。",
            ["level 20万元 基本支出", "level 12万元 人员经费 in 1 aside", "level 8万元 公用经费 in 1 aside"]
        ),
        (
            "福利费1.61万元。按每人每年300元安排，单价50万元以上设备2台。",
            ["level 1.61万元 福利费", "standard 300元", "standard 50万元", "level 2台 以上设备"]
        ),
        ("年均支出40.5万元，约12亿元，800余万元。", ["other 40.5万元", "level 12亿元 ~", "level 800余万元 ~"]),
        ("增减额-3.75万元，增减率-5.67%。", ["change -3.75万元 -", "growth -5.67% - of 1"]),
        ("截至2023年12月31日，依据国发〔2014〕45号、GB/T15776和A4纸，第2.1.3条。", []),
        ("增长13.95，主要是人员增加。", ["change 13.95 +"]),
    ])
    func sentences(_ text: String, _ expected: [String]) throws {
        #expect(try read(text) == expected)
    }
}

extension NarrativeFigure {
    /// The role, the text, and what is known of it: + and - for the direction, of and in for other figures by number.
    fileprivate var dump: String {
        var parts = [role.rawValue, text]
        if !label.isEmpty, role != .standard, role != .other { parts.append(label) }
        if isApproximate { parts.append("~") }
        switch direction {
        case .increase?: parts.append("+")
        case .decrease?: parts.append("-")
        case .unchanged?: parts.append("=")
        case nil: break
        }
        if let subject { parts.append("of \(subject + 1)") }
        if let whole { parts.append("in \(whole + 1)") }
        if !base.isEmpty { parts.append("from \(base)") }
        if let year { parts.append("\(year)") }
        if let measure { parts.append(measure.rawValue) }
        if !path.isEmpty { parts.append("[\(path.joined(separator: "/"))]") }
        if !code.isEmpty { parts.append("#\(code)") }
        if isAside { parts.append("aside") }
        return parts.joined(separator: " ")
    }
}
