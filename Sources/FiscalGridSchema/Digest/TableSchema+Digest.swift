import FiscalGridCore
import FiscalGridSupport

// A table type as the digest holds it: member by member, in the order of their declarations.

extension TableSchema: Digestible {
    package convenience init(from digest: inout DigestReader) {
        self.init(
            id: digest.string(), file: digest.string(), titles: digest.list(), documentation: .init(from: &digest),
            fields: digest.list(), blocks: digest.list(), preludeLabels: digest.list(),
            preludeFields: digest.list(), kinds: .init(from: &digest))
        subjects = digest.list()
        layouts = digest.list { digest in .init(form: digest.choice(), needs: digest.list { $0.strings() }) }
        lists = digest.list { .init(name: $0.string(), labels: $0.list()) }
        line = digest.number()
        unpivotedItems = digest.list()
        labelFields = digest.strings()
        namedRows = digest.list()
        rules = digest.list()
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(id)
        digest.write(file)
        digest.write(titles)
        documentation.write(to: &digest)
        digest.write(fields)
        digest.write(blocks)
        digest.write(preludeLabels)
        digest.write(preludeFields)
        kinds.write(to: &digest)
        digest.write(subjects)
        digest.write(list: layouts) { layout, digest in
            digest.write(choice: layout.form)
            digest.write(list: layout.needs) { $1.write($0) }
        }
        digest.write(list: lists) { list, digest in
            digest.write(list.name)
            digest.write(list.labels)
        }
        digest.write(line)
        digest.write(unpivotedItems)
        digest.write(labelFields)
        digest.write(namedRows)
        digest.write(rules)
    }
}

extension TableSchema.Documentation: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(chinese: digest.optionalString(), english: digest.optionalString())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(chinese)
        digest.write(english)
    }
}

extension TableSchema.Field: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            name: digest.string(), type: digest.choice(), columns: digest.list(), requirement: digest.choice(),
            holds: digest.flag(), isInBlock: digest.flag(), unit: digest.optionalChoice(),
            documentation: .init(from: &digest), line: digest.number())
        joinedColumns = digest.list { $0.list() }
        isOnlyAmount = digest.flag()
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(name)
        digest.write(choice: type)
        digest.write(columns)
        digest.write(choice: requirement)
        digest.write(holds)
        digest.write(isInBlock)
        digest.write(choice: unit)
        documentation.write(to: &digest)
        digest.write(line)
        digest.write(list: joinedColumns) { $1.write($0) }
        digest.write(isOnlyAmount)
    }
}

extension TableSchema.Block: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(side: digest.string(), labels: digest.list(), isByPlace: digest.flag())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(side)
        digest.write(labels)
        digest.write(isByPlace)
    }
}

extension TableSchema.KindRules: Digestible {
    package init(from digest: inout DigestReader) {
        self.init()
        patterns = digest.list { .init(kind: $0.choice(), label: .init(from: &$0)) }
        rollupField = digest.optionalString()
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(list: patterns) { pattern, digest in
            digest.write(choice: pattern.kind)
            pattern.label.write(to: &digest)
        }
        digest.write(rollupField)
    }
}

extension NamedRow: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            name: digest.string(), labels: digest.list(), codes: digest.strings(), level: digest.optionalNumber(),
            kind: digest.optionalChoice(), side: digest.optionalString(), isMany: digest.flag(), line: digest.number())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(name)
        digest.write(labels)
        digest.write(codes)
        digest.write(level)
        digest.write(choice: kind)
        digest.write(side)
        digest.write(isMany)
        digest.write(line)
    }
}

// MARK: Patterns

extension TitlePattern: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(source: digest.string(), key: digest.string(), capture: digest.optionalString())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(source)
        digest.write(key)
        digest.write(capture)
    }
}

extension TitleSubject: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            source: digest.string(), required: FeatureSet(from: &digest), allowed: FeatureSet(from: &digest))
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(source)
        required.write(to: &digest)
        allowed.write(to: &digest)
    }
}

extension FeatureSet: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(rawValue: UInt64(bitPattern: Int64(digest.number())))
    }

    package func write(to digest: inout DigestWriter) { digest.write(Int(Int64(bitPattern: rawValue))) }
}

extension LabelPattern: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            source: digest.string(), text: digest.string(), isOpenBefore: digest.flag(), isOpenBehind: digest.flag(),
            label: digest.optionalNumber())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(source)
        digest.write(text)
        digest.write(isOpenBefore)
        digest.write(isOpenBehind)
        digest.write(label)
    }
}

extension PathPattern: Digestible {
    package init(from digest: inout DigestReader) {
        let source = digest.string()
        // Most are written as they are compared.
        let key = digest.optionalString() ?? source
        self.init(source: source, key: key, levels: digest.flag() ? digest.list() : nil)
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(source)
        digest.write(key.hasSameBytes(as: source) ? nil : key)
        digest.write(levels != nil)
        if let levels { digest.write(levels) }
    }
}

extension PathPattern.Level: Digestible {
    package init(from digest: inout DigestReader) {
        switch digest.number() {
        case 0: self = .any
        case 1: self = .literal(digest.string())
        case 3: self = .term(digest.number(), back: digest.number())
        case 4: self = .many(digest.list())
        default: self = .years(digest.list { $0.flag() ? .year(back: $0.number()) : .text($0.string()) })
        }
    }

    package func write(to digest: inout DigestWriter) {
        switch self {
        case .any: digest.write(0)
        case .literal(let text):
            digest.write(1)
            digest.write(text)
        case .term(let number, let back):
            digest.write(3)
            digest.write(number)
            digest.write(back)
        case .many(let levels):
            digest.write(4)
            digest.write(levels)
        case .years(let parts):
            digest.write(2)
            digest.write(list: parts) { part, digest in
                switch part {
                case .year(let back):
                    digest.write(true)
                    digest.write(back)
                case .text(let text):
                    digest.write(false)
                    digest.write(text)
                }
            }
        }
    }
}

// MARK: One of several

extension DigestWriter {
    /// A case, by its place among all.
    mutating func write<Choice: CaseIterable & Equatable>(choice: Choice) {
        write(Array(Choice.allCases).firstIndex(of: choice) ?? 0)
    }

    /// A case, or none.
    mutating func write<Choice: CaseIterable & Equatable>(choice: Choice?) {
        write(choice.flatMap { Array(Choice.allCases).firstIndex(of: $0) })
    }
}

extension DigestReader {
    /// Values that read themselves.
    mutating func list<Element: Digestible>() -> [Element] { list { Element(from: &$0) } }

    /// A case.
    mutating func choice<Choice: CaseIterable>() -> Choice where Choice.AllCases == [Choice] {
        Choice.allCases[number()]
    }

    /// A case, or none.
    mutating func optionalChoice<Choice: CaseIterable>() -> Choice? where Choice.AllCases == [Choice] {
        optionalNumber().map { Choice.allCases[$0] }
    }
}
