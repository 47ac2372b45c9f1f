import FiscalGridCore

/// Finds the figure behind several failed checks: the one whose single correction satisfies most of them and breaks none that holds.
///
/// When it is found it counts as corrected, and the search goes on with the checks that still fail: two mistakes in one sum are two
/// causes.
struct CauseFinder {
    /// What failed checks have in common.
    struct Cause {
        /// The figures, by their number in the ledger: one, or several of which any one may be wrong.
        var figures: [Int]
        /// The value that satisfies the checks, doubled; `nil` if several figures may be wrong.
        var correction: Int128?
        /// The failed checks that it explains.
        var trials: [Int]
    }

    private let trials: [Trial]
    private let ledger: Ledger
    /// The values, those of causes corrected.
    private var values: [Int128]
    /// The checks that each figure is in.
    private var trialsOf: [Int: [Int]] = [:]
    private var failed: Set<Int>
    /// The best correction of each figure that is in two failed checks or more.
    private var proposals: [Int: Proposal] = [:]

    /// A correction, and what it does.
    private struct Proposal {
        var value: Int128
        var satisfied: [Int]
        /// How many checks are then equal to the last digit.
        var exact: Int
        /// The least that rounding explains in one of those: of several values that of the shortest sum is the likeliest.
        var allowance: Int128

        func isBetter(than other: Proposal) -> Bool {
            (satisfied.count, exact, -allowance) > (other.satisfied.count, other.exact, -other.allowance)
        }
    }

    init(_ trials: [Trial], _ ledger: Ledger) {
        self.trials = trials
        self.ledger = ledger
        values = ledger.values
        failed = Set(
            trials.indices.filter {
                trials[$0].isCompared && trials[$0].outcome(ledger.values, ledger) == .inconsistent
            })
    }

    /// The causes, and what of the failed checks no single figure explains, in the order of the checks.
    mutating func causes() -> [Cause] {
        if failed.isEmpty { return [] }
        index()
        for figure in Set(failed.flatMap(figures)) { propose(figure) }
        var causes: [Cause] = []
        while let (figure, proposal) = best() {
            let rivals = proposals.filter { other in
                other.key != figure && other.value.satisfied.count == proposal.satisfied.count
                    && other.value.exact == proposal.exact
                    && !Set(other.value.satisfied).isDisjoint(with: proposal.satisfied)
            }
            if rivals.isEmpty {
                causes.append(Cause(figures: [figure], correction: proposal.value, trials: proposal.satisfied))
                values[figure] = proposal.value
            } else {
                let shared = rivals.values.reduce(Set(proposal.satisfied)) { $0.intersection($1.satisfied) }
                let explained = shared.count > 1 ? shared.sorted() : proposal.satisfied
                causes.append(Cause(figures: ([figure] + rivals.keys).sorted(), correction: nil, trials: explained))
                failed.subtract(explained)
            }
            update(causes[causes.count - 1])
        }
        causes += jointCauses()
        causes += failed.sorted().map { Cause(figures: [], correction: nil, trials: [$0]) }
        return causes.map(withHeld).sorted { $0.trials[0] < $1.trials[0] }
    }

    /// Only checks that share figures with failed ones matter.
    private mutating func index() {
        let concerned = Set(failed.flatMap(figures))
        for (index, trial) in trials.enumerated() where trial.isCompared {
            for figure in figures(index) where concerned.contains(figure) {
                trialsOf[figure, default: []].append(index)
            }
        }
    }

    private func figures(_ trial: Int) -> Set<Int> { Set(trials[trial].readings.flatMap { $0.totals + $0.parts }) }

    /// Causes that only several corrections together mend.
    private mutating func jointCauses() -> [Cause] {
        let search = JointCauseSearch(trials: trials, ledger: ledger, trialsOf: trialsOf)
        var causes: [Cause] = []
        var groups = connected().filter { $0.count > 1 }
        while let group = groups.popLast() {
            guard let corrections = search.corrections(for: group, values) else { continue }
            for (figure, value) in corrections { values[figure] = value }
            // A figure may be wrong by checks of another group: what is corrected here is explained here.
            for figure in corrections.keys.sorted() {
                let own = (trialsOf[figure] ?? []).filter(failed.contains)
                if !own.isEmpty {
                    causes.append(Cause(figures: [figure], correction: corrections[figure], trials: own))
                }
            }
            let touched = Set(corrections.keys.flatMap { trialsOf[$0] ?? [] })
            for trial in touched where trials[trial].outcome(values, ledger) != .inconsistent { failed.remove(trial) }
            // A check of another group may hold now.
            groups = groups.map { $0.filter(failed.contains) }.filter { $0.count > 1 }
        }
        return causes
    }

