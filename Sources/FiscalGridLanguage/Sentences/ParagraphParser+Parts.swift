import FiscalGridCore

/// What figures are part of: lists behind 其中 and 包括, in brackets, and below a paragraph that ends with 其中：.
extension ParagraphParser {
    mutating func openParts(_ all: ArraySlice<Unicode.Scalar>, _ open: Int, _ figures: [NarrativeFigure]) {
        // 主要包括基本工资、津贴补贴；公用经费…: what a semicolon ends opens nothing.
        let end = all.lastIndex { $0.isOne(of: ";；") }
        let gap = all[(end.map { $0 + 1 } ?? all.startIndex)...]
        // 车辆14辆，含主要领导干部用车1辆
        let contains = (gap.first == "," || gap.first == "，") && Term.including.stands(at: gap.startIndex + 1, in: gap)
        // Of several words the first of the list, where it stands last.
        let opener = ParagraphParser.openers.all(in: gap).min {
            ($0.rank, -$0.range.lowerBound) < ($1.rank, -$1.range.lowerBound)
        }
        guard let found = contains ? gap.startIndex + 1 : opener?.range.lowerBound, open < 0 || open < previousEnd
        else { return }
        let own = (first..<figures.count).reversed().filter { asides[$0 - first] < 0 }
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
        let words = gap[..<found].split { $0.isOne(of: "。；;，,:：、") }.last ?? []
        let name = PrecedingWordsReader.label(words)
        var whole = Whole(count: count, sentence: sentence, part: part, list: 0)
        if !name.isEmpty, name.unicodeScalars.count < 12,
            gap[..<found].last.map({ !$0.isOne(of: "。；;，,:：、") }) ?? false
        {
            whole.level = own.last {
                figures[$0].role == .level && (figures[$0].label.startsWithBytes(of: name) || isBoth(figures[$0].label))
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

    mutating func open(_ whole: Whole, _ figures: [NarrativeFigure]) {
        var whole = whole
        if whole.change == nil, let level = whole.level {
            whole.change = figures.indices[(level + 1)...].first {
                (figures[$0].role == .change || isUnchanged(figures[$0])) && figures[$0].subject == level
            }
        }
        whole.list = lists
        lists += 1
        // A list of a new sentence ends those before it.
        wholes.removeAll { $0.sentence < sentence }
        wholes.append(whole)
    }

    func isBoth(_ label: String) -> Bool { Term.receipts.occurs(in: label) && Term.outlays.occurs(in: label) }

    /// True for 与上年持平, a change of nothing.
    func isUnchanged(_ figure: NarrativeFigure) -> Bool {
        figure.role == .comparison && figure.direction == .unchanged && figure.measure != .final
    }

    /// What a figure in brackets is part of: the last one before the bracket.
    func wholeOfAside(_ open: Int, _ figure: NarrativeFigure, _ figures: [NarrativeFigure]) -> Int? {
        guard figure.role == .level else { return nil }
        return (first..<figures.count).reversed().first {
            figures[$0].role == .level && figures[$0].offset < open && asides[$0 - first] < 0
        }
    }

    static let totals = Words(.totalOfPartsBefore)
    static let openers = Words(.partsFollow)

    /// What a figure is part of, and in which list.
    mutating func whole(of figure: NarrativeFigure, _ figures: [NarrativeFigure]) -> (whole: Int?, list: Int?) {
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
        guard let last = (first..<figures.count).last(where: { [.level, .change].contains(figures[$0].role) })
        else { return nil }
        return figures[last].whole.flatMap { $0 >= first ? $0 : nil }
            ?? (figures[last].role == .change ? figures[last].subject : nil) ?? last
    }

    func printed(_ range: Range<Int>) -> String {
        String(String(scalars: scanner.printed[range]).trimmed)
    }
}
