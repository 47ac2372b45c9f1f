import FiscalGridCore
import FiscalGridLanguage

/// How often something was left out, or is worth telling, and the line where it was seen first.
struct Tally {
    private(set) var count = 0
    private(set) var line = 0

    mutating func add(_ line: Int) {
        if count == 0 { self.line = line }
        count += 1
    }

    /// What a person should know of it; `nil` if it never happened.
    func finding(
        _ code: String, _ severity: Finding.Severity, _ one: String, _ many: String, _ what: String
    ) -> Finding? {
        if count == 0 { return nil }
        let found = count == 1 ? one : "\(count) \(many)"
        return Finding(code, severity, at: Place(line: max(line, 1)), "found \(found); \(what)")
    }
}
