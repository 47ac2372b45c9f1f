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
        self.init(text: text, value: ContextItem.asPrinted(value, in: text))
    }

    /// The name of an organization with its brackets as they are printed: 水务局（本级）.
    private static func asPrinted(_ value: Value, in text: String) -> Value {
        guard case .organization(var organization) = value, organization.name.containsByte(UInt8(ascii: "(")) else {
            return value
        }
        let printed = text.withoutSpace.scalars
        let name = organization.name.scalars
        for start in printed.indices.dropLast(name.count - 1)
        where zip(printed[start...], name).allSatisfy({ $0.narrow == $1 }) {
            organization.name = String(scalars: printed[start..<(start + name.count)])
            return .organization(organization)
        }
        return value
    }

    /// Reads all items of a line; empty if any part of it is something else.
    public static func items(in line: String) -> [ContextItem] {
        guard line.utf8.count <= 400, mayHoldItem(line) else { return [] }
        let whole = ContextItem(printed: line)
        if let whole, !line.trimmed.unicodeScalars.contains(where: \.isSpace) { return whole.withYearApart }
        // A name may have the year behind it: 305林业局  2024年, 部门：林业局 2024年.
        let items = items(ofParts: parts(of: line), areCells: false, labelsAreSure: false)
        if let whole { return items.count > 1 ? items : [whole] }
        return items
    }

    /// The parts between white space; a colon goes with what stands before it: 部门 ： 水务局.
    private static func parts(of line: String) -> [String] {
        var parts: [String] = []
        for part in line.unicodeScalars.split(whereSeparator: \.isSpace) {
            if part.first?.narrow == ":", let last = parts.indices.last {
                parts[last] += String(part)
            } else {
                parts += apart(String(part))
            }
        }
        return parts
    }

    /// A text with several labels, each with what stands behind it: 编制单位：统计局金额单位：万元.
    private static func apart(_ text: String) -> [String] {
        let scalars = text.scalars
        let colons = scalars.indices.filter { scalars[$0].narrow == ":" }
        var parts: [String] = []
        var start = 0
        for colon in colons.dropFirst() {
            guard let label = labels.match(endOf: scalars[start..<colon]), label.range.lowerBound > start + 1 else {
                continue
            }
            parts.append(String(scalars: scalars[start..<label.range.lowerBound]))
            start = label.range.lowerBound
        }
        parts.append(String(scalars: scalars[start...]))
        return parts
    }

    private static let endings = ScalarSet(.organizationEnding)
    private static let labels = Words(.unitLabel, .organizationLabel, .yearLabel, .dateLabel, .otherLabel)

    /// True for cells that say who made a table, or when, and nothing else; it may be left to be filled in: 制表人：… | 审核人：.
    public static func areSignature(_ cells: [String]) -> Bool {
        var hasLabel = false
        var isBehindLabel = false
        for part in cells.flatMap(parts) {
            let item = ContextItem(printed: part)
            switch item?.value {
            case .cutoffDate?: isBehindLabel = true
            case .other? where item?.isLabelled ?? false:
                let label = part.labelKey.prefix { $0 != ":" }
                (hasLabel, isBehindLabel) = (hasLabel || Term.signatureLabel.matches(label), true)
            case nil:
                if let label = label(part, needsColon: true) {
                    guard Term.otherLabel.matches(label) || Term.dateLabel.matches(label) else { return false }
                    (hasLabel, isBehindLabel) = (hasLabel || Term.signatureLabel.matches(label), true)
                } else if isBehindLabel, !isLabelled(part), Amount(printed: part) == nil {
                    // The name behind a label, once.
                    isBehindLabel = false
                } else {
                    return false
                }
            default: return false
            }
        }
        return hasLabel
    }

    /// Reads the cells of a row; empty if any of them is something else. `labelsAreSure` says that a label may lack its colon.
    public static func items(ofCells cells: [String], labelsAreSure: Bool) -> [ContextItem] {
        items(ofParts: cells, areCells: true, labelsAreSure: labelsAreSure)
    }

    /// A label takes the part behind it: `部门： 水务局`, `部门： | 水务局`. One that has nothing behind it is ``Value/other``, and no item if it
    /// stands alone.
    private static func items(ofParts parts: [String], areCells: Bool, labelsAreSure: Bool) -> [ContextItem] {
        var items: [ContextItem] = []
        var isFilled = false
        var index = 0
        while index < parts.count {
            let part = parts[index]
            index += 1
            if let item = ContextItem(printed: part) {
                items += item.withYearApart
                isFilled = true
            } else if let label = label(part, needsColon: !labelsAreSure) {
                if index < parts.count, let value = value(of: label, in: parts[index]) {
                    items += ContextItem(text: part + " " + parts[index], value: value).withYearApart
                    isFilled = true
                    index += 1
                } else {
                    items.append(ContextItem(text: part, value: .other))
                }
            } else if !areCells, let last = items.last, isLabelled(last.text),
                let joined = ContextItem(printed: last.text + " " + part)
            {
                // A labelled name may hold blanks itself.
                items[items.count - 1] = joined
            } else {
                return []
            }
        }
        return isFilled ? items : []
    }

    /// The label of a text that is one and has nothing behind it; `nil` for any other.
    private static func label(_ text: String, needsColon: Bool) -> Substring? {
        let key = text.labelKey
        let hasColon = key.utf8.last == UInt8(ascii: ":")
        if needsColon && !hasColon { return nil }
        let label = plainLabel(hasColon ? key.dropLast() : key[...])
        let isKnown = [Term.unitLabel, .organizationLabel, .yearLabel, .dateLabel, .otherLabel].contains {
            $0.matches(label)
        }
        return isKnown ? label : nil
    }

    /// What a part says behind a label; `nil` for a part that says something else by itself: `部门： 万元`.
    private static func value(of label: Substring, in part: String) -> Value? {
        guard !isLabelled(part), let value = read(label: label, value: part.labelKey[...]) else { return nil }
        return switch (ContextItem(printed: part)?.value, value) {
        case (nil, _), (.organization, .organization), (.unit, .unit), (.fiscalYear, .fiscalYear): value
        default: nil
        }
    }

    private static func isLabelled(_ text: String) -> Bool { text.unicodeScalars.contains { $0.narrow == ":" } }

    /// A label without what is to be put beside it: 编制单位（盖章）.
    private static func plainLabel(_ label: Substring) -> Substring {
        guard label.utf8.last == UInt8(ascii: ")"), let open = label.lastIndex(of: "("),
            Term.labelRemark.matches(label[label.index(after: open)...].dropLast())
        else { return label }
        return label[..<open]
    }

    /// The item, and the year that stands behind its name without a blank: 部门：林业局2024年.
    private var withYearApart: [ContextItem] {
        guard case .organization(var organization) = value, organization.name.utf8.count > 15 else { return [self] }
        let name = organization.name.scalars
        let tail = name.last == .yearly ? 6 : 5
        guard name.count > tail + 1, let year = ContextItem.yearAlone(String(scalars: name.suffix(tail))) else {
            return [self]
        }
        organization.name = String(scalars: name.dropLast(tail))
        let printed = text.scalars
        guard let end = printed.lastIndex(of: .year), end > 4,
            let start = printed[..<end].lastIndex(where: { !$0.isSpace && $0.digit == nil })
        else { return [self] }
        return [
            ContextItem(text: String(scalars: printed[...start]), value: .organization(organization)),
            ContextItem(text: String(scalars: printed[(start + 1)...]), value: .fiscalYear(year)),
        ]
    }

    /// Reads a line that is known to stand between a title and its table: what is no item is ``Value/other``.
    public static func itemsAndRest(in line: String) -> [ContextItem] {
        line.unicodeScalars.split(whereSeparator: \.isSpace).map { part in
            ContextItem(printed: String(part)) ?? ContextItem(text: String(part), value: .other)
        }
    }

    /// Reads a text that is known to be the name of an organization, with a year or other items behind it.
    public static func name(in text: String) -> [ContextItem] {
        var items: [ContextItem] = []
        var name = ""
        for part in parts(of: text) {
            if let item = ContextItem(printed: part) {
                items.append(item)
            } else if items.isEmpty {
                name += (name.isEmpty ? "" : " ") + part
            } else {
                items.append(ContextItem(text: part, value: .other))
            }
        }
        if name.isEmpty { return items }
        var plain = name.withoutSpace
        if let first = plain.unicodeScalars.first, first.narrow == "(", plain.unicodeScalars.last?.narrow == ")" {
            plain = String(plain.dropFirst().dropLast())
        }
        let organization = Organization(code: nil, name: plain)
        return ContextItem(text: name, value: .organization(organization)).withYearApart + items
    }

    /// Every item has a digit or a colon, or is a unit alone.
    private static func mayHoldItem(_ line: String) -> Bool {
        line.unicodeScalars.contains { $0 == ":" || $0 == "：" || $0 == "；" || $0 == ";" || $0.digit != nil }
            || Term.tenThousandYuan.ends(line.trimmed) || FiscalYear.written(in: line) != nil
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
        // 单位；万元 is a slip of the pen.
        if let sign = key.utf8.firstIndex(of: UInt8(ascii: ";")) {
            return read(label: key[..<sign], value: key[key.utf8.index(after: sign)...])
        }
        if let year = yearAlone(key) { return .fiscalYear(year) }
        if Term.tenThousandYuan.matches(key) { return .unit(.tenThousandYuan) }
        if isFormNumber(key) { return .formNumber(key) }
        return organization(withCode: key).map(Value.organization)
    }

    private static func read(label: Substring, value: Substring) -> Value? {
        // A second label behind the value means that the line holds several items.
        if value.isEmpty || value.utf8.contains(UInt8(ascii: ":")) { return nil }
        let label = plainLabel(label)
        if Term.unitLabel.matches(label), let unit = unit(value) { return .unit(unit) }
        if Term.organizationLabel.matches(label) {
            let name = String(plainLabel(value))
            // 单位： is the label of a unit as well: what is neither is kept as printed.
            if Term.unitLabel.matches(label), !name.scalars.contains(where: endings.contains),
                organization(withCode: name) == nil
            {
                return .other
            }
            return .organization(organization(withCode: name) ?? Organization(code: nil, name: name))
        }
        if Term.yearLabel.matches(label) { return year(value).map(Value.fiscalYear) }
        if Term.dateLabel.matches(label), value.unicodeScalars.contains(where: { $0.digit != nil }) {
            return .cutoffDate(String(value))
        }
        return Term.otherLabel.matches(label) ? .other : nil
    }

    /// The unit of `万元` and `万元(保留两位小数)`: what stands in brackets behind a unit says how it is printed.
    private static func unit(_ value: Substring) -> MonetaryUnit? {
        if let unit = MonetaryUnit(printed: value) { return unit }
        guard value.utf8.last == UInt8(ascii: ")"), let open = value.firstIndex(of: "(") else { return nil }
        return MonetaryUnit(printed: value[..<open])
    }

    /// The year of `2023`, `2023年` and `2023年度`, also in Chinese numerals.
    private static func year(_ text: Substring) -> Int? {
        if let year = FiscalYear.written(in: String(text)), text.unicodeScalars.count < 7 { return year }
        var text = text
        if text.endsWithBytes(of: "度") { text.removeLast() }
        if text.endsWithBytes(of: "年") { text.removeLast() }
        return FiscalYear.alone(text)
    }

    /// The year of `2023年度` and `2023年` standing alone; bare digits are no year.
    private static func yearAlone(_ key: String) -> Int? {
        key.utf8.count <= 18 && (key.endsWithBytes(of: "年") || key.endsWithBytes(of: "年度")) ? year(key[...]) : nil
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
