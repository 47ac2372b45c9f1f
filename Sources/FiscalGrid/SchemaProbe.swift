import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridWrite
import FiscalGridXML

/// Writes a table that uses everything that a schema declares, and asks libxml2 whether the XSD accepts it: a structure that
/// differs from the profile is then seen before a document comes.
struct SchemaProbe {
    private let schema: TableSchema

    init(_ schema: TableSchema) { self.schema = schema }

    /// What the compiled XSD refuses of what would be written; empty for nothing.
    func problems(_ compiled: CompiledSchema) -> [String] {
        let found = SchemaProbe.refused(disclosure(isFull: true), by: compiled)
        // A title need not say what it captures, nor a row anything.
        let problems = found.isEmpty ? SchemaProbe.refused(disclosure(isFull: false), by: compiled) : found
        return problems.map { problem in
            let place = problem.schemaPlace.contains(":") ? problem.schemaPlace : "\(schema.file):\(schema.line)"
            return "\(place): a table of this type could not be written: \(problem.message)"
        }
    }

    /// What compiled schemas refuse of a document without a table.
    static func problemsOfEmptyDocument(_ compiled: CompiledSchema) -> [String] {
        refused(document([]), by: compiled).map { "disclosure.xsd:1: no document could be written: \($0.message)" }
    }

    private static func refused(_ disclosure: Disclosure, by compiled: CompiledSchema) -> [ValidationProblem] {
        do throws(ConversionError) {
            let log = try ValidationLog(compiled)
            var stream = XMLStream(log, writesBytes: false)
            XMLDisclosureWriter().write(disclosure, to: &stream)
            try log.finish()
            return []
        } catch .invalidOutput(let found) {
            return found
        } catch {
            return [ValidationProblem(place: Place(), message: error.description, schemaPlace: "")]
        }
    }

    private static func document(_ tables: [Table]) -> Disclosure {
        Disclosure(
            name: "probe", format: .tikaDocx, sha256: String(repeating: "0", count: 64), organization: nil,
            fiscalYear: nil, body: tables.map { .table(ordinal: $0.ordinal, sectionLevel: nil) }, tables: tables,
            findings: [])
    }

    private func disclosure(isFull: Bool) -> Disclosure {
        let title = Title(printed: "T", line: 1)
        let grid = Grid(
            lead: lead(title), width: columns.count, rows: rows, paths: columns.map(\.path),
            notes: [.init(text: "n", line: 1)], line: 1)
        var table = Table(
            ordinal: 1, schema: schema, grid: grid,
            context: Context(organization: Organization(code: "001", name: "o"), fiscalYear: 2000, unit: .yuan),
            fields: Set(schema.titles.compactMap(\.capture)).sorted().map {
                Table.Field(name: $0, text: "x", value: .text)
            },
            columns: columns, rows: [row(kind: .detail), row(kind: .ofWhich, isPlaced: false)])
        table.records = records
        table.prelude =
            schema.preludeFields.enumerated().map { index, field in
                let text = SchemaProbe.sample(field.type)
                var reader = CellReader(count: 1)
                return .init(label: "l", text: text, field: index, value: reader.read(text, as: field.type, column: 0))
            } + [.init(label: "l", text: "x", field: nil, value: .text)]
        if !isFull {
            table.fields = []
            table.rows = table.rows.map { Table.Row(number: $0.number, line: $0.line, cells: []) }
        }
        return SchemaProbe.document([table])
    }

    private func lead(_ title: Title) -> [Grid.Lead] {
        var lead: [Grid.Lead] = [.title(title), .context([ContextItem(text: "u", value: .unit(.yuan))], line: 1)]
        if !schema.preludeLabels.isEmpty {
            lead.append(.prelude(RawTable(rows: [], line: 1, lastLine: 1)))
        }
        return lead
    }

    /// A column for each field, on each side; one that no field claims.
    private var columns: [Table.Column] {
        var columns: [Table.Column] = []
        for (index, field) in schema.fields.enumerated() {
            let records = field.isInBlock ? records.indices.map(Optional.some) : [nil]
            columns += records.map { Table.Column(path: "c", field: index, record: $0) }
        }
        return columns.sorted { ($0.record ?? -1) < ($1.record ?? -1) } + [Table.Column(path: "o")]
    }

    private var records: [Table.Record] {
        if schema.unpivotedItems.isEmpty {
            return schema.blocks.map { Table.Record(side: $0.side) }
                + schema.lists.map { Table.Record(side: schema.blocks.last?.side, list: $0.name) }
        }
        return [Table.Record(), Table.Record(item: Item(ordinal: nil, level: 1, isOfWhich: false, label: "l"))]
    }

    private var rows: [GridRow] {
        let labels = columns.indices.map { GridCell(RawCell(text: "c", line: 1), column: $0) }
        return [
            GridRow(role: .header, cells: labels, line: 1), GridRow(role: .ruler, cells: labels, line: 1),
            GridRow(role: .body, cells: [], line: 1), GridRow(role: .body, cells: [], line: 1),
        ]
    }

    private func row(kind: RowKind, isPlaced: Bool = true) -> Table.Row {
        var reader = CellReader(count: columns.count)
        var cells = columns.enumerated().map { index, column in
            let type = column.field.map { schema.fields[$0].type } ?? .text
            let text = SchemaProbe.sample(type)
            var cell = Table.Cell(
                column: index, text: text, value: isPlaced ? reader.read(text, as: type, column: index) : .text, line: 1
            )
            cell.field = isPlaced ? column.field : nil
            return cell
        }
        if isPlaced {
            var label = Table.Cell(column: columns.count - 1, text: "t", value: .label, line: 1)
            label.field = nil
            cells.append(label)
            if let code = cells.firstIndex(where: { cell in cell.field.map { schema.fields[$0].type.isCode } ?? false })
            {
                var part = cells[code]
                part.value = .part
                cells.insert(part, at: code + 1)
            }
        }
        var row = Table.Row(number: isPlaced ? 1 : 2, line: 1, kind: kind, cells: cells, isPlaced: isPlaced)
        row.recordKinds = records.map { _ in kind }
        return row
    }

    /// A text that a type reads.
    private static func sample(_ type: FieldType) -> String {
        switch type {
        case .text: "x"
        case .amount, .number, .percent: "1.00"
        case .year: "2000"
        case .functionalCode, .economicCode: "201"
        case .item: "1、x"
        case .measure: "≥1x"
        }
    }
}

extension SchemaCheck {
    /// Every mistake, as `file:line: what was found; what was expected`; empty for none.
    public func problems() -> [String] {
        problems { schema, compiled in
            schema.map { SchemaProbe($0).problems(compiled) } ?? SchemaProbe.problemsOfEmptyDocument(compiled)
        }
    }
}
