import FiscalGrid
import Testing

@testable import FiscalGridLanguage

@Suite("The words before a figure") struct PrecedingWordsReaderTests {
    private typealias Reading = PrecedingWordsReader.Reading

    /// In a budget of 2024 of 清溪县水务局.
    private var reader: PrecedingWordsReader {
        let names = ["清溪县水务局", "水务局"].map { Array($0.unicodeScalars) }
        return PrecedingWordsReader(fiscalYear: 2024, names: WordList(names))
    }

    private func key(_ text: String) -> ArraySlice<Unicode.Scalar> {
        PrecedingWordsReader.key(text.unicodeScalars.map(\.narrow)[...])
    }

    private func read(_ text: String) -> Reading { reader.read(key(text)) }

    /// The label without years, 其中, 安排, 为 and what stands in brackets.
    @Test(arguments: [
        ("公务接待费为", "公务接待费"), ("其中：公务接待费安排", "公务接待费"), ("2024年公务接待费", "公务接待费"), ("（一）公务接待费", "公务接待费"),
        ("公务接待费（含外事）共计", "公务接待费"), ("共计安排", ""), ("“三公” 经费", "三公经费"), ("含外事）公务接待费", "公务接待费"),
    ])
    func labels(_ text: String, _ label: String) { #expect(read(text).label == label) }

    /// 上年 is the year before the document's; 上年结转 and 上年末 are of this year.
    @Test(
        arguments: [
            ("2023年公务接待费", 2023), ("上年公务接待费", 2023), ("去年公务接待费", 2023), ("本年公务接待费", 2024),
            ("上年结转", nil), ("上年末余额", nil), ("公务接待费", nil), ("12年公务接待费", nil),
        ] as [(String, Int?)])
    func years(_ text: String, _ year: Int?) { #expect(read(text).year == year) }

    /// 预算 or 决算, as the words say it last; names of funds have 预算 in them.
    @Test(
        arguments: [
            ("年初预算为", .budget), ("支出决算为", .final), ("年初预算执行数", .final), ("调整预算", .adjustedBudget),
            ("一般公共预算财政拨款", nil), ("政府性基金预算", nil), ("公务接待费", nil),
        ] as [(String, NarrativeFigure.Measure?)])
    func measures(_ text: String, _ measure: NarrativeFigure.Measure?) { #expect(read(text).measure == measure) }

    @Test func changes() {
        let change = read("比2023年执行数增加")
        #expect(change.direction == .increase && change.base == "2023年执行数" && change.label.isEmpty)
        #expect(change.year == nil && change.measure == .final && !change.isBase)
        // A change whose sign says the direction.
        let signed = read("增减额")
        #expect(signed.isSigned && signed.direction == .decrease && signed.label.isEmpty)
        // A level that a change leads to, and one that it starts from.
        let reached = read("减少到")
        #expect(reached.isReached && reached.direction == nil)
        let start = read("由2023年的")
        #expect(start.isBase && start.isStart && start.year == 2023 && start.label.isEmpty)
        #expect(read("年均支出").isUnclear && !read("支出").isUnclear)
    }

    /// What a figure is compared with, or is a part of; 比重 and 比例 compare nothing.
    @Test func basesAndShares() {
        let base = read("比2023年执行数")
        #expect(base.isBase && base.base == "2023年执行数" && base.direction == nil)
        let share = read("人员经费占本年支出合计的")
        #expect(share.isShare && share.base == "本年支出合计" && share.label == "人员经费")
        let completion = read("公务接待费完成年初预算的")
        #expect(completion.isCompletion && completion.base == "年初预算" && completion.label == "公务接待费")
        #expect(!read("人员经费比重").isBase && read("人员经费比重").base.isEmpty)
        // 和 is with, which may also be and.
        #expect(read("社会保障和就业支出").label == "社会保障和就业支出")
    }

    @Test func classifications() {
        let path = read("住房保障支出（类）住房改革支出（款）住房公积金（项）")
        #expect(path.path == ["住房保障支出", "住房改革支出", "住房公积金"] && path.code.isEmpty)
        // Brackets that are not closed, or stand in each other, do not hide a name.
        #expect(read("（（一）住房保障支出（类）").path == ["住房保障支出"])
        #expect(read("住房（公积（金）等）保障支出（类）").path == ["保障支出"])
        #expect(read("[a（b]c）d（类）").path.isEmpty)
        #expect(read("2050202小学教育支出").code == "2050202" && read("小学教育支出（2050202）").code == "2050202")
        // The number of an item before a code.
        #expect(read("1.2080505缴费支出").code == "2080505" && read("2024年支出").code.isEmpty)
    }

    /// The name of an organization before or behind the year, those of the document and such as end like one.
    @Test(arguments: [
        ("水务局2024年公务接待费", "水务局"), ("2024年清溪县水务局公务接待费", "清溪县水务局"), ("水务局公务接待费", "水务局"),
        ("林业站2024年公务接待费", "林业站"), ("林业2024年公务接待费", ""), ("公务接待费", ""),
    ])
    func holders(_ text: String, _ holder: String) {
        #expect(read(text).holder == holder)
    }

    /// How two figures compare, in a clause without a figure.
    @Test func comparisons() throws {
        let less = try #require(reader.comparison(key("决算数小于预算数")))
        #expect(less.direction == .decrease && less.base == "预算数" && less.measure == .final && less.label.isEmpty)
        let same = try #require(reader.comparison(key("公务接待费与2023年相比无变化")))
        #expect(same.direction == .unchanged && same.base == "2023年" && same.label == "公务接待费")
        #expect(reader.comparison(key("公务接待费")) == nil)
        #expect(reader.comparison(key("车辆多于人员")) == nil)
        #expect(reader.comparison(key("无变化"))?.direction == .unchanged)
    }
}
