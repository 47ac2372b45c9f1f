/// What an annotated XSD says about one table type: how its printed form is recognized and read.
///
/// `Schemas/README.md` describes the annotations for people who write schemas.
public struct TableSchema: Sendable {
    /// The type's id: the base name of its file and the name of its element.
    public var id: String
    /// The file it was read from: `meeting-costs.xsd`.
    public var file: String
    /// The printed titles that it claims.
    public var titles: [TitlePattern]
    /// The table's documentation by language: `zh`, `en`.
    public var documentation: [String: String]
    /// The columns it knows, in schema order.
    public var fields: [Field]
    /// The two halves of a side-by-side table; empty for a plain one.
    public var blocks: [Block]
    /// Labels of a small table above that belongs to this one; empty for none.
    public var preludeLabels: [String]
    /// Values read from the prelude, by their label.
    public var preludeFields: [Field]
    /// Which rows are totals and the like.
    public var kinds: KindRules
    /// The field whose text names a row; `nil` for none.
    public var labelField: String?

    /// Creates a schema.
    public init(
        id: String, file: String, titles: [TitlePattern], documentation: [String: String] = [:], fields: [Field],
        blocks: [Block] = [], preludeLabels: [String] = [], preludeFields: [Field] = [], kinds: KindRules = KindRules()
    ) {
        self.id = id
        self.file = file
        self.titles = titles
        self.documentation = documentation
        self.fields = fields
        self.blocks = blocks
        self.preludeLabels = preludeLabels
        self.preludeFields = preludeFields
        self.kinds = kinds
        labelField = nil
    }

    /// One column of the table.
    public struct Field: Sendable, Equatable {
        /// The element's name.
        public var name: String
        /// How a cell is read.
        public var type: FieldType
        /// The header paths that it is printed under.
        public var columns: [PathPattern]
        /// True if a table without it is not of this type.
        public var isRequired: Bool
        /// True if a blank cell stands for the value above it.
        public var holds: Bool
        /// True if the field belongs to a block of a side-by-side table.
        public var isInBlock: Bool
        /// The column's own unit, whatever the table's.
        public var unit: MonetaryUnit?
        /// The 1-based line of its declaration.
        public var line: Int

        /// Creates a field.
        public init(
            name: String, type: FieldType, columns: [PathPattern], isRequired: Bool = false, holds: Bool = false,
            isInBlock: Bool = false, unit: MonetaryUnit? = nil, line: Int = 0
        ) {
            self.name = name
            self.type = type
            self.columns = columns
            self.isRequired = isRequired
            self.holds = holds
            self.isInBlock = isInBlock
            self.unit = unit
            self.line = line
        }
    }

    /// One half of a side-by-side table.
    public struct Block: Sendable, Equatable {
        /// The value of the `side` attribute.
        public var side: String
        /// The label above its columns, as ``Swift/String/labelKey``.
        public var label: String

        /// Creates a block.
        public init(side: String, label: String) {
            self.side = side
            self.label = label
        }
    }

    /// Patterns that say of what kind a row is, compared with the label of its item or name.
    public struct KindRules: Sendable, Equatable {
        /// A label that makes a row one of a kind.
        public struct Pattern: Sendable, Equatable {
            /// What the row is.
            public var kind: RowKind
            /// As written, `*` at an end for anything.
            public var source: String
            private var text: String
            private var isOpenBefore: Bool
            private var isOpenBehind: Bool

            /// Reads a pattern.
            public init(kind: RowKind, source: String) {
                self.kind = kind
                self.source = source
                isOpenBefore = source.hasPrefix("*")
                isOpenBehind = source.count > 1 && source.hasSuffix("*")
                text = String(source.dropFirst(isOpenBefore ? 1 : 0).dropLast(isOpenBehind ? 1 : 0)).labelKey
            }

            func matches(_ label: String) -> Bool {
                switch (isOpenBefore, isOpenBehind) {
                case (false, false): label.hasSameBytes(as: text)
                case (true, false): label.endsWithBytes(of: text)
                case (false, true): label.hasPrefix(text)
                case (true, true): label.containsBytes(of: text)
                }
            }
        }

        /// In the order of the kinds; the first that fits decides.
        public var patterns: [Pattern] = []
        /// The code field by which a row with children is a subtotal; `nil` for none.
        public var rollupField: String?

        /// Creates empty rules: every row is a detail.
        public init() {}

        /// The kind of a row whose label has this key; `nil` if no pattern fits.
        public func kind(of label: String) -> RowKind? { patterns.first { $0.matches(label) }?.kind }
    }
}

/// How a cell is read; named after the types of `common.xsd`.
public enum FieldType: String, Sendable, CaseIterable {
    case text = "Text"
    case amount = "Amount"
    case number = "Number"
    case percent = "Percent"
    case year = "Year"
    case functionalCode = "FunctionalCode"
    case economicCode = "EconomicCode"
    case item = "Item"
    case measure = "Measure"
}

/// What a row is in the sum that a table makes.
public enum RowKind: String, Sendable, CaseIterable {
    case total
    case subtotal
    case detail
    case ofWhich = "of-which"
}
