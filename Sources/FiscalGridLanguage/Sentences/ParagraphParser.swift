import FiscalGridCore

/// Reads one paragraph.
struct ParagraphParser {
    let scanner: FigureScanner
    let line: Int
    let preceding: PrecedingWordsReader
    var tokens: ArraySlice<FigureScanner.Token>
    /// The innermost bracket that is open at each place, -1 for none; empty for a text without brackets.
    private let brackets: [Int]
    var first = 0
    /// What the last words that named something named.
    var subject: PrecedingWordsReader.Reading
    /// True once words of the paragraph have named something; before, the heading does.
    var hasOwnSubject = false
    var sentence = 0
    /// The number of the part of the sentence between semicolons.
    var part = 0
    /// The year that the sentence begins with.
    var year: Int?
    /// True behind 主要是…: what is named there is a reason.
    var isReason = false
    /// The figure that a change starts from, until the one that it preceding to.
    var start: Int?
    /// Where the clause before this one begins.
    var clauseBefore = 0
    /// The organization that the paragraph speaks of since it named one.
    var holder = ""
    var previousEnd = 0
    /// What later figures may be part of: a level, its change, and where that began.
    struct Whole {
        var level: Int?
        /// The same for what is counted.
        var count: Int?
        var change: Int?
        var sentence: Int
        var part: Int
        /// The number of the list that it opens.
        var list: Int

        func index(_ figure: NarrativeFigure) -> Int? {
            if figure.role != .level { return change }
            return figure.kind == .count ? count : level
        }
    }

    var wholes: [Whole] = []
    /// The number of the next list.
    var lists: Int
    let listWhole: Int?
    /// The bracket that each figure of the paragraph stands in; -1 for none.
    var asides: [Int] = []
    /// True if the paragraph ends with 其中：.
    private(set) var opensList = false

    init(
        _ printed: [Unicode.Scalar], line: Int, preceding: PrecedingWordsReader, heading: PrecedingWordsReader.Reading,
        listWhole: Int?, lists: Int
    ) {
        self.lists = lists
        // Most texts have no full-width form: one array serves as both.
        let text = printed.contains { $0.narrow != $0 } ? printed.map(\.narrow) : printed
        scanner = FigureScanner(text: text, printed: printed)
        self.line = line
        self.preceding = preceding
        tokens = scanner.tokens()[...]
        subject = heading
        self.listWhole = listWhole
        guard text.contains("(") else {
            brackets = []
            return
        }
        var open = -1
        var parents: [Int: Int] = [:]
        brackets = text.indices.map { index in
            if text[index] == "(" {
                parents[index] = open
                open = index
            } else if text[index] == ")", open >= 0 {
                defer { open = parents[open] ?? -1 }
                return open
            }
            return open
        }
    }

    var text: [Unicode.Scalar] { scanner.text }

    /// The innermost bracket that is open at a place; -1 for none.
    private func bracket(_ place: Int) -> Int { brackets.isEmpty ? -1 : brackets[place] }

    /// Takes the clauses from left to right.
    mutating func parse(into figures: inout [NarrativeFigure]) {
        first = figures.count
        var clause = 0
        for index in text.indices {
            if let token = tokens.first, token.range.lowerBound == index {
                let start = max(clause, previousEnd)
                take(token, start, &figures)
                tokens.removeFirst()
                previousEnd = token.range.upperBound
                continue
            }
            if index < previousEnd { continue }
            // A bracket that closes before the figure parts nothing.
            let isAside = bracket(index) >= 0 && closes(bracket(index))
            switch text[index] {
            case "。", "!", "?":
                if isAside { continue }
                takeClause(max(clause, previousEnd)..<index, &figures)
                clauseBefore = max(clause, previousEnd)
                clause = index + 1
                sentence += 1
                part += 1
                year = nil
                isReason = false
            case "，", ",", ";", "；", ":", "：":
                if isAside { continue }
                takeClause(max(clause, previousEnd)..<index, &figures)
                clauseBefore = max(clause, previousEnd)
                clause = index + 1
                if text[index] == ";" || text[index] == "；" {
                    part += 1
                    isReason = false
                    year = nil
                }
            case "、" where previousEnd == index: clause = index + 1
            default: break
            }
        }
        takeClause(max(clause, previousEnd)..<text.count, &figures)
        let end = PrecedingWordsReader.key(text.suffix(8)[...])
        opensList =
            figures.count > first && wholeOfList(figures) != nil
            && ParagraphParser.listOpenings.match(endOf: end) != nil
    }

