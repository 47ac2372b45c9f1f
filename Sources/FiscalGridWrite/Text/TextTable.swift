import FiscalGridLanguage

/// A table for a terminal: columns aligned, Chinese characters two cells wide.
package struct TextTable: CustomStringConvertible {
    private var rows: [[String]]
    private let rightAligned: Set<Int>

    /// A table with a line of headings; numbers stand right in the columns named.
    package init(headings: [String], rightAligned: Set<Int> = []) {
        rows = [headings]
        self.rightAligned = rightAligned
    }

    /// Adds a row, one cell a heading.
    package mutating func add(_ row: [String]) { rows.append(row) }

    package var description: String {
        let widths = rows[0].indices.map { column in rows.map { TextTable.width($0[column]) }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - TextTable.width(cell))
                line += rightAligned.contains(column) ? padding + cell : cell + padding
                if column < row.count - 1 { line += "  " }
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// The text in lines of at most so many terminal cells; a character is never parted.
    package static func wrapped(_ text: String, to limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for character in text {
            let width = TextTable.width(String(character))
            if used + width > limit, !line.isEmpty {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line.append(character)
            used += width
        }
        return lines + [line]
    }

    /// The text in lines of at most so many terminal cells, broken between words.
    package static func wrapped(words text: String, to limit: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if !line.isEmpty, width(line) + 1 + width(String(word)) > limit {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
            }
        }
        return lines
    }

    /// The terminal cells that a text takes (Unicode's East Asian Width, wide and full-width).
    package static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
                width + 2
            default: width + 1
            }
        }
    }
}