    /// The failed checks that are left, those together that share figures.
    private func connected() -> [[Int]] {
        var groups: [[Int]] = []
        var open = failed
        var failedOf: [Int: [Int]] = [:]
        for trial in failed { for figure in figures(trial) { failedOf[figure, default: []].append(trial) } }
        for start in failed.sorted() where open.contains(start) {
            var (group, waiting) = ([Int](), [start])
            open.remove(start)
            while let trial = waiting.popLast() {
                group.append(trial)
                for next in figures(trial).flatMap({ failedOf[$0] ?? [] }) where open.remove(next) != nil {
                    waiting.append(next)
                }
            }
            groups.append(group.sorted())
        }
        return groups
    }

    /// The proposal that satisfies most; of equals the one that makes more sums equal, then the first figure.
    private func best() -> (Int, Proposal)? {
        proposals.min {
            (-$0.value.satisfied.count, -$0.value.exact, $0.key) < (-$1.value.satisfied.count, -$1.value.exact, $1.key)
        }.map { ($0.key, $0.value) }
    }

    /// Looks for the value of a figure that satisfies most of its failed checks and keeps all that hold.
    private mutating func propose(_ figure: Int) {
        proposals[figure] = nil
        let all = trialsOf[figure] ?? []
        let open = all.filter(failed.contains)
        guard open.count > 1 else { return }
        var best: Proposal?
        for value in Set(candidates(figure, all)).sorted() {
            var changed = values
            changed[figure] = value
            var satisfied: [Int] = []
            var (exact, allowance) = (0, Int128.max)
            var breaks = false
            for trial in all {
                let outcome = trials[trial].outcome(changed, ledger)
                if failed.contains(trial) {
                    if outcome != .inconsistent { satisfied.append(trial) }
                } else if outcome == .inconsistent {
                    breaks = true
                    break
                }
                if outcome == .pass {
                    exact += 1
                    allowance = min(allowance, trials[trial].readings.map { $0.allowance(ledger) }.min() ?? allowance)
                }
            }
            if breaks || satisfied.count < 2 { continue }
            let proposal = Proposal(value: value, satisfied: satisfied, exact: exact, allowance: allowance)
            if best.map(proposal.isBetter) ?? true { best = proposal }
        }
        proposals[figure] = best
    }

    /// The values, of those that the figure's table can print, that make one of the checks equal, and the last with which it holds.
    private func candidates(_ figure: Int, _ all: [Int]) -> [Int128] {
        let step = ledger.halves[figure] * 2
        func floor(_ value: Int128) -> Int128 { value - ((value % step) + step) % step }
        return all.flatMap { trial in
            trials[trial].readings.filter { $0.totals.contains(figure) || $0.parts.contains(figure) }.flatMap {
                reading in
                let (exact, allowance) = (reading.solution(for: figure, values), reading.allowance(ledger))
                return [
                    floor(exact + ledger.halves[figure]), floor(exact + allowance),
                    floor(exact - allowance + step - 1),
                ]
            }
        }
    }

    /// Looks again at all figures whose checks a cause has changed.
    private mutating func update(_ cause: Cause) {
        let touched = Set(cause.trials + cause.figures.flatMap { trialsOf[$0] ?? [] })
        for trial in touched where failed.contains(trial) {
            if trials[trial].outcome(values, ledger) != .inconsistent { failed.remove(trial) }
        }
        for figure in Set(touched.flatMap(figures)) { propose(figure) }
    }

    /// A correction is said only if all failed checks of its figure hold in the end.
    private func withHeld(_ cause: Cause) -> Cause {
        guard cause.figures.count == 1, let figure = cause.figures.first else { return cause }
        var cause = cause
        let remaining = (trialsOf[figure] ?? []).contains { trials[$0].outcome(values, ledger) == .inconsistent }
        if remaining { cause.correction = nil }
        return cause
    }
}
