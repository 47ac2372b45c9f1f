import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSchema
import FiscalGridSupport

/// Writes a Data Package (version 2.0): a CSV file a table and `datapackage.json`, which describes them.
package struct DataPackageWriter {
    let options: CSVOptions

    /// Writes CSV files so.
    package init(options: CSVOptions) { self.options = options }

    private static let profile = "https://datapackage.org/profiles/2.0/datapackage.json"

    /// The files of a document, `datapackage.json` last.
    package func package(_ disclosure: Disclosure) -> [OutputFile] {
        let writer = CSVWriter(options: options)
        var files: [OutputFile] = []
        var json = JSONStream(isIndented: true)
        json.object { json in
            writeHead(of: disclosure, &json)
            json.newLine()
            json.array("resources") { json in
                for table in disclosure.tables {
                    let layout = writer.layout(of: table)
                    let file = OutputFile(
                        name: DataPackageWriter.name(of: table, in: disclosure) + ".csv",
                        bytes: writer.header(layout) + writer.lines(of: table, in: disclosure, layout))
                    json.newLine()
                    writeResource(table, layout, file, &json)
                    files.append(file)
                }
            }
            json.lastLine()
        }
        json.endLine()
        return files + [OutputFile(name: "datapackage.json", bytes: json.bytes)]
    }

    /// The description of a folder with a file a type, stacked over many documents.
    func stackDescription(_ schemas: [TableSchema]) -> OutputFile {
        var json = JSONStream(isIndented: true)
        json.object { json in
            json.newLine()
            json.string("$schema", DataPackageWriter.profile)
            json.newLine()
            json.string("name", "fiscalgrid-stack")
            json.newLine()
            json.array("resources") { json in
                for schema in schemas {
                    json.newLine()
                    json.object { json in
                        writeStart(
                            name: schema.id, title: schema.documentation.chinese,
                            description: schema.documentation.english, &json)
                        json.newLine()
                        write(CSVLayout(stackOf: schema, options), "schema", &json)
                    }
                }
            }
            json.lastLine()
        }
        json.endLine()
        return OutputFile(name: "datapackage.json", bytes: json.bytes)
    }

    /// `03-expenditure`, or `03-table` for a generic table.
    package static func name(of table: Table, in disclosure: Disclosure) -> String {
        let number = String(table.ordinal)
        let width = max(2, String(disclosure.tables.count).utf8.count)
        return String(repeating: "0", count: max(0, width - number.utf8.count)) + number + "-"
            + (table.schema?.id ?? "table")
    }

    private func writeHead(of disclosure: Disclosure, _ json: inout JSONStream) {
        json.newLine()
        json.string("$schema", DataPackageWriter.profile)
        json.newLine()
        // A name is ASCII; that of the input may be anything.
        json.string("name", "disclosure-" + disclosure.sha256.prefix(12))
        let title = [disclosure.organization?.name, disclosure.fiscalYear.map { "\($0)\(Unicode.Scalar.year)" }]
            .compactMap { $0 }
        if !title.isEmpty {
            json.newLine()
            json.string("title", title.joined(separator: " "))
        }
        json.newLine()
        json.array("sources") { json in
            json.object { json in
                json.string("title", disclosure.name)
                json.string("format", disclosure.format.rawValue)
                json.string("sha256", disclosure.sha256)
            }
        }
        json.context(disclosure.organization, disclosure.fiscalYear, onLines: true)
    }

    private func writeStart(name: String, title: String?, description: String?, _ json: inout JSONStream) {
        json.string("name", name.lowercased())
        json.string("path", name + ".csv")
        json.string("type", "table")
        json.string("title", ifPresent: title)
        json.string("description", ifPresent: description)
        json.string("format", "csv")
        json.string("mediatype", "text/csv")
        json.string("encoding", "utf-8")
        json.newLine()
        json.object("dialect") { json in
            json.string("delimiter", ",")
            json.string("lineTerminator", options.flavor == .excel ? "\r\n" : "\n")
            json.string("quoteChar", "\"")
            json.bool("doubleQuote", true)
        }
    }

    private func writeResource(_ table: Table, _ layout: CSVLayout, _ file: OutputFile, _ json: inout JSONStream) {
        json.object { json in
            writeStart(
                name: String(file.name.dropLast(4)), title: table.grid.title?.cleaned,
                description: table.schema?.documentation.english, &json)
            json.number("bytes", file.bytes.count)
            json.string("hash", "sha256:" + SHA256.hexDigest(of: file.bytes))
            json.newLine()
            // What JSON says of the table, under the same names.
            json.object("table") { json in
                json.number("ordinal", table.ordinal)
                json.string("type", ifPresent: table.schema?.id)
                json.context(of: table)
                json.values(of: table)
                json.notes(of: table)
            }
            json.newLine()
            write(layout, "schema", &json)
        }
    }

    // MARK: Table Schema

    /// A Table Schema of its own, for files that `--stack` writes.
    package static func tableSchema(of schema: TableSchema) -> [UInt8] {
        var json = JSONStream(isIndented: true)
        let options = CSVOptions()
        DataPackageWriter(options: options).write(CSVLayout(stackOf: schema, options), nil, &json) { json in
            json.newLine()
            json.string("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
            json.newLine()
            json.string("name", schema.id)
            if let title = schema.documentation.chinese {
                json.newLine()
                json.string("title", title)
            }
            if let description = schema.documentation.english {
                json.newLine()
                json.string("description", description)
            }
            json.newLine()
        }
        json.endLine()
        return json.bytes
    }

    private func write(
        _ layout: CSVLayout, _ key: JSONStream.Key?, _ json: inout JSONStream,
        head: (inout JSONStream) -> Void = { _ in }
    ) {
        json.object(key) { json in
            head(&json)
            json.array("fields") { json in
                for column in layout.columns {
                    json.newLine()
                    write(column, &json)
                }
            }
            json.newLine()
            json.array("missingValues") { json in json.string(nil, "") }
        }
    }

    private func write(_ column: CSVLayout.Column, _ json: inout JSONStream) {
        json.object { json in
            json.string("name", column.name)
            json.string("type", column.type.rawValue)
            if let title = column.title, !title.isEmpty { json.string("title", title) }
            json.string("description", ifPresent: column.description)
            json.string("unit", ifPresent: column.unit)
            if !column.sideUnits.isEmpty {
                json.object("units") { json in for (side, unit) in column.sideUnits { json.string(.named(side), unit) }
                }
            }
            if column.source == .kind {
                json.object("constraints") { json in
                    json.array("enum") { json in for kind in RowKind.allCases { json.string(nil, kind.rawValue) } }
                }
            }
        }
    }
}

extension DisclosureFormat {
    /// A Data Package: a CSV file a table, and `datapackage.json`.
    public static var csv: DisclosureFormat {
        .init(name: "csv", suffix: "csv") { DataPackageWriter(options: $1).package($0) }
    }
}
