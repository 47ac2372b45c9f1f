import FiscalGrid

/// Draws a grid for a terminal: boxes over the columns and rows that each cell covers, Chinese characters two cells wide. Rows of figures
/// follow each other without a rule between them, as they are printed.
struct GridDrawing: CustomStringConvertible {
    /// Longer texts are wrapped.
    private static let maximumWidth = 24
    /// What a column keeps, however many there are: two Chinese characters.
    private static let minimumWidth = 4
    /// Before the drawing: the number of the row.
    private static let gutterWidth = 6

    private let grid: Grid
    /// The cell that covers each place, by row and column; -1 for none.
    private var owner: [[Int]]
    private var boxes: [Box] = []
    private var widths: [Int]
    /// What columns keep: a number is not parted.
    private var floors: [Int]
    private var heights: [Int]

    private struct Box {
        var rows: Range<Int>
        var columns: Range<Int>
        var lines: [String]
        var isNumber: Bool
    }

    /// Lays out a grid for lines of at most so many characters, if its columns find room in them at all.
    init(_ grid: Grid, width: Int) {
        self.grid = grid
        owner = grid.rows.map { _ in Array(repeating: -1, count: grid.width) }
        widths = Array(repeating: GridDrawing.minimumWidth, count: grid.width)
        floors = widths
        heights = Array(repeating: 1, count: grid.rows.count)
        for (index, row) in grid.rows.enumerated() {
            for cell in row.cells { place(cell, in: index) }
        }
        widen()
        narrow(to: width)
        wrap()
    }

    private mutating func place(_ cell: GridCell, in row: Int) {
        let rows = row..<min(row + cell.rowSpan, grid.rows.count)
        let columns = cell.columns.clamped(to: 0..<grid.width)
        for row in rows { for column in columns { owner[row][column] = boxes.count } }
        let nested = cell.nested.isEmpty ? "" : cell.nested.count == 1 ? " [a table]" : " [\(cell.nested.count) tables]"
        let text = cell.text.collapsed + nested
        boxes.append(Box(rows: rows, columns: columns, lines: [text], isNumber: Amount(printed: text) != nil))
        let width = min(TextTable.width(text), GridDrawing.maximumWidth)
        if columns.count == 1 {
            widths[columns.lowerBound] = max(widths[columns.lowerBound], width)
            if boxes[boxes.count - 1].isNumber { floors[columns.lowerBound] = max(floors[columns.lowerBound], width) }
        }
    }

    /// Cells over several columns widen the last of them.
    private mutating func widen() {
        for box in boxes where box.columns.count > 1 {
            let missing = min(TextTable.width(box.lines[0]), GridDrawing.maximumWidth) - width(of: box.columns)
            if missing > 0 { widths[box.columns.upperBound - 1] += missing }
        }
    }

    /// The widest columns give way.
    private mutating func narrow(to limit: Int) {
        var total = GridDrawing.gutterWidth + widths.reduce(1) { $0 + $1 + 3 }
        while total > limit {
            let wide = widths.indices.filter { widths[$0] > floors[$0] }
            guard let column = wide.max(by: { widths[$0] <= widths[$1] }) else { return }
            widths[column] -= 1
            total -= 1
        }
    }

    /// Texts are wrapped, and rows are as high as their cells.
    private mutating func wrap() {
        for index in boxes.indices {
            boxes[index].lines = TextTable.wrapped(boxes[index].lines[0], to: width(of: boxes[index].columns))
        }
        for box in boxes where !box.rows.isEmpty {
            let missing = box.lines.count - height(of: box.rows)
            if missing > 0 { heights[box.rows.upperBound - 1] += missing }
        }
    }

    /// The room inside a box: columns, and the three cells of each border between them.
    private func width(of columns: Range<Int>) -> Int {
        columns.reduce(0) { $0 + widths[$1] } + 3 * max(columns.count - 1, 0)
    }

    private func height(of rows: Range<Int>) -> Int {
        rows.reduce(0) { $0 + heights[$1] } + rows.dropFirst().count { hasRule(above: $0) }
    }

