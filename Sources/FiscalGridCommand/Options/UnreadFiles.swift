import FiscalGrid

/// The files of folders that are not read, by suffix: none is passed over in silence.
struct UnreadFiles {
    /// Files of one remedy; `nil` for those that are no documents by their names.
    private struct Group {
        var advice: String?
        var suffixes: [(name: String, count: Int)] = []
    }

    private var groups: [Group] = []

    /// True if one of them may hold a disclosure: then the command has failed.
    var mayHoldDisclosures: Bool { groups.contains { $0.advice != nil } }

    /// Counts a file.
    mutating func add(_ name: String) {
        let advice = UnreadFile.advice(for: name)
        let group = groups.firstIndex { $0.advice == advice } ?? groups.count
        if group == groups.count { groups.append(Group(advice: advice)) }
        let suffix = FileSystem.suffix(of: name).lowercased()
        if let known = groups[group].suffixes.firstIndex(where: { $0.name == suffix }) {
            groups[group].suffixes[known].count += 1
        } else {
            groups[group].suffixes.append((suffix, 1))
        }
    }

    /// A line a remedy: `not read: 8 .pdf; find the Word file …`. What is no document stands last.
    var lines: [String] {
        (groups.filter { $0.advice != nil } + groups.filter { $0.advice == nil }).map { group in
            let counts = group.suffixes.map { "\($0.count) \($0.name.isEmpty ? "without a suffix" : "." + $0.name)" }
            return "not read: \(counts.joined(separator: ", ")); \(group.advice ?? "no documents by their names")"
        }
    }
}
