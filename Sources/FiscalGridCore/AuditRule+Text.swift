extension AuditRule {
    /// What the text calls a figure of a table.
    public struct Said: Sendable, Equatable {
        /// How the words of the text find a row.
        public enum Join: String, Sendable, CaseIterable {
            /// ``Said/words`` name it.
            case words
            /// The row whose label the text prints: 办公费：9.88万元.
            case label
            /// The row of the 类, 款 and 项 that the text names, or of its code.
            case classification
        }

        /// The names that the text may have for it, with `*` at an end for anything.
        public var words: [LabelPattern]
        /// How the words of the text find a row.
        public var join: Join
        /// The name of its rows.
        public var row: String
        /// The fields of which one says it.
        public var fields: [String]
        /// The fields in which the table may print the same of the year before; empty for none.
        public var previous: [String]
        /// Words of which the headings above, or the figure that it is part of, must have one; empty for any.
        public var sections: [String]
        /// Words of which they may have none.
        public var outside: [String]
        /// Where the figure must stand in the cycle of the budget.
        public var measures: [NarrativeFigure.Measure]
        /// True if the text need not say where it stands.
        public var takesUnsaid: Bool

        /// Creates a rule.
        public init(
            words: [LabelPattern] = [], join: Join = .words, row: String, fields: [String], previous: [String] = [],
            sections: [String] = [], outside: [String] = [], measures: [NarrativeFigure.Measure] = [],
            takesUnsaid: Bool = true
        ) {
            self.words = words
            self.join = join
            self.row = row
            self.fields = fields
            self.previous = previous
            self.sections = sections
            self.outside = outside
            self.measures = measures
            self.takesUnsaid = takesUnsaid
        }

        /// True if a figure of this measure is meant.
        public func takes(_ measure: NarrativeFigure.Measure?) -> Bool {
            guard let measure else { return takesUnsaid }
            return measures.isEmpty || measures.contains(measure)
        }
    }

    /// Names of figures that make a whole where the text lists all of them: 基本支出 and 项目支出.
    public struct Whole: Sendable, Equatable {
        /// The parts, each with the names that it may have.
        public var parts: [[LabelPattern]]

        /// Creates a rule.
        public init(parts: [[LabelPattern]]) { self.parts = parts }
    }
}
