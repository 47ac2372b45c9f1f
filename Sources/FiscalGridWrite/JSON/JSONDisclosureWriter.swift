import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema

/// Writes a disclosure as one JSON object, for programs.
///
/// Amounts are numbers with the printed digits. What is empty is absent, never `0`, `""` or `null`.
public struct JSONDisclosureWriter: Sendable {
    private let isIndented: Bool

    /// Writes one line (JSON Lines), or with a line for each table row.
    public init(isIndented: Bool) {
        self.isIndented = isIndented
    }

    /// The object and a line end.
    public func write(_ disclosure: Disclosure) -> [UInt8] {
        var json = JSONStream(isIndented: isIndented)
        json.object { json in
            json.head(of: disclosure)
            json.newLine()
            json.array("tables") { json in
                for table in disclosure.tables {
                    json.newLine()
                    write(table, &json)
                }
            }
            json.newLine()
            json.array("sections") { json in writeSections(disclosure, &json) }
            json.newLine()
            json.array("findings") { json in
                for finding in disclosure.findings {
                    json.newLine()
                    json.finding(finding)
                }
            }
            json.lastLine()
        }
        json.endLine()
        return json.finished()
    }

    /// The line that stands for a document which could not be converted.
    public static func failure(document: String, code: String, message: String) -> [UInt8] {
        var json = JSONStream(isIndented: false, expectedSize: 256)
        json.object { json in
            json.string("document", document)
            json.object("error") { json in
                json.string("code", code)
                json.string("message", message)
            }
        }
        json.endLine()
        return json.finished()
    }

    // MARK: Tables

    private func write(_ table: Table, _ json: inout JSONStream) {
        json.object { json in
            json.number("ordinal", table.ordinal)
            json.string("type", ifPresent: table.schema?.id)
            json.string("title", ifPresent: table.grid.title?.cleaned)
            json.context(of: table)
            if let parent = table.parent {
                json.object("parent") { json in
                    json.number("table", parent.table)
                    json.number("row", parent.row)
                    json.number("column", parent.column)
                }
            }
            json.values(of: table)
            json.newLine()
            json.array("columns") { json in
                for (index, column) in table.columns.enumerated() { write(column, index, of: table, &json) }
            }
            json.newLine()
            json.array("rows") { json in
                var records = TableRecords()
                for row in table.rows { write(row, of: table, &records, &json) }
            }
            json.notes(of: table)
        }
    }

    private func write(_ column: Table.Column, _ index: Int, of table: Table, _ json: inout JSONStream) {
        json.object { json in
            json.number("index", index + 1)
            if !column.path.isEmpty { json.string("path", column.path) }
            json.string("field", ifPresent: table.field(ofColumn: index)?.name)
            json.string("side", ifPresent: table.side(ofColumn: index))
            json.string("list", ifPresent: column.record.flatMap { table.records[$0].list })
            json.string("item", ifPresent: column.record.flatMap { table.records[$0].item?.label })
            if let unit = column.unit, unit != table.context.unit { json.string("unit", unit.printed) }
        }
    }

    /// One object a record: a side-by-side row appears once for each side that says something.
    private func write(
        _ row: Table.Row, of table: Table, _ records: inout TableRecords, _ json: inout JSONStream
    ) {
        guard let schema = table.schema, row.isPlaced else {
            json.newLine()
            json.object { json in
                writePlace(of: row, &json)
                writeCells(row.cells, "cells", of: row, &json)
            }
            return
        }
        records.forEach(of: row, in: table) { write($0, of: table, schema, &json) }
    }

    private func writePlace(of row: Table.Row, _ json: inout JSONStream) {
        json.number("row", row.number)
        json.number("line", row.line)
    }

