import FiscalGridCore

/// Reads the figures of the text, each with what it is a figure of.
///
/// A figure belongs to the words of its clause; where they say nothing of it, 共计安排18万元, to those of the clause before, of the last
/// figure, or of the heading. A change, a share or a completion is about the level before it, a figure behind 其中 is part of the one before.
struct NarrativeReader {
    private let leads: LeadReader
    private var figures: [NarrativeFigure] = []
    /// What the heading above is about.
    private var heading = LeadReader.Lead()
    /// The figure that the list below is part of, where a paragraph ends with 其中：.
    private var listWhole: Int?
    /// The number of the next list.
    private var lists = 0

    private init(_ disclosure: Disclosure) {
        let names = disclosure.tables.compactMap { $0.context.organization?.name }
        let keys = Set(([disclosure.organization?.name].compactMap { $0 } + names).map(\.labelKey)).filter {
            $0.count > 2
        }
        leads = LeadReader(
            fiscalYear: disclosure.fiscalYear,
            names: keys.map { Array($0.unicodeScalars) }.sorted {
                ($1.count, $0.description) < ($0.count, $1.description)
            })
    }

    /// The figures of a document, in reading order.
    static func figures(in disclosure: Disclosure) -> [NarrativeFigure] {
        var reader = NarrativeReader(disclosure)
        for block in disclosure.body {
            switch block {
            case .heading(let paragraph, _): reader.read(paragraph, isHeading: true)
            case .paragraph(let paragraph) where paragraph.role == .text: reader.read(paragraph, isHeading: false)
            default: break
            }
        }
        return reader.figures
    }

    private mutating func read(_ paragraph: Paragraph, isHeading: Bool) {
        let printed = Array(paragraph.text.unicodeScalars)
        let before = figures.count
        // A paragraph without a digit has no figure, and rarely a word for one.
        if printed.count < 300 || paragraph.text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == 0xEF }) {
            if isHeading { takeHeading(printed, isHeading) }
            var parser = ParagraphParser(
                printed, line: paragraph.line, leads: leads, heading: heading, listWhole: listWhole, lists: lists)
            parser.parse(into: &figures)
            lists = parser.opensList ? parser.lists + 1 : parser.lists
            let isShort = printed.count < 40 && !isHeading
            listWhole =
                parser.opensList ? parser.wholeOfList(figures) : figures.count > before || isShort ? listWhole : nil
        }
        if figures.count == before, !isHeading { takeHeading(printed, false) }
    }

    /// A short paragraph without a figure is a heading too: 机关运行经费.
    private mutating func takeHeading(_ printed: [Unicode.Scalar], _ isHeading: Bool) {
        guard printed.count < 80, isHeading || !printed.contains(where: { "。；，".unicodeScalars.contains($0) }) else {
            return
        }
        let words = LeadReader.key(printed.map(\.narrow)[...])
        heading = leads.read(words)
        (heading.direction, heading.year, heading.measure) = (nil, nil, nil)
    }
}

/// Reads one paragraph.
private struct ParagraphParser {
    private let scanner: FigureScanner
    private let line: Int
    private let leads: LeadReader
    private var tokens: ArraySlice<FigureScanner.Token>
    /// The innermost bracket that is open at each place; -1 for none.
    private let brackets: [Int]
    private var first = 0
    /// What the last words that named something named.
    private var subject: LeadReader.Lead
    /// True once words of the paragraph have named something; before, the heading does.
    private var hasOwnSubject = false
    private var sentence = 0
    /// The number of the part of the sentence between semicolons.
    private var part = 0
    /// The year that the sentence begins with.
    private var year: Int?
    /// True behind 主要是…: what is named there is a reason.
    private var isReason = false
    /// The figure that a change starts from, until the one that it leads to.
    private var start: Int?
    /// Where the clause before this one begins.
    private var clauseBefore = 0
    /// The organization that the paragraph speaks of since it named one.
    private var holder = ""
    private var previousEnd = 0
    /// What later figures may be part of: a level, its change, and where that began.
    private struct Whole {
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

    private var wholes: [Whole] = []
    /// The number of the next list.
    private(set) var lists: Int
    private let listWhole: Int?
    /// The bracket that each figure of the paragraph stands in; -1 for none.
    private var asides: [Int] = []
    /// True if the paragraph ends with 其中：.
    private(set) var opensList = false

