import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Finds the cell that a figure of the text speaks of, and compares the two.
///
/// Schemas say what the text calls their figures. Only what is called so is compared: 上年结转的基本支出 is not 基本支出.
final class SaidRules {
    /// A cell that a figure may speak of.
    struct Hit {
        var view: TableView
        var row: Int
        /// The columns of the fields that may say it.
        var columns: [Int]
        /// The columns of the same in the year before.
        var previous: [Int]
        /// The index of the rule.
        var rule: Int
        /// True if the text names the row, false if it names the figure.
        var isRow: Bool
    }

    /// Which of ``words`` stand in a text; each is looked for when it is asked for first.
    private struct WordsIn {
        private let text: String
        /// 0 for not looked for, 1 for not there, 2 for there.
        private var known: [UInt8]

        init(_ text: String, count: Int) {
            self.text = text
            known = [UInt8](repeating: 0, count: count)
        }

        mutating func have(_ word: Int, _ words: [String]) -> Bool {
            if known[word] == 0 { known[word] = text.containsBytes(of: words[word]) ? 2 : 1 }
            return known[word] == 2
        }

        func isOf(_ text: String) -> Bool { self.text.hasSameBytes(as: text) }
    }

    private let narrative: NarrativeView
    private let year: Int?
    private let ledger: Ledger
    private let known: SaidIndex
    /// The tables of each entry of ``known``.
    private let views: [[TableView]]
    private var found: [Int: [Hit]] = [:]
    /// What stands in the headings above the figure that was asked for last.
    private var above: WordsIn
    /// Figures of the text that are not 0, and the cells of theirs that are blank.
    private(set) var blanks: [(figure: Int, spot: Trial.Spot)] = []

    init(_ narrative: NarrativeView, _ views: [TableView], _ known: SaidIndex, year: Int?, ledger: Ledger) {
        self.narrative = narrative
        self.ledger = ledger
        self.year = year
        self.known = known
        self.views = known.entries.map { entry in views.filter { $0.schema === entry.schema } }
        above = WordsIn("", count: known.words.count)
    }

    /// True if schemas name it.
    func isNamed(_ label: String) -> Bool {
        narrative.cores(of: label).contains { core in
            known.exact[ByteKey(core)] != nil || known.open.mean(core)
        }
    }

    // MARK: Finding

    /// The cells that a figure may speak of; empty if none is meant.
    func hits(_ index: Int) -> [Hit] {
        if let known = found[index] { return known }
        let hits = findHits(index)
        found[index] = hits
        return hits
    }

    /// True if a figure that is said to be of another year is that of a cell of this one, to the last of three digits or more.
    func isSameAsCell(_ index: Int) -> Bool {
        let figure = narrative.figures[index]
        guard let value = figure.value, value.significand > 99, let number = narrative.numbers[index] else {
            return false
        }
        return findHits(index, anyYear: true).contains { hit in
            hit.columns.contains { column in
                guard case .figure(let cell) = hit.view.cell(hit.row, column) else { return false }
                return ledger.values[cell] == ledger.values[number]
            }
        }
    }

    private func findHits(_ index: Int, anyYear: Bool = false) -> [Hit] {
        let figure = narrative.figures[index]
        guard narrative.isOwn(index), anyYear || figure.year == nil || year == nil || figure.year == year else {
            return []
        }
        let cores = narrative.cores(of: figure.label)
        var meant: [Int] = []
        for core in cores {
            meant += known.exact[ByteKey(core)] ?? []
            for pattern in known.open.indices where known.open[pattern].matches(core) {
                if meant.isEmpty { meant.reserveCapacity(8) }
                meant.append(known.entryOfOpen[pattern])
            }
        }
        meant += known.byRow
        if meant.isEmpty { return [] }
        var near = WordsIn(narrative.surroundings(of: index), count: known.words.count)
        if !above.isOf(narrative.headings[index]) {
            above = WordsIn(narrative.headings[index], count: known.words.count)
        }
        var ranked: [[Int]] = [[], [], []]
        meant.sort()
        var last = -1
        for entry in meant where entry != last {
            last = entry
            guard known.entries[entry].said.takes(figure.measure),
                !known.entries[entry].outside.contains(where: {
                    near.have($0, known.words) || above.have($0, known.words)
                })
            else { continue }
            // What the sentence itself says goes before the heading, and what is said of a section before what holds anywhere.
            if known.entries[entry].sections.contains(where: { near.have($0, known.words) }) {
                ranked[0].append(entry)
            } else if known.entries[entry].sections.contains(where: { above.have($0, known.words) }) {
                ranked[1].append(entry)
            } else if known.entries[entry].sections.isEmpty {
                ranked[2].append(entry)
            }
        }
        for (rank, own) in ranked.enumerated() where !own.isEmpty {
            let hits = own.flatMap { self.hits($0, figure, cores) }
            if !hits.isEmpty { return hits }
            // The sentence names a table that has no such row: no other is meant.
            if rank == 0, own.contains(where: { known.entries[$0].said.join == .words }) { return [] }
        }
        return []
    }

