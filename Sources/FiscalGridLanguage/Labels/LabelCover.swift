import FiscalGridCore

/// Finds the labels of the lexicon that a printed label is: a word of one, and around it nothing but words that change nothing, and years.
struct LabelCover {
    /// A word or a year that stands in the label.
    private struct Piece {
        var range: Range<Int>
        /// The label of the lexicon; `nil` for a year.
        var label: Int?
        var year = LabelReading.Year.none
    }

    private let count: Int
    private var pieces: [Piece] = []
    /// The pieces that begin at each place, as indices.
    private var starts: [[Int]]

    init(_ label: [Unicode.Scalar]) {
        count = label.count
        starts = Array(repeating: [], count: label.count + 1)
        for place in label.indices { find(at: place, in: label[...]) }
    }

    private mutating func find(at place: Int, in label: ArraySlice<Unicode.Scalar>) {
        func add(_ piece: Piece) {
            starts[place].append(pieces.count)
            pieces.append(piece)
        }
        let automaton = Lexicon.current.meanings
        var state = 0
        for index in place..<label.endIndex {
            state = automaton.next(state, label[index])
            if state == 0 { break }
            automaton.words(endingIn: state) { term, _ in
                guard term >= Lexicon.firstLabel else { return }
                add(Piece(range: place..<(index + 1), label: term - Lexicon.firstLabel))
            }
        }
        if label[place].isOne(of: "()") { add(Piece(range: place..<(place + 1))) }
        if let word = LabelCover.thisYear.match(at: place, in: label) { add(Piece(range: word.range, year: .back(0))) }
        if let word = LabelCover.lastYear.match(at: place, in: label) { add(Piece(range: word.range, year: .back(1))) }
        let digits = label[place...].prefix { $0.digit != nil }
        guard digits.count == 4, label[digits.endIndex...].first == .year else { return }
        let year = digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
        for end in [digits.endIndex + 1, digits.endIndex + 2] where end <= label.endIndex {
            if end == digits.endIndex + 2, label[end - 1] != .yearly { continue }
            add(Piece(range: place..<end, year: .calendar(year)))
        }
    }

    /// The labels that the whole is.
    var meanings: [LabelReading.Meaning] {
        var found: [LabelReading.Meaning] = []
        let labels = Lexicon.current.labels
        for piece in pieces {
            guard let label = piece.label, !found.contains(where: { $0.label == label }) else { continue }
            let around = labels[label].around
            guard let before = year(0..<piece.range.lowerBound, around),
                let behind = year(piece.range.upperBound..<count, around)
            else { continue }
            found.append(LabelReading.Meaning(label: label, year: before == .none ? behind : before))
        }
        return found
    }

    /// The year that a part says which is made of nothing but words around and years; `nil` for a part with other words.
    private func year(_ part: Range<Int>, _ around: [Int]) -> LabelReading.Year? {
        if part.isEmpty { return LabelReading.Year.none }
        for index in starts[part.lowerBound] {
            let piece = pieces[index]
            guard piece.range.upperBound <= part.upperBound, piece.label.map(around.contains) ?? true,
                let rest = year(piece.range.upperBound..<part.upperBound, around)
            else { continue }
            return piece.year == .none ? rest : piece.year
        }
        return nil
    }

    private static let thisYear = Words(.thisYearInLabel)
    private static let lastYear = Words(.lastYearInLabel)
}