    /// True if the bracket that opens at a place closes before the next figure.
    func closes(_ open: Int) -> Bool {
        let next = tokens.first?.range.lowerBound ?? text.count
        return next >= text.count || bracket(next) != open
    }

    // MARK: Clauses without a figure

    mutating func takeClause(_ range: Range<Int>, _ figures: inout [NarrativeFigure]) {
        guard !range.isEmpty, range.count < 150 else { return }
        let words = PrecedingWordsReader.key(text[range])
        guard !words.isEmpty else { return }
        let isReason = ParagraphParser.begins(words, with: ParagraphParser.reasons)
        if ParagraphParser.begins(words, with: ParagraphParser.causes) { self.isReason = true }
        if let reading = preceding.comparison(words) {
            if isReason, reading.direction == .unchanged { return }
            add(reading, range, &figures)
        } else if !isReason {
            // 公务接待费。安排0.9万元
            let isStart = range.lowerBound == 0 || sentenceStarts(range.lowerBound)
            // What does not begin a sentence names something only by 类, 款 and 项, which stand in brackets, or an organization.
            let mayName = isStart || words.contains("(")
            let reading =
                mayName || preceding.mayNameHolder(words)
                ? preceding.read(words, needsName: mayName) : PrecedingWordsReader.Reading()
            // 按支出类别分：人员支出…
            if ParagraphParser.by.contains(words.first), ParagraphParser.divided.contains(words.last), words.count < 16,
                let level = (first..<figures.count).last(where: {
                    figures[$0].role == .level && asides[$0 - first] < 0
                })
            {
                open(
                    Whole(level: figures[level].whole ?? level, change: nil, sentence: sentence, part: part, list: 0),
                    figures)
            }
            // 在本年收入中，财政拨款收入…
            if isStart, ParagraphParser.within.contains(words.last), words.count < 25, words.count > 2 {
                let name = PrecedingWordsReader.label(words.dropLast().drop { ParagraphParser.at.contains($0) })
                let level = (first..<figures.count).last {
                    figures[$0].role == .level && figures[$0].label.startsWithBytes(of: name)
                }
                wholes = []
                open(
                    Whole(level: name.isEmpty ? nil : level, change: nil, sentence: sentence, part: part, list: 0),
                    figures)
            }
            if isStart, !reading.isBase, reading.base.isEmpty { year = reading.year }
            if !reading.holder.isEmpty { holder = reading.holder }
            if reading.direction == nil,
                !reading.path.isEmpty || isStart && !reading.label.isEmpty && reading.label.unicodeScalars.count <= 30
            {
                subject = reading
                hasOwnSubject = true
            } else if isStart, !reading.label.isEmpty, !hasOwnSubject {
                // Words that say something else: what follows is not of the heading.
                subject = PrecedingWordsReader.Reading()
            }
        }
    }

    func sentenceStarts(_ index: Int) -> Bool {
        let before = text[..<index].last { !$0.isSpace }
        return before == nil || before == "。" || before == ";" || before == "；"
    }

    /// True if words begin with one of a list; 因公出国 is no reason.
    private static func begins(_ words: ArraySlice<Unicode.Scalar>, with list: Words) -> Bool {
        list.match(at: words.startIndex, in: words) != nil
            && officialErrand.match(at: words.startIndex, in: words) == nil
    }

    private static let causes = Words(.causeOfChange)
    private static let reasons = Words(.reasonOrPurpose)
    private static let officialErrand = Words(.officialErrand)
    private static let listOpenings = Words(.listFollows)
    private static let conjunctions = ScalarSet(.conjunction)
    private static let by = ScalarSet(.startOfDivision)
    private static let divided = ScalarSet(.endOfDivision)
    private static let at = ScalarSet(.startOfScope)
    private static let within = ScalarSet(.endOfScope)