    private func hits(_ entry: Int, _ figure: NarrativeFigure, _ cores: [String]) -> [Hit] {
        let rule = known.entries[entry].rule
        return views[entry].flatMap { view in
            let rows = rows(known.entries[entry].said, figure, cores, view)
            if rows.isEmpty { return [Hit]() }
            let said = known.entries[entry].said
            return rows.compactMap { index -> Hit? in
                let row = view.entries[index]
                let columns = said.fields.compactMap { view.column($0, row.record) }
                if columns.isEmpty { return nil }
                let previous = said.previous.compactMap { view.column($0, row.record) }
                return Hit(
                    view: view, row: row.row, columns: columns, previous: previous, rule: rule,
                    isRow: said.join != .words)
            }
        }
    }

    private func rows(_ said: AuditRule.Said, _ figure: NarrativeFigure, _ cores: [String], _ view: TableView) -> [Int]
    {
        let named = view.entries(named: said.row)
        switch said.join {
        case .words: return named.count == 1 || view.isMany(said.row) ? Array(named.prefix(1)) : []
        case .label:
            if !figure.path.isEmpty { return [] }
            let meant = Set(cores.compactMap { view.entriesByStem[ByteKey($0.stem)] }.joined())
            return meant.isEmpty ? [] : named.filter(meant.contains)
        case .classification: return classified(figure, view).filter(Set(named).contains)
        }
    }

    /// The rows of a code, or of 类, 款 and 项.
    private func classified(_ figure: NarrativeFigure, _ view: TableView) -> [Int] {
        if !figure.code.isEmpty { return view.entries.indices.filter { view.entries[$0].code == figure.code } }
        guard let name = figure.path.last else { return [] }
        let wanted = figure.path.map(\.stem)
        let named = (view.entriesByStem[ByteKey(name.stem)] ?? []).filter { !view.entries[$0].code.isEmpty }
        let fitting = named.filter { index in
            let code = view.entries[index].code
            let above = view.entries.indices.filter { other in
                let shorter = view.entries[other].code
                return shorter.utf8.count < code.utf8.count && !shorter.isEmpty && code.startsWithBytes(of: shorter)
            }
            // Every name that the text gives above must be that of a row above, where the table prints those.
            return above.isEmpty
                || wanted.dropLast().allSatisfy { wanted in
                    above.contains { view.stems[$0].hasSameBytes(as: wanted) }
                }
                || above.count < wanted.count - 1
        }
        let level = fitting.filter { view.entries[$0].level == figure.path.count }
        return level.isEmpty ? fitting : level
    }

    // MARK: Doubts

