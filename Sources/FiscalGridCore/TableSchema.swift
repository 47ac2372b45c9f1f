/// What an annotated XSD says about one table type: how its printed form is recognized and read.
///
/// `Schemas/README.md` describes the annotations for people who write schemas.
public final class TableSchema: @unchecked Sendable {
    /// The type's id: the base name of its file and the name of its element.
    public package(set) var id: String
    /// The file it was read from: `meeting-costs.xsd`.
    public package(set) var file: String
    /// The 1-based line of its element.
    public package(set) var line = 1
    /// The printed titles that it claims.
    public package(set) var titles: [TitlePattern]
    /// What titles that it claims are about; a title fits one of them or is one of ``titles``.
    public package(set) var subjects: [TitleSubject] = []
    /// What the table is, in words.
    public package(set) var documentation: Documentation
    /// The columns it knows, in schema order.
    public package(set) var fields: [Field] {
        didSet { fieldKeys = fields.map(\.name.fingerprint) }
    }
    /// What tells the names of ``fields`` apart at one look.
    private var fieldKeys: [UInt64]
    /// The sides of a side-by-side table; empty for a plain one.
    public package(set) var blocks: [Block]
    /// What tells several lists of one side apart, by the labels of their items; empty where a side has one.
    public package(set) var lists: [List] = []
    /// The header paths of the items whose figures stand side by side in one wide row, each of which becomes a record; empty where
    /// an item has a row of its own.
    public package(set) var unpivotedItems: [PathPattern] = []
    /// Shapes that it may be printed as besides rows with a label each.
    public package(set) var layouts: [Layout] = []
    /// Labels of a small table above that belongs to this one; empty for none.
    public package(set) var preludeLabels: [PathPattern]
    /// Values read from the prelude, by their label.
    public package(set) var preludeFields: [Field]
    /// Which rows are totals and the like.
    public package(set) var kinds: KindRules
    /// The fields whose text names a row: the first of them that a table prints; empty for none.
    public package(set) var labelFields: [String] = []
    /// The rows that its rules speak of.
    public package(set) var namedRows: [NamedRow] = []
    /// What must hold between its figures.
    public package(set) var rules: [AuditRule] = []

    /// Creates a schema.
    public init(
        id: String, file: String, titles: [TitlePattern], documentation: Documentation = .init(), fields: [Field],
        blocks: [Block] = [], preludeLabels: [PathPattern] = [], preludeFields: [Field] = [],
        kinds: KindRules = KindRules()
    ) {
        self.id = id
        self.file = file
        self.titles = titles
        self.documentation = documentation
        self.fields = fields
        fieldKeys = fields.map(\.name.fingerprint)
        self.blocks = blocks
        self.preludeLabels = preludeLabels
        self.preludeFields = preludeFields
        self.kinds = kinds
    }

    /// The index of a field; `nil` for none of this name.
    public func index(ofField name: String) -> Int? {
        let key = name.fingerprint
        for index in fieldKeys.indices where fieldKeys[index] == key {
            if fields[index].name.hasSameBytes(as: name) { return index }
        }
        return nil
    }

    /// What an XSD says in `xs:documentation`, by `xml:lang`; `nil` where it says nothing in that language.
    public struct Documentation: Sendable, Equatable {
        /// `zh`
        public var chinese: String?
        /// `en`, and documentation without a language.
        public var english: String?

        /// Creates a documentation.
        public init(chinese: String? = nil, english: String? = nil) {
            self.chinese = chinese
            self.english = english
        }
    }

    /// Whether a table must print a field to be of a type.
    public enum Requirement: Sendable, Equatable, CaseIterable {
        /// It may.
        case optional
        /// It must print this or another field of the same mark, on each side: rows are named by 科目名称 or by 单位名称.
        case alternative
        /// It must.
        case required
    }

    /// One column of the table.
    public struct Field: Sendable, Equatable {
        /// The element's name.
        public var name: String
        /// What it holds, in words.
        public var documentation: Documentation
        /// How a cell is read.
        public var type: FieldType
        /// The header paths that it is printed under.
        public var columns: [PathPattern]
        /// The paths of columns that make one value together, from left to right: a code that is printed as 类, 款 and 项.
        public var joinedColumns: [[PathPattern]] = []
        /// Whether a table without it is of this type.
        public var requirement: Requirement
        /// True if it is the only column of amounts, whatever that is called, where none of its own is printed.
        public var isOnlyAmount = false
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
            name: String, type: FieldType, columns: [PathPattern], requirement: Requirement = .optional,
            holds: Bool = false,
            isInBlock: Bool = false, unit: MonetaryUnit? = nil, documentation: Documentation = .init(), line: Int = 0
        ) {
            self.name = name
            self.documentation = documentation
            self.type = type
            self.columns = columns
            self.requirement = requirement
            self.holds = holds
            self.isInBlock = isInBlock
            self.unit = unit
            self.line = line
        }
    }

    /// A shape of the same records, and the fields that a table of this shape must print.
    public struct Layout: Sendable, Equatable {
        /// How records are printed.
        public enum Form: String, Sendable, CaseIterable {
            /// A row of figures without a label: the whole.
            case total
            /// Rows with another label than usual, a source or an item.
            case rows
        }

        /// Its shape.
        public var form: Form
        /// The names of the fields that must be there; of those parted by | one.
        public var needs: [[String]]

        /// Creates a layout.
        package init(form: Form, needs: [[String]]) {
            self.form = form
            self.needs = needs
        }
    }

    /// One side of a side-by-side table.
    public struct Block: Sendable, Equatable {
        /// The value of the `side` attribute.
        public var side: String
        /// The labels that may stand above its columns: 收入, 本年收入; empty for a side that has none.
        public var labels: [PathPattern]
        /// True for a side that may be told by its place alone: its columns have the labels of the side before it again.
        public var isByPlace: Bool

        /// Creates a block.
        public init(side: String, labels: [PathPattern], isByPlace: Bool = false) {
            self.side = side
            self.labels = labels
            self.isByPlace = isByPlace
        }
    }

    /// One of several lists on one side of a table, which are the same money: by function, by use.
    public struct List: Sendable, Equatable {
        /// The value of the `list` attribute.
        public var name: String
        /// Labels of which one stands above its items.
        public var labels: [PathPattern]

        /// Creates a list.
        package init(name: String, labels: [PathPattern]) {
            self.name = name
            self.labels = labels
        }
    }

    /// Patterns that say of what kind a row is, compared with the label of its item or name.
    public struct KindRules: Sendable, Equatable {
        /// A label that makes a row one of a kind.
        public struct Pattern: Sendable, Equatable {
            /// What the row is.
            public var kind: RowKind
            /// The label.
            public var label: LabelPattern

            /// Creates a pattern.
            package init(kind: RowKind, label: LabelPattern) {
                self.kind = kind
                self.label = label
            }
        }

        /// In the order of the kinds; the first that fits decides.
        public var patterns: [Pattern] = []
        /// The code field by which a row with children is a subtotal; `nil` for none.
        public var rollupField: String?

        /// Creates empty rules: every row is a detail.
        public init() {}
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

    /// True for the codes of a classification.
    public var isCode: Bool { self == .functionalCode || self == .economicCode }
}

/// What a row is in the sum that a table makes.
public enum RowKind: String, Sendable, CaseIterable {
    case total
    case subtotal
    case detail
    case ofWhich = "of-which"
}
