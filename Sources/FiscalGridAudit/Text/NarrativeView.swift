import FiscalGridCore
import FiscalGridLanguage

/// The text of a disclosure as rules look at it: its figures in the ledger, and what stands above each.
final class NarrativeView {
    let figures: [NarrativeFigure]
    /// The number in the ledger of each amount and count; a decrease is negative there. `nil` for all others.
    private(set) var numbers: [Int?]
    /// The headings above each figure, as ``Swift/String/labelKey``, from the top.
    let headings: [String]
    /// The lists of parts, in the order of the text, each with the figure that it is of.
    let lists: [(whole: Int, parts: [Int])]
    /// What ``cores(of:)`` has found.
    private var cores: [ByteKey: [String]] = [:]
    /// Names of the organization that the document is about.
    private let names: [String]

    /// Enters the figures of the text into the ledger.
    init(_ disclosure: Disclosure, ledger: inout Ledger) {
        figures = disclosure.narrative
        let decimals = NarrativeView.decimals(of: disclosure.narrative)
        numbers = []
        numbers.reserveCapacity(figures.count)
        for (index, figure) in figures.enumerated() {
            // 与上年持平 is a change of nothing.
            let isUnchanged =
                figure.role == .comparison && figure.direction == .unchanged && PrecedingYears.isPast(figure.base)
            let subject = isUnchanged ? figure.subject.map { disclosure.narrative[$0] } : nil
            if isUnchanged, !Term.nearly.occurs(in: figure.text) {
                let entry = Ledger.Figure(
                    amount: Amount(significand: 0, decimals: 0), unit: subject?.unit ?? .tenThousandYuan, isMoney: true,
                    table: -1,
                    row: Int32(index), column: 0, line: Int32(clamping: figure.line), isMerged: false)
                numbers.append(ledger.add(entry, decimals: decimals[entry.unit?.powerOfTen ?? -1] ?? 0))
                continue
            }
            guard let value = figure.value, figure.kind == .amount || figure.kind == .count else {
                numbers.append(nil)
                continue
            }
            let isDown = figure.role == .change && figure.direction == .decrease
            let amount = isDown ? Amount(significand: -value.significand, decimals: value.decimals) : value
            let entry = Ledger.Figure(
                amount: amount, unit: figure.unit, isMoney: figure.kind == .amount, table: -1, row: Int32(index),
                column: 0, line: Int32(clamping: figure.line), isMerged: false)
            // A figure in a text of two places has two, however it is printed: 18.9 beside 18.00.
            numbers.append(
                ledger.add(
                    entry, decimals: decimals[figure.unit?.powerOfTen ?? -1] ?? 0, isDifference: figure.role == .change,
                    isExact: figure.kind == .count))
        }
        headings = NarrativeView.headings(of: figures, in: disclosure)
        var lists: [(whole: Int, parts: [Int])] = []
        var placeOf: [Int: Int] = [:]
        for (index, figure) in disclosure.narrative.enumerated() {
            guard let whole = figure.whole, let list = figure.list else { continue }
            // Levels and changes of one list are two.
            let key = list * 2 + (figure.role == .level ? 0 : 1)
            if let place = placeOf[key], lists[place].whole == whole {
                lists[place].parts.append(index)
            } else {
                placeOf[key] = lists.count
                lists.append((whole, [index]))
            }
        }
        self.lists = lists
        var names = disclosure.tables.compactMap { $0.context.organization?.name.labelKey }
        if let name = disclosure.organization?.name.labelKey { names.append(name) }
        if names.isEmpty, let title = NarrativeView.titleName(of: disclosure) { names = [title] }
        if names.isEmpty {
            // The organization that most sentences name.
            let holders = Dictionary(grouping: figures.map(\.holder).filter { !$0.isEmpty }) { $0 }
            names = holders.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }.map { [$0.key] } ?? []
        }
        self.names = Array(Set(names))
    }

    /// The name in the title of the document: 某市水务局2024年部门预算; `nil` for none.
    private static func titleName(of disclosure: Disclosure) -> String? {
        for block in disclosure.body.prefix(12) {
            guard case .heading(let paragraph, _) = block else {
                guard case .paragraph(let paragraph) = block, paragraph.text.utf8.count < 180 else { continue }
                if let name = name(beforeYearOf: paragraph.text) { return name }
                continue
            }
            if let name = name(beforeYearOf: paragraph.text) { return name }
        }
        return nil
    }

    private static func name(beforeYearOf text: String) -> String? {
        let key = text.labelKey.scalars
        guard let year = key.firstIndex(of: .year), year > 7, key[(year - 4)..<year].allSatisfy({ $0.digit != nil }),
            Term.budgetWord.occurs(in: text) || Term.finalAccountsWord.occurs(in: text)
        else { return nil }
        let name = key[..<(year - 4)]
        return name.contains(where: { $0.isOne(of: "，。：、()") || $0.digit != nil })
            ? nil : String(scalars: name)
    }

    /// The power of ten of the smallest last place that the text prints, in yuan; 0 if it prints none below.
    static func smallestPlace(of disclosure: Disclosure) -> Int {
        disclosure.narrative.reduce(0) { least, figure in
            min(least, (figure.unit?.powerOfTen ?? 0) - (figure.value?.decimals ?? 0))
        }
    }

    /// The most places that the text prints in a unit; one amount in ten must have them.
    private static func decimals(of figures: [NarrativeFigure]) -> [Int: Int] {
        var counts: [Int: [Int: Int]] = [:]
        for figure in figures where figure.kind == .amount && figure.role != .standard {
            guard let value = figure.value, value.significand != 0 else { continue }
            counts[figure.unit?.powerOfTen ?? -1, default: [:]][value.decimals, default: 0] += 1
        }
        return counts.mapValues { counts in
            let all = counts.values.reduce(0, +)
            var atLeast = 0
            for (decimals, count) in counts.sorted(by: { $0.key > $1.key }) {
                atLeast += count
                if atLeast * 10 >= all { return decimals }
            }
            return 0
        }
    }

    private static func headings(of figures: [NarrativeFigure], in disclosure: Disclosure) -> [String] {
        var result: [String] = []
        result.reserveCapacity(figures.count)
        var open: [(level: Int, key: String)] = []
        var next = 0
        for block in disclosure.body {
            let line: Int
            switch block {
            case .heading(let paragraph, let level):
                open.removeAll { $0.level >= level }
                open.append((level, paragraph.text.labelKey))
                line = paragraph.line
            case .paragraph(let paragraph):
                // A short line without a stop heads what follows, as 机关运行经费 alone does.
                if paragraph.text.utf8.count < 120,
                    !paragraph.text.unicodeScalars.contains(where: { $0.isOne(of: "。；，") })
                {
                    open.removeAll { $0.level >= 20 }
                    open.append((20, paragraph.text.labelKey))
                }
                line = paragraph.line
            case .table(let ordinal, let level?):
                open.removeAll { $0.level >= level }
                open.append((level, disclosure.tables[ordinal - 1].grid.title?.printed.labelKey ?? ""))
                continue
            case .table: continue
            }
            let words = open.map(\.key).joined(separator: "\n")
            while next < figures.count, figures[next].line <= line {
                result.append(words)
                next += 1
            }
        }
        while result.count < figures.count { result.append("") }
        return result
    }

    // MARK: What stands near a figure

    /// Figures farther apart say nothing of each other: so the time that rules take grows with the text, whatever is in it.
    private static let reach = 300

    /// The figures of the same paragraph before one, the nearest first.
    func before(_ index: Int) -> ReversedCollection<Range<Int>> {
        var first = index
        while first > 0, index - first < NarrativeView.reach, figures[first - 1].line == figures[index].line {
            first -= 1
        }
        return (first..<index).reversed()
    }

    /// The figures of the text around one.
    func around(_ index: Int) -> Range<Int> {
        max(0, index - NarrativeView.reach)..<min(figures.count, index + NarrativeView.reach)
    }

    // MARK: What a figure is of

    /// True for a change, and for 与上年持平, which is one of nothing.
    func isChange(_ index: Int) -> Bool {
        figures[index].role == .change || figures[index].role == .comparison && numbers[index] != nil
    }

    /// The words around a figure: those of its sentence before it, and the figures that it is part of.
    func surroundings(of index: Int) -> String {
        var words = ""
        var whole = figures[index].whole
        for other in before(index) {
            guard figures[other].part == figures[index].part else { break }
            words += "\n" + figures[other].label
        }
        while let current = whole {
            words += "\n" + figures[current].label
            whole = figures[current].whole
        }
        return words
    }

    /// True if a figure is of the organization that the document is about, as far as the text says.
    func isOwn(_ index: Int) -> Bool {
        let holder = figures[index].holder
        if holder.isEmpty { return true }
        return names.contains { $0.endsWithBytes(of: holder) || holder.endsWithBytes(of: $0) }
    }

    /// The value in the ledger; `nil` for a figure that is none.
    func value(_ index: Int, _ ledger: Ledger) -> Int128? { numbers[index].map { ledger.values[$0] } }

    /// The words of a label that may be a name: without what may stand before and behind, in all ways.
    func cores(of label: String) -> [String] {
        if let known = cores[ByteKey(label)] { return known }
        let found = findCores(of: label)
        cores[ByteKey(label)] = found
        return found
    }

    private static let others = ScalarSet(.andOthers)

    private func findCores(of label: String) -> [String] {
        let scalars = label.labelKey.scalars
        if scalars.isEmpty || scalars.count > 60 { return [] }
        var starts = NarrativeWords.before.lengths(in: scalars[...])
        // 办公费、印刷费等公用经费
        if let last = scalars.lastIndex(where: { NarrativeView.others.contains($0) }) { starts.append(last + 1) }
        var cores: [String] = []
        for start in starts where start < scalars.count {
            for end in scalars.indices.reversed() where end >= start {
                if NarrativeWords.behind.make(scalars[(end + 1)...]) {
                    cores.append(String(scalars: scalars[start...end]))
                }
            }
        }
        return cores
    }
}

extension String {
    /// What goes from the end of a label, in this order.
    private static let ends = ([.expenditureWord, .expenditureWord, .costEnding] as [Term]).flatMap(\.words).map {
        $0.scalars
    }

    /// A label without brackets and the words that end many: 其他交通费用 and 其他交通费（公务交通补贴） are one.
    var stem: String {
        let key = labelKey
        var depth = 0
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(key.utf8.count / 2)
        var count = 0
        for scalar in key.unicodeScalars {
            count += 1
            if scalar == "(" || scalar == "[" {
                depth += 1
            } else if scalar == ")" || scalar == "]" {
                depth -= 1
            } else if depth == 0 {
                result.append(scalar)
            }
        }
        for word in String.ends where result.count > word.count + 1 && result.suffix(word.count).elementsEqual(word) {
            result.removeLast(word.count)
        }
        return result.count == count ? key : String(scalars: result)
    }
}
