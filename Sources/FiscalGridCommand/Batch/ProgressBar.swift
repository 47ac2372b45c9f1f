import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One line on standard error that says how far a run is:
/// `1,200 of 10,000 files, 38 MB, 12.1 MB/s, 3 failed, 4:05 left`.
struct ProgressBar {
    /// `--progress`.
    enum Choice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never

        /// True if a bar is to be drawn for so many documents.
        func isWanted(for count: Int) -> Bool {
            switch self {
            case .always: true
            case .never: false
            case .auto:
                count > 1 && isatty(STDERR_FILENO) == 1 && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? true
            }
        }
    }

    private let total: Int
    private let start = ProgressBar.now
    private var lastDrawn: Double = 0
    private var done = 0
    /// Documents that an earlier run had converted; they say nothing of how fast this one is.
    private var kept = 0
    private var failed = 0
    private var bytes = 0

    init(total: Int) { self.total = total }

    /// Counts a document, and draws if it is time to.
    mutating func take(bytes: Int, isFailure: Bool, isKept: Bool) {
        done += 1
        self.bytes += bytes
        if isFailure { failed += 1 }
        if isKept { kept += 1 }
        let now = ProgressBar.now
        if now - lastDrawn < 0.1, done < total { return }
        lastDrawn = now
        Console.show(status: ProgressBar.fitting(line(after: now - start)))
    }

    /// Removes the line.
    func remove() { Console.show(status: nil) }

    /// The line after so many seconds.
    func line(after seconds: Double) -> String {
        var parts = ["\(ProgressBar.grouped(done)) of \(ProgressBar.grouped(total)) files"]
        let megabytes = Double(bytes) / 1e6
        parts.append(ProgressBar.number(megabytes) + " MB")
        if seconds > 0, bytes > 0 { parts.append(ProgressBar.number(megabytes / seconds) + " MB/s") }
        if failed > 0 { parts.append("\(ProgressBar.grouped(failed)) failed") }
        let converted = done - kept
        if converted > 0, done < total, seconds > 0.5 {
            let left = Int(seconds / Double(converted) * Double(total - done)) + 1
            parts.append(ProgressBar.time(left) + " left")
        }
        return parts.joined(separator: ", ")
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Three digits, as far as there are: 0.14, 12.1, 380.
    static func number(_ value: Double) -> String {
        let decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
        let scale = decimals == 2 ? 100.0 : decimals == 1 ? 10 : 1
        let scaled = Int((value * scale).rounded())
        if decimals == 0 { return grouped(scaled) }
        let fraction = String(scaled % Int(scale))
        return "\(scaled / Int(scale))." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    }

    static func grouped(_ number: Int) -> String {
        let digits = String(number)
        guard digits.utf8.count > 3 else { return digits }
        return grouped(number / 1000) + "," + digits.suffix(3)
    }

    static func time(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        if seconds < 3600 { return "\(seconds / 60):\(two(seconds % 60))" }
        return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    /// As much of a line as the terminal shows on one.
    private static func fitting(_ line: String) -> String {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return line }
        return String(line.prefix(Int(size.ws_col) - 1))
    }
}