    private func write(_ record: TableRecord, of table: Table, _ schema: TableSchema, _ json: inout JSONStream) {
        json.newLine()
        json.object { json in
            writePlace(of: record.row, &json)
            json.string("kind", ifPresent: record.kind?.rawValue)
            json.string("side", ifPresent: record.side)
            json.string("list", ifPresent: record.list)
            if let item = record.item, let field = table.labelField {
                json.value(.item(item), item.label, as: schema.fields[field].name, isMeasure: false)
            }
            for (field, place) in record.values {
                json.value(
                    record.row.cells[place].value, record.row.cells[place].text, as: schema.fields[field].name,
                    isMeasure: schema.fields[field].type == .measure)
            }
            if !record.unparsed.isEmpty {
                json.object("unparsed") { json in
                    for (field, text) in record.unparsed {
                        json.string(.named(schema.fields[field].name), text.trimmed)
                    }
                }
            }
            if !record.others.isEmpty { writeCells(record.otherCells, "other", of: record.row, &json) }
        }
    }

    /// Cells without a field: by column number, and the row's own where no column is known.
    private func writeCells(
        _ cells: some Sequence<Table.Cell>, _ key: JSONStream.Key, of row: Table.Row, _ json: inout JSONStream
    ) {
        json.array(key) { json in
            for cell in cells where !cell.text.isBlank && !cell.value.isLabel {
                json.object { json in
                    if row.isPlaced { json.number("column", cell.column + 1) }
                    json.string("text", cell.text.trimmed)
                    if cell.isInherited { json.bool("inherited", true) }
                }
            }
        }
    }

    // MARK: Sections

    /// The headings with what stands below each; what stands before the first has a section without a heading.
    private func writeSections(_ disclosure: Disclosure, _ json: inout JSONStream) {
        var index = 0
        var figures = disclosure.narrative.indices[...]
        while index < disclosure.body.count {
            let start = index
            index += 1
            while index < disclosure.body.count, !disclosure.body[index].isHeading { index += 1 }
            json.newLine()
            json.object { json in
                var content = disclosure.body[start..<index]
                switch disclosure.body[start] {
                case .heading(let paragraph, let level):
                    json.string("heading", paragraph.text.trimmed)
                    json.number("level", level)
                    json.number("line", paragraph.line)
                    content.removeFirst()
                case .table(let ordinal, let level?):
                    let title = disclosure.tables[ordinal - 1].grid.title
                    json.string("heading", (title?.printed ?? "").trimmed)
                    json.number("level", level)
                    json.number("line", ifPresent: title?.line)
                default: break
                }
                json.array("paragraphs") { json in
                    for case .paragraph(let paragraph) in content {
                        json.newLine()
                        json.object { json in
                            json.number("line", paragraph.line)
                            json.string("text", paragraph.text.trimmed)
                            if paragraph.role != .text { json.string("role", paragraph.role.rawValue) }
                        }
                    }
                }
                let ordinals = content.compactMap { block in
                    if case .table(let ordinal, _) = block { ordinal } else { nil }
                }
                if !ordinals.isEmpty {
                    json.array("tables") { json in for ordinal in ordinals { json.number(nil, ordinal) } }
                }
                let last = disclosure.body[start..<index].reduce(0) { max($0, $1.line ?? 0) }
                let own = figures.prefix { disclosure.narrative[$0].line <= last }
                figures = figures.dropFirst(own.count)
                if !own.isEmpty {
                    json.newLine()
                    json.array("figures") { json in
                        for index in own {
                            json.newLine()
                            json.figure(disclosure.narrative[index], index: index)
                        }
                    }
                }
            }
        }
    }
}

extension Disclosure.Block {
    /// The line of a paragraph; `nil` for a table.
    fileprivate var line: Int? {
        switch self {
        case .heading(let paragraph, _), .paragraph(let paragraph): paragraph.line
        case .table: nil
        }
    }

    fileprivate var isHeading: Bool {
        switch self {
        case .heading: true
        case .table(_, let level): level != nil
        case .paragraph: false
        }
    }
}

extension DisclosureFormat {
    /// JSON, with a line a table row.
    public static var json: DisclosureFormat {
        .init(name: "json", suffix: "json", framing: .array) { disclosure, _ in
            JSONDisclosureWriter(isIndented: true).write(disclosure)
        }
    }

    /// JSON Lines.
    public static var jsonLines: DisclosureFormat {
        .init(name: "jsonl", suffix: "jsonl", framing: .lines) { disclosure, _ in
            JSONDisclosureWriter(isIndented: false).write(disclosure)
        }
    }
}
