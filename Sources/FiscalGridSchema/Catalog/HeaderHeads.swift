import FiscalGridCore
import FiscalGridLanguage

/// Which labels at the top of a header say no more than what the table is of, so that the path of a field may leave them out.
///
/// Where the same columns stand below several labels, 预算数 and 决算数, 一般公共预算 and 政府性基金, these tell them apart: at most one of them
/// is what the type is of. So does the label of a fund beside a total of its own for the whole.
struct HeaderHeads {
    /// The labels that must not be left out, in label form.
    private let telling: Set<String>
    /// The feature of the other side, where a type is of revenue or of expenditure alone.
    private let otherSide: FeatureSet
    private let ownSide: FeatureSet

    init(_ schema: TableSchema, _ paths: [HeaderPath], fiscalYear: Int?) {
        let about = schema.subjects.first?.required ?? []
        let sides = HeaderHeads.sides.filter { !about.isDisjoint(with: $0) }
        ownSide = sides.count == 1 ? sides[0] : []
        otherSide = sides.count == 1 ? HeaderHeads.sides.first { $0 != sides[0] } ?? [] : []
        var below: [(top: String, labels: Set<String>)] = []
        for path in paths where path.labels.count > 1 {
            let rest = path.labels.dropFirst().joined(separator: "/")
            if let index = below.firstIndex(where: { $0.top == path.labels[0] }) {
                below[index].labels.insert(rest)
            } else {
                below.append((path.labels[0], [rest]))
            }
        }
        let parallel = below.indices.filter { one in
            below.indices.contains { one != $0 && !below[one].labels.isDisjoint(with: below[$0].labels) }
        }.map { below[$0].top }
        var telling = Set(parallel)
        if let own = HeaderHeads.own(among: parallel, of: about, ownSide, fiscalYear) { telling.remove(own) }
        let hasTotal = paths.contains { $0.labels.count == 1 && HeaderHeads.means("total", $0.labels[0]) }
        if hasTotal {
            for (top, labels) in below where HeaderHeads.means("fundHead", top) {
                if labels.contains(where: { HeaderHeads.means("total", $0) }) { telling.insert(top) }
            }
        }
        self.telling = telling
    }

    /// True if the first label of a path must not be left out.
    func tell(_ path: HeaderPath) -> Bool { path.labels.count > 1 && telling.contains(path.labels[0]) }

    /// True if a label is of the other side: 收入合计 is no total of expenditure.
    func isOfOtherSide(_ path: HeaderPath) -> Bool {
        if otherSide.isEmpty { return false }
        return path.labels.contains { label in
            let features = TitleReading.read(label, organization: nil).features
            return !features.isDisjoint(with: otherSide) && features.isDisjoint(with: ownSide)
        }
    }

    /// The label of what the type is of: the total, else its stage, else its side; `nil` if none or several may be.
    private static func own(
        among heads: [String], of about: FeatureSet, _ side: FeatureSet, _ fiscalYear: Int?
    ) -> String? {
        let stage = about.stage == .finalAccounts ? "final" : "budget"
        let tests: [(String) -> Bool] = [
            { means("total", $0) }, { means(stage, $0, fiscalYear: fiscalYear) },
            { head in
                let features = TitleReading.read(head, organization: nil).features
                return !side.isEmpty && sides.allSatisfy { features.isDisjoint(with: $0) == ($0 != side) }
            },
        ]
        for test in tests {
            let found = heads.filter(test)
            if found.count == 1 { return found[0] }
        }
        return nil
    }

    /// True if a label is one of the lexicon, of the fiscal year where it says one.
    private static func means(_ name: String, _ label: String, fiscalYear: Int? = nil) -> Bool {
        LabelReading.read(label).means(name, fiscalYear: fiscalYear)
    }

    /// What one word says of both sides, a side each.
    private static let sides = FeatureSet.sides.single
}