    init(
        _ printed: [Unicode.Scalar], line: Int, leads: LeadReader, heading: LeadReader.Lead, listWhole: Int?, lists: Int
    ) {
        self.lists = lists
        let text = printed.map(\.narrow)
        scanner = FigureScanner(text: text, printed: printed)
        self.line = line
        self.leads = leads
        tokens = scanner.tokens()[...]
        subject = heading
        self.listWhole = listWhole
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

    private var text: [Unicode.Scalar] { scanner.text }

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
            let isAside = brackets[index] >= 0 && closes(brackets[index])
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
        let end = LeadReader.key(text.suffix(8)[...])
        opensList =
            figures.count > first && wholeOfList(figures) != nil
            && ["其中:", "其中", "包括:", "如下:"].contains {
                end.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars)
            }
    }

    /// True if the bracket that opens at a place closes before the next figure.
    private func closes(_ open: Int) -> Bool {
        let next = tokens.first?.range.lowerBound ?? text.count
        return next >= brackets.count || brackets[next] != open
    }

    // MARK: Clauses without a figure

    private mutating func takeClause(_ range: Range<Int>, _ figures: inout [NarrativeFigure]) {
        guard !range.isEmpty, range.count < 150 else { return }
        let words = LeadReader.key(text[range])
        guard !words.isEmpty else { return }
        let isReason = ParagraphParser.begins(words, with: ParagraphParser.reasons)
        if ParagraphParser.begins(words, with: ParagraphParser.causes) { self.isReason = true }
        if let lead = leads.comparison(words) {
            if isReason, lead.direction == .unchanged { return }
            add(lead, range, &figures)
        } else if !isReason {
            // 公务接待费。安排0.9万元
            let isStart = range.lowerBound == 0 || sentenceStarts(range.lowerBound)
            let lead = leads.read(words)
            // 按支出类别分：人员支出…
            if words.first == "按", words.last == "分", words.count < 16,
                let level = figures.indices.last(where: {
                    $0 >= first && figures[$0].role == .level && asides[$0 - first] < 0
                })
            {
                open(
                    Whole(level: figures[level].whole ?? level, change: nil, sentence: sentence, part: part, list: 0),
                    figures)
            }
            // 在本年收入中，财政拨款收入…
            if isStart, words.last == "中", words.count < 25, words.count > 2 {
                let name = LeadReader.label(words.dropLast().drop { $0 == "在" })
                let level = figures.indices.last {
                    $0 >= first && figures[$0].role == .level && figures[$0].label.hasPrefix(name)
                }
                wholes = []
                open(
                    Whole(level: name.isEmpty ? nil : level, change: nil, sentence: sentence, part: part, list: 0),
                    figures)
            }
            if isStart, !lead.isBase, lead.base.isEmpty { year = lead.year }
            if !lead.holder.isEmpty { holder = lead.holder }
            if lead.direction == nil,
                !lead.path.isEmpty || isStart && !lead.label.isEmpty && lead.label.unicodeScalars.count <= 30
            {
                subject = lead
                hasOwnSubject = true
            } else if isStart, !lead.label.isEmpty, !hasOwnSubject {
                // Words that say something else: what follows is not of the heading.
                subject = LeadReader.Lead()
            }
        }
    }

    private func sentenceStarts(_ index: Int) -> Bool {
        let before = text[..<index].last { !$0.isSpace }
        return before == nil || before == "。" || before == ";" || before == "；"
    }

    /// True if words begin with one of a list; 因公出国 is no reason.
    private static func begins(_ words: [Unicode.Scalar], with list: [[Unicode.Scalar]]) -> Bool {
        !words.starts(with: "因公".unicodeScalars) && list.contains { words.starts(with: $0) }
    }

    /// What begins the reason of a change.
    private static let causes = ["主要是", "主要原因", "主要系", "主要为", "主要由于", "主要因", "原因", "因", "由于", "增加的原因", "减少的原因"].map {
        Array($0.unicodeScalars)
    }
    private static let reasons = ["主要", "原因", "因", "由于", "是", "用于", "根据", "按照", "包括"].map { Array($0.unicodeScalars) }

