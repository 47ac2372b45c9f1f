import FiscalGrid
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output for data, standard error for people.
enum Console {
    /// Standard output was closed by its reader (`| head`): there is nothing left to do, and nothing to say.
    struct BrokenPipe: Error {}

    /// How many characters a line of the terminal holds; of a pipe or a file, what most hold.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 { return Int(size.ws_col) }
        return 120
    }

    /// Writes data to standard output.
    static func write(_ bytes: [UInt8]) throws {
        if FileSystem.writeAll(bytes, to: STDOUT_FILENO) { return }
        if errno == EPIPE { throw BrokenPipe() }
        throw FileSystem.Failure(path: "standard output", reason: String(cString: strerror(errno)))
    }

    /// Writes text to standard output.
    static func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// The line of a progress bar, while there is one.
    private static let status = Mutex<String?>(nil)

    /// Writes lines to standard error, in one piece so that those of several documents do not mix.
    static func note(_ lines: String) {
        status.withLock { status in
            let bar = status.map { ("\r\u{1B}[K", $0) } ?? ("", "")
            _ = FileSystem.writeAll(Array((bar.0 + lines + "\n" + bar.1).utf8), to: STDERR_FILENO)
        }
    }

    /// Shows a line that the next one replaces; `nil` removes it.
    static func show(status line: String?) {
        status.withLock { status in
            if line == nil, status == nil { return }
            status = line
            _ = FileSystem.writeAll(Array(("\r\u{1B}[K" + (line ?? "")).utf8), to: STDERR_FILENO)
        }
    }

    /// `file:508: table 3, row 1: message`.
    static func line(_ document: String, _ text: String) -> String {
        // A message that starts with its line goes on the file's name as editors know it.
        let name = document == "-" ? "standard input" : document
        let isPlace = text.first.map { $0.isNumber && $0.isASCII } ?? false
        return name + (isPlace ? ":" : ": ") + text
    }

    /// Each line of an error, with the document before it.
    static func describe(_ error: ConversionError, in document: String) -> String {
        error.description.split(separator: "\n").map { line(document, String($0)) }.joined(separator: "\n")
    }

    /// A finding as one line.
    static func describe(_ finding: Finding, in document: String) -> String {
        let place = finding.place.description
        let text = (place.isEmpty ? "" : place + ": ") + finding.message.text
        return line(document, text) + " [\(finding.severity.rawValue): \(finding.code)]"
    }
}
