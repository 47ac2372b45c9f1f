/// The records of a CSV file.
public func parseCSV(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var previousWasQuote = false
    for character in text.replacing("\r\n", with: "\n") {
        if isQuoted {
            if character == "\"" { (isQuoted, previousWasQuote) = (false, true) } else { field.append(character) }
            continue
        }
        switch character {
        case "\"":
            if previousWasQuote { field.append("\"") }
            isQuoted = true
        case ",":
            row.append(field)
            field = ""
        case "\n":
            rows.append(row + [field])
            (row, field) = ([], "")
        default: field.append(character)
        }
        previousWasQuote = false
    }
    return rows
}
