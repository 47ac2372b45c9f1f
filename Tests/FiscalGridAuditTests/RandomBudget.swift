import FiscalGrid
import TestSupport

/// A budget, or final accounts, that is consistent to the yuan, printed in rounded figures as departments do.
struct RandomBudget {
    /// What a department spends, in yuan, by code.
    private struct Leaf {
        var code: String
        /// Of the general public budget.
        var basic: Int
        var project: Int
        /// Of other funds.
        var otherProject: Int

        var general: Int { basic + project }
        var total: Int { general + otherProject }
    }

    private(set) var tables: [Table] = []
    private let schemas: Schemas
    private let leaves: [Leaf]
    private let isFinal: Bool
    private let carriedForward: Int

    /// The schemas of a pack, looked up once.
    struct Schemas {
        let catalog: SchemaCatalog

        func callAsFunction(_ id: String) -> TableSchema { catalog.schema(id)! }
    }

    private static let names = ["201": "一般公共服务支出", "205": "教育支出", "208": "社会保障和就业支出", "210": "卫生健康支出", "213": "农林水支出"]

    init(_ schemas: Schemas, using random: inout SeededGenerator) {
        self.schemas = schemas
        isFinal = Bool.random(using: &random)
        let hasOtherFunds = Bool.random(using: &random)
        carriedForward = isFinal || Bool.random(using: &random) ? 0 : Int.random(in: 1...9_999_999, using: &random)
        var leaves: [Leaf] = []
        for category in RandomBudget.names.keys.sorted().shuffled(using: &random).prefix(
            Int.random(in: 1...3, using: &random)
        ).sorted() {
            for section in 1...Int.random(in: 1...2, using: &random) {
                for item in 1...Int.random(in: 1...3, using: &random) {
                    leaves.append(
                        Leaf(
                            code: "\(category)0\(section)0\(item)", basic: RandomBudget.yuan(&random),
                            project: Bool.random(using: &random) ? 0 : RandomBudget.yuan(&random),
                            otherProject: hasOtherFunds && Bool.random(using: &random) ? RandomBudget.yuan(&random) : 0)
                    )
                }
            }
        }
        self.leaves = leaves
        addSummary(using: &random)
        addRevenue(using: &random)
        addExpenditure(isAll: true, using: &random)
        addAppropriation(using: &random)
        addExpenditure(isAll: false, using: &random)
        if !isFinal { addBasic(using: &random) }
        addThreePublic(using: &random)
    }

