import FiscalGridCore
import FiscalGridLanguage

/// Finds the figure behind several failed checks: the one whose single correction satisfies most of them and breaks none that holds.
///
/// When it is found it counts as corrected, and the search goes on with the checks that still fail: two mistakes in one sum are two
/// causes. What no single correction mends, ``JointCauseSearch`` looks at.
struct CauseFinder {
    /// What failed checks have in common.
    struct Cause {
        /// The figures, by their number in the ledger: one, or several of which any one may be wrong; none if nothing is known.
        var figures: [Int]
        /// The value that satisfies the checks, doubled; `nil` if it is not known.
        var correction: Int128?
        /// The failed checks that it explains.
        var trials: [Int]
    }

    /// A figure in a sum.
    private struct Link {
        var trial: Int
        var reading: Int
        /// 1 on the left, -1 on the right.
        var sign: Int128
    }

    /// What a correction does.
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

    private let trials: [Trial]
    private let ledger: Ledger
    /// The values, those of causes corrected.
    private var values: [Int128]
    /// Where the readings of each check begin in ``differences`` and ``allowances``; checks that were not compared have none.
    private var starts: [Int] = []
    /// Left minus right of each reading, and what rounding explains.
    private var differences: [Int128] = []
    private var allowances: [Int128] = []
    /// The sums that each figure of a failed check is in, one behind the other, and where those of a figure begin.
    private var links: [Link] = []
    private var linkStarts: [Int] = []
    private var failed: Set<Int>
    /// How many figures of each table are negative.
    private let negatives: [Int32: Int]
    /// The best correction of each figure that is in two failed checks or more.
    private var proposals: [Int: Proposal] = [:]

    init(_ trials: [Trial], _ ledger: Ledger) {
        self.trials = trials
        self.ledger = ledger
        values = ledger.values
        failed = Set(trials.indices.filter { trials[$0].isCompared && trials[$0].outcome == .inconsistent })
        // Most documents have none.
        if failed.isEmpty {
            negatives = [:]
            return
        }
        negatives = ledger.figures.reduce(into: [:]) { $0[$1.table, default: 0] += $1.amount.significand < 0 ? 1 : 0 }
        starts.reserveCapacity(trials.count + 1)
        for trial in trials {
            starts.append(differences.count)
            for reading in trial.isCompared ? trial.readings : [] {
                differences.append(reading.difference(ledger.values))
                allowances.append(reading.allowance(ledger))
            }
        }
        starts.append(differences.count)
    }

    /// The readings of a check in ``differences`` and ``allowances``.
    private func readings(_ trial: Int) -> Range<Int> { starts[trial]..<starts[trial + 1] }

    /// The sums that a figure is in, if it is one of a failed check.
    private func links(of figure: Int) -> ArraySlice<Link> {
        links[linkStarts[figure]..<linkStarts[figure + 1]]
    }

    /// The causes, and what of the failed checks no figure explains, in the order of the checks.
    mutating func causes() -> [Cause] {
        if failed.isEmpty { return [] }
        link()
        for figure in ledger.figures.indices where !links(of: figure).isEmpty { propose(figure) }
        var causes: [Cause] = []
        while let cause = single() {
            causes.append(cause)
            var touched = Set(cause.trials)
            if let value = cause.correction {
                correct(cause.figures[0], value)
                touched.formUnion(cause.figures.flatMap(trials(of:)))
            } else {
                failed.subtract(cause.trials)
            }
            for figure in Set(touched.flatMap(figures)) { propose(figure) }
        }
        causes += joint()
        causes += failed.sorted().map { Cause(figures: [], correction: nil, trials: [$0]) }
        return causes.map(withHeld).sorted { $0.trials[0] < $1.trials[0] }
    }

    // MARK: One figure

    /// The cause that satisfies most; of equals the one that makes more sums equal, then the first figure. Figures that do as well with
    /// the same checks are named together.
    private func single() -> Cause? {
        let best = proposals.min {
            (-$0.value.satisfied.count, -$0.value.exact, $0.key) < (-$1.value.satisfied.count, -$1.value.exact, $1.key)
        }
        guard let (figure, proposal) = best else { return nil }
        let rivals = proposals.filter { other in
            other.key != figure && other.value.satisfied.count == proposal.satisfied.count
                && other.value.exact == proposal.exact
                && !Set(other.value.satisfied).isDisjoint(with: proposal.satisfied)
        }
        if rivals.isEmpty {
            return Cause(figures: [figure], correction: proposal.value, trials: proposal.satisfied)
        }
        let shared = rivals.values.reduce(Set(proposal.satisfied)) { $0.intersection($1.satisfied) }
        return Cause(
            figures: ([figure] + rivals.keys).sorted(), correction: nil,
            trials: shared.count > 1 ? shared.sorted() : proposal.satisfied)
    }

    /// Looks for the value of a figure that satisfies most of its failed checks and keeps all that hold.
    private mutating func propose(_ figure: Int) {
        proposals[figure] = nil
        let all = trials(of: figure)
        guard all.count(where: failed.contains) > 1 else { return }
        var best: Proposal?
        for value in Set(candidates(figure)).sorted() where isPlausible(value, figure) {
            guard let proposal = proposal(figure, value, all) else { continue }
            if best.map(proposal.isBetter) ?? true { best = proposal }
        }
        proposals[figure] = best
    }