    mutating func add(_ reading: PrecedingWordsReader.Reading, _ range: Range<Int>, _ figures: inout [NarrativeFigure])
    {
        var figure = NarrativeFigure(
            kind: .words, role: .comparison, text: printed(range), value: nil, line: line, sentence: sentence,
            offset: range.lowerBound)
        figure.direction = reading.direction
        figure.base = reading.base
        figure.label = reading.label
        figure.measure = reading.measure
        figure.subject = lastLevel(figures)
        figure.part = part
        (figure.whole, figure.list) = whole(of: figure, figures)
        figures.append(figure)
        asides.append(-1)
    }

    // MARK: Figures

    mutating func take(_ token: FigureScanner.Token, _ clauseStart: Int, _ figures: inout [NarrativeFigure]) {
        var start = clauseStart
        var open = bracket(token.range.lowerBound)
        if open >= start { start = open + 1 }
        var words = PrecedingWordsReader.key(text[start..<token.range.lowerBound])
        if words.isEmpty, start > 0, text[start - 1].isOne(of: ":："), clauseBefore < start - 1 {
            // （2022年：4029.66万元）
            words = PrecedingWordsReader.key(text[max(clauseBefore, open + 1)..<(start - 1)])
            if words.count > 8 || words.last != "年" { words = [] }
        } else if words.isEmpty, open >= clauseStart {
            // 一般公共预算拨款收入（3098.64万元）、
            words = PrecedingWordsReader.key(text[clauseStart..<open])
            if !words.isEmpty { open = -1 }
        }
        if ParagraphParser.begins(words, with: ParagraphParser.causes) { isReason = true }
        var reading = preceding.read(words)
        let isBare = words.isEmpty || words.count == 1 && ParagraphParser.conjunctions.contains(words.first)
        let gap = PrecedingWordsReader.key(text[previousEnd..<token.range.lowerBound])
        // 2.18万元、3.72万元: the second has no words of its own.
        let isNext =
            isBare && figures.count > first && gap.count == 1 && open < 0
            && (gap.first == "、" || ParagraphParser.conjunctions.contains(gap.first))
        // …和卫生健康支出76.90万元合计200.35万元
        let isTotal =
            figures.count > first && figures.last?.sentence == sentence && ParagraphParser.totals.matches(words)
        // 2022年支出1730万元 at the start of a sentence is no base of another.
        if reading.isBase, reading.base.isEmpty, !reading.isStart,
            !(first..<figures.count).reversed().prefix(while: { figures[$0].sentence == sentence }).contains(where: {
                figures[$0].sentence == sentence && figures[$0].role == .level
            })
        {
            reading.isBase = false
        }
        var figure = NarrativeFigure(
            kind: token.kind, role: .level, text: printed(token.range), value: token.value, line: line,
            sentence: sentence, offset: token.range.lowerBound)
        figure.unit = token.unit
        figure.counted = token.counted
        figure.isApproximate = token.isApproximate
        figure.role = isNext || isTotal || isReason || reading.isUnclear ? .other : role(token, reading)
        figure.direction = reading.direction
        if let value = figure.value, value.significand < 0, figure.role == .change || figure.role == .growth {
            // 增减额-3.75万元, 增加-3.75万元
            figure.value = Amount(significand: -value.significand, decimals: value.decimals)
            figure.direction = .decrease
        } else if reading.isSigned {
            figure.direction = .increase
        }
        figure.base = reading.base
        // 上年结余 and the year of a base say nothing of the figure itself.
        figure.year = reading.year ?? (reading.isBase ? nil : year)
        // 2022年度基本支出…，项目支出…；
        if let own = reading.year, !reading.isBase, reading.base.isEmpty, figure.role == .level { year = own }
        figure.measure = reading.measure
        if !reading.holder.isEmpty { holder = reading.holder }
        figure.holder = holder
        figure.isAside = open >= 0
        openParts(gap, open, figures)
        // 行政运行（项）：支出决算数为…
        let isWeak = PrecedingWordsReader.isWeak(reading.label) && hasOwnSubject && goesOn(reading, figures)
        if figure.role == .level, reading.label.isEmpty && reading.path.isEmpty && reading.code.isEmpty || isWeak {
            reading.label = subject.label
            reading.path = subject.path
            reading.code = subject.code
        }
        figure.label = reading.label
        figure.path = reading.path
        figure.code = reading.code
        link(&figure, reading, open, figures)
        figure.part = part
        if open >= 0 {
            figure.whole = wholeOfAside(open, figure, figures)
            // All in one bracket are one list.
            let known = (first..<figures.count).last { asides[$0 - first] == open && figures[$0].list != nil }
            if figure.whole != nil {
                figure.list = known.flatMap { figures[$0].list } ?? lists
                if known == nil { lists += 1 }
            }
        } else {
            (figure.whole, figure.list) = whole(of: figure, figures)
        }
        if reading.isStart {
            self.start = figures.count
        } else if reading.isReached, let start = self.start, figure.role == .level {
            figures[start].subject = figures.count
            figure.label = figures[start].label
            (reading.label, reading.path, reading.code) = (
                figures[start].label, figures[start].path, figures[start].code
            )
            self.start = nil
        }
        if figure.role == .level, figure.kind == .amount, open < 0 {
            subject = reading
            hasOwnSubject = true
        }
        figures.append(figure)
        asides.append(open)
    }