    /// True if a figure that differs from its cell may be of something else: it is part of a figure that is, and the list adds up, or
    /// it is an item of a figure that no table has.
    private func isOfAnother(_ index: Int, _ hits: [Hit], _ readings: [Equation]) -> Bool {
        let figure = narrative.figures[index]
        let words = narrative.surroundings(of: index) + figure.label
        if SaidRules.units.occur(in: words) { return true }
        let own = Set(hits.map(\.view.index))
        if let whole = figure.whole {
            let meant = self.hits(whole)
            // Of several tables that of which the whole is a figure.
            let agreeing = meant.filter { agrees(whole, [$0]) }
            let above = agreeing.isEmpty ? meant : agreeing
            // 一般公共服务支出…，其中基本支出…: the total of the table is not meant.
            let isOtherRow =
                above.contains { above in hits.contains { $0.view === above.view && $0.row != above.row } }
                && !above.contains { above in hits.contains { $0.view === above.view && $0.row == above.row } }
            if isOtherRow, !hits.allSatisfy(\.isRow) { return true }
            let isElsewhere = above.isEmpty || own.isDisjoint(with: above.map(\.view.index))
            if isElsewhere, isSumOfParts(whole, with: index), above.isEmpty || agrees(whole, above) { return true }
            if above.isEmpty, hits.allSatisfy(\.isRow), isLess(index, readings) { return true }
        } else if hits.allSatisfy(\.isRow), isLess(index, readings) {
            // 机关运行经费302.45万元，主要包括办公费70.20万元
            let before = narrative.before(index).first {
                narrative.figures[$0].part == figure.part && narrative.figures[$0].role == .level
            }
            if let before, self.hits(before).isEmpty { return true }
        }
        return false
    }

    private static let units = Words(.unitOfDepartment)

    private func isSumOfParts(_ whole: Int, with index: Int) -> Bool {
        guard let total = narrative.numbers[whole] else { return false }
        return narrative.lists.contains { list in
            guard list.whole == whole, list.parts.contains(index) else { return false }
            let parts = list.parts.filter {
                narrative.figures[$0].role == .level && narrative.figures[$0].kind == .amount
            }
            let equation = Equation(totals: [total], parts: parts.compactMap { narrative.numbers[$0] })
            if parts.count > 1, equation.outcome(ledger.values, ledger) != .inconsistent { return true }
            // The first parts may come to it, and what follows be of something else.
            return (2..<max(parts.count, 2)).contains { count in
                parts.prefix(count).contains(index)
                    && Equation(totals: [total], parts: parts.prefix(count).compactMap { narrative.numbers[$0] })
                        .outcome(ledger.values, ledger) != .inconsistent
            }
        }
    }

    private func agrees(_ index: Int, _ hits: [Hit]) -> Bool {
        guard let number = narrative.numbers[index] else { return false }
        return hits.contains { hit in
            hit.columns.contains { column in
                guard case .figure(let cell) = hit.view.cell(hit.row, column) else { return false }
                return Equation(totals: [number], parts: [cell]).outcome(ledger.values, ledger) != .inconsistent
            }
        }
    }

    private func isLess(_ index: Int, _ readings: [Equation]) -> Bool {
        readings.allSatisfy { $0.difference(ledger.values) < 0 }
    }

    // MARK: Comparing

    /// The checks of all figures.
    func check(_ trials: inout Trials) {
        for index in narrative.figures.indices {
            let figure = narrative.figures[index]
            guard figure.role == .level, figure.kind == .amount, let number = narrative.numbers[index]
            else { continue }
            compare(index, number, figure, &trials)
        }
    }

    private func compare(_ index: Int, _ number: Int, _ figure: NarrativeFigure, _ trials: inout Trials) {
        let hits = hits(index)
        guard let first = hits.first else { return }
        let spot = Trial.Spot.text(index)
        var readings: [Equation] = []
        var blank: Trial.Spot?
        for hit in hits {
            for column in hit.columns {
                switch hit.view.cell(hit.row, column) {
                case .figure(let cell): readings.append(Equation(totals: [number], parts: [cell]))
                case .unreadable: return trials.lack(.textTable, rule: hit.rule, at: spot, Message("reason.unreadable"))
                case .blank: blank = blank ?? Trial.Spot(table: hit.view.index, row: hit.row, column: column)
                }
            }
        }
        if readings.isEmpty, let blank {
            if trials.ledger.values[number] == 0 {
                trials.compare(
                    .textTable, rule: first.rule, at: spot, [Equation(totals: [number], parts: [])], blanks: [blank])
            } else {
                trials.lack(.textTable, rule: first.rule, at: spot, Message("reason.blank-in-table"))
                blanks.append((index, blank))
            }
            return
        }
        trials.compare(.textTable, rule: first.rule, at: spot, readings) {
            if figure.isApproximate { return Message("reason.roughly") }
            return isOfAnother(index, hits, readings) ? Message("reason.part-of-another") : nil
        }
    }
}
