/// The word that differs least from another, if that is by no more than a third of it.
package func nearest(to word: String, among words: [String]) -> String? {
    func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (i, a) in one.enumerated() {
            var before = row[0]
            row[0] = i + 1
            for (j, b) in other.enumerated() {
                let cost = a == b ? before : min(before, row[j], row[j + 1]) + 1
                before = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[other.count]
    }
    let lower = Array(word.lowercased())
    let best = words.map { ($0, distance(lower, Array($0.lowercased()))) }.min { $0.1 < $1.1 }
    return best.flatMap { $0.1 * 3 <= max(lower.count, 3) ? $0.0 : nil }
}
