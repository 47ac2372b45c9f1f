import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Boxes and forms: labels with their values above the rows of a table.
extension TableFramer {
    /// A form: rows of labels and values, and below them the rows of the table itself, which begin where its labels stand side by side.
    func peelPrelude(_ frame: inout TableFrame) {
        guard let candidate = frame.candidates.first, candidate.hasPrelude else { return }
        let schema = candidate.schema
        let needed = schema.fields.filter { $0.requirement == .required }
        let header = frame.rows.prefix(TableFramer.longestForm).firstIndex { row in
            if row.cells.count < needed.count { return false }
            let labels = row.cells.filter { !$0.isBlank && $0.nested.isEmpty }.map {
                HeaderPath(labels: [$0.text.labelKey])
            }
            return needed.allSatisfy { field in
                labels.contains { label in field.columns.contains { $0.matchesEnd(label, fiscalYear: nil) } }
            }
        }
        guard let header, header > 0 else { return }
        let box = Array(frame.rows[..<header])
        guard box.allSatisfy({ $0.cells.allSatisfy { $0.nested.isEmpty } }) else { return }
        frame.lead.append(.prelude(RawTable(rows: box, line: box[0].line, lastLine: box[header - 1].line)))
        frame.rows.removeFirst(header)
        frame.headerDepth = 1
    }

    /// Rows of labels and values that a form may have above its table.
    private static let longestForm = 60

    /// True for the small box that some types print above their table: rows of a label and a text.
    func isPrelude(_ frame: TableFrame) -> Bool {
        guard let candidate = frame.candidates.first, candidate.hasPrelude, frame.notes.isEmpty else { return false }
        let schema = candidate.schema
        return frame.rows.allSatisfy { row in
            row.cells.count % 2 == 0 && row.cells.count <= 4 && row.cells.allSatisfy({ $0.nested.isEmpty })
        }
            && frame.rows.contains { row in
                let label = HeaderPath(labels: [row.cells[0].text.labelKey])
                return schema.preludeLabels.contains { $0.matches(label, fiscalYear: nil) }
            }
    }
}