    private mutating func add(_ lead: LeadReader.Lead, _ range: Range<Int>, _ figures: inout [NarrativeFigure]) {
        var figure = NarrativeFigure(
            kind: .words, role: .comparison, text: printed(range), value: nil, line: line, sentence: sentence,
            offset: range.lowerBound)
        figure.direction = lead.direction
        figure.base = lead.base
        figure.label = lead.label
        figure.measure = lead.measure
        figure.subject = lastLevel(figures)
        figure.part = part
        (figure.whole, figure.list) = whole(of: figure, figures)
        figures.append(figure)
        asides.append(-1)
    }

    // MARK: Figures

    private mutating func take(_ token: FigureScanner.Token, _ clauseStart: Int, _ figures: inout [NarrativeFigure]) {
        var start = clauseStart
        var open = brackets[token.range.lowerBound]
        if open >= start { start = open + 1 }
        var words = LeadReader.key(text[start..<token.range.lowerBound])
        if words.isEmpty, start > 0, ":：".unicodeScalars.contains(text[start - 1]), clauseBefore < start - 1 {
            // （2022年：4029.66万元）
            words = LeadReader.key(text[max(clauseBefore, open + 1)..<(start - 1)])
            if words.count > 8 || words.last != "年" { words = [] }
        } else if words.isEmpty, open >= clauseStart {
            // 一般公共预算拨款收入（3098.64万元）、
            words = LeadReader.key(text[clauseStart..<open])
            if !words.isEmpty { open = -1 }
        }
        if ParagraphParser.begins(words, with: ParagraphParser.causes) { isReason = true }
        var lead = leads.read(words)
        let isBare = words.isEmpty || words == Array("和".unicodeScalars) || words == Array("及".unicodeScalars)
        // 2.18万元、3.72万元: the second has no words of its own.
        let isNext =
            isBare && !figures.isEmpty && figures.count > first
            && LeadReader.key(text[previousEnd..<token.range.lowerBound]).count < 2
            && !LeadReader.key(text[previousEnd..<token.range.lowerBound]).isEmpty && open < 0
            && "、和及".unicodeScalars.contains(LeadReader.key(text[previousEnd..<token.range.lowerBound])[0])
        // …和卫生健康支出76.90万元合计200.35万元
        let isTotal =
            figures.count > first && figures.last?.sentence == sentence && ParagraphParser.totals.contains(words)
        // 2022年支出1730万元 at the start of a sentence is no base of another.
        if lead.isBase, lead.base.isEmpty, !lead.isStart,
            !figures.indices.contains(where: {
                $0 >= first && figures[$0].sentence == sentence && figures[$0].role == .level
            })
        {
            lead.isBase = false
        }
        let gap = LeadReader.key(text[previousEnd..<token.range.lowerBound])
        var figure = NarrativeFigure(
            kind: token.kind, role: .level, text: printed(token.range), value: token.value, line: line,
            sentence: sentence, offset: token.range.lowerBound)
        figure.unit = token.unit
        figure.counted = token.counted
        figure.isApproximate = token.isApproximate
        figure.role = isNext || isTotal || isReason || lead.isUnclear ? .other : role(token, lead)
        figure.direction = lead.direction
        if let value = figure.value, value.significand < 0, figure.role == .change || figure.role == .growth {
            // 增减额-3.75万元, 增加-3.75万元
            figure.value = Amount(significand: -value.significand, places: value.places)
            figure.direction = .decrease
        } else if lead.isSigned {
            figure.direction = .increase
        }
        figure.base = lead.base
        // 上年结余 and the year of a base say nothing of the figure itself.
        figure.year = lead.year ?? (lead.isBase ? nil : year)
        // 2022年度基本支出…，项目支出…；
        if let own = lead.year, !lead.isBase, lead.base.isEmpty, figure.role == .level { year = own }
        figure.measure = lead.measure
        if !lead.holder.isEmpty { holder = lead.holder }
        figure.holder = holder
        figure.isAside = open >= 0
        openParts(gap, open, figures)
        // 行政运行（项）：支出决算数为…
        let isWeak = LeadReader.weak.contains(lead.label) && hasOwnSubject && goesOn(lead, figures)
        if figure.role == .level, lead.label.isEmpty && lead.path.isEmpty && lead.code.isEmpty || isWeak {
            lead.label = subject.label
            lead.path = subject.path
            lead.code = subject.code
        }
        figure.label = lead.label
        figure.path = lead.path
        figure.code = lead.code
        link(&figure, lead, open, figures)
        figure.part = part
        if open >= 0 {
            figure.whole = wholeOfAside(open, figure, figures)
            // All in one bracket are one list.
            let known = figures.indices.last { $0 >= first && asides[$0 - first] == open && figures[$0].list != nil }
            if figure.whole != nil {
                figure.list = known.flatMap { figures[$0].list } ?? lists
                if known == nil { lists += 1 }
            }
        } else {
            (figure.whole, figure.list) = whole(of: figure, figures)
        }
        if lead.isStart {
            self.start = figures.count
        } else if lead.isReached, let start = self.start, figure.role == .level {
            figures[start].subject = figures.count
            figure.label = figures[start].label
            (lead.label, lead.path, lead.code) = (figures[start].label, figures[start].path, figures[start].code)
            self.start = nil
        }
        if figure.role == .level, figure.kind == .amount, open < 0 {
            subject = lead
            hasOwnSubject = true
        }
        figures.append(figure)
        asides.append(open)
    }

