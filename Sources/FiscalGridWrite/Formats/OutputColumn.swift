import FiscalGridCore
import FiscalGridSchema

/// A column of an output of lines, declared once: its name in CSV and in JSON, what it holds, and its value of a line.
struct OutputColumn<Line>: Sendable {
    /// What a line says in a column.
    enum Value {
        case text(String)
        /// A name of ours or digits, which need no quotes.
        case plain(String)
        case number(Int)
        case amount(Amount)
        /// Told in CSV either way, in JSON only if true.
        case flag(Bool)
    }

    /// The name, in snake case.
    var name: String
    /// What it holds, as JSON Schema says it.
    var schema: JSONValue
    /// What it holds, as Table Schema says it.
    var type = "string"
    /// What it holds, in words.
    var title = ""
    /// True if every line has it.
    var isRequired = false
    /// The value; `nil` for none, which is an empty field in CSV and no member in JSON.
    var value: @Sendable (Line) -> Value?
}

extension CSVEncoder {
    /// The names of columns, as a line.
    mutating func names<Line>(_ columns: [OutputColumn<Line>]) { for column in columns { plain(column.name) } }

    /// The values of columns.
    mutating func values<Line>(_ columns: [OutputColumn<Line>], of line: Line) {
        for column in columns {
            switch column.value(line) {
            case nil: plain("")
            case .text(let text): field(text)
            case .plain(let text): plain(text)
            case .number(let number): plain(String(number))
            case .amount(let amount): plain(amount.description)
            case .flag(let flag): plain(flag ? "true" : "false")
            }
        }
    }
}

extension JSONStream {
    /// The values of columns as members; what is empty is absent.
    mutating func values<Line>(_ columns: [OutputColumn<Line>], of line: Line) {
        for column in columns {
            switch column.value(line) {
            case nil, .flag(false): break
            case .text(let text), .plain(let text): string(.named(column.name), text)
            case .number(let number): self.number(.named(column.name), number)
            case .amount(let amount): decimal(.named(column.name), amount)
            case .flag(true): bool(.named(column.name), true)
            }
        }
    }
}
