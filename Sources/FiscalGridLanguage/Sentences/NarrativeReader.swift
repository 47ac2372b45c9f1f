import FiscalGridCore

/// Reads the figures of the text, each with what it is a figure of.
///
/// A figure belongs to the words of its clause; where they say nothing of it, 共计安排18万元, to those of the clause before, of the last
/// figure, or of the heading. A change, a share or a completion is about the level before it, a figure behind 其中 is part of the one before.
package struct NarrativeReader {
    private let preceding: PrecedingWordsReader
    private var figures: [NarrativeFigure] = []
    /// What the heading above is about.
    private var heading = PrecedingWordsReader.Reading()
    /// The figure that the list below is part of, where a paragraph ends with 其中：.
    private var listWhole: Int?
    /// The number of the next list.
    private var lists = 0

    private init(fiscalYear: Int?, names: Set<String>) {
        let keys = Set(names.map(\.labelKey)).filter { $0.count > 2 }
        preceding = PrecedingWordsReader(
            fiscalYear: fiscalYear,
            names: WordList(
                keys.map { (name: $0, scalars: $0.scalars) }
                    .sorted { ($1.scalars.count, $0.name) < ($0.scalars.count, $1.name) }.map(\.scalars)))
    }

    /// The figures of a text, in reading order. `names` are those of the organizations that it may be about.
    package static func figures(in text: [Line], fiscalYear: Int?, names: Set<String>) -> [NarrativeFigure] {
        var reader = NarrativeReader(fiscalYear: fiscalYear, names: names)
        for line in text { reader.read(line.paragraph, isHeading: line.isHeading) }
        return reader.figures
    }

    /// A paragraph or a heading.
    package struct Line: Sendable {
        package var paragraph: Paragraph
        package var isHeading: Bool

        /// Creates a line.
        package init(paragraph: Paragraph, isHeading: Bool) {
            self.paragraph = paragraph
            self.isHeading = isHeading
        }
    }

    private mutating func read(_ paragraph: Paragraph, isHeading: Bool) {
        let printed = paragraph.text.scalars
        let before = figures.count
        // A paragraph without a digit has no figure, and rarely a word for one.
        if printed.count < 300 || paragraph.text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == 0xEF }) {
            if isHeading { takeHeading(printed, isHeading) }
            var parser = ParagraphParser(
                printed, line: paragraph.line, preceding: preceding, heading: heading, listWhole: listWhole,
                lists: lists)
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
        guard printed.count < 80, isHeading || !printed.contains(where: { $0.isOne(of: "。；，") }) else {
            return
        }
        let words = PrecedingWordsReader.key(printed.map(\.narrow)[...])
        heading = preceding.read(words)
        (heading.direction, heading.year, heading.measure) = (nil, nil, nil)
    }
}
