import FiscalGridCore

extension ContextItem {
    /// True if it says what it is: by its label, or as a form number does.
    var isLabelled: Bool {
        if case .formNumber = value { return true }
        return text.unicodeScalars.contains { $0.narrow == ":" }
    }

    /// Reads one item: `201区委部门`, `编制部门：水务局`, `预算年度：2023`, `2023年度`, `单位：万元`, `截止时间：2022-12-31`, `公开01表`.
    ///
    /// `单位：` with a monetary unit behind it is the unit, with anything else the organization. `nil` if the text says
    /// none of this.
    public init?(printed text: String) {
        guard text.utf8.count <= 200, let value = ContextItem.read(text.labelKey) else { return nil }
        self.init(text: text, value: value)
    }

    /// Reads all items of a line; empty if any part of it is something else.
    public static func items(in line: String) -> [ContextItem] {
        guard line.utf8.count <= 400, mayHoldItem(line) else { return [] }
        let whole = ContextItem(printed: line)
        // A name without a label may have the year behind it: 305林业局  2024年.
        if let whole, whole.isLabelled || !line.trimmed.unicodeScalars.contains(where: \.isSpace) { return [whole] }
        let items = itemsOfParts(of: line)
        if let whole { return items.count > 1 ? items : [whole] }
        return items
    }

    private static func itemsOfParts(of line: String) -> [ContextItem] {
        var items: [ContextItem] = []
        for part in line.unicodeScalars.split(whereSeparator: \.isSpace) {
            if let item = ContextItem(printed: String(part)) {
                items.append(item)
            } else if let last = items.last, last.text.contains(where: { $0 == ":" || $0 == "：" }),
                let joined = ContextItem(printed: last.text + " " + String(part))
            {
                // A labelled name may hold blanks itself.
                items[items.count - 1] = joined
            } else {
                return []
            }
        }
        return items
    }

    /// Reads a line that is known to stand between a title and its table: what is no item is ``Value/other``.
    public static func itemsAndRest(in line: String) -> [ContextItem] {
        line.unicodeScalars.split(whereSeparator: \.isSpace).map { part in
            ContextItem(printed: String(part)) ?? ContextItem(text: String(part), value: .other)
        }
    }

    /// Every item has a digit or a colon, or is a unit alone.
    private static func mayHoldItem(_ line: String) -> Bool {
        line.unicodeScalars.contains { $0 == ":" || $0 == "：" || $0.digit != nil }
            || Term.tenThousandYuan.ends(line.trimmed)
    }

    private static func read(_ key: String) -> Value? {
        if key.isEmpty { return nil }
        if key.utf8.first == UInt8(ascii: "("), key.utf8.last == UInt8(ascii: ")") {
            return read(String(key.dropFirst().dropLast()))
        }
        if key.utf8.last == UInt8(ascii: ":") { return isFormNumber(key) ? .formNumber(String(key.dropLast())) : nil }
        // Bytes, not characters: grouping them costs more than all the rest.
        if let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) {
            return read(label: key[..<colon], value: key[key.utf8.index(after: colon)...])
        }
        if let year = yearAlone(key) { return .fiscalYear(year) }
        if Term.tenThousandYuan.matches(key) { return .unit(.tenThousandYuan) }
        if isFormNumber(key) { return .formNumber(key) }
        return organization(withCode: key).map(Value.organization)
    }

    private static func read(label: Substring, value: Substring) -> Value? {
        // A second label behind the value means that the line holds several items.
        if value.isEmpty || value.utf8.contains(UInt8(ascii: ":")) { return nil }
        if Term.unitLabel.matches(label), let unit = MonetaryUnit(printed: value) { return .unit(unit) }
        if Term.organizationLabel.matches(label) {
            return .organization(organization(withCode: String(value)) ?? Organization(code: nil, name: String(value)))
        }
        if Term.yearLabel.matches(label) { return year(value).map(Value.fiscalYear) }
        if Term.dateLabel.matches(label), value.unicodeScalars.contains(where: { $0.digit != nil }) {
            return .cutoffDate(String(value))
        }
        return Term.otherLabel.matches(label) ? .other : nil
    }

    /// The year of `2023`, `2023年` and `2023年度`.
    private static func year(_ text: Substring) -> Int? {
        var text = text
        if text.endsWithBytes(of: "度") { text.removeLast() }
        if text.endsWithBytes(of: "年") { text.removeLast() }
        return FiscalYear.alone(text)
    }

    /// The year of `2023年度` and `2023年` standing alone; bare digits are no year.
    private static func yearAlone(_ key: String) -> Int? {
        key.utf8.count <= 16 && (key.endsWithBytes(of: "年") || key.endsWithBytes(of: "年度")) ? year(key[...]) : nil
    }

    private static func isFormNumber(_ key: String) -> Bool {
        guard key.unicodeScalars.count <= 12, key.unicodeScalars.contains(where: { $0.digit != nil }) else {
            return false
        }
        let scalars = key.scalars
        guard let length = Numbering.lengthOfTitleNumbering(scalars[...]), length == scalars.count else { return false }
        return Term.tableWord.occurs(in: key) || Term.attachment.begins(key)
    }

    /// The organization of `201区委部门`, `[201]区委部门` and `201-区委部门`: a code of three to twelve digits, then a name.
    private static func organization(withCode key: String) -> Organization? {
        var rest = Substring(key)
        let isBracketed = rest.startsWithBytes(of: "[")
        if isBracketed { rest.removeFirst() }
        let code = rest.prefix { $0.isASCII && $0.isNumber }
        guard (3...12).contains(code.utf8.count) else { return nil }
        rest = rest[code.endIndex...]
        if isBracketed {
            guard rest.startsWithBytes(of: "]") else { return nil }
            rest.removeFirst()
        }
        if let first = rest.first, first == "-" || first == "_" { rest.removeFirst() }
        guard let first = rest.unicodeScalars.first, first.value >= 0x3400, !Term.behindCount.begins(rest),
            (2...40).contains(rest.unicodeScalars.count), !Term.tableWord.ends(rest),
            !rest.unicodeScalars.contains(where: { $0 == "。" || $0 == "，" || $0 == "；" })
        else { return nil }
        // 12345热线运行经费 is a project, not an organization with a code.
        if Term.projectEnding.ends(rest) { return nil }
        return Organization(code: String(code), name: String(rest))
    }
}
