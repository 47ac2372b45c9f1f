import FiscalGrid

/// One table for a person: what is printed around it, its grid, and its columns with their fields.
struct TableDescription: CustomStringConvertible {
    private let table: Table
    private let findings: [Finding]
    private let hasLines: Bool

    /// Describes a table of a document.
    init(_ table: Table, _ disclosure: Disclosure) {
        self.table = table
        hasLines = disclosure.format.hasLines
        findings = disclosure.findings.filter { $0.place.table == table.ordinal }
    }

    var description: String {
        var text =
            "table \(table.ordinal), \(hasLines ? "line" : "paragraph") \(table.grid.line): \(table.schema?.id ?? "no type")\n"
        for lead in table.grid.lead { text += describe(lead) }
        text += GridDrawing(table.grid, width: Console.width).description
        for note in table.grid.notes { text += note.text.collapsed + "\n" }
        text += "\n" + columns
        if !findings.isEmpty {
            text +=
                "\n"
                + findings.map { "\($0.place): \($0.message.text) [\($0.severity.rawValue): \($0.code)]\n" }.joined()
        }
        return text
    }

    private func describe(_ lead: Grid.Lead) -> String {
        switch lead {
        case .title(let title): title.printed.collapsed + "\n"
        case .context(let items, _): items.map(\.text.collapsed).joined(separator: "  ") + "\n"
        case .prelude: table.prelude.map { "\($0.label.collapsed): \($0.text.collapsed)\n" }.joined()
        }
    }

    private var columns: String {
        var text = TextTable(headings: ["#", "path", "field", "type", "side", "unit"], rightAligned: [0])
        for (index, column) in table.columns.enumerated() {
            let field = table.field(ofColumn: index)
            text.add([
                String(index + 1), column.path.isEmpty ? "-" : column.path, field?.name ?? "-",
                field?.type.rawValue ?? "-",
                column.record.map { record in
                    [table.records[record].side ?? table.records[record].item?.label, table.records[record].list]
                        .compactMap { $0 }.joined(separator: ", ")
                } ?? "-",
                field.map { $0.type == .amount } ?? true ? column.unit?.printed ?? "-" : "-",
            ])
        }
        return text.description
    }
}