    /// What a correction does; `nil` if it breaks a check that holds, or satisfies fewer than two.
    private func proposal(_ figure: Int, _ value: Int128, _ all: [Int]) -> Proposal? {
        var result = Proposal(value: value, satisfied: [], exact: 0, allowance: .max)
        let change = value - values[figure]
        for trial in all {
            let own = readings(trial)
            var changed = Array(differences[own])
            for link in links(of: figure) where link.trial == trial { changed[link.reading] += link.sign * change }
            let holds = zip(changed, allowances[own]).contains { $0.magnitude <= $1.magnitude }
            if failed.contains(trial) {
                if holds { result.satisfied.append(trial) }
            } else if !holds {
                return nil
            }
            if changed.contains(0) {
                result.exact += 1
                result.allowance = min(result.allowance, allowances[own].min() ?? .max)
            }
        }
        return result.satisfied.count < 2 ? nil : result
    }

    /// The values, of those that the figure's table can print, that make one of the checks equal, and the last with which it holds.
    private func candidates(_ figure: Int) -> [Int128] {
        let (step, half) = (ledger.step(figure), ledger.half(figure))
        func floor(_ value: Int128) -> Int128 { value - ((value % step) + step) % step }
        return links(of: figure).flatMap { link -> [Int128] in
            let reading = starts[link.trial] + link.reading
            let exact = values[figure] - link.sign * differences[reading]
            let allowance = allowances[reading]
            return [floor(exact + half), floor(exact + allowance), floor(exact - allowance + step - 1)]
        }
    }

    /// A negative number is no correction where its table prints no other.
    private func isPlausible(_ value: Int128, _ figure: Int) -> Bool {
        let entry = ledger.figures[figure]
        return value >= 0 || (negatives[entry.table] ?? 0) > (entry.amount.significand < 0 ? 1 : 0)
    }

    private mutating func correct(_ figure: Int, _ value: Int128) {
        let change = value - values[figure]
        values[figure] = value
        for link in links(of: figure) {
            differences[starts[link.trial] + link.reading] += link.sign * change
            if failed.contains(link.trial), holds(link.trial) { failed.remove(link.trial) }
        }
    }

    // MARK: Several figures

    /// Causes that only several corrections together mend.
    private mutating func joint() -> [Cause] {
        let search = JointCauseSearch(trials: trials, ledger: ledger, trialsOf: trials(of:))
        var causes: [Cause] = []
        var groups = connected().filter { $0.count > 1 }
        while let group = groups.popLast() {
            // A check that fails alone names no figure.
            guard let corrections = search.corrections(for: group, &values),
                corrections.allSatisfy({ figure, value in
                    isPlausible(value, figure) && trials(of: figure).count(where: failed.contains) > 1
                })
            else { continue }
            // A figure may be wrong by checks of another group: what is corrected here is explained here.
            let before = failed
            for (figure, value) in corrections { correct(figure, value) }
            for figure in corrections.keys.sorted() {
                let own = trials(of: figure).filter(before.contains)
                if !own.isEmpty {
                    causes.append(Cause(figures: [figure], correction: corrections[figure], trials: own))
                }
            }
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
                for figure in figures(trial) {
                    // Each figure leads on once.
                    for next in failedOf.removeValue(forKey: figure) ?? [] where open.remove(next) != nil {
                        waiting.append(next)
                    }
                }
            }
            groups.append(group.sorted())
        }
        return groups.reversed()
    }

    // MARK: Parts

    /// Only sums that share figures with failed checks matter.
    private mutating func link() {
        var isConcerned = [Bool](repeating: false, count: ledger.figures.count)
        for trial in failed {
            for reading in trials[trial].readings {
                for figure in reading.totals { isConcerned[figure] = true }
                for figure in reading.parts { isConcerned[figure] = true }
            }
        }
        /// Calls `body` with each figure that is concerned, in the order of the checks.
        func each(_ body: (_ figure: Int, _ link: Link) -> Void) {
            for (index, trial) in trials.enumerated() where trial.isCompared {
                for (number, reading) in trial.readings.enumerated() {
                    for figure in reading.totals where isConcerned[figure] {
                        body(figure, Link(trial: index, reading: number, sign: 1))
                    }
                    for figure in reading.parts where isConcerned[figure] {
                        body(figure, Link(trial: index, reading: number, sign: -1))
                    }
                }
            }
        }
        linkStarts = [Int](repeating: 0, count: ledger.figures.count + 1)
        each { figure, _ in linkStarts[figure + 1] += 1 }
        for figure in ledger.figures.indices { linkStarts[figure + 1] += linkStarts[figure] }
        var next = linkStarts
        links = [Link](repeating: Link(trial: 0, reading: 0, sign: 0), count: linkStarts[ledger.figures.count])
        each { figure, link in
            links[next[figure]] = link
            next[figure] += 1
        }
    }

    private func holds(_ trial: Int) -> Bool {
        readings(trial).contains { differences[$0].magnitude <= allowances[$0].magnitude }
    }

    private func figures(_ trial: Int) -> Set<Int> { Set(trials[trial].readings.flatMap { $0.totals + $0.parts }) }

    /// The checks that a figure is in, in order.
    private func trials(of figure: Int) -> [Int] {
        var result: [Int] = []
        for link in links(of: figure) where result.last != link.trial { result.append(link.trial) }
        return result
    }

    /// A correction is said only if all failed checks of its figure hold in the end.
    private func withHeld(_ cause: Cause) -> Cause {
        guard cause.figures.count == 1, let figure = cause.figures.first else { return cause }
        var cause = cause
        if trials(of: figure).contains(where: { !holds($0) }) { cause.correction = nil }
        return cause
    }
}
