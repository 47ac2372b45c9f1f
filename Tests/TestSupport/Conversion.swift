import FiscalGrid

/// The disclosure of a text.
public func convert(_ text: String) throws -> Disclosure {
    try Converter(catalog: SchemaCatalog()).convert(Array(text.utf8), name: "test.txt")
}

extension Table {
    /// Its body as text, a row an array, by column; blank cells are empty.
    public var texts: [[String]] {
        rows.map { row in
            var cells = [String](repeating: "", count: grid.width)
            for cell in row.cells { cells[cell.column] = cell.text }
            return cells
        }
    }
}

extension Disclosure {
    /// The codes of its findings that are more than information.
    public var warnings: [String] { findings.filter { $0.severity > .info }.map(\.code.rawValue) }
}