    /// True for words that name no subject of their own: 行政运行（项）：支出决算数为…, 预算为18万元，支出决算为17万元.
    private func goesOn(_ lead: LeadReader.Lead, _ figures: [NarrativeFigure]) -> Bool {
        if !subject.path.isEmpty || !subject.code.isEmpty { return true }
        guard let last = figures.last, figures.count > first, last.role == .level, last.sentence == sentence else {
            return false
        }
        return lead.measure != nil && last.measure != nil && lead.measure != last.measure
    }

    private func role(_ token: FigureScanner.Token, _ lead: LeadReader.Lead) -> NarrativeFigure.Role {
        if token.isStandard { return .standard }
        let isPercent = token.kind == .percent || token.kind == .number
        if lead.isShare, isPercent { return .share }
        if lead.isCompletion, isPercent { return .completion }
        if lead.direction != nil { return token.kind == .percent ? .growth : .change }
        if lead.isReached { return start != nil && token.kind == .amount ? .level : .other }
        if lead.isBase, token.kind == .amount { return .base }
        return token.kind == .percent ? .other : .level
    }

    /// What a figure is about.
    private func link(
        _ figure: inout NarrativeFigure, _ lead: LeadReader.Lead, _ open: Int, _ figures: [NarrativeFigure]
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
    private func lastLevel(_ figures: [NarrativeFigure], _ label: String = "", _ open: Int = -1) -> Int? {
        let levels = figures.indices.reversed().prefix { $0 >= first }.filter {
            // What stands in a bracket that has closed is not gone on with.
            figures[$0].role == .level && figures[$0].kind == .amount
                && (asides[$0 - first] < 0 || asides[$0 - first] == open)
        }
        if label.isEmpty { return levels.first }
        return levels.first { figures[$0].label == label }
            ?? levels.first {
                figures[$0].label.hasPrefix(label) || !figures[$0].label.isEmpty && label.hasPrefix(figures[$0].label)
            }
    }

    // MARK: Parts

    private mutating func openParts(_ all: [Unicode.Scalar], _ open: Int, _ figures: [NarrativeFigure]) {
        // 主要包括基本工资、津贴补贴；公用经费…: what a semicolon ends opens nothing.
        let end = all.lastIndex { ";；".unicodeScalars.contains($0) }
        let gap = Array(all[(end.map { $0 + 1 } ?? 0)...])
        // 车辆14辆，含主要领导干部用车1辆
        let contains = gap.first == "," || gap.first == "，" ? gap.dropFirst().first == "含" ? 1 : nil : nil
        let found =
            contains
            ?? ParagraphParser.openers.lazy.compactMap { word in
                gap.indices.last { gap[$0] == word[0] && gap[$0...].starts(with: word) }
            }.first
        guard let found, open < 0 || open < previousEnd else { return }
        let own = figures.indices.reversed().prefix { $0 >= first }.filter { asides[$0 - first] < 0 }
        let count = own.first { figures[$0].kind == .count && figures[$0].sentence == sentence }
        let isMoney = { (index: Int) in
            figures[index].kind != .count && [.level, .change].contains(figures[index].role)
                || isUnchanged(figures[index])
        }
        guard let last = own.first(where: isMoney) else {
            if count != nil {
                self.open(Whole(level: nil, count: count, sentence: sentence, part: part, list: 0), figures)
            }
            return
        }
        // 收入包括：…；支出包括：… are both of the figure that the paragraph begins with.
        let words = gap[..<found].split { "。；;，,:：、".unicodeScalars.contains($0) }.last ?? []
        let name = LeadReader.label(words)
        var whole = Whole(count: count, sentence: sentence, part: part, list: 0)
        if !name.isEmpty, name.unicodeScalars.count < 12,
            gap[..<found].last.map({ !"。；;，,:：、".unicodeScalars.contains($0) }) ?? false
        {
            whole.level = own.last {
                figures[$0].role == .level && (figures[$0].label.hasPrefix(name) || isBoth(figures[$0].label))
            }
            return self.open(whole, figures)
        }
        if figures[last].role == .level {
            whole.level = last
        } else {
            whole.change = last
            whole.level = figures[last].subject
        }
        // X，包括A和B。其中：… goes on with the parts of X.
        if figures[last].sentence < sentence,
            let outer = figures[last].whole ?? whole.level.flatMap({ figures[$0].whole }), outer >= first
        {
            whole.level = outer
            whole.change = nil
        }
        if wholes.last?.level == whole.level, whole.level != nil, figures[last].role == .level { return }
        self.open(whole, figures)
    }

    private mutating func open(_ whole: Whole, _ figures: [NarrativeFigure]) {
        var whole = whole
        if whole.change == nil, let level = whole.level {
            whole.change = figures.indices.first {
                $0 > level && (figures[$0].role == .change || isUnchanged(figures[$0])) && figures[$0].subject == level
            }
        }
        whole.list = lists
        lists += 1
        // A list of a new sentence ends those before it.
        wholes.removeAll { $0.sentence < sentence }
        wholes.append(whole)
    }

    private func isBoth(_ label: String) -> Bool { label.contains("收") && label.contains("支") }

    /// True for 与上年持平, a change of nothing.
    private func isUnchanged(_ figure: NarrativeFigure) -> Bool {
        figure.role == .comparison && figure.direction == .unchanged && figure.measure != .final
    }

    /// What a figure in brackets is part of: the last one before the bracket.
    private func wholeOfAside(_ open: Int, _ figure: NarrativeFigure, _ figures: [NarrativeFigure]) -> Int? {
        guard figure.role == .level else { return nil }
        return figures.indices.reversed().prefix { $0 >= first }.first {
            figures[$0].role == .level && figures[$0].offset < open && asides[$0 - first] < 0
        }
    }

    private static let totals = ["合计", "共计", "总计", "合计为", "共计为", "两项合计", "三项合计", "总共"].map { Array($0.unicodeScalars) }
    private static let openers = ["其中", "包括", "分别"].map { Array($0.unicodeScalars) }

    /// What a figure is part of, and in which list.
    private mutating func whole(of figure: NarrativeFigure, _ figures: [NarrativeFigure]) -> (whole: Int?, list: Int?) {
        guard figure.role == .level || figure.role == .change || isUnchanged(figure) else { return (nil, nil) }
        let role = figure.role == .level ? NarrativeFigure.Role.level : .change
        // A list inside a list ends with its part of the sentence.
        while wholes.count > 1, let last = wholes.last, last.part < part { wholes.removeLast() }
        if let last = wholes.last {
            // The change of a part is no part of the level.
            if role == .change, figure.label.isEmpty, figure.subject != nil { return (nil, nil) }
            guard let whole = last.index(figure), whole != figures.count else { return (nil, nil) }
            return (whole, last.list)
        }
        if let listWhole, figures.indices.contains(listWhole), figures[listWhole].role == role, figures.count == first {
            return (listWhole, lists - 1)
        }
        return (nil, nil)
    }

    /// What the list below a paragraph is part of: its last level, or what that is part of.
    func wholeOfList(_ figures: [NarrativeFigure]) -> Int? {
        guard let last = figures.indices.last(where: { $0 >= first && [.level, .change].contains(figures[$0].role) })
        else { return nil }
        return figures[last].whole.flatMap { $0 >= first ? $0 : nil }
            ?? (figures[last].role == .change ? figures[last].subject : nil) ?? last
    }

    private func printed(_ range: Range<Int>) -> String {
        String(String(String.UnicodeScalarView(scanner.printed[range])).trimmed)
    }
}
