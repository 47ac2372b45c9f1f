import FiscalGridCore
import FiscalGridLanguage

/// Finds the fewest figures that have to be corrected together so that failed checks hold: two wrong items of one list fail by
/// their own rows and, together, by its total, which no single correction mends.
///
/// Only a set without rival is an answer. Sets of up to three are tried, and only where the checks leave few to choose from.
struct JointCauseSearch {
    let trials: [Trial]
    let ledger: Ledger
    /// The checks that each figure is in.
    let trialsOf: (Int) -> [Int]

    /// Figures and their corrected values.
    typealias Corrections = [Int: Int128]

    private static let largestSet = 3
    private static let mostFigures = 8
    private static let mostSteps = 20_000

    /// The corrections that make all of `failed` hold and break nothing; `nil` if there are none, or several equally small ones.
    func corrections(for failed: [Int], _ values: inout [Int128]) -> Corrections? {
        guard failed.count > 1, failed.count <= 4 * JointCauseSearch.largestSet else { return nil }
        var steps = 0
        for size in 2...JointCauseSearch.largestSet {
            var found: [Corrections] = []
            search(Set(failed), &values, [:], size, &found, &steps)
            if steps > JointCauseSearch.mostSteps { return nil }
            if let first = found.first { return found.contains { $0.keys != first.keys } ? nil : first }
        }
        return nil
    }

    private func search(
        _ failed: Set<Int>, _ values: inout [Int128], _ corrections: Corrections, _ size: Int,
        _ found: inout [Corrections], _ steps: inout Int
    ) {
        if failed.isEmpty {
            if corrections.count > 1 { found.append(corrections) }
            return
        }
        steps += 1
        guard corrections.count < size, steps <= JointCauseSearch.mostSteps else { return }
        // One of the figures of every failed check is wrong: that with the fewest leaves least to try.
        let choices = failed.map { ($0, figures($0)) }
        guard let (_, figures) = choices.min(by: { ($0.1.count, $0.0) < ($1.1.count, $1.0) }),
            figures.count <= JointCauseSearch.mostFigures
        else { return }
        for figure in figures where corrections[figure] == nil {
            let own = trialsOf(figure)
            let before = values[figure]
            defer { values[figure] = before }
            let solutions = own.filter(failed.contains).flatMap { trial in
                trials[trial].readings.filter { ($0.totals + $0.parts).contains(figure) }.map {
                    $0.solution(for: figure, values)
                }
            }
            for value in Set(solutions).sorted() where isPrintable(value, figure) {
                values[figure] = value
                var next = failed
                for trial in own {
                    if trials[trial].outcome(values, ledger) == .inconsistent {
                        next.insert(trial)
                    } else {
                        next.remove(trial)
                    }
                }
                search(next, &values, corrections.merging([figure: value]) { $1 }, size, &found, &steps)
            }
        }
    }

    /// True for a number that the figure's table can print.
    private func isPrintable(_ value: Int128, _ figure: Int) -> Bool { value % ledger.step(figure) == 0 }

    private func figures(_ trial: Int) -> [Int] {
        Set(trials[trial].readings.flatMap { $0.totals + $0.parts }).sorted()
    }
}
