import FiscalGridCore

/// How often something was left out, or is worth telling, and the line where it was seen first.
struct Tally {
    private(set) var count = 0
    private(set) var line = 0

    mutating func add(_ line: Int) {
        if count == 0 { self.line = line }
        count += 1
    }

    /// What a person should know of it; `nil` if it never happened.
    func finding(_ code: FindingCode, _ severity: Finding.Severity) -> Finding? {
        count == 0 ? nil : Finding(code, severity, at: Place(line: max(line, 1)), ["count": .number(count)])
    }
}
