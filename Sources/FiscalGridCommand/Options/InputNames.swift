/// What inputs are called below an output folder: no two of them the same.
enum InputNames {
    /// A path that stays below the working folder as it is; of any other the name, until all are known.
    static func relative(_ path: String) -> String {
        if path == "-" { return "stdin" }
        let parts = components(path)
        return isElsewhere(path) ? String(parts.last ?? "") : parts.joined(separator: "/")
    }

    static func isElsewhere(_ path: String) -> Bool { path.hasPrefix("/") || components(path).contains("..") }

    private static func components(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }

    /// Marks inputs whose paths differ in the suffix alone.
    static func keepSuffixes(_ inputs: inout [InputOptions.Input]) {
        // The first input of a stem; those of most stems are the only ones.
        var first: [String: Int] = [:]
        for index in inputs.indices {
            let stem = FileSystem.withoutSuffix(inputs[index].relativePath)
            guard let other = first[stem] else {
                first[stem] = index
                continue
            }
            if inputs[index].relativePath != inputs[other].relativePath { inputs[other].keepsSuffix = true }
        }
        if first.count == inputs.count { return }
        for index in inputs.indices {
            let other = first[FileSystem.withoutSuffix(inputs[index].relativePath)]
            inputs[index].keepsSuffix = other.map { inputs[$0].keepsSuffix } ?? false
        }
        // budget.docx.txt beside budget.docx and budget.txt: its output without suffix is that of budget.docx with it.
        var stems = Set(inputs.lazy.filter(\.keepsSuffix).map(\.relativePath))
        while true {
            let taken = inputs.indices.filter { !inputs[$0].keepsSuffix && stems.contains(inputs[$0].stem) }
            if taken.isEmpty { return }
            for index in taken {
                inputs[index].keepsSuffix = true
                stems.insert(inputs[index].relativePath)
            }
        }
    }

    /// Files that stand elsewhere are told apart by what their paths do not share: of /a/b/x.txt and /a/c/x.txt that is b/x.txt and
    /// c/x.txt.
    static func tellApart(_ inputs: inout [InputOptions.Input], named indices: [Int]) {
        let folders = indices.map { Array(components(inputs[$0].path).dropLast()) }
        guard var shared = folders.first else { return }
        for folder in folders {
            shared = Array(zip(shared, folder).prefix { $0 == $1 }.map(\.0))
        }
        for (index, folder) in zip(indices, folders) {
            let own = folder.dropFirst(shared.count)
            if own.contains("..") { continue }
            inputs[index].relativePath = (own + [Substring(FileSystem.name(of: inputs[index].path))]).joined(
                separator: "/")
        }
    }

    /// Files of several folders that have one path below theirs are told apart by what the paths of the folders do not share: of 2023/a.txt
    /// and 2024/a.txt that is all of it.
    static func tellFoldersApart(_ inputs: inout [InputOptions.Input]) {
        var last: String?
        let areSeveral = inputs.contains { input in
            guard let root = input.root else { return false }
            defer { last = root }
            return last != nil && last != root
        }
        if !areSeveral { return }
        var roots: [String: Set<String>] = [:]
        for input in inputs { if let root = input.root { roots[input.relativePath, default: []].insert(root) } }
        let ambiguous = Set(roots.values.filter { $0.count > 1 }.joined())
        if ambiguous.isEmpty { return }
        let folders = ambiguous.map { (path: $0, parts: components($0)) }
        var shared = folders[0].parts
        for folder in folders { shared = Array(zip(shared, folder.parts).prefix { $0 == $1 }.map(\.0)) }
        for index in inputs.indices {
            guard let root = inputs[index].root, ambiguous.contains(root) else { continue }
            let own = components(root).dropFirst(shared.count)
            if own.contains("..") { continue }
            inputs[index].relativePath = (own + [Substring(inputs[index].relativePath)]).joined(separator: "/")
        }
    }
}
