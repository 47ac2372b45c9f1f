import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport
import FiscalGridXML

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
        package init(
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
}

extension AuditRule.Said: DeclaredRule {
    /// `map:said`
    public static var element: String { "said" }
    /// The kinds of checks that it makes.
    public var codes: [AuditRule.Code] { [.textTable, .textChange, .textPercent] }

    /// `人员经费 | 人员支出 = [total]/personnel`.
    public var description: String {
        let named =
            switch join {
            case .words: words.map(\.source).joined(separator: " | ")
            case .label: Message("rule.label").text
            case .classification: Message("rule.classification").text
            }
        return "\(named) = [\(row)]/\(fields.joined(separator: " | "))"
            + (sections.isEmpty ? "" : ", under " + sections.joined(separator: ", "))
    }

    package init?(_ element: XMLElement, _ fail: (String) -> Void) {
        func list(_ attribute: StaticString) -> [String] {
            SchemaReader.alternatives(element.attribute(attribute)).flatMap { part in
                guard part.startsWithBytes(of: "@") else { return [part] }
                let name = String(part.dropFirst())
                let words = Lexicon.words(ofLabel: name)
                if words.isEmpty { fail("map:said names @\(name); expected a label of lexicon.xml") }
                return words
            }
        }
        let measures = list("measure")
        self.init(
            words: list("words").map(LabelPattern.init),
            join: Join(rawValue: element.attribute("by") ?? "words") ?? .words,
            row: element.text("row"), fields: list("field"), previous: list("previous"),
            sections: list("section").map(\.labelKey), outside: list("outside").map(\.labelKey),
            measures: measures.compactMap(NarrativeFigure.Measure.init(rawValue:)),
            takesUnsaid: element.attribute("measure") == nil || measures.contains("none"))
    }

    package func problems(_ check: RuleCheck, _ line: Int) -> [String] {
        let codeless = join == .classification && !check.schema.fields.contains(where: \.type.isCode)
        return check.rows([row], "map:said", line) + check.columns(fields, "map:said", line)
            + check.columns(previous, "map:said", line)
            + (codeless ? [check.place(line, "map:said by=\"classification\": the type has no code")] : [])
    }

    package init(from digest: inout DigestReader) {
        self.init(
            words: digest.list(), join: digest.choice(), row: digest.string(), fields: digest.strings(),
            previous: digest.strings(), sections: digest.strings(), outside: digest.strings(),
            measures: digest.list { $0.choice() }, takesUnsaid: digest.flag())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(words)
        digest.write(choice: join)
        digest.write(row)
        digest.write(fields)
        digest.write(previous)
        digest.write(sections)
        digest.write(outside)
        digest.write(list: measures) { $1.write(choice: $0) }
        digest.write(takesUnsaid)
    }
}