    /// True for words that name no subject of their own: 行政运行（项）：支出决算数为…, 预算为18万元，支出决算为17万元.
    func goesOn(_ reading: PrecedingWordsReader.Reading, _ figures: [NarrativeFigure]) -> Bool {
        if !subject.path.isEmpty || !subject.code.isEmpty { return true }
        guard let last = figures.last, figures.count > first, last.role == .level, last.sentence == sentence else {
            return false
        }
        return reading.measure != nil && last.measure != nil && reading.measure != last.measure
    }

    func role(_ token: FigureScanner.Token, _ reading: PrecedingWordsReader.Reading) -> NarrativeFigure.Role {
        if token.isStandard { return .standard }
        let isPercent = token.kind == .percent || token.kind == .number
        if reading.isShare, isPercent { return .share }
        if reading.isCompletion, isPercent { return .completion }
        if reading.direction != nil { return token.kind == .percent ? .growth : .change }
        if reading.isReached { return start != nil && token.kind == .amount ? .level : .other }
        if reading.isBase, token.kind == .amount { return .base }
        return token.kind == .percent ? .other : .level
    }

    /// What a figure is about.
    func link(
        _ figure: inout NarrativeFigure, _ reading: PrecedingWordsReader.Reading, _ open: Int,
        _ figures: [NarrativeFigure]
    ) {
        switch figure.role {
        case .growth:
            // 增加100万元，增长8.8%
            if let last = figures.indices.last, last >= first, figures[last].role == .change,
                figures[last].sentence == sentence
            {
                figure.subject = last
                if figure.label.isEmpty { figure.label = figures[last].label }
            } else {
                figure.subject = lastLevel(figures, figure.label, open)
            }
        case .change, .share, .completion:
            figure.subject = lastLevel(figures, figure.label, open)
        case .base: figure.subject = lastLevel(figures, "", open)
        default: break
        }
    }

    /// The level that a change is of: the last in the paragraph, by its label if the change has one.
    func lastLevel(_ figures: [NarrativeFigure], _ label: String = "", _ open: Int = -1) -> Int? {
        let levels = (first..<figures.count).reversed().lazy.filter {
            // What stands in a bracket that has closed is not gone on with.
            figures[$0].role == .level && figures[$0].kind == .amount
                && (asides[$0 - first] < 0 || asides[$0 - first] == open)
        }
        if label.isEmpty { return levels.first }
        return levels.first { figures[$0].label == label }
            ?? levels.first {
                figures[$0].label.startsWithBytes(of: label)
                    || !figures[$0].label.isEmpty && label.startsWithBytes(of: figures[$0].label)
            }
    }
}
