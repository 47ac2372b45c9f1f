import FiscalGridCore
import FiscalGridLanguage

/// The lines of a text, scanned as bytes: splitting at TAB and LF is safe inside UTF-8.
struct TextLines {
    /// One line, without its end.
    struct Line {
        let start: Int
        let end: Int
        /// How many TABs it has.
        let tabs: Int

        var isEmpty: Bool { start == end }
    }

    let bytes: [UInt8]
    private(set) var lines: [Line] = []
    /// The lines (1-based) that held a character which XML forbids; it was replaced by U+FFFD, form feeds by a blank.
    private(set) var forbidden: [Int] = []

    /// Splits a text at LF and CRLF, its byte-order mark passed over. The bytes must be UTF-8.
    init(_ input: [UInt8]) {
        if let lines = TextLines.split(input) {
            (bytes, self.lines) = (input, lines)
        } else {
            (bytes, forbidden) = TextLines.withoutForbidden(input)
            lines = TextLines.split(bytes) ?? []
        }
    }

    /// The lines of a text; `nil` if it has a forbidden character, as hardly any.
    private static func split(_ bytes: [UInt8]) -> [Line]? {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 12)
        var tabs = 0
        return bytes.withUnsafeBufferPointer { bytes in
            func add(_ end: Int) {
                lines.append(Line(start: start, end: end, tabs: tabs))
                tabs = 0
            }
            for index in start..<bytes.count where bytes[index] < 0x20 || bytes[index] == 0xEF {
                if bytes[index] == 0x0A {
                    add(index > start && bytes[index - 1] == 0x0D ? index - 1 : index)
                    start = index + 1
                } else if bytes[index] == 0x09 {
                    tabs += 1
                } else if isForbidden(bytes, index) {
                    return nil
                }
            }
            if start < bytes.count { add(bytes.count) }
            return lines
        }
    }

    private static func isForbidden(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x20 { return byte != 0x09 && byte != 0x0A && byte != 0x0D }
        return byte == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    }

    var count: Int { lines.count }

    func isEmpty(_ index: Int) -> Bool { lines[index].isEmpty }
    func startsWithTab(_ index: Int) -> Bool { !lines[index].isEmpty && bytes[lines[index].start] == 0x09 }
    func isText(_ index: Int) -> Bool { !lines[index].isEmpty && bytes[lines[index].start] != 0x09 }

    /// How many TABs a line starts with.
    func leadingTabs(_ index: Int) -> Int {
        var end = lines[index].start
        while end < lines[index].end, bytes[end] == 0x09 { end += 1 }
        return end - lines[index].start
    }

    /// True if a TAB stands behind the first bytes of a line.
    func hasTab(_ index: Int, behind skipping: Int) -> Bool {
        lines[index].tabs > skipping
            && bytes.withUnsafeBufferPointer { bytes in
                for place in (lines[index].start + skipping)..<lines[index].end where bytes[place] == 0x09 {
                    return true
                }
                return false
            }
    }

    /// How many TABs a line has.
    func tabCount(_ index: Int) -> Int { lines[index].tabs }

    /// The text of a line behind its first `skipping` bytes, without bookmark marks, whose names go into `bookmarks`.
    func text(_ index: Int, skipping: Int = 0, bookmarks: inout [String]) -> String {
        let line = lines[index]
        return bytes.withUnsafeBufferPointer { bytes in
            let content = UnsafeBufferPointer(rebasing: bytes[(line.start + skipping)..<line.end])
            guard let bracket = content.firstIndex(of: UInt8(ascii: "[")) else {
                return String(decoding: content, as: UTF8.self)
            }
            return TextLines.removeBookmarks(content, from: bracket, into: &bookmarks)
        }
    }

    /// Tika's mark is `[bookmark: NAME]`; without its bracket it is ordinary text.
    private static func removeBookmarks(
        _ content: UnsafeBufferPointer<UInt8>, from first: Int, into bookmarks: inout [String]
    ) -> String {
        let mark: StaticString = "[bookmark: "
        let markBytes = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        // Behind the last bracket no mark can end.
        let lastClose = content.lastIndex(of: UInt8(ascii: "]")) ?? -1
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count) { result in
            var count = 0
            var index = 0
            while index < content.count {
                if index >= first, index < lastClose, content[index] == UInt8(ascii: "["),
                    content[index...].starts(with: markBytes),
                    let close = content[index...].firstIndex(of: UInt8(ascii: "]"))
                {
                    let name = String(decoding: content[(index + markBytes.count)..<close], as: UTF8.self)
                    if name != "_GoBack" { bookmarks.append(name) }
                    index = close + 1
                } else {
                    result[count] = content[index]
                    count += 1
                    index += 1
                }
            }
            return String(decoding: result[..<count], as: UTF8.self)
        }
    }

    /// Replaces what no XML document may hold: form feed and vertical tab are white space, the rest becomes U+FFFD.
    private static func withoutForbidden(_ input: [UInt8]) -> ([UInt8], [Int]) {
        let first = input.withUnsafeBufferPointer { bytes in bytes.indices.first { isForbidden(bytes, $0) } }
        guard let first else { return (input, []) }
        var result = Array(input[..<first])
        var lines: [Int] = []
        var line = 1 + result.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        var index = first
        while index < input.count {
            let byte = input[index]
            if byte == 0x0A { line += 1 }
            if !input.withUnsafeBufferPointer({ isForbidden($0, index) }) {
                result.append(byte)
            } else if byte == 0x0B || byte == 0x0C {
                result.append(0x20)
            } else {
                result += [0xEF, 0xBF, 0xBD]
                if lines.last != line { lines.append(line) }
                if byte == 0xEF { index += 2 }
            }
            index += 1
        }
        return (result, lines)
    }
}
