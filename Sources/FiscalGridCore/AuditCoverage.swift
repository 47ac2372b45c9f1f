/// Which figures of a document were compared with another by at least one check, and which by none.
public struct AuditCoverage: Sendable, Equatable {
    /// A table, or the text.
    public struct Part: Sendable, Equatable {
        /// The ordinal of the table; `nil` for the text.
        public var table: Int?
        /// Figures that it prints.
        public var figures: Int
        /// Those that no check compared.
        public var unchecked: [Figure]
        /// How many were compared.
        public var checked: Int { figures - unchecked.count }

        /// Creates a part.
        public init(table: Int?, figures: Int, unchecked: [Figure]) {
            self.table = table
            self.figures = figures
            self.unchecked = unchecked
        }
    }

    /// A figure that no check compared.
    public struct Figure: Sendable, Equatable {
        /// What it is: `合计/基本支出`.
        public var label: String
        /// As printed.
        public var text: String
        /// Where it stands.
        public var place: Place

        /// Creates a figure.
        public init(label: String, text: String, place: Place) {
            self.label = label
            self.text = text
            self.place = place
        }
    }

    /// Tables with figures, by ordinal, and the text last.
    public var parts: [Part]
    /// Figures of all parts.
    public var figures: Int { parts.reduce(0) { $0 + $1.figures } }
    /// Those of them that were compared.
    public var checked: Int { parts.reduce(0) { $0 + $1.checked } }

    /// Creates a coverage.
    public init(parts: [Part] = []) { self.parts = parts }
}
