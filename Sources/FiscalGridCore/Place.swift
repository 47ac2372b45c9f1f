/// A place in a document, as precise as is known. All numbers are 1-based.
public struct Place: Sendable, Equatable {
    /// The line of the source text; in markup, the number of the paragraph.
    public var line: Int?
    /// Where it stands in markup: `table 3, row 7, cell 2`, counted as a person counts them in Word; `nil` for text.
    public var path: String?
    /// The table's ordinal in the document.
    public var table: Int?
    /// The body row of the table.
    public var row: Int?
    /// The column of the table.
    public var column: Int?

    /// Creates a place.
    public init(line: Int? = nil, table: Int? = nil, row: Int? = nil, column: Int? = nil) {
        self.line = line
        self.table = table
        self.row = row
        self.column = column
    }
}

extension Place: CustomStringConvertible {
    /// The place in editor form: `508: table 3, row 1, column 4`; in markup its path. Empty where nothing is known.
    public var description: String {
        if let path { return path }
        let inside = [table.map { "table \($0)" }, row.map { "row \($0)" }, column.map { "column \($0)" }]
            .compactMap { $0 }.joined(separator: ", ")
        return [line.map(String.init), inside.isEmpty ? nil : inside].compactMap { $0 }.joined(separator: ": ")
    }
}
