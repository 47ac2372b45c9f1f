/// How often something was left out, or is worth telling, and the line where it was seen first.
struct Tally {
    private(set) var count = 0
    private(set) var line = 0

    mutating func add(_ line: Int) {
        if count == 0 { self.line = line }
        count += 1
    }
}