    /// Amounts of all sizes; half a last place is where rounding goes wrong.
    private static func yuan(_ random: inout SeededGenerator) -> Int {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: Int.random(in: 1...999, using: &random)
        case 1: Int.random(in: 1...200_000, using: &random) * 100 + 50
        default: Int.random(in: 1...99_999_999, using: &random)
        }
    }

    /// How a table prints figures.
    private struct Form {
        var unit = MonetaryUnit.tenThousandYuan
        var places = 2
        var trims = false
        var separates = false

        init(using random: inout SeededGenerator) {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: (unit, places) = (.yuan, Int.random(in: 0...2, using: &random))
            case 1: (unit, places) = (.thousandYuan, Int.random(in: 0...2, using: &random))
            case 2: (unit, places) = (.hundredMillionYuan, 4)
            case 3: places = Int.random(in: 0...6, using: &random)
            default: break
            }
            trims = Int.random(in: 0..<4, using: &random) == 0
            separates = Int.random(in: 0..<4, using: &random) == 0
        }

        /// An amount as printed, rounded half up; nothing for 0, or a zero.
        func print(_ yuan: Int, using random: inout SeededGenerator) -> String {
            if yuan == 0 { return ["", "", "0.00", "-"].randomElement(using: &random)! }
            // In units of the last place: 10^(power - places) yuan.
            let exponent = unit.powerOfTen - places
            var number = yuan
            if exponent >= 0 {
                let unit = (0..<exponent).reduce(1) { power, _ in power * 10 }
                number = (number + unit / 2) / unit
            } else {
                for _ in 0..<(-exponent) { number *= 10 }
            }
            var text = Amount(significand: Int128(number), decimals: places).description
            if trims, places > 0 {
                while text.hasSuffix("0") { text.removeLast() }
                if text.hasSuffix(".") { text.removeLast() }
            }
            if separates, let end = text.firstIndex(of: ".") ?? Optional(text.endIndex) {
                var index = end
                while text.distance(from: text.startIndex, to: index) > 3 {
                    index = text.index(index, offsetBy: -3)
                    text.insert(",", at: index)
                    // The index still stands before the group.
                }
            }
            return text
        }
    }

    private mutating func add(_ maker: TableMaker) { tables.append(maker.table(tables.count + 1)) }

    private var categories: [(name: String, leaves: [Leaf])] {
        Dictionary(grouping: leaves) { String($0.code.prefix(3)) }.sorted { $0.key < $1.key }
            .map { (RandomBudget.names[$0.key]!, $0.value) }
    }

    private var total: Int { leaves.reduce(0) { $0 + $1.total } }
    private var general: Int { leaves.reduce(0) { $0 + $1.general } }

    // MARK: Tables

    private mutating func addSummary(using random: inout SeededGenerator) {
        let form = Form(using: &random)
        var maker = TableMaker(
            schemas(isFinal ? "final-summary" : "revenue-expenditure-summary"),
            [("item", "revenue"), ("amount", "revenue"), ("item", "expenditure"), ("amount", "expenditure")],
            unit: form.unit)
        let numerals = ["一", "二", "三", "四", "五"]
        var left = [("一、一般公共预算拨款收入", general - min(carriedForward, general)), ("二、事业收入", total - general)]
        let fromLastYear = min(carriedForward, general)
        var right = categories.enumerated().map {
            ("\(numerals[$0])、\($1.name)", $1.leaves.reduce(0) { $0 + $1.total })
        }
        while left.count < right.count { left.append(("", 0)) }
        while right.count < left.count { right.append(("", 0)) }
        left += [
            ("本年收入合计", total - fromLastYear), (isFinal ? "年初结转和结余" : "上年结转", fromLastYear),
            (isFinal ? "总计" : "收入总计", total),
        ]
        right += [("本年支出合计", total), (isFinal ? "年末结转和结余" : "年终结转结余", 0), (isFinal ? "总计" : "支出总计", total)]
        for (one, other) in zip(left, right) {
            maker.rows.append([
                one.0, one.0.isEmpty ? "" : form.print(one.1, using: &random), other.0,
                other.0.isEmpty ? "" : form.print(other.1, using: &random),
            ])
        }
        add(maker)
    }

    /// Rows of a table by code: the total, each code with those below it.
    private func rows(_ figures: (Leaf) -> [Int], _ form: Form, using random: inout SeededGenerator) -> [[String]] {
        let codes = Set(leaves.flatMap { [String($0.code.prefix(3)), String($0.code.prefix(5)), $0.code] }).sorted()
        return [[""] + codes, []].flatMap { $0 }.map { code in
            let sums = leaves.filter { $0.code.hasPrefix(code) }.map(figures)
            let sum = sums.dropFirst().reduce(sums[0]) { zip($0, $1).map(+) }
            return [code, code.isEmpty ? "合计" : RandomBudget.names[code] ?? "科目\(code)"]
                + sum.map { form.print($0, using: &random) }
        }
    }

    private mutating func addRevenue(using random: inout SeededGenerator) {
        let form = Form(using: &random)
        var maker = TableMaker(
            schemas(isFinal ? "final-revenue" : "revenue"),
            isFinal
                ? "code name total fiscalAppropriation institutionalIncome"
                : "code name total currentYear fiscalAppropriation institutionalIncome carriedForward", unit: form.unit)
        let isFinal = isFinal
        maker.rows = rows(
            { leaf in
                isFinal
                    ? [leaf.total, leaf.general, leaf.otherProject]
                    : [leaf.total, leaf.total, leaf.general, leaf.otherProject, 0]
            }, form, using: &random)
        add(maker)
    }

    private mutating func addExpenditure(isAll: Bool, using random: inout SeededGenerator) {
        let form = Form(using: &random)
        let id = isAll ? "expenditure" : "general-public-expenditure"
        var maker = TableMaker(
            schemas(isFinal ? "final-" + id : id), "code name total basic project" + (isAll ? " operating" : ""),
            unit: form.unit)
        maker.rows = rows(
            { leaf in
                let project = leaf.project + (isAll ? leaf.otherProject : 0)
                return [leaf.basic + project, leaf.basic, project] + (isAll ? [0] : [])
            }, form, using: &random)
        add(maker)
    }

    private mutating func addAppropriation(using random: inout SeededGenerator) {
        let form = Form(using: &random)
        var maker = TableMaker(
            schemas(isFinal ? "final-appropriation-summary" : "appropriation-summary"),
            [
                ("item", "revenue"), ("amount", "revenue"), ("item", "expenditure"), ("amount", "expenditure"),
                ("generalPublicBudget", "expenditure"), ("governmentFund", "expenditure"),
            ], unit: form.unit)
        var right = categories.enumerated().map { index, category in
            ("\(["一", "二", "三"][index])、\(category.name)", category.leaves.reduce(0) { $0 + $1.general })
        }
        right += [("本年支出合计", general), (isFinal ? "总计" : "支出总计", general)]
        var left = [("一、一般公共预算拨款", general)]
        while left.count < right.count - 2 { left.append(("", 0)) }
        left += [("本年收入合计", general), (isFinal ? "总计" : "收入总计", general)]
        for (one, other) in zip(left, right) {
            let amount = form.print(other.1, using: &random)
            maker.rows.append([
                one.0, one.0.isEmpty ? "" : form.print(one.1, using: &random), other.0, amount, amount, "",
            ])
        }
        add(maker)
    }

    private mutating func addBasic(using random: inout SeededGenerator) {
        let form = Form(using: &random)
        var maker = TableMaker(
            schemas("general-public-basic-expenditure"), "code name total personnel administrative", unit: form.unit)
        let basic = leaves.reduce(0) { $0 + $1.basic }
        // Cut into shares at random.
        var cuts = (0..<4).map { _ in Int.random(in: 0...basic, using: &random) }.sorted()
        cuts = zip([0] + cuts, cuts + [basic]).map { $1 - $0 }
        let parts = zip(["30101", "30102", "30201", "30217", "30302"], cuts)
        for code in ["", "301", "30101", "30102", "302", "30201", "30217", "303", "30302"] {
            let sum = parts.filter { $0.0.hasPrefix(code) }
            let personnel = sum.filter { !$0.0.hasPrefix("302") }.reduce(0) { $0 + $1.1 }
            let administrative = sum.filter { $0.0.hasPrefix("302") }.reduce(0) { $0 + $1.1 }
            maker.rows.append(
                [code, code.isEmpty ? "合计" : "科目\(code)"]
                    + [personnel + administrative, personnel, administrative].map { form.print($0, using: &random) })
        }
        add(maker)
    }

    private mutating func addThreePublic(using random: inout SeededGenerator) {
        let form = Form(using: &random)
        let amounts = isFinal ? "budget final" : "total generalPublicBudget governmentFund"
        var maker = TableMaker(
            schemas(isFinal ? "final-three-public-expenses" : "three-public-expenses"), "item " + amounts,
            unit: form.unit)
        let (overseas, purchase, operation, receptions, meetings) = (
            RandomBudget.yuan(&random), Bool.random(using: &random) ? 0 : RandomBudget.yuan(&random),
            RandomBudget.yuan(&random), RandomBudget.yuan(&random), RandomBudget.yuan(&random)
        )
        let three = overseas + purchase + operation + receptions
        let countsMeetings = Bool.random(using: &random)
        var items = [("合计", three + (countsMeetings ? meetings : 0))]
        if Bool.random(using: &random) { items.append(("“三公”经费小计", three)) }
        items += [
            ("一、因公出国（境）费", overseas), ("二、公务用车购置及运行费", purchase + operation), ("其中：公务用车购置费", purchase),
            ("公务用车运行费", operation), ("三、公务接待费", receptions), ("四、会议费", meetings),
        ]
        for (name, amount) in items {
            let first = form.print(amount, using: &random)
            maker.rows.append([name, first] + (isFinal ? [form.print(amount, using: &random)] : [first, ""]))
        }
        add(maker)
    }
}