    /// True if a rule is drawn above a row: none is between rows of the body.
    private func hasRule(above row: Int) -> Bool {
        row == 0 || row == grid.rows.count || grid.rows[row].role != .body || grid.rows[row - 1].role != .body
    }

    /// The lines from the start of a box to a row, with the rules between.
    private func lines(of box: Box, above row: Int) -> Int {
        (box.rows.lowerBound..<row).reduce(0) { $0 + heights[$1] + (hasRule(above: $1 + 1) ? 1 : 0) }
    }

    var description: String {
        guard grid.width > 0, !grid.rows.isEmpty else { return "" }
        var text = ""
        var body = 0
        for row in grid.rows.indices {
            if grid.rows[row].role == .body { body += 1 }
            if hasRule(above: row) { text += line(above: row) }
            for line in 0..<heights[row] {
                text += content(of: row, line: line, label: line == 0 ? label(row, body) : "")
            }
        }
        return text + line(above: grid.rows.count)
    }

    private func label(_ row: Int, _ body: Int) -> String {
        switch grid.rows[row].role {
        case .header, .repeatedHeader: "head"
        case .ruler: "ruler"
        case .body: String(body)
        case .rest: "rest"
        }
    }

    private static func gutter(_ label: String) -> String {
        String(repeating: " ", count: max(0, gutterWidth - 1 - label.count)) + label + " "
    }

    private func box(_ row: Int, _ column: Int) -> Int? {
        guard owner.indices.contains(row), owner[row].indices.contains(column) else { return nil }
        return owner[row][column] < 0 ? nil : owner[row][column]
    }

    /// True if a border runs between two places.
    private func isEdge(_ one: Int?, _ other: Int?) -> Bool { one != other || one == nil && other == nil }

    /// The border above a row; cells that reach down through it show their text instead.
    private func line(above row: Int) -> String {
        var text = GridDrawing.gutter("")
        var column = 0
        while column < grid.width {
            text += corner(above: row, leftOf: column)
            if !isEdge(box(row - 1, column), box(row, column)), let index = box(row, column) {
                text += part(of: boxes[index], line: line(of: boxes[index], inBorderAbove: row))
                column = boxes[index].columns.upperBound
            } else {
                text += String(repeating: "─", count: widths[column] + 2)
                column += 1
            }
        }
        return text + corner(above: row, leftOf: grid.width) + "\n"
    }

    private func corner(above row: Int, leftOf column: Int) -> String {
        let isInside = column > 0 && column < grid.width
        let up = row > 0 && (!isInside || isEdge(box(row - 1, column - 1), box(row - 1, column)))
        let down = row < grid.rows.count && (!isInside || isEdge(box(row, column - 1), box(row, column)))
        let left = column > 0 && isEdge(box(row - 1, column - 1), box(row, column - 1))
        let right = column < grid.width && isEdge(box(row - 1, column), box(row, column))
        // One bit a direction: up, down, left, right.
        let corners = [
            " ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼",
        ]
        return corners[(up ? 8 : 0) + (down ? 4 : 0) + (left ? 2 : 0) + (right ? 1 : 0)]
    }

    /// The line of a box's text that falls on the border above a row.
    private func line(of box: Box, inBorderAbove row: Int) -> Int {
        lines(of: box, above: row) - 1
    }

    private func content(of row: Int, line: Int, label: String) -> String {
        var text = GridDrawing.gutter(label)
        var column = 0
        while column < grid.width {
            text += "│"
            guard let index = box(row, column) else {
                text += String(repeating: " ", count: widths[column] + 2)
                column += 1
                continue
            }
            let box = boxes[index]
            text += part(of: box, line: lines(of: box, above: row) + line)
            column = box.columns.upperBound
        }
        return text + "│\n"
    }

    /// A line of a box's text between its borders; numbers stand right.
    private func part(of box: Box, line: Int) -> String {
        let text = box.lines.indices.contains(line) ? box.lines[line] : ""
        let padding = String(repeating: " ", count: max(0, width(of: box.columns) - TextTable.width(text)))
        return " " + (box.isNumber ? padding + text : text + padding) + " "
    }
}
