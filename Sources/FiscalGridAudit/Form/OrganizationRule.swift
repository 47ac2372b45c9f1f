import FiscalGridCore
import FiscalGridLanguage

/// Organizations that are not the document's: in the context of a table, before the year of a sentence, and in 我院 of a 局.
struct OrganizationRule {
    func findings(_ document: FormDocument) -> [Finding] {
        guard let own = usualName(document) else { return [] }
        return tables(document, own) + sentences(document, own) + pronouns(document, own)
    }

    /// The name that most tables print, or most sentences.
    private func usualName(_ document: FormDocument) -> String? {
        var counts: [String: Int] = [:]
        for table in document.disclosure.tables {
            if let name = table.grid.context.organization?.name { counts[plain(name), default: 0] += 1 }
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
        for word in 0..<OrganizationRule.units.count
        where plain.count > 4 && plain.suffix(2) == OrganizationRule.units[word] {
            plain.removeLast(2)
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
        let names = document.disclosure.tables.compactMap { $0.grid.context.organization?.name }.map(plain)
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        if counts.count == 1, names[0] == own { return [] }
        let known = mentioned(document)
        return document.disclosure.tables.enumerated().compactMap { index, table in
            guard let printed = table.grid.context.organization?.name else { return nil }
            let name = plain(printed)
            guard !isSame(name, own), !known.contains(ByteKey(name)), isRival(name, own), counts[name] == 1 else {
                return nil
            }
            return document.finding(.organization, table: index, "the table names \(name); the document is of \(own)")
        }
    }

    private func sentences(_ document: FormDocument, _ own: String) -> [Finding] {
        var found: [Finding] = []
        var counts: [String: Int] = [:]
        for line in document.lines { for name in holders(line.narrow) { counts[name, default: 0] += 1 } }
        for line in document.lines {
            for holder in holders(line.narrow) {
                let name = plain(holder)
                // What is named often is meant.
                // 财政局2025年安排我局预算 is of another, and says so.
                guard !["我", "本部门", "本单位", "转来", "拨付"].contains(where: line.text.containsBytes) else { continue }
                guard !isSame(name, own), counts[holder, default: 0] < 3, isRival(name, own) else { continue }
                found.append(
                    document.finding(
                        .organization, line: line.line, "the text names \(name); the document is of \(own)"))
                break
            }
        }
        return found
    }

    /// Names before a year: 安远县文化和旅游局2025年, at the start of a sentence.
    private func holders(_ text: [Unicode.Scalar]) -> [String] {
        var names: [String] = []
        for year in text.indices
        where text[year] == "年" && year > 5 && text[(year - 4)..<year].allSatisfy({ $0.digit != nil }) {
            let before = text[..<(year - 4)]
            let name = before.reversed().prefix { !"。，,；;:、()\"“”《》 ".unicodeScalars.contains($0) && $0.digit == nil }
                .reversed()
            guard (4...24).contains(name.count) else { continue }
            let start = year - 4 - name.count
            if start > 0, !"。；; ".unicodeScalars.contains(text[start - 1]) { continue }
            names.append(String(scalars: name))
        }
        return names + titled(text)
    }

    /// 2026年河口市交通运输局部门预算: the name behind the year of a title.
    private func titled(_ text: [Unicode.Scalar]) -> [String] {
        guard text.count < 60, let year = text.firstIndex(of: "年"), year > 3,
            !text.contains(where: { "。；，,;:".unicodeScalars.contains($0) })
        else { return [] }
        let behind = Array(text[(year + 1)...].drop { $0 == "度" })
        guard let end = behind.indices.first(where: { OrganizationRule.kinds.word(at: $0, in: behind[...]) != nil }),
            (4...24).contains(end)
        else { return [] }
        return [String(scalars: behind[..<end])]
    }

    /// True for a name of the same place, 县 or 市, and of another office.
    private func isRival(_ name: String, _ own: String) -> Bool {
        // Schools, stations and centres are units of the department.
        guard let last = name.last, OrganizationRule.peers.contains(last) else { return false }
        return name.prefix(2) == own.prefix(2) && !name.containsBytes(of: "本级") && !name.containsBytes(of: "所属")
    }

    /// 我院 in the accounts of a 局.
    private func pronouns(_ document: FormDocument, _ own: String) -> [Finding] {
        guard let last = own.last, "局委办厅".contains(last) else { return [] }
        return document.lines.compactMap { line in
            for index in line.narrow.indices.dropLast()
            where line.narrow[index] == "我" && "院校镇乡厂".unicodeScalars.contains(line.narrow[index + 1]) {
                let behind = index + 2 < line.narrow.count ? line.narrow[index + 2] : " "
                // 我院（社会福利院）, 我镇上, “我校最美教师”, and a school that speaks for itself.
                if behind == "(" || behind == "上" || index > 0 && line.narrow[index - 1].isQuote { continue }
                let before = String(scalars: line.narrow[..<index])
                if ["中学", "小学", "学校", "学院", "医院", "法院", "检察院", "镇", "乡"].contains(where: before.containsBytes) {
                    continue
                }
                return document.finding(
                    .organization, line: line.line, "found 我\(line.narrow[index + 1]); the document is of \(own)")
            }
            return nil
        }
    }

    /// What goes from the end of a name, in this order.
    private static let units = WordList("本级 机关 汇总 部门")
    private static let kinds = WordList("部门预算 部门决算 单位预算 单位决算")

    /// The last characters of names of departments.
    private static let peers: Set<Character> = ["局", "委", "办", "厅", "署", "院"]
}
