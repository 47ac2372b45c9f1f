import FiscalGridCore
import FiscalGridLanguage

/// Organizations that are not the document's: in the context of a table, before the year of a sentence, in 我院 of a 局.
struct OrganizationRule: FormRule {
    static let codes: [FindingCode] = [.formOrganization]

    func findings(_ document: FormDocument) -> [Finding] {
        guard let own = usualName(document) else { return [] }
        return tables(document, own) + sentences(document, own) + pronouns(document, own)
    }

    /// The name that most tables print, or most sentences.
    private func usualName(_ document: FormDocument) -> String? {
        var counts: [String: Int] = [:]
        for context in document.contexts {
            if let name = context.organization?.name { counts[plain(name), default: 0] += 1 }
        }
        if counts.isEmpty {
            for figure in document.figures where !figure.holder.isEmpty {
                counts[plain(figure.holder), default: 0] += 1
            }
        }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = sorted.first, first.value > 1, sorted.count == 1 || sorted[1].value * 3 <= first.value else {
            return nil
        }
        return first.key
    }

    /// A name without brackets, codes and 本级.
    private func plain(_ name: String) -> String {
        var plain: [Unicode.Scalar] = []
        var depth = 0
        for scalar in name.labelKey.unicodeScalars {
            if scalar == "(" {
                depth += 1
            } else if scalar == ")" {
                depth -= 1
            } else if depth == 0, scalar.digit == nil {
                plain.append(scalar)
            }
        }
        for unit in OrganizationRule.units
        where plain.count > unit.count + 2 && plain.suffix(unit.count).elementsEqual(unit) {
            plain.removeLast(unit.count)
        }
        return String(scalars: plain)
    }

    /// True if both may be names of one organization: one ends with the other, or is a short form of it.
    private func isSame(_ one: String, _ two: String) -> Bool {
        let (short, long) = one.count <= two.count ? (one, two) : (two, one)
        if long.endsWithBytes(of: short) || long.startsWithBytes(of: short) { return true }
        var rest = Substring(long)
        for character in short {
            guard let place = rest.firstIndex(of: character) else { return false }
            rest = rest[rest.index(after: place)...]
        }
        return true
    }

    /// Names that tables list as units of the department.
    private func mentioned(_ document: FormDocument) -> Set<ByteKey> {
        var names: Set<ByteKey> = []
        for table in document.disclosure.tables {
            for row in table.rows {
                // No name is longer than a hundred bytes.
                for cell in row.cells where cell.text.utf8.count < 200 {
                    if case .text = cell.value { names.insert(ByteKey(plain(cell.text))) }
                }
            }
        }
        return names
    }

    private func tables(_ document: FormDocument, _ own: String) -> [Finding] {
        // A unit with a budget of its own has several tables.
        let names = document.contexts.compactMap(\.organization?.name).map(plain)
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        if counts.count == 1, names[0] == own { return [] }
        // All names of all cells: looked at where a table has a name that may be wrong.
        lazy var known = mentioned(document)
        return document.contexts.enumerated().compactMap { index, context in
            guard let printed = context.organization?.name else { return nil }
            let name = plain(printed)
            guard counts[name] == 1, !isSame(name, own), isRival(name, own), !known.contains(ByteKey(name)) else {
                return nil
            }
            return document.finding(
                .formOrganization, table: index, variant: "table", ["name": .text(name), "own": .text(own)])
        }
    }

    private func sentences(_ document: FormDocument, _ own: String) -> [Finding] {
        var found: [Finding] = []
        var counts: [String: Int] = [:]
        var named: [(line: Int, holders: [String])] = []
        for index in document.lines.indices {
            let holders = holders(document.lines[index].narrow)
            if holders.isEmpty { continue }
            named.append((index, holders))
            for name in holders { counts[name, default: 0] += 1 }
        }
        for (index, holders) in named {
            let line = document.lines[index]
            for holder in holders {
                let name = plain(holder)
                // What is named often is meant.
                // 财政局2025年安排我局预算 is of another, and says so.
                guard !OrganizationRule.ownWords.occur(in: line.text) else { continue }
                guard !isSame(name, own), counts[holder, default: 0] < 3, isRival(name, own) else { continue }
                found.append(
                    document.finding(
                        .formOrganization, line: line.line, variant: "sentence",
                        ["name": .text(name), "own": .text(own)]))
                break
            }
        }
        return found
    }

    /// Names before a year: 安远县文化和旅游局2025年, at the start of a sentence.
    private func holders(_ text: [Unicode.Scalar]) -> [String] {
        guard text.contains(.year) else { return [] }
        var names: [String] = []
        for year in text.indices
        where text[year] == .year && year > 5 && text[(year - 4)..<year].allSatisfy({ $0.digit != nil }) {
            let before = text[..<(year - 4)]
            let name = before.reversed().prefix { !$0.isOne(of: "。，,；;:、()\"“”《》 ") && $0.digit == nil }
                .reversed()
            guard (4...24).contains(name.count) else { continue }
            let start = year - 4 - name.count
            if start > 0, !text[start - 1].isOne(of: "。；; ") { continue }
            names.append(String(scalars: name))
        }
        return names + titled(text)
    }

    /// 2026年河口市交通运输局部门预算: the name behind the year of a title.
    private func titled(_ text: [Unicode.Scalar]) -> [String] {
        guard text.count < 60, let year = text.firstIndex(of: .year), year > 3,
            !text.contains(where: { $0.isOne(of: "。；，,;:") })
        else { return [] }
        let behind = text[(year + 1)...].drop { $0 == .yearly }
        guard let kind = OrganizationRule.kinds.all(in: behind).first else { return [] }
        let name = behind[..<kind.range.lowerBound]
        return (4...24).contains(name.count) ? [String(scalars: name)] : []
    }

    /// True for a name of the same place, 县 or 市, and of another office.
    private func isRival(_ name: String, _ own: String) -> Bool {
        // Schools, stations and centres are units of the department.
        OrganizationRule.peers.end(name) && name.prefix(2) == own.prefix(2) && !Term.unitMark.occurs(in: name)
    }

    /// 我院 in the accounts of a 局.
    private func pronouns(_ document: FormDocument, _ own: String) -> [Finding] {
        guard Term.officeEnding.ends(own) else { return [] }
        return document.lines.compactMap { line in
            for pronoun in OrganizationRule.otherPronouns.all(in: line.narrow[...]) {
                let before = line.narrow[..<pronoun.range.lowerBound]
                let behind = line.narrow[pronoun.range.upperBound...].first ?? " "
                // 我院（社会福利院）, 我镇上, “我校最美教师”, and a school that speaks for itself.
                if behind == "(" || Term.placeSuffix.has(behind) || before.last?.isQuote ?? false
                    || OrganizationRule.speakers.occurs(in: before)
                {
                    continue
                }
                let found = String(scalars: line.narrow[pronoun.range])
                return document.finding(
                    .formOrganization, line: line.line, variant: "pronoun",
                    ["pronoun": .text(found), "own": .text(own)])
            }
            return nil
        }
    }

    /// What goes from the end of a name, in this order.
    private static let units = Term.behindOrganization.words.map { Array($0.unicodeScalars) }
    private static let kinds = Words(.documentOfOrganization)
    private static let peers = Words(.peerEnding)
    private static let ownWords = Words(.we, .thisOrganization, .transferred)
    private static let otherPronouns = Words(.otherPronoun)
    private static let speakers = Words(.institutionWord)
}
